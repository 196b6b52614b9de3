"""Dates in English text, resolved against the day of publication: "two decades ago" in 2022."""

from __future__ import annotations

import re
from calendar import day_name, month_name
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from summarizer.comparing.figures.numbers import SPELT
from summarizer.model import Span

_SHORT = {"jan": 1, "feb": 2, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12}
_MONTH_OF = _SHORT | {month.lower(): i for i, month in enumerate(month_name) if month}
_DAYS = [day.lower() for day in day_name]
_UNITS = {"day": 1.0, "week": 7.0, "month": 30.44, "year": 365.25, "decade": 3652.5,
          "century": 36525.0, "centurie": 36525.0}  # fmt: skip
_MONTH = r"(?P<{0}>" + "|".join(sorted(_MONTH_OF, key=len, reverse=True)) + r")\b\.?"
DAY = re.compile(rf"\b(?:{'|'.join(_DAYS)})\b", re.IGNORECASE)
"""A day of the week."""
_TEN, _TWENTY = 10, 20
_COUNT = {"a": 1.0, "an": 1.0, "a dozen": 12.0, "half a": 0.5, **SPELT} | {
    f"{tens}-{ones}": SPELT[tens] + SPELT[ones]
    for tens in SPELT
    for ones in SPELT
    if SPELT[tens] >= _TWENTY and 1 <= SPELT[ones] < _TEN
}
_DATE = re.compile(
    rf"""(?<![\w.-])(?:
      (?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\ (?:of\ )?{_MONTH.format("m1")}(?:,?\ (?P<y1>\d{{4}}))?
    | {_MONTH.format("m2")}\ (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\ (?P<y2>\d{{4}}))?(?!\d)
    | (?P<y3>\d{{4}})-(?P<m3>\d{{2}})-(?P<d3>\d{{2}})
    | {_MONTH.format("m4")},?\ (?:of\ )?(?P<y4>\d{{4}})
    | (?P<count>{"|".join(sorted(_COUNT, key=len, reverse=True))}|\d+)
      \ (?P<unit>{"|".join(_UNITS)})s?\ ago
    | (?P<turn>last|next|this)\ (?P<of>week|month|year)
    | (?P<when>last|next|this|on|by|until|since|of|from|for|late|early|before|late\ on)
      \ (?P<day>{"|".join(_DAYS)})
    | (?P<near>yesterday|today|tomorrow)
    | (?:in|since|by|of|from|until|before|after|early|late|spring|summer|autumn|winter|fall)
      \ (?P<year>1[5-9]\d\d|20\d\d)(?![\d,.]\d|\ [a-z]+s\b)
    | (?:in|since|by|until|last|next)\ {_MONTH.format("m5")}(?!\ \d)
    )(?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
_AHEAD = re.compile(r"\b(?:will|would|due|scheduled|expected|planned|plans|set|is to|are to)\b")
_LOOK_BACK = 80
_TURN = {"last": -1, "this": 0, "next": 1}
_NEAR = {"yesterday": -1, "today": 0, "tomorrow": 1}
_VAGUE = 0.1
"""How far "two decades ago" may be off, as a share of it."""


@dataclass(frozen=True, slots=True)
class Dated:
    """A date as printed with the first and last day that it may mean, counted from year 1."""

    span: Span
    first: float
    last: float


def dates(text: str, start: int, end: int, published: date | None) -> Iterator[Dated]:
    """The dates of `text[start:end]`; those relative to a day of publication only where known."""
    for match in _DATE.finditer(text, start, end):
        ahead = _AHEAD.search(text, max(start, match.start() - _LOOK_BACK), match.start())
        days = _days(match, published, ahead=ahead is not None)
        if days and date.min <= days[0] <= days[1]:
            yield Dated(Span(match.start(), match.end()), days[0].toordinal(), days[1].toordinal())


_Days = tuple[date, date] | None


def _days(match: re.Match[str], published: date | None, *, ahead: bool) -> _Days:
    try:
        return _printed(match, published) or (
            _relative(match, published, ahead=ahead) if published else None
        )
    except (ValueError, OverflowError):
        return None


def _printed(match: re.Match[str], published: date | None) -> _Days:
    """A date that tells its day, month or year: "3 March", "March 1998", "in 1998"."""
    for n in "123":
        if day := match[f"d{n}"]:
            month = int(match["m3"]) if n == "3" else _MONTH_OF[match[f"m{n}"].lower()]
            year = match[f"y{n}"]
            told = (
                _nearest(month, int(day), published)
                if not year
                else date(int(year), month, int(day))
            )
            return (told, told) if told else None
    if match["m4"]:
        return _month(int(match["y4"]), _MONTH_OF[match["m4"].lower()])
    if match["year"]:
        return date(int(match["year"]), 1, 1), date(int(match["year"]), 12, 31)
    return None


def _nearest(month: int, day: int, published: date | None) -> date | None:
    """A day without its year, in the year that brings it nearest to publication."""
    if published is None:
        return None
    years = (published.year - 1, published.year, published.year + 1)
    return min((date(y, month, day) for y in years), key=lambda d: abs((d - published).days))


def _relative(match: re.Match[str], published: date, *, ahead: bool) -> _Days:
    """A date told from the day of publication: "last year", "on Tuesday", "two decades ago"."""
    if match["near"]:
        told = published + timedelta(_NEAR[match["near"].lower()])
        return told, told
    if match["day"]:
        ahead = ahead or match["when"].lower() == "next"
        told = _weekday(_DAYS.index(match["day"].lower()), published, ahead=ahead)
        return told, told
    if match["m5"]:
        told = _nearest(_MONTH_OF[match["m5"].lower()], 15, published) or published
        return _month(told.year, told.month)
    if match["of"]:
        return _turn(match["of"].lower(), _TURN[match["turn"].lower()], published)
    return _ago(match["count"].lower(), match["unit"].lower(), published)


def _weekday(day: int, published: date, *, ahead: bool) -> date:
    """The last such day up to publication, or the next one of what is still to come."""
    back = (published.weekday() - day) % 7
    return published + timedelta((7 - back) % 7 if ahead else -back)


def _turn(unit: str, by: int, published: date) -> tuple[date, date]:
    """This, the last or the next week, month or year."""
    if unit == "year":
        return date(published.year + by, 1, 1), date(published.year + by, 12, 31)
    if unit == "month":
        months = published.year * 12 + published.month - 1 + by
        return _month(months // 12, months % 12 + 1)
    monday = published - timedelta(published.weekday()) + timedelta(7 * by)
    return monday, monday + timedelta(6)


def _month(year: int, month: int) -> tuple[date, date]:
    following = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, 1), following - timedelta(1)


def _ago(count: str, unit: str, published: date) -> tuple[date, date]:
    """What lies so far back: a day to the day, years to the calendar year, decades roughly."""
    number = _COUNT.get(count) or float(count)
    if unit in {"day", "week"}:
        told = published - timedelta(number * _UNITS[unit])
        slack = timedelta(0 if unit == "day" else 3)
        return told - slack, told + slack
    back = timedelta(number * _UNITS[unit])
    slack = back * _VAGUE if _UNITS[unit] > _UNITS["year"] else timedelta(0)
    first, last = published - back - slack, published - back + slack
    if unit == "month":
        return first - timedelta(15), last + timedelta(15)
    return date(first.year, 1, 1), date(last.year, 12, 31)
