"""The figures of a story: which amount stands in which sentence, and what it counts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from summarizer.brief.copies import origins_of
from summarizer.comparing.amounts import Amount, amounts
from summarizer.comparing.clocks import clocks
from summarizer.comparing.concepts import phrases
from summarizer.comparing.counted import Counted, counted
from summarizer.comparing.dated import Dated, dates
from summarizer.comparing.hedges import exactly
from summarizer.comparing.numbers import numbers
from summarizer.comparisons import Figure
from summarizer.model import Article, Point, Sentence, Span, Story
from summarizer.statements.marks import Quotation, quotations
from summarizer.statements.parsing import model_name, parse
from summarizer.statements.tree import Tree
from summarizer.statements.units import Piece, Unit

WORDS_PARSED = 15_000
"""So many words of sentences with figures are read, the first of each article before the rest."""
_LONGEST = 900


@dataclass(frozen=True, eq=False)
class Told:
    """A figure of a story with what it counts, and by which origin it is told."""

    figure: Figure
    amount: Amount
    counted: Counted
    dates: tuple[Dated, ...]
    origin: int
    text: str
    published: date | None

    @property
    def past(self) -> bool:
        """Whether it is told of another year: "The flood of 2006 killed 17"."""
        if self.published is None:
            return False
        day = self.published.toordinal()
        return any(d.last < day - _LONG_AGO for d in self.dates)

    @property
    def stale(self) -> bool:
        """Whether it is told as a figure of before: "had stood at three on Wednesday evening"."""
        return _BEFORE.search(self.text) is not None

    @property
    def partial(self) -> bool:
        """Whether it counts only some of them, or more of them: "a further 44"."""
        at = self.amount.core
        return (
            _PART_BEFORE.search(self.text, 0, at.start) is not None
            or _PART_AFTER.match(self.text, at.end) is not None
        )


_LONG_AGO = 300
_BEFORE = re.compile(
    r"\b(?:as of \w+(?: night| evening| morning)?|had (?:stood|been|put|counted)|at first|"
    r"first reports?|initial(?:ly)?|previous(?:ly)?|earlier (?:reports?|figures?|count|toll))\b",
    re.IGNORECASE,
)
_PART_BEFORE = re.compile(
    r"\b(?:another|further|additional|extra|each|per|other)\s+$", re.IGNORECASE
)
_PART_AFTER = re.compile(
    r"\s(?:more|others?|further|additional|of (?:them|whom|which|those))\b", re.IGNORECASE
)

_COMMA = re.compile(r"[,;:](?!\d)| – | - | and (?=\w+ \w)")
_QUOTED = 6
_Chosen = tuple[int, Article, Sentence]


def told_figures(story: Story) -> list[Told]:
    """The figures of a story's English articles; none where no parser is installed."""
    if model_name() is None:
        return []
    chosen = [c for c in _sentences(story) if _may_tell(_text(c))]
    texts = _within_budget(dict.fromkeys(_text(c) for c in chosen))
    trees = dict(zip(texts, parse([_unit(text) for text in texts]), strict=True))
    return [told for c in chosen if (tree := trees.get(_text(c))) for told in _told(c, tree)]


def _sentences(story: Story) -> list[_Chosen]:
    """All sentences, the first of each article before the second of any."""
    placed = [
        (place, (origin, article, sentence))
        for origin, copies in enumerate(origins_of(story))
        for article in copies
        if article.language == "en"
        for place, sentence in enumerate(article.body)
    ]
    return [chosen for _, chosen in sorted(placed, key=lambda p: p[0])]


def _text(chosen: _Chosen) -> str:
    _, article, sentence = chosen
    return sentence.span.of(article.text)


def _may_tell(text: str) -> bool:
    return len(text) <= _LONGEST and any(numbers(text, 0, len(text)))


def _within_budget(texts: Iterable[str]) -> list[str]:
    kept, words = [], 0
    for text in texts:
        words += text.count(" ") + 1
        if words > WORDS_PARSED:
            break
        kept.append(text)
    return kept


def _unit(text: str) -> Unit:
    span = Span(0, len(text))
    return Unit(span, 0, text, (Piece(0, len(text), span),), ())


def _told(chosen: _Chosen, tree: Tree) -> Iterator[Told]:
    origin, article, sentence = chosen
    text = _text(chosen)
    published = article.published.date() if article.published else None
    dated = tuple(dates(text, 0, len(text), published))
    quoted = [
        q.span for q in _quotations(article, sentence) if len(q.words(article.text)) >= _QUOTED
    ]
    for amount in _amounts(text, dated):
        at = Span(sentence.start + amount.core.start, sentence.start + amount.core.end)
        if any(q.holds(at) for q in quoted):
            continue
        if (of := counted(tree, amount)) is not None:
            of = replace(of, acts=of.acts | phrases(_around(text, amount.core)))
            yield Told(
                _figure(article, sentence, amount), amount, of, dated, origin, text, published
            )


def _amounts(text: str, dated: Sequence[Dated]) -> list[Amount]:
    """All amounts of a sentence: times of day and dates, then what is left of its numbers."""
    hours = clocks(text, 0, len(text))
    told = [Amount(c.span, c.span, "clock", exactly(c.minutes)) for c in hours]
    taken = [*(d.span for d in dated), *(hour.span for hour in told)]
    return [*told, *amounts(text, 0, len(text), taken)]


def _quotations(article: Article, sentence: Sentence) -> list[Quotation]:
    """The quotations of the line that a sentence stands in."""
    line = article.paragraphs[sentence.paragraph]
    return quotations(article.text, line.start, line.end)


def _around(text: str, core: Span) -> str:
    """The stretch from the comma before a number to the one behind it."""
    start = max((m.end() for m in _COMMA.finditer(text, 0, core.start)), default=0)
    comma = _COMMA.search(text, core.end)
    return text[start : comma.start() if comma else len(text)]


def _figure(article: Article, sentence: Sentence, amount: Amount) -> Figure:
    start = sentence.start
    span = Span(start + amount.span.start, start + amount.span.end)
    point = Point(article, Span(sentence.start, sentence.end))
    return Figure(Point(article, span), point, amount.bounds.low, amount.bounds.high)
