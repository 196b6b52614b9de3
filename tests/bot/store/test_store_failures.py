"""When the database fails, a person reads what happened and what to do, and nothing is lost."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

import pytest

from bot.errors import BrokenError, InputError, OnRecordError, RefusedError, TransientError
from bot.store.migrating import migrate, revision
from bot.store.store import Store
from summarizer.model import Entry

Written = Callable[..., Entry]


@contextmanager
def opened(url: str) -> Iterator[Store]:
    store = Store.open(url, busy_seconds=0.1)
    try:
        yield store
    finally:
        store.close()


@pytest.fixture
def path(url: str) -> Path:
    return Path(url.removeprefix("sqlite:///"))


def test_a_locked_database_is_busy_and_keeps_what_it_had(
    path: Path, store: Store, now: datetime, written: Written
):
    store.keep(written("Snow.", url="/1").article, (), fetched=now)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(TransientError, match=r"desk\.db: the database is busy.* Try again"):
            store.keep(written("Rain.", url="/2").article, (), fetched=now)
        assert store.counts().articles == 1
    store.keep(written("Rain.", url="/2").article, (), fetched=now)

    assert store.counts().articles == 2


def test_a_lock_that_is_released_in_time_is_waited_for(
    url: str, path: Path, now: datetime, written: Written
):
    import threading

    store = Store.open(url, busy_seconds=20)
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    release = threading.Timer(0.3, other.rollback)
    release.start()
    kept = store.keep(written("Snow.").article, (), fetched=now)
    release.join()
    other.close()
    store.close()

    assert kept == "new"


def test_a_full_disk_is_told_and_nothing_half_is_kept(
    store: Store, now: datetime, written: Written
):
    store.keep(written("Snow.", url="/1").article, (), fetched=now)
    with store._engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
    long = written("\n".join(f"Word{n} fell." for n in range(3_000)), url="/2")
    with pytest.raises(TransientError, match=r"desk\.db: the disk is full.*Free some space"):
        store.keep(long.article, (), fetched=now)

    assert store.counts().articles == 1
    assert store.entries(topic=["word7"]) == []
    assert len(store.entries(topic=["snow"])) == 1


def test_a_database_that_may_only_be_read_answers_but_keeps_nothing(
    path: Path, store: Store, now: datetime, written: Written
):
    store.keep(written("Snow.").article, (), fetched=now)
    with opened(f"sqlite:///file:{path}?mode=ro&uri=true") as read_only:
        assert len(read_only.entries(topic=["snow"])) == 1
        with pytest.raises(RefusedError, match=r"can't be written, nothing was changed.*the right"):
            read_only.keep(written("Rain.", url="/2").article, (), fetched=now)


def test_a_folder_in_place_of_a_file_can_not_be_opened(tmp_path: Path):
    with pytest.raises(RefusedError, match=r"can't be opened.*Check that it exists"):
        migrate(f"sqlite:///{tmp_path}")


def test_a_missing_folder_can_not_be_opened(tmp_path: Path):
    with pytest.raises(RefusedError, match=r"no/desk\.db: the database can't be opened"):
        migrate(f"sqlite:///{tmp_path}/no/desk.db")


def test_a_missing_database_wants_to_be_migrated_and_is_not_made(tmp_path: Path):
    with pytest.raises(BrokenError, match=r"no database there yet\. Run `onrecord migrate`"):
        Store.open(f"sqlite:///{tmp_path}/desk.db")

    assert list(tmp_path.iterdir()) == []
    assert revision(f"sqlite:///{tmp_path}/desk.db") is None


def test_an_empty_database_wants_to_be_migrated(tmp_path: Path):
    (tmp_path / "desk.db").touch()
    with pytest.raises(BrokenError, match="Run `onrecord migrate`"):
        Store.open(f"sqlite:///{tmp_path}/desk.db")


@pytest.mark.parametrize("act", [Store.open, migrate, revision])
def test_a_file_that_is_no_database_is_left_as_it_is(tmp_path: Path, act: Callable[[str], object]):
    file = tmp_path / "letter.txt"
    file.write_text("Dear Ana, " * 200)
    with pytest.raises(BrokenError, match=r"letter\.txt: this file is not a database"):
        act(f"sqlite:///{file}")

    assert file.read_text() == "Dear Ana, " * 200


@pytest.mark.parametrize("act", [Store.open, migrate])
def test_a_database_of_a_newer_version_is_not_touched(
    url: str, path: Path, act: Callable[[str], object]
):
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(BrokenError, match=r"newer version of On Record\. Update On Record"):
        act(url)

    assert revision(url) == "9999"


def test_a_damaged_database_is_told(store: Store, path: Path, now: datetime, written: Written):
    store.keep(written("Snow.").article, (), fetched=now)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    store.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    with opened_or_told(f"sqlite:///{path}") as error:
        assert isinstance(error, BrokenError)
        assert "damaged" in str(error)


@contextmanager
def opened_or_told(url: str) -> Iterator[OnRecordError]:
    with pytest.raises(OnRecordError) as told, opened(url) as store:
        store.counts()
    yield told.value


@pytest.mark.parametrize("url", ["", "desk.db", "not a url"])
def test_an_address_of_no_database_is_told(url: str):
    with pytest.raises(InputError, match="DATABASE_URL is no address of a database"):
        Store.open(url)


def test_a_missing_driver_is_told_without_the_password():
    with pytest.raises(BrokenError, match="no driver for oracle") as told:
        Store.open("oracle+cx_oracle://ana:secret@host.example/desk")

    assert "secret" not in str(told.value)
    assert "ana@host.example" in str(told.value)
