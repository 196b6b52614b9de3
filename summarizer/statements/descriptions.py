"""What an article calls a person, and whether a mention says the same: "the 29-year-old"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from summarizer.statements.names import bare
from summarizer.statements.titles import ROLES
from summarizer.statements.wordlists import words_of

_AGE_AFTER = re.compile(r",?\s\(?(?:aged\s|who\sis\s)?(?P<age>\d{1,3})(?=[,.;)])")
_AGE_BEFORE = re.compile(
    r"\b(?P<age>\d{1,3})-year-old"
    r"(?:\s(?!(?:at|to|of|for|with|by|on|in|and|from|who|was|is|has|had|said|told|\w+ed)\b)[\w’'-]+){0,5}\s$"
)
_BEFORE_CHARACTERS = 80
_PREPOSITIONS = words_of("of for at in to from on with who and by")
_SMALL = _PREPOSITIONS | {"the", "a", "an", "s", "aged"}
_LESSER = words_of("former ex deputy vice acting assistant under shadow then lieutenant")
_SAME = {
    "mum": "mother", "mom": "mother", "dad": "father", "missus": "wife", "hubby": "husband",
    "boss": "chief", "gov": "governor", "sen": "senator", "rep": "representative", "gen": "general",
    "col": "colonel", "capt": "captain", "lt": "lieutenant", "sgt": "sergeant", "det": "detective",
    "insp": "inspector", "supt": "superintendent", "cllr": "councillor", "prof": "professor",
    "maj": "major", "adm": "admiral", "rev": "reverend",
}  # fmt: skip
_SELVES = {"himself", "herself", "themselves"}
_NEUTRAL = re.compile(r"(?:man|woman|person)$")


@dataclass(frozen=True, slots=True)
class _Described:
    """A description taken apart: the noun that it turns on, and every word that tells."""

    noun: str
    words: frozenset[str]


def age_beside(text: str, start: int, end: int) -> str | None:
    """The age beside a name, as a description: "29-year-old" of "Ana Hale, 29,"."""
    found = _AGE_AFTER.match(text, end)
    found = found or _AGE_BEFORE.search(text, max(0, start - _BEFORE_CHARACTERS), start)
    return f"{found['age']}-year-old" if found else None


def answers_to(mention: str, called: Iterable[str]) -> bool:
    """Whether one who is called so may be meant: "the mayor" is the "mayor of Lind".

    The noun must be the same, so that "the president" is no "president’s spokesman"; nothing may
    lower it, so that "the minister" is no "former minister"; all else must be printed.
    """
    wanted, known = _described(mention), [_described(one) for one in called]
    if not wanted.noun:
        return False
    same = any(
        _same_noun(wanted.noun, one.noun) and not _LESSER & (one.words - wanted.words)
        for one in known
    )
    printed = {word for one in known for word in one.words}
    return same and wanted.words - {wanted.noun} <= printed


def noun_of(mention: str) -> str:
    """The noun that a description turns on: "minister" of "Latvian minister of health"."""
    return _described(mention).noun


@lru_cache(maxsize=16_384)
def _described(description: str) -> _Described:
    words = [bare(part).lower() for word in description.split() for part in word.split("-")]
    words = [_SAME.get(word, word) for word in words if word and word not in _SELVES]
    own: list[str] = []
    for word in words:
        if own and word in _PREPOSITIONS:
            break
        own.append(word)
    noun = next((word for word in reversed(own) if word in ROLES), own[-1] if own else "")
    return _Described(noun, frozenset(word for word in words if word not in _SMALL))


def _same_noun(one: str, other: str) -> bool:
    """Whether two nouns name one office: "spokesperson" is a "spokeswoman", no spokesman is."""
    if one == other:
        return True
    neutral = any(word.endswith("person") for word in (one, other))
    return neutral and _NEUTRAL.sub("", one) == _NEUTRAL.sub("", other)
