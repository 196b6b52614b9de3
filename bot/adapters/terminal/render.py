"""A reply as lines of a terminal. Article text is data: no control or markup of it gets through."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from io import StringIO

from rich.console import Console
from rich.style import Style
from rich.table import Table
from rich.text import Text

from bot.replies import (
    Link,
    Note,
    Part,
    Point,
    Quotation,
    Reply,
    Section,
    Title,
    Variants,
    Wording,
)

TITLE_CHARACTERS = 200
Line = tuple[str, Text]
_UNSAFE = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)


def show(reply: Reply, *, to_error: bool = False) -> None:
    """Print a reply; what failed on the way goes to standard error, above it.

    A terminal wraps a line behind its margin; on a pipe a line stays one line.
    """
    show_problems(reply)
    _print(Console(stderr=to_error, highlight=False), reply.parts)


def as_text(parts: Iterable[Part]) -> str:
    """Parts as the lines of a text file, without colours."""
    written = StringIO()
    _print(Console(file=written, highlight=False), parts)
    return written.getvalue()


def _print(console: Console, parts: Iterable[Part]) -> None:
    for margin, line in (line for part in parts for line in rendered(part)):
        if margin and console.is_terminal:
            hanging = Table.grid()
            hanging.add_column(width=len(margin))
            hanging.add_row(margin, line)
            console.print(hanging)
        else:
            console.print(Text(margin).append_text(line), soft_wrap=not console.is_terminal)


def show_problems(reply: Reply) -> None:
    """Print what failed on the way, to standard error."""
    for problem in reply.problems:
        show_error(f"! {problem}", style="yellow")


def show_error(text: str, style: str = "red") -> None:
    """Print one plain sentence to standard error."""
    Console(stderr=True, highlight=False).print(Text(plain(text), style=style), soft_wrap=True)


def rendered(part: Part) -> list[Line]:
    """One part as lines, each with its margin."""
    match part:
        case Title():
            return [("", Text()), ("", Text(short(part.text), style="bold"))]
        case Section():
            return [("", Text(plain(part.text), style="bold dim"))]
        case Point():
            return [("  • ", _point(part))]
        case Quotation():
            return _quotation(part)
        case Variants():
            return [("  • ", _variants(part))]
        case Note():
            return _note(part)


def plain(text: str) -> str:
    """A text on one line without characters that move the cursor or turn the direction."""
    return _line(text).strip()


def _line(text: str) -> str:
    return re.sub(r"\s+", " ", _UNSAFE.sub("", text))


def short(text: str) -> str:
    """A title of at most TITLE_CHARACTERS."""
    clean = plain(text)
    return clean if len(clean) <= TITLE_CHARACTERS else clean[: TITLE_CHARACTERS - 1] + "…"


def _point(point: Point) -> Text:
    told = _with_aside(point).append_text(_cited(point.cites, "  "))
    return told.append_text(_cited(point.elsewhere, " · worded otherwise "))


def _variants(variants: Variants) -> Text:
    told = Text(f"{plain(variants.about)}: ")
    for n, variant in enumerate(variants.values):
        told.append(" · " if n else "").append(f"“{plain(variant.words)}”", style="bold")
        told.append_text(_cited(variant.cites, " "))
    return told


def _with_aside(point: Point) -> Text:
    """The sentence; what the desk adds to it in square brackets and dimmed."""
    if point.aside is None:
        return Text(plain(point.text))
    told = Text(_line(point.text[: point.aside.at]).lstrip())
    told.append(f" [{plain(point.aside.text)}]", style="dim")
    return told.append(_line(point.text[point.aside.at :]).rstrip())


def _quotation(quotation: Quotation) -> list[Line]:
    style = "italic" if quotation.verbatim else ""
    who = Text("— ").append(plain(quotation.speaker), style="bold")
    for detail in filter(None, (*quotation.details, quotation.mark)):
        who.append(f" · {plain(detail)}")
    who.append_text(_cited(quotation.cites, " · "))
    who.append_text(_cited(quotation.in_part, " · in part "))
    lines = [("  ", _words(quotation, style)), ("    ", who)]
    if quotation.differing:
        told = "; ".join(plain(d.told) for d in quotation.differing)
        lines.append(("    ", Text(f"printed {told}", "yellow")))
    lines += [("    ", _otherwise(wording)) for wording in quotation.others]
    if quotation.elsewhere:
        lines.append(
            ("    ", Text("and otherwise by").append_text(_cited(quotation.elsewhere, " ")))
        )
    return lines


def _words(quotation: Quotation, style: str) -> Text:
    """The pieces shown; what differs from the words asked for, or what was said, is set off."""
    said = Text(style=style)
    for n, piece in enumerate(quotation.shown):
        said.append(" … " if n else "")
        at = 0
        for start, end, set_off in _set_off(quotation, n, piece):
            said.append(_line(piece[at:start]))
            said.append(_line(piece[start:end]), style=set_off)
            at = end
        said.append(_line(piece[at:]))
    return said


def _set_off(quotation: Quotation, n: int, piece: str) -> Iterator[tuple[int, int, str]]:
    """The stretches of a piece that are told apart, one after the other, each with its style."""
    if quotation.differing:
        for d in (d for d in quotation.differing if d.piece == n):
            yield d.start, d.end, "bold underline"
    elif quotation.sentence:
        end = 0
        for words in quotation.words:
            start = piece.find(words, end)
            if start >= 0:
                end = start + len(words)
                yield start, end, "bold"


def _otherwise(wording: Wording) -> Text:
    told = Text("worded otherwise: ")
    told.append(plain(" … ".join(wording.words)), style="italic" if wording.verbatim else "")
    for detail in wording.details:
        told.append(f" · {plain(detail)}")
    return told.append_text(_cited(wording.cites, " · "))


def _note(note: Note) -> list[Line]:
    warning = note.tone == "warning"
    told = Text(
        f"{'! ' if warning else ''}{plain(note.text)}", style="yellow" if warning else "dim"
    )
    listed = (Text(f"{plain(k.label)}  {plain(k.url or k.path or '')}", "dim") for k in note.links)
    return [("", told), *(("  ", line) for line in listed)]


def _cited(links: tuple[Link, ...], before: str) -> Text:
    """The outlets in brackets, each a link, behind what parts them from the words; or nothing."""
    cited = Text()
    for n, link in enumerate(links):
        opened = Style(color="cyan", link=plain(link.url) if link.url else None)
        cited.append(", " if n else f"{before}[").append(plain(link.label), style=opened)
    return cited.append("]") if links else cited
