"""What the store gives out beside the model's nouns: sources, versions and counts, all frozen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from summarizer.model import Entry

SourceKind = Literal["feed", "page", "file", "folder"]
Keeping = Literal["new", "same", "edited"]


@dataclass(frozen=True, slots=True)
class Check:
    """What is known from earlier checks of a source; the next one starts from it.

    `moved_to` and `moved_times` count equal permanent redirects in a row; `full_at` is when the
    body was last fetched without conditions; `stopped` tells in words why it is not checked again.
    """

    next_at: datetime | None = None
    etag: str | None = None
    last_modified: str | None = None
    success_at: datetime | None = None
    full_at: datetime | None = None
    failing_since: datetime | None = None
    failures: int = 0
    error: str | None = None
    moved_to: str | None = None
    moved_times: int = 0
    stopped: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """What a team follows: a feed, a single page, a local file or folder."""

    id: int
    address: str
    kind: SourceKind
    title: str | None
    added_at: datetime
    articles: int = 0
    check: Check = Check()


@dataclass(frozen=True, slots=True)
class Version:
    """One text that an article has had, numbered from 1, with the statements found in it then."""

    number: int
    fetched_at: datetime
    sha256: str
    entry: Entry


@dataclass(frozen=True, slots=True)
class Counts:
    """How much is stored; `since` and `until` are when the first and last article was published.

    An article without a date counts as published when it was first fetched.
    """

    articles: int = 0
    outlets: int = 0
    statements: int = 0
    sources: int = 0
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Migrated:
    """From which revision to which a database was brought."""

    before: str | None
    after: str | None
