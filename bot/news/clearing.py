"""What a page's own markup tells is no article: taken out before its text is looked for.

A page names its boxes: `<nav>`, `role="dialog"`, `class="newsletter-signup"`. A name may mislead
(the body of an article within `class="paywall has-sidebar"`), so what holds the article keeps its
place and loses the name.
"""

from __future__ import annotations

import re
from typing import Any

from bot.news.body import INLINE, TEXTS, told, whole_body
from bot.news.boxes import elements, is_box, unname

BODY_SHARE = 0.3
"""A part of the body with this share of its text is no box."""
LABEL_WORDS = 5
_CLOSED = re.compile(r"[.!?…。！？؟][”’»\"')\]]*$")
_CELLS = frozenset(("table", "tbody", "thead", "tr", "td", "th"))


def clear(tree: Any, body: Any) -> None:
    """Take what the markup names as furniture out of the tree of a page with this body."""
    kept = {tree, body, *body.iterancestors()}
    _open_layout_tables(body, kept)
    enough = BODY_SHARE * len(told(body))
    inside = set(elements(body))
    for element in list(elements(tree)):
        if element in kept or (element in inside and len(told(element)) > enough):
            if is_box(element):
                unname(element)
        elif (
            _is_teaser(element)
            or (is_box(element) and not _within_a_sentence(element))
            or (element.tag == "a" and _trails(element))
        ):
            element.drop_tree()
    _show(tree, whole_body(tree, body))


def _show(tree: Any, body: Any) -> None:
    """Call the body what it is, and let no other name mislead whoever reads on."""
    around = {body, *body.iterancestors()}
    for element in elements(tree):
        if element not in around:
            unname(element)
    parents = {paragraph.getparent() for paragraph in body.iter("p")}
    for element in list(elements(body)):
        if element.tag == "div" and element.getparent() in parents and _is_paragraph(element):
            element.tag = "p"
    if body.tag not in {"body", "html"}:
        body.set("class", "article-body")


def _is_paragraph(element: Any) -> bool:
    """Whether a block among paragraphs is one too: it is closed as they are and holds no block."""
    leaf = all(e.tag in INLINE for e in list(elements(element))[1:])
    return leaf and _CLOSED.search(told(element)) is not None


def _open_layout_tables(body: Any, kept: set[Any]) -> None:
    """Of tables that lay out the page only the cell with the body is left."""
    cells = [e for e in (body, *body.iterancestors()) if e.tag in _CELLS]
    for cell in cells:
        for other in list(cell.getparent() if cell.getparent() is not None else ()):
            if other not in kept and other.tag in _CELLS:
                other.drop_tree()
        cell.tag = "div"


def _within_a_sentence(element: Any) -> bool:
    """Whether an inline element is a part of a sentence: a linked name with `class="related"`."""
    if element.tag not in INLINE:
        return False
    parent = element.getparent()
    before = element.getprevious()
    lead = parent.text if before is None else before.tail
    text = (lead or "").strip()
    return bool((element.tail or "").strip()) or bool(text and not _CLOSED.search(text))


def _trails(link: Any) -> bool:
    """Whether a link is a line of its own behind a sentence: "It broke. <a>Watch it again</a>"."""
    before = link.getprevious()
    lead = link.getparent().text if before is None else before.tail
    text = told(link)
    return (
        _CLOSED.search((lead or "").strip()) is not None
        and not (link.tail or "").strip()
        and link.getnext() is None
        and len(text.split()) > 1
        and not _CLOSED.search(text)
    )


def _is_teaser(element: Any) -> bool:
    """Whether a block is nothing but a link, perhaps behind a label: "Related: <a>...</a>"."""
    if element.tag not in TEXTS and element.tag != "div":
        return False
    links = list(element.iter("a"))
    if not links or all(link.get("href", "").startswith("#") for link in links):
        return False
    text, linked = told(element), [told(link) for link in links]
    if _CLOSED.search(text) or any(
        e.tag in TEXTS or e.tag == "div" for e in list(element.iter())[1:]
    ):
        return False
    rest = text
    for part in linked:
        rest = rest.replace(part, "", 1)
    rest = rest.strip(" »›>|•·[]-–—")
    return not rest or (rest.endswith(":") and len(rest.split()) <= LABEL_WORDS)
