"""Picking the few articles of a large store that can answer a question."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta
from itertools import product

from sqlalchemy import Connection, select

from bot.store import dialects
from bot.store.articles import read_entries
from bot.store.passages import SAID, outlet_token, speaker_token, stems_of, word_token
from bot.store.probing import Asked, Probe, probes
from bot.store.search import Window, articles_with, latest, passages_with
from bot.store.searched import searched
from bot.store.tables import articles
from summarizer.model import Library, Question
from summarizer.questions.forms import forms_of
from summarizer.questions.terms import speaker_stems, wanted
from summarizer.questions.widening import speaker_forms, topic_forms

_DAY = timedelta(days=1)
_REFUSALS = tuple(
    ((no,), (answered,))
    for no, answered in (
        *product(("not", "declin", "refus"), ("comment",)),
        *product(("not",), ("respond", "repli", "answer", "return", "reach")),
    )
)
"""How the sentence of one who says nothing is told: "declined to comment", "did not reply"."""
_ARTICLES = {"the", "a", "an"}
_LAST = select(articles.c.id).where(articles.c.id > 0).order_by(articles.c.id.desc()).limit(1)
"""About how many articles are stored: told at once, while counting them reads them all."""


def pick(connection: Connection, question: Question, *, limit: int) -> Library:
    """The library for a question: candidates, what was searched, and how frequent its stems are.

    Half of the places where each sentence of a candidate will be read, not its statements alone.
    """
    asked = asked_of(question)
    if question.kind in {"fact", "topic"}:
        limit = -(-limit // 2)
    stemmed = {s: forms_of(s) for s in (*wanted(question), *speaker_stems(question))}
    forms = {word_token(form) for every in stemmed.values() for form in every}
    counted = dialects.frequencies(connection, asked.tokens | forms)
    ids = _picked(connection, asked, counted, windows_of(question), limit)
    by = [token for word in asked.outlet[0] for token in word] if asked.outlet else ()
    return Library(
        entries=tuple(read_entries(connection, ids)),
        searched=searched(connection, window_of(question), by),
        frequency={s: sum(counted[word_token(f)] for f in every) for s, every in stemmed.items()},
        size=connection.scalar(_LAST) or 0,
    )


def asked_of(question: Question) -> Asked:
    """The tokens that a question is searched by."""
    outlet = [s for s in stems_of(question.outlet or "", "en") if s not in _ARTICLES]
    topic, speaker = wanted(question), speaker_stems(question)
    by, names = (tuple((token(s),) for s in outlet) for token in (outlet_token, word_token))
    return Asked(
        topic=tuple(tuple(map(word_token, topic_forms(s))) for s in topic),
        speaker=tuple(tuple(map(speaker_token, speaker_forms(s))) for s in speaker),
        called=tuple((speaker_token(s),) for s in stems_of(question.speaker or "", "en")),
        mentioned=tuple((word_token(s),) for s in speaker),
        name=tuple((speaker_token(s),) for s in topic) if question.kind == "topic" else (),
        outlet=(by, names) if outlet else (),
        refusal=_REFUSALS if question.refusals == "only" else (),
        said=((SAID,),) if topic and question.kind == "who said" else (),
    )


def window_of(question: Question) -> Window:
    """The instants between which a question's articles were published."""
    since, until = question.since, question.until
    return Window(
        since=_midnight(since) if since and since.year > MINYEAR else None,
        until=_midnight(until + _DAY) if until and until.year < MAXYEAR else None,
        oldest=question.order == "first",
    )


def windows_of(question: Question) -> tuple[Window, ...]:
    """The windows that are searched one after the other: both ends where a change is asked for."""
    newest = window_of(question)
    return (newest, replace(newest, oldest=True)) if question.order == "change" else (newest,)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min, UTC)


def _picked(
    connection: Connection,
    asked: Asked,
    counted: Mapping[str, int],
    windows: Sequence[Window],
    limit: int,
) -> list[int]:
    places = -(-limit // len(windows))
    ids: dict[int, None] = {}
    for window in windows:
        if asked.tokens:
            found = _candidates(connection, probes(asked.known(counted)), window, places)
        else:
            found = latest(connection, window, limit=places)
        ids.update(dict.fromkeys(found))
    return list(ids)


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
