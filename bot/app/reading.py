"""Briefs and statements: of sources given with the command, or of the store."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from bot.app.tools import Progress, Read, Tools
from bot.commands import ListStatements, TellBriefs
from bot.errors import InputError, OnRecordError
from bot.replies import Note, Part, Reply, Section
from bot.replies.briefs import no_stories, tell_briefs
from bot.replies.citing import counted, outlet
from bot.replies.failures import outcome_of
from bot.replies.quoting import quotation
from bot.stories import stories_of
from summarizer.model import Article, Brief, Entry, Reported

if TYPE_CHECKING:
    from bot.store.store import Store

STORIES_SHOWN = 8


async def tell(command: TellBriefs, tools: Tools, progress: Progress) -> Reply:
    """A brief of each story, the newest stories first."""
    since = since_of(command.since, tools.now())
    found = await entries_on(command.sources, command.topic, since, tools, progress)
    if not found.entries:
        stored = found.articles if command.sources else tools.store().counts().articles
        since_when = f"since {command.since}" if command.since else ""
        empty = no_stories(found.problems, topic=command.topic, since=since_when, stored=stored)
        return failed(empty, found.errors)
    limit = len(found.entries) if command.sources else STORIES_SHOWN
    words = tools.settings.brief_words_of(command.length)
    store = None if command.sources else tools.store()
    briefs, more = await asyncio.to_thread(_briefs, found.entries, limit, words, store)
    return tell_briefs(briefs, found.problems, more=more)


async def list_statements(command: ListStatements, tools: Tools, progress: Progress) -> Reply:
    """Every statement, article by article."""
    from summarizer.verify import checked

    if command.sources:
        found = await read(command.sources, tools, progress)
    else:
        found = Read(tuple(await asyncio.to_thread(_all_stored, tools)))
    if not found.entries:
        empty = no_stories(found.problems, topic="", since="", stored=0)
        return failed(empty, found.errors)
    listed = tuple(checked(Reported(e.article, s)) for e in found.entries for s in e.statements)
    if not listed:
        text = f"No statement in {counted(len(found.entries), 'article')}."
        return failed(Reply((Note(text),), "nothing found", ()), found.errors)
    told = [part for e in found.entries if e.statements for part in _of_one(e)]
    speakers = {r.statement.speaker.name for r in listed if r.statement.speaker}
    sums = f"{counted(len(listed), 'statement')} by {counted(len(speakers), 'named speaker')}."
    return Reply((*told, Note(sums)), subject=listed, problems=found.problems)


def _all_stored(tools: Tools) -> list[Entry]:
    store = tools.store()
    return store.entries(limit=store.counts().articles)


def _of_one(entry: Entry) -> Iterable[Part]:
    article = entry.article
    yield Section(f"{outlet(article)}: {article.title or article.url or ''}")
    yield from (quotation(Reported(article, s)) for s in entry.statements)


async def entries_on(
    sources: Sequence[str], topic: str, since: datetime | None, tools: Tools, progress: Progress
) -> Read:
    """The articles with every word of the topic, of the sources given or of the store."""
    from summarizer.text.words import stems

    if not sources:
        words = stems(topic)
        return Read(tuple(await asyncio.to_thread(tools.store().entries, since=since, topic=words)))
    found = await read(sources, tools, progress)
    kept = (e for e in found.entries if _since_then(e, since) and _on_topic(e, topic))
    return Read(tuple(kept), found.errors, found.articles)


async def read(sources: Sequence[str], tools: Tools, progress: Progress) -> Read:
    """Fetch and read the sources given; one bad source never stops the others."""
    from bot.news.entries import entry_of
    from bot.news.reading import read_through

    readings = await read_through(await tools.web(), sources, progress=progress)
    documents = list(dict.fromkeys(d for reading in readings for d in reading.documents))
    entries: list[Entry] = []
    for n, document in enumerate(documents, 1):
        progress(f"Reading article {n} of {len(documents)}")
        entries.append(await asyncio.to_thread(entry_of, document, tools.now()))
    errors = tuple(r.problem for r in readings if r.problem)
    return Read(tuple(entries), errors, len(entries))


def since_of(text: str, now: datetime) -> datetime | None:
    """The start of the day that `--since` names."""
    from summarizer.questions.dates import take_dates

    if not text:
        return None
    dates = take_dates(f"since {text}", now.date())
    if not dates.since:
        raise InputError(
            f"“{text}” is no date that I know.",
            do="Say for example 2026-01-31, yesterday, monday or last week.",
        )
    return datetime.combine(dates.since, time.min, tzinfo=UTC)


def _since_then(entry: Entry, since: datetime | None) -> bool:
    published = entry.article.published
    return not since or not published or published >= since


def _on_topic(entry: Entry, topic: str) -> bool:
    from summarizer.text.words import stems

    language = entry.article.language
    return set(stems(topic, language)) <= set(stems(entry.article.text, language))


def _briefs(
    entries: Sequence[Entry], limit: int, words: int, store: Store | None
) -> tuple[list[Brief], int]:
    """A brief of each story, the newest story first, and how many more there are."""
    from summarizer import write_brief
    from summarizer.verify import checked

    statements = {id(e.article): e.statements for e in entries}
    stories = stories_of([e.article for e in entries], store)
    stories.sort(key=lambda story: newest(story.articles), reverse=True)
    briefs = []
    for story in stories[:limit]:
        reported = [Reported(a, s) for a in story.articles for s in statements[id(a)]]
        briefs.append(checked(write_brief(story, words=words, statements=reported)))
    return briefs, len(stories) - len(briefs)


def newest(articles: Iterable[Article]) -> datetime:
    """When the newest of them was published; without any date, long ago."""
    undated = datetime.min.replace(tzinfo=UTC)
    return max((a.published or undated for a in articles), default=undated)


def failed(reply: Reply, errors: Sequence[OnRecordError]) -> Reply:
    """Where nothing came because sources failed, the failure is the outcome."""
    outcome = outcome_of(errors[0]) if errors else reply.outcome
    return Reply(reply.parts, outcome, reply.subject, problems=tuple(map(str, errors)))
