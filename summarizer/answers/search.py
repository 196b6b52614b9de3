"""What a question is looked for in: the statements and sentences of a library, measured."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from summarizer.answers.candidates import (
    Candidate,
    Siblings,
    answers_as,
    content_stems,
    measured,
    ordered,
    reported_in,
    rows,
)
from summarizer.answers.copies import Printed
from summarizer.answers.facts import best, sentences_on
from summarizer.answers.people import is_by
from summarizer.answers.topics import Topic
from summarizer.model import Library, Order, Question, Reported

SENTENCES = 3
"""How many sentences an answer shows."""
NEAR = 50
"""How many statements beside the question a "not found" holds."""

WHO_SHARE = 0.6
"""How much of the topic's weight a statement must hold where everybody is asked about."""
FACT_SHARE = 0.6
"""The same for a sentence that answers a question of fact."""


@dataclass(frozen=True)
class Search:
    """One question with the library that is looked through for its topic."""

    question: Question
    library: Library
    topic: Topic

    @cached_property
    def said(self) -> Siblings:
        """The statements of each article, by its identity."""
        return {id(entry.article): entry.statements for entry in self.library.entries}

    @cached_property
    def everything(self) -> list[Reported]:
        """The statements inside the question's dates and outlet."""
        return list(reported_in(self.library.entries, self.question))

    @cached_property
    def speech(self) -> list[Reported]:
        """What answers "who said": with a speaker as printed, refusals only where asked for."""
        wanted = self.question.refusals
        return [r for r in self.everything if r.printed_source and answers_as(r.statement, wanted)]

    def was_heard(self, reported: Reported) -> bool:
        """Whether it is by one whom "who else" leaves out."""
        return any(is_by(reported, name) for name in self.question.without)

    def hits(
        self, found: Iterable[Reported], share: float, siblings: Siblings | None = None
    ) -> list[Candidate]:
        """Those that hold the share of the topic; with siblings, their sentences count too."""
        every = measured(found, self.topic, siblings)
        return [candidate for candidate in every if candidate.covered >= share]

    def about(self, found: Iterable[Reported], siblings: Siblings | None = None) -> list[Candidate]:
        """Statements on the topic by whomever; none where nothing is asked for."""
        return self.hits(found, WHO_SHARE, siblings) if self.topic.asked else []

    def sentences(self, most: int = SENTENCES) -> Printed:
        """The best sentences on the topic, each with its copies."""
        if not self.topic.asked:
            return ()
        found = sentences_on(self.library.entries, self.topic, self.question, FACT_SHARE)
        return best(found, most)

    def ordered(self, hits: list[Candidate]) -> list[Candidate]:
        """In the order that the question asks for."""
        return ordered(hits, self.question.order)

    def newest(self, found: Iterable[Reported]) -> list[Candidate]:
        """By time alone, the newest first unless the first is asked for."""
        order: Order = "first" if self.question.order == "first" else "latest"
        return ordered((Candidate(r, 1.0, 0.0) for r in found), order)

    def instead(self, theirs: Iterable[Reported]) -> tuple[Reported, ...]:
        """What the one asked about is reported with instead, nearest to the topic first."""
        found = (Candidate(r, 0.0, self.topic.fit(content_stems(r))) for r in theirs)
        return rows(ordered(found, "fit"), NEAR)

    def near(self, found: Iterable[Reported]) -> tuple[Reported, ...]:
        """Who is quoted on the topic; without one, the newest of those found."""
        if not self.topic.asked and self.question.speaker:
            return rows(self.newest(found), NEAR)
        return rows(ordered(self.about(found), "fit"), NEAR)
