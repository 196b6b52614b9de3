"""OPML: the lists of feeds that readers exchange, both ways."""

from __future__ import annotations

from collections.abc import Iterable
from xml.parsers import expat
from xml.sax.saxutils import quoteattr

from bot.errors import InputError
from bot.links import safe_link
from bot.news.plain import plain_line

_NOT_OPML = "is not a list of feeds in OPML."
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n'


def read_opml(data: bytes, resource: str = "") -> list[tuple[str, str]]:
    """The addresses and titles of a list, in its order, each address once.

    InputError where it is no OPML or declares a document type, as attacks on readers do.
    """
    found: dict[str, str] = {}
    roots: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        roots.append(name.lower())
        have = {key.lower(): value for key, value in attributes.items()}
        url = safe_link(have.get("xmlurl", ""))
        if name.lower() == "outline" and url:
            found.setdefault(url, plain_line(have.get("title") or have.get("text") or ""))

    def doctype(*_: object) -> None:
        raise InputError("declares a document type, so it was not read.", resource=resource)

    is_final = True
    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    parser.StartDoctypeDeclHandler = doctype
    try:
        parser.Parse(data, is_final)
    except expat.ExpatError as e:
        raise InputError(_NOT_OPML, resource=resource) from e
    if roots[0] != "opml":
        raise InputError(_NOT_OPML, resource=resource)
    return list(found.items())


def write_opml(feeds: Iterable[tuple[str, str]]) -> str:
    """Addresses with their titles as OPML; what is no web address has no place in it."""
    lines = [
        f'    <outline type="rss" text={quoteattr(title)} xmlUrl={quoteattr(url)}/>\n'
        for address, title in feeds
        if (url := safe_link(address))
    ]
    head = "  <head><title>On Record</title></head>\n"
    return f"{_HEAD}{head}  <body>\n{''.join(lines)}  </body>\n</opml>\n"
