"""Digests: subscribe, list, preview, edit, pause, resume, remove."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.app.tools import Tools
from bot.commands import (
    AddDigest,
    DigestCommand,
    EditDigest,
    ListDigests,
    PreviewDigest,
    SetDigest,
)
from bot.digests.plan import compose, gathered_for, timing_of
from bot.digests.slots import latest, upcoming
from bot.digests.telling import local_time
from bot.digests.wording import in_words, read_change, read_wanted
from bot.errors import InputError
from bot.replies import Note, Part, Reply, Title
from bot.replies.desk import tell_lines
from bot.store.digest_records import Schedule, Subscription, Wanted
from bot.store.subscriptions import New

TIMES_TOLD = 3
EMPTY = "There is no digest yet. Make one: `digest add energy weekdays 7:30 Berlin`."
BY_HAND = "by hand"
"""Why a digest rests that a person has paused."""


async def act(command: DigestCommand, tools: Tools) -> Reply:
    """Carry out one of the commands on digests."""
    match command:
        case AddDigest():
            return await add(command, tools)
        case ListDigests():
            return await digests(tools)
        case PreviewDigest():
            return await preview(command, tools)
        case EditDigest():
            return await edit(command, tools)
        case SetDigest():
            return await change(command, tools)


async def add(command: AddDigest, tools: Tools) -> Reply:
    """Subscribe; the first digest tells what came since the slot before."""
    wanted, now = read_wanted(command.said), tools.now()
    schedule = wanted.schedule
    new = New(
        command.channel,
        wanted,
        added_at=now,
        told_until=latest(schedule, now).at,
        next_at=upcoming(schedule, now, 1)[0].at,
    )
    made = await asyncio.to_thread(tools.store().digests.add, new)
    return _confirmed(f"Digest {made.id}", made, now)


async def digests(tools: Tools) -> Reply:
    """All digests, each as it could be said again, with its next time or why it rests."""
    found = await asyncio.to_thread(tools.store().digests.all)
    lines = [f"{s.id}  {in_words(s.wanted)}  –  {_state(s)}" for s in found]
    return replace(tell_lines("Digests", lines, EMPTY), rows=tuple(map(_row, found)))


async def preview(command: PreviewDigest, tools: Tools) -> Reply:
    """What the digest would tell now, on the very way that it is made; nothing is remembered."""
    subscription, now = await _subscription(command.which, tools), tools.now()
    timing, store = timing_of(subscription, now, timedelta.max), tools.store()
    gathered = await asyncio.to_thread(gathered_for, store, [subscription], now, tools.settings)
    composed = await asyncio.to_thread(compose, store, gathered, subscription, timing, now)
    parts = [part for message in composed.messages for part in message]
    told = Note("A preview: it was not sent. The next digest tells this again.")
    if not parts:
        nothing = "There is nothing new to tell: at this time nothing would be sent."
        return Reply((Note(nothing),), "nothing found")
    return Reply((*parts, told))


async def edit(command: EditDigest, tools: Tools) -> Reply:
    """Change what is said; what was told of it stays told."""
    subscription, now = await _subscription(command.which, tools), tools.now()
    if not command.said.strip():
        do = f"Say for example `digest edit {subscription.id} 8:00 London`."
        raise InputError("What is to change?", do=do)
    wanted = read_change(subscription.wanted, command.said)
    next_at = upcoming(wanted.schedule, now, 1)[0].at
    await asyncio.to_thread(tools.store().digests.change, subscription.id, wanted, next_at)
    changed = replace(subscription, wanted=wanted, next_at=next_at)
    return _confirmed(f"Digest {changed.id}, changed", changed, now)


async def change(command: SetDigest, tools: Tools) -> Reply:
    """Let a digest rest, go on, or end."""
    subscription, now = await _subscription(command.which, tools), tools.now()
    store, number = tools.store().digests, subscription.id
    if command.to == "resume":
        next_at = timing_of(subscription, now, timedelta.max).next.at
        await asyncio.to_thread(store.resume, number, next_at)
        going = replace(subscription, next_at=next_at, paused=None)
        return _confirmed(f"Digest {number} goes on", going, now)
    if command.to == "pause":
        await asyncio.to_thread(store.pause, number, BY_HAND)
        told = f"Digest {number} rests. `digest resume {number}` lets it go on."
    else:
        await asyncio.to_thread(store.remove, number)
        told = f"Digest {number} is gone. Back: `digest add {in_words(subscription.wanted)}`"
    return Reply((Note(told),), rows=(_row(subscription),))


async def _subscription(which: str, tools: Tools) -> Subscription:
    found = await asyncio.to_thread(tools.store().digests.all)
    wanted = which.strip().removeprefix("#")
    named = [s for s in found if str(s.id) == wanted]
    if named:
        return named[0]
    what = f"There is no digest “{which.strip()}”." if wanted else "Which digest?"
    raise InputError(what, do="Say its number; `digest list` shows them.")


def _confirmed(title: str, subscription: Subscription, now: datetime) -> Reply:
    """What was understood, with the next three times on the zone's clocks."""
    wanted = subscription.wanted
    parts: list[Part] = [Title(f"{title}: {in_words(wanted)}")]
    parts += [Note(f"next: {' · '.join(_times(wanted.schedule, now))}")]
    if subscription.paused:
        parts.append(Note(f"It rests: `digest resume {subscription.id}`.", "warning"))
    if subscription.channel == "terminal":
        parts.append(Note("It comes to this terminal while `onrecord run` is open."))
    return Reply(tuple(parts), rows=(_row(subscription),))


def _times(schedule: Schedule, now: datetime) -> Sequence[str]:
    return [local_time(slot.at, schedule.zone) for slot in upcoming(schedule, now, TIMES_TOLD)]


def _state(subscription: Subscription) -> str:
    if subscription.paused:
        return f"rests ({subscription.paused.removesuffix('.')})"
    return f"next {local_time(subscription.next_at, subscription.wanted.schedule.zone)}"


def _row(subscription: Subscription) -> dict[str, object]:
    wanted: Wanted = subscription.wanted
    return {
        "id": subscription.id,
        "channel": subscription.channel,
        "topic": wanted.topic,
        "said": in_words(wanted),
        "zone": wanted.schedule.zone,
        "next": None if subscription.paused else subscription.next_at.isoformat(),
        "told_until": subscription.told_until.isoformat(),
        "paused": subscription.paused,
    }
