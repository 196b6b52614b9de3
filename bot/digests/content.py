"""What a digest tells: stories new or changed since the last one, ranked, each of them once."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from summarizer.brief.memory import Changes, as_data, changes_since, memory_from, memory_of
from summarizer.model import Article, Brief, Entry, Reported, Story
from summarizer.text.words import stems

STORIES_TOLD = 8
OVERLAP = timedelta(hours=1)
"""A poll may keep an article so long after it was fetched; what was told is not told again."""
OLD = timedelta(days=2)
"""What was published so long before the last digest is no news, however late it was fetched."""
CONTEXT = timedelta(days=7)
"""How far before the last digest the articles of a running story are looked for."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """An article on the topic with its statements, and when it was first fetched."""

    entry: Entry
    fetched: datetime

    def is_news(self, since: datetime) -> bool:
        """Whether it came since the last digest and is not old background."""
        published = self.entry.article.published or self.fetched
        return self.fetched > since - OVERLAP and published > since - OLD


@dataclass(frozen=True, slots=True)
class Told:
    """A story of a digest; `changes` are what is new in one that was told before."""

    brief: Brief
    changes: Changes | None = None


@dataclass(frozen=True, slots=True)
class Edition:
    """The content of one digest.

    `more` counts stories that had no place, `running` are headlines of stories without anything
    new; `articles` and `outlets` count what came in.
    """

    stories: tuple[Told, ...]
    more: int = 0
    running: tuple[str, ...] = ()
    articles: int = 0
    outlets: int = 0

    @property
    def memories(self) -> dict[str, dict[str, Any]]:
        """What to remember of each story told, by the story's key."""
        told = ((t.brief.story.key, memory_of(t.brief)) for t in self.stories)
        return {key: as_data(memory) for key, memory in told if key}


@dataclass(frozen=True, slots=True)
class Reading:
    """What an edition is made of: articles, their stories, what was told of these before."""

    arrived: Sequence[Arrived]
    stories: Sequence[Story]
    memories: Mapping[str, Mapping[str, Any]]
    since: datetime
    topic: str = ""


def edition_of(reading: Reading, words: int) -> Edition:
    """The best STORIES_TOLD stories with something new, each as a brief of so many words."""
    news = {id(a.entry.article): a for a in reading.arrived if a.is_news(reading.since)}
    statements = {id(a.entry.article): a.entry.statements for a in reading.arrived}
    waiting = _ranked(reading, news)
    told: list[Told] = []
    running: list[str] = []
    while waiting and len(told) < STORIES_TOLD:
        story = waiting.pop(0)
        reported = (Reported(a, s) for a in story.articles for s in statements[id(a)])
        brief = _brief(story, reported, words)
        new = _told(brief, reading.memories.get(story.key or ""))
        if new:
            told.append(new)
        else:
            running.append(brief.headline)
    outlets = {a.entry.article.outlet for a in news.values()} - {None}
    return Edition(tuple(told), len(waiting), tuple(running), len(news), len(outlets))


def _brief(story: Story, reported: Iterable[Reported], words: int) -> Brief:
    from summarizer import write_brief
    from summarizer.verify import checked

    return checked(write_brief(story, words=words, statements=tuple(reported)))


def _told(brief: Brief, memory: Mapping[str, Any] | None) -> Told | None:
    """The story as it is told: whole where it is new, else only with what changed, if it did."""
    if memory is None:
        return Told(brief)
    changes = changes_since(memory_from(memory), brief)
    return Told(brief, changes) if changes.new or changes.revised or changes.withdrawn else None


def _ranked(reading: Reading, news: Mapping[int, Arrived]) -> list[Story]:
    """The stories with news, by origins, freshness and the topic's words in their titles."""
    topic = set(stems(reading.topic))
    latest = max((a.fetched for a in news.values()), default=reading.since)
    window = max((latest - reading.since).total_seconds(), 1.0)

    def weight(story: Story) -> float:
        came = max(news[id(a)].fetched for a in story.articles if id(a) in news)
        fresh = (came - reading.since).total_seconds() / window
        return math.log2(1 + len(story.origins)) + fresh + _share(topic, story.articles)

    having = [s for s in reading.stories if any(id(a) in news for a in s.articles)]
    return sorted(having, key=weight, reverse=True)


def _share(topic: set[str], articles: Iterable[Article]) -> float:
    """The share of the topic's words that a title of the story has."""
    titles = (set(stems(a.title or "", a.language)) for a in articles)
    return max((len(topic & title) / len(topic) for title in titles), default=0) if topic else 0
