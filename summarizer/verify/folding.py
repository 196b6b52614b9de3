"""Folding typography to find a span, through a map back to the stored characters."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from summarizer.model import Span

_QUOTES = frozenset("'\"`´ʼ‘’‚‛“”„‟«»‹›′″＂＇〝〞")
_DASHES = frozenset("-‐‑‒–—―−－﹘")
_MARKS = {"'", "-"}


@dataclass(frozen=True, slots=True)
class Folded:
    """A text without its typography; character `i` comes from `starts[i]` to `ends[i]`."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """The stored characters behind a stretch of the folded text."""
        return Span(self.starts[start], self.ends[end - 1])

    def whole(self, start: int, end: int) -> bool:
        """Whether a stretch begins and ends between stored words, not inside one."""
        return not (self._joined(start) or self._joined(end))

    def _joined(self, at: int) -> bool:
        if not 0 < at < len(self.text):
            return False
        before, after = self.text[at - 1], self.text[at]
        one = self.starts[at - 1] == self.starts[at] or unicodedata.combining(after) > 0
        return one or (before.isalnum() and after.isalnum())


@lru_cache(maxsize=256)
def fold(text: str) -> Folded:
    """Fold case, quotation marks, dashes, ellipses, spaces and invisible characters."""
    chars: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for at, char in enumerate(text):
        for plain in _plain(char):
            before = chars[-1] if chars else " "
            if plain == " " and (before == " " or before in _MARKS):
                continue
            if plain in _MARKS and before == " " and chars:
                del chars[-1], starts[-1], ends[-1]
                before = chars[-1]
            if plain in _MARKS and before == plain and ends[-1] == at:
                ends[-1] = at + 1
                continue
            chars.append(plain)
            starts.append(at)
            ends.append(at + 1)
    if chars and chars[-1] == " ":
        del chars[-1], starts[-1], ends[-1]
    return Folded("".join(chars), tuple(starts), tuple(ends))


def find(quote: str, text: str) -> Span | None:
    """The first stored stretch whose folded words are those of the quotation."""
    return next(_found(quote, text), None)


def find_all(quote: str, text: str) -> list[Span]:
    """Every stored stretch whose folded words are those of the quotation."""
    return list(_found(quote, text))


def _found(quote: str, text: str) -> Iterator[Span]:
    wanted = fold(quote).text
    if not wanted:
        return
    folded = fold(text)
    at = folded.text.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        if folded.whole(at, end):
            yield folded.span(at, end)
        at = folded.text.find(wanted, at + 1)


@lru_cache(maxsize=4_096)
def _plain(char: str) -> str:
    if char in _QUOTES:
        return "'"
    if char in _DASHES:
        return "-"
    if char.isspace():
        return " "
    if unicodedata.category(char) in {"Cf", "Cc"}:
        return ""
    return unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", char).casefold())
