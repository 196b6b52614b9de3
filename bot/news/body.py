"""Where the article stands in the tree of a page, by where most of its text stands."""

from __future__ import annotations

from collections import Counter
from typing import Any

from bot.news.boxes import elements, names

INLINE = names(
    """a abbr b bdi big br cite code em font i ins mark q s small span strong sub sup u"""
)
TEXTS = names("p blockquote li h1 h2 h3 h4 h5 h6 pre")
_SILENT = names("script style a nav aside footer select button noscript template")
_PIECE_CHARACTERS = 25
PART_SHARE = 0.4
"""What holds this share of the body's text, or is called what the body is, is a part of it."""


def body_of(tree: Any) -> Any | None:
    """The innermost element that holds the most text of its own; None on a page without any."""
    owned = _owned(tree)
    order = {element: n for n, element in enumerate(elements(tree))}
    return max(owned, key=lambda e: (owned[e], order[e]), default=None)


def whole_body(tree: Any, body: Any) -> Any:
    """The element around all parts of a body that is printed in parts, as a live blog is."""
    owned = _owned(tree)
    whole, around = body, {body, *body.iterancestors()}
    for element, size in owned.items():
        twin = bool(_kind(element)[1]) and _kind(element) == _kind(body)
        if element not in around and (twin or size >= PART_SHARE * owned[body]):
            whole = _common(whole, element)
    return whole


def _kind(element: Any) -> tuple[str, str]:
    return element.tag, element.get("class", "")


def _common(one: Any, other: Any) -> Any:
    around = {other, *other.iterancestors()}
    return next(e for e in (one, *one.iterancestors()) if e in around)


def _owned(tree: Any) -> Counter[Any]:
    """How much text each element holds by itself.

    A paragraph's text is its parent's; a block that is no paragraph may be one or hold them.
    """
    owned: Counter[Any] = Counter()
    for element in elements(tree):
        if element.tag in INLINE or element.tag in _SILENT:
            continue
        if size := _own_text(element):
            if element.tag not in TEXTS:
                owned[element] += size
            if element is not tree:
                owned[element.getparent()] += size
    for element in list(owned):
        if any(up.tag in _SILENT for up in element.iterancestors()):
            del owned[element]
    return owned


def _own_text(block: Any) -> int:
    """The characters of the longer pieces that stand in a block, not in a block within it."""
    size = _counted(block.text)
    for child in block:
        if isinstance(child.tag, str) and child.tag in INLINE and child.tag != "a":
            size += _own_text(child)
        size += _counted(child.tail)
    return size


def _counted(piece: str | None) -> int:
    length = len(piece.strip()) if piece else 0
    return length if length >= _PIECE_CHARACTERS else 0


def told(element: Any) -> str:
    """The text of an element, its spaces squeezed."""
    return " ".join("".join(element.itertext()).split())
