"""Whom a "he" means, told only where the article leaves no doubt about it.

The sentence before is about one person, whom the article names in full and whose sex a name or a
title tells; and nobody else who might be meant is told of in the two sentences before, by name or
by what they are ("the manager"). The rest of the "he"s stay open.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from summarizer.brief.candidates import Candidate
from summarizer.brief.standing import own_words, tells_of_persons
from summarizer.model import Article, Meant, Point, Span
from summarizer.statements.marks import Quotation, quotations
from summarizer.statements.people import Mention, People
from summarizer.statements.registry import people_of

_SEXES = {"he": "he", "his": "he", "him": "he", "she": "she", "her": "she"}
_APPOSITION = re.compile(r"^,\s[^,.\n]{2,80},")
"""What a person is, behind the name: ", the head of Hydra,"."""
_SENTENCES_BACK = 2
_OPENING_CHARACTERS = 30
"""So much may stand before the one whom a sentence is about: "Last month, Ana Ruiz"."""


class Meanings:
    """The people of the articles of a story, each article read when it is first asked for."""

    def __init__(self) -> None:
        self._people: dict[int, People] = {}

    def point(self, candidate: Candidate) -> Point:
        """The candidate's point, with whom its pronoun means where that is certain."""
        if candidate.pronoun is None:
            return candidate.point
        name = self.name(candidate)
        meant = Meant(candidate.pronoun, name) if name else None
        return replace(candidate.point, meant=meant)

    def name(self, candidate: Candidate) -> str | None:
        """The full name of the one whom a candidate's pronoun means, None where it is open."""
        article, pronoun = candidate.point.article, candidate.pronoun
        if pronoun is None or not (before := _sentences_before(article, pronoun.start)):
            return None
        people = self._of(article)
        sex = _SEXES[pronoun.of(article.text).casefold()]
        near = [m for m in people.mentions if before[0].start <= m.start < pronoun.start]
        fits = [m for m in near if _may_be(m, sex, people)]
        doubtful = any(before[0].start <= at < pronoun.start for at in people.doubtful)
        if len({m.name for m in fits}) != 1 or doubtful:
            return None
        last = fits[-1]
        behind = article.text[last.start + len(last.name) : pronoun.start]
        others = tells_of_persons(_APPOSITION.sub("", behind))
        told = not others and _is_about(article, before[-1], last.start)
        return last.name if told and _certain(last, sex, people) else None

    def _of(self, article: Article) -> People:
        if id(article) not in self._people:
            self._people[id(article)] = people_of(article, _marks(article))
        return self._people[id(article)]


def _sentences_before(article: Article, at: int) -> Sequence[Span]:
    """The sentences right before the one at this offset, the nearest last."""
    own = bisect_right(article.body, at, key=lambda s: s.start) - 1
    return [s.span for s in article.body[max(own - _SENTENCES_BACK, 0) : max(own, 0)]]


def _may_be(mention: Mention, sex: str, people: People) -> bool:
    if not mention.name:
        return sex in mention.sexes
    return people.gender(mention.name) in {"", sex}


def _certain(mention: Mention, sex: str, people: People) -> bool:
    full = " " in mention.name
    return (mention.leading or mention.subject) and full and people.gender(mention.name) == sex


def _is_about(article: Article, sentence: Span, at: int) -> bool:
    """Whether what stands at this offset opens a sentence, quotations aside."""
    if not sentence.start <= at < sentence.end:
        return False
    before = own_words(sentence.of(article.text))[: at - sentence.start]
    return len(before.strip()) <= _OPENING_CHARACTERS


def _marks(article: Article) -> list[Quotation]:
    body = (p for p in article.paragraphs if p.part == "body")
    return [q for p in body for q in quotations(article.text, p.start, p.end)]
