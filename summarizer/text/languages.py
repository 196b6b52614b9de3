"""The language of a text; the only import of py3langid."""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING

from summarizer.text.words import words

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

ENGLISH = "en"
SAMPLE_CHARACTERS = 2_000
"""How much of a text is looked at."""
SURE = 0.8
"""The probability under which a short text counts as English."""
SHORT_CHARACTERS = 120
_CLEAR_WORDS = 20
_CLEAR_SHARE = 0.12
_LANGUAGES = (
    "ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu",
    "id", "it", "ja", "ko", "lt", "lv", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv",
    "th", "tr", "uk", "ur", "vi", "zh",
)  # fmt: skip
_FUNCTION_WORDS = frozenset(
    words(
        """the and that with from which have this would their they been were its has had his by of
        to for as but said"""
    )
)


def language_of(text: str) -> str:
    """The ISO 639-1 code of a text's language, English where a short text leaves it open.

    Plain English is told by its function words, which spares the identifier's 0.6 s and 120 MB.
    """
    sample = text[:SAMPLE_CHARACTERS]
    if not any(c.isalpha() for c in sample) or _plainly_english(words(sample)):
        return ENGLISH
    code, probability = _identifier().classify(sample)
    if math.isnan(probability) or (probability < SURE and _may_be_english(sample)):
        return ENGLISH
    return str(code)


def _plainly_english(found: list[str]) -> bool:
    hits = [word for word in map(str.lower, found) if word in _FUNCTION_WORDS]
    enough = len(found) >= _CLEAR_WORDS and len(set(hits)) > 3  # noqa: PLR2004 - a variety of them
    return enough and len(hits) >= _CLEAR_SHARE * len(found)


def _may_be_english(sample: str) -> bool:
    return len(sample) < SHORT_CHARACTERS and all(ord(c) < 0x250 for c in sample)  # noqa: PLR2004 - Latin


@cache
def _identifier() -> LanguageIdentifier:
    from py3langid import langid

    return langid._load_identifier(norm_probs=True, langs=_LANGUAGES)  # noqa: SLF001 - the public way has no probabilities
