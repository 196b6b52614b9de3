"""Times of day in English text: "2.40 a.m.", "03:15", "midnight"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from summarizer.model import Span

_HALF = r"(?: ?(?P<half>[ap])\.?m\b\.?)"
_CLOCK = re.compile(
    rf"(?<![\d.,:])(?:(?P<hour>[01]?\d|2[0-3])(?:(?P<sign>[:.h])(?P<minute>[0-5]\d)(?!\d){_HALF}?"
    r"|(?: ?(?P<part>[ap])\.?m\b\.?))|\b(?P<name>midnight|noon|midday)\b)",
    re.IGNORECASE,
)
_NAMED = {"midnight": 0, "noon": 720, "midday": 720}


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day as printed, in minutes from midnight."""

    span: Span
    minutes: float


def clocks(text: str, start: int, end: int) -> Iterator[Clock]:
    """The times of day of `text[start:end]`; "2.40" alone is a number."""
    for match in _CLOCK.finditer(text, start, end):
        if match["sign"] != "." or match["half"]:
            yield Clock(Span(match.start(), match.end()), _minutes(match))


def _minutes(match: re.Match[str]) -> float:
    if match["name"]:
        return _NAMED[match["name"].lower()]
    hour, half = int(match["hour"]), (match["half"] or match["part"] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return 60.0 * hour + int(match["minute"] or 0)
