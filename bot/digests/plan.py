"""From a due subscription to the messages of its digest, decided once and kept in one go."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfoNotFoundError

from bot.digests.content import CONTEXT, Arrived, Edition, Reading, edition_of
from bot.digests.slots import Slot, latest, upcoming
from bot.digests.telling import Frame, tell_edition
from bot.errors import InputError
from bot.replies.parts import Part
from bot.replies.stored import stored
from bot.store.digest_records import Message, Planned, Subscription
from bot.store.store import Store
from bot.stories import stories_of
from config.settings import Settings
from summarizer.text.words import stems

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Timing:
    """The slot that a digest is for, the one after it, and whether it comes late."""

    slot: Slot
    next: Slot
    late: bool = False


@dataclass(frozen=True, slots=True)
class Composed:
    """A digest as it would be sent now."""

    edition: Edition
    messages: list[list[Part]]


def timing_of(subscription: Subscription, now: datetime, late_after: timedelta) -> Timing:
    """The last slot that has come: after a long pause the others are not caught up with."""
    schedule = subscription.wanted.schedule
    try:
        slot, coming = latest(schedule, now), upcoming(schedule, now, 1)[0]
    except (ZoneInfoNotFoundError, ValueError):
        what = f"The time zone {schedule.zone} is not known here any more."
        raise InputError(what, do=f"Say `digest edit {subscription.id} CITY`.") from None
    return Timing(slot, coming, late=now - slot.at > late_after)


def compose(
    store: Store, subscription: Subscription, timing: Timing, now: datetime, settings: Settings
) -> Composed:
    """What the digest tells; a preview comes this very way."""
    wanted, since = subscription.wanted, subscription.told_until
    entries = store.entries(since=since - CONTEXT, topic=stems(wanted.topic))
    fetched = store.arrivals([e.article for e in entries])
    arrived = [Arrived(e, at) for e, at in zip(entries, fetched, strict=True) if at and at <= now]
    stories = stories_of([a.entry.article for a in arrived], store)
    memories = store.digests.memories(subscription.id)
    reading = Reading(arrived, stories, memories, since, wanted.topic)
    edition = edition_of(reading, settings.brief_words_short)
    late = timing.slot.at if timing.late else None
    frame = Frame(wanted, since, now, timing.next.at, late)
    return Composed(edition, tell_edition(edition, store.sources(), frame))


def plan_due(
    store: Store, now: datetime, settings: Settings, new_token: Callable[[], str]
) -> list[Planned]:
    """Plan each digest that is due; one that can't be planned never stops the others."""
    planned = []
    for subscription in store.digests.due(now):
        try:
            one = _planned(store, subscription, now, settings, new_token)
        except InputError as error:
            store.digests.pause(subscription.id, str(error))
        except Exception:  # noqa: BLE001  # one digest never stops the others
            _log.exception("Digest %s could not be planned.", subscription.id)
        else:
            if store.digests.plan(one):
                planned.append(one)
    return planned


def _planned(
    store: Store,
    subscription: Subscription,
    now: datetime,
    settings: Settings,
    new_token: Callable[[], str],
) -> Planned:
    timing = timing_of(subscription, now, timedelta(minutes=settings.digest_late_minutes))
    composed = compose(store, subscription, timing, now, settings)
    slot = timing.slot.key
    messages = tuple(
        Message(f"{slot.replace(':', '')}-{part}-{new_token()}", stored(parts))
        for part, parts in enumerate(composed.messages, 1)
    )
    return Planned(
        subscription,
        slot,
        timing.slot.at,
        told_until=now,
        next_at=timing.next.at,
        messages=messages,
        stories=composed.edition.memories,
    )
