"""From a due subscription to the messages of its digest, decided once and kept in one go."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfoNotFoundError

from bot.digests.content import Asked, Edition, edition_of
from bot.digests.deliver import TellOwner
from bot.digests.gathering import Gathered, gather
from bot.digests.slots import Slot, latest, upcoming
from bot.digests.telling import Frame, tell_edition
from bot.errors import InputError
from bot.replies.parts import Part
from bot.replies.stored import stored
from bot.store.digest_records import Message, Planned, Subscription
from bot.store.store import Store
from config.settings import Settings

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
    store: Store, gathered: Gathered, subscription: Subscription, timing: Timing, now: datetime
) -> Composed:
    """What the digest tells; a preview comes this very way."""
    wanted, since = subscription.wanted, subscription.told_until
    asked = Asked(wanted.topic, since, store.digests.memories(subscription.id))
    edition = edition_of(gathered, asked)
    late = timing.slot.at if timing.late else None
    frame = Frame(wanted, since, now, timing.next.at, late)
    return Composed(edition, tell_edition(edition, store.sources(), frame))


def gathered_for(
    store: Store, subscriptions: Sequence[Subscription], now: datetime, settings: Settings
) -> Gathered:
    """What came in since the longest ago of the last digests of these subscriptions."""
    return gather(
        store,
        min(s.told_until for s in subscriptions),
        now,
        limit=settings.digest_articles,
        brief_words=settings.brief_words_short,
    )


def plan_due(
    store: Store,
    now: datetime,
    settings: Settings,
    new_token: Callable[[], str],
    tell_owner: TellOwner,
) -> list[Planned]:
    """Plan each digest that is due; one that can't be planned never stops the others."""
    due = store.digests.due(now)
    if not due:
        return []
    gathered = gathered_for(store, due, now, settings)
    late_after = timedelta(minutes=settings.digest_late_minutes)
    planned = []
    for subscription in due:
        try:
            timing = timing_of(subscription, now, late_after)
            composed = compose(store, gathered, subscription, timing, now)
        except InputError as error:
            store.digests.pause(subscription.id, str(error))
            tell_owner(subscription.id, str(error))
        except Exception:  # noqa: BLE001  # one digest never stops the others
            _log.exception("Digest %s could not be planned.", subscription.id)
        else:
            one = _planned(subscription, timing, composed, now, new_token)
            if store.digests.plan(one):
                planned.append(one)
    return planned


def _planned(
    subscription: Subscription,
    timing: Timing,
    composed: Composed,
    now: datetime,
    new_token: Callable[[], str],
) -> Planned:
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
