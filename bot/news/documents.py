"""What reading brings home: documents, and the feeds and pages that lead to them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.store.records import SourceKind
from summarizer.model import Access


@dataclass(frozen=True, slots=True)
class Document:
    """The text of one page or file with what its source tells about it.

    `url` is the address, or the path as given for a local file; `published` is aware UTC;
    `access` tells where only a feed's summary could be had, or the page says that it is not free.
    """

    text: str
    url: str
    outlet: str | None = None
    title: str | None = None
    published: datetime | None = None
    access: Access = "whole"


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a feed; `id` is its identity, `published` None where the date is none."""

    id: str
    url: str | None
    title: str
    published: datetime | None
    text: str
    updated: datetime | None = None


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed as read: `broken` tells that it is not well-formed and only what is whole was kept."""

    url: str
    title: str
    items: tuple[Item, ...]
    fresh_for: timedelta | None = None
    broken: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """What may be followed: its address, the name that it or its page gives it, and its kind."""

    url: str
    title: str = ""
    kind: SourceKind = "feed"
