"""What is said of something: "X called it ...", "X urged ... to", "X vowed to", "X called for"."""

from __future__ import annotations

from summarizer.statements.cues import ASKING_FORMS, PHRASAL, PHRASAL_FORMS, VENUES, forms
from summarizer.statements.ends import is_tagged
from summarizer.statements.extents import extent, without_tail
from summarizer.statements.times import TIMES
from summarizer.statements.tree import Ranges, Token, Tree
from summarizer.statements.wordlists import words_of

_CALLING = frozenset(forms("call"))
_QUESTIONS = words_of("question questions query queries call calls request requests")


def infinitive(tree: Tree, verb: Token) -> Ranges:
    """What somebody vows or declines to do: "to return"."""
    clause = verb.child("xcomp")
    if clause is None or clause.i < verb.i:
        return ()
    return ((clause.low, without_tail(tree, clause.low, clause.high)),)


def urged(tree: Tree, verb: Token) -> Ranges:
    """Who shall do what: "the board to wait"."""
    clause = next(
        (c for c in verb.all("xcomp", "ccomp", "advcl") if c.i > verb.i and c.child("aux")), None
    )
    if clause is None:
        return ()
    person = verb.child("dobj")
    if person is None and clause.child("neg") is not None:
        return ()
    first = person.low if person else clause.low
    return ((first, without_tail(tree, first, clause.high)),)


def judged_object(tree: Tree, verb: Token) -> Ranges:
    """The object with what is said of it: "the plan a farce", "him, a friend, of lying"."""
    objects = [
        c for c in verb.children if c.i > verb.i and c.dep in {"dobj", "ccomp", "oprd", "xcomp"}
    ]
    if not objects or objects[0].lower in _QUESTIONS:
        return ()
    if (called := _called_on(verb)) is not None and objects[0].dep == "xcomp":
        return ((called.low, without_tail(tree, called.low, objects[0].high)),)
    first = min(c.low for c in objects)
    first, last = extent(tree, verb, first, max(c.high for c in objects))
    if any(t.masked and is_tagged(tree, t) for t in tree[first : last + 1]):
        return ()
    if _says_nothing(tree[first : last + 1]) or _is_cancelling(verb):
        return ()
    return ((first, _before_remark(tree, first, last)),)


def _says_nothing(words: Tree) -> bool:
    """Whether an object tells nothing: a bare number ("answered three"), "said a word"."""
    if [word.lower for word in words] == ["a", "word"]:
        return True
    return len(words) == 1 and words[0].tag == "CD" and not words[0].quoted


def _is_cancelling(verb: Token) -> bool:
    """Whether calling is no speech: "called off the vote"."""
    particle = verb.child("prt")
    return particle is not None and particle.lower == "off" and verb.lower.startswith("call")


def _called_on(verb: Token) -> Token | None:
    """Who is called on to do something: "called on the board to resign"."""
    if verb.lower not in _CALLING:
        return None
    on = next((c for c in verb.all("prep") if c.lower in {"on", "upon"}), None)
    return on.child("pobj") if on is not None else None


def _before_remark(tree: Tree, first: int, last: int) -> int:
    """The end before a remark on quoted words: "called it “mad,” a dig at the mayor"."""
    for token in tree[first:last]:
        following = tree[token.i + 1]
        closes = token.quoted and not following.quoted
        if closes and following.tag in {"DT", ",", "CC", ":"}:
            if any(t.quoted for t in tree[token.i + 2 : last + 1]):
                continue
            return token.i
    return last


def phrasal_object(tree: Tree, verb: Token) -> Ranges:
    """The object of "called for a vote", "referred to the ruling"."""
    wanted = PHRASAL[PHRASAL_FORMS[verb.lower]]
    hearer = verb.child("dobj") if verb.lower in ASKING_FORMS else None
    for child in [*verb.children, *(hearer.children if hearer is not None else ())]:
        if child.dep in {"prep", "prt"} and child.lower in wanted and child.i > verb.i:
            inner = child.child("pobj", "pcomp")
            if inner is not None and inner.lower not in TIMES | VENUES:
                return (extent(tree, verb, inner.low, inner.high),)
    clause = next((c for c in verb.all("advcl", "ccomp", "xcomp") if c.i > verb.i), None)
    mark = clause.child("mark") if clause is not None else None
    if clause is not None and mark is not None and mark.lower in wanted:
        return ((mark.i + 1, clause.high),)
    return ()
