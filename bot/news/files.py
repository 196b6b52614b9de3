"""Local files and folders as sources: which files, and their bytes within the limit."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from bot.errors import InputError
from bot.news.answers import unreadable
from bot.news.charsets import decode
from bot.news.documents import Document

FileKind = Literal["text", "page", "feed"]

PAGES = frozenset([".html", ".htm", ".xhtml"])
FEEDS = frozenset([".xml", ".rss", ".atom"])
TEXTS = frozenset([".txt", ".md", ".text", ".markdown"])


@dataclass(frozen=True, slots=True)
class LocalFile:
    """A file as read: its bytes, and by its name or beginning what it is."""

    path: str
    data: bytes
    kind: FileKind


def files_in(folder: str, limit: int) -> list[str]:
    """The articles in a folder and below, sorted, no hidden ones; names start as it was given."""
    if not Path(folder).is_dir():
        raise InputError("there is no such file or folder.", resource=folder)
    found = sorted(
        path
        for path in Path(folder).rglob("*")
        if path.suffix.lower() in TEXTS | PAGES and path.is_file() and not _hidden(path, folder)
    )
    if not found:
        raise InputError(
            "there are no articles in this folder.",
            resource=folder,
            do="Put .txt, .md or .html files in it.",
        )
    if len(found) > limit:
        what = (
            f"there are {len(found)} articles in this folder, more than the {limit} read at once."
        )
        raise InputError(what, resource=folder, do="Give its subfolders one by one.")
    return [str(path) for path in found]


def read_file(path: str, limit_bytes: int) -> LocalFile:
    """The bytes of a file; InputError where it is missing, empty, too long or of another kind."""
    file = Path(path)
    try:
        if not file.exists():
            raise InputError("there is no such file or folder.", resource=path)
        if not file.is_file():
            raise InputError("is not a file.", resource=path)
        with file.open("rb") as opened:
            data = opened.read(limit_bytes + 1)
    except OSError as e:
        raise InputError(f"can't be read: {e.strerror}.", resource=path) from e
    _check(data, path, limit_bytes)
    return LocalFile(path, data, _kind(file.suffix.lower(), data))


def text_document(file: LocalFile) -> Document:
    """A text file as a document, called by its path as given."""
    text = decode(file.data, file.path).replace("\r\n", "\n")
    return Document(text, file.path)


def looks_like_feed(data: bytes) -> bool:
    """Whether the beginning is that of RSS or Atom."""
    head = data[:2000].replace(b"\0", b"").lower()
    return any(mark in head for mark in (b"<rss", b"<feed", b"<rdf:rdf")) and b"<html" not in head


def looks_like_page(data: bytes) -> bool:
    """Whether the beginning is that of HTML."""
    head = data[:1000].replace(b"\0", b"").lower()
    return b"<!doctype html" in head or b"<html" in head


def _kind(suffix: str, data: bytes) -> FileKind:
    if suffix in TEXTS:
        return "text"
    if suffix in PAGES or looks_like_page(data):
        return "page"
    return "feed" if suffix in FEEDS or looks_like_feed(data) else "text"


def _check(data: bytes, path: str, limit_bytes: int) -> None:
    if not data.strip():
        raise InputError("is empty.", resource=path)
    if problem := unreadable(path, "", data[:8]):
        raise problem
    if len(data) > limit_bytes:
        what = f"is longer than the {limit_bytes / 1e6:g} MB that On Record reads."
        raise InputError(what, resource=path)


def _hidden(path: Path, folder: str) -> bool:
    return any(part.startswith(".") for part in path.relative_to(folder).parts)
