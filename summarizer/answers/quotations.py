"""Who said these words: a quotation found letter for letter, or the near one."""

from __future__ import annotations

from collections.abc import Iterable

from summarizer.answers.candidates import is_inside, is_outlet_of
from summarizer.model import Entry, Point, Question, Reported, Span
from summarizer.questions.terms import terms
from summarizer.verify import find, fold, nearest

_CLOSING = " .,;:!?…-–—"


def with_words(found: Iterable[Reported], quote: str) -> list[Reported]:
    """The statements whose content holds the words, or whose content the words hold."""
    bare = quote.strip(_CLOSING)
    stems = terms(bare)
    return [r for r in found if _may_hold(r, stems) and _holds(r, bare)]


def near_words(found: Iterable[Reported], quote: str) -> list[Reported]:
    """The statements that differ from the quotation in a word or two."""
    stems = set(terms(quote))
    shared = (r for r in found if len(stems & _stems_of(r)) * 2 >= len(stems))
    return [r for r in shared if nearest(quote, " ".join(r.words))]


def sentences_with(entries: Iterable[Entry], quote: str, question: Question) -> list[Point]:
    """The sentences that print the words without telling whose they are."""
    bare = quote.strip(_CLOSING)
    stems = set(terms(bare))
    points = []
    for entry in entries:
        article = entry.article
        if not (is_inside(article.published, question) and is_outlet_of(article, question)):
            continue
        if stems <= set(terms(article.text, article.language)):
            points += [
                Point(article, sentence.span)
                for sentence in article.sentences
                if find(bare, sentence.span.of(article.text))
            ]
    return points


def _stems_of(reported: Reported) -> set[str]:
    language = reported.article.language
    return {term for part in reported.words for term in terms(part, language)}


def _may_hold(reported: Reported, stems: tuple[str, ...]) -> bool:
    held = _stems_of(reported)
    return held.issuperset(stems) or (bool(held) and held <= set(stems))


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
