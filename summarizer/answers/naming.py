"""Sentences that tell what the one asked about says, where no statement was told apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from summarizer.answers.candidates import is_inside, is_outlet_of
from summarizer.answers.people import names_held
from summarizer.answers.topics import Topic
from summarizer.answers.unsure import is_named
from summarizer.model import Entry, Point, Question, Reported, Sentence, Span
from summarizer.questions.lexicon import ACTS, SAYING
from summarizer.questions.terms import stemmed, title_and_name

_CUES = rf"\b(?:{SAYING}|{ACTS}|asked|asks|calls?|called|informs?|informed|puts?|according to)\b"

_TOLD = re.compile(rf"{_CUES}|\bassure[sd]\b", re.IGNORECASE)
_NAME = "\ue000"
"""Stands for the name asked about, so that nothing long is compiled for each question."""
_SPEAKS = re.compile(
    rf"{_NAME}(?:,[^,]{{1,40}},)?(?: [\w{_NAME}’'-]+){{0,3}} {_CUES}"
    rf"|{_CUES} (?:[\w{_NAME}’'-]+ ){{0,3}}{_NAME}"
    rf"|{_NAME}[^.“”\"‘’]{{0,40}}: ",
    re.IGNORECASE,
)


def sentences_naming(
    entries: Iterable[Entry],
    topic: Topic,
    question: Question,
    share: float,
    theirs: Iterable[Reported] = (),
) -> Iterator[Point]:
    """The sentences that name the one asked about beside a word of speaking, and hold the topic.

    The statements of others are left out: “Ruiz is late,” said Lang, tells nothing that Ruiz said.
    One who holds the office asked for is also named by name, as told in `theirs`.
    """
    asked = question.speaker or ""
    called = names_held(asked, theirs)
    for entry in entries:
        article = entry.article
        if not (is_inside(article.published, question) and is_outlet_of(article, question)):
            continue
        if not is_named(article.text, asked):
            continue
        every = (asked, *called.get(id(article), ()))
        names = {name: _last_word(name) for name in every}
        for sentence in article.body:
            low = sentence.span.of(article.text).lower()
            near = [name for name, last in names.items() if last in low]
            if not near:
                continue
            told = _own_words(entry, sentence)
            held = stemmed(told, article.language)
            if topic.covered(held) < share or not topic.done(held) or topic.undone(told):
                continue
            if any(_is_heard(told, name) for name in near):
                yield Point(article, sentence.span)


def tells_speech(text: str) -> bool:
    """Whether a sentence has a word of speaking: "all is well, assured the line"."""
    return _TOLD.search(text) is not None


def _last_word(asked: str) -> str:
    """What any sentence that names the one asked about must hold: quick to look for."""
    title, name = title_and_name(asked)
    return (name or title or [""])[-1]


def _is_heard(told: str, asked: str) -> bool:
    """Whether a name has a word of speaking near it, in the same part of the sentence."""
    title, name = title_and_name(asked)
    own = re.escape(name[-1]) if name else r"\W+(?:\w+\W+){0,3}?".join(map(re.escape, title))
    called = rf"\b{own}\b(?!['’]s?\s\w)"
    marked = re.sub(called, _NAME, told.replace(_NAME, " "), flags=re.IGNORECASE)
    return _SPEAKS.search(marked) is not None


def _own_words(entry: Entry, sentence: Sentence) -> str:
    """What a sentence tells without the statements in it, their verbs, and who made them."""
    text, at, kept = entry.article.text, sentence.start, ""
    for span in sorted(_said(entry, sentence)):
        kept += text[at : span.start] + " … "
        at = max(at, span.end)
    return kept + text[at : sentence.end]


def _said(entry: Entry, sentence: Sentence) -> Iterator[Span]:
    for statement in entry.statements:
        for span in (*statement.content, statement.cue, statement.source):
            if span and span.touches(sentence.span):
                yield span
