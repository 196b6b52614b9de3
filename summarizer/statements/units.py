"""What the parser gets: sentences, joined where a quotation runs on, whole quotations masked."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarizer.model import Article, Sentence, Span
from summarizer.statements.cues import SPEECH_FORMS, TAGGING, TRIGGERS
from summarizer.statements.marks import Quotation, touching
from summarizer.statements.nouns import NOUN_FORMS
from summarizer.statements.wordlists import words_of

_TRIGGERS = TRIGGERS | NOUN_FORMS
_WORD = re.compile(r"[a-z]+(?:['’][a-z]+)?")
_AFTER_CUE = words_of(
    """
    that he she they it his her their there the a an this these those some many if whether
    """
)
_AFTER_TAG = words_of("of in on at to with from during after before as when while")
_NEAR_WORDS = 6
_TAG_WORDS = 16
_OPENERS = frozenset(',:;—–.?!”"')
_LONGEST_CHARACTERS = 6_000
_MIN_MASKED_WORDS = 1
_MASKS = {"end": "“It is so.”", "middle": "“It is so,”"}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a word of a unit stands in the article."""

    span: Span
    masked: bool = False
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a unit's text and the stretch of the article that it stands for."""

    start: int
    end: int
    source: Span
    masked: bool = False


@dataclass(frozen=True, slots=True)
class Unit:
    """One or more sentences of a paragraph with their quotations, as text for the parser."""

    span: Span
    paragraph: int
    text: str
    pieces: tuple[Piece, ...]
    quotations: tuple[Quotation, ...]

    def place(self, start: int, end: int) -> Place:
        """Where the characters of the unit's text from start to end stand in the article."""
        piece = self.pieces[bisect_right(self.pieces, start, key=_end)]
        if piece.masked:
            return Place(piece.source, masked=True, quoted=True)
        shift = piece.source.start - piece.start
        span = Span(start + shift, end + shift)
        return Place(span, quoted=any(q.span.holds(span) for q in touching(self.quotations, span)))

    @property
    def only_quoted(self) -> bool:
        """Whether nothing but quotations stands in it."""
        return bool(self.quotations) and not re.search(r"\w", self._outside())

    @property
    def wants_parse(self) -> bool:
        """Whether it may hold a statement that only a parse can find."""
        if self.only_quoted or len(self.text) > _LONGEST_CHARACTERS:
            return False
        words = set(_WORD.findall(self.text.lower()))
        return bool(self.quotations) or not words.isdisjoint(_TRIGGERS)

    def _outside(self) -> str:
        return "".join(self.text[p.start : p.end] for p in self._open_pieces())

    def _open_pieces(self) -> Iterator[Piece]:
        for piece in self.pieces:
            near = touching(self.quotations, piece.source)
            if not piece.masked and not any(q.span.holds(piece.source) for q in near):
                yield piece


def _end(piece: Piece) -> int:
    return piece.end


def units_of(article: Article, quotations: Sequence[Quotation]) -> list[Unit]:
    """The units of an article's sentences, in order."""
    units = []
    for group in _groups(article, quotations):
        span = Span(group[0].start, group[-1].end)
        inside = tuple(touching(quotations, span))
        span = Span(
            min([span.start, *(q.start for q in inside)]), max([span.end, *(q.end for q in inside)])
        )
        units.append(_unit(article.text, span, group[0].paragraph, inside))
    return units


def _groups(article: Article, quotations: Sequence[Quotation]) -> Iterator[list[Sentence]]:
    group: list[Sentence] = []
    for sentence in article.sentences:
        if group and not _joined(article.text, group, sentence, quotations):
            yield group
            group = []
        group.append(sentence)
    if group:
        yield group


def _joined(
    text: str, group: list[Sentence], sentence: Sentence, quotations: Sequence[Quotation]
) -> bool:
    """Whether it goes on with the one before: in a quotation, or as "he asked." after one."""
    last = group[-1]
    if last.paragraph != sentence.paragraph:
        return False
    near = touching(quotations, last.span)
    if any(sentence.start < q.end for q in near):
        return True
    closed = any(q.end >= last.end - 1 for q in near)
    words = sentence.span.of(text).split()
    asked = re.search(r"[?!…]\W*$", last.span.of(text)) is not None
    return closed and (words[0][:1].islower() or (asked and _is_tag(words)))


