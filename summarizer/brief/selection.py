"""Which sentences become the points: coverage of word pairs that independent origins share."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from summarizer import salience
from summarizer.brief.candidates import Candidate, presentable
from summarizer.brief.copies import mangled_marks

ENGLISH = "en"
RANKED_BY_SUMY = 30
"""So many of the best sentences are weighed with sumy, whose methods are slow."""
SUMY_METHOD = "sum-basic"
SUMY_WEIGHT = 0.2
POINTS_MAX = 6
SHORT_BRIEF_WORDS, WORDS_PER_FURTHER_POINT = 130, 10
"""A longer brief may have more than six points."""
REDUNDANT_SHARE = 0.6
"""The share of the shorter sentence's words from which it says what is said already."""
LEAD_BOOST, LEAD_SENTENCES = 2.0, 16.0
_UNRESOLVED_FACTOR = 0.15
_MANGLED_FACTOR = 0.3
_ALONE_WEIGHT, _REPEAT_WEIGHT = 0.1, 0.3
_LENGTH_POWER = 0.5

Pair = tuple[str, str]


def select(found: Sequence[Candidate], words: int, language: str = ENGLISH) -> list[Candidate]:
    """The sentences of a brief, the leading ones first; together at most so many words.

    All sentences tell what matters; only whole ones are chosen.
    """
    weights = _weights(found)
    merits = _merits([c for c in presentable(found) if c.length <= words], weights, language)
    chosen: list[Candidate] = []
    covered: set[Pair] = set()
    while merits and len(chosen) < _points_max(words):
        best = max(merits, key=lambda c: merits[c] * _gain(c, weights, covered))
        if _gain(best, weights, covered) <= 0:
            break
        chosen.append(best)
        covered |= best.pairs
        left = words - sum(c.length for c in chosen)
        merits = {c: m for c, m in merits.items() if c.length <= left and not _says(c, best)}
    return sorted(chosen, key=lambda c: c.place)


def _points_max(words: int) -> int:
    return POINTS_MAX + max(words - SHORT_BRIEF_WORDS, 0) // WORDS_PER_FURTHER_POINT


def _weights(found: Sequence[Candidate]) -> dict[Pair, float]:
    """For each pair of words what it counts: by the origins that print it, not by their copies."""
    origins: defaultdict[Pair, set[int]] = defaultdict(set)
    times: Counter[Pair] = Counter()
    for candidate in found:
        for pair in candidate.pairs:
            origins[pair].add(candidate.origin)
        if candidate.leads:
            times.update(candidate.pairs)
    return {
        pair: (len(by) if len(by) > 1 else _ALONE_WEIGHT) + _REPEAT_WEIGHT * max(times[pair] - 1, 0)
        for pair, by in origins.items()
    }


def _merits(
    found: Sequence[Candidate], weights: Mapping[Pair, float], language: str
) -> dict[Candidate, float]:
    """What each sentence is worth beside its coverage, in an order that settles ties."""
    merits = {c: _merit(c) for c in found}
    best_first = sorted(found, key=lambda c: -merits[c] * _gain(c, weights, frozenset()))
    ranked = best_first[:RANKED_BY_SUMY]
    ranks = salience.rank([c.terms for c in ranked], SUMY_METHOD, language)
    for candidate, rank in zip(ranked, ranks, strict=True):
        merits[candidate] *= 1 + SUMY_WEIGHT * rank if language == ENGLISH else 1 + 2 * rank
    return {c: merits[c] for c in best_first}


def _merit(candidate: Candidate) -> float:
    merit = 1 + LEAD_BOOST * math.exp(-candidate.place / LEAD_SENTENCES)
    if candidate.unresolved:
        merit *= _UNRESOLVED_FACTOR
    if mangled_marks(candidate.text):
        merit *= _MANGLED_FACTOR
    return merit


def _gain(
    candidate: Candidate, weights: Mapping[Pair, float], covered: set[Pair] | frozenset[Pair]
) -> float:
    new = sum(weights[pair] for pair in candidate.pairs if pair not in covered)
    return new / math.pow(candidate.length, _LENGTH_POWER)


def _says(candidate: Candidate, chosen: Candidate) -> bool:
    """Whether a sentence says mostly what a chosen one says."""
    shorter = min(len(candidate.distinct), len(chosen.distinct))
    return len(candidate.distinct & chosen.distinct) > REDUNDANT_SHARE * shorter
