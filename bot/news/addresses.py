"""Addresses as a person gives them: a file, a folder, a web address or a bare host."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal

from bot.errors import InputError
from bot.news.files import FEEDS, PAGES, TEXTS

Place = Literal["file", "folder", "web"]

_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_HOST = re.compile(r"(?:[\w-]+\.)+[^\W\d_][\w-]+(?::\d+)?(?:[/?].*)?")
_FILES = FEEDS | PAGES | TEXTS | {".pdf", ".doc", ".docx", ".json", ".csv", ".opml", ".zip"}


def place_of(address: str) -> Place:
    """Where an address leads: a file that exists goes first, then what looks like the web."""
    if not address.strip():
        raise InputError("an empty address was given.", do="Give a file, a folder or an address.")
    try:
        if Path(address).is_dir():
            return "folder"
        exists = Path(address).exists()
    except (OSError, ValueError):
        exists = False
    if exists:
        return "file"
    return "web" if _SCHEME.match(address) or _is_host(address) else "file"


def web_address(address: str) -> str:
    """A web address as it is fetched: a bare host is asked over https."""
    address = address.strip()
    return address if _SCHEME.match(address) and "://" in address else _with_scheme(address)


def _with_scheme(address: str) -> str:
    return f"https://{address}" if _is_host(address) else address


def _is_host(address: str) -> bool:
    return (
        _HOST.fullmatch(address.strip()) is not None and Path(address).suffix.lower() not in _FILES
    )
