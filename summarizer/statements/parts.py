"""Words quoted within a sentence that no verb of speaking claims: "Hale found it “a farce”"."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.model import Span
from summarizer.statements.cues import CUES, PHRASAL_FORMS, QUOTING, forms
from summarizer.statements.drafts import Draft, spans
from summarizer.statements.ends import before_background
from summarizer.statements.marks import Quotation
from summarizer.statements.mentions import source_span
from summarizer.statements.sources import MESSAGES, nearest_before, speaker_of
from summarizer.statements.titles import BODIES, GROUPS, ROLES
from summarizer.statements.tree import Token, Tree
from summarizer.statements.wordlists import words_of

_CUES = (frozenset(CUES) | frozenset(PHRASAL_FORMS)) - QUOTING
_WANTING = frozenset(
    f
    for verb in ("want", "hope", "plan", "agree", "wish", "expect", "need", "threaten", "intend")
    for f in forms(verb)
)
_ANSWERING = frozenset(f for verb in ("respond", "reply", "answer", "react") for f in forms(verb))
_CIRCUMSTANCES = {"nsubj", "nsubjpass", "advcl"}
_COMPLEMENTS = {"dobj", "oprd", "conj", "advmod", "npadvmod", "dep"}
_OBJECTS = {"dobj", "oprd", "xcomp", "ccomp"}
_TELLING = words_of("as for about against of over to concerning")
_NO_SPEAKERS = words_of("it this that these those there which what i you")
_BEING = words_of("be is are was were been being am 's 're has have had having")
_OF_TITLES = words_of("of the a an and in to for with on at by from or")
_FINITE = {"VBD", "VBZ", "VBP"}
_LONG_WORDS = 4
_SPEAKERS = ROLES | GROUPS | BODIES | MESSAGES


def quoted_part(text: str, tree: Tree, quotation: Quotation) -> Draft | None:
    """The phrase or clause that holds quoted words, said by the subject of a verb above it.

    "Hale agreed that the ferry had “a certain charm”"
    """
    inside = _inside(tree, quotation)
    if not inside or is_title(text, quotation):
        return None
    long = len(quotation.words(text)) >= _LONG_WORDS
    for part, verb in _governors(inside):
        speaker = _speaker(tree, verb)
        if speaker is None and verb.lower in _CUES and verb.child("auxpass", "nsubjpass"):
            return None
        if speaker is None or part.low <= speaker.i <= part.high:
            continue
        if _tells(part, verb, long=long) and (long or not _is_aside(inside, part)):
            return _draft(tree, inside, part, verb, speaker)
    return None


def is_title(text: str, quotation: Quotation) -> bool:
    """Whether most quoted words, or all but "of the", are capitalised: a book, a film, a show."""
    words = quotation.words(text)
    small = [w for w in words if w[0].islower()]
    return len(small) * 2 < len(words) or (words[:1] != small[:1] and _OF_TITLES.issuperset(small))


def around_part(tree: Tree, quotation: Quotation) -> Span:
    """Quoted words with the rest of the noun phrase or clause that they belong to."""
    inside = _inside(tree, quotation)
    if not inside:
        return quotation.span
    head = _head(inside)
    found = spans(tree, (min(head.low, inside[0].i), max(head.high, inside[-1].i)))
    return found[0] if found else quotation.span


def _inside(tree: Tree, quotation: Quotation) -> list[Token]:
    return [t for t in tree if quotation.span.holds(Span(t.start, t.end)) and t.text[0].isalnum()]


def _head(inside: list[Token]) -> Token:
    """The word of a quotation that governs the others."""
    return min(inside, key=lambda t: len(list(t.above())))


def _governors(inside: list[Token]) -> Iterator[tuple[Token, Token]]:
    """The verbs above quoted words, nearest first, each with its child that holds them."""
    part = _head(inside)
    for higher in part.above():
        if higher.is_verb and not higher.quoted:
            yield part, higher
            if higher.dep == "conj" and higher.tag in _FINITE:
                return
        part = higher


def _is_aside(inside: list[Token], part: Token) -> bool:
    """Whether quoted words stand in a clause of their own: ", where the “old” ..."."""
    within = [t for t in _head(inside).above() if part.low <= t.i <= part.high]
    return any(t.dep in {"relcl", "advcl"} for t in within if t is not part)


def _speaker(tree: Tree, verb: Token) -> Token | None:
    """Whose verb it is, where that is one who can speak."""
    speaker = speaker_of(verb)
    if speaker is None and verb.tag in {"VBD", "VBN"} and not verb.child("aux", "auxpass"):
        speaker = nearest_before(tree, verb) if verb.child("dobj", "ccomp") else None
    if speaker is None or speaker.quoted or speaker.lower in _NO_SPEAKERS:
        return None
    if speaker.tag in {"NN", "NNS"} and not (_is_person(speaker.lower) or verb.lower in _CUES):
        return None
    return speaker if speaker.is_noun else None


def _is_person(word: str) -> bool:
    return any(w in _SPEAKERS for w in (word, word.removesuffix("s")))


def _tells(part: Token, verb: Token, *, long: bool) -> bool:
    """Whether a verb gives the words below it to its subject: "found that it “failed us all”"."""
    if part.dep == "prep":
        if verb.lower in _ANSWERING:
            return False
        told = part.lower == "as" or (long and part.lower in _TELLING)
        return told or (verb.lower in _CUES and part.lower in _TELLING)
    if verb.lower in _CUES:
        return part.dep not in _CIRCUMSTANCES
    if verb.lower in _BEING:
        return False
    if part.dep == "xcomp":
        return verb.lower in _WANTING
    if part.dep == "ccomp":
        return part.low > verb.i
    return long and part.dep in _COMPLEMENTS


def _draft(
    tree: Tree, inside: list[Token], part: Token, verb: Token, speaker: Token
) -> Draft | None:
    found = spans(tree, _range(tree, inside, part, verb))
    source = source_span(tree, speaker, verb)
    if not found or source is None:
        return None
    return Draft("part", found, Span(verb.start, verb.end), source, "", verb, speaker)


def _range(tree: Tree, inside: list[Token], part: Token, verb: Token) -> tuple[int, int]:
    """From the object of the verb, or the part alone, to the end of the part."""
    first, last = inside[0].i, inside[-1].i
    low = part.low
    if part.dep in {"dobj", "oprd", "xcomp", "prep"}:
        before = [c for c in verb.children if c.dep in _OBJECTS and verb.i < c.i and c.low < low]
        low = min((c.low for c in before), default=low)
        if not before and part.dep == "prep":
            low = part.i + 1
    if low <= verb.i <= part.high:
        return first, last
    high = before_background(tree, low, part.high)
    return min(low, first), max(high, last)
