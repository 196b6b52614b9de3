"""Polling: visit the sources that are due, and remember when to come again.

Each article is kept as soon as it is read and each check as soon as it is done, so an
interruption loses nothing that was fetched.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass
from random import SystemRandom

from bot.errors import OnRecordError
from bot.news.checks import next_check
from bot.news.reading import Progress, silent
from bot.news.visits import Seen, Visitor
from bot.news.web import Web
from bot.store.records import Source
from bot.store.store import Store


@dataclass(frozen=True, slots=True)
class Polled:
    """What a poll of one source came to.

    `same` counts what was stored already, `left` what waits for the next poll, `unread` holds
    what could not be read of it; `problem` is why the whole source gave nothing.
    """

    source: Source
    new: int = 0
    edited: int = 0
    same: int = 0
    left: int = 0
    unread: tuple[OnRecordError, ...] = ()
    problem: OnRecordError | None = None


async def poll(
    store: Store,
    web: Web,
    *,
    sources: Sequence[Source] | None = None,
    progress: Progress = silent,
) -> list[Polled]:
    """Visit the given sources, or those that are due, several at once; one never stops another.

    A store that fails ends the poll with its error: nothing could be kept.
    """
    visitor = Visitor(store, web, progress)
    slots = asyncio.Semaphore(web.settings.sources_at_once)
    rng = SystemRandom()

    async def one(source: Source) -> Polled:
        async with slots:
            seen = await visitor.visit(source)
        check = next_check(source.check, seen.outcome, web.now(), rng, web.settings)
        await asyncio.to_thread(store.record_check, source.id, check)
        return _polled(source, seen)

    due = store.due(web.now()) if sources is None else sources
    return await _all([one(source) for source in due])


async def _all(visits: list[Coroutine[None, None, Polled]]) -> list[Polled]:
    """The results of all; when one raises, none of the others is left running."""
    tasks = [asyncio.ensure_future(visit) for visit in visits]
    try:
        return await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _polled(source: Source, seen: Seen) -> Polled:
    return Polled(
        source, seen.new, seen.edited, seen.same, seen.left, tuple(seen.unread), seen.problem
    )
