"""Plain text out of markup: tags gone, entities resolved, invisible characters cleaned.

A scanner of our own, because Python's parser raises on `<![` and takes minutes for `<a <a <a`;
each pattern here keeps what it has eaten, so the time is in proportion to the length.
"""

from __future__ import annotations

import html
import re
import unicodedata

_SILENT = re.compile(
    r"<(script|style|noscript|template|iframe|svg|head)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)",
    re.DOTALL | re.IGNORECASE,
)
_TAG = re.compile(
    r"<(?:[/!?]?(?P<name>[a-zA-Z][\w:-]*+)|!\[)"
    r"""(?:[^<>"']|"[^"<]{0,1000}"|'[^'<]{0,1000}'|["'])*+>?"""
)
_BLOCKS = frozenset(
    [
        *("address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figcaption"),
        *("figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li"),
        *("main", "nav", "ol", "p", "pre", "section", "table", "td", "th", "tr", "ul"),
    ]
)


def plain_line(markup: str) -> str:
    """One line of text: for titles and names."""
    return " ".join(plain_text(markup).split())


def plain_text(markup: str) -> str:
    """Text with a line for each block of the markup."""
    return clean(html.unescape(_TAG.sub(_gap, _SILENT.sub("", markup))))


def clean(text: str) -> str:
    """Text without control, direction and zero-width characters, spaces squeezed in each line."""
    kept = "".join(c for c in text if c in "\n\t" or unicodedata.category(c) not in {"Cc", "Cf"})
    lines = (" ".join(line.split()) for line in kept.split("\n"))
    return "\n".join(line for line in lines if line)


def _gap(tag: re.Match[str]) -> str:
    return "\n" if (tag["name"] or "").lower() in _BLOCKS else ""
