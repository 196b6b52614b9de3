"""Quotations that no rule gives to anybody: a headline's, a caption's, one between two lines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from summarizer.model import Article, Reported, Span, Statement
from summarizer.statements.marks import quotations

WORDS_MIN = 2


def unattributed(articles: Iterable[Article], told: Iterable[Reported]) -> Iterator[Reported]:
    """The quotations of articles that none of their statements holds, each without a speaker."""
    held: defaultdict[int, list[Span]] = defaultdict(list)
    for reported in told:
        held[id(reported.article)] += reported.statement.content
    for article in articles:
        for words in _quoted(article):
            if not any(words.touches(content) for content in held[id(article)]):
                yield Reported(article, Statement((words,), "direct"))


def _quoted(article: Article) -> Iterator[Span]:
    for paragraph in article.paragraphs:
        if not paragraph.furniture:
            for quotation in quotations(article.text, paragraph.start, paragraph.end):
                if len(quotation.words(article.text)) >= WORDS_MIN:
                    yield quotation.inner
