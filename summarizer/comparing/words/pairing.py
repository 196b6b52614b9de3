"""The quotations of a story in rows, each row one statement: first by words, then by meaning."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, pairwise

from summarizer.comparing.naming import is_told_of
from summarizer.comparing.words.mangled import NONE_MANGLED, Mangled
from summarizer.comparing.words.meanings import meanings
from summarizer.comparing.words.oneness import (
    TRANSLATED_TERMS,
    WORDS_MIN,
    is_one_statement,
    likeness,
    telling,
)
from summarizer.comparing.words.sayings import Saying
from summarizer.stories.groups import Groups

HOLDERS = 24
"""What more wordings hold than these finds no further candidates."""


def rows_of(said: Iterable[Saying], mangled: Mangled = NONE_MANGLED) -> list[list[Saying]]:
    """The sayings in rows that are one statement each; a row has one named speaker or none."""
    same: defaultdict[tuple[str, str], list[Saying]] = defaultdict(list)
    for saying in said:
        same[_who(saying), saying.letters].append(saying)
    rows = _Rows(list(same.values()), mangled)
    rows.join_by_words()
    rows.join_by_meaning()
    return rows.all()


class _Rows:
    """Wordings, each with all who print it for one speaker, joined to rows pair by pair."""

    def __init__(self, wordings: Sequence[list[Saying]], mangled: Mangled) -> None:
        self._wordings = wordings
        self._mangled = mangled
        self._firsts = [sayings[0] for sayings in wordings]
        self._groups = Groups(len(wordings))
        self._speakers = [{_speaker(first)} - {""} for first in self._firsts]
        self._printed = [_printed(sayings) for sayings in wordings]

    def all(self) -> list[list[Saying]]:
        """The rows, the fullest wording of each first."""
        rows = ([s for i in group for s in self._wordings[i]] for group in self._groups.all())
        return [sorted(row, key=lambda saying: -len(saying.words)) for row in rows]

    def join_by_words(self) -> None:
        """One row for wordings that print the same words or nearly; named speakers first."""
        pairs = [p for p in _candidates(self._firsts, _word_pairs) if self._are_one(*p)]
        for one, other in sorted(pairs, key=self._unnamed):
            self._join(one, other)

    def join_by_meaning(self) -> None:
        """One row for wordings in other words; of two that may be meant the more alike."""
        pairs = [
            (self._likeness(one, other), one, other)
            for one, other in _candidates(self._firsts, _meanings_of, TRANSLATED_TERMS)
            if self._groups.of(one) != self._groups.of(other)
        ]
        for share, one, other in sorted(pairs, key=lambda pair: -pair[0]):
            if share and not self._both_printed(one, other):
                self._join(one, other)

    def _are_one(self, one: int, other: int) -> bool:
        first, second = self._firsts[one], self._firsts[other]
        articles = ({id(s.article) for s in self._wordings[i]} for i in (one, other))
        return is_one_statement(
            first,
            second,
            together=not set.isdisjoint(*articles),
            copies=self._mangled.is_spun_of(first.article, second.article),
        )

    def _likeness(self, one: int, other: int) -> float:
        around = chain(self._wordings[one], self._wordings[other])
        translated = any(saying.translated for saying in around)
        return likeness(self._firsts[one], self._firsts[other], translated=translated)

    def _unnamed(self, pair: tuple[int, int]) -> int:
        return sum(not self._speakers[i] for i in pair)

    def _both_printed(self, one: int, other: int) -> bool:
        """Whether one article prints both, each by itself: then they are two statements."""
        first, second = (self._printed[self._groups.of(i)] for i in (one, other))
        return any(first[article] != second[article] for article in first.keys() & second.keys())

    def _join(self, one: int, other: int) -> None:
        """Make one row of two, unless two people are named in them."""
        first, second = sorted((self._groups.of(one), self._groups.of(other)))
        named = self._speakers[first] | self._speakers[second]
        if first == second or len(named) > 1:
            return
        self._groups.join(first, second)
        self._speakers[first] = named
        self._printed[first] = self._printed[second] | self._printed[first]


def _speaker(saying: Saying) -> str:
    return saying.speaker if saying.named else ""


def _printed(sayings: Iterable[Saying]) -> dict[int, int]:
    """For each article, by its id, which of its statements prints the words as somebody's."""
    told = (saying.printing.reported for saying in sayings)
    return {id(r.article): id(r) for r in told if is_told_of(r)}


def _who(saying: Saying) -> str:
    """Whose the same words are one's: anybody's, but few words only of those called alike."""
    few = len(saying.words) < WORDS_MIN
    return _speaker(saying) or (saying.speaker if few else "")


def _candidates(
    said: Sequence[Saying], keys_of: Callable[[Saying], Iterable[str]], shared: int = 1
) -> Iterator[tuple[int, int]]:
    """Pairs, by their index, that share so many keys and may have one speaker."""
    holders: defaultdict[tuple[str | None, str], list[int]] = defaultdict(list)
    for i, saying in enumerate(said):
        keys, speaker = set(keys_of(saying)), _speaker(saying)
        among = {speaker, ""} if speaker else {None}
        near = (holders[whose, key][-HOLDERS:] for key in keys for whose in among)
        found = Counter(chain.from_iterable(near))
        yield from ((other, i) for other, count in found.items() if count >= shared)
        for key in keys:
            holders[speaker, key].append(i)
            holders[None, key].append(i)


def _word_pairs(saying: Saying) -> Iterator[str]:
    return map(" ".join, pairwise(saying.plain))


def _meanings_of(saying: Saying) -> Iterator[str]:
    return chain.from_iterable(map(meanings, telling(saying)))
