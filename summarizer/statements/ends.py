"""Where the words said begin and end in a sentence."""

from __future__ import annotations

from summarizer.statements.cues import CUES
from summarizer.statements.tree import Token, Tree

_BREAKS = {",", "—", "–", "--", "-"}


def on_spine(verb: Token) -> bool:
    """Whether a verb is the main verb of its sentence or joined to it by "and"."""
    while verb.dep == "conj":
        verb = verb.head
    return verb.is_root


def end_of_speech(tree: Tree, verb: Token, start: int) -> int:
    """The last word said from here: before ", adding", "and said", ";" or the sentence's end."""
    for token in tree[start + 1 :]:
        if token.masked:
            continue
        if token.quoted:
            continue
        stop = _stop(tree, verb, token, start)
        if stop is not None:
            return stop
    return len(tree) - 1


def _stop(tree: Tree, verb: Token, token: Token, start: int) -> int | None:
    if token.text == ";":
        return token.i - 1
    if token.head is verb and token.dep in {"cc", "conj"}:
        return _before_joint(tree, token.low, start)
    if token.dep in {"advcl", "acl", "prep"} and token.head is verb and token.low > start:
        return token.low - 1 if tree[token.low - 1].text in _BREAKS else None
    if _is_next_cue(verb, token):
        return _before_joint(tree, token.i, start)
    if token.tag == "VBG" and token.lower in CUES and tree[token.i - 1].text in _BREAKS:
        return token.i - 1
    if token.lower == "according" and tree[token.i - 1].text == ",":
        return token.i - 1
    if _is_other_speech(tree, verb, token):
        return _before_joint(tree, token.low, start)
    if (
        token.is_root
        and verb.low < token.low
        and start < token.low
        and _ends_sentence(tree, token.low - 1)
    ):
        return token.low - 1
    return None


def _is_other_speech(tree: Tree, verb: Token, token: Token) -> bool:
    """Whether a clause goes on with somebody else's speech: ", while the union said"."""
    own = token.child("nsubj") is not None and token.lower in CUES and token.tag == verb.tag
    return own and token.dep in {"conj", "advcl"} and tree[token.low - 1].text in {",", "and"}


def _ends_sentence(tree: Tree, at: int) -> bool:
    return tree[at].text in {".", "?", "!", "”", '"', "''"} and tree[at].i > 0


def _is_next_cue(verb: Token, token: Token) -> bool:
    """Whether a verb goes on with the speaker's own doing: "... and called for a vote"."""
    joined = token.dep == "conj" and token.tag == verb.tag and token.lower in CUES
    return joined and token.child("nsubj", "nsubjpass") is None and verb.tag in {"VBD", "VBZ"}


def _before_joint(tree: Tree, low: int, start: int) -> int:
    """The word before ", and"."""
    joints = {"CC", "RB"}
    while low - 1 > start and (tree[low - 1].text in _BREAKS or tree[low - 1].tag in joints):
        low -= 1
    return low - 1


def start_of_sentence(tree: Tree, verb: Token) -> int:
    """The first word of the sentence that a verb closes, after any semicolon."""
    for at in range(verb.i - 1, -1, -1):
        if tree[at].text == ";" and not tree[at].quoted:
            return at + 1
    return 0
