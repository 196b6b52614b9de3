"""Articles whose words a machine made: spun copies, and what a notice calls so."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from summarizer.comparing.words.spun import spun_copies
from summarizer.model import Article, Story
from summarizer.stories.copies import clean_copies, origins_of

_NOTICE = re.compile(
    r"^\W*(?:(?:this \w+ (?:was|has been) )?(?:automatically|machine)[- ]translated\b"
    r"|(?:this \w+ (?:was|has been) )?translated (?:automatically|by (?:a )?machine)\b"
    r"|(?:automatic|machine) translation\b)",
    re.IGNORECASE | re.MULTILINE,
)


@dataclass(frozen=True)
class Mangled:
    """Which articles are mangled, by their ids, and of which article each spun one is a copy."""

    spun: Mapping[int, Article] = field(default_factory=dict)
    others: frozenset[int] = frozenset()

    @classmethod
    def of(cls, story: Story) -> Mangled:
        """The mangled articles of a story."""
        spun = spun_copies(story.articles)
        noticed = {id(a) for a in story.articles if _NOTICE.search(a.text)}
        marked = (set(map(id, o)) - set(map(id, clean_copies(o))) for o in origins_of(story))
        return cls(spun, frozenset(noticed.union(*marked)))

    def is_mangled(self, article: Article) -> bool:
        """Whether a machine made an article's words."""
        return id(article) in self.spun or id(article) in self.others

    def original(self, article: Article) -> Article | None:
        """What an article is a spun copy of."""
        return self.spun.get(id(article))

    def is_spun_of(self, one: Article, other: Article) -> bool:
        """Whether one of two is a spun copy, and both are of one text."""
        first, second = self.original(one), self.original(other)
        return (first or one) is (second or other) and first is not second


NONE_MANGLED = Mangled()
