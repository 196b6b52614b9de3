"""When a source is checked next: pure arithmetic on what is known and what just happened."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random

from bot.errors import HeldError, OnRecordError
from bot.news.answers import Fetched
from bot.news.faults import GoneError
from bot.store.records import Check, Source
from config.settings import Settings

_FIRST_WAIT = timedelta(minutes=30)
_LONGEST_WAIT = timedelta(hours=48)
_GIVEN_UP_AFTER = timedelta(days=30)
_FULL_EVERY = timedelta(days=1)
_MOVED_AFTER = 3
_DOUBLINGS = 10
_JITTER = 0.1


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a check of a source came to.

    `fetched` is the web's answer, None for files; `fresh_for` is what a feed says of itself;
    `complete` is False where something it names could not be read yet.
    """

    problem: OnRecordError | None = None
    fetched: Fetched | None = None
    fresh_for: timedelta | None = None
    complete: bool = True


def address_now(source: Source) -> str:
    """Where a source is asked for: its new address after three equal permanent redirects."""
    check = source.check
    moved = check.moved_to if check.moved_times >= _MOVED_AFTER else None
    return moved or source.address


def conditions(check: Check, now: datetime) -> tuple[str | None, str | None]:
    """The ETag and Last-Modified to ask with: none once a day, so that a stuck one can't last."""
    if check.full_at is None or now - check.full_at >= _FULL_EVERY:
        return None, None
    return check.etag, check.last_modified


def next_check(
    check: Check, outcome: Outcome, now: datetime, rng: Random, settings: Settings
) -> Check:
    """What is known after a check, with the moment of the next."""
    if outcome.problem:
        return _after_failure(check, outcome.problem, now, rng, settings)
    shortest = timedelta(minutes=settings.poll_minutes_min)
    longest = timedelta(minutes=settings.poll_minutes_max)
    told = outcome.fetched.fresh_for if outcome.fetched else None
    wait = max(told or shortest, outcome.fresh_for or shortest) if outcome.complete else shortest
    good = replace(
        check,
        next_at=now + min(max(wait, shortest), longest),
        success_at=now,
        failing_since=None,
        failures=0,
        error=None,
    )
    return _with_answer(good, outcome.fetched, now, complete=outcome.complete)


def _with_answer(check: Check, fetched: Fetched | None, now: datetime, *, complete: bool) -> Check:
    """What the web's answer adds: its validators, when the body was had, where it moved."""
    if fetched is None:
        return check
    if fetched.not_modified:
        etag, last_modified = fetched.etag or check.etag, check.last_modified
    else:
        etag, last_modified = fetched.etag, fetched.last_modified
    moved_to, times = check.moved_to, check.moved_times
    if fetched.moved_to:
        times = times + 1 if fetched.moved_to == moved_to else 1
        moved_to = fetched.moved_to
    elif times < _MOVED_AFTER:
        moved_to, times = None, 0
    return replace(
        check,
        etag=etag if complete else None,
        last_modified=last_modified if complete else None,
        full_at=check.full_at if fetched.not_modified else now,
        moved_to=moved_to,
        moved_times=times,
    )


def _after_failure(
    check: Check, problem: OnRecordError, now: datetime, rng: Random, settings: Settings
) -> Check:
    since = check.failing_since or now
    failed = replace(check, error=str(problem), failing_since=since)
    if isinstance(problem, GoneError):
        return replace(failed, next_at=None, stopped=problem.what)
    if now - since >= _GIVEN_UP_AFTER:
        why = f"nothing could be read for {_GIVEN_UP_AFTER.days} days; last: {problem.what}"
        return replace(failed, next_at=None, stopped=why)
    if isinstance(problem, HeldError):
        shortest = now + timedelta(minutes=settings.poll_minutes_min)
        return replace(failed, next_at=max(problem.until, shortest))
    spread = 1 + _JITTER * (2 * rng.random() - 1)
    wait = _FIRST_WAIT * 2 ** min(check.failures, _DOUBLINGS) * spread
    return replace(failed, failures=check.failures + 1, next_at=now + min(wait, _LONGEST_WAIT))
