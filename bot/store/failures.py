"""What a database says when it fails, turned into a sentence for the person at the desk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.util import immutabledict

from bot.errors import BrokenError, InputError, OnRecordError, RefusedError, TransientError


class _Failure(NamedTuple):
    family: type[OnRecordError]
    what: str
    do: str


_BUSY = _Failure(
    TransientError,
    "the database is busy, nothing was changed.",
    "Try again; if it stays so, another program holds it.",
)
_FULL = _Failure(
    TransientError,
    "the disk is full or fails; what was stored before stays.",
    "Free some space and try again.",
)
_READ_ONLY = _Failure(
    RefusedError,
    "the database can't be written, nothing was changed.",
    "Give this user the right to write the file and its folder.",
)
_CLOSED = _Failure(
    RefusedError,
    "the database can't be opened.",
    "Check that it exists and that this user may read and write it.",
)
_FOREIGN = _Failure(
    BrokenError,
    "this file is not a database.",
    "Point DATABASE_URL at another file, or move this one away and run `onrecord migrate`.",
)
_DAMAGED = _Failure(
    BrokenError,
    "the database is damaged.",
    "Restore it from a backup, or move it away and run `onrecord migrate`.",
)
NOT_MIGRATED = _Failure(
    BrokenError,
    "the database is not up to date.",
    "Run `onrecord migrate`.",
)
ABSENT = _Failure(
    BrokenError,
    "there is no database there yet.",
    "Run `onrecord migrate` to make it, or point DATABASE_URL at another.",
)
NEWER = _Failure(
    BrokenError,
    "the database was written by a newer version of On Record.",
    "Update On Record, or point DATABASE_URL at another database.",
)
_AWAY = _Failure(
    TransientError,
    "the database does not answer.",
    "Check that it runs and can be reached, then try again.",
)

_SIGNS = (
    ("database is locked", _BUSY),
    ("database table is locked", _BUSY),
    ("lock timeout", _BUSY),
    ("deadlock detected", _BUSY),
    ("database or disk is full", _FULL),
    ("no space left on device", _FULL),
    ("disk i/o error", _FULL),
    ("readonly database", _READ_ONLY),
    ("read-only transaction", _READ_ONLY),
    ("permission denied", _READ_ONLY),
    ("unable to open database file", _CLOSED),
    ("authentication failed", _CLOSED),
    ("file is not a database", _FOREIGN),
    ("malformed", _DAMAGED),
    ("no such table", NOT_MIGRATED),
    ("no such column", NOT_MIGRATED),
    ("undefinedtable", NOT_MIGRATED),
)


def read_url(text: str) -> URL:
    """The address of a database, taken apart."""
    try:
        return make_url(text)
    except ArgumentError:
        raise InputError(
            "DATABASE_URL is no address of a database.",
            do="Write it as sqlite:////path/to/onrecord.db or postgresql+psycopg://user@host/name.",
        ) from None


def name_of(url: URL) -> str:
    """How a database is called in messages: its path, or its address without secrets."""
    if url.get_backend_name() == "sqlite" and url.database:
        return url.database.removeprefix("file:")
    return url._replace(password=None, query=immutabledict()).render_as_string()


def failure(kind: _Failure, url: URL) -> OnRecordError:
    """The error to raise for a database."""
    return kind.family(kind.what, resource=name_of(url), do=kind.do)


@contextmanager
def told(url: URL) -> Iterator[None]:
    """Turn what the database or its driver raises into one of our families of errors."""
    try:
        yield
    except DBAPIError as error:
        raise failure(_recognised(error, url), url) from error
    except PoolTimeoutError as error:
        raise failure(_BUSY, url) from error
    except (ModuleNotFoundError, NoSuchModuleError) as error:
        raise BrokenError(
            f"there is no driver for {url.drivername}.",
            resource=name_of(url),
            do="For PostgreSQL install onrecord[postgresql]; else use a database of another kind.",
        ) from error


def _recognised(error: DBAPIError, url: URL) -> _Failure:
    said = f"{type(error.orig).__name__} {error.orig}".lower()
    for sign, kind in _SIGNS:
        if sign in said:
            return kind
    if isinstance(error, OperationalError) and url.get_backend_name() != "sqlite":
        return _AWAY
    return _Failure(BrokenError, f"the database refused: {error.orig}.", "Run `onrecord doctor`.")
