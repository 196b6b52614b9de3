"""Claims: who is told to have done what, and outlets that tell the opposite."""
