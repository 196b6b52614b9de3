"""Copies of one text, trimmed, extended or edited, found by the word triples they share."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from zlib import crc32

from summarizer.model import Article
from summarizer.stories.groups import Groups
from summarizer.text.words import plain_word, stems, words

CONTAINED_SHARE = 0.27
"""The share of the shorter text's triples that a copy has in common with the longer."""
OWN_SHARE = 0.6
"""The same where one outlet prints both: notices and forms of its own are in all its articles."""
COPY_TRIPLES = 12
"""A text of fewer triples is a copy only of an equal text."""
CANDIDATES_PER_TRIPLE = 16
"""A triple that more articles hold names only the first of them as candidates."""
SAMPLED_ONE_IN = 4
"""One triple in so many is looked up; short texts are looked up whole."""
_SAMPLED_FROM = 200
_SHARED_TO_TEST = 3

Triples = frozenset[int]
"""The word triples of a text as checksums."""


def origins(articles: Sequence[Article]) -> Groups:
    """The articles, by their index, in groups that print one text."""
    triples = [triples_of(article) for article in articles]
    groups = Groups(len(articles))
    for left, right in _candidates(triples):
        if is_copy(triples[left], triples[right]):
            groups.join(left, right)
    _join_equal_short(articles, triples, groups)
    return groups


def triples_of(article: Article) -> Triples:
    """The word triples of an article's own text, without title, dates and furniture."""
    found = [w for s in article.body for w in stems(s.span.of(article.text), article.language)]
    triples = zip(found, found[1:], found[2:], strict=False)
    return frozenset(crc32(" ".join(triple).encode("utf-8", "replace")) for triple in triples)


def is_copy(left: Triples, right: Collection[int], share: float = CONTAINED_SHARE) -> bool:
    """Whether two texts are one text, edited."""
    shorter = min(len(left), len(right))
    return shorter >= COPY_TRIPLES and len(left.intersection(right)) >= share * shorter


def _candidates(triples: Sequence[Triples]) -> Iterator[tuple[int, int]]:
    """Pairs of texts that share a few triples, found without comparing all with all."""
    holders: defaultdict[int, list[int]] = defaultdict(list)
    for i, mine in enumerate(triples):
        shared: Counter[int] = Counter()
        for triple in _sampled(mine):
            shared.update(holders[triple])
            if len(holders[triple]) < CANDIDATES_PER_TRIPLE:
                holders[triple].append(i)
        yield from ((other, i) for other, count in shared.items() if count >= _SHARED_TO_TEST)


def _sampled(mine: Triples) -> Iterator[int]:
    if len(mine) < _SAMPLED_FROM:
        return iter(mine)
    return (t for t in mine if t % SAMPLED_ONE_IN == 0)


def wording_of(article: Article, triples: Collection[int]) -> int:
    """A checksum of all words of a text too short to be a copy of any but its equal; else 0."""
    if len(triples) >= COPY_TRIPLES:
        return 0
    return crc32(" ".join(map(plain_word, words(article.text))).encode("utf-8", "replace"))


def _join_equal_short(
    articles: Sequence[Article], triples: Sequence[Triples], groups: Groups
) -> None:
    first: dict[int, int] = {}
    for i, (article, mine) in enumerate(zip(articles, triples, strict=True)):
        if wording := wording_of(article, mine):
            groups.join(first.setdefault(wording, i), i)
