"""A message arrives once and in order, whatever fails between the post and the mark."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta

import pytest

from bot.digests.deliver import Deliverer
from bot.errors import HeldError, RefusedError, TransientError
from bot.replies.parts import Note, Part
from bot.replies.stored import stored
from bot.store.digest_records import Message, Planned, Schedule, Wanted
from bot.store.migrating import migrate
from bot.store.store import Store
from bot.store.subscriptions import New
from config.settings import Settings

NOW = datetime(2026, 3, 2, 7, 30, tzinfo=UTC)
WANTED = Wanted("", Schedule("UTC", (time(7, 30),)))


class Died(BaseException):
    """The worker is gone: nothing of it runs any more."""


@dataclass
class Platform:
    """A chat with behaviour: errors to raise before or after it has posted."""

    posted: list[tuple[str, str]] = field(default_factory=list)
    before: list[Exception] = field(default_factory=list)
    after: list[BaseException] = field(default_factory=list)

    async def send(self, channel: str, parts: Sequence[Part], key: str) -> None:
        if self.before:
            raise self.before.pop(0)
        assert parts == (Note(key),)
        self.posted.append((channel, key))
        if self.after:
            raise self.after.pop(0)

    async def find(self, channel: str, key: str) -> bool:
        return (channel, key) in self.posted


class Desk:
    """A store with a platform and a clock of its own."""

    def __init__(self, store: Store):
        self.store, self.platform, self.now = store, Platform(), NOW
        self.told: list[tuple[int, str]] = []

    def plan(self, channel: str, *keys: str) -> None:
        made = self.store.digests.add(New(channel, WANTED, NOW, NOW, NOW))
        messages = tuple(Message(key, stored([Note(key)])) for key in keys)
        next_at = NOW + timedelta(days=1)
        assert self.store.digests.plan(
            Planned(made, "2026-03-02T07:30", NOW, NOW, next_at, messages)
        )

    async def deliver(self, after: float = 0, **given) -> int:
        self.now += timedelta(seconds=after)
        settings = replace(Settings(""), **given)
        senders = {"chat": self.platform}
        return await Deliverer(
            self.store.digests,
            senders,
            lambda: self.now,
            "me",
            settings,
            lambda *told: self.told.append(told),
        ).deliver()

    @property
    def keys(self) -> list[str]:
        return [key for _, key in self.platform.posted]


@pytest.fixture
def desk(tmp_path):
    url = f"sqlite:///{tmp_path / 'desk.db'}"
    migrate(url)
    store = Store.open(url)
    yield Desk(store)
    store.close()


async def test_parts_arrive_in_order_and_once(desk):
    desk.plan("chat:a", "a1", "a2", "a3")
    desk.plan("chat:b", "b1", "b2")

    assert await desk.deliver() == 5
    assert await desk.deliver(3600) == 0
    assert [k for k in desk.keys if k[0] == "a"] == ["a1", "a2", "a3"]
    assert [k for k in desk.keys if k[0] == "b"] == ["b1", "b2"]


async def test_a_lost_answer_is_looked_up_and_not_sent_again(desk):
    desk.plan("chat:a", "a1", "a2")
    desk.platform.after = [TransientError("the answer was lost.")]

    assert await desk.deliver() == 0
    assert await desk.deliver(5) == 2
    assert desk.keys == ["a1", "a2"]


async def test_a_worker_that_died_between_post_and_mark_is_followed_by_a_look(desk):
    desk.plan("chat:a", "a1")
    desk.platform.after = [Died()]
    with pytest.raises(Died):
        await desk.deliver(deliveries_at_once=1)

    assert await desk.deliver(59) == 0
    assert await desk.deliver(1) == 1
    assert desk.keys == ["a1"]


async def test_a_worker_that_is_stopped_gives_back_what_it_holds(desk):
    """Whoever starts next looks and sends at once, and does not wait for the claim to run out."""
    desk.plan("chat:a", "a1", "a2")
    desk.platform.after = [asyncio.CancelledError()]
    with pytest.raises(asyncio.CancelledError):
        await desk.deliver(deliveries_at_once=1)

    assert await desk.deliver() == 2
    assert desk.keys == ["a1", "a2"]


async def test_a_pause_that_the_platform_asks_for_is_kept_and_others_go_on(desk):
    desk.plan("chat:a", "a1")
    desk.plan("chat:b", "b1")
    until = NOW + timedelta(seconds=120)
    desk.platform.before = [HeldError("too many.", resource="chat", until=until)]

    assert await desk.deliver(deliveries_at_once=1) == 1
    assert await desk.deliver(119) == 0
    assert await desk.deliver(1) == 1
    assert sorted(desk.keys) == ["a1", "b1"]


async def test_a_failing_platform_is_tried_after_pauses_that_double(desk):
    desk.plan("chat:a", "a1")
    desk.platform.before = [TransientError("502.") for _ in range(3)]

    assert [await desk.deliver(after) for after in (0, 4, 1, 9, 1, 19, 1)] == [0] * 6 + [1]


async def test_a_refused_message_pauses_its_subscription_alone_and_its_owner_is_told_once(desk):
    desk.plan("chat:a", "a1", "a2")
    desk.plan("chat:b", "b1")
    desk.platform.before = [RefusedError("the channel is archived.")]

    assert await desk.deliver(deliveries_at_once=1) == 1
    assert await desk.deliver(3600) == 0
    assert [s.paused for s in desk.store.digests.all()] == ["the channel is archived.", None]
    assert desk.told == [(1, "the channel is archived.")]


async def test_what_fails_without_a_name_is_tried_again_too(desk):
    desk.plan("chat:a", "a1")
    desk.plan("mail:b", "b1")
    desk.platform.before = [ZeroDivisionError()]

    assert await desk.deliver() == 0
    assert await desk.deliver(5) == 1


async def test_a_claim_that_ran_out_before_the_post_posts_nothing(desk):
    desk.plan("chat:a", "a1")

    assert await desk.deliver(claim_seconds=0.0, deliveries_at_once=1, resend_seconds_min=1.0) == 0
    assert desk.keys == []
    assert await desk.deliver(1) == 1
