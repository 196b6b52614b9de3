"""Statements without a verb of speaking: "according to Y", "Y put the figure at 40"."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.model import Span
from summarizer.statements.drafts import Draft, spans
from summarizer.statements.mentions import source_span
from summarizer.statements.sources import speaker_of
from summarizer.statements.tree import Token, Tree
from summarizer.statements.wordlists import words_of

_ESTIMATING = words_of("put puts putting pegged pegs")
_VIEWS = {
    "in": words_of("words telling account"),
    "by": words_of("account admission estimate reckoning"),
}
_CREDITING = {"according", "per", *_VIEWS}
_COUNTED = {"CD", "$"}


def phrase_drafts(tree: Tree) -> Iterator[Draft]:
    """A draft for each "according to" and each "put the figure at" outside quotations."""
    for token in tree:
        if token.quoted:
            continue
        draft = None
        if token.lower in _CREDITING:
            draft = according_to(tree, token)
        elif token.lower in _ESTIMATING and token.is_verb:
            draft = put_at(tree, token)
        if draft is not None:
            yield draft


def put_at(tree: Tree, verb: Token) -> Draft | None:
    """The figure that somebody gives: "The union put the number at 40"."""
    figure, at = verb.child("dobj"), None
    for word in [*verb.children, *(figure.children if figure is not None else ())]:
        if word.dep == "prep" and word.lower == "at" and word.i > verb.i:
            at = word
    speaker = speaker_of(verb)
    if figure is None or at is None or speaker is None or speaker.quoted or verb.child("neg"):
        return None
    if not any(t.tag in _COUNTED for t in tree[at.i : at.high + 1]):
        return None
    found = spans(tree, (figure.low, at.high))
    cue = Span(verb.start, verb.end)
    source = source_span(tree, speaker, verb)
    return Draft("figure", found, cue, source, "put", verb, speaker) if found else None


def according_to(tree: Tree, according: Token) -> Draft | None:
    """The clause around the phrase: "Rents fell, according to the town hall."."""
    credited = _credited(tree, according)
    if credited is None:
        return None
    named, to = credited
    source = source_span(tree, named, according)
    last = to.i if to.i > named.i else _end_of_name(tree, named)
    head = according.head
    ranges: list[tuple[int, int]] = []
    closed = head.dep == "relcl" and head.is_verb and head.low > 0
    start = head.low if closed and head.low < according.i else 0
    start = max([start, *(t.i + 1 for t in tree[: according.i] if _opens(tree, t, according))])
    if according.i > start:
        ranges.append((start, according.i - 1))
    end = _end(tree, last, initial=according.i <= 1)
    if end > last + 1 and tree[last + 1].text in {",", "—", "–", "--"} and not closed:
        ranges.append((last + 1, end))
    found = spans(tree, *((a, b) for a, b in ranges if b > a + 1))
    if not found:
        return None
    cue = Span(according.start, to.end)
    return Draft("according", found, cue, source, "according to", according, named)


def _credited(tree: Tree, phrase: Token) -> tuple[Token, Token] | None:
    """Who is credited, and the last word of the cue: "per Hale", "In the words of Hale,"."""
    if phrase.lower == "according":
        to = tree[phrase.i + 1] if phrase.i + 1 < len(tree) else phrase
        named = to.child("pobj") or phrase.child("pobj")
        return (named, to) if named is not None and to.lower == "to" else None
    inner = phrase.child("pobj")
    if inner is None:
        return None
    if phrase.lower == "per" and (phrase.i == 0 or tree[phrase.i - 1].text == ","):
        return (inner, phrase) if inner.tag.startswith("NNP") else None
    if phrase.i > 0 or inner.lower not in _VIEWS.get(phrase.lower, ()):
        return None
    of = inner.child("prep")
    owner = inner.child("poss") or (of.child("pobj") if of is not None else None)
    return (owner, inner if of is None else of) if owner is not None else None


def _opens(tree: Tree, token: Token, according: Token) -> bool:
    """Whether the clause of a phrase begins after this: a semicolon, a bracket still open."""
    closed = any(t.text == ")" for t in tree[token.i : according.i])
    return token.text == ";" or (token.text == "(" and not closed)


def _end_of_name(tree: Tree, named: Token) -> int:
    """The last word of the one named, with ", the mayor" only where a comma follows it."""
    last = named.high
    if last + 1 < len(tree) and tree[last + 1].text in {",", "."}:
        return last
    comma = next((t.i for t in tree[named.i : last] if t.text == ","), None)
    return comma - 1 if comma is not None else last


_STOPS = {"who", "which", "and", "but", "as", "while", "after", "when"}


def _end(tree: Tree, last: int, *, initial: bool) -> int:
    if initial or last + 2 >= len(tree):
        return len(tree) - 1
    return last if tree[last + 2].lower in _STOPS else len(tree) - 1
