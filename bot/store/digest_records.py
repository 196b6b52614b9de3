"""What the store gives out about digests: schedules, subscriptions and deliveries, all frozen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time
from typing import Any, Literal

EmptyDay = Literal["silent", "say"]


@dataclass(frozen=True, slots=True)
class Schedule:
    """Local wall times in a zone, on some days.

    `times` are in order; `weekdays` are 1 for Monday to 7, none for every day; `month_day` stands
    in their place for once a month, and means the last day in a month that is too short.
    """

    zone: str
    times: tuple[time, ...]
    weekdays: tuple[int, ...] = ()
    month_day: int | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody subscribes to: the words of a topic, none for everything, and when."""

    topic: str
    schedule: Schedule
    empty_day: EmptyDay = "silent"


@dataclass(frozen=True, slots=True)
class Subscription:
    """A digest that a channel gets.

    `told_until` is how far the last digest has told, `next_at` when the next slot is due;
    `paused` tells in words why there is none for now.
    """

    id: int
    channel: str
    wanted: Wanted
    added_at: datetime
    told_until: datetime
    next_at: datetime
    paused: str | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """One part of a digest to deliver: its content as text, and the key to find it again by."""

    key: str
    content: str


@dataclass(frozen=True, slots=True)
class Planned:
    """What is decided for a due subscription, to be kept all at once.

    `at` is the slot's instant; `stories` are the memories of the stories told, by their keys.
    """

    subscription: Subscription
    slot: str
    at: datetime
    told_until: datetime
    next_at: datetime
    messages: tuple[Message, ...] = ()
    stories: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Delivery:
    """A message that somebody has claimed to send until `claimed_until`.

    `attempts` counts the claims, this one included; it tells a claim from a later one of the same.
    """

    id: int
    subscription_id: int
    channel: str
    key: str
    content: str
    attempts: int
    claimed_until: datetime
