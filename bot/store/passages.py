"""What of an article is found by which tokens, and under which number.

A passage is a sentence: its tokens are the stems of its words, `@` where a statement touches it,
`@` and a stem for each word of who makes that, and `#` and a stem for each word of its outlet and
host. An article has the tokens of all its passages and of its title.

The number of a passage begins with its article's hour. So a search in the order of the numbers is
newest first without sorting, and a window of dates is a range of numbers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache
from itertools import chain
from urllib.parse import urlsplit

from summarizer.model import Article, Statement
from summarizer.text.words import stem, words

ARTICLE_BITS, PASSAGE_BITS = 26, 12
SAID = "@"
"""The token of every passage that somebody's statement touches."""
LAST_NUMBER = (1 << 63) - 1
_LAST_HOUR = LAST_NUMBER >> ARTICLE_BITS + PASSAGE_BITS
_ENDING, _DOUBLE = re.compile(r"[iyj]+$"), re.compile(r"(.)\1")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Passage:
    """Tokens under a number."""

    number: int
    tokens: tuple[str, ...]


def first_number(moment: datetime, article_id: int = 0) -> int:
    """The number of an article, and of its first passage."""
    hour = min((moment - _EPOCH) // _HOUR, _LAST_HOUR)
    return ((hour << ARTICLE_BITS) + article_id) << PASSAGE_BITS


def last_number(number: int) -> int:
    """The last number that a passage of the article with that first number can have."""
    return number + (1 << PASSAGE_BITS) - 1


def article_id_of(number: int) -> int:
    """The article that a passage belongs to."""
    return (number >> PASSAGE_BITS) & ((1 << ARTICLE_BITS) - 1)


def word_token(stem: str) -> str:
    """A stem as a token: the marks inside a word ("100,000") become one that no database splits."""
    return stem if stem.isalnum() else "".join(c if c.isalnum() else "_" for c in stem)


@lru_cache(maxsize=20_000)
def speaker_token(stem: str) -> str:
    """A stem of a speaker's name or role as a token; Zelensky, Zelenskyy and Zelenskiy are one."""
    return "@" + _DOUBLE.sub(r"\1", _ENDING.sub("i", word_token(stem)))


def outlet_token(stem: str) -> str:
    """A stem of an outlet's name as a token."""
    return f"#{word_token(stem)}"


def stems_of(text: str, language: str) -> list[str]:
    """The stems of a text, and those of the parts of its compounds ("NATO-Russia")."""
    return [s for word in words(text) for s in _word_stems(word, language)]


def words_of(text: str, language: str) -> Iterator[str]:
    """The tokens of a text's words."""
    return chain.from_iterable(map(_tokens_in(language), words(text)))


def passages_of(article: Article, statements: Sequence[Statement], first: int) -> list[Passage]:
    """The passages of an article, numbered from its first number."""
    outlet = [outlet_token(s) for s in stems_of(_published_by(article), article.language)]
    said = [(*_extent(s), _speakers(article, s)) for s in statements]
    places = [(s.start, s.end) for s in article.sentences]
    places += [
        (start, end) for start, end, _ in said if not any(start < b and a < end for a, b in places)
    ]
    found: dict[int, list[str]] = {}
    for at, (start, end) in enumerate(places):
        tokens = found.setdefault(min(first + at, last_number(first)), [])
        tokens.extend(words_of(article.text[start:end], article.language))
        for since, until, speakers in said:
            if since < end and start < until:
                tokens.extend(speakers)
        tokens.extend(outlet)
    return [Passage(number, _each_once(tokens)) for number, tokens in found.items()]


def whole_of(article: Article, passages: Sequence[Passage], first: int) -> Passage:
    """The article itself as one passage."""
    title = words_of(article.title or "", article.language)
    return Passage(first, _each_once(chain(title, *(p.tokens for p in passages))))


def _published_by(article: Article) -> str:
    try:
        host = urlsplit(article.url or "").hostname or ""
    except ValueError:
        host = ""
    return f"{article.outlet or ''} {host.replace('.', ' ')}"


def _extent(statement: Statement) -> tuple[int, int]:
    marks = [m for m in (*statement.content, statement.cue, statement.source) if m]
    return min(m.start for m in marks), max(m.end for m in marks)


def _speakers(article: Article, statement: Statement) -> tuple[str, ...]:
    speaker, source = statement.speaker, statement.source
    printed = [statement.via, source.of(article.text) if source else None]
    if speaker:
        printed += [speaker.name, speaker.role]
    return SAID, *_speaker_tokens(" ".join(filter(None, printed)), article.language)


@lru_cache(maxsize=10_000)
def _speaker_tokens(printed: str, language: str) -> tuple[str, ...]:
    return _each_once(map(speaker_token, stems_of(printed, language)))


def _each_once(tokens: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, tokens)))


def _word_stems(word: str, language: str) -> list[str]:
    parts = word.split("-") if "-" in word else []
    return [stem(one, language) for one in (word, *parts)]


@cache
def _tokens_in(language: str) -> Callable[[str], tuple[str, ...]]:
    """Turns a word of that language into tokens; each has a cache that is asked by one word."""

    @lru_cache(maxsize=100_000)
    def tokens(word: str) -> tuple[str, ...]:
        return tuple(map(word_token, _word_stems(word, language)))

    return tokens
