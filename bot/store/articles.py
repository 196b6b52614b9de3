"""Reading stored articles with their statements, and counting them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, Text, cast, func, select

from bot.store.records import Counts, Version
from bot.store.rows import (
    STATEMENT_COLUMNS,
    article_key,
    article_of,
    canonical,
    statement_of,
)
from bot.store.tables import article_versions, articles, sources, statements
from summarizer.model import Article, Entry, Statement

_Said = dict[tuple[int, int], list[Statement]]

_WITH_TEXT = (
    select(
        *articles.c["id", "url", "outlet", "language", "published"],
        *article_versions.c["number", "title", "text", "sha256", "marks", "fetched_at"],
    )
    .select_from(articles)
    .join(article_versions, article_versions.c.article_id == articles.c.id)
)
_IN_ORDER = (statements.c.article_id, statements.c.version, statements.c.position)
_SAID = (
    select(
        *statements.c["article_id", "version", *STATEMENT_COLUMNS],
        cast(statements.c.contents, Text),
    )
    .join(articles, articles.c.id == statements.c.article_id)
    .order_by(*_IN_ORDER)
)


def read_entries(connection: Connection, ids: Iterable[int]) -> list[Entry]:
    """The articles of these ids with their current statements, in this order."""
    wanted = list(ids)
    these, current = articles.c.id.in_(wanted), articles.c.version
    texts = _WITH_TEXT.where(these, article_versions.c.number == current)
    by_id = {row["id"]: row for row in connection.execute(texts).mappings()}
    said = _statements(connection, _SAID.where(these, statements.c.version == current))
    return [_entry(by_id[i], said) for i in wanted if i in by_id]


def read_versions(connection: Connection, url: str) -> list[Version]:
    """All texts that the article of an address has had, the first one first."""
    this = articles.c.key == canonical(url)
    texts = _WITH_TEXT.where(this).order_by(article_versions.c.number)
    said = _statements(connection, _SAID.where(this))
    return [
        Version(row["number"], row["fetched_at"], row["sha256"], _entry(row, said))
        for row in connection.execute(texts).mappings()
    ]


def arrivals(connection: Connection, of: Sequence[Article]) -> list[datetime | None]:
    """When each article was first fetched; None where it is not stored."""
    keys = [article_key(article) for article in of]
    known = select(articles.c.key, articles.c.first_fetched).where(articles.c.key.in_(keys))
    fetched = {row.key: row.first_fetched for row in connection.execute(known)}
    return [fetched.get(key) for key in keys]


def count(connection: Connection) -> Counts:
    """How much is stored: articles, their outlets, the current statements, the sources."""
    totals = select(
        func.count(articles.c.id),
        func.count(articles.c.outlet.distinct()),
        select(func.count()).select_from(sources).scalar_subquery(),
        func.min(articles.c.published),
        func.max(articles.c.published),
    )
    current = (
        select(func.count())
        .select_from(articles)
        .join(
            statements,
            (statements.c.article_id == articles.c.id)
            & (statements.c.version == articles.c.version),
        )
    )
    stored, outlets, followed, since, until = connection.execute(totals).one()
    said = connection.scalar(current) or 0
    return Counts(stored, outlets, said, followed, since, until)


def _statements(connection: Connection, query: Select[*tuple[Any, ...]]) -> _Said:
    """The statements of each version; all contents are read at once, which is five times faster."""
    rows = connection.execute(query).all()
    contents = json.loads(f"[{','.join(row[-1] for row in rows)}]")
    said: _Said = {}
    for (article_id, version, *values, _), spans in zip(rows, contents, strict=True):
        said.setdefault((article_id, version), []).append(statement_of(values, spans))
    return said


def _entry(row: RowMapping, said: _Said) -> Entry:
    return Entry(article_of(row), tuple(said.get((row["id"], row["number"]), ())))
