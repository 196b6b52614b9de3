"""Finding statements: words a second on one core, beside textacy and a bare regex."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from typing import TypeVar

from benchmarks.reading import text
from summarizer import find_statements, read_article
from summarizer.statements import model_name

_Given = TypeVar("_Given")

ARTICLES = 40
_SAID = re.compile(r"[“\"]([^”\"]+)[”\"],? (?:said|says|added|told) ((?:[A-Z][\w’'-]+ ?){1,3})")


def rows() -> list[tuple[str, str, str]]:
    """Words a second of ours, of textacy and of a regex, on the same invented articles."""
    texts = [text(n) for n in range(ARTICLES)]
    articles = [read_article(t) for t in texts]
    measured = [("statements: ours, articles read before", _speed(articles, find_statements))]
    measured += [("statements: ours, from raw text", _speed(texts, find_statements))]
    if name := model_name():
        measured += [("statements: textacy, a paragraph at a time", _speed(texts, _textacy(name)))]
    measured += [("statements: a bare regex", _speed(texts, _SAID.findall))]
    targets = ["6,000 words/s", "6,000 words/s", "beside ours", "beside ours"]
    return [
        (what, f"{speed:,.0f} words/s", target)
        for (what, speed), target in zip(measured, targets, strict=False)
    ]


def _speed(inputs: list[_Given], find: Callable[[_Given], object]) -> float:
    find(inputs[0])
    words = sum(len(text(n).split()) for n in range(len(inputs)))
    begun = time.process_time()
    for given in inputs:
        find(given)
    return words / (time.process_time() - begun)


def _textacy(name: str) -> Callable[[str], object]:
    import importlib

    from textacy.extract.triples import direct_quotations

    parse = importlib.import_module(name).load(exclude=["ner"])

    def find(words: str) -> object:
        return [list(direct_quotations(doc)) for doc in parse.pipe(words.split("\n"))]

    return find
