"""A text's lines, and how lines are compared."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.model import Span

_LINE = re.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_TYPOGRAPHY = (
    ("'", "’‘`´"),
    ('"', "“”„«»"),
    ("-", "–—‐‑"),
    (" ", "\xa0"),
    ("", "\u200b\ufeff"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x7f\ufeff]")


def cleared(text: str) -> str:
    """A text of the same length, with a space for each control character."""
    return _CONTROL.sub(" ", text)


def lines(text: str) -> Iterator[Span]:
    """The lines that are not blank, without the white space around them."""
    for match in _LINE.finditer(text):
        line = match.group()
        if stripped := line.strip():
            start = match.start() + line.index(stripped[0])
            yield Span(start, start + len(stripped))


def folded(line: str) -> str:
    """A line in lower case with plain quotation marks, dashes and single spaces."""
    if not line.isascii() or "`" in line:
        for plain, marks in _TYPOGRAPHY:
            for mark in marks:
                line = line.replace(mark, plain)
    return " ".join(line.casefold().split())


def any_of(*rules: str) -> re.Pattern[str]:
    """One pattern of several rules."""
    return re.compile("|".join(rules))
