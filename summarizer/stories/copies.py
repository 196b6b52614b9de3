"""Which copies of one text may be cited: the clean ones, not what a machine made of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime

from summarizer.model import Article, Story

_LATEST = datetime.max.replace(tzinfo=UTC)
MANGLED_MARKS = 2
"""From so many marks of machine translation an article is mangled, if a copy has fewer."""
_MANGLED = re.compile(r"\s[,.;:](?=\s|$)|,\s?”(?=\w)|[.!?]\s-\w|\b(\w{3,}) \1\b|\(\s|\s\)")


def origins_of(story: Story) -> tuple[tuple[Article, ...], ...]:
    """The origins of a story; where nobody grouped its articles, each is one."""
    return story.origins or tuple((article,) for article in story.articles)


def main_language(story: Story) -> str:
    """The language of most of a story's articles; a brief tells no other."""
    counts = Counter(a.language for a in story.articles if a.body)
    return counts.most_common(1)[0][0] if counts else "en"


def clean_copies(copies: Sequence[Article]) -> list[Article]:
    """The copies that may be cited, the cleanest first, of equals the earliest.

    A mangled one is among them only where all are.
    """
    if len(copies) < 2:  # noqa: PLR2004 - one is clean enough
        return list(copies)
    marks = {id(a): sum(mangled_marks(s.span.of(a.text)) for s in a.body) for a in copies}
    best = min(marks.values(), default=0)
    kept = [a for a in copies if marks[id(a)] < max(MANGLED_MARKS, 2 * best)] or copies
    return sorted(kept, key=lambda a: (marks[id(a)], a.published or _LATEST, -len(a.body)))


def mangled_copies(story: Story) -> tuple[Article, ...]:
    """The articles of a story that a machine mangled, where a clean copy of their text is known."""
    clean = {id(a) for copies in origins_of(story) for a in clean_copies(copies)}
    return tuple(a for a in story.articles if id(a) not in clean)


def mangled_marks(text: str) -> int:
    """How often a text shows the marks of machine translation: a space before a comma, "”He"."""
    return sum(1 for _ in _MANGLED.finditer(text))
