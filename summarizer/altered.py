"""Copies of one text that differ in what matters: a "not", a "may", a number."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from summarizer.comparing.words.kinds import DROPPED_WORDS, no_and_modals, numbers
from summarizer.comparing.words.sayings import Saying
from summarizer.comparisons import Printing
from summarizer.model import Article, Difference, Point, Reported, Sentence, Statement

ALIKE_SHARE = 0.6
"""The share of the shorter sentence's words that the other prints, in their order."""

COPIES_READ = 30
"""Of more copies of one text only so many are compared."""

AlteredKind = Literal["negation", "number"]


@dataclass(frozen=True)
class Altered:
    """A sentence of one copy, that in its place in the other, and in what they differ.

    "negation" stands for modality too: "is guilty", "is not guilty", "may be guilty".
    """

    one: Point
    other: Point
    kind: AlteredKind


def altered(one: Article, other: Article) -> tuple[Altered, ...]:
    """The sentences by which two copies of one text contradict each other, in their order.

    What is only cut or reworded is none: "41 died, police said" and "41 died". Nor is a number
    that only one of them prints.
    """
    return tuple(
        Altered(mine.printing.point, theirs.printing.point, kind)
        for mine, theirs in _in_place(_sentences(one), _sentences(other))
        if (kind := _kind(mine, theirs))
    )


def differing_copies(origins: Iterable[Sequence[Article]]) -> tuple[Difference, ...]:
    """Where copies of one text contradict the first of them, each contradiction once."""
    found: dict[tuple[str, str], Difference] = {}
    for first, *copies in origins:
        for copy in copies[:COPIES_READ]:
            for pair in altered(first, copy):
                told = Difference(pair.kind, (pair.one, pair.other))
                found.setdefault((pair.one.text, pair.other.text), told)
    return tuple(found.values())


def _sentences(article: Article) -> list[Saying]:
    return [_read(article, sentence) for sentence in article.body]


def _read(article: Article, sentence: Sentence) -> Saying:
    told = Statement((sentence.span,), "indirect")
    return Saying(Printing(Reported(article, told), sentence.span))


def _in_place(one: list[Saying], other: list[Saying]) -> Iterator[tuple[Saying, Saying]]:
    """The sentences of one text with those that stand for them in the other, in other words."""
    matcher = SequenceMatcher(
        None, [s.plain for s in one], [s.plain for s in other], autojunk=False
    )
    for tag, a1, a2, b1, b2 in matcher.get_opcodes():
        if tag == "replace":
            left = other[b1:b2]
            for mine in one[a1:a2]:
                theirs = max(left, key=lambda said: _shared(mine, said), default=None)
                if theirs is not None and _shared(mine, theirs) >= ALIKE_SHARE:
                    left.remove(theirs)
                    yield mine, theirs


def _shared(one: Saying, other: Saying) -> float:
    matcher = SequenceMatcher(None, one.plain, other.plain, autojunk=False)
    same = sum(block.size for block in matcher.get_matching_blocks())
    return same / max(min(len(one.plain), len(other.plain)), 1)


def _kind(one: Saying, other: Saying) -> AlteredKind | None:
    """The gravest difference in the words that stand for each other; longer cuts aside."""
    found: AlteredKind | None = None
    matcher = SequenceMatcher(None, one.plain, other.plain, autojunk=False)
    for tag, a1, a2, b1, b2 in matcher.get_opcodes():
        if tag == "equal" or (tag != "replace" and a2 - a1 + b2 - b1 > DROPPED_WORDS):
            continue
        gone, came = one.words[a1:a2], other.words[b1:b2]
        if no_and_modals(gone) != no_and_modals(came):
            return "negation"
        if numbers(gone) and numbers(came) and numbers(gone) != numbers(came):
            found = "number"
    return found
