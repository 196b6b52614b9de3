"""A subscription in words, and back: "energy weekdays 7:30 Berlin".

The words of the topic come first, then days and times in any order, then the zone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import time

from bot.digests.zones import find_zone
from bot.errors import InputError
from bot.store.digest_records import EmptyDay, Schedule, Wanted

EXAMPLE = "digest add energy weekdays 7:30 Berlin"
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SEVERAL_DAYS = {
    "daily": (), "day": (), "everyday": (), "days": (),
    "weekdays": (1, 2, 3, 4, 5), "weekday": (1, 2, 3, 4, 5), "workdays": (1, 2, 3, 4, 5),
    "weekends": (6, 7), "weekend": (6, 7),
}  # fmt: skip
_FILLER = frozenset({"at", "on", "and", "every", "each", "the", "in", "of", "month", "&", "zone"})
_BETWEEN = frozenset({"at", "on", "every", "each", "the", "and"})
_TIME = re.compile(r"(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2}))?(?P<half>[ap]m)?")
_NAMED_TIMES = {"noon": time(12), "midnight": time(0)}
_DAY = r"(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?s?"
_DAY_RANGE = re.compile(rf"({_DAY})(?:[-–]({_DAY}))?")
_MONTH_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)")
_NUMBER = re.compile(r"(\d{1,2})")
_EMPTY: dict[str, EmptyDay] = {"empty:say": "say", "empty:silent": "silent"}
_QUOTED = re.compile(r"[\"“](?P<topic>[^\"”]*)[\"”]\s*(?P<rest>.*)")


@dataclass(frozen=True, slots=True)
class Said:
    """What was said of a subscription; None for what was not."""

    topic: str | None = None
    times: tuple[time, ...] | None = None
    weekdays: tuple[int, ...] | None = None
    month_day: int | None = None
    zone: str | None = None
    empty_day: EmptyDay | None = None


def read_wanted(words: str) -> Wanted:
    """A whole subscription; an InputError points at what is missing or not understood."""
    said = _read(words)
    if not said.times:
        raise InputError("At what time?", do=f"Say it as 7:30 or 19:00: `{EXAMPLE}`.")
    if not said.zone:
        raise InputError("In which time zone?", do=f"Say a city at the end: `{EXAMPLE}`.")
    schedule = Schedule(said.zone, said.times, said.weekdays or (), said.month_day)
    return Wanted(said.topic or "", schedule, said.empty_day or "silent")


def read_change(wanted: Wanted, words: str) -> Wanted:
    """A subscription with what is said changed: "8:00 London", "climate", "weekends"."""
    said = _read(words)
    schedule = wanted.schedule
    if said.weekdays is not None or said.month_day is not None:
        days = said.weekdays or ()
        schedule = replace(schedule, weekdays=days, month_day=said.month_day)
    schedule = replace(
        schedule, zone=said.zone or schedule.zone, times=said.times or schedule.times
    )
    topic = wanted.topic if said.topic is None else said.topic
    return Wanted(topic, schedule, said.empty_day or wanted.empty_day)


def in_words(wanted: Wanted) -> str:
    """A subscription as it could be said again."""
    schedule = wanted.schedule
    days = _days_in_words(schedule)
    times = " ".join(f"{t:%H:%M}" for t in schedule.times)
    empty = " empty:say" if wanted.empty_day == "say" else ""
    return f'"{wanted.topic}" {days} {times} {schedule.zone}{empty}'


def _days_in_words(schedule: Schedule) -> str:
    if schedule.month_day:
        return f"monthly {schedule.month_day}{_ordinal(schedule.month_day)}"
    known = {(): "daily", (1, 2, 3, 4, 5): "weekdays", (6, 7): "weekends"}
    days = ",".join(_DAYS[day - 1] for day in schedule.weekdays)
    return known.get(schedule.weekdays, days)


def _ordinal(number: int) -> str:
    teen = 10 < number % 100 < 20  # noqa: PLR2004  # eleventh to nineteenth
    return "th" if teen else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def _read(words: str) -> Said:
    quoted = _QUOTED.match(words.strip())
    topic = " ".join(quoted["topic"].split()) if quoted else None
    rest = _joined(quoted["rest"] if quoted else words)
    if topic is None:
        first = next((n for n, word in enumerate(rest) if _is_of_schedule(word)), len(rest))
        topic, rest = _topic(rest[:first]), rest[first:]
        if topic and not rest and (zone := _zone_alone(topic)):
            return Said(zone=zone)
    return _schedule(topic, rest)


def _joined(words: str) -> list[str]:
    """The words, with "7:30 pm" as one and "mon, wed" as two."""
    spaced = re.sub(r"(?<=\d)\s+(?=[ap]\.?m\b)", "", words, flags=re.IGNORECASE)
    return spaced.replace(",", " ").split()


def _topic(words: Sequence[str]) -> str | None:
    """The words before the schedule without what leads over to it: "energy on", "on energy"."""
    kept = list(words)
    while kept and kept[-1].casefold() in _BETWEEN:
        kept.pop()
    if kept and kept[0].casefold() in {"on", "about", "for"}:
        kept.pop(0)
    return " ".join(kept) or None


def _zone_alone(said: str) -> str | None:
    """The zone, where the only words said are one: "digest edit 2 London"."""
    try:
        return find_zone(said)
    except InputError:
        return None


def _is_of_schedule(word: str) -> bool:
    low = word.casefold()
    day = low in _SEVERAL_DAYS and low not in {"day", "days"}
    alone = low == "monthly" or low in _EMPTY or low in _NAMED_TIMES
    named = _DAY_RANGE.fullmatch(low) or _MONTH_DAY.fullmatch(low)
    return day or alone or bool(named or _clock(low))


def _schedule(topic: str | None, words: Iterable[str]) -> Said:
    reading = _Reading()
    for word in words:
        reading.take(word)
    if reading.monthly and not reading.month_day:
        raise InputError("On which day of the month?", do="Say `monthly 1st 7:30 Berlin`.")
    return Said(
        topic,
        tuple(sorted(reading.times)) or None,
        None if reading.days is None else tuple(sorted(reading.days)),
        reading.month_day,
        find_zone(" ".join(reading.zone)) if reading.zone else None,
        reading.empty_day,
    )


class _Reading:
    """What the words of a schedule have said so far; what is nothing else is of the zone's name."""

    def __init__(self) -> None:
        self.times: set[time] = set()
        self.days: set[int] | None = None
        self.month_day: int | None = None
        self.monthly = False
        self.empty_day: EmptyDay | None = None
        self.zone: list[str] = []

    def take(self, word: str) -> None:
        low = word.casefold()
        if low in _FILLER and not self.zone:
            return
        if low in _EMPTY:
            self.empty_day = _EMPTY[low]
        elif low == "monthly":
            self.monthly = True
        elif found := _MONTH_DAY.fullmatch(low) or (self.monthly and _NUMBER.fullmatch(low)):
            self.month_day = _month_day(int(found[1]), word)
        elif (these := _weekdays(low)) is not None:
            self.days = (self.days or set()) | set(these)
        elif low in _NAMED_TIMES or _clock(low):
            self.times.add(_time(low, word))
        else:
            self.zone.append(word)


