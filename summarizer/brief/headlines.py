"""The best printed headline of a story, chosen and never composed."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from summarizer.brief.candidates import terms
from summarizer.brief.copies import origins_of
from summarizer.model import Article, Story
from summarizer.stories.common_words import share_of_articles

HEADLINE_WORDS = range(4, 21)
_ASKS = re.compile(r"[?？؟]\s*[\"”’»']*$|(?:^|: )(?:Why|How|What|how|why)\b")
_BAIT = re.compile(
    r"\b(?:you won'?t believe|need to know|what happened next|this is (?:why|how|what)|"
    r"here'?s (?:why|how|what)|things (?:you|to know)|will (?:shock|surprise|blow) you|"
    r"mind-?blowing|goes viral|the internet is|must[- ]see|jaw-?dropping|everything (?:you|we) )|"
    r"^(?:live|watch|video|opinion|analysis|comment|editorial|explainer|breaking|update|exclusive|"
    r"podcast|gallery|quiz|letters?)\b\s*[:|-]|"
    r"\b(?:live updates|as it happened|live blog)\b|!|(?:…|\.\.\.)$",
    re.IGNORECASE,
)
_SHOUTED_SHARE = 0.6
_SHOUTED_LETTERS = 10
_CAPITALS = re.compile(r"\b[A-Z’']{2,}(?: [A-Z’']{2,})+\b")
_SHORT_TITLE = 4


def headline(story: Story, first: str | None) -> str:
    """The most informative title, else the first sentence, else whatever the story prints first."""
    titles = _titles(story.articles)
    if good := [title for title in titles if is_good(title)]:
        language = story.articles[0].language
        weights = _weights(story, good, language)
        return max(good, key=lambda t: _worth(set(terms(t, language)), weights))
    if first:
        return first
    return titles[0] if titles else _first_words(story.articles)


def headline_of(story: Story) -> str:
    """The headline of a story of which no sentence was chosen yet."""
    first = next((s.span.of(a.text) for a in story.articles for s in a.body), None)
    return headline(story, first)


def is_good(title: str) -> bool:
    """Whether a title tells: no question, no bait, not in capitals, neither too short nor long."""
    letters = [c for c in title if c.isalpha()]
    shouted = sum(c.isupper() for c in letters) > _SHOUTED_SHARE * len(letters)
    shouted = shouted or any(len(run) >= _SHOUTED_LETTERS for run in _CAPITALS.findall(title))
    if shouted or _ASKS.search(title) or _BAIT.search(title.replace("’", "'")):
        return False
    spaced = len(title.split())
    return spaced in HEADLINE_WORDS or (not title.isascii() and spaced < HEADLINE_WORDS.start)


def _titles(articles: Sequence[Article]) -> list[str]:
    return list(dict.fromkeys(a.title for a in articles if a.title))


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


def _worth(found: AbstractSet[str], weights: Mapping[str, float]) -> float:
    return sum(weights.get(word, 0.0) for word in found) / math.sqrt(len(found) + _SHORT_TITLE)


def _first_words(articles: Sequence[Article]) -> str:
    for article in articles:
        for paragraph in article.paragraphs:
            if not paragraph.furniture:
                return paragraph.span.of(article.text)
    return ""
