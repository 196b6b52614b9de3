"""One question at its desk: by its kind, what is looked for, and where else when it is missing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice

from summarizer.answers.acts import sentences_doing
from summarizer.answers.candidates import (
    Candidate,
    Siblings,
    answers_as,
    content_stems,
    is_cue,
    measured,
    ordered,
    reported_in,
    rows,
    shared_words,
)
from summarizer.answers.copies import Printed
from summarizer.answers.differing import differing
from summarizer.answers.facts import best, sentences_on
from summarizer.answers.naming import sentences_naming
from summarizer.answers.people import all_by, is_by
from summarizer.answers.quotations import near_words, sentences_with, with_words
from summarizer.answers.topics import Topic, topic_of
from summarizer.answers.unsure import heard_in, is_less_told, is_owned, is_set_off, open_to
from summarizer.model import Answer, Library, Order, Point, Question, Reported
from summarizer.questions.forms import term
from summarizer.questions.tongues import foreign_language
from summarizer.text.words import words

STATEMENTS = 5
"""How many statements an answer shows."""
SENTENCES = 3
"""How many sentences an answer shows."""
COMPARED = 8
"""How many sentences are compared for the numbers they print."""
NEAR = 50
"""How many statements beside the question a "not found" holds."""
NAME_WORDS = 3
"""How many words of a bare topic may name the speaker."""
CLAIM_WORDS = 4
"""From how many words on a claim without quotation marks is looked for letter for letter."""

SAID_SHARE = 0.45
"""How much of the topic's weight a statement of the one asked about must hold."""
SURE_SHARE = 0.75
"""From how much on nothing better is looked for."""
WEAK = 2
"""How many statements are shown that hold less."""
WHO_SHARE = 0.6
"""The same where everybody is asked about."""
FACT_SHARE = 0.6
"""The same for a sentence that answers a question of fact."""


