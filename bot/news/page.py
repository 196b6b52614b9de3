"""The text of a page: the only import of trafilatura and htmldate. Runs inside the cage."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import trafilatura
from htmldate import find_date

from bot.errors import InputError
from bot.links import canonical, host_of
from bot.news.body import body_of
from bot.news.charsets import decode
from bot.news.clearing import clear
from bot.news.discovery import feeds_named
from bot.news.documents import Candidate, Document
from bot.news.metadata import Metadata, aware, date_marked, metadata_of
from bot.news.plain import clean
from bot.news.standfirst import printed_date, standfirst


def read_page(
    html: bytes, url: str | None, *, charset: str | None, name: str, now: datetime
) -> Document:
    """The article of a page; InputError where it has none.

    `url` is the web address if there is one; `name` is what the document is called without it.
    """
    page = decode(html, name, charset)
    tree = trafilatura.load_html(page)
    told = Metadata() if tree is None else metadata_of(tree, url)
    published = told.published or (None if tree is None else _date_found(tree, url))
    text = "" if tree is None else _text_of(tree, url, dated=published is not None)
    if not text:
        raise InputError("no text could be read in it.", resource=name)
    return Document(
        text=text,
        url=told.url or (canonical(url) if url else name),
        outlet=told.outlet or host_of(told.url or url or ""),
        title=told.title,
        published=published if published and published <= now else None,
        access="whole" if told.free else "paywalled",
    )


def feeds_in(html: bytes, url: str, charset: str | None) -> tuple[Candidate, ...]:
    """The feeds that a page links to."""
    tree = trafilatura.load_html(decode(html, url, charset))
    return () if tree is None else feeds_named(tree, url)


def _text_of(tree: Any, url: str | None, *, dated: bool) -> str:
    """Text only: with links kept, `javascript:` ones would be too."""
    above: list[str | None] = []
    if (body := body_of(tree)) is not None:
        above = [None if dated else printed_date(tree, body), standfirst(tree, body)]
        clear(tree, body)
    text = trafilatura.extract(
        tree,
        url=url,
        include_comments=False,
        include_tables=False,
        include_images=False,
        include_links=False,
    )
    lines = clean(text or "")
    return "\n".join([*(line for line in above if line and line not in lines), lines])


def _date_found(tree: Any, url: str | None) -> datetime | None:
    """A tree, never the text: htmldate would download a page that begins with an address."""
    return date_marked(tree) or aware(
        find_date(tree, extensive_search=False, original_date=True, url=url)
    )
