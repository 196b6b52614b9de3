"""Reading sources once, for the command line: files, folders, pages, feeds and bare hosts."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from bot.errors import InputError, OnRecordError
from bot.news.addresses import place_of, web_address
from bot.news.documents import Document, Feed, Item
from bot.news.files import files_in, looks_like_feed, read_file, text_document
from bot.news.web import Web
from config.settings import Settings

Progress = Callable[[str], None]


def silent(line: str) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one address gave; a folder's or a feed's part that failed is a reading of its own."""

    address: str
    documents: tuple[Document, ...] = ()
    problem: OnRecordError | None = None


async def read_sources(
    addresses: Sequence[str], settings: Settings, *, progress: Progress = silent
) -> list[Reading]:
    """Read each address, in their order; one that fails never stops the others."""
    async with Web.open(settings) as web:
        return await read_through(web, addresses, progress=progress)


async def read_through(
    web: Web, addresses: Sequence[str], *, progress: Progress = silent
) -> list[Reading]:
    """The same with a web that is open already."""
    reader = Reader(web, progress)
    slots = asyncio.Semaphore(web.settings.sources_at_once)

    async def read(address: str) -> list[Reading]:
        async with slots:
            return await reader.read(address)

    return [r for found in await asyncio.gather(*map(read, addresses)) for r in found]


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads one address after the other into readings."""

    web: Web
    progress: Progress

    async def read(self, address: str) -> list[Reading]:
        """The documents of an address, and what could not be read of it."""
        self.progress(address)
        try:
            match place_of(address):
                case "folder":
                    return await self._folder(address)
                case "file":
                    return await self._file(address)
                case "web":
                    return await self._web(address)
        except OnRecordError as e:
            return [Reading(address, problem=e)]

    async def _folder(self, folder: str) -> list[Reading]:
        files = files_in(folder, self.web.settings.folder_files)
        return _gathered(folder, [r for path in files for r in await self.read(path)])

    async def _file(self, path: str) -> list[Reading]:
        file = read_file(path, self.web.settings.file_bytes)
        if file.kind == "text":
            return [Reading(path, (text_document(file),))]
        if file.kind == "page":
            page = await self.web.extractor.page(file.data, None, name=path)
            return [Reading(path, (page,))]
        return await self._items(path, await self.web.extractor.feed(file.data, path))

    async def _web(self, address: str) -> list[Reading]:
        fetched = await self.web.fetcher.get(
            web_address(address), limit_bytes=self.web.settings.feed_bytes
        )
        if looks_like_feed(fetched.body):
            return await self._items(address, await self.web.feed(fetched))
        if urlsplit(fetched.url).path in {"", "/"} and (feeds := await self.web.feeds_of(fetched)):
            return await self._web(feeds[0].url)
        return [Reading(address, (await self.web.document(fetched),))]

    async def _items(self, address: str, feed: Feed) -> list[Reading]:
        """The newest items, page by page."""
        items = feed.items[: self.web.settings.feed_pages]
        if not items:
            raise InputError("there is nothing in this feed.", resource=address)
        readings = []
        for item in items:
            self.progress(item.title or address)
            readings.append(await self._item(item, feed))
        return _gathered(address, readings)

    async def _item(self, item: Item, feed: Feed) -> Reading:
        name = item.url or item.title
        try:
            return Reading(name, (await self.web.item(item, feed),))
        except OnRecordError as e:
            return Reading(name, problem=e)


def _gathered(address: str, parts: Iterable[Reading]) -> list[Reading]:
    """One reading of all documents, then the parts that failed."""
    parts = list(parts)
    whole = Reading(address, tuple(d for part in parts for d in part.documents))
    return [whole, *(part for part in parts if part.problem)]
