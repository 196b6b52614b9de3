"""Which searches are tried for a question, and in which order; nothing here asks a database."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product

_TOPIC_TOKENS = 6
"""How many words of a topic are searched for at most, the rarest."""

Groups = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """The tokens of a question: of its topic, its speaker and its outlet."""

    topic: tuple[str, ...] = ()
    speaker: tuple[str, ...] = ()
    outlet: tuple[str, ...] = ()

    def known(self, frequency: Mapping[str, int]) -> Asked:
        """Without the tokens of topic and speaker that no article has, the rarest first."""
        return Asked(
            _rarest_first(self.topic, frequency)[:_TOPIC_TOKENS],
            _rarest_first(self.speaker, frequency),
            self.outlet,
        )


@dataclass(frozen=True, slots=True)
class Probe:
    """One search: any of the groups of tokens, in one passage or in a whole article.

    `full` is the share of all places that may be filled after it; what fits worse keeps its own,
    so that when nothing answers, something near can be shown.
    """

    groups: Groups
    full: float
    whole: bool = False


def probes(asked: Asked) -> Iterator[Probe]:
    """The searches for a question, the ones that fit best first."""
    for probe in _unbound(asked):
        yield Probe(
            tuple((*group, *asked.outlet) for group in probe.groups), probe.full, probe.whole
        )


def _unbound(asked: Asked) -> Iterator[Probe]:
    topic, speaker = asked.topic, asked.speaker
    if topic and speaker:
        yield Probe(((*speaker, *topic),), 0.6)
        yield Probe(_both(_each(speaker), _all_but_one(topic)), 0.7)
        yield Probe(_both(_each(speaker), _each(topic)), 0.75)
    if speaker:
        yield Probe((speaker,), 0.85 if topic else 1.0)
        yield Probe(_each(speaker), 0.85 if topic else 1.0)
    if topic:
        yield Probe((topic,), 0.95 if speaker else 0.8)
        yield Probe(_all_but_one(topic), 0.9)
        yield Probe((topic,), 0.95, whole=True)
        yield from (Probe((single,), 1.0) for single in _each(topic))


def _rarest_first(tokens: Iterable[str], frequency: Mapping[str, int]) -> tuple[str, ...]:
    return tuple(sorted((t for t in tokens if frequency.get(t)), key=lambda t: frequency[t]))


def _each(tokens: Sequence[str]) -> Groups:
    return tuple((token,) for token in tokens)


def _all_but_one(tokens: Sequence[str]) -> Groups:
    return tuple(combinations(tokens, max(1, len(tokens) - 1)))


def _both(some: Groups, others: Groups) -> Groups:
    return tuple((*one, *other) for one, other in product(some, others))
