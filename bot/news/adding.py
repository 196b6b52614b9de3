"""Adding: what an address that a person gives can be followed as."""

from __future__ import annotations

from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from bot.errors import OnRecordError
from bot.news.addresses import place_of, web_address
from bot.news.answers import Fetched
from bot.news.discovery import usual_places
from bot.news.documents import Candidate
from bot.news.files import files_in, looks_like_feed, read_file
from bot.news.web import Web
from config.settings import Settings


async def discover(address: str, web: Web) -> tuple[Candidate, ...]:
    """What can be followed at an address, the likeliest first; never nothing without an error.

    A file or folder and a feed are themselves. A page gives the feeds that it names, or the one
    at a usual place of its site, and unless it is a site's front with a feed, the page itself.
    """
    place = place_of(address)
    if place != "web":
        return (_on_disk(address, place, web.settings),)
    limit = web.settings.feed_bytes
    fetched = await web.fetcher.get(web_address(address), limit_bytes=limit)
    if looks_like_feed(fetched.body):
        return (await _titled(web, fetched),)
    return await _behind_page(web, fetched)


def _on_disk(address: str, place: Literal["file", "folder"], settings: Settings) -> Candidate:
    """A file or folder that can be read, by its whole path: it is found from anywhere."""
    if place == "folder":
        files_in(address, settings.folder_files)
    else:
        read_file(address, settings.file_bytes)
    path = Path(address).absolute()
    return Candidate(str(path), path.name, place)


async def _behind_page(web: Web, fetched: Fetched) -> tuple[Candidate, ...]:
    found = await web.feeds_of(fetched) or await _at_usual_places(web, fetched.url)
    if len(found) == 1 and not found[0].title:
        found = (await _feed(web, found[0].url),)
    if found and urlsplit(fetched.url).path in {"", "/"}:
        return found
    page = await web.document(fetched)
    return (*found, Candidate(page.url, page.title or "", "page"))


async def _at_usual_places(web: Web, url: str) -> tuple[Candidate, ...]:
    """The first feed found where sites keep one; what is not there is no error."""
    for place in usual_places(url):
        try:
            fetched = await web.fetcher.get(place, limit_bytes=web.settings.feed_bytes)
            if looks_like_feed(fetched.body):
                return (await _titled(web, fetched),)
        except OnRecordError:
            continue
    return ()


async def _feed(web: Web, url: str) -> Candidate:
    return await _titled(web, await web.fetcher.get(url, limit_bytes=web.settings.feed_bytes))


async def _titled(web: Web, fetched: Fetched) -> Candidate:
    """A feed under its own title, where it moved to if it did."""
    feed = await web.feed(fetched)
    return Candidate(fetched.moved_to or fetched.url, feed.title)
