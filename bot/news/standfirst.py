"""The lines between the title and the text, which stand outside the body of most pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from bot.news.body import INLINE, TEXTS, told
from bot.news.boxes import STANDFIRST, elements, is_box, words_of

LEAST_WORDS = 6
MOST_WORDS = 70
BLOCKS = 3
"""A block may stand alone in a block, and that in another."""
_DATE = re.compile(
    r"(?:[^\W\d_]{2,12},? )?(?:\d{1,2}[. /-]{1,2}(?:de )?\w{1,10}\.?[,. /-]{1,2}(?:de )?(?:19|"
    r"20)\d\d|"
    r"[^\W\d_]{3,10}\.? \d{1,2}, (?:19|20)\d\d)(?:.{0,3}\d{1,2}[:.]\d\d.{0,8})?"
)
_CLOSED = re.compile(r"[.!?…。！？؟][”’»\"')\]]*$")


def standfirst(tree: Any, body: Any) -> str | None:
    """The first block between the heading and the body that is called one or reads as one."""
    for element in _between(tree, body):
        text = told(element)
        if not LEAST_WORDS <= _length(text) <= MOST_WORDS or not _is_one(element, text):
            continue
        named = not STANDFIRST.isdisjoint(words_of(element))
        if named or (element.tag in TEXTS | {"div"} and _CLOSED.search(text)):
            return text
    return None


def printed_date(tree: Any, body: Any) -> str | None:
    """The line between the heading and the body that is nothing but a date with its year."""
    lines = (told(element) for element in _between(tree, body))
    return next((line for line in lines if _DATE.fullmatch(line)), None)


def _between(tree: Any, body: Any) -> Iterator[Any]:
    """The blocks behind the first heading and before the body that hold no heading."""
    around = {body, *body.iterancestors()}
    heading, passed = next(tree.iter("h1"), None), set()
    if heading is None or heading in body.iter("h1"):
        return
    begun = False
    for element in elements(tree):
        if element is body:
            return
        if element is heading:
            begun = True
        elif begun and element not in around:
            if element.tag == "figure" or element.getparent() in passed or is_box(element):
                passed.add(element)
            else:
                yield element


def _is_one(element: Any, text: str) -> bool:
    """Whether an element is one block, or holds one, and is not mostly links."""
    blocks = [e for e in elements(element) if e.tag not in INLINE]
    linked = sum(len(told(link)) for link in element.iter("a"))
    return len(blocks) <= BLOCKS and linked <= len(text) / 2


def _length(text: str) -> int:
    spaced = len(text.split())
    return spaced if text.isascii() or spaced > 2 else len(text) // 2  # noqa: PLR2004 - no spaces in CJK
