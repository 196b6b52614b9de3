"""When a source is checked next: tables of what happened and what follows."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from bot.errors import HeldError, OnRecordError, TransientError
from bot.news.answers import Fetched
from bot.news.checks import Outcome, address_now, conditions, next_check
from bot.news.faults import GoneError
from bot.store.records import Check, Source
from config.settings import Settings

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
SETTINGS = Settings(database_url="")
URL = "https://example.org/feed"
OFFLINE = TransientError("nothing answers there.", resource=URL)


def after(check: Check, outcome: Outcome, now: datetime = NOW) -> Check:
    return next_check(check, outcome, now, Random(7), SETTINGS)  # noqa: S311  # no secret


def failing(check: Check, problem: OnRecordError, now: datetime = NOW) -> Check:
    return after(check, Outcome(problem), now)


@pytest.mark.parametrize(
    ("max_age", "ttl", "minutes"),
    [
        (None, None, 15),
        (5, None, 15),
        (40, None, 40),
        (40, 90, 90),
        (None, 60, 60),
        (9999, 0, 1440),
    ],
)
def test_a_source_is_checked_after_the_longest_time_told_within_bounds(
    max_age: int | None, ttl: int | None, minutes: int
) -> None:
    told = None if max_age is None else timedelta(minutes=max_age)
    own = None if ttl is None else timedelta(minutes=ttl)
    check = after(Check(), Outcome(fetched=Fetched(URL, fresh_for=told), fresh_for=own))

    assert check.next_at == NOW + timedelta(minutes=minutes)


def test_what_was_left_is_fetched_soon_and_without_conditions() -> None:
    fetched = Fetched(URL, fresh_for=timedelta(hours=5), etag='"1"', last_modified="Wed")
    check = after(Check(), Outcome(fetched=fetched, complete=False))

    assert (check.next_at, check.etag, check.last_modified) == (
        NOW + timedelta(minutes=15), None, None,
    )  # fmt: skip


def test_row_34_a_body_is_asked_for_without_conditions_once_a_day() -> None:
    check = after(Check(), Outcome(fetched=Fetched(URL, etag='"stuck"')))
    asked = []
    for hour in range(49):
        now = NOW + timedelta(hours=hour)
        conditional = conditions(check, now) != (None, None)
        asked.append(conditional)
        answer = Fetched(URL, not_modified=True) if conditional else Fetched(URL, etag='"stuck"')
        check = after(check, Outcome(fetched=answer), now)

    assert [hour for hour, conditional in enumerate(asked) if not conditional] == [24, 48]


def test_row_37_a_site_offline_for_three_days_is_left_alone_longer_and_recovers() -> None:
    check, now, waits = Check(), NOW, []
    while now < NOW + timedelta(days=3):
        check = failing(check, OFFLINE, now)
        waits.append((check.next_at - now) / timedelta(minutes=30))
        now = check.next_at

    assert waits == [pytest.approx(min(2**n, 96), rel=0.11) for n in range(len(waits))]
    assert "nothing answers there" in check.error
    assert check.failing_since == NOW

    check = after(check, Outcome(fetched=Fetched(URL)), now)

    assert (check.failures, check.failing_since, check.error, check.stopped) == (
        0,
        None,
        None,
        None,
    )
    assert check.next_at == now + timedelta(minutes=15)


def test_waits_after_failures_never_exceed_two_days_and_differ_between_sources() -> None:
    check = replace(Check(), failures=500, failing_since=NOW)

    assert failing(check, OFFLINE).next_at == NOW + timedelta(hours=48)

    first = [next_check(Check(), Outcome(OFFLINE), NOW, Random(n), SETTINGS) for n in range(9)]  # noqa: S311

    assert len({check.next_at for check in first}) == 9


def test_after_thirty_days_of_failure_a_source_is_paused_with_a_word() -> None:
    check = replace(Check(), failures=30, failing_since=NOW - timedelta(days=30))
    check = failing(check, OFFLINE)

    assert check.stopped == "nothing could be read for 30 days; last: nothing answers there."
    assert check.next_at is None


def test_row_35_a_site_that_asks_for_a_pause_gets_it_and_it_is_no_failure() -> None:
    until = NOW + timedelta(hours=3)
    check = failing(Check(), HeldError("wait.", resource=URL, until=until))

    assert (check.next_at, check.failures) == (until, 0)


def test_row_35_a_source_that_is_gone_is_never_asked_again() -> None:
    check = failing(Check(), GoneError("the page is gone for good (410).", resource=URL))

    assert (check.stopped, check.next_at) == ("the page is gone for good (410).", None)


def test_row_35_a_source_moves_after_three_equal_permanent_redirects() -> None:
    def asked(check: Check) -> str:
        return address_now(Source(1, URL, "feed", None, NOW, check=check))

    new = "https://example.org/new"
    other = Outcome(fetched=Fetched(URL, moved_to="https://example.org/other"))
    moved = Outcome(fetched=Fetched(new, moved_to=new))
    check = Check()
    steps = []
    for outcome in (moved, moved, other, moved, moved, moved, Outcome(fetched=Fetched(new))):
        check = after(check, outcome)
        steps.append(asked(check))

    assert steps == [URL, URL, URL, URL, URL, new, new]


def test_one_answer_without_redirect_ends_the_count() -> None:
    moved = Outcome(fetched=Fetched(URL, moved_to="https://example.org/new"))
    check = after(after(after(Check(), moved), moved), Outcome(fetched=Fetched(URL)))

    assert (check.moved_to, check.moved_times) == (None, 0)
