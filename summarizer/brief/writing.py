"""From a story to its brief."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

from summarizer.brief.candidates import sentences_of
from summarizer.brief.headlines import headline
from summarizer.brief.selection import select
from summarizer.brief.telling import count_of, found_in, telling
from summarizer.comparing import comparison_of
from summarizer.model import Article, Brief, Comparison, Point, Reported, Story
from summarizer.stories import story_of
from summarizer.stories.copies import main_language

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
    language = main_language(told)
    found = sentences_of(told, language)
    points = tuple(select(found, words, language))
    first = next((p.text for p in (*points, *(c.point for c in found))), None)
    title = headline(told, first, language)
    if statements is None:
        return _BriefWithoutStatements(told, title, points)
    known = tuple(statements)
    shown = telling(known, told, points)
    compared = comparison_of(told, known, headline=title)
    return Brief(told, title, points, shown, compared, count_of(known, told))


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
        return telling(self._found, self.story, self.points)

    @property
    def said(self) -> int:
        return len(self._found)

    @cached_property
    def comparison(self) -> Comparison:
        return comparison_of(self.story, self._found, headline=self.headline)
