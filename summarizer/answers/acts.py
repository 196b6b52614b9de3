"""Who did what by speaking, where no statement was told apart: "Holm welcomed the ruling"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from summarizer.answers.candidates import is_inside, is_outlet_of
from summarizer.answers.topics import Topic
from summarizer.model import Entry, Point, Question
from summarizer.questions.forms import term
from summarizer.questions.lexicon import DENIALS
from summarizer.questions.terms import split_words, stemmed, terms
from summarizer.text.words import plain_word, words

_BEFORE = 4
_OWN, _WHOLE = 0.2, 0.9
"""How much a sentence must tell itself, and its article then: "Holm threatened a strike" does."""
_UNDONE = frozenset(words("not never no nobody nor neither hardly cannot"))
_PASSIVE = frozenset(words("was were been being be is are"))
_LEFT = frozenset(terms(f"{DENIALS} ruled failed"))
_ASKS_WHO = re.compile(r"\bwho\b", re.IGNORECASE)


def sentences_doing(
    entries: Iterable[Entry], topic: Topic, question: Question, share: float
) -> Iterator[Point]:
    """The sentences in which somebody does what "who" asks, to what it asks.

    "Holm welcomed the ruling" answers "who welcomed the ruling?"; "Holm was welcomed", "Holm did
    not welcome the ruling" and "the ruling welcomed by Holm" do not.
    """
    if topic.claim or not (question.topic and _ASKS_WHO.search(question.text)):
        return
    acts = topic.act or {term(question.topic[0])}
    weights = {stem: weight for stem, weight in topic.weights.items() if stem not in acts}
    done_to = replace(topic, weights=weights, act=frozenset())
    for entry in entries if weights else ():
        article = entry.article
        if not (is_inside(article.published, question) and is_outlet_of(article, question)):
            continue
        whole = done_to.covered(stemmed(article.text, article.language))
        if whole < share:
            continue
        enough = _OWN if whole >= _WHOLE else share
        for sentence in article.body:
            after = _after(sentence.span.of(article.text), acts, article.language)
            if after and done_to.covered(after) >= enough:
                yield Point(article, sentence.span)


def leaves_undone(text: str, question: Question, language: str = "en") -> bool:
    """Whether "who agreed to pay?" meets a sentence that only refuses: "Holm refused to pay"."""
    if not (question.topic and _ASKS_WHO.search(question.text)):
        return False
    held = set(terms(text, language))
    return term(question.topic[0]) not in held and bool(held & _LEFT)


def _after(text: str, acts: Iterable[str], language: str) -> str:
    """The stems that follow the act in a sentence that tells it as done."""
    printed = split_words(text)
    wanted = set(acts)
    for at, word in enumerate(printed):
        if at and term(word, language) in wanted:
            before = [plain_word(w) for w in printed[max(0, at - _BEFORE) : at]]
            undone = any(w in _UNDONE or w.endswith("n't") or term(w) in _LEFT for w in before)
            if not undone and before[-1] not in _PASSIVE:
                return stemmed(" ".join(printed[at + 1 :]), language)
    return ""
