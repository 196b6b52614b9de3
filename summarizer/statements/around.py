"""A verb of speaking after or amid what is said: "The road is shut, Hale said, until May."."""

from __future__ import annotations

from summarizer.statements.cues import CUES, QUOTING, SPEECH_FORMS, VENUES
from summarizer.statements.ends import end_of_speech, on_spine, start_of_sentence
from summarizer.statements.times import TIMES
from summarizer.statements.tree import Token, Tree
from summarizer.statements.wordlists import words_of

Ranges = tuple[tuple[int, int], ...]

_BREAKS = {",", "—", "–", "--", "-", ":"}
_LEAD_IN = 3
_PHRASE_TAGS = {"DT", "JJ", "NN", "NNS", "NNP", "NNPS", "PRP", "POS", "PRP$", "CD", "HYPH"}
_FINAL = {".", "?", "!", ")"}
_OWN_CLAUSE = words_of(
    """
    adding and who which as while after when noting citing referring saying though although
    speaking before according in at during
    """
)


def said_around(tree: Tree, verb: Token, speaker: Token | None) -> Ranges | None:
    """Both sides of a verb that follows or interrupts the words said."""
    aside = _aside(tree, verb)
    if aside is not None:
        return aside
    first, last = _clause_of(tree, verb, speaker)
    enclosed = _enclosed(tree, verb, speaker, first, last)
    if enclosed:
        return enclosed
    before = _said_before(tree, verb, speaker, first)
    if before is None:
        return None
    if _adjacent(tree, first):
        left = (_start_of_quotation(tree, first - 1), first - 1)
    else:
        left = (start_of_sentence(tree, verb) if on_spine(verb) else before.low, first - 1)
    tail = _tail(tree, verb, last)
    return (left, tail) if tail else (left,)


def speaker_in_aside(tree: Tree, verb: Token) -> Token | None:
    """The noun of ", a top aide said,", whatever the parser made of it."""
    at = verb.i - 1
    if verb.lower not in SPEECH_FORMS or verb.i + 2 >= len(tree) or tree[verb.i + 1].text != ",":
        return None
    if not tree[at].is_noun or tree[at].tag[0] == "W" or tree[at].quoted:
        return None
    while at >= 0 and tree[at].tag in _PHRASE_TAGS and not tree[at].quoted:
        at -= 1
    closing = at > 1 and tree[at].text in {'"', "”", "''"} and tree[at - 1].text == ","
    return tree[verb.i - 1] if at > 0 and (tree[at].text == "," or closing) else None


def _aside(tree: Tree, verb: Token) -> Ranges | None:
    """Both sides of ", a top aide said,"."""
    noun = speaker_in_aside(tree, verb)
    if noun is None or verb.lower in QUOTING or tree[verb.i + 2].masked:
        return None
    first = verb.i - 1
    while tree[first - 1].tag in _PHRASE_TAGS:
        first -= 1
    left = (start_of_sentence(tree, verb), first - 1)
    following = tree[verb.i + 2]
    if following.lower in _OWN_CLAUSE or following.lower in CUES:
        return (left,)
    return left, (verb.i + 2, end_of_speech(tree, verb, verb.i + 2))


def _start_of_quotation(tree: Tree, at: int) -> int:
    """Where the words before "Hale said" begin: at the quotation, or at a "But" before it."""
    while at > 0 and (tree[at].quoted or tree[at - 1].quoted):
        at -= 1
    short = at <= _LEAD_IN and not any(t.text in {":", ";", ".", "”"} for t in tree[:at])
    return 0 if short else at


def _clause_of(tree: Tree, verb: Token, speaker: Token | None) -> tuple[int, int]:
    """First and last word of "Hale, the mayor, said on Monday"."""
    parts = [verb.i, verb.i]
    if speaker is not None and verb.low <= speaker.i <= verb.high:
        parts += [speaker.low, speaker.high]
    first = min(parts)
    last = max(parts)
    while first > 0 and tree[first - 1].tag in {"MD"} | (
        {"RB"} if tree[first - 1].head is verb else set()
    ):
        first -= 1
    return first, last


