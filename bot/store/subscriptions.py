"""Who gets which digest when, which slots were planned, and what was told of each story."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, insert, select, update

from bot.store import dialects
from bot.store.digest_records import Planned, Schedule, Subscription, Wanted
from bot.store.tables import deliveries, digest_slots, subscriptions, told_stories

STORY_LASTS = timedelta(days=60)
"""A story that was told so long ago can't go on: its memory is dropped."""


@dataclass(frozen=True, slots=True)
class New:
    """A subscription to make."""

    channel: str
    wanted: Wanted
    added_at: datetime
    told_until: datetime
    next_at: datetime


def add(connection: Connection, new: New) -> Subscription:
    """Keep a new subscription."""
    values = {
        "channel": new.channel,
        "added_at": new.added_at,
        "told_until": new.told_until,
        "next_at": new.next_at,
        **_values(new.wanted),
    }
    row = connection.execute(insert(subscriptions).values(**values).returning(subscriptions))
    return _subscription(row.mappings().one())


def read(connection: Connection) -> list[Subscription]:
    """All subscriptions, the first made first."""
    rows = connection.execute(select(subscriptions).order_by(subscriptions.c.id)).mappings()
    return [_subscription(row) for row in rows]


def due(connection: Connection, now: datetime, limit: int) -> list[Subscription]:
    """The subscriptions whose next slot has come, the longest due first."""
    going = subscriptions.c.paused.is_(None)
    found = select(subscriptions).where(subscriptions.c.next_at <= now, going)
    ordered = found.order_by(subscriptions.c.next_at, subscriptions.c.id).limit(limit)
    return [_subscription(row) for row in connection.execute(ordered).mappings()]


def change(connection: Connection, subscription_id: int, wanted: Wanted, next_at: datetime) -> None:
    """Give a subscription other words or times."""
    values = {"next_at": next_at, **_values(wanted)}
    this = subscriptions.c.id == subscription_id
    connection.execute(update(subscriptions).where(this).values(**values))


def pause(connection: Connection, subscription_id: int, why: str) -> None:
    """Let it rest for a reason; what waits to be sent is dropped."""
    this = subscriptions.c.id == subscription_id
    connection.execute(update(subscriptions).where(this).values(paused=why))
    waiting = deliveries.c.subscription_id == subscription_id, deliveries.c.state == "open"
    connection.execute(update(deliveries).where(*waiting).values(state="dropped"))


def resume(connection: Connection, subscription_id: int, next_at: datetime) -> None:
    """Let it go on with its next slot."""
    this = subscriptions.c.id == subscription_id
    connection.execute(update(subscriptions).where(this).values(paused=None, next_at=next_at))


def remove(connection: Connection, subscription_id: int) -> None:
    """Forget a subscription with all that was planned and told for it."""
    connection.execute(delete(subscriptions).where(subscriptions.c.id == subscription_id))


def memories(connection: Connection, subscription_id: int) -> Mapping[str, Mapping[str, Any]]:
    """What was told of each story, by the story's key."""
    told = select(told_stories.c.story, told_stories.c.memory)
    this = told.where(told_stories.c.subscription_id == subscription_id)
    return {row.story: row.memory for row in connection.execute(this)}


def plan(connection: Connection, planned: Planned) -> bool:
    """Keep what was decided for a due subscription, all of it; False where another has before.

    The slot is inserted once whatever the clock did; a subscription that was removed, paused or
    moved on meanwhile is left as it is.
    """
    this = subscriptions.c.id == planned.subscription.id
    as_read = subscriptions.c.next_at == planned.subscription.next_at
    going = subscriptions.c.paused.is_(None)
    moved = update(subscriptions).where(this, as_read, going).values(next_at=planned.next_at)
    if not connection.execute(moved.returning(subscriptions.c.id)).all():
        return False
    slot = {
        "subscription_id": planned.subscription.id,
        "slot": planned.slot,
        "due_at": planned.at,
        "planned_at": planned.told_until,
    }
    once = dialects.insert_once(connection, digest_slots).values(**slot)
    if not connection.execute(once.returning(digest_slots.c.slot)).all():
        return False
    connection.execute(update(subscriptions).where(this).values(told_until=planned.told_until))
    _keep_messages(connection, planned)
    _keep_memories(connection, planned)
    return True


def _keep_messages(connection: Connection, planned: Planned) -> None:
    values = [
        {
            "subscription_id": planned.subscription.id,
            "slot": planned.slot,
            "part": part,
            "channel": planned.subscription.channel,
            "key": message.key,
            "content": message.content,
            "state": "open",
            "ready_at": planned.told_until,
            "attempts": 0,
        }
        for part, message in enumerate(planned.messages, 1)
    ]
    if values:
        connection.execute(insert(deliveries), values)


def _keep_memories(connection: Connection, planned: Planned) -> None:
    own = told_stories.c.subscription_id == planned.subscription.id
    again = told_stories.c.story.in_(list(planned.stories))
    past = told_stories.c.told_at < planned.told_until - STORY_LASTS
    connection.execute(delete(told_stories).where(own, again | past))
    values = [
        {
            "subscription_id": planned.subscription.id,
            "story": story,
            "memory": memory,
            "told_at": planned.told_until,
        }
        for story, memory in planned.stories.items()
    ]
    if values:
        connection.execute(insert(told_stories), values)


def _values(wanted: Wanted) -> dict[str, Any]:
    schedule = wanted.schedule
    return {
        "topic": wanted.topic,
        "zone": schedule.zone,
        "times": ",".join(f"{wall:%H:%M}" for wall in schedule.times),
        "weekdays": "".join(map(str, schedule.weekdays)),
        "month_day": schedule.month_day,
        "empty_day": wanted.empty_day,
    }


def _subscription(row: RowMapping) -> Subscription:
    schedule = Schedule(
        row["zone"],
        tuple(time.fromisoformat(wall) for wall in row["times"].split(",")),
        tuple(map(int, row["weekdays"])),
        row["month_day"],
    )
    own = ("id", "channel", "added_at", "told_until", "next_at", "paused")
    wanted = Wanted(row["topic"], schedule, row["empty_day"])
    return Subscription(wanted=wanted, **{name: row[name] for name in own})
