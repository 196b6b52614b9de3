"""The last look before something is shown: every span stands in its article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from summarizer.comparisons import Comparison, Timeline
from summarizer.model import Answer, Article, Brief, Point, Reported, Span

Shown = TypeVar("Shown", Brief, Answer, Reported, Comparison, Timeline)


class NotVerbatimError(ValueError):
    """Something was about to be shown that does not stand in its article."""


def is_verbatim(point: Point) -> bool:
    """Whether a point is a stretch of its article, outside of page furniture."""
    return _stands(point.article, point.span)


def faults(shown: Brief | Answer | Reported | Comparison | Timeline) -> list[str]:
    """What of that which is to be shown does not stand in its article, told in words."""
    return [fault for part in _parts(shown) if (fault := _fault(part))]


def checked(shown: Shown) -> Shown:
    """The same as given, if all of it stands in its articles; called just before showing."""
    if wrong := faults(shown):
        raise NotVerbatimError("; ".join(wrong))
    return shown


def _parts(shown: Brief | Answer | Reported | Comparison | Timeline) -> Iterator[Point | Reported]:
    match shown:
        case Reported():
            yield shown
        case Comparison():
            yield from _compared(shown)
        case Timeline():
            yield from (moment.told for moment in shown.moments)
        case Brief() | Answer():
            yield from _told(shown)


def _compared(shown: Comparison) -> Iterator[Point | Reported]:
    for wording in (wording for row in shown.worded for wording in row.wordings):
        yield from (printing.point for printing in wording.printed)
    for figure in (f for each in shown.figures for same in each.values for f in same):
        yield from (figure.point, figure.sentence)
    yield from (point for each in shown.altered for point in each.variants)
    yield from (point for claims in shown.claims for point in (claims.one, claims.other))
    yield from (reported for relay in shown.relays for reported in relay.printed)
    yield from (reported for same in shown.silences for reported in same)


def _told(shown: Brief | Answer) -> Iterator[Point | Reported]:
    if isinstance(shown, Brief):
        yield from _compared(shown.comparison) if shown.comparison else ()
        yield from shown.points
    else:
        yield from (point for each in shown.differences for point in each.variants)
        yield from shown.sentences
        yield from shown.same_speaker
        yield from shown.same_topic
        yield from (r for row in shown.rows for wording in row.wordings for r in wording)
    yield from shown.statements


def _fault(part: Point | Reported) -> str | None:
    wrong = [span for span in _spans(part) if not _stands(part.article, span)]
    where = part.article.url or part.article.outlet or "an article"
    return f"{where}: {wrong[0].start} to {wrong[0].end} is not of its text" if wrong else None


def _spans(part: Point | Reported) -> list[Span]:
    if isinstance(part, Point):
        return [part.span]
    marks = (*part.statement.content, part.statement.cue, part.statement.source)
    return [span for span in marks if span]


def _stands(article: Article, span: Span) -> bool:
    inside = 0 <= span.start < span.end <= len(article.text)
    return inside and not any(p.furniture and p.span.touches(span) for p in article.paragraphs)
