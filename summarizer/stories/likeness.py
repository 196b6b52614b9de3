"""How much two articles are of one event: the cosine of their telling words."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from summarizer.model import Article
from summarizer.stories.common_words import share_of_articles
from summarizer.text.words import stems

BACKGROUND_ARTICLES = 300
"""For how many unseen articles the table of common words speaks."""
SENTENCES_PER_ARTICLE = 25
"""What stands further down is background, or the hours before in a live blog."""
WORDS_PER_ARTICLE = 250
"""Only the weightiest words of an article count."""
LIKE_ENOUGH = 0.04
"""A smaller likeness is none."""
TELLING_SHARE, TELLING_ARTICLES = 0.1, 60
"""A word finds candidates if at most this share of the articles holds it, or so many of few."""
_TITLE_TIMES = 2
_LEAD_TIMES, _LEAD_SENTENCES = 2, 4
_NUMBER_WEIGHT = 1.5
_RARE_SHARE = 0.003
_RARITY_POWER = 1.5

Vector = Mapping[str, float]
_DIGIT = re.compile(r"\d")


def likenesses(articles: Sequence[Article]) -> dict[tuple[int, int], float]:
    """For pairs of indexes, the smaller first, how alike the articles are, if they are at all."""
    found: dict[tuple[int, int], float] = {}
    known = vectors(articles)
    for left, right in _candidates(known):
        if articles[left].language == articles[right].language:
            likeness = _cosine(known[left], known[right])
            if likeness >= LIKE_ENOUGH:
                found[left, right] = likeness
    return found


def _candidates(known: Sequence[Vector]) -> Iterator[tuple[int, int]]:
    """Pairs that are alike in telling words, found without comparing all with all."""
    frequency = Counter(word for vector in known for word in vector)
    limit = max(TELLING_SHARE * len(known), TELLING_ARTICLES)
    holders: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for i, vector in enumerate(known):
        sums: defaultdict[int, float] = defaultdict(float)
        for word, weight in vector.items():
            if 1 < frequency[word] <= limit:
                for other, theirs in holders[word]:
                    sums[other] += weight * theirs
                holders[word].append((i, weight))
        yield from ((other, i) for other, part in sums.items() if part >= LIKE_ENOUGH)


def _cosine(left: Vector, right: Vector) -> float:
    return sum(weight * right[word] for word, weight in left.items() if word in right)


def vectors(articles: Sequence[Article]) -> list[Vector]:
    """The telling words of each article with their weights, of length one."""
    counts = [_counts(article) for article in articles]
    frequency = Counter(word for count in counts for word in count)
    total = len(articles) + BACKGROUND_ARTICLES
    shares = share_of_articles()
    rarity = {
        word: max(math.log(total / (n + BACKGROUND_ARTICLES * shares.get(word, _RARE_SHARE))), 0.0)
        ** _RARITY_POWER
        for word, n in frequency.items()
    }
    return [_vector(count, rarity) for count in counts]


def _counts(article: Article) -> Counter[str]:
    counts: Counter[str] = Counter()
    for i, sentence in enumerate(article.body[:SENTENCES_PER_ARTICLE]):
        times = _LEAD_TIMES if i < _LEAD_SENTENCES else 1
        for word in stems(sentence.span.of(article.text), article.language):
            counts[word] += times
    for word in stems(article.title or "", article.language):
        counts[word] += _TITLE_TIMES
    return counts


def _vector(counts: Counter[str], rarity: Mapping[str, float]) -> Vector:
    weights = {
        word: (1 + math.log(n)) * rarity[word] * (_NUMBER_WEIGHT if _DIGIT.match(word) else 1)
        for word, n in counts.items()
        if len(word) > 1 and rarity[word] > 0
    }
    heaviest = sorted(weights.items(), key=lambda item: (-item[1], item[0]))[:WORDS_PER_ARTICLE]
    length = math.sqrt(sum(weight * weight for _, weight in heaviest))
    return {word: weight / length for word, weight in heaviest}
