"""Lists of words as they are written down: in blocks, separated by white space."""

from __future__ import annotations


def words_of(block: str) -> frozenset[str]:
    """The words of a block."""
    return frozenset(block.split())
