"""The store as the rest of the house sees it: one method a question, one transaction a method."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Self

from sqlalchemy import URL, Connection, Engine

from bot.store import articles, keeping, library, searched, sources, stories
from bot.store.digests import DigestStore
from bot.store.failures import read_url, told
from bot.store.migrating import check_present, check_up_to_date, connect
from bot.store.passages import word_token
from bot.store.records import Check, Counts, Keeping, Source, SourceKind, Version
from bot.store.search import Window, articles_with, latest
from summarizer.model import Article, Entry, Library, Question, Statement, Story


class Store:
    """All that is kept, in one database; may be used from several threads at once.

    Every method raises one of `bot.errors` when the database fails, and then changes nothing.
    """

    def __init__(self, engine: Engine, url: URL) -> None:
        self._engine, self._url = engine, url
        self.digests = DigestStore(self._reading, self._writing)

    @classmethod
    def open(cls, url: str, *, busy_seconds: float = 10.0) -> Self:
        """Open a migrated database; nobody waits longer than `busy_seconds` for another writer."""
        address = read_url(url)
        check_present(address)
        with told(address):
            engine = connect(address, busy_seconds)
        store = cls(engine, address)
        try:
            with store._reading() as connection:
                check_up_to_date(connection, address)
        except BaseException:
            engine.dispose()
            raise
        return store

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()

    def keep(
        self,
        article: Article,
        statements: Sequence[Statement],
        *,
        fetched: datetime,
        source_id: int | None = None,
    ) -> Keeping:
        """Store an article with its statements; an edited one keeps its earlier versions."""
        entry = Entry(article, tuple(statements))
        return self.keep_many([entry], fetched=fetched, source_id=source_id)[0]

    def keep_many(
        self, entries: Sequence[Entry], *, fetched: datetime, source_id: int | None = None
    ) -> list[Keeping]:
        """Store several articles, all of them or none."""
        with self._writing() as connection:
            if source_id is not None:
                sources.check_followed(connection, source_id)
            return keeping.keep(connection, entries, fetched=fetched, source_id=source_id)

    def known(self, urls: Iterable[str], source_id: int) -> set[str]:
        """Of these addresses, those that are stored; each article is the source's too from now."""
        with self._writing() as connection:
            return keeping.link_known(connection, urls, source_id)

    def entries(
        self,
        *,
        since: datetime | None = None,
        until: datetime | None = None,
        topic: Sequence[str] = (),
        limit: int = 500,
    ) -> list[Entry]:
        """The articles of a window, from `since` to before `until`, the newest first.

        `topic` are stems; each must be somewhere in the article.
        """
        window = Window(since, until)
        with self._reading() as connection:
            if topic:
                group = [(word_token(stem),) for stem in topic]
                ids = articles_with(connection, [group], window, limit=limit)
            else:
                ids = latest(connection, window, limit=limit)
            return articles.read_entries(connection, ids)

    def library(self, question: Question, *, limit: int = 16) -> Library:
        """At most `limit` articles that can answer a question, with what was searched."""
        with self._reading() as connection:
            return library.pick(connection, question, limit=limit)

    def article_versions(self, url: str) -> list[Version]:
        """All texts that the article of an address has had, the first one first."""
        with self._reading() as connection:
            return articles.read_versions(connection, url)

    def arrivals(self, of: Sequence[Article]) -> list[datetime | None]:
        """When each article was first fetched; None where it is not stored."""
        with self._reading() as connection:
            return articles.arrivals(connection, of)

    def story_keys(self, of: Sequence[Article]) -> list[str | None]:
        """For each article the key of the story that it was in when stories were last kept."""
        with self._reading() as connection:
            return stories.keys_of(connection, of)

    def keep_stories(self, told: Sequence[Story]) -> None:
        """Remember which story each stored article is in, so that its key stays."""
        with self._writing() as connection:
            stories.keep(connection, told)

    def counts(self) -> Counts:
        """How much is stored."""
        with self._reading() as connection:
            return articles.count(connection)

    def outlets(self) -> list[str]:
        """The names of all outlets."""
        with self._reading() as connection:
            return searched.outlets(connection, Window())

    def follow(
        self, address: str, kind: SourceKind, title: str | None, added_at: datetime
    ) -> Source:
        """Follow an address; what is followed already stays as it is."""
        with self._writing() as connection:
            return sources.follow(connection, address, kind, title, added_at)

    def sources(self) -> list[Source]:
        """All sources, the first followed first."""
        with self._reading() as connection:
            return sources.read_sources(connection)

    def unfollow(self, address_or_id: str | int) -> Source | None:
        """Forget a source and the articles that no other source brings; None where unknown."""
        with self._writing() as connection:
            return sources.unfollow(connection, address_or_id)

    def due(self, now: datetime) -> list[Source]:
        """The sources to check now."""
        with self._reading() as connection:
            return sources.due(connection, now)

    def record_check(self, source_id: int, check: Check) -> None:
        """Remember what a check found out."""
        with self._writing() as connection:
            sources.record_check(connection, source_id, check)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with told(self._url), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with told(self._url), self._engine.connect() as plain:
            connection = plain.execution_options(writes=True)
            with connection.begin():
                yield connection
