"""Comparisons and timelines, told: words, figures and claims side by side, and who was silent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import groupby

from bot.replies.briefs import quotation
from bot.replies.citing import counted, day, link_to, links
from bot.replies.parts import (
    Link,
    Note,
    Part,
    Point,
    Quotation,
    Reply,
    Section,
    Title,
    Variant,
    Variants,
    Wording,
)
from summarizer.comparisons import (
    ClaimsDiffer,
    Comparison,
    FiguresDiffer,
    Moment,
    Printing,
    Relay,
    Timeline,
    Worded,
)
from summarizer.comparisons import Wording as Told
from summarizer.model import Reported

WORDED_SHOWN, MOMENTS_SHOWN = 8, 30
EDITS_SHOWN = 2
"""Where more places differ, the words side by side tell it better than a list."""
_KINDS = {
    "identical": "the same words",
    "typography": "other typography",
    "trimmed": "a part of it",
    "brackets": "words in brackets",
    "word": "words changed",
    "number": "a number changed",
    "negation": "a no, may or must changed",
    "translation": "another translation",
}
_MANGLED = "machine-translated or spun copy"
_ALIKE = {"identical", "typography", "trimmed"}


def tell_comparisons(
    compared: Sequence[Comparison], problems: Sequence[str] = (), more: int = 0
) -> Reply:
    """One comparison after another; `more` stories were left out."""
    parts = [part for comparison in compared for part in _comparison(comparison)]
    if more:
        rest = counted(more, "more story", "more stories")
        parts.append(Note(f"+{rest}: name a topic to compare them."))
    return Reply(tuple(parts), subject=tuple(compared), problems=tuple(problems))


def _comparison(comparison: Comparison) -> list[Part]:
    differing = [*_worded(comparison.worded), *_figures(comparison.figures)]
    differing += _claims(comparison.claims)
    rest = [*_relays(comparison.relays), *_silences(comparison.silences), *_unheard(comparison)]
    parts: list[Part] = [Title(comparison.headline), *differing]
    if not differing:
        parts.append(Note(_nothing_differs(comparison)))
    return [*parts, *rest, *_alike(comparison.worded), _sources(comparison)]


def _nothing_differs(comparison: Comparison) -> str:
    if len(comparison.story.origins) < 2:  # noqa: PLR2004  # one text has nothing beside it
        return "There is one text of this story, so there is nothing to compare."
    return "No differing words, figures or claims found; that is no proof that there are none."


def _worded(worded: Sequence[Worded]) -> list[Part]:
    told = [row for row in worded if any(w.kind not in _ALIKE for w in row.wordings)]
    if not told:
        return []
    parts: list[Part] = [Section("One statement, other words"), *map(_row, told[:WORDED_SHOWN])]
    if more := len(told) - WORDED_SHOWN:
        parts += [Note(f"+{counted(more, 'more statement')} worded differently.")] * (more > 0)
    return parts


def _row(row: Worded) -> Quotation:
    """The fullest words with all who print them or a part, and each other wording below."""
    first, *others = row.wordings
    alike = [told for told in others if told.kind in _ALIKE]
    return Quotation(
        words=(_marked(first.printed[0]),),
        speaker=row.speaker,
        details=tuple(filter(None, [_time(first.printed[0])])),
        verbatim=True,
        mark="✓ verbatim",
        cites=_cites(first.printed),
        in_part=_cites(printing for told in alike for printing in told.printed),
        others=tuple(_wording(told) for told in others if told.kind not in _ALIKE),
    )


def _wording(told: Told) -> Wording:
    few = told.edits if told.kind != "translation" and len(told.edits) <= EDITS_SHOWN else ()
    changed = "; ".join(_edit(edit.one.text, edit.other.text) for edit in few)
    details = [_KINDS[told.kind] + (f": {changed}" if changed else "")]
    details += [_MANGLED] * told.mangled
    return Wording(
        (_marked(told.printed[0]),), tuple(details), verbatim=True, cites=_cites(told.printed)
    )


def _edit(one: str, other: str) -> str:
    if not one:
        return f"“{other}” put in"
    return f"“{other}” for “{one}”" if other else f"“{one}” left out"


def _figures(figures: Sequence[FiguresDiffer]) -> list[Part]:
    return [Section("Figures differ"), *map(figures_row, figures)] if figures else []


def figures_row(differing: FiguresDiffer) -> Variants:
    """What is counted, and each figure as printed with those who print it."""
    return Variants(
        differing.about.text,
        tuple(
            Variant(same[0].point.text, _outlets(link_to(f.sentence) for f in same))
            for same in differing.values
        ),
    )


def _claims(claims: Sequence[ClaimsDiffer]) -> list[Part]:
    told = [Point(p.text, (link_to(p),)) for both in claims for p in (both.one, both.other)]
    return [Section("Outlets differ on what happened"), *told] if told else []


def _relays(relays: Sequence[Relay]) -> list[Part]:
    return [Section("Passed on"), *map(_relay, relays)] if relays else []


def _relay(relay: Relay) -> Variants:
    first = relay.printed[0]
    return Variants(
        " → ".join(relay.steps),
        (Variant(_bare(first), _outlets(map(link_to, relay.printed))),),
    )


def _bare(reported: Reported) -> str:
    """The words without the marks that stand around them in print."""
    return " … ".join(words.strip("“”\"«»„‘’',") for words in reported.words)


def _silences(silences: Sequence[Sequence[Reported]]) -> list[Part]:
    told = [_silence(same) for same in silences]
    return [Section("No comment"), *told] if told else []


def _silence(same: Sequence[Reported]) -> Point:
    first = same[0]
    return Point(first.sentence.text, _outlets(map(link_to, same)))


def _unheard(comparison: Comparison) -> list[Note]:
    searched = counted(len(comparison.story.articles), "article")
    names = ", ".join(comparison.unheard)
    return [Note(f"Not quoted in {searched}: {names}.")] if names else []


def _alike(worded: Sequence[Worded]) -> list[Note]:
    same = sum(all(w.kind in _ALIKE for w in row.wordings) for row in worded)
    return [Note(f"{counted(same, 'statement')} printed alike by several.")] if same else []


def _sources(comparison: Comparison) -> Note:
    articles, origins = comparison.story.articles, comparison.story.origins
    outlets = {a.outlet for a in articles if a.outlet}
    counts = [counted(len(articles), "article"), counted(len(outlets), "outlet")]
    told = " · ".join([*counts, counted(len(origins), "origin")])
    return Note(f"{told}. Shown as printed; which is right is not for us to say.",
                links=links(articles))  # fmt: skip


def tell_timeline(told: Timeline, problems: Sequence[str] = ()) -> Reply:
    """The moments day by day; the latest where there are many."""
    shown = told.moments[-MOMENTS_SHOWN:]
    parts: list[Part] = [Title(told.headline)]
    if hidden := len(told.moments) - len(shown):
        parts.append(Note(f"{counted(hidden, 'earlier one')} left out: name a later date."))
    parts += _by_day(shown)
    if not told.moments:
        parts.append(Note("Nothing in it has a place in time."))
    return Reply(tuple(parts), subject=told, problems=tuple(problems))


def _by_day(moments: Sequence[Moment]) -> Iterator[Part]:
    for on, same in groupby(moments, key=lambda moment: _day(moment.at)):
        yield Section(on)
        yield from map(_moment, same)


def _moment(moment: Moment) -> Part:
    told = moment.told
    if isinstance(told, Reported):
        return quotation(told)
    return Point(told.text, (link_to(told),))


def _day(at: datetime | None) -> str:
    return f"{at:%a} {at.day} {at:%b %Y}" if at else "Without a date"


def _marked(printing: Printing) -> str:
    return f"“{printing.point.text}”"


def _time(printing: Printing) -> str | None:
    published = printing.reported.article.published
    return day(published) if published else None


def _cites(printings: Iterable[Printing]) -> tuple[Link, ...]:
    return _outlets(link_to(printing.point) for printing in printings)


def _outlets(found: Iterable[Link]) -> tuple[Link, ...]:
    """One link an outlet, the first."""
    first: dict[str, Link] = {}
    for link in found:
        first.setdefault(link.label, link)
    return tuple(first.values())
