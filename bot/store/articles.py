"""Reading stored articles with their statements, and counting them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, RowMapping, func, select, tuple_

from bot.store.records import Counts, Version
from bot.store.rows import article_of, canonical, statement_of
from bot.store.tables import article_versions, articles, sources, statements
from summarizer.model import Entry, Statement

_Versions = Mapping[tuple[int, int], Sequence[Statement]]

_WITH_TEXT = (
    select(
        *articles.c["id", "url", "outlet", "language", "published"],
        *article_versions.c["number", "title", "text", "sha256", "marks", "fetched_at"],
    )
    .select_from(articles)
    .join(article_versions, article_versions.c.article_id == articles.c.id)
)
_CURRENT = article_versions.c.number == articles.c.version
_VERSION = tuple_(statements.c.article_id, statements.c.version)


def read_entries(connection: Connection, ids: Iterable[int]) -> list[Entry]:
    """The articles of these ids with their current statements, in this order."""
    wanted = list(ids)
    rows = connection.execute(_WITH_TEXT.where(_CURRENT, articles.c.id.in_(wanted))).mappings()
    by_id = {row["id"]: row for row in rows}
    found = _statements(connection, by_id.values())
    return [_entry(by_id[i], found) for i in wanted if i in by_id]


def read_versions(connection: Connection, url: str) -> list[Version]:
    """All texts that the article of an address has had, the first one first."""
    ordered = _WITH_TEXT.where(articles.c.key == canonical(url)).order_by(article_versions.c.number)
    rows = connection.execute(ordered).mappings().all()
    found = _statements(connection, rows)
    return [
        Version(row["number"], row["fetched_at"], row["sha256"], _entry(row, found)) for row in rows
    ]


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


def _statements(connection: Connection, versions: Iterable[RowMapping]) -> _Versions:
    keys = [(row["id"], row["number"]) for row in versions]
    found: dict[tuple[int, int], list[Statement]] = {key: [] for key in keys}
    if keys:
        ordered = select(statements).where(_VERSION.in_(keys)).order_by(statements.c.position)
        for row in connection.execute(ordered).mappings():
            found[row["article_id"], row["version"]].append(statement_of(row))
    return found


def _entry(row: RowMapping, found: _Versions) -> Entry:
    return Entry(article_of(row), tuple(found[row["id"], row["number"]]))
