"""Statements of one story shown together: a speaker whom one article names in full and another not.

Nobody is guessed: the whole story must name exactly one person who fits, and that person must be
quoted under the full name in one of its articles. `how` then tells that the story knows it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from summarizer.model import Article, Reported, Speaker
from summarizer.statements.descriptions import noun_of
from summarizer.statements.names import printed
from summarizer.statements.people import People
from summarizer.statements.registry import people_of
from summarizer.statements.titles import GROUPS, ROLES

_DEFINITE = re.compile(r"the\s(?P<called>[^,.;“”]+)", re.IGNORECASE)


def told_together(statements: Iterable[Reported]) -> tuple[Reported, ...]:
    """The statements of a story, with speakers named in full as the rest of the story does.

    "Lund said" is Ana Lund's where another article quotes Ana Lund and none names another Lund;
    "the minister said" is hers where she is the one whom the story calls a minister.
    """
    told = tuple(statements)
    articles = {id(reported.article): reported.article for reported in told}
    wanting = [r for r in told if _wants_name(r)]
    full = {name for r in told if (name := _name(r)) and " " in name}
    if len(articles) == 1 or not wanting or not full:
        return told
    story = _people(articles.values())
    found = {id(r): speaker for r in wanting if (speaker := _known(r, story, full))}
    return tuple(
        replace(r, statement=replace(r.statement, speaker=found[id(r)])) if id(r) in found else r
        for r in told
    )


def _name(reported: Reported) -> str | None:
    return reported.statement.speaker.name if reported.statement.speaker else None


def _wants_name(reported: Reported) -> bool:
    return bool(_surname(reported) or _called(reported))


def _surname(reported: Reported) -> str | None:
    """The bare surname that is all an article prints of a speaker: "Lund", no "Moscow"."""
    name = _name(reported)
    read = printed(name) if name and " " not in name else None
    return read.name if read is not None and read.person else None


def _called(reported: Reported) -> str | None:
    """The title that stands for a speaker whom the article never names: "minister"."""
    found = _DEFINITE.fullmatch(reported.printed_source or "")
    if found is None or reported.statement.speaker is not None:
        return None
    noun = noun_of(found["called"])
    return found["called"] if noun in ROLES and noun not in GROUPS else None


def _known(reported: Reported, story: People, full: set[str]) -> Speaker | None:
    surname, called = _surname(reported), _called(reported)
    name = story.fullest(surname) if surname else story.only_called(called or "")
    if name is None or name not in full:
        return None
    known = reported.statement.speaker
    return Speaker(name, known.role if known else None, "story")


def _people(articles: Iterable[Article]) -> People:
    """Everybody whom the articles of a story name, as one register."""
    each = [people_of(article, ()) for article in articles]
    return People(
        _joined(people.full for people in each),
        genders={name: sex for people in each for name, sex in people.genders.items()},
        called=_joined(people.called for people in each),
        mentions=tuple(mention for people in each for mention in people.mentions),
    )


def _joined(maps: Iterable[Mapping[str, Sequence[str]]]) -> dict[str, tuple[str, ...]]:
    joined: dict[str, tuple[str, ...]] = {}
    for key, values in _pairs(maps):
        joined[key] = tuple(dict.fromkeys((*joined.get(key, ()), *values)))
    return joined


def _pairs(maps: Iterable[Mapping[str, Sequence[str]]]) -> Iterator[tuple[str, Sequence[str]]]:
    return ((key, values) for one in maps for key, values in one.items())
