"""What is told in the passive: "asked whether it would close", "was accused of hiding it"."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.model import Span
from summarizer.statements.drafts import Draft, spans
from summarizer.statements.ends import before_background
from summarizer.statements.mentions import source_span
from summarizer.statements.tree import Token, Tree
from summarizer.statements.wordlists import words_of

_QUESTIONED = words_of("asked questioned pressed quizzed")
_OPENERS = words_of("if whether about to how what which who whom whose why")
_BEFORE_ASKED = words_of("when if as whenever once until while after being and but , ( – — -")
_NOBODY = words_of("it there what nobody nothing none")
_FARTHEST_OPENER = 10
_ASIDES = {",", "-", "–", "—"}

# Passive verbs of judging, with the words that open what the judged is said to be or to have done.
_CHARGES = {"of", "for", "as", "with"}
_JUDGED = words_of(
    """
    accused criticized criticised blamed condemned denounced lambasted ridiculed mocked praised
    lauded derided slammed blasted attacked assailed described portrayed hailed characterized
    characterised faulted rebuked chided vilified panned decried charged
    """
)
_DECLARED = words_of("declared dubbed pronounced proclaimed")
_SAID_TO = words_of("said alleged reported rumored rumoured")
_TOLD_BY = words_of("reported echoed mentioned announced disclosed")
_ANNOUNCED = words_of("announced")


def passive_drafts(tree: Tree) -> Iterator[Draft]:
    """A draft for each passive verb of speaking outside quotations."""
    for token in tree:
        if token.tag in {"VBN", "VBD"} and not token.quoted:
            draft = questioned(tree, token) or judged(tree, token)
            if draft is not None:
                yield draft


def questioned(tree: Tree, verb: Token) -> Draft | None:
    """What somebody was asked: "Asked whether the pier would open, Hale smiled"."""
    if verb.lower not in _QUESTIONED or not _is_asked(tree, verb):
        return None
    opener = _opener(tree, verb)
    if opener is None:
        return None
    first = opener.i + (opener.lower == "about")
    last = before_background(tree, first, _end_of_question(tree, verb, opener))
    if first == last and tree[first].tag in {"PRP", "DT"}:
        return None
    return _draft(tree, "asked", verb, (first, last))


def judged(tree: Tree, verb: Token) -> Draft | None:
    """Who was judged, and how: "The board was accused of hiding the figures"."""
    subject = verb.child("nsubjpass")
    if subject is None or subject.lower in _NOBODY or subject.quoted or verb.child("neg"):
        return None
    if tree[subject.low].lower in {"neither", "no", "none"}:
        return None
    told = next((c for c in verb.children if c.i > verb.i and _is_told(verb, c)), None)
    if told is not None:
        last = before_background(tree, told.low, told.high)
        return _draft(tree, "judged", verb, _mention(tree, subject), (told.low, last))
    if verb.lower in _ANNOUNCED or (verb.lower in _JUDGED | _TOLD_BY and verb.child("agent")):
        return _draft(tree, "judged", verb, _mention(tree, subject))
    return None


def _mention(tree: Tree, subject: Token) -> tuple[int, int]:
    """The words of a subject, up to the first comma."""
    comma = next((t.i for t in tree[subject.i : subject.high + 1] if t.text == ","), None)
    first = next((t.i + 1 for t in reversed(tree[subject.low : subject.i]) if t.text == ","), None)
    return first or subject.low, subject.high if comma is None else comma - 1


def _is_told(verb: Token, word: Token) -> bool:
    """Whether a word after a passive verb opens what is told: "of hiding it", "to be ill"."""
    if word.low == word.high:
        return False
    if word.dep == "prep":
        return verb.lower in _JUDGED and word.lower in _CHARGES
    if word.dep == "xcomp" and word.child("aux"):
        return verb.lower in _SAID_TO
    return word.dep in {"oprd", "xcomp"} and verb.lower in _DECLARED


def _draft(tree: Tree, rule: str, verb: Token, *ranges: tuple[int, int]) -> Draft | None:
    found = spans(tree, *ranges)
    by = verb.child("agent")
    speaker = by.child("pobj") if by is not None else None
    source = source_span(tree, speaker, verb) if speaker is not None else None
    if not found:
        return None
    return Draft(rule, found, Span(verb.start, verb.end), source, verb.lower, verb, speaker)


def _is_asked(tree: Tree, verb: Token) -> bool:
    """Whether a verb of asking is passive: "was asked", "when asked", "Asked about it, ..."."""
    if verb.child("nsubjpass", "auxpass"):
        return verb.child("neg") is None
    if verb.child("nsubj", "dobj", "aux"):
        return False
    return verb.i == 0 or tree[verb.i - 1].lower in _BEFORE_ASKED


def _opener(tree: Tree, verb: Token) -> Token | None:
    for token in tree[verb.i + 1 : verb.i + _FARTHEST_OPENER]:
        if token.lower in _OPENERS:
            return token
        if token.is_verb or token.quoted or token.text in ",;:":
            return None
    return None


def _end_of_question(tree: Tree, verb: Token, opener: Token) -> int:
    """Before the main clause that follows "Asked ...,", or where the question's clause ends."""
    main = verb.head
    subject = main.child("nsubj", "nsubjpass", "expl")
    if verb.dep == "advcl" and verb.i < main.i and subject is not None and subject.i > verb.i:
        commas = [t.i for t in tree[opener.i : subject.low] if t.text in _ASIDES]
        if commas:
            return commas[-1] - 1
    tops = [t for t in tree[opener.i : verb.high + 1] if t.low == opener.i]
    return max(t.high for t in tops) if tops else verb.high
