"""What came in lately, read and grouped once for all digests of a moment."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.store.store import Store
from bot.stories import stories_of
from summarizer.brief.memory import as_data, memory_of
from summarizer.model import Article, Brief, Entry, Reported, Story
from summarizer.text.words import stems

OVERLAP = timedelta(hours=1)
"""A poll may keep an article so long after it was fetched; what was told is not told again."""
OLD = timedelta(days=2)
"""What was published so long before the last digest is no news, however late it was fetched."""
CONTEXT = timedelta(days=7)
"""How far before the last digest the articles of a running story are looked for."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """An article with its statements, and when it was first fetched."""

    entry: Entry
    fetched: datetime

    def is_news(self, since: datetime) -> bool:
        """Whether it came since the last digest and is not old background."""
        published = self.entry.article.published or self.fetched
        return self.fetched > since - OVERLAP and published > since - OLD


class Gathered:
    """Articles and their stories; what two digests need of a story is made once."""

    def __init__(
        self, arrived: Sequence[Arrived], stories: Sequence[Story], brief_words: int
    ) -> None:
        self._arrived = {id(a.entry.article): a for a in arrived}
        self._stories, self._words = stories, brief_words
        self._stems: dict[int, frozenset[str]] = {}
        self._briefs: dict[int, Brief] = {}
        self._memories: dict[int, Mapping[str, Any]] = {}

    def news(self, topic: str, since: datetime) -> Iterator[tuple[Story, list[Arrived]]]:
        """The stories with something new, each with what of it is news and has the topic's words.

        The words of a topic must all stand in one article.
        """
        for story in self._stories:
            new = [a for a in map(self._of, story.articles) if a.is_news(since)]
            if found := [a for a in new if self._is_on(topic, a.entry.article)]:
                yield story, found

    def brief_of(self, story: Story) -> Brief:
        """The brief of a story, checked against its articles."""
        from summarizer import write_brief
        from summarizer.verify import checked

        if id(story) not in self._briefs:
            said = [
                Reported(article, statement)
                for article in story.articles
                for statement in self._of(article).entry.statements
            ]
            made = write_brief(story, words=self._words, statements=said)
            self._briefs[id(story)] = checked(made)
        return self._briefs[id(story)]

    def memory_of(self, story: Story) -> Mapping[str, Any]:
        """What to remember of a story that was told."""
        if id(story) not in self._memories:
            self._memories[id(story)] = as_data(memory_of(self.brief_of(story)))
        return self._memories[id(story)]

    def _of(self, article: Article) -> Arrived:
        return self._arrived[id(article)]

    def _is_on(self, topic: str, article: Article) -> bool:
        if not topic:
            return True
        if id(article) not in self._stems:
            text = f"{article.title or ''}\n{article.text}"
            self._stems[id(article)] = frozenset(stems(text, article.language))
        return self._stems[id(article)].issuperset(stems(topic, article.language))


def gather(
    store: Store, since: datetime, until: datetime, *, limit: int, brief_words: int
) -> Gathered:
    """The articles of digests that go back to `since`, at most `limit` of the newest."""
    entries = store.entries(since=since - CONTEXT, limit=limit)
    fetched = store.arrivals([e.article for e in entries])
    known = zip(entries, fetched, strict=True)
    arrived = [Arrived(entry, at) for entry, at in known if at and at <= until]
    stories = stories_of([a.entry.article for a in arrived], store)
    return Gathered(arrived, stories, brief_words)
