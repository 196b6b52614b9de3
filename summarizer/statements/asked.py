"""One who is asked does not ask: "Hale, asked whether she would go, said no"."""

from __future__ import annotations

from summarizer.statements.cues import SPEECH_FORMS
from summarizer.statements.tree import Token, Tree
from summarizer.statements.wordlists import words_of

ASKED = words_of("asked pressed questioned quizzed challenged")
_FINITE = {"VBD", "VBZ"}


def is_asked(tree: Tree, verb: Token) -> bool:
    """Whether the verb tells what the speaker was asked, set off before "said" or "told".

    "Hale, asked about the costs, told reporters they were modest."
    """
    if verb.lower not in ASKED or verb.child("aux", "auxpass") or not _is_set_off(tree, verb):
        return False
    comma = next((t.i for t in tree[verb.i :] if t.text == ","), len(tree))
    after = tree[comma + 1] if comma + 1 < len(tree) else None
    return after is not None and after.tag in _FINITE and after.lower in SPEECH_FORMS


def _is_set_off(tree: Tree, verb: Token) -> bool:
    before = verb.i - 1
    if before > 0 and tree[before].lower == "when":
        before -= 1
    return before > 0 and tree[before].text == "," and tree[before - 1].is_noun
