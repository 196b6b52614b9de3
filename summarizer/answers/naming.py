"""Sentences that tell what the one asked about says, where no statement was told apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from summarizer.answers.candidates import is_inside, is_outlet_of
from summarizer.answers.topics import Topic
from summarizer.answers.unsure import is_named
from summarizer.model import Entry, Point, Question, Sentence, Span
from summarizer.questions.lexicon import ACTS, SAYING
from summarizer.questions.terms import stemmed, title_and_name

_CUES = rf"\b(?:{SAYING}|{ACTS}|asked|asks|calls?|called|informs?|informed|puts?|according to)\b"


def sentences_naming(
    entries: Iterable[Entry], topic: Topic, question: Question, share: float
) -> Iterator[Point]:
    """The sentences that name the one asked about beside a word of speaking, and hold the topic.

    The statements of others are left out: “Ruiz is late,” said Lang, tells nothing that Ruiz said.
    """
    asked = question.speaker or ""
    speaks, last = _speaking(asked), _last_word(asked)
    for entry in entries:
        article = entry.article
        if not (is_inside(article.published, question) and is_outlet_of(article, question)):
            continue
        if not is_named(article.text, asked):
            continue
        for sentence in article.body:
            if last not in sentence.span.of(article.text).lower():
                continue
            told = _own_words(entry, sentence)
            if speaks.search(told) and topic.covered(stemmed(told, article.language)) >= share:
                yield Point(article, sentence.span)


def _last_word(asked: str) -> str:
    """What any sentence that names the one asked about must hold: quick to look for."""
    title, name = title_and_name(asked)
    return (name or title or [""])[-1]


def _speaking(asked: str) -> re.Pattern[str]:
    """A name with a word of speaking near it, in the same part of the sentence."""
    title, name = title_and_name(asked)
    own = re.escape(name[-1]) if name else r"\W+(?:\w+\W+){0,3}?".join(map(re.escape, title))
    own = rf"\b{own}\b(?!['’]s?\s\w)"
    cue_after = rf"{own}(?:,[^,]{{1,40}},)?(?: [\w’'-]+){{0,3}} {_CUES}"
    cue_before = rf"{_CUES} (?:[\w’'-]+ ){{0,3}}{own}"
    line = rf"{own}[^.“”\"‘’]{{0,40}}: "
    return re.compile(f"{cue_after}|{cue_before}|{line}", re.IGNORECASE)


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
