"""Quotations that no clause claims: whose they are by what stands around them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from summarizer.statements.drafts import Draft
from summarizer.statements.ends import on_spine
from summarizer.statements.entries import named_in_entry, opens_entry
from summarizer.statements.marks import Quotation
from summarizer.statements.parts import around_part, is_title, quoted_part
from summarizer.statements.tags import lead, lead_in, tag_after
from summarizer.statements.tree import Tree
from summarizer.statements.units import Unit

_WHOLE_WORDS = 3
_ALONE_WORDS = 2
_LONG_WORDS = 4
_TAGGED = {"around", "later"}
_PART_WORDS = 5
_MOST_QUOTATIONS = 50
_FAR_PARAGRAPHS = 3


@dataclass(frozen=True, slots=True)
class Read:
    """A unit with its tree, if it was parsed, and the drafts that the rules found in it."""

    unit: Unit
    tree: Tree
    drafts: tuple[Draft, ...]


def with_context(text: str, reads: Sequence[Read]) -> list[Draft]:
    """All drafts, with those of the quotations that only their surroundings explain."""
    out: list[list[Draft]] = []
    last: Draft | None = None
    before: Read | None = None
    for read in reads:
        carried = _carried(read, before, last)
        if carried is not None and _is_another_entry(text, read, carried):
            carried = None
        own = [*read.drafts, *_unclaimed(text, read, carried)]
        told = _told_on(text, read, own, before)
        own += [told] if told is not None else []
        out.append(own)
        last = _announced(text, read) or _last_speaker(text, own) or last
        before = read
    return [d for own in _told_later(reads, out) for d in own]


def _is_another_entry(text: str, read: Read, carried: Draft) -> bool:
    """Whether a line of a live blog begins after the words of the one who would go on."""
    return carried.paragraph != read.unit.paragraph and opens_entry(text, read.unit.span.start)


def _told_later(reads: Sequence[Read], told: Sequence[list[Draft]]) -> list[list[Draft]]:
    r"""A quotation left open that nobody has is whose the next paragraph is.

    "“We asked for help.\n“They sent a form,” Hale said."
    """
    out = list(told)
    for at in range(len(reads) - 2, -1, -1):
        unit, following = reads[at].unit, out[at + 1]
        if not unit.only_quoted or unit.quotations[-1].closed or out[at] or not following:
            continue
        giver = min(following, key=lambda d: d.start)
        if giver.start == reads[at + 1].unit.span.start and giver.rule in _TAGGED:
            content = tuple(q.span for q in unit.quotations)
            later = replace(giver, rule="later", content=content, paragraph=unit.paragraph)
            out[at] = [later]
    return out


def _unclaimed(text: str, read: Read, carried: Draft | None) -> list[Draft]:
    """Drafts for the quotations of a unit that its rules left."""
    own = list(read.drafts)
    for quotation in read.unit.quotations[:_MOST_QUOTATIONS]:
        if any(s.touches(quotation.span) for d in own for s in d.content):
            continue
        found = named_in_entry(text, quotation) or _loose(text, read, quotation, own, carried)
        if found is not None:
            own.append(replace(found, paragraph=read.unit.paragraph))
    return own[len(read.drafts) :]


def _loose(
    text: str, read: Read, quotation: Quotation, own: Sequence[Draft], carried: Draft | None
) -> Draft | None:
    """What an unclaimed quotation is: a part of its sentence, a sentence of somebody's, or none."""
    if not _stands_alone(read.unit, quotation):
        part = quoted_part(text, read.tree, quotation) or _beside(text, read, quotation, own)
        crowded = part is not None and any(
            s.touches(o) for d in own for s in d.content for o in part.content
        )
        return part.with_content((quotation.span,)) if part and crowded else part
    if len(quotation.words(text)) < (_ALONE_WORDS if read.unit.only_quoted else _WHOLE_WORDS):
        return None
    giver = _giver(text, read, quotation, own) or carried
    return replace(giver, rule="context", content=(quotation.span,)) if giver else None


def _stands_alone(unit: Unit, quotation: Quotation) -> bool:
    """Whether a quotation is a sentence of its own and no part of the narrator's."""
    return unit.only_quoted or any(p.masked and p.source == quotation.span for p in unit.pieces)


def _beside(text: str, read: Read, quotation: Quotation, own: Sequence[Draft]) -> Draft | None:
    """A part of a sentence given to the tag after it, or to another statement of the sentence."""
    if is_title(text, quotation) or len(quotation.words(text)) < _PART_WORDS:
        return None
    giver = tag_after(read.tree, quotation) or _nearest(text, quotation, own)
    span = around_part(read.tree, quotation)
    return replace(giver, rule="part", content=(span,)) if giver else None


def _giver(text: str, read: Read, quotation: Quotation, own: Iterable[Draft]) -> Draft | None:
    """The draft of the same sentence whose speaker says this too."""
    if tag := tag_after(read.tree, quotation):
        return tag
    if leading := lead_in(read.tree, quotation.start):
        return leading
    if near := _nearest(text, quotation, own):
        return near
    return lead(read.tree) if not read.unit.only_quoted else None


def _nearest(text: str, quotation: Quotation, own: Iterable[Draft]) -> Draft | None:
    """The statement of the same sentence that stands nearest, quotations first."""
    spoken = [d for d in own if d.source is not None]
    return min(spoken, key=lambda d: (_rank(text, d), abs(d.place - quotation.start)), default=None)


def _carried(read: Read, before: Read | None, last: Draft | None) -> Draft | None:
    """The speaker before, who goes on: of the last statement, or whom the last sentence is about.

    "Hale shook his head. “We were never asked.”"
    """
    if last is not None and read.unit.paragraph - last.paragraph > _FAR_PARAGRAPHS:
        last = None
    if before is None or not read.unit.only_quoted or not before.tree:
        return last
    announced = before.unit.text.endswith(":")
    if last is not None and (announced or any(d.source is not None for d in before.drafts)):
        return last
    near = read.unit.paragraph - before.unit.paragraph <= 1
    found = lead(before.tree) if near else None
    return replace(found, paragraph=before.unit.paragraph) if found is not None else last


def _told_on(text: str, read: Read, own: Sequence[Draft], before: Read | None) -> Draft | None:
    """A sentence with quoted words right after a quotation: "It “will cost us dearly.”"."""
    if own or before is None or before.unit.paragraph != read.unit.paragraph or not read.tree:
        return None
    if not any(len(q.words(text)) >= _LONG_WORDS for q in read.unit.quotations):
        return None
    spoken = [d for d in before.drafts if d.source is not None and _rank(text, d) == 0]
    if not spoken or text[read.unit.span.end - 1] == ":":
        return None
    return replace(spoken[-1], rule="told on", content=(read.unit.span,))


def _announced(text: str, read: Read) -> Draft | None:
    """The one whose words a colon announces: "Hale then listed his reasons:"."""
    if text[read.unit.span.end - 1] != ":":
        return None
    found = lead_in(read.tree, read.unit.span.end) or lead(read.tree)
    return replace(found, paragraph=read.unit.paragraph) if found is not None else None


def _last_speaker(text: str, own: Iterable[Draft]) -> Draft | None:
    spoken = [d for d in own if d.source is not None]
    return min(spoken, key=lambda d: (_rank(text, d), -d.place), default=None)


def _rank(text: str, draft: Draft) -> int:
    """Quotations first, then main clauses."""
    if any(text[s.start] in "“\"'„«" for s in draft.content):
        return 0
    return 1 if draft.verb is not None and on_spine(draft.verb) else 2
