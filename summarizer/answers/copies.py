"""One sentence of several outlets, as a wire copy is printed: one row, not three."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from itertools import islice

from summarizer.model import Point
from summarizer.text.words import plain_word, words

Printed = tuple[tuple[Point, ...], ...]
"""Sentences, each before those of other outlets that print it too."""
_LOOKED_AT = 100
"""How many sentences, best first, are looked through for copies."""
_SHARED, _SHORTEST = 0.8, 6
"""What share of its words a copy keeps, and from how many words on that tells anything."""
_TELLING = re.compile(
    r"\d|^(?:no|not|never|none|nobody|neither|nor|cannot|half|dozens?|hundreds?|thousands?"
    r"|millions?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)$"
    r"|n't$"
)
"""Words that no copy changes: a number, a no."""


def with_copies(found: Iterable[Point], limit: int) -> Printed:
    """The first sentences of different words, each before its copies, one of an outlet.

    "At least 40 people were moved to the school on Friday" is printed elsewhere with "today", but
    not with "41 people" and not with "were not moved".
    """
    groups: list[list[Point]] = []
    for point in islice(found, _LOOKED_AT):
        group = next((g for g in groups if is_copy(point.text, g[0].text)), None)
        if group is None and len(groups) < limit:
            groups.append([point])
        elif group and point.article.outlet not in {p.article.outlet for p in group}:
            group.append(point)
    return tuple(map(tuple, groups))


def is_copy(one: str, other: str) -> bool:
    """Whether two sentences are one text with a few words changed, none a number or a no."""
    first, second = (Counter(map(plain_word, words(text))) for text in (one, other))
    if first == second:
        return True
    size = max(first.total(), second.total())
    if size < _SHORTEST or (first & second).total() < _SHARED * size:
        return False
    return not any(map(_TELLING.search, (first - second) + (second - first)))
