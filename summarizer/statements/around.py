"""A verb of speaking after what is said: "The road is shut, Hale said"."""

from __future__ import annotations

from summarizer.statements.asides import BREAKS, is_own, quoted_before, said_amid
from summarizer.statements.cues import QUOTING
from summarizer.statements.ends import end_of_speech, on_spine, start_of_sentence
from summarizer.statements.tree import Ranges, Token, Tree

_LEAD_IN = 3
_TRADE_WORDS = 4
_TRADES = {"NN", "NNP", "JJ", "VB", "VBP", "DT", "HYPH", "POS"}


def said_around(tree: Tree, verb: Token, speaker: Token | None) -> Ranges:
    """The words before a verb of speaking, and those that go on after it."""
    first, last = _clause_of(tree, verb, speaker)
    if amid := said_amid(tree, verb, speaker, first, last):
        return amid
    before = _said_before(tree, verb, first)
    if before is None:
        return ()
    if quoted_before(tree, first):
        start = _start_of_quotation(tree, first - 1)
    else:
        start = start_of_sentence(tree, verb) if on_spine(verb) else before.low
    tail = _tail(tree, verb, last)
    return ((start, first - 1), tail) if tail else ((start, first - 1),)


def _clause_of(tree: Tree, verb: Token, speaker: Token | None) -> tuple[int, int]:
    """First and last word of "Hale, the mayor, also said"."""
    first = last = verb.i
    if speaker is not None and verb.low <= speaker.i <= verb.high:
        first, last = min(first, speaker.low), max(last, speaker.high)
    while first > 0 and _is_adverb_of(tree[first - 1], verb):
        first -= 1
    return _after_quotation(tree, first), last


def _after_quotation(tree: Tree, first: int) -> int:
    """Past the words of a trade between a quotation and a name: "“We go,” poet Ana Hale wrote".

    A comma may stand behind the marks: "«We go», the 70-year-old said".
    """
    at = first
    while at > 0 and first - at < _TRADE_WORDS and tree[at - 1].tag in _TRADES:
        at -= 1
    said = at - 2 if at > 1 and at < first and tree[at - 1].text == "," else at - 1
    return at if said >= 0 and tree[said].masked and not tree[at].masked else first


def _is_adverb_of(token: Token, verb: Token) -> bool:
    return token.tag == "MD" or (token.tag == "RB" and token.head is verb)


def _said_before(tree: Tree, verb: Token, first: int) -> Token | None:
    """The head of the words said, where they stand before the verb."""
    beside = quoted_before(tree, first)
    after = any(c.dep == "ccomp" and c.low > verb.i and not c.masked for c in verb.children)
    if not beside and (after or verb.lower in QUOTING):
        return None
    if verb.dep == "parataxis" and verb.head.i < verb.i:
        return verb.head
    for child in verb.children:
        if child.i < first and child.dep in {"ccomp", "parataxis"}:
            return child
    if beside and not (first > _LEAD_IN - 1 and tree[first - 1].text == ":"):
        return tree[first - 1] if tree[first - 1].masked else tree[first - 2]
    return None


def _start_of_quotation(tree: Tree, at: int) -> int:
    """Where the words before "Hale said" begin: at the quotation, or at a "But" before it."""
    while at > 0 and (tree[at].quoted or tree[at - 1].quoted):
        at -= 1
    short = at <= _LEAD_IN and not any(t.text in {":", ";", ".", "”"} for t in tree[:at])
    return 0 if short else at


def _tail(tree: Tree, verb: Token, last: int) -> tuple[int, int] | None:
    """What follows "..., Hale said, " in the same sentence."""
    at = last + 1
    while at < len(tree) and not tree[at].masked and tree[at].text not in BREAKS:
        if tree[at].text in {".", ";"}:
            return None
        at += 1
    if at < len(tree) and not tree[at].masked:
        at += 1
    if at >= len(tree) - 1:
        return None
    if tree[at].quoted:
        return at, end_of_speech(tree, verb, at)
    if is_own(tree[at]):
        return None
    goes_on = verb.dep == "parataxis" and verb.head.high >= at
    return (at, verb.head.high) if goes_on else None
