"""Comparisons of outlets and timelines: of sources given with the command, or of the store."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime

from bot.app.reading import entries_on, failed, newest, since_of
from bot.app.tools import Progress, Read, Tools
from bot.commands import CompareOutlets, TellTimeline
from bot.replies import Reply
from bot.replies.briefs import no_stories
from bot.replies.comparisons import tell_comparisons, tell_timeline
from summarizer.comparisons import Comparison, Timeline
from summarizer.model import Article, Entry, Reported, Story


async def compare(command: CompareOutlets, tools: Tools, progress: Progress) -> Reply:
    """What the outlets of each story print differently; of the store, of the newest story."""
    found = await _found(command, tools, progress)
    if not found.entries:
        return _nothing(command, found, tools)
    compared = await asyncio.to_thread(_compared, found.entries, command)
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


def _stories(entries: Sequence[Entry], topic: str) -> list[Story]:
    """The stories of some articles, first those of several texts whose titles tell of the topic.

    Of these the newest.
    """
    from summarizer import group_stories

    def standing(story: Story) -> tuple[bool, bool, datetime]:
        titled = any(_is_titled(article, topic) for article in story.articles)
        return titled, len(story.origins) > 1, newest(story.articles)

    return sorted(group_stories([e.article for e in entries]), key=standing, reverse=True)


def _is_titled(article: Article, topic: str) -> bool:
    """Whether the title of an article holds a word of the topic."""
    from summarizer.text.words import stems

    return bool(set(stems(topic)) & set(stems(article.title or "", article.language)))


def _compared(entries: Sequence[Entry], command: CompareOutlets) -> list[Comparison]:
    from summarizer.brief.headlines import headline_of
    from summarizer.comparing import comparison_of
    from summarizer.verify import checked

    stories = _stories(entries, command.topic)
    several = [story for story in stories if len(story.articles) > 1] or stories[:1]
    return [
        checked(
            comparison_of(
                story,
                _reported(entries, story),
                headline=headline_of(story),
                speakers=command.speakers,
            )
        )
        for story in several
    ]


def _timeline(entries: Sequence[Entry], topic: str) -> Timeline:
    from summarizer.timeline import speaker_timeline, story_timeline
    from summarizer.verify import checked

    if topic and (told := speaker_timeline(_reported(entries), topic)).moments:
        return checked(told)
    story = _stories(entries, topic)[0]
    return checked(story_timeline(story, _reported(entries, story)))


def _reported(entries: Sequence[Entry], story: Story | None = None) -> list[Reported]:
    inside = {id(article) for article in story.articles} if story else None
    chosen = (e for e in entries if inside is None or id(e.article) in inside)
    return [Reported(entry.article, s) for entry in chosen for s in entry.statements]
