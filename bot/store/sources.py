"""The sources that a team follows, and what is known from checking them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, fields
from datetime import datetime

from sqlalchemy import Connection, RowMapping, delete, func, select, update

from bot.errors import InputError
from bot.store import dialects
from bot.store.keeping import delete_articles
from bot.store.records import Check, Source, SourceKind
from bot.store.tables import source_articles, sources

_CHECK = tuple(f.name for f in fields(Check))
_ARTICLES = (
    select(func.count())
    .where(source_articles.c.source_id == sources.c.id)
    .scalar_subquery()
    .label("articles")
)
_ALL = select(sources, _ARTICLES)


def follow(
    connection: Connection, address: str, kind: SourceKind, title: str | None, added_at: datetime
) -> Source:
    """Follow an address; what is followed already stays as it is."""
    new = dialects.insert_once(connection, sources).values(
        address=address, kind=kind, title=title, added_at=added_at, **asdict(Check())
    )
    connection.execute(new)
    return _source(connection.execute(_ALL.where(sources.c.address == address)).mappings().one())


def read_sources(connection: Connection) -> list[Source]:
    """All sources, the first followed first."""
    rows = connection.execute(_ALL.order_by(sources.c.id)).mappings()
    return [_source(row) for row in rows]


def due(connection: Connection, now: datetime) -> list[Source]:
    """The sources that have never been checked, then those whose next check is due."""
    never, waiting = sources.c.next_at.is_(None), sources.c.next_at <= now
    going = sources.c.stopped.is_(None)
    found: list[Source] = []
    for when in (never, waiting):
        ordered = _ALL.where(when, going).order_by(sources.c.next_at, sources.c.id)
        found += [_source(row) for row in connection.execute(ordered).mappings()]
    return found


def record_check(connection: Connection, source_id: int, check: Check) -> None:
    """Remember what a check found out."""
    changed = update(sources).where(sources.c.id == source_id)
    connection.execute(changed.values(**asdict(check)))


def unfollow(connection: Connection, address_or_id: str | int) -> Source | None:
    """Forget a source and the articles that no other source brings; None where it is unknown."""
    known = sources.c.id if isinstance(address_or_id, int) else sources.c.address
    row = connection.execute(_ALL.where(known == address_or_id)).mappings().one_or_none()
    if row is None:
        return None
    delete_articles(connection, _only_brought_by(connection, row["id"]))
    connection.execute(delete(sources).where(sources.c.id == row["id"]))
    return _source(row)


def check_followed(connection: Connection, source_id: int) -> None:
    """Raise where a source was unfollowed meanwhile, by another process perhaps."""
    if connection.scalar(select(sources.c.id).where(sources.c.id == source_id)) is None:
        raise InputError("The source is no longer followed; nothing was kept.")


def _only_brought_by(connection: Connection, source_id: int) -> Sequence[int]:
    other = source_articles.alias("other")
    shared = (
        select(other.c.article_id)
        .where(other.c.article_id == source_articles.c.article_id, other.c.source_id != source_id)
        .exists()
    )
    own = select(source_articles.c.article_id).where(source_articles.c.source_id == source_id)
    return connection.scalars(own.where(~shared)).all()


def _source(row: RowMapping) -> Source:
    own = ("id", "address", "kind", "title", "added_at", "articles")
    check = Check(**{name: row[name] for name in _CHECK})
    return Source(**{name: row[name] for name in own}, check=check)
