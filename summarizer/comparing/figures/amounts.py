"""Amounts: numbers with their hedge and unit, "$1.2 billion", "at least 44", "two days"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from summarizer.comparing.figures.hedges import (
    Bounds,
    between,
    bounds,
    exactly,
    hedge_after,
    hedge_before,
)
from summarizer.comparing.figures.numbers import Number, numbers
from summarizer.comparing.figures.units import CURRENCIES, UNIT, UNITS
from summarizer.model import Span

_SIGN = re.compile(r"(?:(?:US|A|C|NZ|HK)?\$|[€£¥₹]) ?$", re.IGNORECASE)
_AGED = re.compile(r"\baged? (?:of )?$", re.IGNORECASE)
_MAGNITUDE = re.compile(r"\bmagnitude(?: of)? $", re.IGNORECASE)
_OF_MAGNITUDE = re.compile(r"[ -]magnitude\b", re.IGNORECASE)
_AGE_DIGITS = 2
_BETWEEN_COMMAS = re.compile(r"[,(] ?$")
_OLD = re.compile(r" ?[,)]")
_RANGE = re.compile(r"(?: to |[–-]|-to-)(?:[$€£] ?)?")
_BETWEEN = re.compile(r"\bbetween (?:[$€£] ?)?$", re.IGNORECASE)
_FROM = re.compile(r"\bfrom (?:[$€£] ?)?$", re.IGNORECASE)
_ODDS = re.compile(r"(?:-| )in(?:-| )(?:\d+|two|three|four|five|ten|every)\b")
_YEAR = re.compile(r"(?:19|20)\d\d")
_SHARES = {"half": 0.5, "third": 1 / 3, "quarter": 0.25}
_WHOLE = "hour|day|week|month|year|decade|century|mile|kilometre|metre"
_HALVES = re.compile(
    rf"\b(?:(?:an?|one) (?P<more>{_WHOLE}) and a half"
    rf"|(?:a )?(?P<share>half|third|quarter)(?: of)? an? (?P<unit>{_WHOLE}))\b",
    re.IGNORECASE,
)
_SCALED = 1_000
_SIDES = 10**6
_TO = (" to ", "-", "–", " votes to ", " goals to ")
_JOINED = re.compile(r",? and | |, ")


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount as printed: what it measures ("" for a count of things) and what it comes to.

    `core` is the number, `span` the number with hedge and unit. A duration is in hours, a length
    in metres, a sum in its currency, which is its measure.
    """

    span: Span
    core: Span
    measure: str
    bounds: Bounds


def amounts(text: str, start: int, end: int, taken: Sequence[Span] = ()) -> Iterator[Amount]:
    """The amounts of `text[start:end]`, in order, but for those in a stretch that is taken."""
    halves = list(_halves(text, start, end))
    taken = [*taken, *(half.span for half in halves)]
    found = [n for n in numbers(text, start, end) if _is_free(text, n, taken)]
    yield from halves
    yield from _joined(text, _read(text, start, found))


def _halves(text: str, start: int, end: int) -> Iterator[Amount]:
    """Units and halves of them: "an hour and a half", "half a year", "a quarter of an hour"."""
    for match in _HALVES.finditer(text, start, end):
        number = 1.5 if match["more"] else _SHARES[match["share"].lower()]
        measure, factor = UNITS[(match["more"] or match["unit"]).lower()]
        span = Span(match.start(), match.end())
        yield Amount(span, span, measure, exactly(number * factor))


def _is_free(text: str, number: Number, taken: Sequence[Span]) -> bool:
    """Whether a number is no part of a date, and no year or odds: "the 2009 season", "1 in 3"."""
    if _ODDS.match(text, number.span.end):
        return False
    year = _YEAR.fullmatch(number.span.of(text)) and not _SIGN.search(text, 0, number.span.start)
    return not year and not any(t.touches(number.span) for t in taken)


