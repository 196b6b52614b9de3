"""Whose words: the subject of a verb of speaking, and how much of it is printed."""

from __future__ import annotations

from summarizer.model import Span
from summarizer.statements.tree import Token, Tree, stretch

_SUBJECTS = ("nsubj", "csubj")
_RELATIVE = {"who", "which", "that"}
_CUT = {"relcl", "acl", "appos", "advcl", "parataxis", "punct"}
_KEPT_PREPS = {"of", "for", "from", "to", "with", "at", "in"}


def speaker_of(verb: Token) -> Token | None:
    """The head word of the one who speaks by this verb, None where the sentence names nobody."""
    if verb.child("nsubjpass", "auxpass"):
        return _agent(verb)
    subject = verb.child(*_SUBJECTS)
    if subject is not None:
        return _antecedent(subject, verb)
    if verb.dep == "acl":
        return _agent(verb) if verb.tag == "VBN" else verb.head if verb.head.is_noun else None
    if verb.tag == "VBN" and verb.dep in {"advcl", "amod"}:
        return _agent(verb)
    return _shared_subject(verb)


def _antecedent(subject: Token, verb: Token) -> Token | None:
    """Turn the "who" of "the mayor, who said" into the mayor."""
    if subject.lower in _RELATIVE and subject.tag[0] == "W":
        clause = next((t for t in (verb, *verb.above()) if t.dep == "relcl"), None)
        return clause.head if clause is not None else None
    return None if subject.dep == "expl" else subject


def _agent(verb: Token) -> Token | None:
    """The "by the board" of "was described by the board"."""
    by = verb.child("agent")
    return by.child("pobj") if by is not None else None


def _shared_subject(verb: Token) -> Token | None:
    """The subject that a verb without its own shares: "rose and said", "left, saying", "went on to say"."""
    for_shared = {"conj", "advcl", "xcomp", "pcomp", "prep", "dep", "ccomp", "parataxis"}
    if verb.dep not in for_shared or verb.is_root:
        return None
    higher = verb.head
    while higher.dep in {"prep", "aux"} and not higher.is_root and not higher.is_verb:
        higher = higher.head
    if verb.dep in {"ccomp", "parataxis"} and verb.tag not in {"VBG", "VB"}:
        return None
    if higher.is_noun and verb.dep in {"pcomp", "advcl"}:
        return None
    if not (higher.is_verb or higher.tag in {"JJ", "RB"}):
        return None
    passive = higher.child("nsubjpass")
    if passive is not None and verb.dep != "conj":
        return _antecedent(passive, higher)
    if passive is not None:
        return _antecedent(passive, higher)
    return speaker_of(higher)


def source_span(tree: Tree, head: Token) -> Span | None:
    """The words of the one who speaks: with titles and "of ..." but without a clause that follows."""
    first, last = head.low, head.high
    for child in head.children:
        if child.i > head.i and child.dep in _CUT:
            last = min(last, child.low - 1)
        if child.i < head.i and child.dep in {"relcl", "advcl", "punct", "cc", "preconj"}:
            first = max(first, child.high + 1)
    return stretch(tree, first, max(last, head.i))
