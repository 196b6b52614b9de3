"""How much of the one who speaks is printed: titles, names and what belongs to them."""

from __future__ import annotations

from summarizer.model import Span
from summarizer.statements.times import DAYS
from summarizer.statements.titles import BODIES, HONORIFICS, ROLES
from summarizer.statements.tree import Token, Tree, stretch

_JOINT = 3
_RELATIVE = {"who", "which", "that"}


def antecedent_of(token: Token) -> Token:
    """The noun that a "who" stands for; any other token itself."""
    if token.lower in _RELATIVE and token.tag[0] == "W":
        clause = next((t for t in token.above() if t.dep == "relcl"), None)
        return clause.head if clause is not None else token
    return token


def split_from(subject: Token) -> Token | None:
    """The head of a mention whose last part the parser made a subject of its own.

    "voters in Osten, Moss and Lind said", "a post on the site Osten.org said"
    """
    verb = subject.head
    before = [c for c in verb.all(subject.dep) if c.i < subject.i]
    if (
        not before
        or before[-1].tag[0] == "W"
        or subject.tag == "PRP"
        or before[-1].quoted
        or subject.i > verb.i
    ):
        return None
    first = before[-1]
    if first.text == "-" or (first.lower in ROLES and subject.tag == "NNP"):
        return None
    parted = [t for c in verb.children for t in (c, *c.children) if first.high < t.i < subject.low]
    if any(t.text != "," and t.tag != "CC" for t in parted) or subject.low - first.high > _JOINT:
        return None
    listed = not parted or subject.child("cc") is not None or parted[-1].tag == "CC"
    return first if listed else None


def source_span(tree: Tree, head: Token, verb: Token) -> Span | None:
    """The words of the one who speaks, with titles and what belongs to them up to a comma."""
    if head.lower in _RELATIVE and head.tag[0] == "W":
        return _with_relative(tree, head)
    split = next((c for c in head.head.all(head.dep) if split_from(c) is head), None)
    first, last = head.low, head.high
    for token in tree[head.i + 1 : head.high + 1]:
        if token is verb or token.masked:
            last = token.i - 1
            break
        if token.text in {",", "--", "—", "–", ";", ":"}:
            last = token.i - 1
            break
    last = max(last, head.i) if split is None else split.high
    if head.lower == "old" and first > 0 and tree[first - 1].tag == "DT":
        first -= 1
    first = _with_prefix(tree, first)
    last = _past_title(tree, last, verb)
    return stretch(tree, _first(tree, head, first), last)


def _with_prefix(tree: Tree, first: int) -> int:
    """Where a mention starts whose first word has a prefix: "his ex-wife"."""
    at = first
    while at > 1 and tree[at - 1].text == "-" and tree[at - 2].end == tree[at].start - 1:
        at -= 2
    return at - (0 < at < first and tree[at - 1].tag in {"DT", "PRP$"})


def _past_title(tree: Tree, last: int, verb: Token) -> int:
    """The last word of the name after a title that the parser parted from it: "Capt. Hale"."""
    title = next((t.i for t in tree[last : last + 2] if t.text.rstrip(".") in HONORIFICS), None)
    if title is None:
        return last
    at = title + (title + 1 < len(tree) and tree[title + 1].text == ".")
    while at + 1 < len(tree) and tree[at + 1].tag == "NNP" and tree[at + 1] is not verb:
        at += 1
    return at if at > title and tree[at].tag == "NNP" else last


def _with_relative(tree: Tree, pronoun: Token) -> Span | None:
    """With its noun where no comma parts them: "voters who"; else the "who" alone."""
    noun = antecedent_of(pronoun)
    if noun is pronoun or any(t.text in ",—–-(" for t in tree[noun.i : pronoun.i]):
        return Span(pronoun.start, pronoun.end)
    return stretch(tree, _first(tree, noun, noun.low), pronoun.i)


def _first(tree: Tree, head: Token, first: int) -> int:
    """Where the mention starts: after a dateline's dash or an opening phrase."""
    for at in range(head.i - 1, first - 1, -1):
        if _parts(tree, at, head, first):
            return at + 1
    if tree[first].tag in {"VBG", "IN"} and head.tag.startswith("NNP"):
        at = head.i
        while at > first and tree[at - 1].tag == "NNP" and tree[at - 1].lower not in BODIES:
            at -= 1
        return at
    opening = {"CC", "IN", "WRB"}
    while first < head.i and (tree[first].tag in opening or tree[first].lower in DAYS):
        first += 1
    return first


def _parts(tree: Tree, at: int, head: Token, first: int) -> bool:
    """Whether this word can't be inside a mention: a dash, a finite verb, a comma before it."""
    token = tree[at]
    if token.text in {"—", "–", "--", ":", ";"} or token.masked:
        return True
    if token.tag in {"VBD", "VBZ", "VBP"} or (token.text == "-" and tree[at - 1].end < token.start):
        return True
    if token.text != "," or token.head is head or tree[at - 1].tag in {"JJ", "VBN", "CD"}:
        return False
    named = tree[before_bracket(tree, at - 1)].tag == "NNP" and tree[first].tag != "IN"
    return not (named and head.tag == "NN")


def before_bracket(tree: Tree, at: int) -> int:
    """Past the "(R-Ohio)" that ends here."""
    if at > 0 and tree[at].text == ")":
        opening = [t.i for t in tree[max(0, at - 8) : at] if t.text == "("]
        return opening[-1] - 1 if opening else at
    return at
