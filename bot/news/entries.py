"""From a document to an entry: its article with the statements in it. Work for a thread."""

from __future__ import annotations

from bot.news.documents import Document
from summarizer.model import Entry


def entry_of(document: Document) -> Entry:
    """Take a document apart."""
    from summarizer import find_statements, read_article

    article = read_article(
        document.text,
        url=document.url,
        outlet=document.outlet,
        title=document.title,
        published=document.published,
    )
    return Entry(article, tuple(find_statements(article)))
