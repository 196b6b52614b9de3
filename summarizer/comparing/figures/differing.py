"""Figures for one thing on which independent outlets differ."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from summarizer.comparing.figures.hedges import differ
from summarizer.comparing.figures.reading import Told, told_figures
from summarizer.comparing.figures.sameness import SAME, Likeness
from summarizer.comparisons import Figure, FiguresDiffer
from summarizer.model import Point, Span, Story

_CLEARER = 0.3
"""By so many points a figure must be nearer to another than all else that its outlet tells."""

WORDS_ABOUT_MIN = 2
_BEHIND = re.compile(r"\s+((?:[\w’'-]+\s){0,6}[\w’'-]+)")
_BEFORE = re.compile(r"((?:[\w’'-]+\s){0,6}[\w’'-]+)\s+$")


def figures_differ(story: Story) -> tuple[FiguresDiffer, ...]:
    """The figures of a story that independent outlets print differently, each with all its values.

    Copies of one text count as one outlet; a story in which only one tells figures has none.
    """
    told = [t for t in told_figures(story) if not t.circumstances.stale]
    found = _Found(told)
    return tuple(_shown([told[i] for i in group]) for group in found.groups())


class _Found:
    """The figures of a story, each with those of other origins that may be of the same thing."""

    def __init__(self, told: Sequence[Told]) -> None:
        self._told = told
        self._alike: list[dict[int, float]] = [{} for _ in told]
        likeness = Likeness.of(told)
        for i, j in _pairs(told):
            if (points := likeness.points(told[i], told[j])) >= SAME / 2:
                self._alike[i][j] = self._alike[j][i] = points

    def groups(self) -> Iterator[list[int]]:
        """The figures of one thing on which outlets differ, first two that do; the surest first."""
        used: set[int] = set()
        for points, i, j in self._same():
            if i in used or j in used or not self._conflict(i, j, points):
                continue
            group = [i, j]
            for k in sorted((self._alike[i].keys() | self._alike[j].keys()) - used - {i, j}):
                if self._belongs(k, group):
                    group.append(k)
            used.update(group)
            yield group

    def _same(self) -> list[tuple[float, int, int]]:
        pairs = (
            (points, i, j)
            for i, alike in enumerate(self._alike)
            for j, points in alike.items()
            if i < j and points >= SAME
        )
        return sorted(pairs, key=lambda pair: -pair[0])

    def _conflict(self, i: int, j: int, points: float) -> bool:
        """Whether two figures differ, and neither outlet tells the other's or a rival."""
        return self._differ(i, j) and not any(
            self._told_too(a, b, points) or self._is_of_another_time(a, b)
            for a, b in ((i, j), (j, i))
        )

    def _told_too(self, i: int, j: int, points: float) -> bool:
        """Whether the outlet of a figure tells the other's too, or one as near to the other's."""
        for k, near in self._alike[j].items():
            if k == i or self._told[k].origin != self._told[i].origin:
                continue
            if near > points / 2 and not self._differ(k, j):
                return True
            if near > points - _CLEARER and self._differ(k, i):
                return True
        return False

    def _is_of_another_time(self, i: int, j: int) -> bool:
        """Whether one who prints the same as a figure tells that it is not the other's moment."""
        apart = self._told[j].circumstances
        return any(
            points >= SAME and self._told[k].circumstances.part(apart) and not self._differ(k, i)
            for k, points in self._alike[i].items()
        )

    def _belongs(self, k: int, group: Sequence[int]) -> bool:
        """Whether a figure is of the same thing as all of a group, or prints one of its values."""
        others = [i for i in group if self._told[i].origin != self._told[k].origin]
        alike = [self._alike[k].get(i, 0.0) for i in others]
        same = any(not self._differ(k, i) for i in group)
        return bool(alike) and (max(alike) if same else min(alike)) >= SAME

    def _differ(self, i: int, j: int) -> bool:
        return _differ(self._told[i], self._told[j])


def _pairs(told: Sequence[Told]) -> Iterator[tuple[int, int]]:
    """The figures of two origins in one unit."""
    measured: defaultdict[str, list[int]] = defaultdict(list)
    for i, one in enumerate(told):
        measured[one.amount.measure].append(i)
    for same in measured.values():
        for i, j in combinations(same, 2):
            if told[i].origin != told[j].origin:
                yield i, j


def _differ(one: Told, other: Told) -> bool:
    return differ(one.amount.bounds, other.amount.bounds)


def _shown(group: Sequence[Told]) -> FiguresDiffer:
    """The two that differ, and each other with the first that it does not differ from."""
    values = [[told] for told in group[:2]]
    for told in group[2:]:
        same = next((v for v in values if not _differ(v[0], told)), None)
        if same is None:
            values.append([told])
        else:
            same.append(told)
    figures = tuple(tuple(f for told in value for f in told.figures) for value in values)
    return FiguresDiffer(_about(figures[0][0]), figures)


def _about(figure: Figure) -> Point:
    """The words beside a figure that tell what it counts: "people were killed in the flood"."""
    article, sentence = figure.point.article, figure.sentence.span
    behind = _BEHIND.match(article.text, figure.point.span.end, sentence.end)
    if behind and behind[1].count(" ") >= WORDS_ABOUT_MIN - 1:
        return Point(article, Span(behind.start(1), behind.end(1)))
    before = _BEFORE.search(article.text, sentence.start, figure.point.span.start)
    if before:
        return Point(article, Span(before.start(1), before.end(1)))
    return figure.sentence
