"""How new the articles of a story are beside each other; no clock is asked."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from summarizer.model import Article

FRESH_BOOST = 0.5
"""How much more a sentence of the newest article counts than one of an old one."""
STALE = timedelta(days=2)
"""So much behind the newest an article has lost all of it."""
_STEP = timedelta(days=1)


class Freshness:
    """The ages of a story's articles, counted from the newest; one without a date is not old."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self._newest = max((a.published for a in articles if a.published), default=None)

    def age(self, article: Article) -> int:
        """How many whole days it is behind the newest; what is new is told first."""
        return self._behind(article) // _STEP

    def factor(self, article: Article) -> float:
        """What a sentence of it counts more for being new."""
        return 1 + FRESH_BOOST * (1 - min(self._behind(article) / STALE, 1.0))

    def _behind(self, article: Article) -> timedelta:
        if self._newest is None or article.published is None:
            return timedelta(0)
        return self._newest - article.published
