"""Articles into stories, all at once."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from summarizer.model import Article, Story
from summarizer.stories.keys import founding_key, kept_keys
from summarizer.stories.origins import origins
from summarizer.stories.placing import Placing

BACKGROUND_OFFERED = 3
"""Of the older articles on the matter of a story so many are offered, the latest."""
_LATEST = datetime.max.replace(tzinfo=UTC)


def group_stories(articles: Sequence[Article], known: Sequence[str | None] = ()) -> list[Story]:
    """The stories of some articles, in the order of their first articles; none is lost.

    Whatever the order of the articles, the stories are the same: those that one gets who places
    them by their time. `known` tells for each article under which key its story was kept before.
    """
    given = sorted(range(len(articles)), key=lambda i: _moment(articles[i]))
    told = [articles[i] for i in given]
    before = [known[i] for i in given] if known else [None] * len(told)
    groups = _placed(told)
    bearers = [_Bearer(founding_key(a), key) for a, key in zip(told, before, strict=True)]
    keys = kept_keys([[bearers[n] for copies in g.origins for n in copies] for g in groups])
    return [_story(group, key, told) for group, key in zip(groups, keys, strict=True)]


def story_of(articles: Sequence[Article]) -> Story:
    """These articles as one story, with its origins."""
    groups = origins(articles).all()
    copies = tuple(tuple(articles[i] for i in group) for group in groups)
    return Story(tuple(articles), copies)


@dataclass(frozen=True, slots=True)
class _Bearer:
    founding: str
    story: str | None


@dataclass(frozen=True, slots=True)
class _Group:
    """A story by the numbers of its articles in the order of time."""

    origins: tuple[tuple[int, ...], ...]
    background: tuple[int, ...]


def _placed(told: Sequence[Article]) -> list[_Group]:
    """Place articles, those of one time in the order of their words, and number them as told."""
    order = sorted(range(len(told)), key=lambda i: (_moment(told[i]), _identity(told[i])))
    placing = Placing()
    for number in order:
        placing.place(told[number])
    groups = [
        _Group(
            tuple(sorted(tuple(sorted(order[n] for n in copies)) for copies in found.origins)),
            tuple(sorted(order[n] for n in found.background)),
        )
        for found in placing.stories()
    ]
    return sorted(groups, key=lambda group: group.origins)


def _story(group: _Group, key: str, told: Sequence[Article]) -> Story:
    copies = tuple(tuple(told[n] for n in one) for one in group.origins)
    articles = tuple(told[n] for n in sorted(n for one in group.origins for n in one))
    latest = group.background[-BACKGROUND_OFFERED:]
    return Story(articles, copies, key, tuple(told[n] for n in latest))


def _identity(article: Article) -> tuple[str, str, str]:
    """What orders articles by themselves, whoever brought them first."""
    text = hashlib.blake2b(article.text.encode("utf-8", "surrogatepass")).hexdigest()
    return text, article.url or "", article.outlet or ""


def _moment(article: Article) -> datetime:
    return article.published or _LATEST
