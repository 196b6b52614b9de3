"""One visit to a followed source: fetch it, read what is new in it, keep that at once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

from bot.errors import HeldError, InputError, OnRecordError, TransientError
from bot.news.answers import Fetched
from bot.news.checks import Outcome, address_now, conditions
from bot.news.documents import Document, Feed, Item
from bot.news.entries import entry_of
from bot.news.files import files_in
from bot.news.reading import Progress, Reader
from bot.news.web import Web
from bot.store.records import Keeping, Source
from bot.store.store import Store

_Result = TypeVar("_Result")


@dataclass(slots=True)
class Seen:
    """What a visit has seen so far.

    `same` counts what was stored already, `left` what waits for the next visit, `unread` holds
    what could not be read of it; `problem` is why the whole source gave nothing.
    """

    new: int = 0
    edited: int = 0
    same: int = 0
    left: int = 0
    unread: list[OnRecordError] = field(default_factory=list)
    problem: OnRecordError | None = None
    fetched: Fetched | None = None
    fresh_for: timedelta | None = None

    @property
    def outcome(self) -> Outcome:
        """What this means for the next visit."""
        later = any(isinstance(e, TransientError) for e in self.unread)
        complete = not self.left and not later
        return Outcome(self.problem, self.fetched, self.fresh_for, complete)

    async def whole(self, work: Awaitable[_Result]) -> _Result | None:
        """The result of work without which there is nothing; its error is the visit's problem."""
        try:
            return await work
        except OnRecordError as e:
            self.problem = e
            return None

    async def part(self, work: Awaitable[_Result]) -> _Result | None:
        """The result of work on one of many; its error is told and the others go on."""
        try:
            return await work
        except OnRecordError as e:
            self.unread.append(e)
            return None


@dataclass(frozen=True, slots=True)
class Visitor:
    """Visits sources, several at once; `mind` lets it take apart one article at a time."""

    store: Store
    web: Web
    progress: Progress
    mind: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def visit(self, source: Source) -> Seen:
        """Read and keep what is new in a source; only a failing store raises."""
        seen = Seen()
        self.progress(source.title or source.address)
        match source.kind:
            case "feed":
                await self._feed(source, seen)
            case "page":
                await self._page(source, seen)
            case "file" | "folder":
                await self._files(source, seen)
        return seen

    async def _feed(self, source: Source, seen: Seen) -> None:
        fetched = await self._fetched(source, seen)
        if fetched is None or (feed := await seen.whole(self.web.feed(fetched))) is None:
            return
        seen.fresh_for = feed.fresh_for
        if nameless := sum(1 for item in feed.items if not item.url):
            what = f"{nameless} of its items have no address, so they are not kept."
            seen.unread.append(InputError(what, resource=feed.url))
        unknown = await asyncio.to_thread(self._unknown, feed, source)
        seen.same = len({item.url for item in feed.items if item.url}) - len(unknown)
        now = unknown[: self.web.settings.feed_pages]
        for number, item in enumerate(now):
            self.progress(item.title)
            document = await seen.part(self.web.item(item, feed, patient=True))
            if document:
                await self._keep(document, source, seen)
            elif isinstance(seen.unread[-1], HeldError):
                now = now[: number + 1]
                break
        seen.left = len(unknown) - len(now)

    async def _page(self, source: Source, seen: Seen) -> None:
        fetched = await self._fetched(source, seen)
        if fetched and (document := await seen.whole(self.web.document(fetched))):
            await self._keep(document, source, seen)

    async def _fetched(self, source: Source, seen: Seen) -> Fetched | None:
        """The body of a source, if it is another one than last time."""
        etag, last_modified = conditions(source.check, self.web.now())
        settings = self.web.settings
        page = source.kind == "page"
        seen.fetched = await seen.whole(
            self.web.fetcher.get(
                address_now(source),
                limit_bytes=settings.page_bytes if page else settings.feed_bytes,
                etag=etag,
                last_modified=last_modified,
                obey_robots=page,
            )
        )
        return None if seen.fetched and seen.fetched.not_modified else seen.fetched

    async def _files(self, source: Source, seen: Seen) -> None:
        """Files are read again where they changed since the last visit, or are not stored."""
        try:
            paths = [source.address]
            if source.kind == "folder":
                paths = files_in(source.address, self.web.settings.folder_files)
        except OnRecordError as e:
            seen.problem = e
            return
        reader = Reader(self.web, self.progress)
        for path in paths:
            if await asyncio.to_thread(self._unchanged, path, source.check.success_at):
                seen.same += 1
                continue
            for reading in await reader.read(path):
                if reading.problem:
                    seen.unread.append(reading.problem)
                for document in reading.documents:
                    await self._keep(document, source, seen)
        if len(paths) == len(seen.unread) == 1:
            seen.problem = seen.unread.pop()

    def _unknown(self, feed: Feed, source: Source) -> list[Item]:
        """The items that are not stored, or were changed since; one for each address."""
        items = {item.url: item for item in reversed(feed.items) if item.url}
        known, since = self.store.known(items, source.id), source.check.success_at
        return [
            item
            for url, item in reversed(items.items())
            if url not in known or (item.updated and since and item.updated > since)
        ]

    def _unchanged(self, path: str, since: datetime | None) -> bool:
        if since is None or not self.store.article_versions(path):
            return False
        try:
            status = Path(path).stat()
        except OSError:
            return False
        return max(status.st_mtime, status.st_ctime) < since.timestamp()

    async def _keep(self, document: Document, source: Source, seen: Seen) -> None:
        """Take a document apart and store it, off the event loop, one at a time."""
        async with self.mind:
            kept = await asyncio.to_thread(self._understand_and_keep, document, source.id)
        setattr(seen, kept, getattr(seen, kept) + 1)

    def _understand_and_keep(self, document: Document, source_id: int) -> Keeping:
        entry = entry_of(document, self.web.now())
        return self.store.keep(
            entry.article, entry.statements, fetched=self.web.now(), source_id=source_id
        )
