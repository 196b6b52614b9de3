"""What a figure counts: the noun, the act and the circumstances, read from the parsed sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from summarizer.comparing.figures.amounts import Amount
from summarizer.comparing.figures.concepts import concept, is_generic
from summarizer.statements.tree import Token, Tree
from summarizer.statements.wordlists import words_of
from summarizer.text.words import stem

_ON_NOUN = frozenset({"nummod", "quantmod", "compound", "amod", "nmod", "npadvmod", "poss", "det"})
_WISHES = frozenset(
    map(
        stem,
        words_of("plan want demand hope seek ask propose call urge aim intend promise vow wish"),
    )
)
_DEFINITE = frozenset({"the", "these", "those", "his", "her", "its", "their", "our"})
_OF = frozenset({"of", "worth"})
_KINDS = frozenset({"amod", "compound"})
_SUBJECTS = ("nsubj", "nsubjpass", "csubj")
_RESULTS = frozenset({"acomp", "oprd", "attr", "xcomp", "prt", "advmod", "dobj"})
_SPEECH = words_of(
    """say said says saying tell told tells report reported reports confirm confirmed announce
    announced add added adds claim claimed believe believed state stated warn warned note noted
    clarified explained specified informed insist insists underlined"""
)


@dataclass(frozen=True, slots=True)
class Counted:
    """What a figure is of, as concepts.

    `things` are the nouns counted or measured, `wider` those that these belong to, `acts` what
    befell them, `names` the names in the clause, `context` all words of it, `near` those between
    the commas around the figure; `wished` is what is only planned, asked or hoped for.
    """

    things: frozenset[str]
    wider: frozenset[str]
    acts: frozenset[str]
    names: frozenset[str]
    context: frozenset[str]
    wished: bool
    near: frozenset[str] = frozenset()


def counted(tree: Tree, amount: Amount) -> Counted | None:
    """What an amount of a parsed sentence counts; None where it counts nothing, as a label."""
    own = {t.i for t in tree if t.start < amount.span.end and amount.span.start < t.end}
    core = [t for t in tree if t.start < amount.core.end and amount.core.start < t.end]
    if not core or (not amount.measure and _is_label(tree, core[0])):
        return None
    top = core[-1]
    while top.head.i in own and top.head is not top:
        top = top.head
    path = list(_upwards(top))
    act = next((t for t in path if t.is_verb), None)
    nouns = [t for t in path if t.is_noun and t.i not in own]
    things = _things(top, own, nouns, act, measured=bool(amount.measure))
    clause = _clause(act or top, own)
    return Counted(
        things=_told(things),
        wider=_told(nouns),
        acts=_told([*(_acts(act, own) if act else ()), *_purpose(top)]),
        names=_told(t for t in clause if t.tag.startswith("NNP")),
        context=_told(clause),
        wished=_wished(top, act),
    )


def _wished(top: Token, act: Token | None) -> bool:
    """Whether it is planned, asked or hoped for, and nothing that is there: "plans to send 600"."""
    if top.dep in _ON_NOUN and any(d.lower in _DEFINITE for d in top.head.all("det", "poss")):
        return False
    above = [act, *act.above()] if act is not None else []
    return any(
        stem(v.text) in _WISHES or (stem(v.text) == stem("expect") and v.child("nsubj"))
        for v in above
        if v.is_verb
    )


def _is_label(tree: Tree, first: Token) -> bool:
    """Whether a number is a name: "carriage two", "Highway 9", "Gate 4"."""
    before = tree[first.i - 1] if first.i else None
    return before is not None and before.tag.startswith("NN") and first.head is before


def _things(
    top: Token, own: set[int], nouns: list[Token], act: Token | None, *, measured: bool
) -> list[Token]:
    """The nouns that a figure is of: "41 miners", "61 percent of voters", "turnout was 61%"."""
    found = list(_of(top, own))
    if nouns and (top.dep in _ON_NOUN or (top.dep == "pobj" and top.head.lower in _OF)):
        found.append(nouns[0])
    if act is not None and (measured or is_generic(act.text)):
        found += _objects(act, own) if measured and top.dep == "pobj" else _subjects(act, own)
    return found + [inner for noun in found for inner in _inner(noun, own)] + _partitive(act, own)


def _objects(act: Token, own: set[int]) -> list[Token]:
    """What is brought to a figure: "cut its forecast to 1.2%"; else what reached it."""
    return [c for c in act.all("dobj") if c.i not in own] or _subjects(act, own)


def _inner(noun: Token, own: set[int]) -> Iterator[Token]:
    """What a noun is of: "the forecast for growth", "the number of dead"."""
    yield from (c for c in noun.all("compound") if c.i not in own)
    for prep in noun.all("prep"):
        inner = prep.child("pobj")
        if prep.lower in {"of", "for", "in"} and inner is not None and inner.i not in own:
            yield inner


def _partitive(act: Token | None, own: set[int]) -> list[Token]:
    """What a bare number is a part of: "Of the 19 bridges, 12 have gone"."""
    preps = act.all("prep") if act is not None else []
    return [
        inner
        for prep in preps
        if prep.lower == "of" and (inner := prep.child("pobj")) is not None and inner.i not in own
    ]


def _purpose(top: Token) -> Iterator[Token]:
    """What a stretch of time is for: "ten days to appeal to the court"."""
    for verb in (c for c in top.children if c.dep in {"acl", "relcl"} and c.tag == "VB"):
        yield verb
        yield from verb.all("dobj")
        yield from (inner for prep in verb.all("prep") if (inner := prep.child("pobj")) is not None)


def _acts(act: Token, own: set[int]) -> Iterator[Token]:
    yield act
    for child in act.children:
        if child.dep in _RESULTS and child.i not in own:
            yield child
            yield from (c for c in child.children if c.dep == "compound")
        elif child.dep == "xcomp":
            yield child


def _upwards(top: Token) -> Iterator[Token]:
    """From a number to the noun it counts, what that belongs to, and the verb: once up the tree."""
    token = top
    while token.head is not token:
        if token.dep not in {"conj", "appos"}:
            yield token.head
        token = token.head
        if token.is_verb:
            return


def _of(top: Token, own: set[int]) -> Iterator[Token]:
    """What a figure is of: "61 percent of voters", "two days of mourning"."""
    for prep in top.all("prep"):
        inner = prep.child("pobj")
        if prep.lower == "of" and inner is not None and inner.i not in own:
            yield inner


def _subjects(act: Token, own: set[int]) -> list[Token]:
    """Who or what a verb is told of; of a participle, what it belongs to."""
    found = [c for c in act.all(*_SUBJECTS) if c.i not in own]
    if not found and act.dep in {"acl", "relcl", "advcl", "xcomp", "conj"}:
        head = act.head
        return [head] if head.is_noun else (_subjects(head, own) if head is not act else [])
    return found


def _clause(token: Token, own: set[int]) -> list[Token]:
    """The words of a clause and of those that it depends on, without who is said to tell it."""
    root = token
    while root.head is not root and not (
        root.dep in {"ccomp", "parataxis"} and root.head.lower in _SPEECH
    ):
        root = root.head
    return [t for t in _below(root) if t.i not in own]


def _below(token: Token) -> Iterator[Token]:
    yield token
    for child in token.children:
        if not (child.dep == "parataxis" and child.lower in _SPEECH):
            yield from _below(child)


def _told(tokens: Iterable[Token]) -> frozenset[str]:
    return frozenset(
        concept(t.text)
        for t in tokens
        if t.text[0].isalpha()
        and len(t.text) > 1
        and not is_generic(t.text)
        and not t.tag.startswith("PRP")
    )