def _is_tag(words: list[str]) -> bool:
    """Whether a sentence only names who spoke the quotation before it: "Mr. Hale asked."."""
    for at, word in enumerate(words[:_TAG_WORDS]):
        form = word.lower().strip(".,:")
        following = words[at + 1].lower() if at + 1 < len(words) else ""
        ends = word[-1] in ".,:"
        if at and at < _NEAR_WORDS and form in SPEECH_FORMS:
            return ends or following not in _AFTER_CUE
        parted = at >= _NEAR_WORDS and words[at - 1][-1] == ","
        tagging = form in SPEECH_FORMS if parted else form in TAGGING and at < _NEAR_WORDS
        if at and tagging:
            return ends or following in _AFTER_TAG or following.endswith("ly")
    return False


def _unit(text: str, span: Span, paragraph: int, inside: tuple[Quotation, ...]) -> Unit:
    pieces: list[Piece] = []
    out, at = "", span.start
    whole = False
    for quotation in inside:
        masked = _is_whole(text, span, quotation, goes_on=whole)
        whole = whole or masked
        before = (Span(at, quotation.start), text[at : quotation.start])
        covers = (
            [(quotation.span, _mask(text, span, quotation))] if masked else _bare(text, quotation)
        )
        for source, words in [before, *covers]:
            pieces.append(
                Piece(
                    len(out),
                    len(out) + len(words),
                    source,
                    masked=masked and source == quotation.span,
                )
            )
            out += words
        at = quotation.end
    rest = text[at : span.end]
    pieces.append(Piece(len(out), len(out) + len(rest), Span(at, span.end)))
    pieces = [p for p in pieces if p.end > p.start]
    return Unit(span, paragraph, out + rest, tuple(pieces), inside)


def _bare(text: str, quotation: Quotation) -> list[tuple[Span, str]]:
    """A quotation within a sentence as the parser reads it best: without its marks."""
    inner = quotation.inner
    if not inner.of(text).lstrip()[:1].islower():
        return [(quotation.span, quotation.span.of(text))]
    opening, closing = Span(quotation.start, inner.start), Span(inner.end, quotation.end)
    glued = text[quotation.start - 1 : quotation.start].isalnum()
    parted = text[quotation.end : quotation.end + 1].isalnum()
    return [(opening, " " * glued), (inner, inner.of(text)), (closing, " " * parted)]


def _is_whole(text: str, span: Span, quotation: Quotation, *, goes_on: bool) -> bool:
    """Whether a quotation is a sentence of its own, so that the parser need not read it."""
    words = quotation.words(text)
    if len(words) < _MIN_MASKED_WORDS:
        return False
    before = text[span.start : quotation.start].rstrip()
    ends = quotation.inner.of(text).rstrip(" '’‘\u00a0")[-1:]
    stopped = ends in set(",.?!…-—–") or text[quotation.end : quotation.end + 1] in set(",.?!;")
    first = next((c for c in quotation.inner.of(text) if c.isalnum()), "a")
    capital = first.isupper() or first.isdigit()
    if not before:
        return stopped or not quotation.closed
    after_cue = before.split()[-1].lower() in SPEECH_FORMS or before[-1] in _OPENERS
    return (capital or goes_on) and stopped and after_cue


def _mask(text: str, span: Span, quotation: Quotation) -> str:
    """What stands for it, parted from a colon or a word that is glued to it."""
    after = text[quotation.end : span.end].strip()
    glued = " " * (quotation.start > span.start and text[quotation.start - 1] in ",:")
    if text[quotation.end : quotation.end + 1].isalnum():
        return glued + _MASKS["middle"] + " "
    return glued + _MASKS["middle" if after and after[0] not in ".”" else "end"]
