"""Whether two figures are of one thing: the same unit, noun, act and circumstances."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from summarizer.comparing.figures.concepts import HARM
from summarizer.comparing.figures.reading import Told

SAME = 2.2
"""From so many points two figures are of one thing."""
_THING, _ACT, _NAME, _CORE, _RATE = 2.0, 1.3, 0.8, 1.5, 0.6
_NEARBY, _CROSS, _AROUND, _UNNAMED, _DATED = 1.2, 1.0, 0.5, 0.5, 0.3
_HARM = 2.4
_RATIOS, _TOO_FAR = ((1.5, 0.4), (2.5, 0.0), (5.0, -1.0), (12.0, -2.0)), -9.0
_ROUND, _THE_SAME = 1_000, 1.5
_OTHER_NAMES, _FEW, _FEWEST = 0.3, 0.6, 3
_WIDER = 10
_FIGURES_MIN = 20
"""In a story of fewer figures a word that two of them have is not yet a common one."""
_AROUND_MOST = 2.0
_TELLING_UNITS = {"area": 2.0, "speed": 1.8, "magnitude": 2.0, "tally": 1.5}
_PEOPLE = frozenset({"PERSON", "CHILD"})


@dataclass(frozen=True)
class Likeness:
    """How alike two figures of a story are; a word weighs less the more of them have it."""

    weights: Mapping[str, float]

    @classmethod
    def of(cls, figures: Iterable[Told]) -> Likeness:
        """With the weights of the words of a story's figures."""
        told = list(figures)
        held = Counter(word for t in told for word in t.words)
        full = max(len(told) + 1, _FIGURES_MIN)
        return cls({word: math.log(full / n) / math.log(full) for word, n in held.items()})

    def points(self, one: Told, other: Told) -> float:
        """How much tells that two figures in one unit are of one thing; 0 where they are not."""
        telling = _TELLING_UNITS.get(one.amount.measure, 0.0)
        if not telling and one.words.isdisjoint(other.words):
            return 0.0
        close = _closeness(one, other)
        if close == _TOO_FAR or _told_apart(one, other):
            return 0.0
        mine, theirs = one.counted, other.counted
        harms = (mine.things | mine.acts) & (theirs.things | theirs.acts) & HARM
        said = harms | _PEOPLE
        things = (mine.things & theirs.things) - said
        acts = (mine.acts & theirs.acts) - things - said
        cores = (one.core & other.core) - things - acts - said
        dated = one.amount.measure == "date"
        if dated and not (things and (acts or cores) and _dated_alike(one, other)):
            return 0.0
        told = things | acts | cores | said
        near = ((one.core & theirs.near) | (mine.near & other.core)) - told
        crossed = ((one.core & theirs.context) | (mine.context & other.core)) - near - told
        around = (mine.context & theirs.context) - crossed - near - told
        names = things & mine.names & theirs.names
        unnamed = not (mine.things - said and theirs.things - said)
        return (
            telling
            + close
            + _HARM * bool(harms)
            + _THING * len(things - names)
            + _NAME * bool(names)
            + _ACT * len(acts)
            + _CORE * len(cores)
            + _NEARBY * self._weight(near)
            + _CROSS * self._weight(crossed)
            + min(_AROUND_MOST, _AROUND * self._weight(around))
            + _UNNAMED * bool(unnamed and acts)
            + _NEARBY * bool(unnamed and near)
            + _DATED * bool(one.circumstances.dates & other.circumstances.dates)
            + _RATE * bool(one.circumstances.rate and other.circumstances.rate)
            - _OTHER_NAMES * bool(mine.names and theirs.names and not mine.names & theirs.names)
            - _FEW * (not harms and _least(one, other) <= _FEWEST)
        )

    def _weight(self, words: Iterable[str]) -> float:
        return sum(self.weights.get(word, 1.0) for word in words)


def _least(one: Told, other: Told) -> float:
    """The lesser of two counts; what is measured in a unit is never few."""
    if one.amount.measure:
        return math.inf
    return min(one.amount.bounds.base, other.amount.bounds.base)


def _dated_alike(one: Told, other: Told) -> bool:
    """Whether two dates tell the same kind of time: no "since 2007" with an "in 2013"."""
    mine, theirs = (t.amount.bounds.near for t in (one, other))
    widths = sorted((mine[1] - mine[0] + 1, theirs[1] - theirs[0] + 1))
    return widths[1] <= _WIDER * widths[0] and _lead(one) == _lead(other)


def _lead(told: Told) -> str:
    """The preposition of a date, where it opens or closes a stretch of time."""
    word = told.printed.text[told.amount.span.start : told.amount.span.end].split()[0].lower()
    return word if word in {"since", "from", "until", "by", "before", "after"} else ""


def _closeness(one: Told, other: Told) -> float:
    """Figures of one thing are seldom far apart."""
    if one.amount.measure in {"date", "clock"}:
        return 0.0
    low, high = sorted((abs(one.amount.bounds.base), abs(other.amount.bounds.base)))
    hedged = one.amount.bounds.hedge != other.amount.bounds.hedge
    if low == high >= _ROUND and hedged and not one.amount.measure:
        return _THE_SAME
    ratio = high / low if low else math.inf
    return next((points for most, points in _RATIOS if ratio <= most), _TOO_FAR)


def _told_apart(one: Told, other: Told) -> bool:
    return (
        one.circumstances.part(other.circumstances)
        or one.counted.wished != other.counted.wished
        or _harmed_otherwise(one, other)
    )


def _harmed_otherwise(one: Told, other: Told) -> bool:
    """Whether one counts the dead and the other the hurt."""
    if one.amount.measure:
        return False
    mine, theirs = ((t.counted.things | t.counted.acts) & HARM for t in (one, other))
    return bool(mine or theirs) and not mine & theirs
