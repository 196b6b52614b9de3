"""The stems of a question: what a store looks for, and what an answer is measured by."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain, repeat

from summarizer.model import Question
from summarizer.questions.forms import term
from summarizer.questions.lexicon import CALLINGS, RANKS, ROLES, STOP, SURNAMES, TITLES
from summarizer.text.words import plain_word, stem, words


def terms(text: str, language: str = "en") -> tuple[str, ...]:
    """The stems of a text, those of "NATO-Russia" one by one, without words that tell nothing."""
    return tuple(chain.from_iterable(map(_telling, words(text), repeat(language))))


@lru_cache(maxsize=200_000)
def _telling(word: str, language: str) -> tuple[str, ...]:
    return tuple([term(part, language) for part in word.split("-") if not is_stop(part)])


@lru_cache(maxsize=65_536)
def stemmed(text: str, language: str = "en") -> str:
    """The terms of a text as one string with each between two spaces: searched at full speed."""
    return "".join(map(_spaced, words(text), repeat(language))) or "  "


@lru_cache(maxsize=200_000)
def _spaced(word: str, language: str) -> str:
    return "".join([f" {told} " for told in _telling(word, language)])


def split_words(text: str) -> list[str]:
    """The words of a text, with compounds taken apart."""
    return [part for word in words(text) for part in word.split("-")]


def is_stop(word: str) -> bool:
    """Whether a word never tells what a question is about; "US" and "May" in capitals do."""
    return plain_word(word) in STOP and word not in {"US", "May"}


def wanted(question: Question, language: str = "en") -> tuple[str, ...]:
    """The stems of the topic and the quotation, each once: an article that holds none can't answer.

    They are stems as `summarizer.text.words.stem` makes them, of words split at hyphens.
    Empty when the question names a speaker alone, and then every statement of theirs answers.
    """
    asked = " ".join([*question.topic, question.quote or ""])
    found = terms(asked, language) or tuple(term(w, language) for w in split_words(asked))
    return tuple(dict.fromkeys(found))


def speaker_stems(question: Question, language: str = "en") -> tuple[str, ...]:
    """The stems of the speaker's words: an article that holds none of them can't quote them.

    The last name alone for a person; all words of an office or a body; both of "Lang and Ruiz".
    Empty without a speaker.
    """
    found: dict[str, None] = {}
    for speaker in speakers(question.speaker or ""):
        title, name = title_and_name(speaker)
        found.update(dict.fromkeys(stem(w, language) for w in ([name[-1]] if name else title)))
    return tuple(found)


def _without_calling(printed: list[str]) -> list[str]:
    """A name without "Father" or "Sister" before it; "the sister Ada" tells who she is."""
    called = len(printed) > 1 and plain_word(printed[0]) in CALLINGS
    return printed[1:] if called and printed[0].islower() == printed[1].islower() else printed


def _is_surname(printed: list[str], at: int) -> bool:
    """Whether a word of office closes a name: "Celia Warden", but not "the Chief Warden"."""
    if not 0 < at == len(printed) - 1 or plain_word(printed[at]) not in SURNAMES:
        return False
    first = printed[at - 1]
    return first.istitle() and printed[at].istitle() and plain_word(first) not in RANKS


@lru_cache(maxsize=1_024)
def speakers(asked: str) -> tuple[str, ...]:
    """Those asked for together: "Lang and Ruiz", but not "the minister of health and sport"."""
    parts = tuple(re.split(r"\s+and\s+", asked))
    return parts if all(title_and_name(part)[1] for part in parts) else (asked,)


def title_and_name(speaker: str) -> tuple[list[str], list[str]]:
    """The plain words of an office and those of a name: "NATO chief Ana Ruiz", "the baker Ruiz".

    What follows a comma or "of" tells of the office: "Ana Ruiz of Hydra", "the minister of health".
    """
    title, name = _parted(speaker)
    return [*title], [*name]


@lru_cache(maxsize=16_384)
def _parted(speaker: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    bare = re.sub(r"^(?:the|an?)\s", "", speaker.strip(), flags=re.IGNORECASE)
    head, *tail = re.split(r",|\b(?:of|from|at|for)\b", bare, maxsplit=1, flags=re.IGNORECASE)
    printed = _without_calling(split_words(head))
    plain = [plain_word(word) for word in printed]
    last = max((i for i, word in enumerate(plain) if word in ROLES | TITLES), default=-1)
    if any(word[:1].isupper() for word in printed):
        lower = next((i for i, word in enumerate(printed) if not word[:1].islower()), 0)
        last = max(last, lower - 1)
    if _is_surname(printed, last):
        last = max((i for i, word in enumerate(plain[:last]) if word in ROLES | TITLES), default=-1)
    title, name = plain[: last + 1], plain[last + 1 :]
    office = [plain_word(word) for word in split_words(" ".join(tail)) if not is_stop(word)]
    return tuple([word for word in title if word not in TITLES] + office), tuple(name)
