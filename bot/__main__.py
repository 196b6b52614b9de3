"""`python -m bot`."""
