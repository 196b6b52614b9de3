"""Sentences of two outlets that tell one act of one subject, one with yes and one with no."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from summarizer.comparing.claims.contradiction import contradict
from summarizer.comparing.claims.deeds import Deed, deeds
from summarizer.comparing.claims.opposites import may_be_denied
from summarizer.comparing.sentences import Printed, parsed, printed
from summarizer.comparisons import ClaimsDiffer
from summarizer.model import Story
from summarizer.stories.common_words import share_of_articles
from summarizer.text.words import stems

WORDS_PARSED = 5_000
"""So many words of sentences that may contradict others are read."""
SHARED_STEMS = 2
"""Sentences that contradict each other have so many words in common that are not everywhere."""
_COMMON = 0.1
_HOLDERS = 40


def claims_differ(story: Story) -> tuple[ClaimsDiffer, ...]:
    """The pairs of sentences by which independent outlets contradict each other, first ones first.

    Precision comes first: what is hoped, asked, planned, conditional or told of another day, place
    or part is no contradiction, nor what two sources say of it that are both named.
    """
    told = [
        (one, deed)
        for one, tree in parsed(_candidates(story), WORDS_PARSED)
        for deed in deeds(tree, one.quoted)
    ]
    found: dict[tuple[int, int], ClaimsDiffer] = {}
    for (one, mine), (other, theirs) in _pairs(told):
        if contradict(mine, theirs):
            found.setdefault((id(one), id(other)), ClaimsDiffer(one.points[0], other.points[0]))
    return tuple(found.values())


_Told = tuple[Printed, Deed]


def _pairs(told: Iterable[_Told]) -> Iterator[tuple[_Told, _Told]]:
    """The deeds of two origins that may be one act: of one kind or verb."""
    kinds: defaultdict[str, list[_Told]] = defaultdict(list)
    for one in told:
        for key in sorted({one[1].verb, *(act.kind for act in one[1].acts)}):
            for other in kinds[key]:
                if other[0].origin != one[0].origin:
                    yield other, one
            kinds[key].append(one)


def _candidates(story: Story) -> list[Printed]:
    """The sentences that share words with one of another origin, where either may be a denial."""
    told = printed(story)
    denied = [may_be_denied(one.text) for one in told]
    kept: set[int] = set()
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for i, one in enumerate(told):
        shared: defaultdict[int, int] = defaultdict(int)
        for word in _telling(one.text):
            for other in holders[word]:
                shared[other] += told[other].origin != one.origin
            if len(holders[word]) < _HOLDERS:
                holders[word].append(i)
        for other, count in shared.items():
            if count >= SHARED_STEMS and (denied[i] or denied[other]):
                kept |= {i, other}
    return [told[i] for i in sorted(kept)]


def _telling(text: str) -> set[str]:
    return {s for s in stems(text) if share_of_articles().get(s, 0.0) < _COMMON}
