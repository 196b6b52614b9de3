"""Who is told to have done what, or not to have: the deeds of a parsed sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarizer.comparing.claims.opposites import Act, acts_of, acts_with
from summarizer.comparing.claims.parties import SPEECH, Party, agent, others, sources, themes
from summarizer.comparing.claims.verbs import verb_of
from summarizer.comparing.figures.concepts import concept
from summarizer.model import Span
from summarizer.statements.times import TIMES
from summarizer.statements.tree import Token, Tree
from summarizer.statements.wordlists import words_of

_NO = words_of("no nobody none nothing neither nor never")
_FLIPS = frozenset(
    map(verb_of, words_of("fail refuse decline unable refusal failure neglect against"))
)
_REAL = frozenset(
    map(verb_of, words_of("manage decide choose vote agree say announce report find show rule"))
)
_TRIES = frozenset(map(verb_of, words_of("attempt effort bid try")))
_MODALS = words_of("may might could should must can need ought 'd")
_CONDITIONS = words_of("if whether unless once")
_LIMITS = words_of("until before")
_STATES = words_of("be have do")
_QUALIFIED = words_of("yet only entirely fully just merely")


@dataclass(frozen=True, slots=True)
class Deed:
    """One act as told: with yes or no, by whom, of what, with what else, and on which days.

    `words` are the concepts of its whole sentence, `told_by` those that tell the act itself.
    """

    acts: tuple[Act, ...]
    verb: str
    yes: bool
    agent: Party | None
    themes: tuple[Party, ...]
    others: tuple[Party, ...]
    times: frozenset[str]
    sources: frozenset[str]
    words: frozenset[str]
    told_by: frozenset[str]
    to_come: bool


def deeds(tree: Tree, quoted: Sequence[Span] = ()) -> Iterator[Deed]:
    """The deeds of a sentence that are told as done, as left undone or as to come.

    What is only hoped, asked, planned or conditional is none, nor what is said in `quoted`.
    """
    if not tree or any(t.text == "?" for t in tree):
        return
    for token in tree:
        spoken = any(q.start <= token.start < q.end for q in quoted)
        if not spoken and (found := _deed(token, tree)) is not None:
            yield found


def _deed(verb: Token, tree: Tree) -> Deed | None:
    if not _tells(verb):
        return None
    chain = _chain(verb)
    if chain is None or not _is_main([verb, *chain][-1]):
        return None
    no = sum(_negated(v) for v in (verb, *chain)) + sum(_flips(v) for v in chain)
    if no > 1 or any(_is_unreal(v, negated=no > 0) for v in (verb, *chain)):
        return None
    telling = next((b for b in _beside(verb) if acts_with(verb.text, b.text)), None)
    if telling is None and verb_of(verb.text) in _STATES:
        return None
    return Deed(
        acts=acts_with(verb.text, telling.text) if telling else acts_of(verb.text),
        verb=f"{verb_of(verb.text)} {telling.lower if telling else ''}",
        yes=not no,
        agent=agent(verb, chain),
        themes=themes(verb, telling),
        others=others(verb, chain, telling),
        times=frozenset(t.lower for t in tree if t.lower in _CALENDAR),
        sources=frozenset(sources(verb, chain)),
        told_by=frozenset(concept(t.text) for t in (verb, telling) if t),
        words=frozenset(concept(t.text) for t in tree),
        to_come=any(
            c.lower in {"will", "would", "'ll", "wo"} for v in (verb, *chain) for c in v.children
        ),
    )


_CALENDAR = (TIMES | words_of("spring summer autumn winter")) - words_of(
    """week month year night morning afternoon evening ago earlier later time times day days last
    this recently weekend"""
)


def _tells(token: Token) -> bool:
    """Whether a word tells a deed: a verb that is no auxiliary, or a noun made of one."""
    if token.tag.startswith("V"):
        return (
            token.dep not in {"aux", "auxpass", "amod", "compound"}
            and verb_of(token.text) not in SPEECH
        )
    return token.tag.startswith("NN") and bool(acts_of(token.text)) and _is_told(token)


def _is_main(token: Token) -> bool:
    """Whether a word stands in a main clause, or in what the main clause says."""
    while token.dep in {"conj", "ccomp", "parataxis"} and token.head is not token:
        token = token.head
    if token.tag.startswith("NN"):
        return token.head.is_root and token.dep in {"nsubj", "nsubjpass", "dobj"}
    return token.is_root


def _is_told(noun: Token) -> bool:
    """Whether a noun tells what was done: "the rejection of", "reported an increase in"."""
    return any(p.lower in {"of", "in"} for p in noun.all("prep"))


def _chain(verb: Token) -> list[Token] | None:
    """The words that a deed hangs on ("refused to", "an attempt to"); None where it is unreal."""
    chain: list[Token] = []
    token = verb
    while (
        token.dep in {"xcomp", "acl", "ccomp", "pcomp", "pobj", "prep"} and token.head is not token
    ):
        if token.dep == "acl" and token.tag != "VB":
            break
        head = token.head
        if head.dep == "prep" or token.dep == "prep":
            chain.append(head)
        elif token.dep == "ccomp" and verb_of(head.text) in SPEECH | _REAL:
            break
        elif _flips(head) or verb_of(head.text) in _REAL | _TRIES or verb_of(head.text) in _STATES:
            chain.append(head)
        elif token.tag.startswith("NN"):
            break
        else:
            return None
        token = head
    if chain and verb_of(chain[-1].text) in _TRIES and not _settled(chain[-1]):
        return None
    return chain


def _settled(tried: Token) -> bool:
    """Whether the outcome of an attempt is told: "failed in their attempt", "were unsuccessful"."""
    higher = tried.head
    return tried.dep in {"nsubj", "nsubjpass"} and _unsuccessful(higher)


def _unsuccessful(token: Token) -> bool:
    """Whether a verb or its attempt failed: "attempts to regain contact were unsuccessful"."""
    verb = token.head if verb_of(token.text) in _TRIES and token.dep == "nsubj" else token
    return any(c.lower in {"unsuccessful", "futile"} for c in verb.all("acomp"))


def _flips(token: Token) -> bool:
    """Whether a word turns a deed into its opposite: "refused to", "against", "ruled out"."""
    ruled_out = token.child("prt") is not None and verb_of(token.text) + "_out" == "rule_out"
    return verb_of(token.text) in _FLIPS or ruled_out or _unsuccessful(token)


def _is_unreal(token: Token, *, negated: bool) -> bool:
    """Whether a word makes a deed a condition, a possibility or less than the whole."""
    conditions = [m.lower for c in token.all("advcl") for m in c.all("mark")]
    if "if" in conditions or "unless" in conditions or (token.dep == "advcl" and not conditions):
        return True
    if {"would", "have"} <= {c.lower for c in token.all("aux")}:
        return True
    marks = {c.lower for c in token.children if c.dep in {"mark", "aux", "advmod", "cc", "prep"}}
    if negated:
        return bool(marks & (_MODALS - {"could"} | _CONDITIONS | _LIMITS | _QUALIFIED | {"but"}))
    return bool(marks & (_MODALS | _CONDITIONS | _QUALIFIED | {"but"}))


def _negated(token: Token) -> bool:
    found = [token, *(c for c in token.children if c.dep in {"acomp", "oprd", "attr", "advmod"})]
    return any(c.dep == "neg" or c.lower in _NO for t in found for c in t.children) or any(
        d.lower == "no" for c in token.all("nsubj", "nsubjpass", "dobj") for d in c.all("det")
    )


def _beside(verb: Token) -> list[Token]:
    """The words that may belong to a verb: "voted" "down", "found" "guilty", "stood" "by"."""
    found = [c for c in verb.children if c.dep not in {"nsubj", "nsubjpass", "aux", "auxpass"}]
    inner = [c for b in found if b.dep in {"dobj", "ccomp"} for c in b.all("amod", "acomp", "prt")]
    return found + inner
