"""What a page tells about itself: title, outlet, date and the address it wants to be known by."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urljoin

from bot.links import host_of, safe_link
from bot.news.plain import plain_line

_ARTICLES = {"Article", "NewsArticle", "ReportageNewsArticle", "BlogPosting", "LiveBlogPosting"}
_TITLES = ("og:title", "twitter:title")
_OUTLETS = ("og:site_name", "application-name")
_DATES = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "date",
    "parsely-pub-date",
)
_DEPTH = 6


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is told; what is not, is None."""

    title: str | None = None
    outlet: str | None = None
    published: datetime | None = None
    url: str | None = None


def metadata_of(html: str, url: str | None) -> Metadata:
    """Read a page's own tags and its JSON-LD."""
    page = _Page()
    page.feed(html)
    ld = next((d for block in page.json_ld for d in _articles(block)), {})
    told = [page.told.get(name) for name in _DATES]
    dates = (date for text in [*told, ld.get("datePublished")] if (date := aware(text)))
    return Metadata(
        title=_first(*(page.told.get(t) for t in _TITLES), ld.get("headline"), page.headline),
        outlet=_first(*(page.told.get(o) for o in _OUTLETS), _publisher(ld)),
        published=next(dates, None),
        url=_canonical(page.told.get("canonical") or page.told.get("og:url"), url),
    )


def aware(text: object) -> datetime | None:
    """A date in ISO 8601 as aware UTC; without a zone it is taken as UTC; None where it is none."""
    try:
        date = datetime.fromisoformat(text.strip()) if isinstance(text, str) else None
        if date is None:
            return None
        return date.astimezone(UTC) if date.tzinfo else date.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None


def _first(*texts: object) -> str | None:
    lines = (plain_line(text) for text in texts if isinstance(text, str))
    return next((line for line in lines if line), None)


def _publisher(ld: dict[str, Any]) -> object:
    publisher = ld.get("publisher")
    if isinstance(publisher, list):
        publisher = publisher[0] if publisher else None
    return publisher.get("name") if isinstance(publisher, dict) else publisher


def _articles(data: Any, depth: int = _DEPTH) -> Iterator[dict[str, Any]]:
    """The articles in a piece of JSON-LD, however it is nested."""
    if isinstance(data, dict):
        kinds = data.get("@type")
        if not _ARTICLES.isdisjoint(k for k in _listed(kinds) if isinstance(k, str)):
            yield data
    if depth and isinstance(data, dict | list):
        inner = data.values() if isinstance(data, dict) else data
        for value in inner:
            yield from _articles(value, depth - 1)


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _canonical(told: str | None, url: str | None) -> str | None:
    """The address that a page wants, if it is a clean one of the same site."""
    if not told:
        return None
    try:
        address = safe_link(urljoin(url or "", told))
    except ValueError:
        return None
    if address is None or url is None or host_of(url) is None:
        return address
    return address if _same_site(host_of(address) or "", host_of(url) or "") else None


def _same_site(one: str, other: str) -> bool:
    """Whether two hosts are one, or one lies within the other."""
    return one == other or one.endswith(f".{other}") or other.endswith(f".{one}")


class _Page(HTMLParser):
    """Collects meta tags, the canonical link, JSON-LD and the first heading."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.told: dict[str, str] = {}
        self.json_ld: list[Any] = []
        self.headline = ""
        self._inside: str | None = None
        self._pieces: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        have = {name: value or "" for name, value in attrs}
        if tag == "meta":
            name = have.get("property") or have.get("name") or have.get("itemprop") or ""
            self.told.setdefault(name.lower(), have.get("content", ""))
        elif tag == "link" and have.get("rel", "").lower() == "canonical":
            self.told.setdefault("canonical", have.get("href", ""))
        elif tag == "h1" and not self.headline:
            self._begin("h1")
        elif tag == "script" and have.get("type", "").lower() == "application/ld+json":
            self._begin("script")

    def handle_endtag(self, tag: str) -> None:
        if tag != self._inside:
            return
        text, self._inside = "".join(self._pieces), None
        if tag == "h1":
            self.headline = text
        else:
            self._keep_json(text)

    def handle_data(self, data: str) -> None:
        if self._inside:
            self._pieces.append(data)

    def _begin(self, tag: str) -> None:
        self._inside, self._pieces = tag, []

    def _keep_json(self, text: str) -> None:
        try:
            self.json_ld.append(json.loads(text))
        except (ValueError, RecursionError):
            return
