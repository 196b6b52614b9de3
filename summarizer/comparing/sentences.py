"""The sentences of a story, each text of an origin once, and their parses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from summarizer.model import Point, Span, Story
from summarizer.statements.marks import quotations
from summarizer.statements.parsing import model_name, parse
from summarizer.statements.tree import Tree
from summarizer.statements.units import Piece, Unit
from summarizer.stories.copies import origins_of

_LONGEST = 900
SENTENCES_KEPT = 2_000
"""So many parsed sentences are kept, about 20 MB."""
QUOTED_WORDS = 6
"""A quotation of so many words is the speaker's and no figure or claim of the outlet."""


@dataclass(frozen=True, eq=False)
class Printed:
    """A sentence as an origin prints it, in all articles that do; `quoted` are its quotations.

    The offsets of `quoted` are within the sentence.
    """

    text: str
    origin: int
    points: tuple[Point, ...]
    quoted: tuple[Span, ...]


def printed(story: Story) -> list[Printed]:
    """The English sentences of a story, the first of each article before the second of any."""
    found: dict[tuple[int, str], list[Point]] = {}
    for _, origin, point in sorted(_points(story), key=lambda p: p[0]):
        found.setdefault((origin, point.text), []).append(point)
    return [
        Printed(text, origin, tuple(points), _quoted(points[0]))
        for (origin, text), points in found.items()
        if len(text) <= _LONGEST
    ]


def parsed(chosen: Iterable[Printed], most: int) -> Iterator[tuple[Printed, Tree]]:
    """Sentences with their trees, until so many words are read; none without a parser."""
    kept: list[Printed] = []
    for one in chosen if model_name() else ():
        most -= one.text.count(" ") + 1
        if most < 0:
            break
        kept.append(one)
    yield from zip(kept, _TREES.of([one.text for one in kept]), strict=True)


class _Trees:
    """The trees of the sentences read last: figures and claims read many of the same ones."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: dict[str, Tree] = {}

    def of(self, texts: Sequence[str]) -> list[Tree]:
        """The tree of each sentence, in order; those not kept are parsed together."""
        known = {text: tree for text in texts if (tree := self._kept.get(text)) is not None}
        wanted = [text for text in dict.fromkeys(texts) if text not in known]
        known |= zip(wanted, parse([_unit(text) for text in wanted]), strict=True)
        self._kept |= known
        for text in list(self._kept)[: -self._most]:
            self._kept.pop(text, None)
        return [known[text] for text in texts]


_TREES = _Trees(SENTENCES_KEPT)


def _points(story: Story) -> Iterator[tuple[int, int, Point]]:
    for origin, copies in enumerate(origins_of(story)):
        for article in copies:
            if article.language == "en":
                for place, sentence in enumerate(article.body):
                    yield place, origin, Point(article, sentence.span)


def _quoted(point: Point) -> tuple[Span, ...]:
    """The longer quotations in a sentence, as offsets within it."""
    article, start = point.article, point.span.start
    line = next(p for p in article.paragraphs if p.start <= start < p.end)
    return tuple(
        Span(max(q.start - start, 0), q.end - start)
        for q in quotations(article.text, line.start, line.end)
        if q.span.touches(point.span) and len(q.words(article.text)) >= QUOTED_WORDS
    )


def _unit(text: str) -> Unit:
    span = Span(0, len(text))
    return Unit(span, 0, text, (Piece(0, len(text), span),), ())
