"""A parsed sentence as the rules see it: words with their heads, and where each stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from summarizer.model import Span


@dataclass(slots=True, eq=False)
class Token:
    """One word of a parsed unit; `start` and `end` are offsets into the article.

    `low` and `high` are the first and last index of its subtree. A token that stands for a masked
    quotation has the offsets of the whole quotation.
    """

    i: int
    text: str
    tag: str
    dep: str
    start: int
    end: int
    masked: bool = False
    quoted: bool = False
    low: int = 0
    high: int = 0
    head: Token = field(init=False, repr=False)
    children: list[Token] = field(default_factory=list, repr=False)
    lower: str = field(init=False)

    def __post_init__(self) -> None:
        self.lower = self.text.lower().replace("’", "'")
        self.head, self.low, self.high = self, self.i, self.i

    @property
    def is_root(self) -> bool:
        """Whether nothing governs it."""
        return self.head is self

    @property
    def is_verb(self) -> bool:
        """Whether it is a verb form or an auxiliary."""
        return self.tag[0] == "V" or self.tag == "MD"

    @property
    def is_noun(self) -> bool:
        """Whether it is a noun, a name or a pronoun."""
        return self.tag[0] == "N" or self.tag in {"PRP", "WP"}

    def child(self, *deps: str) -> Token | None:
        """The first child with one of these relations."""
        return next((c for c in self.children if c.dep in deps), None)

    def all(self, *deps: str) -> list[Token]:
        """All children with one of these relations."""
        return [c for c in self.children if c.dep in deps]

    def above(self) -> Iterator[Token]:
        """Its head, that one's head, and so on to the root."""
        token = self
        while token.head is not token:
            token = token.head
            yield token


NOUN_PHRASE = {"DT", "JJ", "NN", "NNS", "NNP", "NNPS", "PRP", "POS", "PRP$", "CD", "HYPH"}
"""Tags of the words that a name or a noun with its modifiers is made of."""

Tree = Sequence[Token]
Ranges = tuple[tuple[int, int], ...]
"""First and last index of stretches of words; empty where a rule does not apply."""


def link(tokens: Sequence[Token], heads: Sequence[int]) -> None:
    """Join tokens to their heads and measure every subtree."""
    for token, head in zip(tokens, heads, strict=True):
        token.head = tokens[head]
        if head != token.i:
            tokens[head].children.append(token)
    for token in tokens:
        for higher in token.above():
            higher.low = min(higher.low, token.i)
            higher.high = max(higher.high, token.i)


_EDGES = frozenset(",;:.-–—―'’`")


def stretch(tree: Tree, first: int, last: int) -> Span | None:
    """Where the words from first to last stand, without commas and dashes at the edges."""
    while first <= last and tree[first].text[0] in _EDGES and not tree[first].masked:
        if tree[first].text[0] in "'’`" and len(tree[first].text) > 1:
            break
        first += 1
    while last >= first and not tree[last].masked and _loose(tree[last].text):
        last -= 1
    if first > last:
        return None
    while last + 2 < len(tree) and tree[last + 1].text == "-" and _glued(tree, last):
        last += 2
    return Span(tree[first].start, tree[last].end)


def _glued(tree: Tree, at: int) -> bool:
    """Whether a hyphen ties the next word to this one: "de-escalation"."""
    return tree[at].end == tree[at + 1].start and tree[at + 1].end == tree[at + 2].start


_LONGEST_MARK = 2


def _loose(text: str) -> bool:
    return (
        len(text) <= _LONGEST_MARK
        and text[0] in _EDGES
        and text not in {"’s", "'s", "''", "’", "'"}
    )
