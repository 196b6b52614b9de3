"""When a digest is due: local wall times to instants, without a clock and without state.

A slot is data, the local date and time; so a change of the clock, of the zone's rules or of the
process can neither double nor lose one.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from bot.store.digest_records import Schedule

_DAY = timedelta(days=1)
_LONGEST_WAIT = 32
"""Days from one date of any schedule to the next, at most."""


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """One time at which a digest is due: the instant in UTC, and the local date and time as key."""

    at: datetime
    key: str


def instant(day: date, wall: time, zone: ZoneInfo) -> datetime:
    """The first instant at which the clocks of a zone show this time of a day, or a later one.

    So 02:30 on a day without it is the instant after the gap, and of two 01:30 it is the first.
    """
    local = datetime.combine(day, wall, tzinfo=zone)
    at = local.astimezone(UTC)
    if at.astimezone(zone).replace(tzinfo=None) == local.replace(tzinfo=None):
        return at
    return _first_after(local.replace(fold=1).astimezone(UTC), at, zone)


def upcoming(schedule: Schedule, after: datetime, count: int = 3) -> list[Slot]:
    """The next slots after an instant."""
    zone = ZoneInfo(schedule.zone)
    first = after.astimezone(zone).date() - _DAY
    days = (first + n * _DAY for n in range(count * _LONGEST_WAIT + 2))
    coming = (slot for slot in _slots(schedule, days, zone) if slot.at > after)
    return list(islice(_apart(coming), count))


def latest(schedule: Schedule, until: datetime) -> Slot:
    """The last slot until an instant, which is the one to catch up with after a long pause."""
    zone = ZoneInfo(schedule.zone)
    last = until.astimezone(zone).date() + _DAY
    days = (last - n * _DAY for n in range(_LONGEST_WAIT + 2, -1, -1))
    return max(slot for slot in _slots(schedule, days, zone) if slot.at <= until)


def _slots(schedule: Schedule, days: Iterable[date], zone: ZoneInfo) -> Iterator[Slot]:
    for day in days:
        if _is_day_of(schedule, day):
            for wall in schedule.times:
                yield Slot(instant(day, wall, zone), f"{day.isoformat()}T{wall:%H:%M}")


def _is_day_of(schedule: Schedule, day: date) -> bool:
    if schedule.month_day:
        return day.day == min(schedule.month_day, monthrange(day.year, day.month)[1])
    return not schedule.weekdays or day.isoweekday() in schedule.weekdays


def _apart(slots: Iterable[Slot]) -> Iterator[Slot]:
    """Without those that a gap moves to the instant of the one before."""
    before: datetime | None = None
    for slot in slots:
        if slot.at != before:
            yield slot
        before = slot.at


def _first_after(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """The instant of the change of clocks between two others, to the second."""
    new = after.astimezone(zone).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = before + (after - before) // 2
        middle = middle.replace(microsecond=0)
        if middle.astimezone(zone).utcoffset() == new:
            after = middle
        else:
            before = middle
    return after
