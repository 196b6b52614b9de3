"""Messages on their way: claimed by one worker at a time, in the order of their channel."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, select, update

from bot.store import subscriptions
from bot.store.digest_records import Delivery
from bot.store.tables import deliveries

_OPEN = deliveries.c.state == "open"
_CLAIMED = deliveries.c["id", "subscription_id", "channel", "key", "content", "attempts"]


def claim(connection: Connection, owner: str, now: datetime, until: datetime) -> Delivery | None:
    """Take the first message that is ready and that no earlier one of its channel waits before.

    A claim runs out by itself: then the message is ready again, for whoever comes.
    """
    earlier = deliveries.alias("earlier")
    waits = (
        select(earlier.c.id)
        .where(
            earlier.c.channel == deliveries.c.channel,
            earlier.c.state == "open",
            earlier.c.id < deliveries.c.id,
        )
        .exists()
    )
    first = (
        select(deliveries.c.id)
        .where(_OPEN, deliveries.c.ready_at <= now, ~waits)
        .order_by(deliveries.c.ready_at, deliveries.c.id)
        .limit(1)
        .with_for_update(skip_locked=True, of=deliveries)
    )
    if (found := connection.scalar(first)) is None:
        return None
    taken = {"owner": owner, "ready_at": until, "attempts": deliveries.c.attempts + 1}
    this = update(deliveries).where(deliveries.c.id == found).values(**taken)
    row = connection.execute(this.returning(*_CLAIMED)).mappings().one()
    return Delivery(**row, claimed_until=until)


def mark_sent(connection: Connection, delivery: Delivery, at: datetime) -> bool:
    """Say that it arrived; False where the claim had run out and another took it."""
    sent = update(deliveries).where(*_still(delivery)).values(state="sent", sent_at=at, error=None)
    return bool(connection.execute(sent.returning(deliveries.c.id)).all())


def postpone(connection: Connection, delivery: Delivery, ready_at: datetime, error: str) -> None:
    """Give it back, to be tried again from a moment on."""
    values = {"ready_at": ready_at, "error": error, "owner": None}
    connection.execute(update(deliveries).where(*_still(delivery)).values(**values))


def refuse(connection: Connection, delivery: Delivery, why: str) -> bool:
    """Say that its channel does not take it: its subscription rests, and what waits is dropped.

    False where another has said so before, or the claim had run out.
    """
    refused = update(deliveries).where(*_still(delivery)).values(state="refused", error=why)
    if not connection.execute(refused.returning(deliveries.c.id)).all():
        return False
    subscriptions.pause(connection, delivery.subscription_id, why)
    return True


def _still(delivery: Delivery) -> tuple[ColumnElement[bool], ...]:
    """Whether the claim is still the one of that time."""
    same = deliveries.c.id == delivery.id, deliveries.c.attempts == delivery.attempts
    return (*same, _OPEN)
