"""Items of feeds: bytes in, plain text out; no network, no files."""

from __future__ import annotations

import calendar
import hashlib
import time
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urljoin

from bot.errors import InputError
from bot.links import safe_link
from bot.news.documents import Feed, Item
from bot.news.feeds import parse
from bot.news.plain import plain_line, plain_text

_EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
_TEXT_CHARACTERS = 200_000


def read_feed(body: bytes, url: str, *, now: datetime, content_type: str = "", limit: int) -> Feed:
    """The feed in a body, at most `limit` items of it; InputError where it is no feed.

    Declared entities are never expanded and nothing that the feed names is opened.
    """
    _check(body, url)
    parsed = parse(body, url, content_type, limit)
    if not parsed.version:
        raise InputError(
            "is not a feed.", resource=url, do="Give the address of an RSS or Atom feed."
        )
    items = [_item(entry, url, now) for entry in parsed.entries]
    return Feed(
        url=url,
        title=plain_line(parsed.channel.get("title") or ""),
        items=tuple(_told_apart(items)),
        fresh_for=_minutes(parsed.channel.get("ttl")),
        broken=parsed.broken,
    )


def _check(body: bytes, url: str) -> None:
    if not body.strip():
        raise InputError("is empty, so it is not a feed.", resource=url)
    if b"<!ENTITY" in body.replace(b"\0", b""):  # in UTF-16 every other byte is nought
        what = "declares entities of its own, as attacks on feed readers do, so it was not read."
        raise InputError(what, resource=url)


def _item(entry: Any, base: str, now: datetime) -> Item:
    contents = [c.get("value") or "" for c in entry.get("content", [])]
    markup = max([*contents, entry.get("summary") or ""], key=len)[:_TEXT_CHARACTERS]
    dates = (dict.get(entry, f"{name}_parsed") for name in ("published", "updated", "created"))
    return Item(
        id=dict.get(entry, "id") or "",
        url=_link(entry, base),
        title=plain_line(entry.get("title") or ""),
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


def _link(entry: Any, base: str) -> str | None:
    """Where the item is: the address before a counting service, if the feed tells it."""
    link = dict.get(entry, "feedburner_origlink") or dict.get(entry, "link") or ""
    try:
        return safe_link(urljoin(base, link.strip())) if link.strip() else None
    except ValueError:
        return None


def _minutes(value: str | None) -> timedelta | None:
    return timedelta(minutes=int(value[:9])) if value and value.isdecimal() else None
