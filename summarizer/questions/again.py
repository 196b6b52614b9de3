"""Follow-ups on what was just shown: when, where, in what sentence, and what came before it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from summarizer.model import Answer, Question, Shows
from summarizer.questions.lexicon import PRONOUNS, SAYING
from summarizer.text.words import plain_word, words

_IT = r"(?:that|this|it|those|these|they|so)"
_WHO = r"(?:he|she|they|it)"
_PAPER = r"(?:news)?(?:papers?|outlets?|sources?|articles?|sites?|media|links?|urls?)"
_WHOLE = r"(?:whole|full|exact|precise|complete|entire)"
_WORDS = r"(?:sentences?|quotes?|quotations?|words?|wordings?|statements?|contexts?|text)"
_AGAIN: tuple[tuple[Shows, str], ...] = (
    (
        "more",
        r"(?:show |the )?(?:(?:some )?more|next|rest|remaining|others)(?: (?:one|page|of it))?s?",
    ),
    ("more", r"go on|continue|keep going|any(?:thing)? (?:more|others?)"),
    ("dates", rf"when(?: (?:was|is|were|are) {_IT}(?: said| published| printed| from)?)?"),
    ("dates", rf"(?:on )?(?:what|which) (?:day|date)s?(?: (?:was|is|were) {_IT})?|since when"),
    (
        "dates",
        rf"when did {_WHO} (?:{SAYING}) {_IT}|how (?:old|long ago) (?:is|was|are|were) {_IT}",
    ),
    ("outlets", rf"(?:in |from |by )?(?:which|what) {_PAPER}(?: (?:was|is|were|are) {_IT}.*)?"),
    ("outlets", rf"(?:which|what) {_PAPER} (?:printed|reported|said|published|wrote) {_IT}"),
    ("outlets", rf"where(?: (?:was|is|were|are) {_IT}(?: said| printed| published| from)?)?"),
    ("outlets", rf"where did (?:you (?:find|get|read|see)|{_IT} come)(?: {_IT})?(?: from)?"),
    ("outlets", rf"who (?:reported|printed|published|wrote) {_IT}"),
    ("outlets", rf"(?:what(?:['’]s| is| are) )?(?:the|your) {_PAPER}"),
    ("sentences", rf"(?:what (?:was|were|is|are) )?(?:(?:the|his|her|their) )?{_WHOLE} {_WORDS}"),
    ("sentences", r"(?:(?:what(?:['’]s| is| was) )?(?:the |more |in ))?context|the sentences?"),
    ("sentences", rf"the sentences? (?:around|with|of) {_IT}"),
)
_OPENING = re.compile(r"^(?:and|but|so|ok|okay)\s+", re.IGNORECASE)
_BEFORE = re.compile(
    r"(?:what (?:about )?)?(?:before|earlier)(?: (?:that|this|then))?", re.IGNORECASE
)
_AFTER = re.compile(
    r"(?:what (?:about )?)?(?:after|later)(?: (?:that|this|then))?|since(?: then| that)?",
    re.IGNORECASE,
)
_THEN = re.compile(
    rf"what(?: else)? did (?P<who>.+?) (?:{SAYING}) (?:then|(?:on )?that day|at (?:the|that) time)",
    re.IGNORECASE,
)


def shows(text: str) -> Shows | None:
    """What of the rows shown before a follow-up asks for: "when was that?" their dates."""
    bare = _OPENING.sub("", text)
    found = (what for what, said in _AGAIN if re.fullmatch(said, bare, re.IGNORECASE))
    return next(found, None)


def in_time(text: str, question: Question, previous: Answer) -> Question | None:
    """The question with the days that "before that", "since then" and "then" mean.

    They are days of publication: those before, after or of the articles that were shown.
    """
    days = _days(previous)
    if not days:
        return None
    bare, day = _OPENING.sub("", text), timedelta(days=1)
    if _BEFORE.fullmatch(bare):
        return replace(question, since=None, until=min(days) - day, order="latest")
    if _AFTER.fullmatch(bare):
        return replace(question, since=max(days) + day, until=None, order="first")
    if then := _THEN.fullmatch(bare):
        who = question.speaker if then["who"].lower() in PRONOUNS else then["who"]
        return Question("", "said", who, since=min(days), until=max(days), outlet=question.outlet)
    return None


def settled(previous: Answer) -> Question:
    """The question before, with the one who was shown for "the minister" or for "who said"."""
    question, shown = previous.question, () if previous.unsure else previous.statements
    speakers = {r.statement.speaker.name if r.statement.speaker else None for r in shown}
    name = next(iter(speakers)) if len(speakers) == 1 else None
    if name is None or question.kind == "fact":
        return question
    own, asked = _plain(name), _plain(question.speaker or "")
    if question.kind == "topic" and _plain(" ".join(question.topic)) <= own:
        return replace(question, kind="said", speaker=name, topic=())
    return question if question.kind == "topic" or asked & own else replace(question, speaker=name)


def _plain(text: str) -> set[str]:
    return {plain_word(word) for word in words(text)}


def _days(previous: Answer) -> list[date]:
    shown = [r.article for r in previous.statements] + [p.article for p in previous.sentences]
    return [article.published.date() for article in shown if article.published]
