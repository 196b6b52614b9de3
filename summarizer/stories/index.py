"""Finding the few of thousands of texts that can be like one, by their weightiest terms."""

from __future__ import annotations

from array import array
from collections import defaultdict
from heapq import nlargest
from itertools import islice

from summarizer.stories.likeness import Terms

LOOKED_UP = 60
"""So many of the weightiest terms of a text find it."""
HOLDERS_READ = 300
"""Of the texts that hold one term, only so many are read, the latest."""
CANDIDATES = 64
SHARED_ENOUGH = 0.015
"""A candidate shares at least so much of the squared weight of a text, of which all is 1."""


class Index:
    """Numbers of texts by their terms; it grows and shrinks one text at a time."""

    def __init__(self) -> None:
        self._holders: dict[int, array[int]] = {}

    def add(self, number: int, terms: Terms) -> None:
        """Make a text known."""
        for term in islice(terms.ids, LOOKED_UP):
            held = self._holders.get(term)
            if held is None:
                self._holders[term] = array("I", (number,))
            else:
                held.append(number)

    def remove(self, number: int, terms: Terms) -> None:
        """Forget a text that was added with these terms."""
        for term in islice(terms.ids, LOOKED_UP):
            held = self._holders[term]
            held.remove(number)
            if not held:
                del self._holders[term]

    def candidates(self, terms: Terms) -> list[int]:
        """The texts that share most of the weight of these terms, the likeliest first."""
        shared: defaultdict[int, float] = defaultdict(float)
        for term, weight in islice(zip(terms.ids, terms.weights, strict=True), LOOKED_UP):
            for number in self._holders.get(term, ())[-HOLDERS_READ:]:
                shared[number] += weight * weight
        found = [number for number, weight in shared.items() if weight >= SHARED_ENOUGH]
        return nlargest(CANDIDATES, found, key=lambda number: (shared[number], -number))
