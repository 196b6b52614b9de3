"""Sentences that answer a plain question of fact, those with a number or a date first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from summarizer.answers.acts import leaves_undone
from summarizer.answers.candidates import is_inside, is_outlet_of
from summarizer.answers.copies import Printed, with_copies
from summarizer.answers.topics import Topic
from summarizer.model import Entry, Point, Question, Sentence
from summarizer.questions.terms import stemmed

_NUMBER = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|"
    r"thousands?|millions?|half|twenty|thirty|forty|fifty|sixty|nobody|none|no one|several)\b",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\b(?:1[89]|20)\d\d\b|\b(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day\b|\d:\d\d"
    r"|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"|\b(?:at|by|until|from|since|before|after) (?:about )?\d{1,2}\.\d\d\b|\d ?[ap]m\b|o['’]clock"
    r"|\b(?:yesterday|today|tomorrow|week|month|year|decade|centur|ago|noon|midnight|[ap]\.m|night)"
)
_NAME = re.compile(r"(?<!^)(?<![.!?“\"] )\b[A-Z][\w’'-]+|^[A-Z][\w’'-]+ [A-Z]")
_PLACE = re.compile(r"\b(?:in|at|near|outside|from|to|off|on) (?:the )?[A-Z]")
_LOOKED_FOR = (
    (r"^how (?:many|much|long|old|far|high|big|large|often)\b", _NUMBER),
    (r"^(?:when|(?:what|which) (?:time|day|date|year|month))\b", _TIME),
    (r"^(?:who|whom|whose)\b", _NAME),
    (r"^where\b", _PLACE),
)
_MARGIN = re.compile(r"\bby how many\b|\bby\W*$", re.IGNORECASE)
"""What asks for a difference: "by how many votes did Ruiz win", "win by 203"."""
_AMOUNT = re.compile(
    r"[$€£¥%]|\b(?:million|billion|per ?cent|pct|crowns|dollars|euros|pounds|francs)\b",
    re.IGNORECASE,
)
_OWN = 0.2
"""How much of the topic a sentence must hold itself."""
_AROUND = 0.6
"""What a word counts for that only the sentence before or the title holds."""
_ELSEWHERE = 0.4
"""What a word counts for that only the rest of the article holds."""
_AMOUNT_SHARE = 0.3
"""What an amount counts for in an answer to "how much"."""
_COUNTED = 5
"""How many letters tell a counted noun: "injur" is in "injuries" and "injured"."""


@dataclass(frozen=True)
class Found:
    """A sentence with how much of the topic it holds, and how well."""

    point: Point
    covered: float
    fit: float


def looked_for(question: str) -> re.Pattern[str] | None:
    """What a sentence must have to answer: a number for "how many", a time for "when"."""
    asked = re.search(r"\b(?:how|when|who|whom|whose|where|what)\b.*", question.lower())
    if not asked:
        return None
    return next((has for opening, has in _LOOKED_FOR if re.match(opening, asked[0])), None)


def sentences_on(
    entries: Iterable[Entry], topic: Topic, question: Question, share: float
) -> Iterator[Found]:
    """The body sentences that hold that share of the topic, and what the question looks for."""
    has = looked_for(question.text) if question.kind == "fact" else None
    wanted = _amount_of(question.text) if has is _NUMBER else None
    for entry in entries:
        article = entry.article
        if not (is_inside(article.published, question) and is_outlet_of(article, question)):
            continue
        if topic.covered(stemmed(article.text, article.language)) < share:
            continue
        for found in _measured(entry, topic, share):
            if leaves_undone(found.point.text, question, article.language):
                continue
            if has is None or has.search(found.point.text) or _is_plain(found, has):
                yield _with_amount(found, wanted) if wanted else found


def best(found: Iterable[Found], limit: int) -> Printed:
    """The best sentences of different words, on a tie the newest, each with its copies."""
    newest = sorted(found, key=lambda f: -f.point.article.moment)
    fitting = sorted(newest, key=lambda f: (-f.covered, -f.fit))
    return with_copies((one.point for one in fitting), limit)


def _measured(entry: Entry, topic: Topic, share: float) -> Iterator[Found]:
    """Each sentence, with what it leaves to the one before it, to the title, to the article."""
    article = entry.article
    title = stemmed(article.title or "", article.language)
    whole = topic.covered(stemmed(article.text, article.language))
    before = ""
    for sentence in article.sentences:
        held = stemmed(sentence.span.of(article.text), article.language)
        covered = topic.covered(held)
        if _OWN <= covered < 1:
            said = held + _speakers(entry, sentence)
            covered = topic.covered(said)
            near = topic.covered(said + before + title)
            covered += _AROUND * (near - covered) + _ELSEWHERE * (whole - near)
        if covered >= share:
            yield Found(Point(article, sentence.span), covered, topic.fit(held))
        before = held


def _speakers(entry: Entry, sentence: Sentence) -> str:
    """The stems of the names of those who say what the sentence tells."""
    names = {
        statement.speaker.name
        for statement in entry.statements
        if statement.speaker and any(map(sentence.span.touches, statement.content))
    }
    return "".join(stemmed(name, entry.article.language) for name in sorted(names))


def _is_plain(found: Found, has: re.Pattern[str]) -> bool:
    """Whether a sentence tells all that is asked about, and may tell who by "he" or "the party"."""
    return has is not _NUMBER and found.covered >= 1


def _amount_of(question: str) -> re.Pattern[str]:
    """What "how much" and "how many guests" count: a sum, a number close before "guests"."""
    counted = re.search(r"\bhow many (\w+)", question, re.IGNORECASE)
    if counted is None or "how much" in question.lower():
        return _AMOUNT
    stem = counted[1].lower()[:_COUNTED]
    noun = r"(?:people|persons?|men|women|killed|hurt|injured|dead)" if stem == "peopl" else stem
    number = rf"(?:{_NUMBER.pattern})[\w,.]*"
    margin = rf"|\bby {number}" if _MARGIN.search(question) else ""
    return re.compile(rf"{number}(?:[ -][\w’'-]+){{0,2}}? {noun}{margin}", re.IGNORECASE)


def _with_amount(found: Found, wanted: re.Pattern[str]) -> Found:
    has = wanted.search(found.point.text) is not None
    return replace(found, covered=found.covered + _AMOUNT_SHARE * has)
