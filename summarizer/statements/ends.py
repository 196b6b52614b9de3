"""Where the words said begin and end in a sentence."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from summarizer.statements.cues import CUES, SPEECH_FORMS
from summarizer.statements.times import DAYS, is_circumstance
from summarizer.statements.tree import NOUN_PHRASE, Token, Tree

_BREAKS = {",", "—", "–", "--", "-"}
_CLOSING = {".", "?", "!", "”", '"', "''"}
_MARKS = {"”", '"', "''"}
_FINITE = {"VBD", "VBZ", "VBP"}
_WHERE = {"on", "in", "at", "during"}
_SPOKEN_AT = {"after", "as", "before"}
_TAG_WORDS = 8
_JOINTS = {"CC", "RB"}


def on_spine(verb: Token) -> bool:
    """Whether a verb is the main verb of its sentence or joined to it by "and"."""
    while verb.dep == "conj":
        verb = verb.head
    return verb.is_root


def start_of_sentence(tree: Tree, verb: Token) -> int:
    """The first word of the sentence that a verb closes, after any semicolon."""
    for at in range(verb.i - 1, -1, -1):
        if tree[at].text == ";" and not tree[at].quoted:
            return at + 1
    return 0


def end_of_speech(tree: Tree, verb: Token, start: int) -> int:
    """The last word said from here: before ", adding", "and said", ";" or the sentence's end."""
    for token in tree[start + 1 :]:
        if not token.quoted and (stop := _stop(tree, verb, token, start)) is not None:
            return stop
    return len(tree) - 1


def _stop(tree: Tree, verb: Token, token: Token, start: int) -> int | None:
    """The last word before this one ends the speech; None where it goes on."""
    before = tree[token.i - 1].text
    if token.text == ";" or (token.lower == "according" and before == ","):
        return token.i - 1
    if token.tag == "VBG" and _goes_on_telling(tree, verb, token):
        at = token.i - 1 if _is_meanwhile(tree[token.i - 1]) else token.i
        return before_joint(tree, at, start)
    if is_remark(tree, token, len(tree) - 2) or _is_occasion(tree, token, _SPOKEN_AT):
        return token.i - 1
    if _is_background(tree, token):
        return token.i - 2
    if token.head is verb:
        return _stop_at_child(tree, verb, token, start)
    if _is_next_cue(verb, token):
        return before_joint(tree, token.i, start)
    if _is_other_speech(tree, token) or _is_consequence(tree, token, start):
        return before_joint(tree, token.low, start)
    new = token.is_root and min(verb.low, start) < token.low and start < token.low
    closed = tree[token.low - 1].text in _CLOSING or tree[token.low - 1].quoted
    return token.low - 1 if new and closed else None


def _stop_at_child(tree: Tree, verb: Token, token: Token, start: int) -> int | None:
    """What belongs to the verb itself is the narrator's: "said ..., and left"."""
    if token.dep in {"cc", "conj"}:
        goes_on = _is_said_too(verb, token)
        return None if goes_on else before_joint(tree, token.low, start)
    if token.dep in {"advcl", "acl", "prep"} and token.low > start:
        return token.low - 1 if tree[token.low - 1].text in _BREAKS else None
    return None


def _goes_on_telling(tree: Tree, verb: Token, token: Token) -> bool:
    """Whether a participle is the narrator's: ", adding that", "“no way,” pointing at the sea"."""
    before = tree[token.i - 1]
    if before.text in _MARKS and before.quoted:
        return tree[token.i - 2].text == ","
    if token.lower not in CUES:
        return False
    if before.text in _BREAKS or _is_meanwhile(before):
        return True
    return before.tag == "CC" and verb.tag == "VBG"


def _is_consequence(tree: Tree, token: Token, start: int) -> bool:
    """Whether a closing participle behind quoted words is the narrator's: ", dealing it a blow"."""
    if token.tag != "VBG" or token.dep != "advcl" or tree[token.low - 1].text != ",":
        return False
    closes = token.high >= len(tree) - 2 and not any(t.quoted for t in tree[token.low :])
    return closes and any(t.quoted for t in tree[start : token.low])


def _is_meanwhile(token: Token) -> bool:
    """Whether a speaker tells more by the next word: "said it would rain while adding that"."""
    return token.lower == "while" and not token.quoted


