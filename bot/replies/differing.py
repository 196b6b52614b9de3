"""What outlets print differently, as parts: words, figures, claims, and copies that contradict."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.replies.citing import counted, day, link_to, speaker
from bot.replies.parts import (
    Link,
    Note,
    Part,
    Point,
    Quotation,
    Section,
    Variant,
    Variants,
    Wording,
)
from summarizer.comparisons import Comparison, FiguresDiffer, Printing, Worded
from summarizer.comparisons import Wording as Told
from summarizer.model import Point as Printed
from summarizer.model import Reported

WORDED_SHOWN, IN_SHORT = 8, 2
EDITS_SHOWN = 2
"""Where more places differ, the words side by side tell it better than a list."""
SILENT_SHOWN = 3
_PRONOUNS = {"he", "she", "they", "it", "who"}
_KINDS = {
    "brackets": "words in brackets",
    "word": "words changed",
    "number": "a number changed",
    "negation": "a no, may or must changed",
    "translation": "another translation",
}
_MANGLED = "machine-translated or spun copy"
_WORDS, _FIGURES = "One statement, other words", "Figures differ"
_CLAIMS, _COPIES = "Outlets differ on what happened", "Copies of one text contradict each other"


def differing(comparison: Comparison) -> list[Part]:
    """All that differs, under a heading for each kind of difference."""
    told = [row for row in comparison.worded if row.differs]
    rows: list[Part] = [*map(_row, told[:WORDED_SHOWN])]
    if (more := len(told) - WORDED_SHOWN) > 0:
        rows.append(Note(f"+{counted(more, 'more statement')} worded differently."))
    return [
        *_under(_WORDS, rows),
        *_under(_FIGURES, [*map(figures_row, comparison.figures)]),
        *_under(_CLAIMS, _points((c.one, c.other) for c in comparison.claims)),
        *_under(_COPIES, _points(d.variants for d in comparison.altered)),
    ]


def differing_in_short(comparison: Comparison) -> list[Part]:
    """The gravest of it for a brief, and who kept silent; `compare` tells the rest."""
    told = [row for row in comparison.worded if _is_grave(row)]
    parts: list[Part] = [
        *_under(_WORDS, [*map(_row, told[:IN_SHORT])]),
        *_under(_FIGURES, [*map(figures_row, comparison.figures[:IN_SHORT])]),
        *_under(_CLAIMS, _points((c.one, c.other) for c in comparison.claims[:1])),
        *_under(_COPIES, _points(d.variants for d in comparison.altered[:1])),
    ]
    if parts and len(parts) < len(differing(comparison)):
        parts.append(Note("More of what differs: `compare`."))
    return [*parts, *_silent(comparison)]


def figures_row(told: FiguresDiffer) -> Variants:
    """What is counted, and each figure as printed with those who print it."""
    values = (
        Variant(same[0].point.text, one_an_outlet(link_to(f.sentence) for f in same))
        for same in told.values
    )
    return Variants(told.about.text, tuple(values))


def one_an_outlet(found: Iterable[Link]) -> tuple[Link, ...]:
    """The first link of each outlet."""
    first: dict[str, Link] = {}
    for link in found:
        first.setdefault(link.label, link)
    return tuple(first.values())


def _under(heading: str, parts: Sequence[Part]) -> list[Part]:
    return [Section(heading), *parts] if parts else []


def _points(differing: Iterable[Sequence[Printed]]) -> list[Part]:
    return [Point(p.text, (link_to(p),)) for variants in differing for p in variants]


def _is_grave(row: Worded) -> bool:
    """Whether an outlet, and no machine, prints words that another does not."""
    return any(w.differs and not w.mangled for w in row.wordings)


def _row(row: Worded) -> Quotation:
    """The fullest words with all who print them or a part, and each other wording below."""
    first, *others = row.wordings
    alike = (told for told in others if not told.differs)
    published = first.printed[0].reported.article.published
    return Quotation(
        words=(_marked(first.printed[0]),),
        speaker=row.speaker,
        details=(day(published),) if published else (),
        verbatim=True,
        mark="✓ verbatim",
        cites=_cites(first.printed),
        in_part=_cites(printing for told in alike for printing in told.printed),
        others=tuple(_wording(told) for told in others if told.differs),
    )


def _wording(told: Told) -> Wording:
    few = told.edits if told.kind != "translation" and len(told.edits) <= EDITS_SHOWN else ()
    changed = "; ".join(_edit(edit.one.text, edit.other.text) for edit in few)
    details = [_KINDS[told.kind] + (f": {changed}" if changed else "")]
    details += [_MANGLED] * told.mangled
    words = (_marked(told.printed[0]),)
    return Wording(words, tuple(details), verbatim=True, cites=_cites(told.printed))


def _edit(one: str, other: str) -> str:
    if not one:
        return f"“{other}” put in"
    return f"“{other}” for “{one}”" if other else f"“{one}” left out"


def _marked(printing: Printing) -> str:
    return f"“{printing.point.text}”"


def _cites(printings: Iterable[Printing]) -> tuple[Link, ...]:
    return one_an_outlet(link_to(printing.point) for printing in printings)


def _silent(comparison: Comparison) -> list[Note]:
    """Who kept silent, by whose report: "No comment: Hydra (Reuters, BBC)"."""
    named = ((speaker(same[0]), same) for same in comparison.silences)
    told = [f"{name} ({_outlets(same)})" for name, same in named if name.lower() not in _PRONOUNS]
    more = [f"+{len(told) - SILENT_SHOWN}"] if len(told) > SILENT_SHOWN else []
    return [Note(f"No comment: {', '.join([*told[:SILENT_SHOWN], *more])}.")] if told else []


def _outlets(same: Iterable[Reported]) -> str:
    return ", ".join(link.label for link in one_an_outlet(map(link_to, same)))