@dataclass(frozen=True)
class Desk:
    """One question with the library and the topic that it is answered from."""

    question: Question
    library: Library
    topic: Topic

    @cached_property
    def _statements(self) -> Siblings:
        return {id(entry.article): entry.statements for entry in self.library.entries}

    def answer(self) -> Answer:
        """What answers a question of this kind, or what is near."""
        match self.question.kind:
            case "said":
                return self._said()
            case "who said":
                return self._who_said()
            case "fact":
                return self._fact()
        return self._on_topic()

    def _said(self) -> Answer:
        speaker = self.question.speaker or ""
        theirs = all_by(self._everything, speaker)
        found = [r for r in theirs if answers_as(r.statement, self.question.refusals)]
        if not (found or self.topic.asked):
            found = theirs
        if self.question.quote:
            found = with_words(found, self.question.quote)
        hits = self._hits(found, SAID_SHARE, self._statements)
        if any(hit.covered >= SURE_SHARE for hit in hits):
            return self._found(self._ordered(hits))
        if told := None if self.question.quote else self._unsure(speaker, hits):
            return told
        own = set(map(id, theirs))
        others = [r for r in self._speech if id(r) not in own]
        return self._not_found(same_speaker=self._instead(theirs), same_topic=self._near(others))

    def _unsure(self, speaker: str, hits: list[Candidate]) -> Answer | None:
        """What may be by the one asked about, where no statement of theirs is surely on the topic.

        Without a topic only what is said under another name of theirs: "the operator, Hydra,".
        """
        entries, asked = self.library.entries, self.question.refusals
        any_ = not self.topic.asked
        found = [r for r in self._everything if any_ or answers_as(r.statement, asked)]
        if self.topic.asked or is_owned(speaker):
            open_ = list(open_to(found, speaker, heard_in(entries)))
        else:
            open_ = [r for r in found if is_set_off(r, speaker) or is_less_told(r, speaker)]
        maybe = self._hits(open_, SURE_SHARE if hits else SAID_SHARE, self._statements)
        told = sentences_naming(entries, self.topic, self.question, FACT_SHARE)
        if hits:
            beside = dict.fromkeys([*(c.reported.sentence for c in maybe), *told])
            return self._found(self._ordered(hits), tuple(beside)[:SENTENCES], WEAK)
        sentences = () if maybe else tuple(islice(told, SENTENCES))
        if maybe or sentences:
            return replace(self._found(self._ordered(maybe), sentences), unsure=True)
        return None

    def _who_said(self) -> Answer:
        everybody = [r for r in self._speech if not self._was_heard(r)]
        if said := self._claimed(everybody):
            return self._found(said)
        if self.question.quote:
            return self._said_words(everybody, self.question.quote)
        if self.question.refusals == "only" and not self.topic.asked:
            hits = ordered(
                (Candidate(r, 1.0, shared_words(r, self.question)) for r in everybody), "fit"
            )
        else:
            hits = self._about(everybody) or self._about(everybody, self._statements)
        if hits:
            return self._found(self._ordered(hits))
        if printed := self._printed(self.topic.claim) or self._doing():
            return self._found(sentences=printed)
        return self._not_found(same_topic=self._near(everybody))

    def _claimed(self, everybody: list[Reported]) -> list[Candidate]:
        """The words that "who said" goes on with, letter for letter; the earliest first."""
        if len(words(self.topic.claim)) < CLAIM_WORDS:
            return []
        said = with_words(everybody, self.topic.claim)
        return ordered((Candidate(r, 1.0, 0.0) for r in said), "first")

    def _said_words(self, everybody: list[Reported], quote: str) -> Answer:
        """The words letter for letter, the earliest first; words around them tell which ones.

        Where the question itself tells of the words ("who called the plan 'madness'"), all that it
        tells decides when no statement holds them.
        """
        said = with_words(everybody, quote)
        if not self.question.topic:
            hits = ordered((Candidate(r, 1.0, 0.0) for r in said), "first")
        else:
            hits = ordered(self._hits(said, 0.0) or self._about(everybody), self.question.order)
        if hits:
            return self._found(hits)
        if printed := self._printed(quote):
            return self._found(sentences=printed)
        return self._not_found(same_topic=tuple(near_words(everybody, quote)))

    def _printed(self, quote: str) -> tuple[Point, ...]:
        """The sentences that print the words, of whomever they are; a word or two tell nothing."""
        if not self.question.quote and len(words(quote)) < CLAIM_WORDS:
            return ()
        printed = sentences_with(self.library.entries, quote, self.question)
        return tuple([p for p in printed if not self.topic.contradicts(p.text)][:SENTENCES])

    def _fact(self) -> Answer:
        if found := self._sentences(COMPARED):
            told = differing((first for first, *_ in found), self.question.text)
            return replace(self._printing(found[:SENTENCES]), differences=told)
        if done := self._done():
            return self._found(self._ordered(done))
        if doing := self._doing():
            return self._found(sentences=doing)
        return self._not_found(same_topic=self._near(self._speech))

    def _done(self) -> list[Candidate]:
        """Who did by speaking what the question asks: "who likened the bridge to a pencil"."""
        if not (self.question.topic and re.search(r"\b[Ww]ho\b", self.question.text)):
            return []
        act = term(self.question.topic[0])
        return self._about([r for r in self._speech if is_cue(r, act)], self._statements)

    def _doing(self) -> tuple[Point, ...]:
        """The sentences that tell who did it, where no statement was told apart."""
        found = sentences_doing(self.library.entries, self.topic, self.question, SURE_SHARE)
        return tuple(islice(found, SENTENCES))

    def _on_topic(self) -> Answer:
        """A bare name is answered as "quotes from", a bare topic with statements and sentences."""
        name = " ".join(self.question.topic)
        if name and (theirs := [r for r in self._speech if is_by(r, name)]):
            return self._found(self._newest(theirs))
        if name and (hits := self._named_first()):
            return self._found(self._ordered(hits))
        hits, sentences = self._about(self._speech, self._statements), self._sentences()
        if hits or sentences:
            return self._printing(sentences, self._ordered(hits))
        return self._not_found()

    def _named_first(self) -> list[Candidate]:
        """What one said of the rest, where a bare topic begins with a name: "Ruiz gates"."""
        named = self.question.topic
        for at in range(min(len(named) - 1, NAME_WORDS), 0, -1):
            theirs = [r for r in self._speech if is_by(r, " ".join(named[:at]))]
            about = replace(self.question, kind="said", topic=named[at:])
            topic = topic_of(about, self.library)
            hits = [c for c in measured(theirs, topic, self._statements) if c.covered >= WHO_SHARE]
            if hits:
                return hits
        return []

    @cached_property
    def _everything(self) -> list[Reported]:
        return list(reported_in(self.library.entries, self.question))

    @cached_property
    def _speech(self) -> list[Reported]:
        """What answers "who said": with a speaker as printed, refusals only where asked for."""
        wanted = self.question.refusals
        return [r for r in self._everything if r.printed_source and answers_as(r.statement, wanted)]

    def _was_heard(self, reported: Reported) -> bool:
        return any(is_by(reported, name) for name in self.question.without)

    def _hits(
        self, found: Iterable[Reported], share: float, siblings: Siblings | None = None
    ) -> list[Candidate]:
        every = measured(found, self.topic, siblings)
        return [candidate for candidate in every if candidate.covered >= share]

    def _about(
        self, found: Iterable[Reported], siblings: Siblings | None = None
    ) -> list[Candidate]:
        """Statements on the topic by whomever; none where nothing is asked for."""
        return self._hits(found, WHO_SHARE, siblings) if self.topic.asked else []

    def _sentences(self, most: int = SENTENCES) -> Printed:
        if not self.topic.asked:
            return ()
        found = sentences_on(self.library.entries, self.topic, self.question, FACT_SHARE)
        return best(found, most)

    def _ordered(self, hits: list[Candidate]) -> list[Candidate]:
        return ordered(hits, self.question.order)

    def _newest(self, found: Iterable[Reported]) -> list[Candidate]:
        order: Order = "first" if self.question.order == "first" else "latest"
        return ordered((Candidate(r, 1.0, 0.0) for r in found), order)

    def _instead(self, theirs: Iterable[Reported]) -> tuple[Reported, ...]:
        """What the one asked about is reported with instead, nearest to the topic first."""
        found = (Candidate(r, 0.0, self.topic.fit(content_stems(r))) for r in theirs)
        return rows(ordered(found, "fit"), NEAR)

    def _near(self, found: Iterable[Reported]) -> tuple[Reported, ...]:
        """Who is quoted on the topic."""
        return rows(ordered(self._about(found), "fit"), NEAR)

    def _found(
        self,
        hits: Sequence[Candidate] = (),
        sentences: tuple[Point, ...] = (),
        most: int = STATEMENTS,
    ) -> Answer:
        """The first of the hits, the rest for later, and the sentences."""
        return Answer(
            self.question,
            found=True,
            searched=self.library.searched,
            statements=rows(hits, most),
            sentences=sentences,
            rest=tuple(candidate.reported for candidate in hits),
        )

    def _printing(self, found: Printed, hits: Sequence[Candidate] = ()) -> Answer:
        """Sentences with their copies, and the hits before them."""
        answer = self._found(hits, tuple(first for first, *_ in found))
        return replace(answer, copies=tuple(group[1:] for group in found))

    def _not_found(
        self,
        *,
        same_speaker: tuple[Reported, ...] = (),
        same_topic: tuple[Reported, ...] = (),
    ) -> Answer:
        return Answer(
            self.question,
            found=False,
            searched=self.library.searched,
            asked_in=foreign_language(self.question.text),
            same_speaker=same_speaker,
            same_topic=same_topic,
        )
