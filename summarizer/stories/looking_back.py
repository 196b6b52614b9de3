"""What an undated article tells of its time: it was written after the years it looks back on."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from summarizer.model import Article

_YEAR = re.compile(
    r"\b(?:in|since|after|from|January|February|March|April|May|June|July|August|September|October|"
    r"November|December),? ((?:19|20)\d\d)\b"
)
_AHEAD = re.compile(
    r"\b(?:will|would|shall|may|might|could|plan\w*|aim\w*|target\w*|expect\w*|due|schedul\w*|until|"
    r"forecast\w*|goals?|[Bb]y \d{4}|[Ii]f)\b"
)


def written_after(article: Article) -> datetime | None:
    """The start of the latest year that the sentences of an article look back on."""
    texts = (s.span.of(article.text) for s in article.body)
    years = [int(y) for text in texts if not _AHEAD.search(text) for y in _YEAR.findall(text)]
    return datetime(max(years), 1, 1, tzinfo=UTC) if years else None
