"""Picking the few articles of a large store that can answer a question."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta

from sqlalchemy import Connection

from bot.store import dialects
from bot.store.articles import read_entries
from bot.store.passages import outlet_token, speaker_token, stems_of, word_token
from bot.store.probing import Asked, Probe, probes
from bot.store.search import Window, articles_with, latest, passages_with
from bot.store.searched import searched
from summarizer.model import Library, Question
from summarizer.questions.terms import speaker_stems, wanted

_DAY = timedelta(days=1)
_ARTICLES = {"the", "a", "an"}


def pick(connection: Connection, question: Question, *, limit: int) -> Library:
    """The library for a question: candidates, what was searched, and how frequent its stems are.

    Half of the places where each sentence of a candidate will be read, not its statements alone.
    """
    window, asked = window_of(question), asked_of(question)
    if question.kind in {"fact", "topic"}:
        limit = -(-limit // 2)
    stemmed = {s: word_token(s) for s in (*wanted(question), *speaker_stems(question))}
    counted = dialects.frequencies(connection, [*stemmed.values(), *asked.tokens])
    if asked.tokens:
        ids = _candidates(connection, probes(asked.known(counted)), window, limit)
    else:
        ids = latest(connection, window, limit=limit)
    by = asked.outlet[0] if asked.outlet else ()
    return Library(
        entries=tuple(read_entries(connection, ids)),
        searched=searched(connection, window, by),
        frequency={stem: counted[token] for stem, token in stemmed.items()},
    )


def asked_of(question: Question) -> Asked:
    """The tokens that a question is searched by."""
    outlet = [s for s in stems_of(question.outlet or "", "en") if s not in _ARTICLES]
    topic = wanted(question)
    by, names = tuple(map(outlet_token, outlet)), tuple(map(word_token, outlet))
    return Asked(
        topic=tuple(map(word_token, topic)),
        speaker=tuple(map(speaker_token, speaker_stems(question))),
        name=tuple(map(speaker_token, topic)) if question.kind == "topic" else (),
        outlet=(by, names) if outlet else (),
    )


def window_of(question: Question) -> Window:
    """The instants between which a question's articles were published."""
    since, until = question.since, question.until
    return Window(
        since=_midnight(since) if since and since.year > MINYEAR else None,
        until=_midnight(until + _DAY) if until and until.year < MAXYEAR else None,
        oldest=question.order == "first",
    )


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min, UTC)


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
