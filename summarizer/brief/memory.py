"""What is kept of a brief, and what a later one of the same story tells that it did not.

Kept are the points as told and a short mark for each sentence that the story then had, so that a
sentence which was there and was not chosen is no news later. A mark tells nothing of its sentence.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from summarizer.brief.candidates import shared, telling_words, terms
from summarizer.brief.selection import REDUNDANT_SHARE
from summarizer.comparing.figures.numbers import Number, numbers
from summarizer.model import Article, Brief, Point, Story
from summarizer.text.words import stem, words

SENTENCES_KEPT = 3_000
"""A longer story keeps the marks of its first sentences; what stands further down may be told
as new again."""
MARK_CHARACTERS = 6
REVISED_SHARE = 0.5
"""The share of the shorter sentence's telling words from which two with other figures are one."""
EDITED_SHARE = 0.8
"""The same for a sentence that its outlet worded anew."""
_WORD_BEHIND = re.compile(r"\s([^\W\d_]+)")


@dataclass(frozen=True, slots=True)
class Fact:
    """A point as it was told: its exact words and where they stood."""

    text: str
    language: str = "en"
    outlet: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Memory:
    """What is kept of a brief; `seen` has one mark for each sentence of the story as it was."""

    headline: str
    facts: tuple[Fact, ...] = ()
    seen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Revised:
    """A fact that was told with one figure and is now printed with another."""

    before: Fact
    now: Point


@dataclass(frozen=True, slots=True)
class Changes:
    """What a brief tells that the one before it did not.

    `withdrawn` are facts whose article is still there and no longer prints them.
    """

    new: tuple[Point, ...] = ()
    revised: tuple[Revised, ...] = ()
    withdrawn: tuple[Fact, ...] = ()


def memory_of(brief: Brief) -> Memory:
    """What to keep of a brief until the next one of its story."""
    facts = tuple(
        Fact(p.text, p.article.language, p.article.outlet, p.article.url) for p in brief.points
    )
    seen = dict.fromkeys(_mark(p.text) for p in _sentences(brief.story.articles))
    return Memory(brief.headline, facts, tuple(seen)[:SENTENCES_KEPT])


def as_data(memory: Memory) -> dict[str, Any]:
    """A memory as what JSON can hold; the marks stand in one string."""
    return {
        "headline": memory.headline,
        "facts": [asdict(fact) for fact in memory.facts],
        "seen": "".join(memory.seen),
    }


def memory_from(data: Mapping[str, Any]) -> Memory:
    """The memory that `as_data` made data of."""
    seen = str(data["seen"])
    cuts = range(0, len(seen), MARK_CHARACTERS)
    return Memory(
        str(data["headline"]),
        tuple(Fact(**fact) for fact in data["facts"]),
        tuple(seen[at : at + MARK_CHARACTERS] for at in cuts),
    )


def changes_since(before: Memory, brief: Brief) -> Changes:
    """What is new in a brief, what is printed with other figures, and what is no longer printed."""
    seen = set(before.seen)
    fresh = [p for p in _sentences(brief.story.articles) if _mark(p.text) not in seen]
    revised = tuple(_revised(before.facts, [*brief.points, *fresh]))
    known = [_told(fact.text, fact.language) for fact in before.facts]
    new = (p for p in brief.points if _mark(p.text) not in seen and p not in _nows(revised))
    changed = {id(r.before) for r in revised}
    return Changes(
        tuple(
            p for p in new if not any(shared(_told_by(p), told) > REDUNDANT_SHARE for told in known)
        ),
        revised,
        tuple(f for f in before.facts if id(f) not in changed and _is_withdrawn(f, brief.story)),
    )


def _nows(revised: Iterable[Revised]) -> list[Point]:
    return [r.now for r in revised]


def _sentences(articles: Iterable[Article]) -> Iterator[Point]:
    return (Point(article, s.span) for article in articles for s in article.body)


def _mark(text: str) -> str:
    plain = " ".join(words(text)).casefold()
    return hashlib.blake2b(plain.encode("utf-8", "replace")).hexdigest()[:MARK_CHARACTERS]


def _revised(facts: Sequence[Fact], fresh: Sequence[Point]) -> Iterator[Revised]:
    """For each fact the first sentence that was not there and tells another figure for it."""
    for fact in facts:
        if not (figures := _figures(fact.text)):
            continue
        told = _told(fact.text, fact.language)
        for point in fresh:
            theirs = _figures(point.text)
            differs = any(theirs.get(of, value) != value for of, value in figures.items())
            if differs and shared(told, _told_by(point)) > REVISED_SHARE:
                yield Revised(fact, point)
                break


def _figures(text: str) -> dict[str, float]:
    """The figures of a sentence by the word behind them, else before: {"people": 41.0}."""
    found: dict[str, float] = {}
    for number in numbers(text, 0, len(text)):
        found.setdefault(_beside(text, number), number.value)
    return found


def _beside(text: str, number: Number) -> str:
    behind = _WORD_BEHIND.match(text, number.span.end)
    before = words(text[: number.span.start])[-1:]
    return stem(behind[1]) if behind else " ".join(["after", *map(stem, before)])


def _told_by(point: Point) -> frozenset[str]:
    return _told(point.text, point.article.language)


def _told(text: str, language: str) -> frozenset[str]:
    """The telling words of a sentence, without its figures."""
    told = telling_words(terms(text, language))
    return frozenset(word for word in told if not word[0].isdigit()) or told


def _is_withdrawn(fact: Fact, story: Story) -> bool:
    """Whether the article of a fact is there and prints it neither so nor worded anew."""
    now = [a for a in story.articles if fact.url is not None and a.url == fact.url]
    if not now or any(fact.text in a.text for a in now):
        return False
    told = _told(fact.text, fact.language)
    return not any(shared(told, _told_by(p)) > EDITED_SHARE for p in _sentences(now))
