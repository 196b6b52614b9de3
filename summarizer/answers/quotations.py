"""Who said these words: a quotation found letter for letter, or the near one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from summarizer.answers.candidates import is_inside, is_outlet_of
from summarizer.model import Change, Entry, Point, Question, Reported, Span
from summarizer.questions.terms import stemmed, terms
from summarizer.verify import find, fold, nearest

NEAR = 5
"""How many near statements are shown for words that nobody is quoted with."""
_CLOSING = " .,;:!?…-–—"
_MARKS = "“”\"«»„'‘’"
_BETWEEN = re.compile(r"(?<=[”\"»’'])\s+(?=[“\"«„‘'])")


def with_words(found: Iterable[Reported], quote: str) -> list[Reported]:
    """The statements whose content holds the words, or whose content the words hold.

    Of several quotations, “The pier is shut,” “I wept,”, all are held or the longer half.
    """
    asked = [(piece, stemmed(piece)) for piece in _pieces(quote)]
    whole = (quote.strip(_CLOSING), stemmed(quote))
    return [r for r in found if _holds_asked(r, *whole) or _holds_pieces(r, asked)]


def _pieces(quote: str) -> list[str]:
    bare = (piece.strip(_CLOSING + _MARKS) for piece in _BETWEEN.split(quote))
    return [piece for piece in bare if piece]


def _holds_pieces(reported: Reported, asked: list[tuple[str, str]]) -> bool:
    if len(asked) < 2:  # noqa: PLR2004  # one piece is the whole
        return False
    held = sum(len(piece) for piece, stems in asked if _holds_asked(reported, piece, stems))
    return 2 * held >= sum(len(piece) for piece, _ in asked)


def _holds_asked(reported: Reported, bare: str, stems: str) -> bool:
    return _may_hold(reported, stems) and _holds(reported, bare)


def near_words(found: Iterable[Reported], quote: str) -> list[Reported]:
    """The statements that differ from the quotation in a word or two."""
    asked = set(terms(quote))
    shared = (r for r in found if 2 * sum(f" {s} " in _stems_of(r) for s in asked) >= len(asked))
    return list(islice((r for r in shared if nearest(quote, " ".join(r.words))), NEAR))


def changes_in(reported: Reported, quote: str) -> tuple[Change, ...] | None:
    """Where a statement's words differ from a quotation that they come near to, or None.

    The changes are stretches of the article.
    """
    near = nearest(quote, " ".join(reported.words))
    if near is None:
        return None
    places = [at for s in reported.statement.content for at in (*range(s.start, s.end), s.end)]
    return tuple(
        Change(c.asked, Span(places[c.printed.start], places[max(c.printed.end - 1, 0)] + 1))
        if c.printed.end > c.printed.start
        else Change(c.asked, Span(places[c.printed.start], places[c.printed.start]))
        for c in near.changes
    )


def sentences_with(entries: Iterable[Entry], quote: str, question: Question) -> list[Point]:
    """The sentences that print the words without telling whose they are."""
    bare = quote.strip(_CLOSING)
    asked = terms(bare)
    points = []
    for entry in entries:
        article = entry.article
        if not (is_inside(article.published, question) and is_outlet_of(article, question)):
            continue
        held = stemmed(article.text, article.language)
        if all(f" {stem} " in held for stem in asked):
            points += [
                Point(article, sentence.span)
                for sentence in article.sentences
                if find(bare, sentence.span.of(article.text))
            ]
    return points


def _stems_of(reported: Reported) -> str:
    return "".join(stemmed(part, reported.article.language) for part in reported.words)


def _may_hold(reported: Reported, asked: str) -> bool:
    """Whether one's stems are among the other's: quick to tell, and true wherever words match."""
    held = _stems_of(reported)
    few, many = sorted((asked, held), key=len)
    return all(f" {stem} " in many for stem in few.split())


def _holds(reported: Reported, bare: str) -> bool:
    """Whether the words stand in one piece of content, across its pieces, or around it all."""
    text, content = reported.article.text, reported.statement.content
    joined = " ".join(reported.words)
    if find(bare, joined):
        return True
    whole = Span(content[0].start, content[-1].end).of(text)
    if find(bare, whole):
        return True
    words = joined.strip(_CLOSING)
    return 2 * len(fold(words).text) >= len(bare) and find(words, bare) is not None
