"""Quotations that no clause claims: whose they are by what stands around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from summarizer.model import Span
from summarizer.statements.cues import SPEECH_FORMS
from summarizer.statements.drafts import Draft
from summarizer.statements.ends import on_spine
from summarizer.statements.marks import Quotation
from summarizer.statements.sources import source_span, speaker_of
from summarizer.statements.tree import Token, Tree
from summarizer.statements.units import Unit
from summarizer.statements.wordlists import words_of

_WHOLE_WORDS = 3
_LONG_WORDS = 4
_TAG_WORDS = 8
_PHRASE = {"DT", "JJ", "NN", "NNS", "NNP", "NNPS", "PRP", "POS", "PRP$", "CD", "HYPH"}
_FAR = 3
_PEOPLE = {"NNP", "PRP", "NN", "NNS", "NNPS"}
_NOT_PEOPLE = words_of("it this that there they we i you what which who these those")


@dataclass(frozen=True, slots=True)
class Read:
    """A unit with its tree, if it was parsed, and the drafts that the rules found in it."""

    unit: Unit
    tree: Tree
    drafts: tuple[Draft, ...]


def with_context(text: str, reads: Sequence[Read]) -> list[Draft]:
    """All drafts, with those of the quotations that only their surroundings explain."""
    out: list[Draft] = []
    last: Draft | None = None
    before: Read | None = None
    for read in reads:
        own = list(read.drafts)
        for quotation in read.unit.quotations:
            claimed = any(s.touches(quotation.span) for d in own for s in d.content)
            if claimed or not is_speech(text, read.unit, quotation):
                continue
            giver = _giver(text, read, quotation, own, last, before)
            if giver is not None:
                found = replace(
                    giver, rule="context", content=(quotation.span,), paragraph=read.unit.paragraph
                )
                own.append(found)
        told_on = _told_on(text, read, own, before)
        own += [told_on] if told_on is not None else []
        out += own
        last = _announced(text, read) or _last_speaker(text, read, own) or last
        before = read
    return out


def _giver(
    text: str,
    read: Read,
    quotation: Quotation,
    own: list[Draft],
    last: Draft | None,
    before: Read | None,
) -> Draft | None:
    """The draft whose speaker goes on: of the same sentence, else the one before."""
    beside = _beside(read, quotation)
    if beside is not None:
        return beside
    spoken = [d for d in own if d.source is not None]
    if spoken:
        return min(
            spoken,
            key=lambda d: (_rank(text, d), abs((d.cue or d.content[0]).start - quotation.start)),
        )
    if not read.unit.only_quoted:
        here = _lead(read)
        if here is not None:
            return here
    near = last is not None and read.unit.paragraph - last.paragraph <= _FAR
    if before is not None and read.unit.only_quoted and before.tree:
        return _carried(text, read, before, last if near else None)
    return last if near else None


def _told_on(text: str, read: Read, own: Sequence[Draft], before: Read | None) -> Draft | None:
    """A sentence with quoted words right after a quotation: "It “will cost us dearly.”"."""
    if own or before is None or before.unit.paragraph != read.unit.paragraph or not read.tree:
        return None
    if not any(len(q.words(text)) >= _LONG_WORDS for q in read.unit.quotations):
        return None
    spoken = [d for d in before.drafts if d.source and _rank(text, d) == 0]
    if not spoken or text[read.unit.span.end - 1] == ":":
        return None
    return replace(
        spoken[-1], rule="told on", content=(read.unit.span,), paragraph=read.unit.paragraph
    )


def _beside(read: Read, quotation: Quotation) -> Draft | None:
    """The tag right after a quotation that the parser misread: "... ?” asked Mr. Hale, ..."."""
    after = next((t.i for t in read.tree if t.start >= quotation.end and t.text != ","), None)
    if after is None:
        return None
    words = read.tree[after : after + _TAG_WORDS]
    verb = next((t for t in words if t.lower in SPEECH_FORMS), None)
    if verb is None or any(
        t.text in ",.;:" or t.tag in {"IN", "TO"} for t in read.tree[after : verb.i]
    ):
        return None
    nouns = (
        read.tree[verb.i + 1 : verb.i + _TAG_WORDS] if verb.i == after else words[: verb.i - after]
    )
    run = _first_nouns(nouns)
    if not run:
        return None
    source = source_span(read.tree, run[-1], verb)
    cue = Span(verb.start, verb.end)
    return Draft(
        "beside", (quotation.span,), cue, source, "say", verb, run[-1], read.unit.paragraph
    )


def _first_nouns(words: Sequence[Token]) -> list[Token]:
    """The first noun phrase of these words."""
    run: list[Token] = []
    for word in words:
        if word.tag not in _PHRASE or word.quoted:
            break
        run.append(word)
    return run if run and run[-1].is_noun else []


def _carried(text: str, read: Read, before: Read, last: Draft | None) -> Draft | None:
    """The speaker of the sentence before, whether it speaks of him or lets him speak."""
    if any(d.source is not None for d in before.drafts) and last is not None:
        return last
    lead = _lead(before)
    near = read.unit.paragraph - before.unit.paragraph <= 1
    return lead if lead is not None and near else last


def _lead(read: Read) -> Draft | None:
    """The subject of a sentence that speaks without a verb of speaking: "Hale was blunt:"."""
    verbs = [t for t in read.tree if t.is_verb and not t.quoted and t.dep not in {"aux", "auxpass"}]
    for verb in sorted(verbs, key=lambda t: (not t.is_root, len(list(t.above())))):
        subject = speaker_of(verb)
        if subject is None or subject.quoted or subject.tag not in _PEOPLE:
            continue
        source = source_span(read.tree, subject, verb)
        if subject.lower in _NOT_PEOPLE or source is None:
            return None
        cue = Span(verb.start, verb.end)
        return Draft("lead", (source,), cue, source, "", verb, subject, read.unit.paragraph)
    return None


def _announced(text: str, read: Read) -> Draft | None:
    """The one whose words a colon announces: "Hale then listed his reasons:"."""
    return _lead(read) if text[read.unit.span.end - 1] == ":" and read.tree else None


def _last_speaker(text: str, read: Read, own: Sequence[Draft]) -> Draft | None:
    spoken = [d for d in own if d.source is not None]
    return min(spoken, key=lambda d: (_rank(text, d), -(d.cue or d.content[0]).start), default=None)


def _rank(text: str, draft: Draft) -> int:
    """Quotations first, then main clauses."""
    if any(text[s.start] in "“\"'„«" for s in draft.content):
        return 0
    return 1 if draft.verb is not None and on_spine(draft.verb) else 2


def is_speech(text: str, unit: Unit, quotation: Quotation) -> bool:
    """Whether a loose quotation is somebody's sentence and no title or scare quote."""
    words = quotation.words(text)
    if unit.only_quoted:
        return len(words) >= 2
    masked = any(p.masked and p.source == quotation.span for p in unit.pieces)
    return masked and len(words) >= _WHOLE_WORDS
