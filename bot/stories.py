"""Stories of stored articles, which keep their keys from one reading to the next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from summarizer.model import Article, Story

if TYPE_CHECKING:
    from bot.store.store import Store


def stories_of(articles: Sequence[Article], store: Store | None) -> list[Story]:
    """The stories of some articles; those of stored ones keep the keys that they had before."""
    from summarizer import group_stories

    if store is None:
        return group_stories(articles)
    known = store.story_keys(articles)
    stories = group_stories(articles, known)
    keys = {id(article): story.key for story in stories for article in story.articles}
    if known != [keys[id(article)] for article in articles]:
        store.keep_stories(stories)
    return stories
