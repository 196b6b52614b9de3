"""What the store keeps of digests, as the rest of the house sees it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.store import deliveries, subscriptions
from bot.store.digest_records import Delivery, Planned, Subscription, Wanted
from bot.store.subscriptions import New

DUE_AT_ONCE = 1_000
"""Subscriptions that are read in one go; the rest follows."""
Opened = Callable[[], AbstractContextManager[Connection]]


class DigestStore:
    """Subscriptions and deliveries, one method a question, one transaction a method."""

    def __init__(self, reading: Opened, writing: Opened) -> None:
        self._reading, self._writing = reading, writing

    def add(self, new: New) -> Subscription:
        """Keep a new subscription."""
        with self._writing() as connection:
            return subscriptions.add(connection, new)

    def all(self) -> list[Subscription]:
        """All subscriptions, the first made first."""
        with self._reading() as connection:
            return subscriptions.read(connection)

    def due(self, now: datetime) -> list[Subscription]:
        """At most DUE_AT_ONCE subscriptions whose slot has come, the longest due first."""
        with self._reading() as connection:
            return subscriptions.due(connection, now, DUE_AT_ONCE)

    def change(self, subscription_id: int, wanted: Wanted, next_at: datetime) -> None:
        """Give a subscription other words or times."""
        with self._writing() as connection:
            subscriptions.change(connection, subscription_id, wanted, next_at)

    def pause(self, subscription_id: int, why: str) -> None:
        """Let it rest for a reason told in words; what waits to be sent is dropped."""
        with self._writing() as connection:
            subscriptions.pause(connection, subscription_id, why)

    def resume(self, subscription_id: int, next_at: datetime) -> None:
        """Let it go on with its next slot."""
        with self._writing() as connection:
            subscriptions.resume(connection, subscription_id, next_at)

    def remove(self, subscription_id: int) -> None:
        """Forget a subscription with all that was planned and told for it."""
        with self._writing() as connection:
            subscriptions.remove(connection, subscription_id)

    def memories(self, subscription_id: int) -> Mapping[str, Mapping[str, Any]]:
        """What was told of each story, by the story's key."""
        with self._reading() as connection:
            return subscriptions.memories(connection, subscription_id)

    def plan(self, planned: Planned) -> bool:
        """Keep what was decided for a due subscription, all of it; False where another has."""
        with self._writing() as connection:
            return subscriptions.plan(connection, planned)

    def claim(self, owner: str, now: datetime, until: datetime) -> Delivery | None:
        """Take the next message to send, in the order of each channel."""
        with self._writing() as connection:
            return deliveries.claim(connection, owner, now, until)

    def mark_sent(self, delivery: Delivery, at: datetime) -> bool:
        """Say that it arrived; False where the claim had run out and another took it."""
        with self._writing() as connection:
            return deliveries.mark_sent(connection, delivery, at)

    def postpone(self, delivery: Delivery, ready_at: datetime, error: str) -> None:
        """Give it back, to be tried again from a moment on."""
        with self._writing() as connection:
            deliveries.postpone(connection, delivery, ready_at, error)

    def refuse(self, delivery: Delivery, why: str) -> bool:
        """Say that its channel does not take it; False where another has said so before."""
        with self._writing() as connection:
            return deliveries.refuse(connection, delivery, why)
