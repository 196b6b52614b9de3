"""How much two articles are of one event: the likeness of their words, names and numbers."""

from __future__ import annotations

import math
import re
from array import array
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from zlib import crc32

from summarizer.model import Article
from summarizer.stories.rarity import rarity
from summarizer.text.words import stem

SENTENCES_PER_ARTICLE = 25
"""What stands further down is background, or the hours before in a live blog."""
WORDS_PER_ARTICLE = 100
"""Only the weightiest words of an article count."""
PARTS = {"words": 0.8, "names": 0.1, "numbers": 0.1}
"""What of the likeness is that of all words, of whole names, and of numbers."""
_TITLE_TIMES = 2
_LEAD_TIMES, _LEAD_SENTENCES = 2, 4
_NAMES_PER_ARTICLE, _NUMBERS_PER_ARTICLE = 40, 20
_TOKEN = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*|[^\w\s]")
_DIGIT = re.compile(r"\d")
_UNSPACED = frozenset({"ja", "th", "zh"})


@dataclass(frozen=True, slots=True)
class Terms:
    """The telling terms of an article as checksums, the weightiest first, with their weights.

    A term belongs to a language, so articles in two languages have none in common.
    """

    ids: array[int]
    weights: array[float]

    def weighed(self) -> dict[int, float]:
        """The weight of each term."""
        return dict(zip(self.ids, self.weights, strict=True))


def likeness(left: Mapping[int, float], right: Terms) -> float:
    """From 0, nothing in common, to 1."""
    known = left.get
    return sum([known(i, 0.0) * weight for i, weight in zip(right.ids, right.weights, strict=True)])


def terms_of(article: Article) -> Terms:
    """What an article's title and first sentences tell."""
    counts: dict[str, Counter[str]] = {part: Counter() for part in PARTS}
    for text, times in _passages(article):
        for part, term in _terms(text, article.language):
            counts[part][term] += times
    language = article.language
    found = [
        *_weighed("words", counts["words"], language, WORDS_PER_ARTICLE),
        *_weighed("names", counts["names"], language, _NAMES_PER_ARTICLE),
        *_weighed("numbers", counts["numbers"], language, _NUMBERS_PER_ARTICLE),
    ]
    found.sort(key=lambda term: -term[1])
    return Terms(array("I", [i for i, _ in found]), array("f", [weight for _, weight in found]))


def _passages(article: Article) -> Iterator[tuple[str, int]]:
    """The texts that count, with how many times each does."""
    yield article.title or "", _TITLE_TIMES
    for i, sentence in enumerate(article.body[:SENTENCES_PER_ARTICLE]):
        yield sentence.span.of(article.text), _LEAD_TIMES if i < _LEAD_SENTENCES else 1


def _terms(text: str, language: str) -> Iterator[tuple[str, str]]:
    """The words, the names of two words and the numbers of a passage, as stems."""
    before = ""
    for token in _TOKEN.findall(text):
        told = stem(token, language) if token[0].isalnum() else ""
        for word in _characters(told) if language in _UNSPACED else (told,):
            if len(word) > 1:
                yield "words", word
        if _DIGIT.match(told):
            yield "numbers", told
        capital = token[0].isupper()
        if capital and before:
            yield "names", f"{before} {told}"
        before = told if capital else ""


def _characters(run: str) -> list[str]:
    """Where words stand without spaces, two characters each are taken for one."""
    return [run[i : i + 2] for i in range(max(len(run) - 1, 1))]


def _weighed(
    part: str, counts: Counter[str], language: str, most: int
) -> Iterator[tuple[int, float]]:
    """The weightiest terms of a part, as long together as the part counts."""
    weights = {
        term: (1 + math.log(n)) * (1.0 if part == "names" else rarity(term, language))
        for term, n in counts.items()
    }
    kept = sorted(weights.items(), key=lambda item: (-item[1], item[0]))[:most]
    length = math.sqrt(sum(weight * weight for _, weight in kept)) or 1.0
    share = math.sqrt(PARTS[part])
    for term, weight in kept:
        if weight > 0:
            yield crc32(f"{language} {part} {term}".encode()), share * weight / length
