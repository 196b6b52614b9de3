"""How central sentences are by sumy's methods; the only import of sumy.

sumy gets our own words, because its tokenizers want a download and drop "U.S." and "100,000", and
sentences that are equal only to themselves, because its ratings are keyed by text. LexRank goes on
until it is steady, where sumy stops after two or three steps; LSA looks at the main topics, where
sumy keeps all and counts words that are not there, so that only length tells. KL is not offered:
it is cubic and takes what is off the topic. That none of them knows of copies and repetition is
mended around them: scores are one signal beside coverage.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from summarizer.text.words import stem

if TYPE_CHECKING:
    from sumy.models.dom import ObjectDocumentModel

SENTENCES_RANKED = 60
"""sumy's methods are quadratic or worse; further sentences keep their order behind the ranked."""
STEADY = 1e-4
"""LexRank has come to rest when one more step changes its scores by no more."""
MAIN_TOPIC_SHARE = 0.5
"""LSA looks at the topics at least so heavy as this share of the heaviest."""
METHODS: Mapping[str, tuple[str, str]] = {
    "sum-basic": ("sum_basic", "SumBasicSummarizer"),
    "lex-rank": ("lex_rank", "LexRankSummarizer"),
    "text-rank": ("text_rank", "TextRankSummarizer"),
    "luhn": ("luhn", "LuhnSummarizer"),
    "lsa": ("lsa", "LsaSummarizer"),
}
_LANGUAGES = {
    "ar": "arabic", "cs": "czech", "de": "german", "el": "greek", "en": "english", "es": "spanish",
    "fr": "french", "he": "hebrew", "it": "italian", "ja": "japanese", "pl": "polish",
    "pt": "portuguese", "ru": "russian", "sk": "slovak", "tr": "turkish", "uk": "ukrainian",
    "zh": "chinese",
}  # fmt: skip


def rank(
    sentences: Sequence[Sequence[str]], method: str = "sum-basic", language: str = "en"
) -> list[float]:
    """For each sentence, given as its words, a score between 0 and 1; the best has 1.

    Only the first `SENTENCES_RANKED` are compared; those behind them get nothing from sumy.
    """
    chosen = sentences[:SENTENCES_RANKED]
    scores = _places(_scores(chosen, method, language)) if len(chosen) > 1 else [1.0] * len(chosen)
    return scores + [0.0] * (len(sentences) - len(chosen))


def _places(scores: Sequence[float]) -> list[float]:
    """Ranks instead of scores, whose scales differ from method to method; equals share a place."""
    order = sorted(set(scores))
    steps = max(len(order) - 1, 1)
    place = {score: n / steps for n, score in enumerate(order)}
    return [place[score] for score in scores] if len(order) > 1 else [1.0] * len(scores)


def _scores(sentences: Sequence[Sequence[str]], method: str, language: str) -> list[float]:
    module, name = METHODS[method]
    summarizer = getattr(import_module(f"sumy.summarizers.{module}"), name)()
    summarizer.stop_words = _stop_words(language)
    if method == "lex-rank":
        summarizer.epsilon = STEADY
    if method == "lsa":
        summarizer._compute_term_frequency = lambda matrix: matrix  # noqa: SLF001 - no setting does it
        summarizer._compute_ranks = _main_ranks  # noqa: SLF001 - its ratio is a constant
    captured: list[float] = []
    summarizer._get_best_sentences = _capture(captured)  # noqa: SLF001 - no method returns its ratings
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it divides by zero where no two sentences share a word
        summarizer(document_of(sentences), len(sentences))
    return [0.0 if math.isnan(s) else s for s in captured] or [0.0] * len(sentences)


def _main_ranks(sigma: Any, v_matrix: Any) -> list[float]:
    """How much each sentence has of the main topics."""
    main = sigma >= MAIN_TOPIC_SHARE * sigma[0]
    weighed = sigma[main, None] * v_matrix[main]
    return [float(length) for length in (weighed**2).sum(axis=0) ** 0.5]


def _capture(into: list[float]) -> Callable[..., tuple[()]]:
    """In the place where sumy picks the best sentences, take what it rated them."""

    def take(sentences: Sequence[Any], _count: int, rating: Any, *extra: Any) -> tuple[()]:
        rate = rating.__getitem__ if isinstance(rating, dict) else rating
        into.extend(float(rate(sentence, *extra)) for sentence in sentences)
        return ()

    return take


def document_of(sentences: Sequence[Sequence[str]]) -> ObjectDocumentModel:
    """Sentences, given as their words, as the document that sumy works on."""
    from sumy.models.dom import ObjectDocumentModel, Paragraph

    made = _sentence_class()
    return ObjectDocumentModel([Paragraph([made(words) for words in sentences])])


@cache
def _sentence_class() -> Callable[[Sequence[str]], Any]:
    from sumy.models.dom import Sentence

    class Told(Sentence):  # type: ignore[misc]  # sumy has no types
        """A sentence of given words, equal to itself only."""

        def __init__(self, words: Sequence[str]) -> None:
            super().__init__(" ".join(words), None)
            self._told = tuple(words)

        @property
        def words(self) -> tuple[str, ...]:
            return self._told

        def __eq__(self, other: object) -> bool:
            return self is other

        def __hash__(self) -> int:
            return id(self)

    return Told


@cache
def _stop_words(language: str) -> frozenset[str]:
    from sumy.utils import get_stop_words

    if language not in _LANGUAGES:
        return frozenset()
    return frozenset(stem(word, language) for word in get_stop_words(_LANGUAGES[language]))
