"""Feeds: the only import of feedparser. Bytes in, plain items out; no network, no files."""

from __future__ import annotations

import calendar
import hashlib
import io
import re
import time
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urljoin

import feedparser

from bot.errors import InputError
from bot.links import safe_link
from bot.news.documents import Feed, Item
from bot.news.plain import plain_line, plain_text

_EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
_ITEM_END = re.compile(rb"</(?:\w+:)?(?:item|entry)\s*>")
_TEXT_CHARACTERS = 200_000


def read_feed(body: bytes, url: str, *, now: datetime, content_type: str = "", limit: int) -> Feed:
    """The feed in a body, at most `limit` items of it; InputError where it is no feed.

    Declared entities are never expanded and nothing that the feed names is opened.
    """
    _check(body, url)
    read = feedparser.parse(
        io.BytesIO(_first_items(body, limit)),
        response_headers={"content-type": content_type, "content-location": url},
        sanitize_html=False,
        resolve_relative_uris=False,
    )
    if not read.get("version"):
        raise InputError(
            "is not a feed.", resource=url, do="Give the address of an RSS or Atom feed."
        )
    whole = min(limit, _complete(body, broken=bool(read.bozo)))
    items = [_item(entry, url, now) for entry in read.entries[:whole]]
    return Feed(
        url=url,
        title=plain_line(read.feed.get("title", "")),
        items=tuple(_told_apart(items)),
        fresh_for=_minutes(read.feed.get("ttl")),
        broken=bool(read.bozo),
    )


def _check(body: bytes, url: str) -> None:
    if not body.strip():
        raise InputError("is empty, so it is not a feed.", resource=url)
    if b"<!ENTITY" in body.replace(b"\0", b""):  # in UTF-16 every other byte is nought
        what = "declares entities of its own, as attacks on feed readers do, so it was not read."
        raise InputError(what, resource=url)


def _first_items(body: bytes, limit: int) -> bytes:
    """The body without the items after the limit: parsing 50,000 of them takes seconds."""
    ends = [m.end() for m in _ITEM_END.finditer(body)]
    return body if len(ends) <= limit else body[: ends[limit - 1]] + body[ends[-1] :]


def _complete(body: bytes, *, broken: bool) -> int:
    """How many items are whole: in a broken feed, those with an end."""
    countable = broken and b"\0" not in body
    return sum(1 for _ in _ITEM_END.finditer(body)) if countable else len(body)


def _item(entry: Any, base: str, now: datetime) -> Item:
    url = _address(entry.get("feedburner_origlink") or entry.get("link", ""), base)
    contents = [c.get("value", "") for c in entry.get("content", [])]
    markup = max([*contents, entry.get("summary", "")], key=len)[:_TEXT_CHARACTERS]
    dates = (dict.get(entry, f"{name}_parsed") for name in ("published", "updated", "created"))
    return Item(
        id=entry.get("id", ""),
        url=url,
        title=plain_line(entry.get("title", "")),
        published=next((d for struct in dates if (d := moment(struct, now))), None),
        text=plain_text(markup),
        updated=moment(dict.get(entry, "updated_parsed"), now),
    )


def moment(struct: time.struct_time | None, now: datetime) -> datetime | None:
    """A parsed date as aware UTC; None where it is none or can't be a date of news."""
    if struct is None:
        return None
    try:
        date = datetime.fromtimestamp(calendar.timegm(struct), UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return date if _EARLIEST <= date <= now else None


def _told_apart(items: list[Item]) -> list[Item]:
    """Items with an identity each: their own where it is one, else address and text."""
    times = Counter(item.id for item in items)
    return [i if i.id and times[i.id] == 1 else replace(i, id=_identity(i)) for i in items]


def _identity(item: Item) -> str:
    text = hashlib.sha256(f"{item.title}\n{item.text}".encode()).hexdigest()[:16]
    return f"{item.url or ''}#{text}"


def _address(link: str, base: str) -> str | None:
    try:
        return safe_link(urljoin(base, link.strip())) if link.strip() else None
    except ValueError:
        return None


def _minutes(value: str | None) -> timedelta | None:
    return timedelta(minutes=int(value[:9])) if value and value.isdecimal() else None
