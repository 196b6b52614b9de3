"""Copies of a text that a machine put into other words, found by their sentences in its order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from summarizer.model import Article
from summarizer.text.words import plain_word, words

MATCHED_SENTENCES = 0.7
"""The share of the shorter text's sentences that must be told again in the other."""
MATCHED_WORDS = 0.5
"""The share of the words of a sentence that is told again."""
CHANGED = 0.87
"""A copy keeps more of the words of the sentences that it tells again."""
SHARED_WORDS = 0.5
"""What two texts have in common that are worth the look."""
_SENTENCE_WORDS, _SENTENCES = 6, 4


@dataclass(frozen=True)
class _Text:
    article: Article
    sentences: tuple[frozenset[str], ...]
    words: frozenset[str]


def spun_copies(articles: Sequence[Article]) -> Mapping[int, Article]:
    """For the id of each article that is spun the one whose sentences it tells in other words.

    Of two the later is the spun one; without times neither is.
    """
    texts = sorted(map(_text, _timed(articles)), key=lambda text: text.article.moment)
    found: dict[int, Article] = {}
    for early, late in combinations(texts, 2):
        if id(early.article) not in found and _is_spun(late, early):
            found.setdefault(id(late.article), early.article)
    return found


def _timed(articles: Sequence[Article]) -> list[Article]:
    return [article for article in articles if article.published is not None]


def _text(article: Article) -> _Text:
    told = (map(plain_word, words(s.span.of(article.text))) for s in article.body)
    sentences = tuple(s for s in map(frozenset, told) if len(s) >= _SENTENCE_WORDS)
    return _Text(article, sentences, frozenset[str]().union(*sentences))


def _is_spun(late: _Text, early: _Text) -> bool:
    """Whether sentence for sentence is told again, each in other words."""
    few, many = sorted((late, early), key=lambda text: len(text.sentences))
    shared = len(few.words & many.words)
    if len(few.sentences) < _SENTENCES or shared < SHARED_WORDS * len(few.words):
        return False
    spare = (1 - MATCHED_SENTENCES) * len(few.sentences)
    matched: list[float] = []
    for sentence in few.sentences:
        best = max(_shared(sentence, other) for other in many.sentences)
        if best >= MATCHED_WORDS:
            matched.append(best)
        elif (spare := spare - 1) < 0:
            return False
    return sum(matched) < CHANGED * len(matched)


def _shared(one: frozenset[str], other: frozenset[str]) -> float:
    return 2 * len(one & other) / (len(one) + len(other))
