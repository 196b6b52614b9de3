"""A database on the PostgreSQL of this machine, where there is one; it is gone after the tests."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

import pytest
from sqlalchemy import URL, create_engine, text
from sqlalchemy.exc import OperationalError

from bot.store.migrating import migrate
from bot.store.tables import metadata

_SERVER = URL.create(
    "postgresql+psycopg", "postgres", host="127.0.0.1", port=5432, database="postgres"
)


@contextmanager
def database() -> Iterator[str]:
    """The address of a migrated database."""
    pytest.importorskip("psycopg", reason="psycopg is not installed")
    name = f"onrecord_test_{uuid4().hex}"
    try:
        with _made(name):
            address = _SERVER.set(database=name).render_as_string()
            migrate(address)
            yield address
    except OperationalError as error:
        pytest.skip(f"no PostgreSQL lets us in at 127.0.0.1:5432: {error.orig}")


def empty(address: str) -> None:
    """Take all rows out."""
    names = ", ".join((*metadata.tables, "article_words", "passage_words"))
    engine = create_engine(address)
    with engine.begin() as connection:
        connection.execute(text(f"TRUNCATE {names} RESTART IDENTITY CASCADE"))
    engine.dispose()


@contextmanager
def _made(name: str) -> Iterator[None]:
    arguments = {"connect_timeout": 2}
    server = create_engine(_SERVER, isolation_level="AUTOCOMMIT", connect_args=arguments)
    try:
        with server.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name}"))
            try:
                yield
            finally:
                connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    finally:
        server.dispose()
