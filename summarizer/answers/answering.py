"""From a question and a library to an answer; "not found" is decided on words alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from summarizer.answers.desk import STATEMENTS, Desk
from summarizer.answers.people import is_by
from summarizer.answers.topics import topic_of
from summarizer.answers.wordings import APART, next_page, with_wordings
from summarizer.library import library_of
from summarizer.model import Answer, Article, Library, Question, Reported
from summarizer.questions import read_question, with_days_told
from summarizer.questions.followups import as_topic, asks_who_else


def answer(
    question: str | Question,
    library: Library | Iterable[Article],
    *,
    now: datetime,
    previous: Answer | Question | None = None,
    look: Callable[[Question], Library] | None = None,
) -> Answer:
    """Answer a question from a library's statements and sentences, or say that nothing was found.

    The library holds all articles or the candidates that a store picked; `previous` is the answer
    or question that a follow-up leans on. `look` picks the candidates where a question is read a
    second way; without it the same library is asked again.
    """
    held = library if isinstance(library, Library) else library_of(library)
    before = previous.question if isinstance(previous, Answer) else previous
    asked = question if isinstance(question, Question) else _read(question, held, now, previous)
    if isinstance(previous, Answer) and asked.shows != "statements":
        again = replace(previous, question=asked)
        return next_page(again, held, STATEMENTS) if asked.shows == "more" else again
    if isinstance(previous, Answer) and asks_who_else(asked.text):
        asked = replace(asked, without=_heard(asked, previous))
    if before and not _speaks(asked.speaker, held):
        asked = as_topic(asked, before)
    found = _answered(asked, held)
    if found.found or (told := with_days_told(asked, _outlets(held))) is None:
        return found
    again = _answered(told, look(told) if look else held)
    return again if again.found else found


def _answered(question: Question, library: Library) -> Answer:
    found = Desk(question, library, topic_of(question, library)).answer()
    return with_wordings(_named(found), library)


def _named(found: Answer) -> Answer:
    """The answer with its speakers in full, where all that it shows was printed in a few days."""
    printed = [r.article.published for r in found.statements]
    days = [moment for moment in printed if moment]
    if len(days) < max(len(printed), 2) or max(days) - min(days) > APART:
        return found
    from summarizer.together import told_together

    return replace(found, statements=told_together(found.statements))


def _read(
    text: str, library: Library, now: datetime, previous: Answer | Question | None
) -> Question:
    return read_question(text, now=now, previous=previous, outlets=_outlets(library))


def _outlets(library: Library) -> set[str]:
    return {entry.article.outlet for entry in library.entries if entry.article.outlet}


def _speaks(name: str | None, library: Library) -> bool:
    return name is not None and any(
        is_by(Reported(entry.article, statement), name)
        for entry in library.entries
        for statement in entry.statements
    )


def _heard(asked: Question, previous: Answer) -> tuple[str, ...]:
    """Everybody whom the answer before has quoted."""
    names = [r.statement.speaker.name for r in previous.statements if r.statement.speaker]
    return tuple(dict.fromkeys((*asked.without, *names)))
