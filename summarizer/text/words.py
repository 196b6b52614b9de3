"""Words and their stems: how texts, questions and the search index are compared."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

import Stemmer

_WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")
_STEMMERS = {
    "ar": "arabic", "da": "danish", "de": "german", "el": "greek", "en": "english", "es": "spanish",
    "fi": "finnish", "fr": "french", "hu": "hungarian", "it": "italian", "nl": "dutch",
    "no": "norwegian", "pt": "portuguese", "ro": "romanian", "ru": "russian", "sv": "swedish",
    "tr": "turkish",
}  # fmt: skip


def words(text: str) -> list[str]:
    """The words of a text as printed; "100,000", "U.S" and "don’t" are one word each."""
    return _WORD.findall(text)


def stems(text: str, language: str = "en") -> list[str]:
    """The stems of a text's words in its language: lower case, without accents or "'s"."""
    return [stem(word, language) for word in words(text)]


@lru_cache(maxsize=200_000)
def stem(word: str, language: str = "en") -> str:
    """The stem of one word."""
    plain = plain_word(word)
    name = _STEMMERS.get(language)
    return _stemmer(name).stemWord(plain) if name else plain


@lru_cache(maxsize=200_000)
def plain_word(word: str) -> str:
    """A word in lower case without accents, possessive "'s" and inner marks of typography."""
    folded = unicodedata.normalize("NFKD", word.replace("’", "'")).casefold()
    bare = "".join(c for c in folded if not unicodedata.combining(c))
    return bare.removesuffix("'s")


@cache
def _stemmer(name: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(name)
