"""Whether outlets tell different numbers for one thing: "31 people" here, "34 persons" there."""

from __future__ import annotations

import re
from collections.abc import Iterable

from summarizer.model import Difference, Point, Span

_DIGITS = r"\d(?:[\d.,]*\d)?"
_SUM = re.compile(
    rf"[$€£¥] ?(?P<sum>{_DIGITS})(?: (?:million|billion|trillion))?"
    rf"|(?P<count>{_DIGITS}) (?:(?:million|billion|trillion) ?\w*|per ?cent|pct|crowns|marks"
    r"|dollars|euros|pounds|francs)",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"\bhow (?:many (?P<noun>\w+)|much)\b", re.IGNORECASE)
_PEOPLE = "people|persons?|men|women|were|are|killed|dead|hurt|injured|wounded"
_STEM = 5


def differing(points: Iterable[Point], question: str) -> tuple[Difference, ...]:
    """The numbers that outlets print for what is counted, where no two of them are the same."""
    counted = _COUNTED.search(question)
    if counted is None:
        return ()
    printed: dict[str, Point] = {}
    numbers: set[str] = set()
    for point in points:
        found = _pattern(counted["noun"]).search(point.text)
        outlet = point.article.outlet
        if found is None or outlet is None or outlet in printed:
            continue
        number = (found["count"] or found.groupdict().get("sum") or "").replace(",", "")
        if number not in numbers:
            numbers.add(number)
            start = point.span.start + found.start()
            printed[outlet] = Point(point.article, Span(start, start + len(found[0])))
    variants = tuple(printed.values())
    return (Difference(counted[0].lower(), variants),) if len(variants) > 1 else ()


def _pattern(noun: str | None) -> re.Pattern[str]:
    if noun is None:
        return _SUM
    told = _PEOPLE if noun.lower() == "people" else rf"{re.escape(noun[:_STEM])}\w*"
    return re.compile(rf"(?P<count>{_DIGITS})(?: [\w’'-]+){{0,2}}? (?:{told})\b", re.IGNORECASE)
