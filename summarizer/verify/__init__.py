"""Verbatim: what is shown is a stored span, letter for letter.

Typography is folded only to find a span. Nothing here is decided by similarity: `nearest` shows a
reader what differs, and never makes two wordings one.
"""

from summarizer.verify.folding import Folded, find, find_all, fold
from summarizer.verify.near import Near, nearest
from summarizer.verify.shown import NotVerbatimError, checked, faults, is_verbatim

__all__ = [
    "Folded",
    "Near",
    "NotVerbatimError",
    "checked",
    "faults",
    "find",
    "find_all",
    "fold",
    "is_verbatim",
    "nearest",
]
