"""Figures for one thing, from a number in a sentence to outlets that differ on it."""