def _enclosed(
    tree: Tree, verb: Token, speaker: Token | None, first: int, last: int
) -> Ranges | None:
    """The two sides of ", he said,"."""
    if speaker is None or not verb.low <= speaker.i <= verb.high or first == 0:
        return None
    if speaker.tag in {"WP", "WDT"} or verb.lower in QUOTING or _adjacent(tree, first):
        return None
    inverted = speaker.i > verb.i
    if tree[first - 1].text not in {",", "—", "–", "--"}:
        return None
    if not inverted and speaker.child("relcl") is not None:
        return None
    end = _skip_circumstances(tree, verb, last + 1)
    left = (start_of_sentence(tree, verb), first - 1)
    if end >= len(tree) or tree[end].text in _FINAL:
        return None if verb.child("ccomp", "dobj") or first < 3 else (left,)
    if end >= len(tree) - 2 or tree[end].text not in _BREAKS:
        return None
    if verb.dep in {"relcl", "advcl"} and verb.child("mark") is not None:
        return None
    if tree[end + 1].masked:
        return ((end + 1, end_of_speech(tree, verb, end + 1)),)
    if tree[end + 1].lower in _OWN_CLAUSE or tree[end + 1].lower in CUES:
        return (left,) if on_spine(verb) or verb.dep == "parataxis" else None
    return left, (end + 1, end_of_speech(tree, verb, end + 1))


def _skip_circumstances(tree: Tree, verb: Token, at: int) -> int:
    """Past "on Monday", "in an interview" and the hearer after a verb."""
    while at < len(tree):
        token = tree[at]
        if token.text in _BREAKS or token.masked:
            return at
        inside = token.head is verb and token.dep in {
            "prep",
            "npadvmod",
            "advmod",
            "dobj",
            "dative",
        }
        if (
            not inside
            and token.lower not in TIMES
            and token.lower not in VENUES
            and token.head.lower not in VENUES
        ):
            return at
        at = max(at, token.high if inside and token.high - token.i < 8 else at) + 1
    return at


def _said_before(tree: Tree, verb: Token, speaker: Token | None, first: int) -> Token | None:
    """The head of the words said, where they stand before the verb."""
    after = any(c.dep == "ccomp" and c.low > verb.i and not c.masked for c in verb.children)
    if verb.lower in QUOTING and not _adjacent(tree, first):
        return None
    if verb.dep == "parataxis" and verb.head.i < verb.i and not after:
        return verb.head
    for child in verb.children:
        if child.i >= first:
            continue
        if child.masked and child.dep != "nsubj" and _adjacent(tree, first):
            return child
        if child.dep in {"ccomp", "parataxis"} and not after:
            return child
    if _adjacent(tree, first) and not after and not (first >= 3 and tree[first - 1].text == ":"):
        return tree[first - 1] if tree[first - 1].masked else tree[first - 2]
    return None


def _adjacent(tree: Tree, first: int) -> bool:
    """Whether a quotation stands right before this word."""
    return first >= 2 and (tree[first - 1].masked or tree[first - 2].masked)


def _tail(tree: Tree, verb: Token, last: int) -> tuple[int, int] | None:
    """What follows "..., Hale said, " of the same sentence."""
    at = last + 1
    while at < len(tree) and not tree[at].masked and tree[at].text not in _BREAKS:
        if tree[at].text in {".", ";"}:
            return None
        at += 1
    if at < len(tree) and not tree[at].masked:
        at += 1
    if at >= len(tree) - 1:
        return None
    if tree[at].quoted:
        return at, end_of_speech(tree, verb, at)
    if tree[at].lower in _OWN_CLAUSE or tree[at].lower in CUES:
        return None
    if verb.dep == "parataxis" and verb.head.high >= at:
        return at, verb.head.high
    return None
