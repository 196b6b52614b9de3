"""The best printed headline of a story, chosen and never composed."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from summarizer.brief.candidates import terms
from summarizer.brief.freshness import Freshness
from summarizer.brief.teasers import is_good
from summarizer.model import Article, Story
from summarizer.stories.common_words import share_of_articles
from summarizer.stories.copies import clean_copies, main_language, mangled_marks, origins_of

_SHORT_TITLE = 4
_TOLD_FURTHER = re.compile(r"\d|(?<=[\w,’'] )[A-ZÀ-Ý][a-zà-ÿ]")
_TOLD_BOOST = 0.15
_SITE = re.compile(r"\s[|–—-]\s[^|–—]{2,40}$")
_SITE_FACTOR = 0.8


def headline(story: Story, first: str | None, language: str) -> str:
    """The most informative title, else the first sentence, else whatever the story prints first."""
    titled = _titled(story, language)
    if good := {title: a for title, a in titled.items() if is_good(title, language)}:
        weights = _weights(story, list(good), language)
        freshness = Freshness(good.values())
        return max(good, key=lambda t: _worth(t, weights, language) * freshness.factor(good[t]))
    if first:
        return first
    titles = titled or _titled(story, None)
    return next(iter(titles), None) or _first_words(story.articles)


def headline_of(story: Story) -> str:
    """The headline of a story of which no sentence was chosen yet."""
    first = next((s.span.of(a.text) for a in story.articles for s in a.body), None)
    return headline(story, first, main_language(story))


def _titled(story: Story, language: str | None) -> dict[str, Article]:
    """The titles of the clean copies in a language, or in any, each with its first article."""
    found: dict[str, Article] = {}
    for copies in origins_of(story):
        for article in clean_copies([a for a in copies if language in {None, a.language}]):
            if article.title and not mangled_marks(article.title):
                found.setdefault(article.title, article)
    return found


def _weights(story: Story, titles: Sequence[str], language: str) -> Mapping[str, float]:
    """For each word of the titles in how many origins it is told, the commoner the less."""
    common = share_of_articles()
    asked = {word for title in titles for word in terms(title, language)}
    weights: defaultdict[str, float] = defaultdict(float)
    for copies in origins_of(story):
        told = set(terms(f"{copies[0].title or ''} {copies[0].text}", language))
        for word in asked & told:
            weights[word] += 1 - common.get(word, 0.0)
    return weights


def _worth(title: str, weights: Mapping[str, float], language: str) -> float:
    """What its words tell; names and figures tell more, the name of the site nothing."""
    own = _SITE.sub("", title)
    told = set(terms(own, language))
    worth = sum(weights.get(word, 0.0) for word in told) / math.sqrt(len(told) + _SHORT_TITLE)
    worth *= 1 + _TOLD_BOOST * min(len(_TOLD_FURTHER.findall(own)), 3)
    return worth if own == title else worth * _SITE_FACTOR


def _first_words(articles: Sequence[Article]) -> str:
    for article in articles:
        for paragraph in article.paragraphs:
            if not paragraph.furniture:
                return paragraph.span.of(article.text)
    return ""
