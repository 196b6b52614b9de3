"""What a page tells about itself: title, outlet, date and the address it wants to be known by."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
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
_PUBLISHED = frozenset(("datePublished", "published", "dc:date", "dc:created"))
_SEPARATORS = ("|", "-", "–", "—", "·", "•", "»", "«", ":")
_HEADINGS = ("h1", "title")
_DEPTH = 6


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is told; what is not, is None. `free` is False only where the page says so itself."""

    title: str | None = None
    outlet: str | None = None
    published: datetime | None = None
    url: str | None = None
    free: bool = True


def metadata_of(tree: Any, url: str | None) -> Metadata:
    """Read a page's own tags and its JSON-LD; the page is a tree of lxml."""
    tags = _tags(tree)
    ld = next((article for data in _json_ld(tree) for article in _articles(data)), {})
    headings = (_text(tree.find(f".//{tag}")) for tag in _HEADINGS)
    dates = [*(tags.get(name) for name in _DATES), ld.get("datePublished")]
    title = _first(*(tags.get(name) for name in _TITLES), ld.get("headline"), *headings)
    outlets = (*(tags.get(name) for name in _OUTLETS), _publisher(ld))
    return Metadata(
        title=title,
        outlet=_first(*outlets, _beside(title, _text(tree.find(".//title")))),
        published=next((date for text in dates if (date := aware(text))), None),
        url=_canonical(tags.get("canonical") or tags.get("og:url"), url),
        free=_is_free(tags, ld),
    )


def _is_free(tags: dict[str, str], ld: dict[str, Any]) -> bool:
    """Whether nothing on the page says that only those who pay may read it whole."""
    locked = tags.get("article:content_tier", "").lower() == "locked"
    return not locked and str(ld.get("isAccessibleForFree", True)).lower() != "false"


def aware(text: object) -> datetime | None:
    """A date in ISO 8601 as aware UTC; without a zone it is taken as UTC; None where it is none."""
    try:
        date = datetime.fromisoformat(text.strip()) if isinstance(text, str) else None
        if date is None:
            return None
        return date.astimezone(UTC) if date.tzinfo else date.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None


def date_marked(tree: Any) -> datetime | None:
    """The moment that an element of the page is marked with as its publication."""
    for element in tree.iter("time", "abbr", "meta", "span"):
        names = " ".join(element.get(name, "") for name in ("itemprop", "property", "class"))
        if not _PUBLISHED.isdisjoint(names.split()):
            told = (element.get(name) for name in ("datetime", "content", "title"))
            if date := next((d for text in told if (d := aware(text))), None):
                return date
    return None


def _tags(tree: Any) -> dict[str, str]:
    """The first content of each meta tag by its name, and the canonical link."""
    told: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        told.setdefault(name.lower(), meta.get("content", ""))
    for link in tree.iter("link"):
        if link.get("rel", "").lower() == "canonical":
            told.setdefault("canonical", link.get("href", ""))
    return told


def _json_ld(tree: Any) -> Iterator[Any]:
    for script in tree.iter("script"):
        if script.get("type", "").lower() == "application/ld+json":
            with suppress(ValueError, RecursionError):
                yield json.loads(script.text or "")


def _text(element: Any) -> str:
    return "" if element is None else "".join(element.itertext())


def _first(*texts: object) -> str | None:
    lines = (plain_line(text) for text in texts if isinstance(text, str))
    return next((line for line in lines if line), None)


def _beside(title: str | None, heading: str) -> str | None:
    """The outlet that a page's heading names beside the title: "Dam holds - The Herald"."""
    heading = plain_line(heading)
    if not title or title == heading or title not in heading:
        return None
    before, behind = (part.strip() for part in heading.split(title, 1))
    if behind and not before and behind[0] in _SEPARATORS:
        return behind[1:].strip() or None
    return before[:-1].strip() or None if before[-1:] in _SEPARATORS and before else None


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
