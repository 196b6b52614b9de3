"""All in which SQLite and PostgreSQL differ: how to connect, and the full-text search.

A search table has a `rowid` and `words`: tokens with a space between them, made of letters, digits
and `_@#` alone. Both databases compare tokens as they are, without a parser or dictionary of their
own, so both find the same rows, and no text of a user reaches their query language unquoted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Dialect,
    Engine,
    Insert,
    TableClause,
    Text,
    bindparam,
    cast,
    column,
    event,
    func,
    literal_column,
    select,
    table,
)
from sqlalchemy.dialects import postgresql, sqlite

article_words = table("article_words", column("rowid"), column("words"))
passage_words = table("passage_words", column("rowid"), column("words"))
article_terms = table("article_terms", column("term"), column("doc"))

Groups = Sequence[Sequence[Sequence[str]]]
"""Groups of words, each word a choice of tokens."""

SEARCH_TABLES = ("article_words", "passage_words", "article_terms")

_MIGRATION_LOCK = 0x6F6E7265636F7264
"""The number of PostgreSQL's lock for migrations: "onrecord" in ASCII."""

_SQLITE_SEARCH = (
    *(
        f"CREATE VIRTUAL TABLE {name} USING fts5(words, detail=none, columnsize=0, "
        """tokenize="ascii tokenchars '_@#'")"""
        for name in ("article_words", "passage_words")
    ),
    "CREATE VIRTUAL TABLE article_terms USING fts5vocab(article_words, row)",
)
_POSTGRESQL_SEARCH = tuple(
    line
    for name in ("article_words", "passage_words")
    for line in (
        f"CREATE TABLE {name} (rowid BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)",
        f"CREATE INDEX ix_{name}_words ON {name} USING gin (words)",
    )
)


def search_schema(dialect: Dialect) -> tuple[str, ...]:
    """The statements that create the search tables."""
    return _SQLITE_SEARCH if dialect.name == "sqlite" else _POSTGRESQL_SEARCH


def is_search_table(name: str) -> bool:
    """Whether a table belongs to the search: SQLite's FTS5 keeps several behind each."""
    return name.startswith(SEARCH_TABLES)


def connect_arguments(dialect_name: str, busy_seconds: float) -> dict[str, Any]:
    """What the driver is told so that nobody waits for a lock longer than `busy_seconds`."""
    if dialect_name == "sqlite":
        return {"timeout": busy_seconds}
    milliseconds = max(1, round(busy_seconds * 1000))
    return {
        "connect_timeout": max(2, round(busy_seconds)),
        "options": f"-c lock_timeout={milliseconds} -c enable_seqscan=off",
        "prepare_threshold": None,  # a plan made for any words is a bad plan for most
    }


def prepare(engine: Engine) -> None:
    """Give SQLite real transactions: a writer takes the lock at BEGIN and waits for it there.

    Without it the driver begins late, and a reader that turns writer fails at once instead of
    waiting. Writers say so with the execution option `writes`.
    """
    if engine.dialect.name != "sqlite":
        return

    @event.listens_for(engine, "connect")
    def set_up(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA cache_size = -32000")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        options = connection.get_execution_options()
        if options.get("isolation_level") != "AUTOCOMMIT":
            connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get("writes") else "BEGIN")


def use_write_ahead_log(engine: Engine) -> None:
    """Let readers and the writer of a SQLite file work at once; the file remembers it."""
    if engine.dialect.name == "sqlite":
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("PRAGMA journal_mode = WAL")


def let_one_migrate(connection: Connection) -> None:
    """Wait until nobody else changes the tables; SQLite's writers wait for each other anyway."""
    if connection.dialect.name != "sqlite":
        connection.execute(select(func.pg_advisory_xact_lock(_MIGRATION_LOCK)))


def insert_once(connection: Connection, into: Any) -> Any:
    """An INSERT that does nothing where the row is there already."""
    if connection.dialect.name == "sqlite":
        return sqlite.insert(into).on_conflict_do_nothing()
    return postgresql.insert(into).on_conflict_do_nothing()


def index_words(
    connection: Connection, into: TableClause, rows: Iterable[tuple[int, Iterable[str]]]
) -> None:
    """Write the tokens of rows into a search table."""
    name = connection.dialect.name
    quoted: Callable[[str], str] = str if name == "sqlite" else _quoted
    values = [{"row": row, "tokens": " ".join(map(quoted, tokens))} for row, tokens in rows]
    if values:
        connection.execute(_insert_words(name, into), values)


@cache
def _insert_words(dialect_name: str, into: TableClause) -> Insert:
    words: ColumnElement[Any] = bindparam("tokens", type_=Text)
    if dialect_name != "sqlite":
        words = cast(words, postgresql.TSVECTOR)
    return into.insert().values(rowid=bindparam("row"), words=words)


def matching(dialect_name: str, of: TableClause) -> ColumnElement[bool]:
    """Rows that fit the parameter `query`, which `query_for` writes."""
    query = bindparam("query", type_=Text)
    if dialect_name == "sqlite":
        return literal_column(of.name).op("MATCH", is_comparison=True)(query)
    return of.c.words.op("@@", is_comparison=True)(cast(query, postgresql.TSQUERY))


def query_for(dialect_name: str, any_of: Groups) -> str:
    """A query for rows that hold all words of at least one of the groups, in any of their forms."""
    sqlite = dialect_name == "sqlite"
    either, both = (" OR ", " AND ") if sqlite else (" | ", " & ")
    quoted = _doubly_quoted if sqlite else _quoted
    words = ([f"({either.join(map(quoted, word))})" for word in group] for group in any_of)
    return either.join(f"({both.join(group)})" for group in words)


def number_of(dialect_name: str, of: TableClause) -> ColumnElement[int]:
    """The number of a search row, to bound and order a search by.

    FTS5 finds its rows in this order by itself. PostgreSQL would rather walk the primary key and
    look at every row; the sum keeps it to the index of words.
    """
    return of.c.rowid if dialect_name == "sqlite" else of.c.rowid + 0


def frequencies(connection: Connection, tokens: Iterable[str]) -> Mapping[str, int]:
    """In how many articles each token occurs."""
    wanted, name = sorted(set(tokens)), connection.dialect.name
    if name == "sqlite":
        terms = article_terms.c
        found = select(terms.term, terms.doc).where(terms.term.in_(wanted))
        known = {row.term: row.doc for row in connection.execute(found)}
        return {token: known.get(token, 0) for token in wanted}
    count = select(func.count()).select_from(article_words).where(matching(name, article_words))
    return {
        token: connection.scalar(count, {"query": query_for(name, [[[token]]])}) or 0
        for token in wanted
    }


def _quoted(token: str) -> str:
    return "'" + token.replace("\\", "\\\\").replace("'", "''") + "'"


def _doubly_quoted(token: str) -> str:
    return '"' + token.replace('"', '""') + '"'
