"""What outlets print differently: so far, one quotation of one speaker in two wordings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import combinations

from summarizer.model import Difference, Point, Reported
from summarizer.stories.origins import is_copy, triples_of
from summarizer.text.words import plain_word, words

QUOTED_WORDS_MIN = 5
ALIKE_SHARE = 0.6
"""The share of the shorter wording's words that two printings of one quotation have in common."""
QUOTATIONS_PER_SPEAKER = 60
_OPENING, _CLOSING = "“\"„«‘'「『", "”\"“»’'」』"


@dataclass(frozen=True)
class _Quotation:
    speaker: str
    point: Point
    words: tuple[str, ...]


def differences(reported: Iterable[Reported]) -> tuple[Difference, ...]:
    """The quotations of one speaker that independent origins word differently, both as points."""
    by_speaker: defaultdict[str, list[_Quotation]] = defaultdict(list)
    for quotation in _quotations(reported):
        by_speaker[plain_word(quotation.speaker.split()[-1])].append(quotation)
    return tuple(
        Difference(about=left.speaker, variants=(left.point, right.point))
        for said in by_speaker.values()
        for left, right in _worded_differently(said[:QUOTATIONS_PER_SPEAKER])
    )


def _quotations(reported: Iterable[Reported]) -> Iterator[_Quotation]:
    for one in reported:
        if not (one.statement.speaker and one.statement.speaker.name.strip()):
            continue
        for span in one.statement.content:
            point = Point(one.article, span)
            told = tuple(plain_word(w) for w in words(point.text))
            if len(told) >= QUOTED_WORDS_MIN and _in_marks(point):
                yield _Quotation(one.statement.speaker.name, point, told)


def _in_marks(point: Point) -> bool:
    text, start, end = point.article.text, point.span.start, point.span.end
    opened = text[start] in _OPENING or text[max(start - 1, 0)] in _OPENING
    closed = text[end - 1] in _CLOSING or text[end : end + 1] in tuple(_CLOSING)
    return opened and closed


def _worded_differently(said: Sequence[_Quotation]) -> Iterator[tuple[_Quotation, _Quotation]]:
    used: set[int] = set()
    for (i, left), (j, right) in combinations(enumerate(said), 2):
        if i in used or j in used or not is_worded_otherwise(left.words, right.words):
            continue
        if _independent(left, right):
            used |= {i, j}
            yield left, right


def is_worded_otherwise(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether two quotations are one, and neither is the other or a part of it."""
    shorter, longer = sorted((left, right), key=len)
    if any(longer[i : i + len(shorter)] == shorter for i in range(len(longer))):
        return False
    blocks = SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) >= ALIKE_SHARE * len(shorter)


def _independent(left: _Quotation, right: _Quotation) -> bool:
    mine, theirs = left.point.article, right.point.article
    return mine is not theirs and not is_copy(triples_of(mine), triples_of(theirs))
