"""Epithets: "the 29-year-old", "the former mayor", of the one whom the sentence before is about."""

from __future__ import annotations

import re
from bisect import bisect_right

from summarizer.model import Article, Sentence
from summarizer.statements.bystanders import sexes_of
from summarizer.statements.descriptions import answers_to, noun_of
from summarizer.statements.people import Mention, People
from summarizer.statements.titles import ROLES
from summarizer.statements.wordlists import words_of

_AGE = re.compile(r"\d{1,3}-year-old\b")
_PARENT = re.compile(
    r"(?P<sex>father|dad|mother|mum|mom|grandmother|grandfather)-of-\w+$", re.IGNORECASE
)
_FORMER = re.compile(r"(?:(?:former|retired|one-time)\s|ex-)")
_FROM = re.compile(r"[A-Z]\w+(?:man|woman|ian|ish|ard|ese)$")
_LOOKED_BACK_CHARACTERS = 600
_ASKED = re.compile(r"\b(?:asked|asks)\s$")
_ASKED_CHARACTERS = 8
_ASKS = re.compile(r"(?:[\w.'’-]+\s){1,5}(?:asked\b|and\s[A-Z])")
_QUOTED = re.compile(r"[“‘«„\"](?:[^“”«»„\"\n]|\n)*?[”’»“\"](?!\w)")
_HIS_WORDS = re.compile(r"[“‘«„\"][^”»\"]+[”’»“\"],?\s(?:he|she)\s\w+\.")
_WORD = re.compile(r"[^\W\d_]{3}")
_SENTENCE_END = re.compile(r"(?<=[.?!])\s+|\n+")
_ABOUT_THE_SAME = re.compile(
    r"\s*(?:(?:He|She|What|But he|But she)\b|[,\"\s]+(?:\w+\s)?(?:he|she)\b|[,.\"\s]+$)"
)
_LEARNED = ("Dr ", "Dr. ", "Prof ", "Prof. ", "Professor ")

# What somebody is, apart from an office, and hardly what a stranger of the story is called: not
# "the lawyer", "the singer".
_TRADES = words_of(
    """
    striker goalkeeper midfielder defender winger forward sprinter cyclist boxer rider pitcher
    farmer tycoon billionaire millionaire businessman businesswoman entrepreneur veteran wizard
    challenger incumbent politician pensioner scientist academic
    """
)
_LEARNING = ("ologist", "icist")
_SCIENCES = words_of("scientist academic researcher")
_LEADING = words_of("director head leader founder professor researcher scientist fellow author")
_KINDS = {
    "diplomat": words_of("envoy ambassador negotiator consul"),
    "singer": words_of("soprano tenor baritone"),
    "soprano": words_of("singer"),
    "lawyer": words_of("solicitor barrister attorney"),
    "politician": words_of("minister senator representative congressman congresswoman mayor"),
    "lawmaker": words_of("senator representative congressman congresswoman"),
    "tycoon": words_of("promoter owner founder chairman billionaire businessman"),
    "author": words_of("novelist poet playwright biographer"),
}


def bearer(article: Article, people: People, words: str, at: int) -> str | None:
    """Who is meant by an epithet at an offset, such as "29-year-old" of "the 29-year-old".

    "Ana Hale left at noon. “I was tired,” the 29-year-old said." is Hale's, where nobody else is 29
    and the sentence is about her alone.
    """
    if people.only_called(words) is not None and _AGE.search(words):
        return people.only_called(words)
    told = _told_of(article, people, at)
    recent = article.text[max(0, at - _LOOKED_BACK_CHARACTERS) : at]
    if told is None or f"the {words}" in recent or _is_anothers(people, words, told.name, at):
        return None
    if _FORMER.search(words) and people.shared(told.name):
        return None
    learned = article.text.startswith(_LEARNED, told.start)
    return told.name if _suits(people, words, told.name, learned=learned) else None


def _told_of(article: Article, people: People, at: int) -> Mention | None:
    """The only one whom the last sentence that tells of somebody is about, if it is near.

    Its subject, or the one person in it; not who asked, who is not the one that answers.
    """
    before = [m for m in people.mentions if m.start < at]
    if not before or not article.sentences or at - before[-1].start > _LOOKED_BACK_CHARACTERS:
        return None
    sentence = _sentence_at(article, before[-1].start)
    here = [m for m in before if m.start >= sentence.start]
    subjects = [m for m in here if m.leading or m.subject] or here
    told = subjects[-1]
    doubtful = any(sentence.start <= start < at for start in people.doubtful)
    if doubtful or not told.name or len({m.name for m in subjects}) > 1:
        return None
    asks = _ASKED.search(article.text, told.start - _ASKED_CHARACTERS, told.start)
    asks = asks or _ASKS.match(article.text, told.start)
    return None if asks or _moved_on(article, sentence, at) else told


def _sentence_at(article: Article, at: int) -> Sentence:
    starts = [s.start for s in article.sentences]
    return article.sentences[max(0, bisect_right(starts, at) - 1)]


def _moved_on(article: Article, sentence: Sentence, at: int) -> bool:
    """Whether an article tells of something else between a sentence and an offset.

    What he or she says or does next is nothing else, nor is what stands in quotation marks.
    """
    lines = article.text[sentence.start : at].split("\n")[1:]
    lines = [line for line in lines if _WORD.search(line) and not _HIS_WORDS.fullmatch(line)]
    between = article.text[sentence.end : at]
    told = _QUOTED.sub(lambda q: '"' + (". " if q.group()[-2:-1] in ".?!" else ""), between)
    parts = [p for p in _SENTENCE_END.split(told)[:-1] if '"' in p or _WORD.search(p)]
    return len(lines) > 1 or not all(_ABOUT_THE_SAME.match(p) for p in parts)


def _is_anothers(people: People, words: str, name: str, at: int) -> bool:
    """Whether somebody else is called so, with a name or without."""
    noun = noun_of(words)
    former = _FORMER.search(words)
    wanted = words[former.start() :] if former else noun
    others = [called for one, called in people.called.items() if one != name]
    unnamed = [m.words for m in people.mentions if m.words and m.start < at and not m.definite]
    return any(answers_to(wanted, called) for called in [*others, *([one] for one in unnamed)])


def _suits(people: People, words: str, name: str, *, learned: bool) -> bool:
    """Whether an epithet may be a person's: the sex, the age and the trade agree."""
    noun = noun_of(words)
    parent = _PARENT.search(words)
    sexes = sexes_of(parent["sex"] if parent else noun)
    if people.gender(name) not in {"", *sexes}:
        return False
    called = people.called.get(name, ())
    if parent and any(_PARENT.search(one) for one in called):
        return False
    aged = [one for one in called if _AGE.fullmatch(one)]
    age = _AGE.search(words)
    if age and aged:
        return age[0] in aged
    if parent or _FROM.fullmatch(words) or (age and age[0] == words):
        return True
    return _may_be(words, {noun_of(one) for one in called if one not in aged}, learned=learned)


def _may_be(words: str, known: set[str], *, learned: bool) -> bool:
    """Whether one who is called so may be a "sheep farmer" or a "former mayor"."""
    noun = noun_of(words)
    if known & _KINDS.get(noun, frozenset()):
        return True
    science = noun in _SCIENCES or noun.endswith(_LEARNING)
    if science and (learned or known & _LEADING):
        return True
    held = noun in ROLES and bool(_FORMER.search(words))
    return (held or noun in _TRADES or noun.endswith(_LEARNING)) and not known
