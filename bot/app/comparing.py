"""Comparisons of outlets and timelines: of sources given with the command, or of the store."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from bot.app.reading import entries_on, failed, newest, since_of
from bot.app.tools import Progress, Read, Tools
from bot.commands import CompareOutlets, TellTimeline
from bot.replies import Reply
from bot.replies.briefs import no_stories
from bot.replies.comparisons import tell_comparisons, tell_timeline
from summarizer.comparisons import Comparison, Timeline
from summarizer.model import Entry, Reported, Story


async def compare(command: CompareOutlets, tools: Tools, progress: Progress) -> Reply:
    """What the outlets of each story print differently; of the store, of the newest story."""
    found = await _found(command, tools, progress)
    if not found.entries:
        return _nothing(command, found, tools)
    compared = await asyncio.to_thread(_compared, found.entries, command.speakers)
    shown = compared if command.sources else compared[:1]
    return tell_comparisons(shown, found.problems, more=len(compared) - len(shown))


async def timeline(command: TellTimeline, tools: Tools, progress: Progress) -> Reply:
    """What a speaker of that name said, by time; else the newest story on these words."""
    found = await _found(command, tools, progress)
    if not found.entries:
        return _nothing(command, found, tools)
    told = await asyncio.to_thread(_timeline, found.entries, command.topic)
    return tell_timeline(told, found.problems)


async def _found(command: CompareOutlets | TellTimeline, tools: Tools, progress: Progress) -> Read:
    since = since_of(command.since, tools.now())
    return await entries_on(command.sources, command.topic, since, tools, progress)


def _nothing(command: CompareOutlets | TellTimeline, found: Read, tools: Tools) -> Reply:
    stored = found.articles if command.sources else tools.store().counts().articles
    since = f"since {command.since}" if command.since else ""
    empty = no_stories(found.problems, topic=command.topic, since=since, stored=stored)
    return failed(empty, found.errors)


def _stories(entries: Sequence[Entry]) -> list[Story]:
    """The stories of some articles; those of several outlets first, of these the newest."""
    from summarizer import group_stories

    stories = group_stories([entry.article for entry in entries])
    return sorted(stories, key=lambda s: (len(s.origins) > 1, newest(s.articles)), reverse=True)


def _compared(entries: Sequence[Entry], speakers: Sequence[str]) -> list[Comparison]:
    from summarizer.brief.headlines import headline_of
    from summarizer.comparing import comparison_of
    from summarizer.verify import checked

    stories = _stories(entries)
    several = [story for story in stories if len(story.articles) > 1] or stories[:1]
    return [
        checked(
            comparison_of(
                story, _reported(entries, story), headline=headline_of(story), speakers=speakers
            )
        )
        for story in several
    ]


def _timeline(entries: Sequence[Entry], topic: str) -> Timeline:
    from summarizer.timeline import speaker_timeline, story_timeline
    from summarizer.verify import checked

    if topic and (told := speaker_timeline(_reported(entries), topic)).moments:
        return checked(told)
    story = _stories(entries)[0]
    return checked(story_timeline(story, _reported(entries, story)))


def _reported(entries: Sequence[Entry], story: Story | None = None) -> list[Reported]:
    inside = {id(article) for article in story.articles} if story else None
    chosen = (e for e in entries if inside is None or id(e.article) in inside)
    return [Reported(entry.article, s) for entry in chosen for s in entry.statements]
