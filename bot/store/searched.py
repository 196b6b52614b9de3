"""How much was searched: articles, outlets and dates inside a question's filters."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    Connection,
    ScalarSelect,
    Select,
    bindparam,
    func,
    select,
)

from bot.store.passages import outlet_token
from bot.store.search import Window, inside
from bot.store.tables import articles
from summarizer.model import Searched
from summarizer.text.words import stems


def searched(connection: Connection, window: Window, outlet: Sequence[str] = ()) -> Searched:
    """What lies in a window, of the outlets whose name has all these tokens, if there are any."""
    names, bounds = outlets(connection, window), window.bounds
    if outlet and (named := [name for name in names if _is_named(name, outlet)]):
        totals = connection.execute(_totals_of_each(*bounds), {**bounds, "named": named}).all()
        counts, first, last = zip(*totals, strict=True)
        return Searched(sum(counts), len(named), _known(min, first), _known(max, last))
    count, since, until = connection.execute(_totals_of_all(*bounds), bounds).one()
    return Searched(count, len(names), since, until)


def outlets(connection: Connection, window: Window) -> list[str]:
    """The outlets that any article of a window is of, in the order of their names."""
    return list(connection.scalars(_outlets(*window.bounds), window.bounds).all())


@cache
def _outlets(*bounds: str) -> Select[*tuple[Any, ...]]:
    """The query for outlets; building it takes longer than running it."""
    names = _outlet_names()
    has = select(articles.c.id).where(articles.c.outlet == names.c.name, *inside(bounds)).exists()
    return select(names.c.name).where(has)


def _outlet_names() -> CTE:
    """All outlets: jumps from name to name in the index instead of reading every article."""
    outlet = articles.c.outlet
    names = select(func.min(outlet).label("name")).cte("names", recursive=True)
    after = select(func.min(outlet)).where(outlet > names.c.name).scalar_subquery()
    return names.union_all(select(after).where(names.c.name.is_not(None)))


@cache
def _totals_of_all(*bounds: str) -> Select[*tuple[Any, ...]]:
    return select(*_totals(inside(bounds)))


@cache
def _totals_of_each(*bounds: str) -> Select[*tuple[Any, ...]]:
    names = _outlet_names()
    totals = _totals([articles.c.outlet == names.c.name, *inside(bounds)])
    return select(*totals).where(names.c.name.in_(bindparam("named", expanding=True)))


def _totals(conditions: Sequence[ColumnElement[bool]]) -> list[ScalarSelect[Any]]:
    """How many articles there are, and when the first and the last were published.

    The index goes by `moment`, which is when an article was published wherever that is known;
    without it the first one would be looked for in the whole table.
    """
    published, moment = articles.c.published, articles.c.moment
    dated = select(published).where(published.is_not(None), *conditions).limit(1)
    return [
        select(func.count()).select_from(articles).where(*conditions).scalar_subquery(),
        dated.order_by(moment).scalar_subquery(),
        dated.order_by(moment.desc()).scalar_subquery(),
    ]


def _known(
    choose: Callable[[Iterable[datetime]], datetime], times: Iterable[datetime | None]
) -> datetime | None:
    known = [time for time in times if time]
    return choose(known) if known else None


def _is_named(name: str, tokens: Sequence[str]) -> bool:
    return set(tokens) <= {outlet_token(s) for s in stems(name)}
