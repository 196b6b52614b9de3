"""Whom a "he" means, told only where the article leaves no doubt about it.

One person, named in full in the article, of that sex by name or title, is told of in the sentence
before, and nobody else who might be meant is told of in the two sentences before. The rest of the
"he"s stay open.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarizer.brief.candidates import Candidate
from summarizer.model import Article, Meant, Point, Span
from summarizer.statements.marks import Quotation, quotations
from summarizer.statements.people import Mention, People
from summarizer.statements.registry import people_of

_SEXES = {"he": "he", "his": "he", "him": "he", "she": "she", "her": "she"}
_SENTENCES_BACK = 2


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
        if pronoun is None or not (before := _before(article, pronoun.start)):
            return None
        people = self._of(article)
        sex = _SEXES[pronoun.of(article.text).casefold()]
        near = [m for m in people.mentions if before.start <= m.start < pronoun.start]
        fits = [m for m in near if _may_be(m, sex, people)]
        names = {m.name for m in fits}
        doubtful = any(before.start <= at < pronoun.start for at in people.doubtful)
        if len(names) != 1 or doubtful:
            return None
        return _certain(fits[-1], sex, people)

    def _of(self, article: Article) -> People:
        if id(article) not in self._people:
            self._people[id(article)] = people_of(article, _marks(article))
        return self._people[id(article)]


def _before(article: Article, at: int) -> Span | None:
    """From the start of the second sentence before the one at this offset to its start."""
    body: Sequence[Span] = [s.span for s in article.body]
    own = next((n for n, span in enumerate(body) if span.start <= at < span.end), 0)
    if not own:
        return None
    return Span(body[max(own - _SENTENCES_BACK, 0)].start, body[own].start)


def _may_be(mention: Mention, sex: str, people: People) -> bool:
    if not mention.name:
        return sex in mention.sexes
    return people.gender(mention.name) in {"", sex}


def _certain(mention: Mention, sex: str, people: People) -> str | None:
    told = mention.leading or mention.subject
    full = " " in mention.name
    return mention.name if told and full and people.gender(mention.name) == sex else None


def _marks(article: Article) -> list[Quotation]:
    body = (p for p in article.paragraphs if p.part == "body")
    return [q for p in body for q in quotations(article.text, p.start, p.end)]