def _read(text: str, start: int, found: Sequence[Number]) -> Iterator[Amount]:
    before: Number | None = None
    for number, after in zip(found, [*found[1:], None], strict=False):
        if before is None and after and _is_range(text, start, number, after):
            before = number
            continue
        if before is None and after and text[number.span.end : after.span.start] in _TO:
            before = number
            continue
        yield _amount(text, start, number, before)
        before = None


def _is_range(text: str, start: int, number: Number, after: Number) -> bool:
    """Whether two numbers tell one figure: "20 to 30", "between 20 and 30"; a rise from is none."""
    gap, behind = text[number.span.end : after.span.start], text[start : number.span.start]
    if _BETWEEN.search(behind):
        return gap.strip(" $€£") in {"and", "to"}
    return bool(_RANGE.fullmatch(gap)) and not _FROM.search(behind) and number.value < after.value


def _amount(text: str, start: int, number: Number, before: Number | None) -> Amount:
    first = (before or number).span.start
    sign = _SIGN.search(text, start, first)
    opening = sign.start() if sign else first
    measure, factor, closing = _unit(text, start, first, number.span.end)
    if sign:
        measure, factor = CURRENCIES[sign[0].strip().lower()[-1]], 1.0
    hedge, opening = hedge_before(text, opening, start)
    if hedge == "exact":
        hedge, trailed = hedge_after(text, number.span.end)
        closing = max(closing, trailed)
    core = Span(first, number.span.end)
    if before and before.value >= number.value:
        return Amount(Span(first, closing), core, "tally", _tally(before, number))
    size = _range(before, number) if before else bounds(number, hedge)
    return Amount(Span(opening, closing), core, measure, size.scaled(factor))


def _range(before: Number, number: Number) -> Bounds:
    """A range whose first number may lack the scale of the last: "1.2 to 1.4 million"."""
    scale = number.value / before.value if before.value else 1.0
    shared = 10 ** (3 * int(len(str(int(scale))) // 3)) if scale >= _SCALED else 1
    return between(replace(before, value=before.value * shared), number)


def _tally(most: Number, least: Number) -> Bounds:
    """Votes or goals on two sides, told apart by both: "six votes to three", "54-43"."""
    both = most.value + least.value / _SIDES
    return Bounds(least.value, most.value, (both, both), "exact", both, 1 / _SIDES)


def _unit(text: str, start: int, first: int, end: int) -> tuple[str, float, int]:
    """What a number measures, in which unit, and where the unit ends."""
    if _AGED.search(text, start, first):
        return "age", 1.0, end
    if _MAGNITUDE.search(text, start, first) or _OF_MAGNITUDE.match(text, end):
        return "magnitude", 1.0, end
    if (
        _OLD.match(text, end)
        and _BETWEEN_COMMAS.search(text, start, first)
        and end - first <= _AGE_DIGITS
    ):
        return "age", 1.0, end
    found = UNIT.match(text, end)
    if not found:
        return "", 1.0, end
    measure, factor = UNITS[found["unit"].lower()]
    return ("age", 1.0, found.end()) if found["age"] else (measure, factor, found.end())


def _joined(text: str, found: Iterator[Amount]) -> Iterator[Amount]:
    """Durations that are told in two units as one: "two hours and 40 minutes"."""
    last: Amount | None = None
    for amount in found:
        if last and last.measure == amount.measure == "hours":
            gap = text[last.span.end : amount.span.start]
            if _JOINED.fullmatch(gap) and amount.bounds.base < last.bounds.base:
                last = _sum(last, amount)
                continue
        if last:
            yield last
        last = amount
    if last:
        yield last


def _sum(one: Amount, other: Amount) -> Amount:
    total = one.bounds.base + other.bounds.base
    size = replace(
        one.bounds, low=total, high=total, near=(total, total), base=total, step=other.bounds.step
    )
    return replace(one, span=Span(one.span.start, other.span.end), bounds=size)
