"""Feeds: bytes of RSS and Atom to entries; the only import of feedparser.

It gets bytes in a stream, never a string or bare bytes, which it would take for a path or address.
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, replace
from typing import Any

import feedparser

_ITEM = re.compile(rb"<(?:\w+:)?(item|entry)\b.*?</(?:\w+:)?\1\s*>", re.DOTALL)
_ITEM_END = re.compile(rb"</(?:\w+:)?(?:item|entry)\s*>")
_ITS_FAULTS = (ValueError, LookupError, TypeError, AttributeError)


@dataclass(frozen=True, slots=True)
class Parsed:
    """What feedparser made of a body: entries and the channel's own fields, as it names them.

    `broken` tells that the body is not well-formed; `version` is empty where it is no feed.
    """

    version: str
    channel: Any
    entries: tuple[Any, ...]
    broken: bool


def parse(body: bytes, url: str, content_type: str, limit: int) -> Parsed:
    """The first entries of a body, only whole ones; an entry that it stumbles over is left out."""
    try:
        parsed = _parse(_first_items(body, limit), url, content_type)
    except _ITS_FAULTS:
        return _piece_by_piece(body, url, content_type, limit)
    whole = min(limit, _complete(body, broken=parsed.broken))
    return replace(parsed, entries=parsed.entries[:whole])


def _parse(body: bytes, url: str, content_type: str) -> Parsed:
    read = feedparser.parse(
        io.BytesIO(body),
        response_headers={"content-type": content_type, "content-location": url},
        sanitize_html=False,
        resolve_relative_uris=False,
    )
    return Parsed(read.get("version", ""), read.feed, tuple(read.entries), bool(read.bozo))


def _piece_by_piece(body: bytes, url: str, content_type: str, limit: int) -> Parsed:
    """Each entry as a feed of its own, between the head and the tail of all."""
    pieces = [piece.span() for piece in _ITEM.finditer(body)][:limit]
    head, tail = (body[: pieces[0][0]], body[pieces[-1][1] :]) if pieces else (b"", b"")
    parsed = Parsed("", {}, (), broken=True)
    for start, end in pieces:
        try:
            one = _parse(head + body[start:end] + tail, url, content_type)
        except _ITS_FAULTS:
            continue
        parsed = replace(
            parsed,
            version=one.version,
            channel=one.channel,
            entries=parsed.entries + one.entries[:1],
        )
    return parsed


def _first_items(body: bytes, limit: int) -> bytes:
    """The body without the items after the limit: parsing 50,000 of them takes seconds."""
    ends = [m.end() for m in _ITEM_END.finditer(body)]
    return body if len(ends) <= limit else body[: ends[limit - 1]] + body[ends[-1] :]


def _complete(body: bytes, *, broken: bool) -> int:
    """How many items are whole: in a broken feed, those with an end."""
    countable = broken and b"\0" not in body
    return sum(1 for _ in _ITEM_END.finditer(body)) if countable else len(body)
