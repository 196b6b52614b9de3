"""Quotations that no clause claims: whose they are by what stands before them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from summarizer.model import Span
from summarizer.statements.drafts import Draft
from summarizer.statements.marks import Quotation
from summarizer.statements.units import Unit

_WHOLE_WORDS = 3


@dataclass(frozen=True, slots=True)
class Loose:
    """A quotation that no rule has claimed, with its unit."""

    quotation: Quotation
    unit: Unit


def with_context(text: str, units: Sequence[Unit], drafts: list[Draft]) -> list[Draft]:
    """The drafts with those of the quotations that only their surroundings explain."""
    out: list[Draft] = []
    last: Draft | None = None
    for unit in units:
        own = [d for d in drafts if unit.span.holds(Span(d.start, d.start + 1))]
        out += own
        for quotation in unit.quotations:
            if any(s.touches(quotation.span) for d in own for s in d.content):
                continue
            if not is_speech(text, unit, quotation):
                continue
            giver = _giver(unit, quotation, own, last)
            if giver is not None:
                found = replace(
                    giver, rule="context", content=(quotation.span,), paragraph=unit.paragraph
                )
                out.append(found)
                own = [*own, found]
        spoken = [d for d in own if d.source is not None]
        last = max(spoken, key=lambda d: (d.cue or d.content[0]).start) if spoken else last
    return out


def _giver(unit: Unit, quotation: Quotation, own: list[Draft], last: Draft | None) -> Draft | None:
    """The draft whose speaker goes on: of the same sentence, else the one before."""
    if own:
        return min(own, key=lambda d: abs((d.cue or d.content[0]).start - quotation.start))
    if last is not None and unit.paragraph - last.paragraph <= 2:
        return last
    return None


def is_speech(text: str, unit: Unit, quotation: Quotation) -> bool:
    """Whether a loose quotation is somebody's sentence and no title or scare quote."""
    words = quotation.words(text)
    if unit.only_quoted:
        return len(words) >= 2
    masked = any(p.masked and p.source == quotation.span for p in unit.pieces)
    return masked and len(words) >= _WHOLE_WORDS
