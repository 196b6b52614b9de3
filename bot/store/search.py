"""Finding article ids by tokens, newest first, inside a window of time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, TableClause, select

from bot.store import dialects
from bot.store.passages import article_id_of, first_number
from bot.store.tables import articles

Groups = Sequence[Sequence[str]]
_PASSAGES_PER_ARTICLE = 4
_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Window:
    """From an instant, included, until another, excluded; open where there is none.

    `oldest` turns the order round: the oldest first.
    """

    since: datetime | None = None
    until: datetime | None = None
    oldest: bool = False


def articles_with(
    connection: Connection, any_of: Groups, window: Window, *, limit: int
) -> list[int]:
    """Articles that hold all tokens of one of the groups anywhere."""
    return _found(connection, dialects.article_words, any_of, window, limit)


def passages_with(
    connection: Connection, any_of: Groups, window: Window, *, limit: int
) -> list[int]:
    """Articles with one passage that holds all tokens of one of the groups."""
    rows = limit * _PASSAGES_PER_ARTICLE
    return _found(connection, dialects.passage_words, any_of, window, rows)[:limit]


def latest(connection: Connection, window: Window, *, limit: int) -> list[int]:
    """The articles of a window, whatever they hold."""
    moment, number = articles.c.moment, articles.c.id
    order = (moment, number) if window.oldest else (moment.desc(), number.desc())
    found = select(number).where(*inside(window)).order_by(*order).limit(limit)
    return list(connection.scalars(found))


def only_inside(connection: Connection, ids: Sequence[int], window: Window) -> list[int]:
    """Those of the articles that are in the window to the second: numbers know hours alone."""
    if window.since is None and window.until is None:
        return list(ids)
    found = select(articles.c.id).where(articles.c.id.in_(ids), *inside(window))
    kept = set(connection.scalars(found))
    return [i for i in ids if i in kept]


def inside(window: Window) -> list[ColumnElement[bool]]:
    """The conditions of a window on articles."""
    conditions: list[ColumnElement[bool]] = []
    if window.since is not None:
        conditions.append(articles.c.moment >= window.since)
    if window.until is not None:
        conditions.append(articles.c.moment < window.until)
    return conditions


def _found(
    connection: Connection, of: TableClause, any_of: Groups, window: Window, limit: int
) -> list[int]:
    number = of.c.rowid
    found = select(number).where(dialects.matches(connection, of, any_of))
    if window.since is not None:
        found = found.where(number >= first_number(window.since))
    if window.until is not None:
        found = found.where(number < first_number(window.until + _HOUR))
    found = found.order_by(number if window.oldest else number.desc()).limit(limit)
    ids = dict.fromkeys(article_id_of(n) for n in connection.scalars(found))
    return only_inside(connection, list(ids), window)
