"""One package a platform: its events to commands, replies to its messages."""
