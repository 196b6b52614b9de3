"""From articles to a library: their statements, what there is to search, how frequent stems are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from summarizer.model import Article, Entry, Library, Searched
from summarizer.questions.terms import terms


def library_of(articles: Iterable[Article]) -> Library:
    """The library of these articles alone, each with the statements found in it."""
    from summarizer.statements import find_statements

    return library_from(Entry(article, tuple(find_statements(article))) for article in articles)


def library_from(entries: Iterable[Entry]) -> Library:
    """The library of articles whose statements are known."""
    kept = tuple(entries)
    articles = [entry.article for entry in kept]
    return Library(kept, searched_in(articles), stem_counts(articles))


def searched_in(articles: Iterable[Article]) -> Searched:
    """How many articles of how many outlets, and from when to when they were published."""
    held = list(articles)
    times = [article.published for article in held if article.published]
    outlets = {article.outlet for article in held if article.outlet}
    return Searched(len(held), len(outlets), min(times, default=None), max(times, default=None))


def stem_counts(articles: Iterable[Article]) -> Counter[str]:
    """For each stem, in how many articles it occurs."""
    counts: Counter[str] = Counter()
    for article in articles:
        counts.update(set(terms(article.text, article.language)))
    return counts
