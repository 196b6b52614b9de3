"""Figures for one thing on which independent outlets differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from summarizer.comparing.hedges import differ
from summarizer.comparing.reading import Told, told_figures
from summarizer.comparing.sameness import SAME, Likeness
from summarizer.comparisons import FiguresDiffer
from summarizer.model import Story

_CLEARER = 0.3
"""By so many points a figure must be nearer to another than all else that its outlet tells."""


def figures_differ(story: Story) -> tuple[FiguresDiffer, ...]:
    """The figures of a story that independent outlets print differently, each with all its values.

    Copies of one text count as one outlet; a story in which only one tells figures has none.
    """
    told = [t for t in told_figures(story) if not t.circumstances.stale]
    found = _Found(told)
    return tuple(_shown(group) for group in found.groups())


class _Found:
    """The figures of a story and which of them are of one thing."""

    def __init__(self, told: Sequence[Told]) -> None:
        self._told = told
        likeness = Likeness.of(told)
        self._points = {
            (i, j): points
            for i, j in _pairs(told)
            if (points := likeness.points(told[i], told[j])) >= SAME / 2
        }

    def groups(self) -> Iterator[list[Told]]:
        """The figures of one thing on which outlets differ, the surest first."""
        used: set[int] = set()
        for (i, j), points in sorted(self._points.items(), key=lambda p: -p[1]):
            if points < SAME or i in used or j in used or not self._conflict(i, j):
                continue
            group = self._with(i, j, used)
            used |= set(group)
            yield [self._told[k] for k in group]

    def _alike(self, i: int, j: int) -> float:
        return self._points.get((min(i, j), max(i, j)), 0.0)

    def _conflict(self, i: int, j: int) -> bool:
        return _differ(self._told[i], self._told[j]) and not any(
            self._prints(a, b) or self._has_rival(a, b) or self._is_of_another_time(a, b)
            for a, b in ((i, j), (j, i))
        )

    def _has_rival(self, i: int, j: int) -> bool:
        """Whether the outlet of a figure tells another value that is as near to the other's."""
        least = self._alike(i, j) - _CLEARER
        return any(
            other.origin == self._told[i].origin
            and self._alike(k, j) > least
            and _differ(other, self._told[i])
            for k, other in enumerate(self._told)
        )

    def _prints(self, i: int, j: int) -> bool:
        """Whether the outlet of a figure tells the other's too: of another time or thing."""
        return any(
            other.origin == self._told[i].origin
            and self._alike(k, j) > self._alike(i, j) / 2
            and not _differ(other, self._told[j])
            for k, other in enumerate(self._told)
        )

    def _is_of_another_time(self, i: int, j: int) -> bool:
        """Whether one who prints the same as a figure tells that it is not the other's moment."""
        apart = self._told[j].circumstances
        return any(
            other.circumstances.part(apart)
            and other.amount.measure == self._told[i].amount.measure
            and self._alike(k, i) >= SAME
            and not _differ(other, self._told[i])
            for k, other in enumerate(self._told)
        )

    def _with(self, i: int, j: int, used: set[int]) -> list[int]:
        """The two and all others that are of the same thing."""
        group = [i, j]
        for k in range(len(self._told)):
            if k in used or k in group:
                continue
            if self._belongs(k, group):
                group.append(k)
        return group

    def _belongs(self, k: int, group: Sequence[int]) -> bool:
        """Whether a figure is of the same thing as all of a group, or prints one of its values."""
        alike = [self._alike(k, i) for i in group if self._told[i].origin != self._told[k].origin]
        same = any(not _differ(self._told[k], self._told[i]) for i in group)
        return bool(alike) and (max(alike) if same else min(alike)) >= SAME


def _pairs(told: Sequence[Told]) -> Iterator[tuple[int, int]]:
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
    return FiguresDiffer(figures[0][0].point, figures)
