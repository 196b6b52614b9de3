"""Promises about bringing a database up to date."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import make_url

from bot.errors import BrokenError
from bot.store import migrating
from bot.store.migrating import configuration, connect, migrate, newest, revision
from bot.store.records import Migrated


def test_an_empty_place_becomes_a_database(tmp_path: Path):
    url = f"sqlite:///{tmp_path / 'desk.db'}"

    assert revision(url) is None
    assert migrate(url) == Migrated(None, newest())
    assert migrate(url) == Migrated(newest(), newest())
    assert revision(url) == newest()


def test_the_migrations_make_the_tables_that_the_code_uses(url: str):
    """`alembic check` raises where one of them was changed without the other."""
    engine = connect(make_url(url), 1)
    with engine.connect() as connection:
        command.check(configuration(connection))
    engine.dispose()


def test_the_default_folder_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    folder = tmp_path / "share" / "onrecord"
    monkeypatch.setattr(migrating, "data_folder", lambda: folder)

    assert migrate(f"sqlite:///{folder}/onrecord.db").after == newest()


def test_a_migration_that_fails_leaves_nothing_behind(tmp_path: Path):
    file = tmp_path / "desk.db"
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("CREATE TABLE source_articles (x)")
    with pytest.raises(
        BrokenError, match="the database refused: table source_articles already exists"
    ):
        migrate(f"sqlite:///{file}")

    with closing(sqlite3.connect(file)) as connection:
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    assert tables == {"source_articles"}


def test_two_that_migrate_at_once_both_end_well(tmp_path: Path):
    url = f"sqlite:///{tmp_path / 'desk.db'}"
    with ThreadPoolExecutor(2) as pool:
        ends = [m.after for m in pool.map(lambda _: migrate(url), range(2))]

    assert ends == [newest(), newest()]


def test_readers_and_the_writer_work_at_once(url: str):
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
