"""Which searches are tried for a question, and in which order; nothing here asks a database."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, combinations, product

_TOKENS = 6
"""How many words of a topic or a speaker are searched for at most, the rarest."""

Groups = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """The tokens of a question: of its topic, its speaker and its outlet.

    `name` are those of a bare topic that may be the name of a speaker ("Lagarde"); `outlet` holds
    those of articles by the outlet, then those of articles that name it.
    """

    topic: tuple[str, ...] = ()
    speaker: tuple[str, ...] = ()
    name: tuple[str, ...] = ()
    outlet: Groups = ()

    def known(self, frequency: Mapping[str, int]) -> Asked:
        """Without the tokens that no article has, the rarest first."""
        return Asked(
            _rarest_first(self.topic, frequency),
            _rarest_first(self.speaker, frequency),
            self.name if all(map(frequency.get, self.name)) else (),
            tuple(group for group in self.outlet if all(map(frequency.get, group))),
        )

    @property
    def tokens(self) -> tuple[str, ...]:
        """All of them."""
        return (*self.topic, *self.speaker, *self.name, *chain(*self.outlet))


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
    once: dict[tuple[frozenset[tuple[str, ...]], bool], Probe] = {}
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
    if not topic and not speaker and asked.outlet:
        yield Probe(((),), 1.0, whole=True)


def _rarest_first(tokens: Iterable[str], frequency: Mapping[str, int]) -> tuple[str, ...]:
    found = [token for token in tokens if frequency.get(token)]
    return tuple(sorted(found, key=lambda token: frequency[token])[:_TOKENS])


def _each(tokens: Sequence[str]) -> Groups:
    return tuple((token,) for token in tokens)


def _all_but_one(tokens: Sequence[str]) -> Groups:
    return tuple(combinations(tokens, max(1, len(tokens) - 1)))


def _both(some: Groups, others: Groups) -> Groups:
    return tuple((*one, *other) for one, other in product(some, others))
