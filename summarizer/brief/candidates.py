"""The sentences of a story that may become points, each with what is known of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from summarizer.brief.standing import (
    asks,
    is_vague,
    opens_leaning,
    pronoun_of,
    speaks_to_reader,
    stands,
)
from summarizer.model import Article, Point, Span, Story
from summarizer.stories.common_words import share_of_articles
from summarizer.stories.copies import clean_copies, mangled_marks, origins_of
from summarizer.text.quoting import balanced
from summarizer.text.words import stems

SENTENCE_WORDS_MIN = 5
SENTENCE_WORDS_MAX = 65
QUOTED_SENTENCES_MAX = 4
"""A quotation of more sentences is not put together again."""
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*\d")
_COMMON_SHARE = 0.25
_SHORT_WORDS = 10
_ENGLISH = "en"


@dataclass(frozen=True, eq=False)
class Candidate:
    """A sentence of a story: its point, the origin it is from, how far down its article it is."""

    point: Point
    origin: int
    place: int
    leads: bool

    @cached_property
    def text(self) -> str:
        """The exact words."""
        return self.point.text

    @cached_property
    def length(self) -> int:
        """How many words it costs."""
        return word_count(self.text)

    @cached_property
    def terms(self) -> tuple[str, ...]:
        """Its stems, or its characters where a script writes no spaces."""
        return terms(self.text, self.point.article.language)

    @cached_property
    def pairs(self) -> frozenset[tuple[str, str]]:
        """The pairs of neighbouring terms."""
        return frozenset(zip(self.terms, self.terms[1:], strict=False))

    @cached_property
    def distinct(self) -> frozenset[str]:
        """Its terms, each once."""
        return frozenset(self.terms)

    @cached_property
    def telling(self) -> frozenset[str]:
        """Those of its terms that few articles hold."""
        return telling_words(self.distinct)

    @cached_property
    def figures(self) -> frozenset[str]:
        """Its figures of two and more digits."""
        return frozenset(_FIGURE.findall(self.text))

    @cached_property
    def opens_leaning(self) -> bool:
        """Whether it opens with what only the sentence before it explains."""
        return opens_leaning(self.text, self.point.article.language)

    @cached_property
    def pronoun(self) -> Span | None:
        """The first "he" or "she" that no name stands before, as a span of the article."""
        if self.point.article.language != _ENGLISH or not (found := pronoun_of(self.text)):
            return None
        start = self.point.span.start
        return Span(start + found.start, start + found.end)

    @cached_property
    def is_vague(self) -> bool:
        """Whether what it tells of was named in a sentence before."""
        return self.point.article.language == _ENGLISH and is_vague(self.text)

    @property
    def is_short(self) -> bool:
        """Whether it is so short that it hardly tells anything alone."""
        return self.length < _SHORT_WORDS

    @cached_property
    def mangled(self) -> bool:
        """Whether a machine translated it, by its marks."""
        return mangled_marks(self.text) > 0

    @cached_property
    def speaks_to_reader(self) -> bool:
        """Whether the outlet itself speaks in it."""
        return speaks_to_reader(self.text)


def sentences_of(story: Story, language: str) -> list[Candidate]:
    """The sentences of a story's bodies, of mangled copies only where there is no clean one."""
    return list(_sentences(story, language))


def presentable(found: Sequence[Candidate]) -> list[Candidate]:
    """The sentences that may be shown, or fragments where a story has nothing better."""
    sized = [c for c in found if SENTENCE_WORDS_MIN <= c.length <= SENTENCE_WORDS_MAX]
    return [c for c in sized if stands(c.text)] or [c for c in sized if not asks(c.text)]


def terms(text: str, language: str) -> tuple[str, ...]:
    """The stems of a text, or its characters where a script writes no spaces."""
    if _UNSPACED.search(text):
        return tuple(c for c in text if c.isalnum())
    return tuple(stems(text, language))


def telling_words(words: Iterable[str]) -> frozenset[str]:
    """Those of some terms that few articles hold; all where all are common."""
    kept = frozenset(words)
    common = share_of_articles()
    return frozenset(w for w in kept if common.get(w, 0.0) < _COMMON_SHARE) or kept


def shared(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of the smaller set that the other has too."""
    return len(one & other) / max(min(len(one), len(other)), 1)


def word_count(text: str) -> int:
    """How long a text is in words; two characters count as one where no spaces are written."""
    spaced = len(text.split())
    return max(spaced, len(text) // 2) if _UNSPACED.search(text) else spaced


def _sentences(story: Story, language: str) -> Iterator[Candidate]:
    for origin, copies in enumerate(origins_of(story)):
        clean = clean_copies([a for a in copies if a.language == language])
        for article in clean:
            for place, span in enumerate(_whole(article)):
                point = Point(article, span)
                yield Candidate(point, origin, place, leads=article is clean[0])


def _whole(article: Article) -> Iterator[Span]:
    """The sentences of a body; one that a quotation runs out of, with those that it runs into.

    "“We had no choice. The water came,” said Lang." is one.
    """
    body, at = article.body, 0
    while at < len(body):
        last = at
        if not balanced(body[at].span.of(article.text)):
            last = _closing(article, at)
        yield Span(body[at].start, body[last].end)
        at = last + 1


def _closing(article: Article, at: int) -> int:
    """The sentence of the same paragraph that closes what this one opens; else this one."""
    body = article.body
    for last in range(at + 1, min(at + QUOTED_SENTENCES_MAX, len(body))):
        if body[last].paragraph != body[at].paragraph:
            break
        if balanced(article.text[body[at].start : body[last].end]):
            return last
    return at
