"""The figures of a story: which amount stands in which sentence, and what it counts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from summarizer.comparing.figures.amounts import Amount, amounts
from summarizer.comparing.figures.circumstances import Circumstances, circumstances
from summarizer.comparing.figures.clocks import clocks
from summarizer.comparing.figures.concepts import concepts, phrases
from summarizer.comparing.figures.counted import Counted, counted
from summarizer.comparing.figures.dated import DAY, Dated, dates
from summarizer.comparing.figures.hedges import exactly, within
from summarizer.comparing.sentences import Printed, parsed, printed
from summarizer.comparisons import Figure
from summarizer.model import Point, Span, Story
from summarizer.statements.tree import Tree

WORDS_PARSED = 8_000
"""So many words of sentences with figures are read, the first of each article before the rest."""


@dataclass(frozen=True, eq=False)
class Told:
    """A figure of a sentence, what it counts, and of when and how many of them it is told."""

    printed: Printed
    amount: Amount
    counted: Counted
    circumstances: Circumstances

    @property
    def origin(self) -> int:
        """Which origin tells it."""
        return self.printed.origin

    @cached_property
    def core(self) -> frozenset[str]:
        """The concepts that it is of: what it counts, what these belong to, what befell them."""
        return self.counted.things | self.counted.wider | self.counted.acts

    @cached_property
    def words(self) -> frozenset[str]:
        """All concepts around it."""
        return self.core | self.counted.context

    @property
    def figures(self) -> Iterator[Figure]:
        """The figure in each of the articles that print the sentence."""
        within, size = self.amount.span, self.amount.bounds
        for point in self.printed.points:
            start = point.span.start
            span = Span(start + within.start, start + within.end)
            yield Figure(Point(point.article, span), point, size.low, size.high)


_COMMA = re.compile(r"[,;:](?!\d)| – | - | and (?=\w+ \w)")


def told_figures(story: Story) -> list[Told]:
    """The figures of a story's English articles; none where no parser is installed."""
    chosen = [p for p in printed(story) if _may_tell(p.text)]
    return [told for one, tree in parsed(chosen, WORDS_PARSED) for told in _told(one, tree)]


def _may_tell(text: str) -> bool:
    digits = any(c.isdigit() for c in text)
    return digits or DAY.search(text) is not None or any(True for _ in amounts(text, 0, len(text)))


def _told(one: Printed, tree: Tree) -> Iterator[Told]:
    dated = tuple(dates(one.text, 0, len(one.text), _day(one)))
    for amount in _amounts(one.text, dated):
        if any(q.holds(amount.core) for q in one.quoted):
            continue
        if (of := counted(tree, amount)) is not None:
            around = _around(one.text, amount.core)
            of = replace(of, acts=of.acts | phrases(around), near=concepts(around) & of.context)
            apart = circumstances(one.text, amount, dated, _day(one))
            yield Told(one, amount, of, apart)


def _day(one: Printed) -> date | None:
    published = one.points[0].article.published
    return published.date() if published else None


def _amounts(text: str, dated: Sequence[Dated]) -> list[Amount]:
    """All amounts of a sentence: times of day and dates, then what is left of its numbers."""
    hours = clocks(text, 0, len(text))
    told = [Amount(c.span, c.span, "clock", exactly(c.minutes)) for c in hours if c.span.start]
    taken = [*(d.span for d in dated), *(hour.span for hour in told)]
    told += [Amount(d.span, d.span, "date", within(d.first, d.last)) for d in dated]
    return [*told, *amounts(text, 0, len(text), taken)]


def _around(text: str, core: Span) -> str:
    """The stretch from the comma before a number to the one behind it."""
    start = max((m.end() for m in _COMMA.finditer(text, 0, core.start)), default=0)
    comma = _COMMA.search(text, core.end)
    return text[start : comma.start() if comma else len(text)]
