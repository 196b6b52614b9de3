"""Quotations by their marks: curly, straight, doubled, guillemets, German, Japanese, single."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from summarizer.model import Span
from summarizer.statements.misprints import Line, missing_opening

_CLOSERS = {
    "“": "”’’", "„": "“”''", "‘‘": "’’", ",,": "“”''’’",
    "«": "»", "»": "«", "‹": "›", "「": "」", "『": "』", "”": "”",
    '"': '"', "``": "''", "''": "''", "‟": "”",
}  # fmt: skip
_PLAIN = {"“", "”", '"', "''", "``"}
_TAG_CHARACTERS = 200
_STRAIGHT = {'"', "''", "``"}
_INCHES = r"(?<!\d['’]\d)(?<!\d['’]\d\d)"
_MARK = re.compile(_INCHES + r"[“”„«»‹›「」『』‟\"]|''|``|‘‘|’’|,,(?=\w)")
_ELLIPSES = {"...", ". ."}
_OPENERS = frozenset(["“", "„", "«", "‹", "「", "『", "``", "‟", "‘‘", ",,"])
_NEVER_OPENING = frozenset(["」", "』", "›", "’’"])
_TAG = re.compile(
    r"[,?!] (?:(?:he|she|they|[A-Z][\w’'-]+) (?:said|says|added|told|asked)|said [A-Z][\w’'-]+)\b"
    r"[^,]{0,40}$"
)
_POSSESSIVE = r"(?<=s['’]) (?:[^‘'’\n]|(?<=\w)['’](?=\w)){0,300}[,.?!…]['’](?!\w)"
_SINGLE = re.compile(
    r"(?<![\w’'])['‘](?=[\w\[…“\"])"
    r"(?:[^‘\n]{2,1500}?)(?:[,.?!…]['’](?!\w)"
    rf"|(?<=[\w”\"])['’](?=[,.;:?!]?\s|[,.;:?!]?$)(?!{_POSSESSIVE}))"
)
_OPENS_SINGLE = re.compile(r"(?<![\w’'])['‘](?=[\w\[…“\"])")


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


def quotations(text: str, start: int, end: int, *, running: bool = False) -> list[Quotation]:
    """The quotations of one line, outermost only, in order.

    `running` tells that one was left open in the line before: it goes on to a mark that closes.
    """
    found: list[Quotation] = []
    at = start
    while (mark := _MARK.search(text, at, end)) is not None:
        at = mark.end()
        if not (_opens(text, mark, start) or _opens_spaced(text, mark, start, end)):
            line = Line(start, end, found[-1].end if found else None, running=running)
            if (opening := missing_opening(text, line, mark)) is not None:
                found.append(Quotation(opening, at, Span(opening, mark.start())))
            continue
        close = _closing(text, mark, end)
        stop = close.start() if close else _end_of_open(text, mark, end)
        inner = Span(mark.end(), stop)
        at = close.end() if close else stop
        if inner.of(text).strip():
            found.append(Quotation(mark.start(), at, inner, closed=close is not None))
    if found and not _OPENS_SINGLE.search(text, start, end):
        return found
    return _outermost(found, _single_quotations(text, start, end))


def _outermost(double: list[Quotation], single: list[Quotation]) -> list[Quotation]:
    """Those in double marks, but for a line that quotes in single ones around them: British."""
    if not double:
        return single
    around = [s for s in single if any(s.span.holds(d.span) for d in touching(double, s.span))]
    outside = [d for d in double if not touching(around, d.span)]
    return sorted([*around, *outside], key=lambda q: q.start)


def touching(marks: Sequence[Quotation], span: Span) -> list[Quotation]:
    """The quotations that share a character with a span."""
    first = last = bisect_right(marks, span.start, key=_end)
    while last < len(marks) and marks[last].start < span.end:
        last += 1
    return list(marks[first:last])


def _end(quotation: Quotation) -> int:
    return quotation.end


def _end_of_open(text: str, mark: re.Match[str], end: int) -> int:
    """The end of an unclosed quotation: before a "he said" that closes its line."""
    following = text.find(mark.group(), mark.end(), end) if mark.group() == "“" else -1
    for last in ([following] if following > 0 else []) + [end]:
        if tag := _TAG.search(text, mark.end(), last):
            return tag.start() + 1
    return end


def _opens(text: str, mark: re.Match[str], line_start: int) -> bool:
    before = text[mark.start() - 1] if mark.start() > line_start else " "
    after = text[mark.end() : mark.end() + 1]
    if mark.group() in _OPENERS:
        return True
    if mark.group() in _NEVER_OPENING or before.isalnum() or before in ".,?!…":
        return False
    return bool(after.strip()) and (
        after not in ".,;:?!)" or text[mark.end() : mark.end() + 3] in _ELLIPSES
    )


def _opens_spaced(text: str, mark: re.Match[str], start: int, end: int) -> bool:
    """Whether a straight mark opens with a space on either side: "he said: " We go. "."""
    before = text[max(start, mark.start() - 1) : mark.start()]
    parted = not before.strip() and text[mark.end() : mark.end() + 1] == " "
    return parted and mark.group() == '"' and text.find('"', mark.end(), end) > 0


def _closing(text: str, mark: re.Match[str], end: int) -> re.Match[str] | None:
    """The mark that closes this one: its own kind, or another where its own is missing."""
    opened: list[str] = []
    for other in _MARK.finditer(text, mark.end(), end):
        found, role = other.group(), _role(text, mark, other, end)
        if role == "starts anew":
            return None
        if role == "opens":
            opened.append(found)
        elif role == "closes":
            partner = "“" if found == "”" else found
            if partner not in opened:
                return other
            opened.remove(partner)
    return None


def _role(text: str, mark: re.Match[str], other: re.Match[str], end: int) -> str:
    """What a mark does within a quotation that is open: open, close, start anew, nothing."""
    sign, found = mark.group(), other.group()
    if found == sign == "“":
        return _role_of_second(text, mark, other, end)
    if found in _CLOSERS[sign]:
        within = found in _STRAIGHT and _opens(text, other, mark.start())
        return "opens" if within and not _is_misplaced(text, other, end) else "closes"
    if found in _PLAIN and (found in _STRAIGHT or sign in _STRAIGHT):
        return "opens" if _opens(text, other, mark.start()) else "closes"
    return ""


def _role_of_second(text: str, mark: re.Match[str], other: re.Match[str], end: int) -> str:
    """What a second “ does: "We go,“ he said", "“We go “home” now,”", "“We go, he said. “We"."""
    if _looks_closing(text, other):
        return "closes"
    if _is_nested(text, other, end):
        return "opens"
    near = max(mark.end(), other.start() - _TAG_CHARACTERS)
    return "starts anew" if _TAG.search(text, near, other.start()) else ""


def _is_nested(text: str, mark: re.Match[str], end: int) -> bool:
    """Whether two marks close after this opening one: "“We go “home” now,” he said."."""
    following = [m.group() for m in islice(_MARK.finditer(text, mark.end(), end), 2)]
    return following == ["”", "”"]


def _is_misplaced(text: str, mark: re.Match[str], end: int) -> bool:
    """Whether a straight mark closes on the wrong side of a space: "We go, "Hale said."."""
    before = text[max(0, mark.start() - 3) : mark.start()].rstrip()[-1:]
    if before in ".?!…" and not text[mark.end() : mark.end() + 1].islower():
        return False
    following = next((m for m in _MARK.finditer(text, mark.end(), end)), None)
    return following is None or _opens(text, following, mark.end())


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
