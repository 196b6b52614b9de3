"""A schedule has exactly one instant for each of its local dates, whatever the clocks do."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.digests.slots import instant, latest, upcoming
from bot.store.digest_records import Schedule

WALLS = [time(0), time(1, 30), time(2, 30), time(7, 30), time(12), time(23, 59)]
DAYS = [date(2025, 1, 1) + timedelta(days=n) for n in range(3 * 365)]
WHOLE = ["Europe/Berlin", "Africa/Cairo", "Asia/Beirut", "America/Santiago", "Australia/Lord_Howe"]
"""Zones tested on every day; the others on the days around each change of their clocks."""


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def days_near_changes(zone: ZoneInfo) -> list[date]:
    """The days around each change of a zone's clocks, the only ones that can go wrong."""
    noons = [datetime(d.year, d.month, d.day, 12, tzinfo=zone) for d in DAYS]
    changed = {b.date() for a, b in pairwise(noons) if a.utcoffset() != b.utcoffset()}
    near = {day + timedelta(days=n) for day in changed for n in range(-2, 3)}
    return sorted(near) or DAYS[:3]


def check(zone: ZoneInfo, days: list[date]) -> None:
    """Each date has an instant of its own, before which the clocks have not shown its time.

    It is on that date, or at the midnight after it where the day's end is missing (Nuuk).
    """
    for wall in WALLS:
        instants = set()
        for day in days:
            at = instant(day, wall, zone)
            shown = at.astimezone(zone).replace(tzinfo=None)
            wanted = datetime.combine(day, wall)
            just_before = (at - timedelta(seconds=1)).astimezone(zone).replace(tzinfo=None)
            assert just_before < wanted <= shown, (zone, day, wall)
            assert shown.date() == day or shown.time() == time(0), (zone, day, wall)
            instants.add(at)
        assert len(instants) == len(days), (zone, wall)


def test_every_zone_has_one_instant_a_date_where_its_clocks_change():
    for name in sorted(available_timezones()):
        zone = ZoneInfo(name)
        check(zone, days_near_changes(zone))


@pytest.mark.parametrize("name", WHOLE)
def test_a_zone_has_one_instant_a_date_over_three_years(name):
    check(ZoneInfo(name), DAYS)


@pytest.mark.parametrize(
    ("zone", "key", "at"),
    [
        ("Europe/Berlin", "2026-03-28T02:30", "2026-03-28T01:30"),
        ("Europe/Berlin", "2026-03-29T02:30", "2026-03-29T01:00"),
        ("Europe/Berlin", "2026-10-25T02:30", "2026-10-25T00:30"),
        ("Africa/Cairo", "2026-04-24T00:00", "2026-04-23T22:00"),
        ("America/Nuuk", "2026-03-28T23:30", "2026-03-29T01:00"),
        ("Pacific/Apia", "2011-12-30T07:30", "2011-12-30T10:00"),
    ],
)
def test_a_gap_moves_to_the_first_instant_after_it_and_a_fold_takes_the_first(zone, key, at):
    wanted = datetime.fromisoformat(key)

    assert instant(wanted.date(), wanted.time(), ZoneInfo(zone)) == utc(at)


def test_the_next_three_times_keep_the_wall_time_over_a_change():
    weekdays = Schedule("Europe/Berlin", (time(7, 30),), (1, 2, 3, 4, 5))

    told = upcoming(weekdays, utc("2026-03-27T06:30"))

    assert [(s.key, s.at) for s in told] == [
        ("2026-03-30T07:30", utc("2026-03-30T05:30")),
        ("2026-03-31T07:30", utc("2026-03-31T05:30")),
        ("2026-04-01T07:30", utc("2026-04-01T05:30")),
    ]


def test_a_month_without_the_day_has_its_last():
    monthly = Schedule("UTC", (time(9),), month_day=31)

    keys = [s.key for s in upcoming(monthly, utc("2027-01-30T00:00"), 4)]

    assert keys == ["2027-01-31T09:00", "2027-02-28T09:00", "2027-03-31T09:00", "2027-04-30T09:00"]


def test_two_times_in_one_gap_are_one_digest():
    night = Schedule("Europe/Berlin", (time(2, 10), time(2, 40)))

    keys = [s.key for s in upcoming(night, utc("2026-03-29T00:00"), 2)]

    assert keys == ["2026-03-29T02:10", "2026-03-30T02:10"]


def test_after_three_days_only_the_last_slot_is_caught_up_with():
    daily = Schedule("Europe/Berlin", (time(7, 30), time(19)))

    assert latest(daily, utc("2026-05-04T12:00")).key == "2026-05-04T07:30"
    assert latest(daily, utc("2026-05-04T05:29")).key == "2026-05-03T19:00"


@given(
    st.sampled_from(sorted(available_timezones())),
    st.lists(st.times(), min_size=1, max_size=3, unique=True),
    st.sets(st.integers(1, 7)),
    st.none() | st.integers(1, 31),
    st.datetimes(datetime(2000, 1, 1), datetime(2036, 1, 1)),  # noqa: DTZ001  # naive is meant
)
def test_the_last_slot_is_the_one_before_the_next(zone, times, weekdays, month_day, moment):
    walls = tuple(sorted(t.replace(second=0, microsecond=0) for t in times))
    schedule = Schedule(zone, walls, tuple(sorted(weekdays)), month_day)
    now = moment.replace(tzinfo=UTC)

    coming = upcoming(schedule, now)

    assert latest(schedule, now).at <= now < coming[0].at < coming[1].at < coming[2].at
    assert latest(schedule, coming[1].at).at == coming[1].at
