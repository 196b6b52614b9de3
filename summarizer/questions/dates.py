"""Dates in a question: "since Monday", "in 2016", "on 20 January", "last week"."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_YEAR = r"(?:19|20)\d\d"
_NUMBER = r"(?:\d{1,3}|a|an|one|two|three|four|five|six|seven|ten)"
_UNIT = r"(?:day|week|month|year)s?"
_DATED = (
    rf"\d{{4}}-\d\d?-\d\d?|\d\d?\.\d\d?\.\d{{4}}"
    rf"|\d\d?(?:st|nd|rd|th)?(?: of)? {_MONTH}(?:,? {_YEAR})?"
    rf"|{_MONTH} \d\d?(?:st|nd|rd|th)?\b(?:,? {_YEAR})?|{_MONTH},? {_YEAR}"
)
_NEAR = (
    r"the day before yesterday|yesterday|today|tonight|last night"
    r"|this (?:morning|afternoon|evening)"
    rf"|(?:this|last) (?:week(?:end)?|month|year|{_DAY})"
    rf"|(?:the )?(?:last|past|previous) (?:{_NUMBER} )?{_UNIT}|{_NUMBER} {_UNIT} ago|{_DAY}"
)
_FREE = rf"(?:{_DATED}|{_NEAR})"
_ANY = rf"(?:{_DATED}|{_NEAR}|{_MONTH}|{_YEAR})"
_OPENER = r"(?:since|after|before|until|till|up to|by|in|during|from)"
_PHRASE = re.compile(
    rf"\b(?:(?:between|from) (?P<first>{_ANY}) (?:and|to|until|till) (?P<last>{_ANY})"
    rf"|(?P<opener>{_OPENER}) (?:the )?(?P<opened>{_ANY})"
    rf"|(?:(?:on|over|for|at|within) (?:the )?)?(?P<bare>{_FREE}))\b(?!['’-]\w)",
    re.IGNORECASE,
)
_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_COUNTS |= {"seven": 7, "ten": 10}
_LENGTHS = {"day": 1, "week": 7, "month": 30, "year": 365}


@dataclass(frozen=True, slots=True)
class Dates:
    """What a question says of time, and the question without it; both dates are included."""

    rest: str
    since: date | None = None
    until: date | None = None
    phrase: str = ""


def take_dates(text: str, today: date) -> Dates:
    """Read the first phrase of time and take it out of the text."""
    for found in _PHRASE.finditer(text):
        try:
            since, until = _bounds(found, today)
        except (ValueError, OverflowError):
            continue
        rest = f"{text[: found.start()].rstrip(' ,')} {text[found.end() :].lstrip(' ,')}".strip()
        return Dates(rest, since, until, found[0])
    return Dates(text)


def _bounds(found: re.Match[str], today: date) -> tuple[date | None, date | None]:
    if found["first"]:
        since, until = _period(found["first"], today)[0], _period(found["last"], today)[1]
        return (since if since <= until else _period(found["first"], until)[0]), until
    since, until = _period(found["opened"] or found["bare"], today)
    match (found["opener"] or "").lower():
        case "since" | "from":
            return since, None
        case "after":
            return until + timedelta(days=1), None
        case "before":
            return None, since - timedelta(days=1)
        case "until" | "till" | "up to" | "by":
            return None, until
    return since, until


def _period(text: str, today: date) -> tuple[date, date]:
    """The first and the last day of a period; a date without a year is the latest one past."""
    low = text.lower()
    if numbers := re.fullmatch(r"(\d{4})-(\d\d?)-(\d\d?)", low):
        day = date(int(numbers[1]), int(numbers[2]), int(numbers[3]))
        return day, day
    if numbers := re.fullmatch(r"(\d\d?)\.(\d\d?)\.(\d{4})", low):
        day = date(int(numbers[3]), int(numbers[2]), int(numbers[1]))
        return day, day
    if month := re.search(rf"\b{_MONTH}", low):
        return _in_month(low, _month_number(month[0]), today)
    if re.fullmatch(_YEAR, low):
        return date(int(low), 1, 1), date(int(low), 12, 31)
    return _near(low, today)


def _month_number(name: str) -> int:
    return _MONTHS.index(name[:3]) + 1


def _in_month(text: str, month: int, today: date) -> tuple[date, date]:
    given = re.search(_YEAR, text)
    day = re.search(r"(?<!\d)\d\d?(?!\d)", text)
    year = int(given[0]) if given else today.year
    if not given and (month, int(day[0]) if day else 1) > (today.month, today.day):
        year -= 1
    if day:
        exact = date(year, month, int(day[0]))
        return exact, exact
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _near(text: str, today: date) -> tuple[date, date]:
    if weekday := re.search(_DAY, text):
        back = (today.weekday() - _DAYS.index(weekday[0])) % 7
        back += 7 if back == 0 and text.startswith("last") else 0
        return _back(today, back), _back(today, back)
    if text == "the day before yesterday":
        return _back(today, 2), _back(today, 2)
    if text in {"yesterday", "last night"}:
        return _back(today, 1), _back(today, 1)
    if text.endswith("ago"):
        day = _back(today, _length(text))
        return day, day
    if text.startswith(("this", "last")) and (named := re.fullmatch(r"(this|last) (\w+)", text)):
        return _calendar(named[2], today, last=named[1] == "last")
    return (today, today) if text in {"today", "tonight"} else (_back(today, _length(text)), today)


def _calendar(unit: str, today: date, *, last: bool) -> tuple[date, date]:
    """This or the last week (from Monday), weekend, month or year of the calendar."""
    monday = _back(today, today.weekday())
    match unit:
        case "week":
            return (_back(monday, 7), _back(monday, 1)) if last else (monday, today)
        case "weekend":
            saturday = _back(monday, 2) if last or today.weekday() < 5 else _back(monday, -5)  # noqa: PLR2004  # Saturday
            return saturday, _back(saturday, -1)
        case "month":
            first = today.replace(day=1)
            return (_back(first, 1).replace(day=1), _back(first, 1)) if last else (first, today)
        case "year":
            year = today.year - 1
            return (date(year, 1, 1), date(year, 12, 31)) if last else (date(year + 1, 1, 1), today)
    return today, today


def _length(text: str) -> int:
    """How many days "three weeks ago" or "the last 10 days" tell."""
    unit = next(days for name, days in _LENGTHS.items() if name in text)
    count = next((w for w in text.split() if w.isdigit() or w in _COUNTS), "a")
    return unit * (int(count) if count.isdigit() else _COUNTS[count])


def _back(day: date, days: int) -> date:
    return day - timedelta(days=days)
