"""Articles into stories: average likeness of their origins within a window of dates."""

from __future__ import annotations

import hashlib
import heapq
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from functools import cached_property
from itertools import pairwise

from summarizer.model import Article, Story
from summarizer.stories.likeness import likenesses
from summarizer.stories.looking_back import written_after
from summarizer.stories.origins import origins

STORY_LIKENESS = 0.14
"""The average likeness from which two groups of articles are one story."""
WINDOW = timedelta(days=7)
"""Articles published further apart are not alike, whatever their words."""
SPAN = timedelta(days=60)
"""No story lasts longer."""


def group_stories(articles: Sequence[Article]) -> list[Story]:
    """The stories of some articles, in the order of their first articles; none is lost.

    Whatever the order of the articles, the stories are the same.
    """
    canonical = sorted(range(len(articles)), key=lambda i: _identity(articles[i]))
    units = [_Unit(unit) for unit in _units([articles[i] for i in canonical])]
    given = {id(article): i for i, article in enumerate(articles)}
    stories = [_story(group, given) for group in _Merging(units).groups()]
    return sorted(stories, key=lambda story: _by_time(story.articles[0], given))


def story_of(articles: Sequence[Article]) -> Story:
    """These articles as one story, with its origins."""
    groups = origins(articles).all()
    copies = tuple(tuple(articles[i] for i in group) for group in groups)
    return Story(tuple(articles), copies)


def _story(units: Sequence[_Unit], given: dict[int, int]) -> Story:
    groups = [sorted(unit.articles, key=lambda a: _by_time(a, given)) for unit in units]
    groups.sort(key=lambda copies: _by_time(copies[0], given))
    articles = sorted((a for copies in groups for a in copies), key=lambda a: _by_time(a, given))
    return Story(tuple(articles), tuple(map(tuple, groups)))


def _identity(article: Article) -> tuple[str, str, str]:
    """What orders articles by themselves, whoever brought them first."""
    text = hashlib.blake2b(article.text.encode("utf-8", "surrogatepass")).hexdigest()
    return text, article.url or "", article.outlet or ""


def _by_time(article: Article, given: dict[int, int]) -> tuple[bool, datetime | None, int]:
    return article.published is None, article.published, given[id(article)]


def _units(articles: Sequence[Article]) -> Iterator[list[Article]]:
    """The origins, but a text that is printed again much later is another unit."""
    for group in origins(articles).all():
        members = [articles[i] for i in group]
        undated = [a for a in members if a.published is None]
        dated = sorted(a.published for a in members if a.published)
        cuts = [b for a, b in pairwise(dated) if b - a > WINDOW]
        for first, after in zip([None, *cuts], [*cuts, None], strict=True):
            inside = [a for a in members if a.published and _between(a.published, first, after)]
            yield undated + inside if first is None else inside


def _between(moment: datetime, first: datetime | None, after: datetime | None) -> bool:
    return (first is None or moment >= first) and (after is None or moment < after)


class _Unit:
    """The copies of one text, which count as one article."""

    def __init__(self, articles: list[Article]) -> None:
        self.articles = articles

    @cached_property
    def days(self) -> tuple[datetime, datetime] | None:
        """From when to when it was published."""
        known = [a.published for a in self.articles if a.published]
        return (min(known), max(known)) if known else None

    @cached_property
    def not_before(self) -> datetime | None:
        """From when on it can have been written, if no copy has a date."""
        return None if self.days else written_after(self.fullest)

    @cached_property
    def fullest(self) -> Article:
        """The longest copy, which speaks for the others."""
        return max(self.articles, key=lambda a: len(a.text))


class _Merging:
    """Groups of units that grow by their closest pair; a pair's likeness is the average."""

    def __init__(self, units: Sequence[_Unit]) -> None:
        self._units = units
        self._members = {i: [i] for i in range(len(units))}
        self._sums: defaultdict[int, dict[int, float]] = defaultdict(dict)
        self._queue: list[tuple[float, int, int]] = []

    def groups(self) -> Iterator[list[_Unit]]:
        """The groups when no two are alike enough to be one."""
        alike = likenesses([unit.fullest for unit in self._units])
        for (left, right), likeness in alike.items():
            if self._gap(left, right) <= WINDOW:
                self._sums[left][right] = self._sums[right][left] = likeness
                self._offer(left, right)
        while self._queue:
            score, left, right = heapq.heappop(self._queue)
            still = right in self._sums.get(left, {})
            if still and -score == self._average(left, right):
                self._merge(left, right)
        for members in self._members.values():
            yield [self._units[i] for i in members]

    def _gap(self, left: int, right: int) -> timedelta:
        one, other = self._units[left], self._units[right]
        if one.days and other.days:
            return max(one.days[0] - other.days[1], other.days[0] - one.days[1], timedelta(0))
        dated, undated = (one, other) if one.days else (other, one)
        if dated.days and undated.not_before:
            return max(undated.not_before - dated.days[1], timedelta(0))
        return timedelta(0)

    def _average(self, left: int, right: int) -> float:
        pairs = len(self._members[left]) * len(self._members[right])
        return self._sums[left][right] / pairs

    def _offer(self, left: int, right: int) -> None:
        if (average := self._average(left, right)) >= STORY_LIKENESS:
            heapq.heappush(self._queue, (-average, min(left, right), max(left, right)))

    def _merge(self, left: int, right: int) -> None:
        if self._span(left, right) > SPAN:
            del self._sums[left][right], self._sums[right][left]
            return
        self._members[left] += self._members.pop(right)
        for other, total in self._sums.pop(right).items():
            del self._sums[other][right]
            if other != left:
                joined = self._sums[left].get(other, 0.0) + total
                self._sums[left][other] = self._sums[other][left] = joined
        for other in self._sums[left]:
            self._offer(left, other)

    def _span(self, left: int, right: int) -> timedelta:
        known = [
            d for i in self._members[left] + self._members[right] if (d := self._units[i].days)
        ]
        if not known:
            return timedelta(0)
        return max(last for _, last in known) - min(first for first, _ in known)
