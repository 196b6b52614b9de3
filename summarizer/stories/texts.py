"""The texts that are placed in stories: which are copies, and which are alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from summarizer.stories.index import Index
from summarizer.stories.likeness import likeness
from summarizer.stories.traits import DAY, Times, Traits

LIKE_ENOUGH = 0.08
"""A smaller likeness is none."""
APART = 730 * DAY
"""Dated texts further apart in seconds are of two stories, whatever stands between them undated."""
COPY_LIKENESS = 0.2
"""Only texts so much alike can be copies of one."""


@dataclass(slots=True)
class Text:
    """One text with all its copies: the articles by number, and the traits of the fullest.

    `seen` is when the newest article known then was published, in seconds; `founding` is the key
    of the story that it would found, `story` that of the story it is in; `near` tells how alike
    others are, whenever they were published.
    """

    articles: list[int]
    traits: Traits
    times: Times
    seen: float
    founding: str
    story: str | None = None
    near: dict[int, float] = field(default_factory=dict)

    @property
    def roundup(self) -> bool:
        """Whether it must not make several events one."""
        return self.traits.roundup

    def take_in(self, other: Text) -> None:
        """Take over the articles of a copy; the fuller of the two speaks for both."""
        self.articles = sorted(self.articles + other.articles)
        self.times = self.times.joined(other.times)
        self.seen = max(self.seen, other.seen)
        self.founding = min(self.founding, other.founding)
        if other.traits.fuller_than(self.traits):
            self.traits = other.traits


class Texts:
    """All texts in the window by number, each with what is near it."""

    def __init__(self) -> None:
        self._texts: dict[int, Text] = {}
        self._index = Index()
        self._short: dict[int, int] = {}

    def __getitem__(self, number: int) -> Text:
        return self._texts[number]

    def __len__(self) -> int:
        return len(self._texts)

    def __iter__(self) -> Iterator[int]:
        return iter(self._texts)

    def candidates(self, traits: Traits) -> list[int]:
        """The texts that can be copies or like it."""
        found = self._index.candidates(traits.terms)
        short = self._short.get(traits.wording)
        return found if short is None or short in found else [short, *found]

    def near(self, traits: Traits, others: Iterable[int]) -> dict[int, float]:
        """How alike each of some texts is to a new one, where it is at all."""
        weighed = traits.terms.weighed()
        found = {number: likeness(weighed, self._texts[number].traits.terms) for number in others}
        return {number: alike for number, alike in found.items() if alike >= LIKE_ENOUGH}

    def copies(self, traits: Traits, near: Mapping[int, float]) -> list[int]:
        """Of the texts near a new one, those that print the same words at about the same time."""
        triples = frozenset(traits.triples)
        return [
            number
            for number, alike in near.items()
            if alike >= COPY_LIKENESS
            and (other := self._texts[number]).times.near(traits.times)
            and traits.is_copy(triples, other.traits)
        ]

    def add(self, number: int, text: Text) -> None:
        """Take in a text with what is near it."""
        self._texts[number] = text
        self._index.add(number, text.traits.terms)
        if text.traits.wording:
            self._short[text.traits.wording] = number
        self._beside(number)

    def compare(self, number: int, others: Iterable[int]) -> None:
        """Note how alike a text is to those of the others that it was not compared with."""
        text = self._texts[number]
        new = [other for other in others if other != number and other not in text.near]
        text.near |= self.near(text.traits, new)
        self._beside(number)

    def _beside(self, number: int) -> None:
        for other, alike in self._texts[number].near.items():
            self._texts[other].near[number] = alike

    def nearest(self, number: int, least: float) -> int | None:
        """The text of one event that is most like this one, if one is so much like it."""
        text = self._texts[number]
        alike = [
            (found, -other)
            for other, found in text.near.items()
            if found >= least
            and not self._texts[other].roundup
            and text.times.near(self._texts[other].times)
        ]
        return -max(alike)[1] if alike else None

    def remove(self, number: int) -> Text:
        """Forget a text."""
        text = self._texts.pop(number)
        self._index.remove(number, text.traits.terms)
        if self._short.get(text.traits.wording) == number:
            del self._short[text.traits.wording]
        for other in text.near:
            del self._texts[other].near[number]
        return text

    def of_one_time(self, some: Sequence[int], others: Sequence[int]) -> bool:
        """Whether two groups can be of one time: no undated text carries a story over years."""
        left, right = (
            [t for n in group if (t := self._texts[n].times).first is not None]
            for group in (some, others)
        )
        return not (left and right) or any(a.near(b, APART) for a in left for b in right)

    def like(self, one: int, other: int) -> float | None:
        """How alike two texts are; None where they are too far apart in time to be compared."""
        left, right = self._texts[one], self._texts[other]
        return left.near.get(other, 0.0) if left.times.near(right.times) else None