def is_remark(tree: Tree, token: Token, last: int) -> bool:
    """Whether an apposition that closes the words is the narrator's: ", a charge he denied".

    The “cheat” of "called him a “thief,” a “cheat”" is quoted, hence said.
    """
    if token.quoted or token.lower not in {"a", "an"} or tree[token.i - 1].text not in _BREAKS:
        return False
    if any(t.quoted for t in tree[token.i : last + 1]):
        return False
    return token.head.is_noun and token.head.low == token.i and token.head.high >= last


def _is_said_too(verb: Token, token: Token) -> bool:
    """Whether a second clause is said as well: "said it would cost less, but nobody would pay"."""
    clause = next((c for c in verb.children if c.dep == "conj" and c.i >= token.i), None)
    if clause is None or clause.lower in CUES or verb.tag == "VBG":
        return False
    return clause.child("nsubj", "nsubjpass", "expl") is not None


def is_setting(tree: Tree, token: Token) -> bool:
    """Whether what follows quoted words tells when or where: "“mad” on Monday"."""
    if token.quoted or not tree[token.i - 1].quoted:
        return False
    if token.lower in DAYS or (token.lower in _WHERE and is_circumstance(token)):
        return True
    return _is_occasion(tree, token, _SPOKEN_AT | {"when", "while"})


def _is_occasion(tree: Tree, token: Token, openers: AbstractSet[str]) -> bool:
    """Whether a clause right behind quoted words tells the occasion: "“a farce” as he left"."""
    clause = token.head
    opens = not token.quoted and tree[token.i - 1].quoted and token.lower in openers
    told = opens and clause.dep == "advcl" and clause.low == token.i
    return told and clause.child("nsubj", "nsubjpass") is not None


def _is_background(tree: Tree, token: Token) -> bool:
    """Whether a ", who ..." that closes the sentence is the narrator's: "Lund, who left in May"."""
    if token.lower not in {"who", "which"} or tree[token.i - 1].text != ",":
        return False
    clause = next((t for t in token.above() if t.dep == "relcl"), None)
    closes = clause is not None and clause.high >= len(tree) - 2
    return closes and not any(t.quoted for t in tree[token.i :])


def before_background(tree: Tree, first: int, last: int) -> int:
    """The last word before a ", who ..." of the narrator's that closes these words."""
    for token in tree[first + 1 : last + 1]:
        if token.lower in {"who", "which"} and tree[token.i - 1].text == "," and not token.quoted:
            clause = next((t for t in token.above() if t.dep == "relcl" or t.low == token.i), None)
            if clause is not None and clause.high >= last and not tree[last].quoted:
                return token.i - 2
    return last


def _is_next_cue(verb: Token, token: Token) -> bool:
    """Whether a verb goes on with the speaker's own doing: "... and called for a vote"."""
    joined = token.dep == "conj" and token.lower in CUES
    helped = verb.tag in {"VBG", "VB"} and verb.child("aux") is not None
    finite = token.tag in {"VBD", "VBZ"} and (verb.tag in {"VBD", "VBZ"} or helped)
    return joined and finite and token.child("nsubj", "nsubjpass") is None


def _is_other_speech(tree: Tree, token: Token) -> bool:
    """Whether a clause goes on with somebody else's speech: ", while the union said"."""
    own = token.child("nsubj") is not None and token.lower in CUES and token.tag in _FINITE
    return own and token.dep in {"conj", "advcl"} and tree[token.low - 1].text in {",", "and"}


def before_joint(tree: Tree, low: int, start: int) -> int:
    """The word before ", and"."""
    while low - 1 > start and (tree[low - 1].text in _BREAKS or tree[low - 1].tag in _JOINTS):
        low -= 1
    return low - 1


def is_tagged(tree: Tree, masked: Token) -> bool:
    """Whether a tag right behind a quotation says whose it is: "he was busy: “...,” Hale wrote"."""
    last = next((t.i - 1 for t in tree[masked.i :] if not t.masked), len(tree) - 1)
    for token in tree[last + 1 : last + 1 + _TAG_WORDS]:
        if token.lower in SPEECH_FORMS and token.tag in _FINITE:
            subject = token.child("nsubj")
            return subject is not None and last < subject.i < token.i
        if token.tag not in NOUN_PHRASE:
            return False
    return False
