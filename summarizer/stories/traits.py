"""What of an article decides which story it joins; a small thing that can be kept for thousands."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from zlib import crc32

from summarizer.model import Article
from summarizer.stories.likeness import Terms, terms_of
from summarizer.stories.looking_back import written_after
from summarizer.stories.origins import (
    CONTAINED_SHARE,
    OWN_SHARE,
    is_copy,
    triples_of,
    wording_of,
)
from summarizer.stories.roundups import is_roundup

DAY = 86_400.0
WINDOW = 14 * DAY
"""Articles published further apart, in seconds, are not of one event whatever their words."""


@dataclass(frozen=True, slots=True)
class Times:
    """From when to when a text was published, in seconds; where unknown, what it looks back on."""

    first: float | None = None
    last: float | None = None
    not_before: float | None = None

    def near(self, other: Times, window: float = WINDOW) -> bool:
        """Whether two texts can be of one event; nothing speaks against what is undated."""
        if self.first is not None and self.last is not None:
            if other.first is not None and other.last is not None:
                return self.first - other.last <= window and other.first - self.last <= window
            return other.not_before is None or other.not_before - self.last <= window
        return other.first is None or other.near(self, window)

    def before(self, other: Times) -> bool:
        """Whether a text was published long before another."""
        if self.last is None or other.first is None:
            return False
        return other.first - self.last > WINDOW

    def joined(self, other: Times) -> Times:
        """The times of two printings of one text."""
        if self.first is None or other.first is None:
            return other if self.first is None else self
        last = max(self.last or self.first, other.last or other.first)
        return Times(min(self.first, other.first), last)


@dataclass(frozen=True, slots=True)
class Traits:
    """`wording` is a checksum of a text too short for triples, else 0; `outlet` of the outlet."""

    terms: Terms
    triples: array[int]
    wording: int
    times: Times
    outlet: int
    roundup: bool

    def is_copy(self, triples: frozenset[int], other: Traits) -> bool:
        """Whether two texts are one text, edited; `triples` are those of this one."""
        if self.roundup is not other.roundup:
            return False
        if self.wording and self.wording == other.wording:
            return True
        own = self.outlet and self.outlet == other.outlet
        return is_copy(triples, other.triples, OWN_SHARE if own else CONTAINED_SHARE)

    def fuller_than(self, other: Traits) -> bool:
        """Whether of two copies this one tells more."""
        return (len(self.triples), *self.triples[:1]) > (len(other.triples), *other.triples[:1])


def traits_of(article: Article) -> Traits:
    """What decides about an article."""
    triples = triples_of(article)
    published = article.published.timestamp() if article.published else None
    return Traits(
        terms=terms_of(article),
        triples=array("I", triples),
        wording=wording_of(article, triples),
        times=Times(published, published) if published else Times(not_before=_year(article)),
        outlet=crc32((article.outlet or "").encode("utf-8", "replace")),
        roundup=is_roundup(article),
    )


def _year(article: Article) -> float | None:
    year = written_after(article)
    return year.timestamp() if year else None
