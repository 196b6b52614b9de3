"""Pages and feeds of the web, fetched and taken apart."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime, time

from bot.errors import OnRecordError, RefusedError, TransientError
from bot.links import host_of
from bot.news.answers import Fetched
from bot.news.documents import Candidate, Document, Feed, Item
from bot.news.extraction import Extractor
from bot.news.fetch import Fetcher, utc_now
from config.settings import Settings


@dataclass(frozen=True, slots=True)
class Web:
    """What reading from the web takes: limits, who fetches, who takes apart, and the time.

    It remembers hosts that asked for a pause and what robots.txt said, so keep one open.
    """

    settings: Settings
    fetcher: Fetcher
    extractor: Extractor
    now: Callable[[], datetime] = utc_now

    @classmethod
    @asynccontextmanager
    async def open(
        cls, settings: Settings, *, now: Callable[[], datetime] = utc_now
    ) -> AsyncIterator[Web]:
        """Both, for as long as the context lasts."""
        async with Fetcher(settings, now=now) as fetcher, Extractor(settings) as extractor:
            yield cls(settings, fetcher, extractor, now)

    async def document(self, fetched: Fetched) -> Document:
        """The article of a page that was fetched."""
        if len(fetched.body) > (limit := self.settings.page_bytes):
            what = f"is longer than the {limit / 1e6:g} MB of a page that On Record reads."
            raise RefusedError(what, resource=fetched.url)
        return await self.extractor.page(fetched.body, fetched.url, charset=fetched.charset)

    async def feed(self, fetched: Fetched) -> Feed:
        """The items of a feed that was fetched."""
        kind = fetched.content_type
        kind += f"; charset={fetched.charset}" if fetched.charset else ""
        return await self.extractor.feed(fetched.body, fetched.url, content_type=kind)

    async def feeds_of(self, fetched: Fetched) -> tuple[Candidate, ...]:
        """The feeds that a page names."""
        return await self.extractor.feeds_named(fetched.body, fetched.url, charset=fetched.charset)

    async def item(self, item: Item, feed: Feed, *, patient: bool = False) -> Document:
        """The page behind an item of a feed, or the item's own text where it can't be read.

        With `patient`, a page that fails only for now raises its error, to be tried again later.
        """
        if item.url is None:
            return excerpt(item, feed)
        limit = self.settings.page_bytes
        try:
            fetched = await self.fetcher.get(item.url, limit_bytes=limit, obey_robots=True)
            page = await self.document(fetched)
        except OnRecordError as e:
            if not item.text or (patient and isinstance(e, TransientError)):
                raise
            return excerpt(item, feed)
        return replace(
            page,
            url=item.url,
            title=page.title or item.title or None,
            published=_better(page.published, item.published),
        )


def excerpt(item: Item, feed: Feed) -> Document:
    """What a feed itself tells of an item."""
    if not item.text:
        raise RefusedError("has neither a page nor a text.", resource=item.title or item.id)
    return Document(
        text=item.text,
        url=item.url or feed.url,
        outlet=feed.title or host_of(item.url or ""),
        title=item.title or None,
        published=item.published,
        access="excerpt",
    )


def _better(page: datetime | None, item: datetime | None) -> datetime | None:
    """The page's own moment, unless it tells only the day and the feed the hour."""
    if page is None or (item and page.time() == time()):
        return item or page
    return page
