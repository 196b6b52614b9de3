"""What is said of something: "X called it ...", "X urged ... to", "X vowed to", "X called for"."""

from __future__ import annotations

from summarizer.statements.cues import ASKING_FORMS, PHRASAL, PHRASAL_FORMS, VENUES
from summarizer.statements.ends import before_background
from summarizer.statements.times import TIMES, is_circumstance
from summarizer.statements.tree import Ranges, Token, Tree
from summarizer.statements.wordlists import words_of

_QUESTIONS = words_of("question questions query queries call calls request requests")


def infinitive(verb: Token) -> Ranges:
    """What somebody vows or declines to do: "to return"."""
    clause = verb.child("xcomp")
    if clause is None or clause.i < verb.i:
        return ()
    return ((clause.low, clause.high),)


def urged(verb: Token) -> Ranges:
    """Who shall do what: "the board to wait"."""
    clause = next(
        (c for c in verb.all("xcomp", "ccomp", "advcl") if c.i > verb.i and c.child("aux")), None
    )
    if clause is None:
        return ()
    person = verb.child("dobj")
    if person is None and clause.child("neg") is not None:
        return ()
    return ((person.low if person else clause.low, clause.high),)


def judged_object(tree: Tree, verb: Token) -> Ranges:
    """The object with what is said of it: "the plan a farce", "him, a friend, of lying"."""
    objects = [
        c for c in verb.children if c.i > verb.i and c.dep in {"dobj", "ccomp", "oprd", "xcomp"}
    ]
    if not objects or objects[0].lower in _QUESTIONS:
        return ()
    if all(_says_nothing(c) for c in objects):
        return ()
    first = min(c.low for c in objects)
    last = max(c.high for c in objects)
    for child in verb.children:
        if child.low > last and _belongs(tree, child, last):
            last = child.high
    return ((first, before_background(tree, first, _before_remark(tree, first, last))),)


def _says_nothing(word: Token) -> bool:
    """Whether an object is a bare number, which tells nothing: "answered three"."""
    return word.tag == "CD" and word.low == word.high and not word.quoted


def _belongs(tree: Tree, child: Token, last: int) -> bool:
    """Whether a phrase behind the object still tells what is said: "as a hero", "to find peace"."""
    between = tree[last + 1 : child.low]
    if any(t.text != "," and t.lower not in TIMES for t in between):
        return False
    if child.dep == "prep":
        return not is_circumstance(child)
    first = tree[child.low].lower
    return child.dep == "advcl" and not between and first in {"to", "as"}


def _before_remark(tree: Tree, first: int, last: int) -> int:
    """The end before a remark on quoted words: "called it “mad,” a dig at the mayor"."""
    for token in tree[first + 1 : last]:
        after_quotation = token.quoted and token.text in {",", "”", '"', "''"}
        following = tree[token.i + 1]
        if after_quotation and not following.quoted and following.tag in {"DT", ",", "CC", ":"}:
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
                return ((inner.low, _with_more(tree, verb, inner.high)),)
    clause = next((c for c in verb.all("advcl", "ccomp", "xcomp") if c.i > verb.i), None)
    mark = clause.child("mark") if clause is not None else None
    if clause is not None and mark is not None and mark.lower in wanted:
        return ((mark.i + 1, clause.high),)
    return ()


def _with_more(tree: Tree, verb: Token, last: int) -> int:
    """Past the "to wait" of "called on the board to wait", the "as" of "referred to it as"."""
    for child in verb.children:
        if child.low == last + 1 and (child.dep == "xcomp" or _belongs(tree, child, last)):
            last = child.high
    return last
