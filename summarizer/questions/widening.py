"""The stems under which an article prints what a question asks for.

What an answer accepts a store must look for: "sink" is also printed as "sank", "dead" as "killed".
"""

from __future__ import annotations

from functools import cache, lru_cache

from summarizer.questions.alike import alike
from summarizer.questions.forms import forms_of, term
from summarizer.questions.lexicon import FAMILIES, PLACES
from summarizer.questions.terms import terms
from summarizer.text.words import stem

_OFFICES = (
    "spokesman spokeswoman spokesmen spokeswomen spokesperson spokespeople",
    "chief head boss leader ceo",
    "chair chairman chairwoman chairperson",
    "prime pm",
    "defence defense",
)
"""Words of office that a question means alike."""
_ADJECTIVES = ("n", "an", "ian")
_PEOPLES = (*_ADJECTIVES, "ish", "es", "i")
"""What makes the stem of a people from that of its land: "latvian", "chines", "iraqi"."""
_SHORT, _TOPIC_LAND, _DENYING = 4, 5, 5
"""A land of so few letters keeps them all ("Iran"); from how many on a topic may be one."""


@lru_cache(maxsize=4_096)
def topic_forms(asked: str) -> tuple[str, ...]:
    """The stem of a topic, its irregular forms, those that mean the same, and a land's adjective.

    "sink" also as "sank" and "sunk", "praise" as "hail", "latvia" as "latvian".
    """
    meant = (*alike(asked), *_family_of(asked, FAMILIES))
    same = [form for one in meant for form in forms_of(one)]
    lands = (asked.removesuffix(s) for s in _ADJECTIVES if asked.endswith(s))
    short = [land for land in lands if len(land) >= _TOPIC_LAND]
    long = [asked + s for s in _ADJECTIVES if len(asked) >= _TOPIC_LAND]
    denied = forms_of(denied_by(asked) or asked)
    return tuple(dict.fromkeys((asked, *forms_of(asked), *same, *denied, *short, *long)))


def denied_by(asked: str) -> str | None:
    """The stem that a "no" before it denies: "pay" for "unpaid", as in "hours without pay"."""
    return term(asked[2:]) if asked.startswith("un") and len(asked) > _DENYING else None


@lru_cache(maxsize=4_096)
def speaker_forms(asked: str) -> tuple[str, ...]:
    """The stem of a speaker's word, those of the same office, and a land's people.

    "spokesman" also as "spokeswoman", "chief" as "head", "latvia" as "latvian".
    """
    lands = _lands().get(asked, ())
    return tuple(dict.fromkeys((asked, *_family_of(asked, _OFFICES), *lands)))


@cache
def _lands() -> dict[str, tuple[str, ...]]:
    """The stems of what may be the people of each land, and the land of each of them."""
    found: dict[str, tuple[str, ...]] = {}
    for land in map(stem, sorted(PLACES)):
        bare = land.rstrip("aeny") if len(land) > _SHORT else land
        people = [one + ending for one in (land, bare) for ending in _PEOPLES]
        found[land] = tuple(people)
        for each in people:
            found.setdefault(each, (land,))
    return found


def _family_of(asked: str, families: tuple[str, ...]) -> tuple[str, ...]:
    return next((family for family in _stemmed(families) if asked in family), ())


@cache
def _stemmed(families: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    return tuple(map(terms, families))
