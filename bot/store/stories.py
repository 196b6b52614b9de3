"""Which story each article is in, so that a story keeps its key from one reading to the next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, bindparam, select, update

from bot.store import dialects
from bot.store.rows import article_key
from bot.store.tables import article_stories, articles
from summarizer.model import Article, Story

_AT_ONCE = 10_000
"""SQLite takes no more than some 30,000 values in one query."""


def keys_of(connection: Connection, of: Sequence[Article]) -> list[str | None]:
    """For each article the key of its story; None where it was in none yet, or is not stored."""
    wanted = [article_key(article) for article in of]
    known = _known(connection, wanted)
    return [known.get(key, (0, None))[1] for key in wanted]


def keep(connection: Connection, stories: Iterable[Story]) -> None:
    """Remember the story of each stored article; what is in no story given stays as it is."""
    told = {article_key(a): story.key for story in stories for a in story.articles if story.key}
    known = _known(connection, list(told))
    new = [
        {"article_id": article_id, "story": told[key]}
        for key, (article_id, story) in known.items()
        if story is None
    ]
    changed = [
        {"changed": article_id, "to": told[key]}
        for key, (article_id, story) in known.items()
        if story not in {None, told[key]}
    ]
    if new:
        connection.execute(dialects.insert_once(connection, article_stories), new)
    if changed:
        this = article_stories.c.article_id == bindparam("changed")
        connection.execute(
            update(article_stories).where(this).values(story=bindparam("to")), changed
        )


def _known(connection: Connection, keys: Sequence[str]) -> Mapping[str, tuple[int, str | None]]:
    """The id and the story of each stored article, by its key."""
    found: dict[str, tuple[int, str | None]] = {}
    for start in range(0, len(keys), _AT_ONCE):
        some = articles.c.key.in_(keys[start : start + _AT_ONCE])
        rows = connection.execute(
            select(articles.c.key, articles.c.id, article_stories.c.story)
            .outerjoin(article_stories, article_stories.c.article_id == articles.c.id)
            .where(some)
        )
        found |= {row.key: (row.id, row.story) for row in rows}
    return found
