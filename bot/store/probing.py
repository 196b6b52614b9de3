"""Which searches are tried for a question, and in which order; nothing here asks a database."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, product

_TOKENS = 6
"""How many words of a topic or a speaker are searched for at most, the rarest."""
_AS_TELLING = 4
"""How many times as frequent as the rarest a word of an outlet may be to be searched for."""

Word = tuple[str, ...]
"""The tokens of a word and of all its forms; one of them is enough."""
Groups = tuple[tuple[Word, ...], ...]
"""A text fits that holds all words of one of the groups."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The words of a question: of its topic, its speaker and its outlet.

    `speaker` tells who speaks by last name or office, `called` by all that the question says, and
    `mentioned` as a word of the text; `name` are those of a bare topic that may be the name of a
    speaker ("Lagarde"); `outlet` holds those of articles by the outlet, then those of articles
    that name it; `refusal` those of one who says nothing, where that is asked for; `said` the mark
    of a statement, where anybody's will do.
    """

    topic: tuple[Word, ...] = ()
    speaker: tuple[Word, ...] = ()
    called: tuple[Word, ...] = ()
    mentioned: tuple[Word, ...] = ()
    name: tuple[Word, ...] = ()
    outlet: Groups = ()
    refusal: Groups = ()
    said: tuple[Word, ...] = ()

    def known(self, frequency: Mapping[str, int]) -> Asked:
        """Without the tokens that no article has, the rarest words first.

        Where no article has the last name, all of the name is looked for: it may be mistyped.
        """
        speaker = _rarest_first(self.speaker, frequency)
        return Asked(
            topic=_rarest_first(self.topic, frequency),
            speaker=speaker or _rarest_first(self.called, frequency),
            mentioned=self.mentioned if _is_known(self.mentioned, frequency) else (),
            name=self.name if _is_known(self.name, frequency) else (),
            outlet=tuple(
                _telling(group, frequency) for group in self.outlet if _is_known(group, frequency)
            ),
            refusal=tuple(group for group in self.refusal if _is_known(group, frequency)),
            said=self.said if _is_known(self.said, frequency) else (),
        )

    @property
    def tokens(self) -> set[str]:
        """All of them."""
        single = (self.topic, self.speaker, self.called, self.mentioned, self.name, self.said)
        groups = (*single, *self.outlet, *self.refusal)
        return {token for group in groups for word in group for token in word}


@dataclass(frozen=True, slots=True)
class Probe:
    """One search: any of the groups of tokens, in one passage or in a whole article.

    `full` is the share of all places that may be filled after it; what fits worse keeps its own,
    so that when nothing answers, something near can be shown.
    """

    groups: Groups
    full: float
    whole: bool = False


def probes(asked: Asked) -> list[Probe]:
    """The searches for a question, the ones that fit best first."""
    once: dict[tuple[frozenset[tuple[Word, ...]], bool], Probe] = {}
    for probe in _anywhere(asked):
        same = (frozenset(probe.groups), probe.whole)
        once[same] = replace(once.get(same, probe), full=probe.full)
    everywhere: Groups = ((),)
    outlet = asked.outlet or everywhere
    return [replace(probe, groups=_both(probe.groups, outlet)) for probe in once.values()]


def _anywhere(asked: Asked) -> Iterator[Probe]:
    topic, speaker = asked.topic, asked.speaker
    if asked.name:
        yield Probe((asked.name,), 0.4)
    if asked.refusal:
        yield Probe(_both(asked.refusal, ((*speaker, *topic),)), 0.5 if topic or speaker else 1.0)
    if topic and speaker:
        yield Probe(((*speaker, *topic),), 0.5)
        yield Probe(_both(_each(speaker), _all_but_one(topic)), 0.6)
        yield Probe(((*speaker, *topic),), 0.65, whole=True)
        yield Probe(_both(_each(speaker), _each(topic)), 0.7)
    if asked.mentioned:
        yield Probe(((*asked.mentioned, *topic),), 0.75 if speaker else 0.5, whole=True)
    if speaker:
        yield Probe((speaker,), 0.85 if topic else 1.0)
        yield Probe(_each(speaker), 0.85 if topic else 1.0)
    if topic and asked.said:
        yield Probe(((*topic, *asked.said),), 0.6)
        yield Probe(_both(_all_but_one(topic), (asked.said,)), 0.7)
    if topic:
        yield Probe((topic,), 0.95 if speaker else 0.8)
        yield Probe(_all_but_one(topic), 0.9)
        yield Probe((topic,), 0.95, whole=True)
        yield from (Probe((single,), 1.0) for single in _each(topic))
    if not topic and not speaker and asked.outlet:
        yield Probe(((),), 1.0, whole=True)


def _rarest_first(words: Iterable[Word], frequency: Mapping[str, int]) -> tuple[Word, ...]:
    known = (tuple(token for token in word if frequency.get(token)) for word in words)
    return tuple(sorted(filter(None, known), key=lambda word: _count(word, frequency))[:_TOKENS])


def _telling(words: Sequence[Word], frequency: Mapping[str, int]) -> tuple[Word, ...]:
    """Without the words of an outlet that tell little: "Daily" beside "Osten", which is rarer.

    They stand in so many rows that a search with them takes two to three times as long.
    """
    rarest = min((_count(word, frequency) for word in words), default=0)
    return tuple(word for word in words if _count(word, frequency) <= _AS_TELLING * rarest)


def _count(word: Word, frequency: Mapping[str, int]) -> int:
    return sum(frequency[token] for token in word)


def _is_known(words: Iterable[Word], frequency: Mapping[str, int]) -> bool:
    return all(any(map(frequency.get, word)) for word in words)


def _each(words: Sequence[Word]) -> Groups:
    return tuple((word,) for word in words)


def _all_but_one(words: Sequence[Word]) -> Groups:
    return tuple(combinations(words, max(1, len(words) - 1)))


def _both(some: Groups, others: Groups) -> Groups:
    return tuple((*one, *other) for one, other in product(some, others))
