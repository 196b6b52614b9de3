"""What a digest tells: stories new or changed since the last one, ranked, each of them once."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.digests.gathering import Arrived, Gathered
from summarizer.brief.memory import Changes, changes_since, memory_from
from summarizer.model import Article, Brief, Story
from summarizer.text.words import stems

STORIES_TOLD = 8


@dataclass(frozen=True, slots=True)
class Asked:
    """What a subscription wants told: a topic, since when, and what it was told of each story."""

    topic: str
    since: datetime
    memories: Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Told:
    """A story of a digest; `changes` are what is new in one that was told before."""

    brief: Brief
    changes: Changes | None = None


@dataclass(frozen=True, slots=True)
class Edition:
    """The content of one digest.

    `more` counts stories that had no place, `running` are headlines of stories without anything
    new; `articles` and `outlets` count what came in; `memories` are what to remember of each story
    told, by the story's key.
    """

    stories: tuple[Told, ...]
    more: int = 0
    running: tuple[str, ...] = ()
    articles: int = 0
    outlets: int = 0
    memories: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


def edition_of(gathered: Gathered, asked: Asked) -> Edition:
    """The best STORIES_TOLD stories with something new."""
    news = list(gathered.news(asked.topic, asked.since))
    waiting = _ranked(news, asked)
    told: list[Told] = []
    running: list[str] = []
    while waiting and len(told) < STORIES_TOLD:
        brief = gathered.brief_of(waiting.pop(0))
        if new := _told(brief, asked.memories.get(brief.story.key or "")):
            told.append(new)
        else:
            running.append(brief.headline)
    articles = [a.entry.article for _, found in news for a in found]
    outlets = {a.outlet for a in articles} - {None}
    stories = (t.brief.story for t in told)
    memories = {story.key: gathered.memory_of(story) for story in stories if story.key}
    return Edition(tuple(told), len(waiting), tuple(running), len(articles), len(outlets), memories)


def _told(brief: Brief, memory: Mapping[str, Any] | None) -> Told | None:
    """The story as it is told: whole where it is new, else only with what changed, if it did."""
    if memory is None:
        return Told(brief)
    changes = changes_since(memory_from(memory), brief)
    return Told(brief, changes) if changes.new or changes.revised or changes.withdrawn else None


def _ranked(news: Iterable[tuple[Story, list[Arrived]]], asked: Asked) -> list[Story]:
    """The stories by origins, freshness and the topic's words in their titles, the best first."""
    came = [(story, max(a.fetched for a in found)) for story, found in news]
    window = max((at - asked.since for _, at in came), default=None)
    seconds = max(window.total_seconds(), 1.0) if window else 1.0

    def weight(story: Story, at: datetime) -> float:
        fresh = (at - asked.since).total_seconds() / seconds
        return math.log2(1 + len(story.origins)) + fresh + _share(asked.topic, story.articles)

    return [story for story, at in sorted(came, key=lambda one: weight(*one), reverse=True)]


def _share(topic: str, articles: Iterable[Article]) -> float:
    """The share of the topic's words that a title of the story has."""
    wanted = set(stems(topic))
    titles = (set(stems(a.title or "", a.language)) for a in articles)
    return max((len(wanted & title) / len(wanted) for title in titles), default=0) if wanted else 0
