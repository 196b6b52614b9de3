"""Texts into groups: the two that are most alike on average are joined, as long as they fit."""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import combinations, product

STORY_LIKENESS = 0.078
"""The average likeness from which two groups of texts are one story."""
AS_WITHIN = 0.65
"""Between two groups there must be at least this share of the likeness within the looser one.

Two floods in one town are more alike than most articles on one event; but each of the two is much
more alike within.
"""
DOUBT = 0.5
"""Likeness within a group counts as if so many pairs more were not alike: two copies prove little.
"""

Like = Callable[[int, int], float | None]
"""How much two texts are alike; None where they are too far apart in time to be compared."""
Near = Callable[[Sequence[int], Sequence[int]], bool]
"""Whether two groups of texts can be of one time."""


@dataclass(slots=True)
class _Group:
    members: list[int]
    inside: float = 0.0
    pairs: int = 0
    beside: dict[int, tuple[float, int]] = field(default_factory=dict)

    @property
    def cohesion(self) -> float:
        return self.inside / (self.pairs + DOUBT)


def gathered(parts: Sequence[Sequence[int]], like: Like, near: Near) -> list[list[int]]:
    """The groups that some texts make; the texts of each part stay together."""
    gathering = _Gathering(parts, like, near)
    return [group.members for group in gathering.joined()]


class _Gathering:
    def __init__(self, parts: Sequence[Sequence[int]], like: Like, near: Near) -> None:
        self._near = near
        self._groups = {i: _Group(list(part)) for i, part in enumerate(parts)}
        self._queue: list[tuple[float, int, int]] = []
        for group in self._groups.values():
            group.inside, group.pairs = _sums(combinations(group.members, 2), like)
        for left, right in combinations(self._groups, 2):
            self._compare(left, right, like)

    def _compare(self, left: int, right: int, like: Like) -> None:
        one, other = self._groups[left], self._groups[right]
        total, pairs = _sums(product(one.members, other.members), like)
        if pairs:
            one.beside[right] = other.beside[left] = (total, pairs)
            if total:
                self._offer(left, right)

    def _offer(self, left: int, right: int) -> None:
        total, pairs = self._groups[left].beside[right]
        if total >= STORY_LIKENESS * pairs:
            heapq.heappush(self._queue, (-total / pairs, min(left, right), max(left, right)))

    def joined(self) -> Sequence[_Group]:
        while self._queue:
            average, left, right = heapq.heappop(self._queue)
            if self._is_current(-average, left, right) and self._fit(-average, left, right):
                self._join(left, right)
        return list(self._groups.values())

    def _is_current(self, average: float, left: int, right: int) -> bool:
        group = self._groups.get(left)
        if group is None or right not in group.beside:
            return False
        total, pairs = group.beside[right]
        return math.isclose(total / pairs, average, rel_tol=1e-9)

    def _fit(self, average: float, left: int, right: int) -> bool:
        one, other = self._groups[left], self._groups[right]
        looser = min(one.cohesion, other.cohesion)
        return average >= AS_WITHIN * looser and self._near(one.members, other.members)

    def _join(self, left: int, right: int) -> None:
        stays, goes = self._groups[left], self._groups.pop(right)
        between, pairs = stays.beside[right]
        stays.members += goes.members
        stays.inside += goes.inside + between
        stays.pairs += goes.pairs + pairs
        for beside, (total, count) in goes.beside.items():
            third = self._groups.get(beside)
            if third is None or beside == left:
                continue
            known, known_count = stays.beside.get(beside, (0.0, 0))
            stays.beside[beside] = third.beside[left] = (known + total, known_count + count)
            del third.beside[right]
        del stays.beside[right]
        for beside in stays.beside:
            self._offer(left, beside)


def _sums(pairs: Iterable[tuple[int, int]], like: Like) -> tuple[float, int]:
    """The likeness of the pairs that can be compared, added up, and how many there are."""
    known = [alike for a, b in pairs if (alike := like(a, b)) is not None]
    return sum(known), len(known)