def _weekdays(low: str) -> tuple[int, ...] | None:
    """The days that a word names: "weekdays", "mon", "fri-mon"; none of them is every day."""
    if low in _SEVERAL_DAYS:
        return _SEVERAL_DAYS[low]
    if not (found := _DAY_RANGE.fullmatch(low)):
        return None
    first = _DAYS.index(found[1][:3])
    last = _DAYS.index((found[2] or found[1])[:3])
    return tuple((first + n) % 7 + 1 for n in range((last - first) % 7 + 1))


def _clock(low: str) -> re.Match[str] | None:
    """A word that looks like a time: with minutes, or with am or pm."""
    found = _TIME.fullmatch(low.replace(".m", "m").removesuffix("."))
    return found if found and (found["minute"] or found["half"]) else None


def _time(low: str, word: str) -> time:
    if low in _NAMED_TIMES:
        return _NAMED_TIMES[low]
    found = _clock(low)
    hour, minute = int(found["hour"]) if found else 24, int(found["minute"] or 0) if found else 0
    half = found["half"] if found else None
    if half and 1 <= hour <= 12:  # noqa: PLR2004  # the clock's hours
        hour = hour % 12 + (12 if half == "pm" else 0)
    elif half:
        hour = 24
    if hour > 23 or minute > 59:  # noqa: PLR2004  # the clock's hours and minutes
        raise InputError(f"“{word}” is no time of day.", do="Say 7:30, 19:00 or 7pm.")
    return time(hour, minute)


def _month_day(number: int, word: str) -> int:
    if not 1 <= number <= 31:  # noqa: PLR2004  # the longest month
        raise InputError(f"“{word}” is no day of a month.", do="Say 1st to 31st.")
    return number
