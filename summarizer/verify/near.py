"""The stored words that come nearest to a quotation: shown as near, never as verbatim."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from summarizer.model import Change, Span
from summarizer.verify.folding import fold

CHANGED_WORDS = 3
"""How many words may differ for a stored stretch to be shown as the near one."""

_WORD = re.compile(r"\w+(?:'\w+)*")


@dataclass(frozen=True, slots=True)
class Near:
    """The stored stretch that comes nearest to a quotation, and where it differs."""

    span: Span
    changes: tuple[Change, ...]


def nearest(quote: str, text: str) -> Near | None:
    """The stored stretch that differs from the quotation in the fewest words, where few do."""
    wanted = _WORD.findall(fold(quote).text)
    folded = fold(text)
    places = list(_WORD.finditer(folded.text))
    printed = [place[0] for place in places]
    first = _aligned(wanted, printed)
    if first is None:
        return None
    start, end = _edges(wanted, printed, first)
    changes = list(_changes(wanted, printed, start, end))
    differing = sum(max(len(asked), len(there)) for asked, there in changes)
    if differing > min(CHANGED_WORDS, len(wanted) // 3):
        return None
    spans = [folded.span(*place.span()) for place in places]
    marked = tuple(
        Change(" ".join(wanted[asked.start : asked.stop]), _over(spans, there))
        for asked, there in changes
    )
    return Near(Span(spans[start].start, spans[end - 1].end), marked)


def _aligned(wanted: list[str], printed: list[str]) -> int | None:
    """Where the quotation would begin if most of its words stood in their places."""
    places: dict[str, list[int]] = {}
    for at, word in enumerate(wanted):
        places.setdefault(word, []).append(at)
    votes = Counter(at - of for at, word in enumerate(printed) for of in places.get(word, ()))
    best = max(votes.items(), key=lambda vote: (vote[1], -vote[0]), default=None)
    return best[0] if best and best[1] * 3 >= len(wanted) else None


def _edges(wanted: list[str], printed: list[str], first: int) -> tuple[int, int]:
    """The printed words that stand for the quotation, its changed first and last ones too."""
    low = max(0, first - CHANGED_WORDS)
    around = printed[low : max(0, first + len(wanted) + CHANGED_WORDS)]
    matcher = SequenceMatcher(None, wanted, around, autojunk=False)
    same = [block for block in matcher.get_matching_blocks() if block.size]
    start = low + same[0].b - same[0].a
    missing = len(wanted) - same[-1].a - same[-1].size
    end = low + same[-1].b + same[-1].size + missing
    return max(0, start), min(len(printed), end)


def _changes(
    wanted: list[str], printed: list[str], start: int, end: int
) -> Iterator[tuple[range, range]]:
    """Which words of the quotation stand for which printed ones, where they are not the same."""
    matcher = SequenceMatcher(None, wanted, printed[start:end], autojunk=False)
    for tag, a1, a2, b1, b2 in matcher.get_opcodes():
        if tag != "equal":
            yield range(a1, a2), range(start + b1, start + b2)


def _over(spans: list[Span], words: range) -> Span:
    """The stretch of some printed words; without any, the empty one where they would stand."""
    if words:
        return Span(spans[words.start].start, spans[words.stop - 1].end)
    at = spans[words.start].start if words.start < len(spans) else spans[-1].end
    return Span(at, at)
