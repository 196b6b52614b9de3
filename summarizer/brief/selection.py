"""Which sentences become the points: coverage of word pairs that independent origins share."""

from __future__ import annotations

import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from summarizer import salience
from summarizer.brief.candidates import Candidate, presentable, shared
from summarizer.brief.freshness import Freshness
from summarizer.brief.meaning import Meanings
from summarizer.brief.standing import opens_quoted
from summarizer.model import Point

ENGLISH = "en"
SHORTLIST = 30
"""So many of the best sentences are weighed with sumy, whose methods are slow, and have their
pronouns looked up."""
SUMY_METHOD = "sum-basic"
SUMY_WEIGHT, SUMY_WEIGHT_ABROAD = 0.15, 2.0
POINTS_MIN, POINTS_MAX = 3, 6
"""Beyond the least a brief shows nothing short, vague or leaning, unless it is a long one."""
SHORT_BRIEF_WORDS, WORDS_PER_FURTHER_POINT = 130, 10
"""A longer brief may have more than six points."""
REDUNDANT_SHARE = 0.6
"""The share of the shorter sentence's words, all or telling ones, that says it again."""
REDUNDANT_WITH_FIGURES = (REDUNDANT_SHARE, 0.4, 0.2)
"""The same where both tell no, one or two and more same figures: "by 31 votes to 28"."""
LEAD_BOOST, LEAD_SENTENCES, LEAD_SHARE = 2.0, 16.0, 0.75
"""The first sentence counts threefold; so many further down, or so far into a short article, a
third of the boost is left."""
_KNOWN_FACTOR, _PRONOUN_FACTOR = 0.5, 0.3
_MANGLED_FACTOR, _TO_READER_FACTOR, _VAGUE_FACTOR = 0.3, 0.5, 0.3
_SHORT_FACTOR = 0.5
_ALONE_WEIGHT, _SHARED_POWER, _REPEAT_WEIGHT = 0.1, 1.5, 0.3
_LENGTH_POWER = 0.5

Pair = tuple[str, str]
Weights = Mapping[Pair, float]


def select(found: Sequence[Candidate], words: int, language: str = ENGLISH) -> list[Point]:
    """The points of a brief, what is new first; together at most so many words.

    All sentences tell what matters; only whole ones are chosen.
    """
    freshness = Freshness([c.point.article for c in found])
    weights = _weights(found)
    shown = [c for c in presentable(found) if c.length <= words]
    merits = {c: _merit(c) * freshness.factor(c.point.article) for c in shown}
    meanings = Meanings()
    merits = _weighed(merits, weights, meanings, language)
    chosen = _chosen(merits, weights, words, meanings)
    return [meanings.point(c) for c in _in_order(chosen, freshness)]


def _in_order(chosen: Sequence[Candidate], freshness: Freshness) -> Iterator[Candidate]:
    """The days from the newest on, each as its articles tell it; no quotation comes first."""
    days: defaultdict[int, list[Candidate]] = defaultdict(list)
    for candidate in chosen:
        days[freshness.age(candidate.point.article)].append(candidate)
    for _, day in sorted(days.items()):
        first = min(day, key=lambda c: (opens_quoted(c.text), c.place))
        yield first
        yield from sorted((c for c in day if c is not first), key=lambda c: c.place)


def _points_max(words: int) -> int:
    return POINTS_MAX + max(words - SHORT_BRIEF_WORDS, 0) // WORDS_PER_FURTHER_POINT


def _weights(found: Sequence[Candidate]) -> Weights:
    """For each pair of words what it counts: by the origins that print it, not by their copies."""
    told: defaultdict[int, set[Pair]] = defaultdict(set)
    times: Counter[Pair] = Counter()
    for candidate in found:
        told[candidate.origin] |= candidate.pairs
        if candidate.leads:
            times.update(candidate.pairs)
    origins = Counter(pair for pairs in told.values() for pair in pairs)
    return {pair: _weight(by, times[pair]) for pair, by in origins.items()}


def _weight(origins: int, times: int) -> float:
    told = origins**_SHARED_POWER if origins > 1 else _ALONE_WEIGHT
    return told + _REPEAT_WEIGHT * max(times - 1, 0)


