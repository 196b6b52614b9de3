"""Answers: from sources given with the question, or from the store."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.app.reading import failed, read
from bot.app.tools import Progress, Read, Tools
from bot.commands import Ask
from bot.errors import InputError
from bot.replies import Reply
from bot.replies.answers import tell_answer

if TYPE_CHECKING:
    from summarizer.model import Answer


async def ask(command: Ask, tools: Tools, progress: Progress) -> Reply:
    """Statements and sentences that answer, or an honest "not found"."""
    _check_length(command.text, tools.settings.question_characters)
    if not command.sources:
        return tell_answer(await asyncio.to_thread(_from_store, command, tools))
    found = tools.read_before.get(command.sources) or await read(command.sources, tools, progress)
    tools.read_before[command.sources] = found
    if not found.entries and found.errors:
        return failed(Reply(()), found.errors)
    reply = tell_answer(await asyncio.to_thread(_from_sources, command, found, tools))
    return replace(reply, problems=found.problems)


def _check_length(text: str, limit: int) -> None:
    if not text.strip():
        raise InputError("The question is empty.", do="Ask for example: what did Ruiz say?")
    if len(text) > limit:
        what = f"The question has {len(text):,} characters; {limit} can be read."
        raise InputError(what, do="Ask it shorter.")


def _from_store(command: Ask, tools: Tools) -> Answer:
    from summarizer.answers import answer
    from summarizer.questions import read_question
    from summarizer.verify import checked

    now, store, previous = tools.now(), tools.store(), command.previous
    question = read_question(command.text, now=now, previous=previous, outlets=store.outlets())
    held = store.library(question)
    return checked(answer(question, held, now=now, previous=previous, look=store.library))


def _from_sources(command: Ask, found: Read, tools: Tools) -> Answer:
    from summarizer.answers import answer
    from summarizer.library import library_from
    from summarizer.questions import read_question
    from summarizer.verify import checked

    now, library = tools.now(), library_from(found.entries)
    outlets = {e.article.outlet for e in found.entries if e.article.outlet}
    question = read_question(command.text, now=now, outlets=outlets)
    return checked(answer(question, library, now=now))
