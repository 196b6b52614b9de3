"""Statements as candidates for an answer: filtered, measured, ordered."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from urllib.parse import urlsplit

from summarizer.answers.topics import Topic
from summarizer.model import Article, Entry, Order, Question, Refusals, Reported, Statement
from summarizer.questions.terms import split_words, stemmed
from summarizer.text.words import plain_word, words
from summarizer.verify import fold

_LOOKED_AT = 200
"""How many candidates, best first, are looked through for copies."""
_ARTICLES = {"the", "a", "an"}
SHORTEST_COPY = 20
"""From how many characters on one statement inside another is the same speech, shortened."""


@dataclass(frozen=True)
class Candidate:
    """A statement with how much of the topic it holds, and how well."""

    reported: Reported
    covered: float
    fit: float

    @property
    def dated(self) -> bool:
        """Whether its article tells when it was published."""
        return self.reported.article.published is not None

    @property
    def moment(self) -> float:
        """When its article was published, in seconds; the unknown is the oldest."""
        return self.reported.article.moment


def reported_in(entries: Iterable[Entry], question: Question) -> Iterator[Reported]:
    """The statements inside the question's dates and outlet."""
    for entry in entries:
        if not is_inside(entry.article.published, question):
            continue
        ours = is_outlet_of(entry.article, question)
        for statement in entry.statements:
            reported = Reported(entry.article, statement)
            if ours or _heard_by(reported, question.outlet or ""):
                yield reported


def is_inside(published: datetime | None, question: Question) -> bool:
    """Whether an article was published between the question's dates."""
    if question.since is None and question.until is None:
        return True
    if published is None:
        return False
    zone = published.tzinfo or UTC
    day = published.astimezone(zone).date()
    after = question.since is None or question.since <= day
    return after and (question.until is None or day <= question.until)


def is_outlet_of(article: Article, question: Question) -> bool:
    """Whether an article is of the outlet that the question names, if it names one."""
    if not question.outlet:
        return True
    asked = _name_words(question.outlet)
    host = (urlsplit(article.url or "").hostname or "").replace(".", " ")
    return asked <= _name_words(f"{article.outlet or ''} {host}")


_SOMEBODY = re.compile(r"\b(?:he|she|him|her|his|hers)\b", re.IGNORECASE)
_ONLY_THAT = re.compile(r"(?:it|that|this|so)\W*", re.IGNORECASE)
_THAT_AFTER = re.compile(r" (?:it|that|this)[.:;,]")
_ANSWERS = re.compile(r"(?:answer|repl(?:y|ie)|respon[ds]|retort)", re.IGNORECASE)
_SHORT = re.compile(
    r"\W*(?:[\w’'-]+\W+){0,7}?(?:it|that|this)(?:['’]s)?\b(?:\W+[\w’'-]+){0,7}\W*", re.IGNORECASE
)
"""A few words that point back: “That is nonsense.”"""
_BEFORE = 0.6
"""What a word counts for that only the sentence before "she" holds."""
_ASKED_BEFORE = 0.9
"""The same before "declined to comment" and "denied it", which leave to it what was asked."""
_ASKED_ELSEWHERE = 0.6
"""The same for the headline or the rest of the article, which tell what was asked about."""
Siblings = Mapping[int, tuple[Statement, ...]]
"""The statements of each article, by the identity of the article."""


def measured(
    found: Iterable[Reported], topic: Topic, siblings: Siblings | None = None
) -> Iterator[Candidate]:
    """How much of the topic each statement holds, in its words and, with siblings, its sentence."""
    for reported in found:
        held = content_stems(reported)
        if topic.affirmed and _says_no(reported.statement):
            continue
        if topic.act and not topic.done(held):
            continue
        covered = topic.covered(held)
        if covered < 1 and siblings is not None:
            around = sentence_stems(reported, siblings[id(reported.article)])
            covered = max(covered, topic.covered(held + around))
            refused = reported.statement.kind == "no comment"
            back = refused or _points_back(reported)
            if covered < 1 and (back or _leans_back(reported)):
                before = topic.covered(held + around + stems_before(reported))
                covered += (_ASKED_BEFORE if back else _BEFORE) * (before - covered)
            if covered < 1 and refused:
                asked_on = topic.covered(_asked_on(reported, covered > 0))
                covered += _ASKED_ELSEWHERE * max(0.0, asked_on - covered)
        if covered and not topic.contradicts(" ".join(reported.words)):
            yield Candidate(reported, covered, topic.fit(held))


def _asked_on(reported: Reported, narrowed: bool) -> str:  # noqa: FBT001  # a plain fact
    """The stems of what one who declined was asked on: the headline tells it, or the article.

    "Declined to comment" alone may be on another matter of the article; "declined to say how many
    jobs would go" is on the jobs of the firm that the article is about.
    """
    article = reported.article
    told = article.text if narrowed else article.title or ""
    return stemmed(told, article.language)


def _points_back(reported: Reported) -> bool:
    """Whether the sentence before tells what was said: "Lang denied it", "her answer was “No”"."""
    text, cue = reported.article.text, reported.statement.cue
    if _ONLY_THAT.fullmatch(" ".join(reported.words)):
        return True
    if cue is None:
        return False
    return bool(_ANSWERS.match(cue.of(text)) or _THAT_AFTER.match(text, cue.end))


def _leans_back(reported: Reported) -> bool:
    """Whether the words may need the sentence before: "she is late", “That is nonsense.”."""
    said = " ".join(reported.words)
    short = reported.statement.kind == "direct" and _SHORT.fullmatch(said) is not None
    return short or _SOMEBODY.search(said) is not None


