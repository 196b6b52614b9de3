"""Who takes part in a deed: what it is done to, who does it, where, and by whose account."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from summarizer.comparing.claims.verbs import verb_of
from summarizer.comparing.figures.concepts import concept
from summarizer.statements.times import TIMES
from summarizer.statements.tree import Token
from summarizer.statements.wordlists import words_of

SPEECH = frozenset(
    map(verb_of, words_of("say tell report announce confirm claim state show add note insist"))
)
"""Verbs whose clause is what somebody tells."""


@dataclass(frozen=True, slots=True)
class Party:
    """Who or what takes part in a deed: its nouns and names, what narrows them, its preposition.

    A pronoun has no heads: it may be anybody. `proper` tells that it is a name.
    """

    heads: frozenset[str]
    narrowed: frozenset[str]
    names: frozenset[str]
    role: str
    proper: bool = False


def themes(verb: Token, telling: Token | None) -> tuple[Party, ...]:
    """What a deed is done to: its objects, the subject of a passive, the noun behind "against"."""
    found = [
        c for c in verb.all("dobj", "nsubjpass", "dative") if c is not telling and c.tag != "IN"
    ]
    if telling is not None:
        found += [p for p in (telling.child("pobj"), telling.child("nsubj")) if p is not None]
        if telling.dep == "dobj":
            found += [p for c in telling.all("prep") if (p := c.child("pobj")) is not None]
    if verb.tag.startswith("NN"):
        preps = [p for p in verb.all("prep") if p.lower in {"of", "in"}]
        found += [inner for p in preps if (inner := p.child("pobj")) is not None]
    return tuple(_party(c) for c in found if c.lower not in TIMES)


def agent(verb: Token, chain: list[Token]) -> Party | None:
    """Who does it: the subject of the verb or of what it hangs on, or the one behind "by"."""
    for word in (verb, *chain):
        if (subject := word.child("nsubj", "poss")) is not None:
            return _party(subject)
        by = word.child("agent")
        if by is not None and (inner := by.child("pobj")) is not None:
            return _party(inner)
    if verb.dep == "conj" and verb.child("nsubjpass") is None:
        return agent(verb.head, []) if verb.head.tag.startswith("V") else None
    return None


def others(verb: Token, chain: list[Token], telling: Token | None) -> tuple[Party, ...]:
    """The circumstances of a deed: "to the driver", "by car", "of theft" behind "guilty"."""
    words = [verb, *chain, *([telling] if telling else [])]
    preps = [p for v in words for p in v.children if p.tag == "IN" and p is not telling]
    found = ((p.lower, p.child("pobj")) for p in preps)
    return tuple(
        _party(inner, role)
        for role, inner in found
        if inner is not None and inner.lower not in TIMES
    )


def sources(verb: Token, chain: list[Token]) -> Iterator[str]:
    """Who is said to tell a deed."""
    last = chain[-1] if chain else verb
    for higher in last.above():
        if verb_of(higher.text) in SPEECH:
            yield from (concept(s.text) for s in higher.all("nsubj"))
            return


_NARROWS = frozenset({"amod", "compound", "nummod", "poss", "nmod", "prep"})


def _below(token: Token) -> Iterator[Token]:
    yield token
    for child in token.children:
        if not child.tag.startswith("V"):
            yield from _below(child)


def _party(noun: Token, role: str = "") -> Party:
    if noun.tag.startswith(("PRP", "W")):
        return Party(frozenset(), frozenset(), frozenset(), role)
    also = [
        *noun.all("appos", "conj"),
        *(c for c in noun.all("compound") if c.tag.startswith("NNP")),
    ]
    inside = [t for a in (noun, *also) for t in a.children]
    narrow = [t for c in inside if c.dep in _NARROWS and c not in also for t in _below(c)]
    return Party(
        heads=frozenset(concept(t.text) for t in (noun, *also)),
        narrowed=frozenset(
            concept(t.text) for t in narrow if t.tag[0] in "NJC" and t.lower not in TIMES
        ),
        names=frozenset(concept(t.text) for t in narrow if t.tag.startswith("NNP")),
        role=role,
        proper=noun.tag.startswith("NNP"),
    )
