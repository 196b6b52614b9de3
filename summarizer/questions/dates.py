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
_UNIT = r"(?:hour|day|week|fortnight|month|year)s?"
_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_OF_YEAR = rf"(?:,? {_YEAR}| (?:last|this) year)"
_DAY_NUMBER = r"\d\d?(?:st|nd|rd|th)?"
_PART = r"(?:(?:early|mid|late)[ -]|(?:the )?(?:start|beginning|middle|end) of )"
_DATED = (
    rf"\d{{4}}-\d\d?-\d\d?|\d\d?\.\d\d?\.\d{{4}}"
    rf"|(?:{_DAY},? (?:the )?)?{_DAY_NUMBER}(?: of)? {_MONTH}{_OF_YEAR}?"
    rf"|(?:{_DAY},? )?{_MONTH} {_DAY_NUMBER}\b{_OF_YEAR}?|{_PART}?{_MONTH}{_OF_YEAR}"
    rf"|{_PART}(?:{_MONTH}|{_YEAR})|(?:last|this) {_MONTH}(?! \d)"
    rf"|{_SEASON}(?: of)? {_YEAR}|(?:last|this) {_SEASON}"
)
_NEAR = (
    r"the day before yesterday|yesterday|today|tonight|last night"
    r"|this (?:morning|afternoon|evening)"
    rf"|(?:(?:earlier|later|late|early) )?(?:this|last) (?:week(?:end)?|month|year|{_DAY})"
    r"|(?:over|during|at) the weekend"
    rf"|(?:the )?(?:last|past|previous) (?:{_NUMBER} )?{_UNIT}|{_NUMBER} {_UNIT} ago|{_DAY}"
)
TOLD_DAYS = rf"(?:{_MONTH}(?:,? {_YEAR})?|{_YEAR}|{_SEASON}|{_DAY})"
"""Days that a topic may tell too: "the matinee in February"."""
_FREE = rf"(?:{_DATED}|{_NEAR})"
_ANY = rf"(?:{_DATED}|{_NEAR}|{_MONTH}|{_YEAR})"
_OPENER = r"(?:since|after|before|until|till|up to|by|in|during|from)"
_PHRASE = re.compile(
    rf"(?<!every )(?<!each )(?!(?:(?<=\ba )|(?<=about )){_DAY})"
    rf"\b(?:(?:between|from) (?P<first>{_ANY}|{_DAY_NUMBER}) (?:and|to|until|till) (?P<last>{_ANY})"
    rf"|(?P<opener>{_OPENER}) (?:the )?(?P<opened>{_ANY})"
    rf"|(?<!for )(?:(?:on|over|at|within|for(?= (?:the )?(?:last|past|previous))) (?:the )?)?"
    rf"(?P<bare>{_FREE}))\b(?!['’-]\w)",
    re.IGNORECASE,
)
_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_COUNTS |= {"seven": 7, "ten": 10}
_LENGTHS = {"day": 1, "week": 7, "fortnight": 14, "month": 30, "year": 365}
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}


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
        until = _period(found["last"], today)[1]
        if re.fullmatch(_DAY_NUMBER, found["first"]):
            return until.replace(day=int(found["first"].rstrip("stndrh"))), until
        since = _period(found["first"], today)[0]
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
    if season := re.search(_SEASON, low):
        return _in_season(low, _SEASONS[season[0]], today)
    if month := re.search(rf"\b{_MONTH}(?!\w)", low):
        return _in_month(low, _month_number(month[0]), today)
    if year := re.fullmatch(rf"{_PART}?({_YEAR})", low):
        return date(int(year[1]), 1, 1), date(int(year[1]), 12, 31)
    return _near(re.sub(r"^(?:earl|late)\w* ", "", low), today)


def _month_number(name: str) -> int:
    return _MONTHS.index(name[:3]) + 1


def _in_month(text: str, month: int, today: date) -> tuple[date, date]:
    day = re.search(r"(?<!\d)\d\d?(?!\d)", text)
    given = re.search(_YEAR, text)
    if given:
        year = int(given[0])
    elif text.endswith((" last year", " this year")):
        year = today.year - text.endswith(" last year")
    else:
        ahead = (month, int(day[0]) if day else 1) > (today.month, today.day)
        before = text.startswith("last ") and month == today.month
        year = today.year - (ahead or before)
    if day:
        exact = date(year, month, int(day[0]))
        return exact, exact
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _in_season(text: str, first: int, today: date) -> tuple[date, date]:
    """The three months of a season; without a year the latest one that has begun."""
    given = re.search(_YEAR, text)
    year = int(given[0]) if given else today.year
    if not given and date(year, first, 1) > today:
        year -= 1
    if text.startswith("last") and (year, first) <= (today.year, today.month) < (year, first + 3):
        year -= 1
    last = date(year + first // 12, (first + 1) % 12 + 1, 1)
    return date(year, first, 1), last.replace(day=monthrange(last.year, last.month)[1])


def _near(text: str, today: date) -> tuple[date, date]:
    if weekday := re.search(_DAY, text):
        back = (today.weekday() - _DAYS.index(weekday[0])) % 7
        back += 7 if back == 0 and text.startswith("last") else 0
        return _back(today, back), _back(today, back)
    if text == "the day before yesterday":
        return _back(today, 2), _back(today, 2)
    if text in {"yesterday", "last night"}:
        return _back(today, 1), _back(today, 1)
    if text.endswith("the weekend"):
        return _calendar("weekend", today, last=False)
    if text.endswith("ago") and "hour" not in text:
        day, slack = _back(today, _length(text)), _unit(text) // 2
        return _back(day, slack), min(_back(day, -slack), today)
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
    count = next((w for w in text.split() if w.isdigit() or w in _COUNTS), "a")
    number = int(count) if count.isdigit() else _COUNTS[count]
    return -(-number // 24) if "hour" in text else number * _unit(text)


def _unit(text: str) -> int:
    return next((days for name, days in _LENGTHS.items() if name in text), 0)


def _back(day: date, days: int) -> date:
    return day - timedelta(days=days)