def _merit(candidate: Candidate) -> float:
    lead = min(LEAD_SENTENCES, LEAD_SHARE * len(candidate.point.article.body))
    merit = 1 + LEAD_BOOST * math.exp(-candidate.place / lead)
    if candidate.mangled:
        merit *= _MANGLED_FACTOR
    if candidate.speaks_to_reader:
        merit *= _TO_READER_FACTOR
    if candidate.is_vague:
        merit *= _VAGUE_FACTOR
    if candidate.is_short:
        merit *= _SHORT_FACTOR
    return merit


def _weighed(
    merits: Mapping[Candidate, float], weights: Weights, meanings: Meanings, language: str
) -> dict[Candidate, float]:
    """The merits with sumy's ranks, of what stands alone; the best first, which settles ties.

    What opens leaning is kept only where a story has nothing else.
    """
    worth = {c: m * _gain(c, weights, frozenset()) for c, m in merits.items()}
    best_first = sorted(merits, key=lambda c: -worth[c])
    known = {c for c in best_first[:SHORTLIST] if meanings.name(c)}
    leaning = {c: _leaning(c, known=c in known) for c in best_first}
    firm = [c for c in best_first if leaning[c]] or best_first
    ranked = firm[:SHORTLIST]
    ranks = salience.rank([c.terms for c in ranked], SUMY_METHOD, language)
    weight = SUMY_WEIGHT if language == ENGLISH else SUMY_WEIGHT_ABROAD
    boosts = {c: 1 + weight * rank for c, rank in zip(ranked, ranks, strict=True)}
    return {c: merits[c] * boosts.get(c, 1.0) * (leaning[c] or 1.0) for c in firm}


def _leaning(candidate: Candidate, *, known: bool) -> float:
    """What a sentence counts less for leaning; "But he" leans even where he is known."""
    pronoun = candidate.pronoun
    if candidate.opens_leaning:
        opens = known and pronoun and pronoun.start == candidate.point.span.start
        return _KNOWN_FACTOR if opens else 0.0
    return _PRONOUN_FACTOR if pronoun and not known else 1.0


def _gain(candidate: Candidate, weights: Weights, covered: set[Pair] | frozenset[Pair]) -> float:
    new = sum(weights[pair] for pair in candidate.pairs if pair not in covered)
    return new / math.pow(candidate.length, _LENGTH_POWER)


@dataclass
class _Brief:
    """The sentences chosen so far, the pairs they cover and the words that are left."""

    left: int
    least: int
    meanings: Meanings
    chosen: list[Candidate] = field(default_factory=list)
    covered: set[Pair] = field(default_factory=set)

    def takes(self, candidate: Candidate) -> bool:
        """Whether a sentence fits in and tells something else."""
        wanted = len(self.chosen) < self.least or not self._is_weak(candidate)
        fits = wanted and candidate.length <= self.left
        return fits and not any(_says(candidate, other) for other in self.chosen)

    def _is_weak(self, candidate: Candidate) -> bool:
        open_pronoun = candidate.pronoun is not None and not self.meanings.name(candidate)
        return candidate.is_short or candidate.is_vague or open_pronoun

    def add(self, candidate: Candidate) -> None:
        """Choose a sentence."""
        self.chosen.append(candidate)
        self.covered |= candidate.pairs
        self.left -= candidate.length


def _chosen(
    merits: Mapping[Candidate, float], weights: Weights, words: int, meanings: Meanings
) -> list[Candidate]:
    """Always the sentence that adds most; its worth only falls, so most need no second look."""
    most = _points_max(words)
    brief = _Brief(words, POINTS_MIN if words <= SHORT_BRIEF_WORDS else most, meanings)
    candidates = list(merits)
    queue = [(-merits[c] * _gain(c, weights, brief.covered), n) for n, c in enumerate(candidates)]
    heapq.heapify(queue)
    while queue and len(brief.chosen) < most:
        _, n = heapq.heappop(queue)
        best = candidates[n]
        if not brief.takes(best):
            continue
        worth = merits[best] * _gain(best, weights, brief.covered)
        if queue and -worth > queue[0][0]:
            heapq.heappush(queue, (-worth, n))
        elif worth > 0:
            brief.add(best)
    return brief.chosen


def _says(candidate: Candidate, chosen: Candidate) -> bool:
    """Whether a sentence says mostly what a chosen one says, with a figure of it or without."""
    share = REDUNDANT_WITH_FIGURES[min(len(candidate.figures & chosen.figures), 2)]
    return shared(candidate.distinct, chosen.distinct) > share or (
        shared(candidate.telling, chosen.telling) > REDUNDANT_SHARE
    )
