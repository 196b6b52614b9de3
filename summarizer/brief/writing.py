"""From a story to its brief."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property

from summarizer.brief.candidates import sentences_of
from summarizer.brief.headlines import headline
from summarizer.brief.selection import select
from summarizer.brief.telling import found_in, telling
from summarizer.differences import differences
from summarizer.model import Article, Brief, Difference, Point, Reported, Story
from summarizer.stories import story_of

BRIEF_WORDS = 130


def write_brief(
    story: Story | Sequence[Article],
    *,
    words: int = BRIEF_WORDS,
    statements: Iterable[Reported] | None = None,
) -> Brief:
    """Condense a story, or a list of articles taken as one story, to points of so many words.

    Without given statements those of the articles are found when they are first looked at.
    """
    told = story if isinstance(story, Story) else story_of(list(story))
    language = _language(told)
    found = sentences_of(told, language)
    chosen = select(found, words, language)
    first = next((c.text for c in (*chosen, *found)), None)
    title = headline(told, first)
    points = tuple(c.point for c in chosen)
    if statements is None:
        return _BriefWithoutStatements(told, title, points)
    known = tuple(statements)
    return Brief(told, title, points, telling(known, told), differences(known))


def _language(story: Story) -> str:
    counts = Counter(a.language for a in story.articles if a.body)
    return counts.most_common(1)[0][0] if counts else "en"


class _BriefWithoutStatements(Brief):
    """A brief whose statements are found, which takes a parse, once somebody asks for them."""

    def __init__(self, story: Story, headline: str, points: tuple[Point, ...]) -> None:
        for name, value in (("story", story), ("headline", headline), ("points", points)):
            object.__setattr__(self, name, value)

    @cached_property
    def _found(self) -> tuple[Reported, ...]:
        return tuple(found_in(self.story))

    @property
    def statements(self) -> tuple[Reported, ...]:
        return telling(self._found, self.story)

    @property
    def differences(self) -> tuple[Difference, ...]:
        return differences(self._found)
