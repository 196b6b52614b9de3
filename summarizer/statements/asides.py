"""Verbs of speaking put in between: "The road, a top aide said, is shut"."""

from __future__ import annotations

from summarizer.statements.cues import CUES, QUOTING, SPEECH_FORMS, VENUES, forms
from summarizer.statements.ends import end_of_speech, on_spine, start_of_sentence
from summarizer.statements.times import TIMES
from summarizer.statements.tree import NOUN_PHRASE, Ranges, Token, Tree
from summarizer.statements.wordlists import words_of

BREAKS = {",", "—", "–", "--", "-", ":"}
_TELLING = frozenset(forms("tell"))
_FINAL = {".", "?", "!", ")"}
_FEWEST_WORDS = 3
_LONGEST_CIRCUMSTANCE = 8
_CIRCUMSTANCES = {"prep", "npadvmod", "advmod", "dobj", "dative"}

# Words that open a clause of the narrator's after "Hale said,".
OWN_CLAUSE = words_of(
    """
    adding and who which as while after when noting citing referring saying though although
    speaking before according in at during
    """
)


def said_amid(tree: Tree, verb: Token, speaker: Token | None, first: int, last: int) -> Ranges:
    """Both sides of ", Hale said,", whose words stand from first to last."""
    return _by_form(tree, verb) or _by_parse(tree, verb, speaker, first, last)


def speaker_in_aside(tree: Tree, verb: Token) -> Token | None:
    """The noun of ", a top aide said,", whatever the parser made of it."""
    if verb.lower not in SPEECH_FORMS or verb.i + 2 >= len(tree) or tree[verb.i + 1].text != ",":
        return None
    noun = tree[verb.i - 1]
    if verb.i == 0 or not noun.is_noun or noun.tag[0] == "W" or noun.quoted:
        return None
    before = _before_phrase(tree, verb.i - 1)
    closing = before > 1 and tree[before].text in {'"', "”", "''"} and tree[before - 1].text == ","
    return noun if before > 0 and (tree[before].text == "," or closing) else None


def _before_phrase(tree: Tree, at: int) -> int:
    while at >= 0 and tree[at].tag in NOUN_PHRASE and not tree[at].quoted:
        at -= 1
    return at


def _by_form(tree: Tree, verb: Token) -> Ranges:
    if speaker_in_aside(tree, verb) is None or verb.lower in QUOTING or tree[verb.i + 2].masked:
        return ()
    left = (start_of_sentence(tree, verb), _before_phrase(tree, verb.i - 1))
    if is_own(tree[verb.i + 2]):
        return () if _is_setting(tree, verb, left) else (left,)
    return left, (verb.i + 2, end_of_speech(tree, verb, verb.i + 2))


def is_own(token: Token) -> bool:
    """Whether the narrator goes on here, and no longer the speaker."""
    return token.lower in OWN_CLAUSE or token.lower in CUES or token.tag == "VBG"


def _is_setting(tree: Tree, verb: Token, left: tuple[int, int]) -> bool:
    """Whether the words before only tell when or where it was said: "In 2008, Hale said, ..."."""
    tops = [t for t in tree[left[0] : left[1] + 1] if t.head is verb and t.dep != "punct"]
    return bool(tops) and all(t.dep in {"prep", "advcl", "npadvmod", "advmod", "cc"} for t in tops)


def _by_parse(tree: Tree, verb: Token, speaker: Token | None, first: int, last: int) -> Ranges:
    if speaker is None or not _is_put_in(tree, verb, speaker, first):
        return ()
    end = _past_circumstances(tree, verb, last + 1)
    left = (start_of_sentence(tree, verb), first - 1)
    if end >= len(tree) or tree[end].text in _FINAL:
        told = verb.child("ccomp", "dobj") is None and first >= _FEWEST_WORDS
        return (left,) if told and not _is_setting(tree, verb, left) else ()
    if end >= len(tree) - 2 or tree[end].text not in BREAKS:
        return ()
    return _sides(tree, verb, left, end + 1)


def _is_put_in(tree: Tree, verb: Token, speaker: Token, first: int) -> bool:
    """Whether "Hale said" follows a comma or dash and is no clause of another kind."""
    if first == 0 or tree[first - 1].text not in {",", "—", "–", "--"}:
        return False
    if not verb.low <= speaker.i <= verb.high or speaker.tag in {"WP", "WDT"}:
        return False
    own_clause = speaker.i < verb.i and speaker.child("relcl") is not None
    return not own_clause and verb.lower not in QUOTING and not quoted_before(tree, first)


def _sides(tree: Tree, verb: Token, left: tuple[int, int], right: int) -> Ranges:
    if verb.dep in {"relcl", "advcl"} and verb.child("mark") is not None:
        return ()
    if tree[right].masked:
        return ((right, end_of_speech(tree, verb, right)),)
    if is_own(tree[right]):
        told = on_spine(verb) or verb.dep == "parataxis"
        return (left,) if told and not _is_setting(tree, verb, left) else ()
    return left, (right, end_of_speech(tree, verb, right))


def _past_circumstances(tree: Tree, verb: Token, at: int) -> int:
    """Past "on Monday", "in an interview" and the hearer after a verb."""
    while at < len(tree):
        token = tree[at]
        if token.text in BREAKS or token.masked:
            return at
        own = token.head is verb and token.dep in _CIRCUMSTANCES
        told = token.lower in TIMES | VENUES or token.head.lower in VENUES
        hearer = _hearer(verb, at)
        if not own and not told and hearer is None:
            return at
        short = own and token.high - token.i < _LONGEST_CIRCUMSTANCE
        at = max(at, token.high if short else at, hearer.high if hearer else at) + 1
    return at


def _hearer(verb: Token, at: int) -> Token | None:
    """Who is told, from this word on: the "the crowd" of "Hale told the crowd"."""
    if verb.lower not in _TELLING:
        return None
    return next((c for c in verb.all("dobj", "dative") if c.low == at), None)


def quoted_before(tree: Tree, first: int) -> bool:
    """Whether a masked quotation stands right before this word."""
    return first > 1 and (tree[first - 1].masked or tree[first - 2].masked)
