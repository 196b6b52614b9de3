"""How much a word tells: how few articles of its language hold it. The only import of wordfreq."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from summarizer.stories.common_words import share_of_articles
from summarizer.stories.news_words import SHARE, news_stems
from summarizer.text.words import stem, words

WORDS_PER_ARTICLE = 150
"""So many words, each drawn by its frequency, hold as many different ones as an article does."""
RAREST_SHARE = 0.00015
"""What no table knows is in so few articles."""
NUMBER_SHARE = 0.003
"""The share of articles that hold one certain number."""
POWER = 1.5
"""Rare words count more than their information alone: names tell events apart."""
_DIGIT = re.compile(r"\d")


def rarity(word: str, language: str) -> float:
    """The weight of a stem in a language, from 0 for "the" to about 26 for a word of no table."""
    number = _DIGIT.match(word)
    share = NUMBER_SHARE if number else _shares(language).get(word, RAREST_SHARE)
    return math.pow(-math.log(share), POWER) if share < 1 else 0.0


@cache
def _shares(language: str) -> Mapping[str, float]:
    """For each stem of a language, the share of articles that hold it."""
    shares = {
        told: max(1 - math.exp(-WORDS_PER_ARTICLE * frequency), RAREST_SHARE)
        for told, frequency in _frequencies(language).items()
    }
    if language == "en":
        for told in news_stems():
            shares[told] = max(SHARE, shares.get(told, 0.0))
        for told, share in share_of_articles().items():
            shares[told] = max(share, shares.get(told, 0.0))
    return shares


def _frequencies(language: str) -> Mapping[str, float]:
    """How often each stem occurs among all words; nothing is known of some languages."""
    from wordfreq import available_languages, get_frequency_dict

    frequencies: defaultdict[str, float] = defaultdict(float)
    if language in available_languages("small"):
        for printed, frequency in get_frequency_dict(language, "small").items():
            for word in words(printed)[:1]:
                frequencies[stem(word, language)] += frequency
    return frequencies
