"""Quotations whose opening mark is missing: "We are going,” said Hale."."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarizer.statements.cues import SPEECH_FORMS

_CLOSING = frozenset(["”", '"', "''", "’’"])
_TAG = re.compile(
    r"\s*(?:(?:he|she|they|(?:[A-Z][\w’'-]+\s){1,3})\s*(?:said|says|added|told|asked)\b"
    r"|(?:said|says|added|asked)\s+[A-Z])"
)
_SENTENCE = re.compile(r"[.?!…]\s+(?=[A-Z])")
_FEWEST_WORDS = 3
_FAR_CHARACTERS = 2_000
_PROSE_WORDS = 6


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text: where its last quotation ended, and whether one before it was left open."""

    start: int
    end: int
    quoted_to: int | None
    running: bool


def missing_opening(text: str, line: Line, mark: re.Match[str]) -> int | None:
    """Where the quotation begins that this mark closes and no mark opens; None where nobody knows.

    At the start of the line where a quotation was left open before it; else at the start of the
    sentence, where "Hale said" follows or more was quoted before.
    """
    before = text[mark.start() - 1 : mark.start()]
    if mark.group() not in _CLOSING or before not in set(",.?!…"):
        return None
    if line.running and line.quoted_to is None:
        near = text[line.start : min(mark.start(), line.start + _FAR_CHARACTERS)]
        return line.start if _is_prose(near) else None
    told = before in ",?!" and _TAG.match(text, mark.end(), line.end) is not None
    closes_line = line.quoted_to is not None and mark.end() >= line.end - 1
    if not (told or closes_line):
        return None
    first = max(line.quoted_to or line.start, mark.start() - _FAR_CHARACTERS)
    start = _start_of_sentence(text, first, mark.start())
    words = re.findall(r"[\w’']+", text[start : mark.start()].lower())
    goes_on = closes_line and start > first and SPEECH_FORMS.isdisjoint(words)
    return start if (told or goes_on) and len(words) >= _FEWEST_WORDS else None


def _is_prose(words: str) -> bool:
    """Whether a line goes on with what was said, and is no "Ana Hale, Institute for Piers."."""
    found = re.findall(r"[^\W\d_]+", words)
    return len(found) >= _PROSE_WORDS and sum(w.islower() for w in found) * 2 > len(found)


def _start_of_sentence(text: str, first: int, last: int) -> int:
    ends = [m.end() for m in _SENTENCE.finditer(text, first, last)]
    return ends[-1] if ends else first
