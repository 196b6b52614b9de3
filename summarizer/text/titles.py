"""Which line is the title, where nobody says so."""

from __future__ import annotations

import re

from summarizer.text.datelines import dateline
from summarizer.text.lines import folded

TITLE_WORDS = 30
TITLE_CHARACTERS = 250
_SUFFIX_CHARACTERS = 40
_ENDS_SENTENCE = re.compile(r"(?<!\.\.)[.;:,。।۔]['\"”’»)]*$")
_ABBREVIATED_END = re.compile(r"\b(?:[A-Z]\.){2,}$|\b(?:Inc|Corp|Co|Jr|Sr|Ltd)\.$")


def looks_like_title(line: str) -> bool:
    """Whether a first line is a headline: short, and not closed like a sentence."""
    if len(line) > TITLE_CHARACTERS or not 2 <= _length(line) <= TITLE_WORDS:  # noqa: PLR2004 - words
        return False
    if dateline(line, 0, len(line)) or line[0].islower():
        return False
    return not _ENDS_SENTENCE.search(line) or bool(_ABBREVIATED_END.search(line))


def repeats_title(line: str, title: str) -> bool:
    """Whether a line prints the title, perhaps with the outlet's name behind it."""
    if len(line) > 2 * (len(title) + _SUFFIX_CHARACTERS):
        return False
    mine, wanted = folded(line), folded(title)
    if mine == wanted:
        return True
    rest = mine.removeprefix(wanted)
    return rest != mine and len(rest) <= _SUFFIX_CHARACTERS and rest.lstrip()[:1] in ("|", "-")


def _length(line: str) -> int:
    spaced = len(line.split())
    return spaced if line.isascii() or spaced > 2 else max(spaced, len(line) // 2)  # noqa: PLR2004 - no spaces in CJK
