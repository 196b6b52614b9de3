"""Dates printed in a text: "7 Apr, 2016 05:27", "Thu. Jan 20th, 2022", "2022-01-20T05:27Z"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from summarizer.text.outlets import named_outlet
from summarizer.text.words import words

LINE_CHARACTERS = 160
"""A longer line is not a date line."""
YEARS = range(1900, 2101)

_NAMES = (
    "jan januar january janvier enero gennaio janeiro januari stycznia ledna січня",
    "feb februar february fevrier février febrero febbraio fevereiro februari lutego února лютого",
    "mar march mär märz mars marzo março maart marca března березня",
    "apr april avril abril aprile kwietnia dubna квітня",
    "may mai mayo maggio maio mei maja května травня",
    "jun june juni juin junio giugno junho czerwca června червня",
    "jul july juli juillet julio luglio julho lipca července липня",
    "aug august août agosto augustus sierpnia srpna серпня",
    "sep sept september septembre septiembre settembre setembro września září вересня",
    "oct october okt oktober octobre octubre ottobre outubro października října жовтня",
    "nov november novembre noviembre novembro listopada listopadu листопада",
    "dec december dez dezember décembre diciembre dicembre dezembro grudnia prosince грудня",
)
_MONTHS = {name: number for number, names in enumerate(_NAMES, 1) for name in names.split()}
_ZONES = {
    "z": 0, "utc": 0, "gmt": 0, "wet": 0, "bst": 60, "cet": 60, "cest": 120, "eet": 120,
    "eest": 180, "msk": 180, "ist": 330, "jst": 540, "edt": -240, "est": -300, "et": -300,
    "cdt": -300, "cst": -360, "mdt": -360, "mst": -420, "pdt": -420, "pst": -480,
}  # fmt: skip
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAY = re.compile(
    rf"""(?<![\w.])(?:
      (?P<d1>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?\s*(?:de\s+)?(?P<m1>{_MONTH})\.?,?\s*(?:de\s+)?(?P<y1>\d{{4}})
    | (?P<m2>{_MONTH})\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y2>\d{{4}})
    | (?P<y3>\d{{4}})-(?P<m3>\d{{2}})-(?P<d3>\d{{2}})
    | (?P<y4>\d{{4}})年\s?(?P<m4>\d{{1,2}})月\s?(?P<d4>\d{{1,2}})日
    | (?P<n1>\d{{1,2}})(?P<sep>[./-])(?P<n2>\d{{1,2}})(?P=sep)(?P<y5>\d{{4}})
    )(?!\d)""",
    re.VERBOSE | re.IGNORECASE,
)
_TIME = re.compile(
    r"(?<!\d)(?:(?P<hour>[01]?\d|2[0-3])[:.h]\s?(?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?!\d)"
    r"(?:\s*(?P<half>[ap])\.?m\b\.?)?|(?P<full>1[0-2]|0?[1-9])\s?(?P<part>[ap])\.?m\b\.?)"
    r"(?:\s*\(?(?P<zone>" + "|".join(sorted(_ZONES, key=len, reverse=True)) + r")\b\)?"
    r"|\s?(?P<sign>[+-])(?P<zh>\d{2}):?(?P<zm>\d{2}))?",
    re.IGNORECASE,
)
_AROUND = frozenset(
    words(
        """first last originally date time posted published publication updated update modified
        created on at by local um am pm uhr le il el den à a las t et veröffentlicht aktualisiert
        stand publié mis jour publicado actualizado pubblicato aggiornato gepubliceerd
        opublikowano publikováno mon tue tues wed thu thur thurs fri sat sun monday tuesday
        wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag
        samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles
        jueves viernes sábado domingo"""
    )
)
_AGE = re.compile(r"\b\d+\W?(?:minutes?|mins?|hours?|days?)\W(?:read|ago)\b", re.IGNORECASE)
_EDIT = re.compile(r"updated|modified", re.IGNORECASE)
_YEAR = re.compile(r"\d{4}")
_WORD = re.compile(r"\w+")
_NAME = re.compile(r"(?:[A-ZÀ-Ý][\w.&’'-]*\s?){1,5}")
_BYLINE = re.compile(r"[Bb][Yy]:?(?:\s+(?:[A-ZÀ-Ý][\w.’'-]*|and|de|van|von|of|for|in|the|&))+")
_BREAK = re.compile(r"\s*[|,•·;]\s*|(?:^|\s)[–—-](?:\s|$)|[–—-]$")


@dataclass(frozen=True, slots=True)
class DateLine:
    """A line that is nothing but a date: the moment, if known, whether of an edit, the outlet."""

    moment: datetime | None
    updated: bool = False
    outlet: str | None = None


def date_line(line: str) -> DateLine | None:
    """What a line says that is only a date, with "Published:", a weekday or a byline."""
    if len(line) > LINE_CHARACTERS or not _YEAR.search(line) or not (day := _DAY.search(line)):
        return None
    head, tail = (_rest(side) for side in (line[: day.start()], line[day.end() :]))
    named = [part for part in head[:-1] if _NAME.fullmatch(part)][:1]
    others = [part for part in (*head, *tail) if part not in named and not _is_around(part)]
    if not all(_BYLINE.fullmatch(part) or named_outlet(part) for part in others):
        return None
    outlet = next(filter(None, map(named_outlet, (*named, *others))), None)
    return DateLine(moment_in(line), _EDIT.search(line[: day.start()]) is not None, outlet)


def _rest(side: str) -> list[str]:
    """What stands beside a date, without times, in the pieces that commas and bars make of it."""
    return _BREAK.split(_AGE.sub(" ", _DAY.sub(" ", _TIME.sub(" ", side))).strip())


def _is_around(part: str) -> bool:
    return all(word in _AROUND for word in _WORD.findall(part.casefold()))


def moment_in(text: str) -> datetime | None:
    """The first date of a text with its time, as aware UTC; UTC where no zone is given."""
    for match in _DAY.finditer(text):
        if (day := _day(match)) is not None:
            clock = _TIME.search(text, match.end()) or _TIME.search(_DAY.sub(" ", text))
            return day + _clock(clock) if clock else day
    return None


def as_utc(moment: datetime) -> datetime:
    """A moment as aware UTC; a naive one is taken as UTC."""
    if moment.tzinfo is None:
        return moment.replace(tzinfo=UTC)
    return moment.astimezone(UTC)


def _day(match: re.Match[str]) -> datetime | None:
    for year, month, day in _readings(match):
        if year in YEARS:
            try:
                return datetime(year, month, day, tzinfo=UTC)
            except ValueError:
                continue
    return None


def _readings(match: re.Match[str]) -> Iterator[tuple[int, int, int]]:
    got = match.groupdict()
    for n in "12":
        if got[f"y{n}"]:
            yield int(got[f"y{n}"]), _MONTHS[got[f"m{n}"].lower()], int(got[f"d{n}"])
    for n in "34":
        if got[f"y{n}"]:
            yield int(got[f"y{n}"]), int(got[f"m{n}"]), int(got[f"d{n}"])
    if got["y5"]:
        first, second, year = int(got["n1"]), int(got["n2"]), int(got["y5"])
        if got["sep"] == "." or first > 12:  # noqa: PLR2004 - months
            yield year, second, first
        elif second > 12:  # noqa: PLR2004 - months
            yield year, first, second


def _clock(match: re.Match[str]) -> timedelta:
    hour, half = int(match["hour"] or match["full"]), (match["half"] or match["part"] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    at = timedelta(hours=hour, minutes=int(match["minute"] or 0))
    if match["zone"]:
        return at - timedelta(minutes=_ZONES[match["zone"].lower()])
    if match["sign"]:
        ahead = timedelta(hours=int(match["zh"]), minutes=int(match["zm"]))
        return at + ahead if match["sign"] == "-" else at - ahead
    return at
