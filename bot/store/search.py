"""Finding article ids by tokens, newest first, inside a window of time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Integer,
    Select,
    TableClause,
    bindparam,
    select,
)

from bot.store import dialects
from bot.store.passages import LAST_NUMBER, article_id_of, first_number
from bot.store.tables import UtcDateTime, articles

_PASSAGES_PER_ARTICLE = 4
_ALMOST_AN_HOUR = timedelta(hours=1) - datetime.resolution


@dataclass(frozen=True, slots=True)
class Window:
    """From an instant, included, until another, excluded; open where there is none.

    `oldest` turns the order round: the oldest first.
    """

    since: datetime | None = None
    until: datetime | None = None
    oldest: bool = False

    @property
    def bounds(self) -> dict[str, datetime]:
        """The ends that it has, by the names that `inside` gives them."""
        ends = {"since": self.since, "until": self.until}
        return {name: at for name, at in ends.items() if at is not None}

    @property
    def whole_hours(self) -> bool:
        """Whether numbers, which know hours alone, are exact enough."""
        ends = (at for at in (self.since, self.until) if at)
        return all(not (at.minute or at.second or at.microsecond) for at in ends)


def articles_with(
    connection: Connection, any_of: dialects.Groups, window: Window, *, limit: int
) -> list[int]:
    """Articles that hold all words of one of the groups anywhere."""
    return _found(connection, dialects.article_words, any_of, window, limit)


def passages_with(
    connection: Connection, any_of: dialects.Groups, window: Window, *, limit: int
) -> list[int]:
    """Articles with one passage that holds all words of one of the groups."""
    rows = limit * _PASSAGES_PER_ARTICLE
    return _found(connection, dialects.passage_words, any_of, window, rows)[:limit]


def latest(connection: Connection, window: Window, *, limit: int) -> list[int]:
    """The articles of a window, whatever they hold."""
    moment, number = articles.c.moment, articles.c.id
    order = (moment, number) if window.oldest else (moment.desc(), number.desc())
    found = select(number).where(*inside(window.bounds)).order_by(*order).limit(limit)
    return list(connection.scalars(found, window.bounds))


def inside(bounds: Iterable[str]) -> list[ColumnElement[bool]]:
    """The conditions on articles of a window with these bounds, which are given when it is run."""
    since, until = (bindparam(name, type_=UtcDateTime) for name in ("since", "until"))
    moment = articles.c.moment
    conditions = {"since": moment >= since, "until": moment < until}
    return [conditions[bound] for bound in bounds]


def _found(
    connection: Connection, of: TableClause, any_of: dialects.Groups, window: Window, limit: int
) -> list[int]:
    name = connection.dialect.name
    since, until = window.since, window.until
    given = {
        "query": dialects.query_for(name, any_of),
        "first": first_number(since) if since else -LAST_NUMBER,
        "last": first_number(until + _ALMOST_AN_HOUR) - 1 if until else LAST_NUMBER,
        "places": limit,
    }
    numbers = connection.scalars(_numbers(name, of, oldest=window.oldest), given)
    ids = list(dict.fromkeys(map(article_id_of, numbers)))
    return ids if window.whole_hours else _only_inside(connection, ids, window)


@cache
def _numbers(dialect_name: str, of: TableClause, *, oldest: bool) -> Select[*tuple[Any, ...]]:
    """The query for numbers; building it takes longer than running it."""
    number = dialects.number_of(dialect_name, of)
    first, last = (bindparam(name, type_=BigInteger) for name in ("first", "last"))
    return (
        select(number)
        .where(dialects.matching(dialect_name, of), number.between(first, last))
        .order_by(number if oldest else number.desc())
        .limit(bindparam("places", type_=Integer))
    )


def _only_inside(connection: Connection, ids: Sequence[int], window: Window) -> list[int]:
    found = select(articles.c.id).where(articles.c.id.in_(ids), *inside(window.bounds))
    kept = set(connection.scalars(found, window.bounds))
    return [i for i in ids if i in kept]
