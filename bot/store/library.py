"""Picking the few articles of a large store that can answer a question."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta, tzinfo

from sqlalchemy import Connection

from bot.store import dialects
from bot.store.articles import read_entries
from bot.store.passages import outlet_token, speaker_token, word_token
from bot.store.probing import Asked, Probe, probes
from bot.store.search import Window, articles_with, latest, passages_with
from bot.store.searched import searched
from summarizer.model import Library, Question
from summarizer.questions.terms import speaker_stems, wanted
from summarizer.text.words import plain_word, stems

_DAY = timedelta(days=1)
_ARTICLES = {"the", "a", "an"}


def pick(connection: Connection, question: Question, *, limit: int, zone: tzinfo = UTC) -> Library:
    """The library for a question: candidates, what was searched, and how frequent its stems are.

    The dates of the question are days of `zone`.
    """
    window = window_of(question, zone)
    stemmed = dict.fromkeys((*wanted(question), *speaker_stems(question)))
    asked = asked_of(question)
    plain = list(map(word_token, stemmed))
    counted = dialects.frequencies(connection, [*plain, *asked.topic, *asked.speaker])
    if asked.topic or asked.speaker:
        ids = _candidates(connection, probes(asked.known(counted)), window, limit)
    elif asked.outlet:
        ids = articles_with(connection, [asked.outlet], window, limit=limit)
    else:
        ids = latest(connection, window, limit=limit)
    return Library(
        entries=tuple(read_entries(connection, ids)),
        searched=searched(connection, window, asked.outlet),
        frequency={s: counted[token] for s, token in zip(stemmed, plain, strict=True)},
    )


def asked_of(question: Question) -> Asked:
    """The tokens that a question is searched by."""
    named = stems(question.outlet or "")
    outlet = named[1:] if named and plain_word(named[0]) in _ARTICLES else named
    return Asked(
        topic=tuple(map(word_token, wanted(question))),
        speaker=tuple(map(speaker_token, speaker_stems(question))),
        outlet=tuple(map(outlet_token, outlet)),
    )


def window_of(question: Question, zone: tzinfo) -> Window:
    """The instants between which a question's articles were published."""
    since, until = question.since, question.until
    return Window(
        since=_midnight(since, zone) if since and since.year > MINYEAR else None,
        until=_midnight(until + _DAY, zone) if until and until.year < MAXYEAR else None,
        oldest=question.order == "first",
    )


def _midnight(day: date, zone: tzinfo) -> datetime:
    return datetime.combine(day, time.min, zone).astimezone(UTC)


def _candidates(
    connection: Connection, searches: Iterable[Probe], window: Window, limit: int
) -> list[int]:
    ids: dict[int, None] = {}
    for probe in searches:
        places = round(limit * probe.full)
        if len(ids) < places:
            find = articles_with if probe.whole else passages_with
            found = find(connection, probe.groups, window, limit=places)
            new = [i for i in found if i not in ids]
            ids.update(dict.fromkeys(new[: places - len(ids)]))
    return list(ids)