def _says_no(statement: Statement) -> bool:
    """Whether something is denied; one who declined to tell has said neither yes nor no."""
    return statement.polarity == "negative" and statement.kind != "no comment"


def shared_words(reported: Reported, question: Question) -> int:
    """How many words a statement and the question share, "declined to comment" among them."""
    said = {plain_word(word) for each in reported.words for word in words(each)}
    return len(said & {plain_word(word) for word in words(question.text)})


def content_stems(reported: Reported) -> str:
    """The stems of a statement's words and of its cue."""
    article, cue = reported.article, reported.statement.cue
    parts = [*reported.words, cue.of(article.text)] if cue else reported.words
    return "".join(stemmed(part, article.language) for part in parts)


def is_cue(reported: Reported, act: str) -> bool:
    """Whether the statement is told by the verb of that stem."""
    cue, article = reported.statement.cue, reported.article
    return cue is not None and f" {act} " in stemmed(cue.of(article.text), article.language)


def sentence_stems(reported: Reported, others: Iterable[Statement] = ()) -> str:
    """The stems of the sentences around a statement, without the speaker and what others say.

    With a refusal the speaker may tell what was asked: "two aides who saw the list did not reply";
    and so may what the same one said: "Lang confirmed the sale, but would not name the buyer".
    """
    article, span = reported.article, reported.sentence.span
    content, refused = reported.statement.content, reported.statement.kind == "no comment"
    theirs = [
        s
        for other in others
        if not (refused and _is_one_voice(other, reported.statement))
        for s in other.content
        if not any(map(s.touches, content))
    ]
    source = [reported.statement.source] if reported.statement.source and not refused else []
    stems, start = "", span.start
    for gap in sorted(s for s in (*theirs, *source) if s.touches(span)):
        stems += stemmed(article.text[start : gap.start], article.language)
        start = max(start, gap.end)
    return stems + stemmed(article.text[start : span.end], article.language)


def _is_one_voice(one: Statement, other: Statement) -> bool:
    """Whether two statements are by one speaker: "Lang confirmed the talks, but named no buyer"."""
    return one.source == other.source or (one.speaker is not None and one.speaker == other.speaker)


def stems_before(reported: Reported) -> str:
    """The stems of the sentence before a statement's, which tells who "she" is."""
    article, start = reported.article, reported.sentence.span.start
    at = bisect_left(article.sentences, start, key=lambda s: s.start)
    return stemmed(article.sentences[at - 1].span.of(article.text), article.language) if at else ""


def ordered(found: Iterable[Candidate], order: Order) -> list[Candidate]:
    """By fit and then the newest, or by time alone; for a change, the first and the latest.

    What has no date is neither the first nor the latest, and stands behind the others.
    """
    if order == "first":
        return sorted(found, key=lambda c: (not c.dated, c.moment))
    if order == "change":
        every = sorted(found, key=lambda c: (c.moment, c.reported.statement.start))
        told = [c for c in every if c.dated] or every
        others = [c for c in every if c not in told]
        return [*told[:1], *reversed(told[1:]), *others]
    newest = sorted(found, key=lambda c: -c.moment)
    return newest if order == "latest" else sorted(newest, key=lambda c: -c.fit)


def rows(found: Iterable[Candidate], limit: int) -> tuple[Reported, ...]:
    """The first statements of different words, then their copies as far as there is room.

    Copies stand behind the one that they repeat, the earliest first; of one outlet's only one.
    """
    groups: list[list[Candidate]] = []
    texts: list[str] = []
    for candidate in islice(found, _LOOKED_AT):
        said = fold(" ".join(candidate.reported.words)).text
        same = next((i for i, text in enumerate(texts) if _is_copy(said, text)), None)
        if same is not None:
            groups[same].append(candidate)
        elif len(groups) < limit:
            groups.append([candidate])
            texts.append(said)
    room = limit - len(groups)
    shown: list[Reported] = []
    for group in groups:
        different = _one_an_outlet(group)
        copies = different[1 : 1 + room]
        room -= len(copies)
        shown += [different[0], *copies]
    return tuple(shown)


def _one_an_outlet(group: list[Candidate]) -> list[Reported]:
    """The earliest that prints the best one's words, then the earliest of each other outlet."""
    best = group[0].reported.words
    kept: dict[str | None, Reported] = {}
    for each in sorted(group, key=lambda c: (c.reported.words != best, c.moment)):
        kept.setdefault(each.reported.article.outlet, each.reported)
    return list(kept.values())


def _is_copy(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return short == long or (len(short) >= SHORTEST_COPY and short in long)


def answers_as(statement: Statement, refusals: Refusals) -> bool:
    """Whether a statement, or a refusal to make one, is what a question wants."""
    return refusals != ("left out" if statement.kind == "no comment" else "only")


def _heard_by(reported: Reported, outlet: str) -> bool:
    """Whether the words were said to the outlet, or relayed by it."""
    statement, sentence = reported.statement, reported.sentence.span
    told, start = [statement.venue or "", statement.via or ""], sentence.start
    for content in statement.content:
        told.append(reported.article.text[start : content.start])
        start = content.end
    told.append(reported.article.text[start : sentence.end])
    return _name_words(outlet) <= _name_words(" ".join(told))


def _name_words(text: str) -> frozenset[str]:
    return frozenset(plain_word(word) for word in split_words(text)) - _ARTICLES
