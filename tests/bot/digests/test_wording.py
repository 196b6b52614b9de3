"""A subscription is said in words; what is not understood is pointed at."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.digests.wording import in_words, read_change, read_wanted
from bot.digests.zones import find_zone
from bot.errors import InputError
from bot.store.digest_records import Schedule, Wanted

WEEKDAYS = (1, 2, 3, 4, 5)
BERLIN = "Europe/Berlin"
ENERGY = Wanted("energy", Schedule(BERLIN, (time(7, 30),), WEEKDAYS))


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("energy weekdays 7:30 Berlin", ENERGY),
        ("on energy every weekday at 7.30 in Berlin", ENERGY),
        ("energy 7:30 am mon-fri CET", ENERGY),
        ("7:30 Berlin", Wanted("", Schedule(BERLIN, (time(7, 30),)))),
        (
            "grid prices daily 7:00 and 19:00 New York",
            Wanted("grid prices", Schedule("America/New_York", (time(7), time(19)))),
        ),
        (
            "water mon, wed, fri 6pm san francisco",
            Wanted("water", Schedule("America/Los_Angeles", (time(18),), (1, 3, 5))),
        ),
        ("water fri-mon noon UTC", Wanted("water", Schedule("UTC", (time(12),), (1, 5, 6, 7)))),
        (
            "courts monthly 31st 9:00 London",
            Wanted("courts", Schedule("Europe/London", (time(9),), (), 31)),
        ),
        (
            "courts on the 1st of the month at 12am london",
            Wanted("courts", Schedule("Europe/London", (time(0),), (), 1)),
        ),
        (
            "“daily bread” weekends 8:00 Berlin empty:say",
            Wanted("daily bread", Schedule(BERLIN, (time(8),), (6, 7)), "say"),
        ),
    ],
)
def test_words_become_the_subscription_that_is_meant(said, wanted):
    assert read_wanted(said) == wanted


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("energy weekdays 25:00 Berlin", "“25:00” is no time of day"),
        ("energy weekdays 13pm Berlin", "“13pm” is no time of day"),
        ("energy weekdays 7:30 Brelin", "city “Brelin”. Did you mean Europe/Berlin?"),
        ("energy weekdays 7:30 soonish Berlin", "I know no time zone or city “soonish Berlin”"),
        ("energy weekdays 7:30 CST", "“CST” is the name of several time zones. Say the city"),
        ("energy weekdays 7:30", "In which time zone?"),
        ("energy weekdays Berlin", "At what time?"),
        ("", "At what time?"),
        ("courts 32nd 9:00 London", "“32nd” is no day of a month"),
        ("courts monthly 9:00 London", "On which day of the month?"),
    ],
)
def test_what_is_not_understood_is_pointed_at(said, told):
    with pytest.raises(InputError) as error:
        read_wanted(said)

    assert told in str(error.value)


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("berlin", BERLIN), ("Europe/Berlin", BERLIN), ("europe/berlin", BERLIN),
        ("buenos aires", "America/Buenos_Aires"), ("Munich", BERLIN), ("EST", "America/New_York"),
        ("America/Godthab", "America/Godthab"), ("Kiev", "Europe/Kiev"), ("gmt", "UTC"),
    ],
)  # fmt: skip
def test_a_zone_has_many_names(said, zone):
    assert find_zone(said) == zone


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("climate", Wanted("climate", ENERGY.schedule)),
        ("London", Wanted("energy", Schedule("Europe/London", (time(7, 30),), WEEKDAYS))),
        ("daily 8:00", Wanted("energy", Schedule(BERLIN, (time(8),)))),
        ("monthly 1st", Wanted("energy", Schedule(BERLIN, (time(7, 30),), (), 1))),
        ("empty:say", Wanted("energy", ENERGY.schedule, "say")),
        ('"" weekends', Wanted("", Schedule(BERLIN, (time(7, 30),), (6, 7)))),
    ],
)
def test_an_edit_changes_only_what_is_said(said, wanted):
    assert read_change(ENERGY, said) == wanted


@given(
    st.from_regex(r"([a-z]{1,8}( [a-z]{1,8})?)?", fullmatch=True),
    st.lists(st.times(), min_size=1, max_size=3),
    st.sets(st.integers(1, 7)).filter(lambda days: len(days) < 7),
    st.none() | st.integers(1, 31),
    st.sampled_from(["silent", "say"]),
)
def test_a_subscription_can_be_said_again(topic, times, days, month_day, empty):
    walls = tuple(sorted({t.replace(second=0, microsecond=0) for t in times}))
    weekdays = () if month_day else tuple(sorted(days))
    wanted = Wanted(topic, Schedule(BERLIN, walls, weekdays, month_day), empty)

    assert read_wanted(in_words(wanted)) == wanted


@given(st.text())
def test_any_words_are_understood_or_refused(said):
    try:
        read_wanted(said)
    except InputError as error:
        assert str(error)  # noqa: PT017  # either end is right
