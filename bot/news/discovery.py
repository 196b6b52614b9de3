"""Discovery: the feeds that a page names, and the places where sites usually keep one."""

from __future__ import annotations

from html.parser import HTMLParser
from urllib.parse import urljoin

from bot.links import safe_link
from bot.news.documents import Candidate
from bot.news.plain import plain_line

_TYPES = {"application/rss+xml", "application/atom+xml", "application/rdf+xml", "text/xml"}
_USUAL = ("/feed", "/rss", "/feed.xml", "/rss.xml", "/atom.xml", "/index.xml")
_READ_CHARACTERS = 500_000


def feeds_named(html: str, url: str) -> tuple[Candidate, ...]:
    """The feeds that a page links to in its head, in its order, each once."""
    reader = _Links(url)
    reader.feed(html[:_READ_CHARACTERS])
    return tuple(reader.found.values())


def usual_places(url: str) -> tuple[str, ...]:
    """Addresses on the same site where a feed often is, for a page that names none."""
    return tuple(urljoin(url, path) for path in _USUAL)


class _Links(HTMLParser):
    def __init__(self, base: str) -> None:
        super().__init__(convert_charrefs=True)
        self._base = base
        self.found: dict[str, Candidate] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        have = {name: value or "" for name, value in attrs}
        if tag == "base" and have.get("href"):
            self._base = urljoin(self._base, have["href"])
        kind = have.get("type", "").partition(";")[0].strip().lower()
        if tag == "link" and "alternate" in have.get("rel", "").lower().split() and kind in _TYPES:
            self._keep(have.get("href", ""), plain_line(have.get("title", "")))

    def _keep(self, href: str, title: str) -> None:
        try:
            url = safe_link(urljoin(self._base, href)) if href else None
        except ValueError:
            url = None
        if url and "/comments/feed" not in url:
            self.found.setdefault(url, Candidate(url, title))
