"""From a document to an entry: its article with the statements in it. Work for a thread."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.news.documents import Document
from summarizer.model import Entry

_ZONES = timedelta(days=1)
"""A date without a zone may be so far ahead."""


def entry_of(document: Document, now: datetime | None = None) -> Entry:
    """Take a document apart; a date that a text gives itself and that is yet to come is none."""
    from summarizer import find_statements, read_article

    read = read_article(
        document.text,
        url=document.url,
        outlet=document.outlet,
        title=document.title,
        published=document.published,
    )
    ahead = bool(now and read.published and read.published > now + _ZONES)
    article = replace(read, access=document.access, published=None if ahead else read.published)
    return Entry(article, tuple(find_statements(article)))
