"""How far the object of a verb of speaking goes: "denounced the ban", "accused him of lying"."""

from __future__ import annotations

from summarizer.statements.cues import CUES, SPEECH_FORMS
from summarizer.statements.ends import before_background, before_joint, is_remark, is_setting
from summarizer.statements.times import TIMES, is_circumstance
from summarizer.statements.tree import Token, Tree

_MARKS = {"”", '"', "''"}
_OPENING = {"“", '"', "''", "``", "‘"}
_BREAKS = {",", ";", ":", ".", "?", "!", "—", "–", "--", "-", ")"}
_FINITE = {"VBD", "VBZ", "VBP", "MD"}
_QUESTIONS = {"how", "what", "why", "whether", "that"}


def extent(tree: Tree, verb: Token, first: int, last: int) -> tuple[int, int]:
    """An object with what the parser lost of it, without what is the narrator's."""
    for child in verb.children:
        if child.low > last and _belongs(tree, child, last):
            last = child.high
    last = _goes_on(tree, last)
    if (lost := end_after_lost_verb(tree, verb, last)) > last:
        joint = next((t.i for t in tree[first : last + 1] if t.tag == "CC"), None)
        last = lost if joint is None else joint - 1
    return first, without_tail(tree, first, last)


def end_after_lost_verb(tree: Tree, verb: Token, last: int) -> int:
    """The end of a clause whose verb the parser tore off: "noting the money raised would go on"."""
    torn = tree[last + 1] if last + 1 < len(tree) else None
    if torn is None or torn.quoted or torn.tag not in _FINITE:
        return last
    cue = CUES.get(verb.lower)
    if cue is None or not cue.may("say"):
        return last
    if any(t.lower in SPEECH_FORMS or t in verb.above() for t in (torn, torn.head)):
        return last
    while last + 1 < len(tree) and (tree[last + 1].quoted or tree[last + 1].text not in _BREAKS):
        last += 1
    return last


def _belongs(tree: Tree, child: Token, last: int) -> bool:
    """Whether a phrase behind the object still tells what is said: "as a hero", "to find peace"."""
    if not all(_may_part(t) for t in tree[last + 1 : child.low]):
        return False
    if child.dep == "prep":
        return not is_circumstance(child)
    if child.low > last + 1:
        return False
    if child.dep == "advcl":
        return child.quoted or tree[child.low].lower in {"to", "as"}
    return child.dep == "xcomp"


def _may_part(token: Token) -> bool:
    """Whether a word may stand between an object and the rest of it: "him, on Monday, of"."""
    if token.text == "," or token.tag == "RB" or token.lower in TIMES:
        return True
    return is_circumstance(token) or is_circumstance(token.head)


def without_tail(tree: Tree, first: int, last: int) -> int:
    """The last word before a ", who ...", ", a charge ..." that closes these words."""
    last = before_background(tree, first, last)
    for token in tree[first + 1 : last + 1]:
        if is_setting(tree, token):
            return token.i - 1
        if is_remark(tree, token, last) and not tree[last].quoted:
            return token.i - 2
        if _is_own_doing(token) and not tree[last].quoted:
            return before_joint(tree, token.low, first)
    return last


def _is_own_doing(token: Token) -> bool:
    """Whether a joined verb is the narrator's: the "left" of "vowed to fight the ban and left"."""
    joined = token.dep == "conj" and token.tag in {"VBD", "VBZ"} and not token.quoted
    return joined and token.head.tag in {"VB", "VBG"} and token.child("nsubj", "aux") is None


def _goes_on(tree: Tree, last: int) -> int:
    """Past a quotation or a clause right behind the object that the parser cut off."""
    if tree[last].tag == "CC":
        last -= 1
    following = tree[last + 1] if last + 1 < len(tree) else None
    if following is None:
        return last
    if following.quoted and following.text in _OPENING and not tree[last].quoted:
        while last + 1 < len(tree) and tree[last + 1].quoted:
            last += 1
        return last
    joint = following.tag == "CC" and last + 2 < len(tree)
    start = tree[last + 2] if joint else following
    clause = _clause_from(start)
    if clause is None or clause.high <= last:
        return last
    if start.lower in _QUESTIONS if joint else start.lower == "that":
        return clause.high
    return last


def _clause_from(start: Token) -> Token | None:
    """The widest clause that begins with this word."""
    found = None
    for higher in start.above():
        if higher.low != start.i:
            break
        found = higher
    return found
