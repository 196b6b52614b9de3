"""Bytes to text: by what they declare, by UTF-8, by a guess; never from something binary."""

from __future__ import annotations

import codecs
import re

from bot.errors import InputError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?([\w.:-]{2,40})", re.IGNORECASE
)
_CONTROLS = bytes({*range(32)} - {9, 10, 12, 13, 27})
_FOREIGN = bytes(range(128, 256))
_FOREIGN_SHARE = 0.2


def decode(data: bytes, resource: str, declared: str | None = None) -> str:
    """The text of some bytes; InputError where they are no text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    if _is_binary(data):
        raise InputError("is not text.", resource=resource, do="Give a text file or an HTML page.")
    found = _DECLARED.search(data[:4096])
    for name in ("utf-8", declared, found[1].decode("ascii") if found else None):
        if (text := _decoded(data, name)) is not None:
            return text
    return _guessed(data, resource)


def _is_binary(data: bytes) -> bool:
    head = data[:65_536]
    return b"\0" in head or len(head) - len(head.translate(None, _CONTROLS)) > len(head) // 100


def _decoded(data: bytes, name: str | None) -> str | None:
    try:
        return str(data, name) if name else None
    except (LookupError, UnicodeError):
        return None


def _guessed(data: bytes, resource: str) -> str:
    """Windows' Western letters where most are plain ASCII; for other scripts a detector."""
    foreign = len(data) - len(data.translate(None, _FOREIGN))
    if foreign < len(data) * _FOREIGN_SHARE:
        return data.decode("cp1252", "replace")
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    if best is None:
        raise InputError(
            "is in no character set that On Record knows.",
            resource=resource,
            do="Save it as UTF-8.",
        )
    return str(best)
