"""One question at its desk: by its kind, what is looked for, and where else when it is missing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice

from summarizer.answers.acts import sentences_doing
from summarizer.answers.candidates import (
    Candidate,
    answers_as,
    is_cue,
    measured,
    ordered,
    rows,
    shared_words,
)
from summarizer.answers.copies import Printed
from summarizer.answers.differing import differing
from summarizer.answers.naming import sentences_naming, tells_speech
from summarizer.answers.people import all_by, in_like_office, is_by
from summarizer.answers.quotations import near_words, sentences_with, with_words
from summarizer.answers.search import FACT_SHARE, SENTENCES, WHO_SHARE, Search
from summarizer.answers.topics import Topic, topic_of
from summarizer.answers.unsure import heard_in, is_less_told, is_owned, is_set_off, open_to
from summarizer.model import Answer, Library, Point, Question, Reported
from summarizer.questions.callings import callings_of
from summarizer.questions.forms import term
from summarizer.questions.reading import as_deed, asks_of_all
from summarizer.questions.terms import title_and_name
from summarizer.questions.tongues import foreign_language
from summarizer.text.words import words

STATEMENTS = 5
"""How many statements an answer shows."""
COMPARED = 8
"""How many sentences are compared for the numbers they print."""
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


@dataclass(frozen=True)
class Desk:
    """One question with the library and the topic that it is answered from."""

    question: Question
    library: Library
    topic: Topic

    @cached_property
    def search(self) -> Search:
        """The statements and sentences that are looked through."""
        return Search(self.question, self.library, self.topic)

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
        """By the one asked for, and where nothing is, by who is called so in other words."""
        own, *others = callings_of(self.question.speaker or "")
        told = self._said_by(own)
        again = (self._said_by(other) for other in others if not told.found)
        return next((each for each in again if each.found), told)

    def _said_by(self, speaker: str) -> Answer:
        theirs = all_by(self.search.everything, speaker)
        found = [r for r in theirs if answers_as(r.statement, self.question.refusals)]
        if not (found or self.topic.asked):
            found = theirs
        if self.question.quote:
            found = with_words(found, self.question.quote)
        hits = self.search.hits(found, SAID_SHARE, self.search.said)
        if any(hit.covered >= SURE_SHARE for hit in hits):
            return self._found(self.search.ordered(hits))
        if told := None if self.question.quote else self._unsure(speaker, theirs, hits):
            return told
        if (deed := as_deed(self.question)) and not theirs:
            return Desk(deed, self.library, topic_of(deed, self.library)).answer()
        own = set(map(id, theirs))
        others = [r for r in self.search.speech if id(r) not in own]
        if not self.topic.asked:
            others = [r for r in others if in_like_office(r, speaker)]
        return self._not_found(
            same_speaker=self.search.instead(theirs), same_topic=self.search.near(others)
        )

    def _unsure(self, speaker: str, theirs: list[Reported], hits: list[Candidate]) -> Answer | None:
        """What may be by the one asked about, where no statement of theirs is surely on the topic.

        Without a topic only what is said under another name of theirs: "the operator, Hydra,".
        """
        entries, asked = self.library.entries, self.question.refusals
        any_ = not self.topic.asked
        found = [r for r in self.search.everything if any_ or answers_as(r.statement, asked)]
        if self.topic.asked or is_owned(speaker):
            open_ = list(open_to(found, speaker, heard_in(entries), theirs))
        else:
            open_ = [r for r in found if is_set_off(r, speaker) or is_less_told(r, speaker)]
        maybe = self.search.hits(open_, SURE_SHARE if hits else SAID_SHARE, self.search.said)
        named = title_and_name(speaker)[1]
        holding = theirs if named else [*theirs, *(r for r in found if is_less_told(r, speaker))]
        told = sentences_naming(entries, self.topic, self.question, FACT_SHARE, holding)
        if hits:
            beside = dict.fromkeys([*(c.reported.sentence for c in maybe), *told])
            return self._found(self.search.ordered(hits), tuple(beside)[:SENTENCES], WEAK)
        sentences = () if maybe else tuple(islice(told, SENTENCES))
        if maybe or sentences:
            return replace(self._found(self.search.ordered(maybe), sentences), unsure=True)
        return None

    def _who_said(self) -> Answer:
        everybody = [r for r in self.search.speech if not self.search.was_heard(r)]
        if said := self._claimed(everybody):
            return self._found(said)
        if self.question.quote:
            return self._said_words(everybody, self.question.quote)
        if self.question.refusals == "only" and not self.topic.asked:
            hits = ordered(
                (Candidate(r, 1.0, shared_words(r, self.question)) for r in everybody), "fit"
            )
        else:
            hits = self.search.about(everybody) or self.search.about(everybody, self.search.said)
        if hits:
            return self._found(self.search.ordered(hits))
        if printed := self._printed(self.topic.claim) or self._doing():
            return self._found(sentences=printed)
        if told := self._told():
            return replace(self._found(sentences=told), unsure=True)
        return self._not_found(same_topic=self.search.near(everybody))

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
            hits = ordered(
                self.search.hits(said, 0.0) or self.search.about(everybody), self.question.order
            )
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

    def _told(self) -> tuple[Point, ...]:
        """Sentences that tell speech, where "what was said about the dam" has no statement."""
        if not asks_of_all(self.question.text):
            return ()
        return tuple(first for first, *_ in self.search.sentences() if tells_speech(first.text))

    def _fact(self) -> Answer:
        if found := self.search.sentences(COMPARED):
            told = differing((first for first, *_ in found), self.question.text)
            return replace(self._printing(found[:SENTENCES]), differences=told)
        if done := self._done():
            return self._found(self.search.ordered(done))
        if doing := self._doing():
            return self._found(sentences=doing)
        return self._not_found(same_topic=self.search.near(self.search.speech))

    def _done(self) -> list[Candidate]:
        """Who did by speaking what the question asks: "who likened the bridge to a pencil"."""
        if not (self.question.topic and re.search(r"\b[Ww]ho\b", self.question.text)):
            return []
        act = term(self.question.topic[0])
        return self.search.about(
            [r for r in self.search.speech if is_cue(r, act)], self.search.said
        )

    def _doing(self) -> tuple[Point, ...]:
        """The sentences that tell who did it, where no statement was told apart."""
        found = sentences_doing(self.library.entries, self.topic, self.question, SURE_SHARE)
        return tuple(islice(found, SENTENCES))

    def _on_topic(self) -> Answer:
        """A bare name is answered as "quotes from", a bare topic with statements and sentences."""
        name = " ".join(self.question.topic)
        if name and (theirs := [r for r in self.search.speech if is_by(r, name)]):
            return self._found(self.search.newest(theirs))
        if name and (hits := self._named_first()):
            return self._found(self.search.ordered(hits))
        hits, sentences = (
            self.search.about(self.search.speech, self.search.said),
            self.search.sentences(),
        )
        if hits or sentences:
            return self._printing(sentences, self.search.ordered(hits))
        return self._not_found()

    def _named_first(self) -> list[Candidate]:
        """What one said of the rest, where a bare topic begins with a name: "Ruiz gates"."""
        named = self.question.topic
        for at in range(min(len(named) - 1, NAME_WORDS), 0, -1):
            theirs = [r for r in self.search.speech if is_by(r, " ".join(named[:at]))]
            about = replace(self.question, kind="said", topic=named[at:])
            topic = topic_of(about, self.library)
            hits = [c for c in measured(theirs, topic, self.search.said) if c.covered >= WHO_SHARE]
            if hits:
                return hits
        return []

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
