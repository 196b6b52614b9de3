"""Bringing a database up to date, and telling how far it is."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import URL, Connection, Engine, create_engine

from bot.store import dialects
from bot.store.failures import ABSENT, NEWER, NOT_MIGRATED, failure, read_url, told
from bot.store.records import Migrated
from config.settings import data_folder


def migrate(url: str, *, busy_seconds: float = 10.0) -> Migrated:
    """Bring a database up to date, all of it or nothing; make it where there is none."""
    address = read_url(url)
    _make_folder(address)
    with told(address):
        engine = connect(address, busy_seconds)
        try:
            dialects.use_write_ahead_log(engine)
            with engine.connect().execution_options(writes=True) as connection, connection.begin():
                dialects.let_one_migrate(connection)
                before = _known(_current(connection), address)
                command.upgrade(configuration(connection), "head")
                return Migrated(before, _current(connection))
        finally:
            engine.dispose()


def revision(url: str, *, busy_seconds: float = 10.0) -> str | None:
    """The last migration that a database went through; None before the first."""
    address = read_url(url)
    if _missing(address):
        return None
    with told(address):
        engine = connect(address, busy_seconds)
        try:
            with engine.connect() as connection:
                return _current(connection)
        finally:
            engine.dispose()


def newest() -> str | None:
    """The revision that this version of On Record needs."""
    return _steps().get_current_head()


def check_up_to_date(connection: Connection, url: URL) -> None:
    """Raise where a database is older or newer than this version of On Record."""
    if _known(_current(connection), url) != newest():
        raise failure(NOT_MIGRATED, url)


def check_present(url: URL) -> None:
    """Raise where there is no file yet: SQLite would make an empty one."""
    if _missing(url):
        raise failure(ABSENT, url)


def connect(url: URL, busy_seconds: float) -> Engine:
    """An engine for a database, with nothing opened yet."""
    arguments = dialects.connect_arguments(url.get_backend_name(), busy_seconds)
    engine = create_engine(url, connect_args=arguments, pool_pre_ping=not _is_file(url))
    dialects.prepare(engine)
    return engine


def configuration(connection: Connection | None = None) -> Config:
    """Alembic's settings, made here so that they work from an installed wheel."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def _steps() -> ScriptDirectory:
    return ScriptDirectory.from_config(configuration())


def _current(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _known(revision: str | None, url: URL) -> str | None:
    if revision is not None and revision not in {s.revision for s in _steps().walk_revisions()}:
        raise failure(NEWER, url)
    return revision


def _is_file(url: URL) -> bool:
    return url.get_backend_name() == "sqlite"


def _missing(url: URL) -> bool:
    path = url.database or ""
    return _is_file(url) and not path.startswith("file:") and not Path(path).is_file()


def _make_folder(url: URL) -> None:
    folder = Path(url.database or "").parent
    if _is_file(url) and folder == data_folder():
        folder.mkdir(parents=True, exist_ok=True)
