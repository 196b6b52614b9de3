"""The terminal: the third platform, which proves the border."""
