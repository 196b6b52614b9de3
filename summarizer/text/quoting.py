"""Quotation marks and verbs of saying: the line that no rule of furniture may eat."""

from __future__ import annotations

import re

_QUOTED = re.compile(r"[“„«\"「『]\s?[^“”„«»\"「」『』]{3,}[”“»\",」』]")
_SAYING = re.compile(
    r"\b(?:sa(?:id|ys|ying)|told|tells|add(?:ed|s|ing)|stat(?:ed|es|ing)|warn(?:ed|s|ing)|ask(?:ed|s)|"
    r"repl(?:ied|ies)|wrote|writes|tweeted|insist(?:ed|s)|argu(?:ed|es)|claim(?:ed|s)|"
    r"announc(?:ed|es)|conclud(?:ed|es)|explain(?:ed|s)|according to|call(?:ed|s)|sagte|erklärte|"
    r"a dit|a déclaré|dijo|declaró|ha detto|disse|zei|powiedział|řekl)\b",
    re.IGNORECASE,
)
_SINGLE_CLOSED = re.compile(r"’(?!\w)")
_SINGLE_CLOSES = re.compile(r"[,.!?…]’(?!\w)")
_PAIRS = (("“", "”"), ("«", "»"), ("「", "」"), ("『", "』"), ("(", ")"), ("[", "]"))


def speaks(line: str) -> bool:
    """Whether a line holds a quotation and a verb of saying."""
    return bool(_QUOTED.search(line) and _SAYING.search(line))


def balanced(sentence: str) -> bool:
    """Whether each mark of quotation and each bracket that opens is closed."""
    if sentence.count('"') % 2 or not _single_balanced(sentence):
        return False
    if "„" in sentence:
        return sentence.count("„") == sentence.count("“") + sentence.count("”")
    return all(sentence.count(left) == sentence.count(right) for left, right in _PAIRS)


def _single_balanced(sentence: str) -> bool:
    """The same for ‘...’, whose closing mark is the apostrophe too."""
    if (last := sentence.rfind("‘")) >= 0:
        return bool(_SINGLE_CLOSED.search(sentence, last))
    return not _SINGLE_CLOSES.search(sentence)
