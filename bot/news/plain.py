"""Plain text out of markup: tags gone, entities resolved, invisible characters cleaned."""

from __future__ import annotations

import re
import unicodedata
from html.parser import HTMLParser

_BLOCKS = frozenset(
    [
        *("address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figcaption"),
        *("figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li"),
        *("main", "nav", "ol", "p", "pre", "section", "table", "td", "th", "tr", "ul"),
    ]
)
_SILENT = frozenset(["script", "style", "noscript", "template", "iframe", "svg", "head"])
_LOOKS_MARKED = re.compile(r"<[a-zA-Z/!]|&[#\w]+;")


def plain_line(markup: str) -> str:
    """One line of text: for titles and names."""
    return " ".join(plain_text(markup).split())


def plain_text(markup: str) -> str:
    """Text with a line for each block of the markup."""
    if not _LOOKS_MARKED.search(markup):
        return clean(markup)
    reader = _Text()
    reader.feed(markup)
    reader.close()
    return clean("".join(reader.pieces))


def clean(text: str) -> str:
    """Text without control, direction and zero-width characters, spaces squeezed in each line."""
    kept = "".join(c for c in text if c in "\n\t" or unicodedata.category(c) not in {"Cc", "Cf"})
    lines = (" ".join(line.split()) for line in kept.split("\n"))
    return "\n".join(line for line in lines if line)


class _Text(HTMLParser):
    """Collects the text of markup; what is inside a silent element is left out."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._silenced_by: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if self._silenced_by is None and tag in _SILENT:
            self._silenced_by = tag
        if tag in _BLOCKS:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == self._silenced_by:
            self._silenced_by = None
        if tag in _BLOCKS:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        if self._silenced_by is None:
            self.pieces.append(data)
