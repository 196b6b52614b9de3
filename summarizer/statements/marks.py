"""Quotations by their marks: curly, straight, doubled, guillemets, German, Japanese, single."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.model import Span

_CLOSERS = {
    "“": "”", "„": "“”", "«": "»", "»": "«", "‹": "›", "「": "」", "『": "』", "”": "”",
    '"': '"', "``": "''", "''": "''", "‟": "”",
}  # fmt: skip
_STRAIGHT = {'"', "''", "``"}
_MARK = re.compile(r"[“”„«»‹›「」『』‟\"]|''|``")
_TAG = re.compile(
    r"[,?!] (?:(?:he|she|they|[A-Z][\w’'-]+) (?:said|says|added|told|asked)|said [A-Z][\w’'-]+)\b"
    r"[^,]{0,40}$"
)
_SINGLE = re.compile(
    r"(?<![\w’'])['‘](?=[\w\[…])"
    r"(?:[^‘\n]{2,1500}?)(?:[,.?!…]['’](?!\w)|(?<=\w)['’](?=[,.;:?!]?\s|[,.;:?!]?$))"
)


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch between quotation marks, the marks included; an unclosed one ends with its line."""

    start: int
    end: int
    inner: Span
    closed: bool = True

    @property
    def span(self) -> Span:
        """Where it stands, marks and all."""
        return Span(self.start, self.end)

    def words(self, text: str) -> list[str]:
        """The words between the marks."""
        return re.findall(r"\w+(?:['’]\w+)*", self.inner.of(text))


def quotations(text: str, start: int, end: int) -> list[Quotation]:
    """The quotations of one line, outermost only, in order."""
    found: list[Quotation] = []
    at = start
    while (mark := _MARK.search(text, at, end)) is not None:
        at = mark.end()
        if not _opens(text, mark, start):
            continue
        close = _closing(text, mark, end)
        stop = close.start() if close else _without_tag(text, mark.end(), end)
        inner = Span(mark.end(), stop)
        at = close.end() if close else stop
        if inner.of(text).strip():
            found.append(Quotation(mark.start(), at, inner, closed=close is not None))
    return found or _single_quotations(text, start, end)


def touching(marks: Sequence[Quotation], span: Span) -> list[Quotation]:
    """The quotations that share a character with a span."""
    first = last = bisect_right(marks, span.start, key=_end)
    while last < len(marks) and marks[last].start < span.end:
        last += 1
    return list(marks[first:last])


def _end(quotation: Quotation) -> int:
    return quotation.end


def _without_tag(text: str, start: int, end: int) -> int:
    """The end of an unclosed quotation: before a "he said" that closes its line."""
    tag = _TAG.search(text, start, end)
    return tag.start() + 1 if tag else end


def _opens(text: str, mark: re.Match[str], line_start: int) -> bool:
    before = text[mark.start() - 1] if mark.start() > line_start else " "
    after = text[mark.end() : mark.end() + 1]
    if mark.group() in {"“", "„", "«", "‹", "「", "『", "``", "‟"}:
        return True
    if mark.group() in {"」", "』", "›"}:
        return False
    return not before.isalnum() and before not in ".,?!…" and bool(after.strip())


def _closing(text: str, mark: re.Match[str], end: int) -> re.Match[str] | None:
    """The mark that closes this one: its own kind, or another where its own is missing."""
    own, inside = _CLOSERS[mark.group()], 0
    for other in _MARK.finditer(text, mark.end(), end):
        sign, opens = other.group(), _opens(text, other, mark.start())
        if sign in own and (sign not in _STRAIGHT or not opens):
            return other
        if sign == "“" == mark.group() and _looks_closing(text, other):
            return other
        nested = sign in _STRAIGHT if sign not in "“”" else mark.group() in _STRAIGHT
        if nested and opens:
            inside += 1
        elif nested and inside:
            inside -= 1
        elif sign in _STRAIGHT or (mark.group() in _STRAIGHT and sign == "”"):
            return other
    return None


def _looks_closing(text: str, mark: re.Match[str]) -> bool:
    """Whether an opening mark was typed for a closing one: "We go,“ he said."""
    before, after = text[mark.start() - 1], text[mark.end() : mark.end() + 1]
    return before in ",.?!…" and not after.isalnum()


def _single_quotations(text: str, start: int, end: int) -> list[Quotation]:
    """Those in single marks, for a line without double ones: ‘We will go,’ she said."""
    return [
        Quotation(m.start(), m.end(), Span(m.start() + 1, m.end() - 1))
        for m in _SINGLE.finditer(text, start, end)
    ]
