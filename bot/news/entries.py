"""From a document to an entry: its article with the statements in it. Work for a thread."""

from __future__ import annotations

from dataclasses import replace

from bot.news.documents import Document
from summarizer.model import Entry


def entry_of(document: Document) -> Entry:
    """Take a document apart."""
    from summarizer import find_statements, read_article

    read = read_article(
        document.text,
        url=document.url,
        outlet=document.outlet,
        title=document.title,
        published=document.published,
    )
    article = replace(read, access=document.access)
    return Entry(article, tuple(find_statements(article)))
