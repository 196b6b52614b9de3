"""The cage: whatever takes hostile bytes apart runs in other processes, with limits.

A page that hangs, crashes or eats memory is one page that could not be read; the process that
had it is replaced.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import resource
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from multiprocessing import resource_tracker
from types import TracebackType
from typing import Any, Self, TypeVar

from pebble import ProcessExpired, ProcessPool

from bot.errors import InputError, OnRecordError
from bot.news.documents import Candidate, Document, Feed
from config.settings import Settings

_PROCESSES = 2
_TASKS_OF_ONE_PROCESS = 500

_Result = TypeVar("_Result")


class Extractor:
    """Reads pages and feeds in a pool of processes; use it as an async context.

    No process is started before the first page or feed.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    async def __aenter__(self) -> Self:
        """Prepare the pool."""
        self._pool: Any = ProcessPool(
            max_workers=_PROCESSES,
            max_tasks=_TASKS_OF_ONE_PROCESS,
            initializer=_enter_cage,
            initargs=[self._settings.extraction_megabytes],
            context=multiprocessing.get_context("spawn"),
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, e: BaseException | None, at: TracebackType | None
    ) -> None:
        """End the processes."""
        self._pool.stop()
        await asyncio.to_thread(self._pool.join)

    async def page(
        self, html: bytes, url: str | None, *, charset: str | None = None, name: str = ""
    ) -> Document:
        """The article of a page; `name` is what a local file is called."""
        return await self._run(_page, name or url or "", html, url, charset, datetime.now(UTC))

    async def feed(self, body: bytes, url: str, *, content_type: str = "") -> Feed:
        """The items of a feed."""
        limit = self._settings.feed_entries
        return await self._run(_feed, url, body, content_type, limit, datetime.now(UTC))

    async def feeds_named(
        self, html: bytes, url: str, *, charset: str | None = None
    ) -> tuple[Candidate, ...]:
        """The feeds that a page links to."""
        return await self._run(_feeds_named, url, html, charset)

    async def _run(self, work: Callable[..., _Result], name: str, *arguments: Any) -> _Result:
        """Run work on hostile bytes; whatever befalls it becomes one sentence on this resource."""
        seconds = self._settings.extraction_seconds
        with _deaf_to_interrupts():
            future = self._pool.schedule(work, args=(name, *arguments), timeout=seconds)
        try:
            return await asyncio.wrap_future(future)
        except OnRecordError:
            raise
        except TimeoutError as e:
            what = f"could not be taken apart within {seconds:g} seconds."
            raise InputError(what, resource=name) from e
        except (ProcessExpired, MemoryError) as e:
            what = f"could not be taken apart within {self._settings.extraction_megabytes} MB."
            raise InputError(what, resource=name) from e
        except Exception as e:  # the parsers document none of theirs
            raise InputError("no text could be read in it.", resource=name) from e


@contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """Threads and processes started in here leave Ctrl-C to the process that started them.

    The tracker goes first: its start would unblock the signal again.
    """
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _enter_cage(megabytes: int) -> None:
    """Import the parsers, then take no more memory than this; leave no core file."""
    import bot.news.page  # noqa: F401

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (megabytes * 1_000_000,) * 2)


def _page(name: str, html: bytes, url: str | None, charset: str | None, now: datetime) -> Document:
    from bot.news.page import read_page

    return read_page(html, url, charset=charset, name=name, now=now)


def _feed(name: str, body: bytes, content_type: str, limit: int, now: datetime) -> Feed:
    from bot.news.items import read_feed

    return read_feed(body, name, now=now, content_type=content_type, limit=limit)


def _feeds_named(name: str, html: bytes, charset: str | None) -> tuple[Candidate, ...]:
    from bot.news.page import feeds_in

    return feeds_in(html, name, charset)
