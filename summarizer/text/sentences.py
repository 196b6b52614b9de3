"""Sentences of one line; the only import of nupunkt."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from summarizer.model import Span

if TYPE_CHECKING:
    from nupunkt import PunktSentenceTokenizer

LINE_CHARACTERS = 100_000
"""A longer line is cut into pieces of this length at white space before it is split."""
_ABBREVIATIONS = (
    "lt", "lt.-gen", "maj.-gen", "cos", "cmdr", "cpl", "pvt", "ssgt", "supt", "insp", "det", "sen",
    "sens", "gov", "govs", "reps", "gens", "profs", "messrs", "mses", "asst", "pres", "ald", "atty",
    "amb",
)  # fmt: skip
_CLOSING = "”’»\"')]〉》」』"
_CLOSERS = re.compile(rf"\s*[{re.escape(_CLOSING)}]+(?=\s|$)")
_WIDE_END = re.compile(
    r"[。！？｡]+(?![。！？｡”’」』）)])|[。！？｡]+[”’」』）)]+(?!と)|[؟۔।॥]+[”’»\"')]*(?=\s|$)"
)
_TITLE = re.compile(rf"\b(?:{'|'.join(map(re.escape, _ABBREVIATIONS))})\.$", re.IGNORECASE)
_NEW_SUBJECT = re.compile(
    r"(?<=\b(?:[ap]\.m|U\.[SNK]|Inc|Ltd)\.)\s+(?=(?:He|She|They|It|We|But|The)\s)"
)
_GOING_ON = ("),", ");", "],")
"""What stands behind a full stop within a sentence: "(D-Ost.), chair of the board, said"."""
_ORDINAL = re.compile(r"(?<!\d)\d{1,2}\.$")
_WITH_ORDINALS = frozenset({"cs", "da", "de", "fi", "hr", "hu", "no", "pl", "sk", "sl"})
_AMOUNT = re.compile(r"\d\s?(?:bn|mn|mln|bln|tn|trn|pct)\.$", re.IGNORECASE)


def sentences(text: str, start: int, end: int, language: str = "en") -> Iterator[Span]:
    """The sentences of `text[start:end]`, which is one line, as spans without outer white space."""
    for piece in _pieces(text, start, end):
        for span in _joined(text, list(_split(text, piece)), language):
            ends = _NEW_SUBJECT if language == "en" else _WIDE_END
            yield from _divided(text, span, ends)


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    while end - start > LINE_CHARACTERS:
        limit = start + LINE_CHARACTERS
        stop = text.rfind(". ", start, limit) + 1
        cut = stop or max(text.rfind(" ", start, limit), 0) or limit
        yield Span(start, cut)
        start = cut
    yield Span(start, end)


def _split(text: str, piece: Span) -> Iterator[Span]:
    for start, end in _tokenizer().span_tokenize(piece.of(text)):
        yield from _stripped(text, piece.start + start, piece.start + end)


def _joined(text: str, spans: list[Span], language: str) -> Iterator[Span]:
    """Mend cuts behind abbreviations, and give a closing mark back to the sentence it closes."""
    if not spans:
        return
    open_start = spans[0].start
    for before, after in pairwise(spans):
        moved = _CLOSERS.match(text, after.start, after.end)
        cut = moved.end() if moved and _odd_quotes(text[open_start : before.end]) else before.end
        tail = text[max(open_start, before.end - 24) : before.end]
        ordinal = language in _WITH_ORDINALS and _ORDINAL.search(tail)
        inside = text.startswith(_GOING_ON, after.start)
        if cut >= after.end or ordinal or inside or _continues(tail, text[after.start]):
            continue
        yield Span(open_start, cut)
        open_start = next(_stripped(text, max(cut, after.start), after.end)).start
    yield Span(open_start, spans[-1].end)


def _continues(tail: str, following: str) -> bool:
    if _AMOUNT.search(tail):
        return following.islower() or following.isdigit()
    return following.isalnum() and bool(_TITLE.search(tail))


def _odd_quotes(stretch: str) -> bool:
    return stretch.count('"') % 2 == 1 or stretch.count("“") > stretch.count("”")


def _divided(text: str, span: Span, ends: re.Pattern[str]) -> Iterator[Span]:
    """Split at ends that nupunkt leaves: the full stops of Asia, an "in the U.S." before "He"."""
    start = span.start
    for match in ends.finditer(text, span.start, span.end):
        yield from _stripped(text, start, match.end())
        start = match.end()
    yield from _stripped(text, start, span.end)


def _stripped(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)


@cache
def _tokenizer() -> PunktSentenceTokenizer:
    from nupunkt import load_default_model

    tokenizer = load_default_model()
    tokenizer.add_abbreviations(list(_ABBREVIATIONS))
    return tokenizer
