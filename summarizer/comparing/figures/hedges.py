"""What bounds a figure: "at least 44", "nearly 100,000", "between 20 and 30"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from summarizer.comparing.figures.numbers import Number

Hedge = Literal["exact", "about", "above", "from", "up to", "below", "range"]
"""Exact, about, more than, at least, at most, nearly or fewer than, from one to another."""

_BEFORE: dict[Hedge, str] = {
    "above": "more than|over|above|upwards? of|in excess of|exceeding",
    "from": "at least|no fewer than|no less than|not less than|a minimum of",
    "up to": "up to|at most|as many as|as much as|no more than|not more than|a maximum of",
    "below": "nearly|almost|fewer than|less than|under|below|just short of|close to|approaching",
    "about": "about|around|some|roughly|approximately|an estimated|estimated|circa"
    "|an average of|a median of",
}
_AFTER: dict[Hedge, str] = {
    "from": " or more| at least|[+]",
    "about": " or so|-odd",
    "up to": " or (?:fewer|less)| at (?:most|best)",
}
_SOFTENED = "(?:just|slightly|well|a little|only|perhaps|probably) "
_HEDGED = [
    (hedge, re.compile(rf"\b(?:{_SOFTENED})?(?:{words}) (?:an? |only )?$", re.IGNORECASE))
    for hedge, words in _BEFORE.items()
]
_TRAILED = [
    (hedge, re.compile(rf"(?:{words})\b" if hedge != "from" else rf"(?:{words})"))
    for hedge, words in _AFTER.items()
]
_LOOK_BACK = 40
_ROUGHLY = 0.05
"""How far "about 100" reaches to either side, as a share."""
_NEARLY = 0.1
_OPEN = 0.25
"""How far "more than 300" is read to reach, as a share; "more than 41" counted them."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a figure comes to: `low` or `high` is None where it is open.

    `near` is where a reader looks for the number: "more than 300" is hardly 900; `step` is what it
    is rounded to.
    """

    low: float | None
    high: float | None
    near: tuple[float, float]
    hedge: Hedge
    base: float
    step: float

    def scaled(self, factor: float) -> Bounds:
        """The same in another unit: hours of days."""
        low = None if self.low is None else self.low * factor
        high = None if self.high is None else self.high * factor
        near = (self.near[0] * factor, self.near[1] * factor)
        return Bounds(low, high, near, self.hedge, self.base * factor, self.step * factor)


def hedge_before(text: str, start: int, limit: int) -> tuple[Hedge, int]:
    """The hedge that ends where a figure starts, and where the hedge itself starts."""
    at = max(limit, start - _LOOK_BACK)
    stretch = text[at:start]
    for hedge, pattern in _HEDGED:
        if found := pattern.search(stretch):
            return hedge, at + found.start()
    return "exact", start


def hedge_after(text: str, end: int) -> tuple[Hedge, int]:
    """The hedge behind a number, and where it ends: "12 or more", "40-odd"."""
    for hedge, pattern in _TRAILED:
        if found := pattern.match(text, end):
            return hedge, found.end()
    return "exact", end


def bounds(number: Number, hedge: Hedge) -> Bounds:
    """What a number comes to under its hedge."""
    value, slack = number.value, _slack(number)
    low: float | None = value
    high: float | None = value
    near = (value, value)
    if hedge == "about":
        low, high = near = (value * (1 - _ROUGHLY), value * (1 + _ROUGHLY))
    elif hedge == "below":
        low, high = near = (value * (1 - _NEARLY), value)
    elif hedge in {"above", "from"}:
        high, near = None, (value, value + slack)
    elif hedge == "up to":
        low, near = None, (value - slack, value)
    return Bounds(low, high, near, hedge, value, number.round_to)


def exactly(value: float) -> Bounds:
    """What a time of day or a sum of amounts comes to."""
    return Bounds(value, value, (value, value), "exact", value, 1.0)


def within(first: float, last: float) -> Bounds:
    """What a date comes to that may mean any day from the first to the last."""
    return Bounds(first, last, (first, last), "range", (first + last) / 2, 0.0)


def between(first: Number, last: Number) -> Bounds:
    """What a range comes to: "between 20 and 30", "20-30"."""
    low, high = sorted((first.value, last.value))
    return Bounds(low, high, (low, high), "range", high, max(first.round_to, last.round_to))


def _slack(number: Number) -> float:
    """How far beyond its number an open figure reaches: nowhere where each one was counted."""
    return 0.0 if number.round_to <= 1 else number.value * _OPEN


_APART: frozenset[frozenset[Hedge]] = frozenset(
    frozenset(pair)
    for pair in (("about", "above"), ("above", "below"), ("above", "up to"), ("from", "below"))
)
_WHOLE_FROM = 1_000
_ROUNDING = 0.03


def differ(one: Bounds, other: Bounds) -> bool:
    """Whether two figures of one thing can't both be right, or are told with opposite hedges.

    "41" and "at least 44" differ, and so do "about 100,000" and "more than 100,000"; "about 40" and
    "41" do not, nor "1.2 million" and "1,203,400".
    """
    if abs(one.base - other.base) <= _rounding(one, other):
        return frozenset((one.hedge, other.hedge)) in _APART
    return one.near[1] < other.near[0] or other.near[1] < one.near[0]


def _rounding(one: Bounds, other: Bounds) -> float:
    """How far apart two printings of one number may be: "61.4" and "61", "12,000" and "12,345"."""
    coarse, fine = max(one.step, other.step), min(one.step, other.step)
    value = max(abs(one.base), abs(other.base))
    if value >= _WHOLE_FROM:
        return min(coarse, value * _ROUNDING)
    return min(0.5, value * _ROUNDING) if fine < 1 and coarse > fine else 0.0
