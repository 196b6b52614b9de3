"""Words in quotation marks, word by word, each with where it is printed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from summarizer.comparing.naming import is_named, speaker_key
from summarizer.comparing.words.translations import is_translated
from summarizer.comparisons import Printing
from summarizer.model import Article, Point, Reported, Span
from summarizer.statements.marks import quotations
from summarizer.text.words import plain_word

_WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")
_LEFT_OUT = re.compile(r"\.\s?\.\s?\.|…")
_BRACKETS = re.compile(r"\[[^\]]*\]")
_CLOSING = " .,;:!?…-–—“”\"«»„‘’'"


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a quotation: in lower case without accents, and whether [it] stands in brackets.

    `after_gap` tells that "..." stands before it: words were left out.
    """

    plain: str
    span: Span
    bracketed: bool = False
    after_gap: bool = False


@dataclass(frozen=True)
class Saying:
    """A printing with its words told apart, to be compared."""

    printing: Printing

    @property
    def article(self) -> Article:
        """Who prints it."""
        return self.printing.reported.article

    @cached_property
    def speaker(self) -> str:
        """What two articles agree on of who spoke."""
        return speaker_key(self.printing.reported)

    @cached_property
    def named(self) -> bool:
        """Whether it is told by full name who spoke."""
        return is_named(self.printing.reported)

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Its words."""
        return tuple(_words(self.article.text, self.printing.span))

    @cached_property
    def plain(self) -> tuple[str, ...]:
        """Its words as they are compared."""
        return tuple(word.plain for word in self.words)

    @cached_property
    def letters(self) -> str:
        """What is the same in printings of the same words."""
        return " ".join(self.plain)

    @cached_property
    def printed(self) -> str:
        """Its words with their typography, but for the marks at either end."""
        return self.printing.point.text.strip(_CLOSING)

    @cached_property
    def translated(self) -> bool:
        """Whether its article tells that it was said in another language."""
        return is_translated(self.article, self.printing.span)

    def between(self, start: int, end: int) -> Point:
        """The stretch of some words; without any, the empty one where they would stand."""
        article = self.article
        if start < end:
            return Point(article, Span(self.words[start].span.start, self.words[end - 1].span.end))
        at = self.words[start].span.start if start < len(self.words) else self.words[-1].span.end
        return Point(article, Span(at, at))


def sayings_of(reported: Reported) -> list[Saying]:
    """The quoted parts of a statement, each by itself: of “would “not” open”, “not”."""
    sayings = (Saying(Printing(reported, span)) for span in _quoted(reported))
    return [saying for saying in sayings if saying.words]


def _quoted(reported: Reported) -> Iterator[Span]:
    article = reported.article
    for content in reported.statement.content:
        for paragraph in article.paragraphs:
            if paragraph.furniture or not paragraph.span.touches(content):
                continue
            for quotation in quotations(article.text, paragraph.start, paragraph.end):
                inner = quotation.inner
                start, end = max(inner.start, content.start), min(inner.end, content.end)
                if start < end:
                    yield Span(start, end)


def _words(text: str, piece: Span) -> Iterator[Word]:
    brackets = [b.span() for b in _BRACKETS.finditer(text, piece.start, piece.end)]
    before = piece.start
    for found in _WORD.finditer(text, piece.start, piece.end):
        inside = any(start < found.end() and found.start() < end for start, end in brackets)
        gap = bool(_LEFT_OUT.search(text, before, found.start()))
        yield Word(plain_word(found[0]), Span(*found.span()), inside, gap)
        before = found.end()
