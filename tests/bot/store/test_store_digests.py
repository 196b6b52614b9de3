"""Promises of the store about digests: planned once, sent by one at a time, in order."""

from datetime import datetime, time, timedelta

import pytest

from bot.store.digest_records import Message, Planned, Schedule, Subscription, Wanted
from bot.store.digests import DigestStore
from bot.store.store import Store
from bot.store.subscriptions import STORY_LASTS, New

pytestmark = pytest.mark.parametrize("url", ["sqlite", "postgresql"], indirect=True)
WANTED = Wanted("grid prices", Schedule("Europe/Berlin", (time(7, 30), time(19)), (1, 5)), "say")
MINUTE = timedelta(minutes=1)


@pytest.fixture
def digests(store: Store) -> DigestStore:
    return store.digests


def subscribed(digests: DigestStore, now: datetime, channel: str = "terminal") -> Subscription:
    day = timedelta(days=1)
    return digests.add(New(channel, WANTED, added_at=now - day, told_until=now - day, next_at=now))


def planned(subscription: Subscription, now: datetime, **given) -> Planned:
    usual = {
        "slot": "2026-03-02T07:30",
        "at": now,
        "told_until": now,
        "next_at": now + timedelta(days=1),
        "messages": tuple(Message(f"{subscription.id}-{n}", f"part {n}") for n in (1, 2)),
    }
    return Planned(subscription, **(usual | given))


def test_a_subscription_comes_back_as_it_was_made(digests: DigestStore, now: datetime):
    monthly = Wanted("", Schedule("UTC", (time(9),), month_day=31))
    made = [subscribed(digests, now), digests.add(New("terminal", monthly, now, now, now))]

    assert digests.all() == made
    assert [s.wanted for s in made] == [WANTED, monthly]


def test_what_is_due_is_what_has_come_and_does_not_rest(digests: DigestStore, now: datetime):
    early, late, resting = (subscribed(digests, now + n * MINUTE) for n in (0, 2, 0))
    digests.pause(resting.id, "by hand")

    assert [s.id for s in digests.due(now)] == [early.id]
    digests.resume(resting.id, now - MINUTE)
    assert [s.id for s in digests.due(now + 2 * MINUTE)] == [resting.id, early.id, late.id]


def test_a_slot_is_planned_once(digests: DigestStore, now: datetime):
    """Of two workers that read the same due subscription one plans; a clock set back changes
    nothing."""
    due = subscribed(digests, now)

    assert digests.plan(planned(due, now))
    assert not digests.plan(planned(due, now))
    digests.resume(due.id, now)
    again = planned(digests.due(now)[0], now, messages=(Message("other", "other"),))
    assert not digests.plan(again)
    assert digests.due(now) == []
    assert digests.claim("a", now, now + MINUTE).key == f"{due.id}-1"


def test_what_was_told_is_remembered_with_the_plan(digests: DigestStore, now: datetime):
    due = subscribed(digests, now)
    digests.plan(planned(due, now, stories={"river": {"seen": "a"}, "quay": {"seen": "b"}}))
    later = now + STORY_LASTS
    next_one = digests.all()[0]
    digests.plan(
        planned(next_one, later, slot="later", messages=(), stories={"river": {"seen": "c"}})
    )

    assert digests.memories(due.id) == {"river": {"seen": "c"}, "quay": {"seen": "b"}}
    last = planned(digests.all()[0], later + MINUTE, slot="last", messages=())
    digests.plan(last)
    assert digests.memories(due.id) == {"river": {"seen": "c"}}
    assert digests.all()[0].told_until == later + MINUTE


def test_a_removed_or_resting_subscription_is_not_planned(digests: DigestStore, now: datetime):
    gone, resting = subscribed(digests, now), subscribed(digests, now)
    digests.remove(gone.id)
    digests.pause(resting.id, "by hand")

    assert not digests.plan(planned(gone, now))
    assert not digests.plan(planned(resting, now))
    assert digests.claim("a", now, now + MINUTE) is None


def test_a_message_is_claimed_by_one_and_after_those_before_it(digests: DigestStore, now: datetime):
    one, other = subscribed(digests, now, "a"), subscribed(digests, now, "b")
    for due in (one, other):
        digests.plan(planned(due, now))

    first, second = (digests.claim(who, now, now + MINUTE) for who in ("x", "y"))
    assert [first.content, second.content] == ["part 1", "part 1"]
    assert {first.channel, second.channel} == {"a", "b"}
    assert digests.claim("z", now, now + MINUTE) is None
    assert digests.mark_sent(first, now)
    third = digests.claim("z", now, now + MINUTE)
    assert (third.channel, third.content, third.attempts) == (first.channel, "part 2", 1)


def test_a_late_mark_is_refused(digests: DigestStore, now: datetime):
    """Whoever sleeps over the end of a claim finds the message in the hands of another."""
    digests.plan(planned(subscribed(digests, now), now))
    slept = digests.claim("x", now, now + MINUTE)
    taken = digests.claim("y", now + MINUTE, now + 2 * MINUTE)

    assert (taken.id, taken.attempts) == (slept.id, 2)
    assert not digests.mark_sent(slept, now)
    assert not digests.refuse(slept, "no")
    assert digests.mark_sent(taken, now)


def test_a_postponed_message_holds_its_channel_alone(digests: DigestStore, now: datetime):
    one, other = subscribed(digests, now, "a"), subscribed(digests, now, "b")
    for due in (one, other):
        digests.plan(planned(due, now, messages=(Message(f"{due.id}", "all"),)))
    first = digests.claim("x", now, now + MINUTE)
    digests.postpone(first, now + 2 * MINUTE, "a pause of 120 s")

    assert digests.claim("x", now, now + MINUTE).channel != first.channel
    assert digests.claim("x", now + MINUTE - timedelta(seconds=1), now) is None
    assert digests.claim("x", now + 3 * MINUTE, now + 4 * MINUTE) is not None


def test_a_refused_message_lets_its_subscription_rest(digests: DigestStore, now: datetime):
    digests.plan(planned(subscribed(digests, now), now))
    claimed = digests.claim("x", now, now + MINUTE)

    assert digests.refuse(claimed, "The channel is archived.")
    assert digests.all()[0].paused == "The channel is archived."
    assert digests.claim("x", now + timedelta(days=2), now + timedelta(days=3)) is None


def test_what_waits_of_a_removed_subscription_is_not_sent(digests: DigestStore, now: datetime):
    due = subscribed(digests, now)
    digests.plan(planned(due, now))
    claimed = digests.claim("x", now, now + MINUTE)
    digests.remove(due.id)

    assert not digests.mark_sent(claimed, now)
    assert digests.claim("x", now + timedelta(days=1), now + timedelta(days=2)) is None
