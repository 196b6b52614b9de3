"""Whether outlets tell different numbers for one thing: "31 people" here, "34 persons" there."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from summarizer.comparing.figures.amounts import Amount, amounts
from summarizer.comparing.figures.hedges import differ
from summarizer.comparing.figures.units import SUMS
from summarizer.model import Difference, Point, Span

_COUNTED = re.compile(r"\bhow (?:many (?P<noun>\w+)|much)\b", re.IGNORECASE)
_PEOPLE = "people|persons?|men|women|were|are|killed|dead|hurt|injured|wounded"
_STEM = 5
_LARGE = 10**6


def differing(points: Iterable[Point], question: str) -> tuple[Difference, ...]:
    """The numbers that outlets print for what is counted, where no two of them are the same."""
    counted = _COUNTED.search(question)
    if counted is None:
        return ()
    printed: dict[str, tuple[Point, Amount]] = {}
    for point in points:
        outlet, amount = point.article.outlet, _amount(point.text, counted["noun"])
        if amount is None or outlet is None or outlet in printed:
            continue
        if all(differ(amount.bounds, other.bounds) for _, other in printed.values()):
            printed[outlet] = point, amount
    variants = tuple(_within(point, amount.span) for point, amount in printed.values())
    return (Difference(counted[0].lower(), variants),) if len(variants) > 1 else ()


def _amount(text: str, noun: str | None) -> Amount | None:
    """The first amount that counts the noun, with it; where none is asked for, the first sum."""
    for amount in amounts(text, 0, len(text)):
        if noun is None and (amount.measure in SUMS or amount.bounds.base >= _LARGE):
            return amount
        if noun and not amount.measure and (named := _noun(noun).match(text, amount.core.end)):
            return replace(amount, span=Span(amount.span.start, named.end()))
    return None


def _noun(noun: str) -> re.Pattern[str]:
    told = _PEOPLE if noun.lower() == "people" else rf"{re.escape(noun[:_STEM])}\w*"
    return re.compile(rf"(?: [\w’'-]+){{0,2}}? (?:{told})\b", re.IGNORECASE)


def _within(point: Point, span: Span) -> Point:
    start = point.span.start
    return Point(point.article, Span(start + span.start, start + span.end))
