"""How much was searched: articles, outlets and dates inside a question's filters."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, func, select

from bot.store.passages import outlet_token
from bot.store.search import Window, inside
from bot.store.tables import articles
from summarizer.model import Searched
from summarizer.text.words import stems


def searched(connection: Connection, window: Window, outlet: Sequence[str] = ()) -> Searched:
    """What lies in a window, of the outlets whose name has all these tokens, if there are any."""
    names = outlets(connection, window)
    conditions = inside(window)
    if outlet and (named := [name for name in names if _is_named(name, outlet)]):
        names = named
        conditions.append(articles.c.outlet.in_(names))
    totals = select(
        *(
            select(of).select_from(articles).where(*conditions).scalar_subquery()
            for of in (func.count(), func.min(articles.c.published), func.max(articles.c.published))
        )
    )
    count, first, last = connection.execute(totals).one()
    return Searched(count, len(names), first, last)


def outlets(connection: Connection, window: Window) -> list[str]:
    """The outlets that any article of a window is of, in the order of their names.

    Jumps from name to name in the index instead of reading every article.
    """
    outlet = articles.c.outlet
    names = select(func.min(outlet).label("name")).cte("names", recursive=True)
    after = select(func.min(outlet)).where(outlet > names.c.name).scalar_subquery()
    names = names.union_all(select(after).where(names.c.name.is_not(None)))
    has = select(articles.c.id).where(outlet == names.c.name, *inside(window)).exists()
    return list(connection.scalars(select(names.c.name).where(has)))


def _is_named(name: str, tokens: Sequence[str]) -> bool:
    return set(tokens) <= {outlet_token(s) for s in stems(name)}
