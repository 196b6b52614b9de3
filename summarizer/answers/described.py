"""Whether an article calls a speaker what a question does: "the harbour master Tom Reed"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from summarizer.questions.callings import is_addressed
from summarizer.questions.lexicon import TITLES
from summarizer.questions.terms import is_stop, split_words
from summarizer.text.words import plain_word, stem

_ARTICLE = re.compile(r"^(?:the|an?|his|her|their|its|our)\s", re.IGNORECASE)
_NARROWED = re.compile(
    r"\s(?:of|for|to|at|in|on|from|with|by|who|whose|which|that|and|but|as)\b|[,;:(–—-]\s|[.;:]"
)
_BEFORE = re.compile(r"(?P<called>(?:[\w'’-]+[ ]){1,5})$")
_SET_OFF = re.compile(
    r"\b(?P<called>(?:the|an?|his|her|its|their) (?:[\w'’-]+ ?){1,5}), $", re.IGNORECASE
)
_AFTER = re.compile(
    r"(?:\s*[,(]\s*\d\d\)?)?(?:\s*,(?: who (?:is|was))?|\s(?:is|was)(?= (?:the|an?)\s))\s*"
    r"(?:(?:the|an?|his|her|its|their)\s)?(?P<called>[^.;!?“”\"]{3,90})"
)
_INNER = re.compile(r"\s(?:the|an?|his|her|its|their)\s", re.IGNORECASE)
"""What no description holds before its noun, but a clause does: "thanked the dean"."""
_SENTENCE_END = re.compile(r"[.!?“”\"\n]")
_IN_COURT = {
    "prosecutor": "prosecuting",
    "prosecution": "prosecuting",
    "defence lawyer": "defending",
    "defence": "defending",
    "defender": "defending",
}
"""What courts call those who speak there: "Tom Reed, prosecuting, said"."""
_DEEDS = {
    "owner": "owns|owned|bought|has run|runs",
    "manager": "manages|managed|has managed|runs",
    "driver": "drives|drove|has driven",
    "keeper": "keeps|kept|has kept",
    "chair": "chairs|has chaired",
    "chairman": "chairs|has chaired",
    "chairwoman": "chairs|has chaired",
    "leader": "leads|led|has led|heads",
    "head": "heads|leads|runs",
    "boss": "heads|leads|runs|owns",
    "teacher": "teaches|taught|has taught",
    "grower": "grows|grew|has grown",
    "farmer": "farms|farmed|has farmed|raises",
    "maker": "makes|made|has made",
    "founder": "founded|set up|started",
    "designer": "designs|designed",
    "investigator": "investigates|investigated",
    "writer": "writes|wrote|has written",
}
"""What one does who is called so."""
_LESSER = {"former", "ex", "deputy", "vice", "acting", "assistant", "late"}
_NEAR = 60
_FAR = 130
_OPENING = 4


def is_common(asked: str) -> bool:
    """Whether a speaker is asked for by what they are, in small letters: "the harbour master"."""
    bare = _ARTICLE.sub("", asked.strip())
    return bool(bare) and (bare == bare.lower() or (bare == bare.upper() and " " in asked.strip()))


@lru_cache(maxsize=16_384)
def is_described(asked: str, name: str, text: str) -> bool:
    """Whether the text calls the one of that name so, before the name or set off after it.

    "Harbour master Tom Reed", "the dean, Ann Lyle,", "Reed, 61, the harbour master of Corle"; but
    not "Ann Lyle, the dean's deputy".
    """
    wanted = _ARTICLE.sub("", asked.strip()).lower()
    if is_addressed(wanted, name, text) or _does(wanted, name, text):
        return True
    own = _NARROWED.split(wanted)[0].split()
    opening = own[-1][:_OPENING] if own else ""
    if not opening or (opening not in text and opening.title() not in text):
        return False
    if (doing := _IN_COURT.get(wanted)) and re.search(rf"\b{re.escape(name)}, {doing}\b", text):
        return True
    described = _called(name, text, opening)
    return any(_calls_so(called, around, wanted) for called, around in described)


def _does(wanted: str, name: str, text: str) -> bool:
    """Whether it is told as a deed: "Tom Reed, who owns two hotels" is "the hotel owner"."""
    *what, who = wanted.split() or [""]
    deed = _DEEDS.get(who)
    if not (what and deed):
        return False
    found = re.search(rf"\b{re.escape(name)}(?:, \d\d)?,? who (?:{deed}) ([^.,;“”]{{3,80}})", text)
    return found is not None and set(_stems(" ".join(what))) <= set(_stems(found[1]))


def _calls_so(called: str, around: str, wanted: str) -> bool:
    words, own = set(_stems(wanted)), set(_stems(called))
    narrowed = words <= own | set(_stems(around))
    return _head(called) == _head(wanted) and narrowed and not _LESSER & (own - words)


def _called(name: str, text: str, opening: str) -> Iterator[tuple[str, str]]:
    """What the text calls a name, right before it or set off by commas, and what narrows that.

    "At the harbour café, owner Tom Reed" is the café owner. Looked for only where the opening
    letters of what is asked for stand near.
    """
    for found in re.finditer(rf"\b{re.escape(name)}\b", text):
        if opening not in text[max(0, found.start() - _NEAR) : found.end() + _FAR].lower():
            continue
        before = text[max(0, found.start() - _NEAR) : found.start()]
        if near := _BEFORE.search(before) or _SET_OFF.search(before):
            yield near["called"], _SENTENCE_END.split(before)[-1]
        after = _AFTER.match(text, found.end())
        if after and not _INNER.search(_NARROWED.split(after["called"])[0]):
            yield after["called"], ""


@lru_cache(maxsize=16_384)
def _head(called: str) -> str | None:
    """The stem of the noun that a description turns on: "spokesman" of "the mayor's spokesman"."""
    own = split_words(_NARROWED.split(f"{called.strip()} ")[0])
    own = [word for word in own if plain_word(word) not in TITLES] or own
    return stem(own[-1]) if own else None


def _stems(text: str) -> tuple[str, ...]:
    return tuple(stem(plain_word(word)) for word in split_words(text) if not is_stop(word))
