"""Invented stories of a few outlets, from their sentences."""

from __future__ import annotations

from datetime import UTC, datetime

from summarizer.model import Story
from summarizer.text import read_article

DAY = datetime(2026, 3, 10, 18, tzinfo=UTC)


def story(*texts: str, at: datetime = DAY) -> Story:
    """A story of one article a text, by the outlets A, B, C, ..., each an origin."""
    articles = tuple(
        read_article(text, outlet=chr(ord("A") + i), title="A story", published=at)
        for i, text in enumerate(texts)
    )
    return Story(articles, tuple((article,) for article in articles))
