"""Discovery: the feeds that a page names, and the places where sites usually keep one."""

from __future__ import annotations

from typing import Any
from urllib.parse import urljoin

from bot.links import safe_link
from bot.news.documents import Candidate
from bot.news.plain import plain_line

_TYPES = {"application/rss+xml", "application/atom+xml", "application/rdf+xml", "text/xml"}
_USUAL = ("/feed", "/rss", "/feed.xml", "/rss.xml", "/atom.xml", "/index.xml")


def feeds_named(tree: Any, url: str) -> tuple[Candidate, ...]:
    """The feeds that a page, as a tree of lxml, links to, in its order, each once."""
    found: dict[str, Candidate] = {}
    base = next((base.get("href") for base in tree.iter("base") if base.get("href")), "")
    for link in tree.iter("link"):
        address = _address(link.get("href", ""), url, base) if _is_feed(link) else None
        if address and "/comments/feed" not in address:
            found.setdefault(address, Candidate(address, plain_line(link.get("title", ""))))
    return tuple(found.values())


def usual_places(url: str) -> tuple[str, ...]:
    """Addresses on the same site where a feed often is, for a page that names none."""
    return tuple(urljoin(url, path) for path in _USUAL)


def _is_feed(link: Any) -> bool:
    kind = link.get("type", "").partition(";")[0].strip().lower()
    return "alternate" in link.get("rel", "").lower().split() and kind in _TYPES


def _address(href: str, url: str, base: str) -> str | None:
    """A link made whole; None where it leads nowhere on the web."""
    try:
        return safe_link(urljoin(urljoin(url, base), href.strip())) if href.strip() else None
    except ValueError:
        return None
