"""Text fragments: the end of an address that makes a browser open the page at the words.

https://wicg.github.io/scroll-to-text-fragment/: `#:~:text=prefix-,start,end,-suffix`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from bot.links import web_parts
from summarizer.model import Article, Span

WHOLE_WORDS = 8
"""Up to how many words a stretch is named whole; a longer one by its first and last."""
EDGE_WORDS = 4
"""How many words at each end name a longer stretch."""
AROUND_WORDS = 4
"""How many words before or after are named where the same words stand elsewhere too."""

_CHUNK = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class _Directive:
    """Words of the page, letter for letter, that tell a browser where a stretch stands."""

    start: str
    end: str = ""
    before: str = ""
    after: str = ""

    def __str__(self) -> str:
        parts = (
            f"{_encoded(self.before)}-" if self.before else "",
            _encoded(self.start),
            _encoded(self.end),
            f"-{_encoded(self.after)}" if self.after else "",
        )
        return ":~:text=" + ",".join(filter(None, parts))

    def finds(self, text: str) -> Span | None:
        """The first stretch that a browser takes: whole words, in any case of letters."""
        before = _words(self.before) + r"\s*" if self.before else ""
        end = rf".*?{_words(self.end)}" if self.end else ""
        after = rf"\s*{_words(self.after)}" if self.after else ""
        pattern = rf"{before}(?P<found>{_words(self.start)}{end}){after}"
        found = re.search(pattern, text, re.IGNORECASE | re.DOTALL)
        return Span(*found.span("found")) if found else None

    def begins_in(self, headline: str) -> bool:
        """Whether a browser would take the headline for the beginning."""
        return _Directive(self.start, before=self.before).finds(headline) is not None


def opened_at(article: Article, span: Span) -> str | None:
    """The article's address with the fragment that opens its page at a stretch of its text.

    None where it has no web address; one that tells already where to open stays as it is.
    """
    url, text = article.url, article.text
    if not url or not web_parts(url):
        return None
    words = _bare(text, span)
    if words is None or ":~:" in url:
        return url
    tried = list(_directives(text, words))
    headline = _headline(article)
    alone = (d for d in tried if d.finds(text) == words and not d.begins_in(headline))
    return f"{url}{'' if '#' in url else '#'}{next(alone, tried[0])}"


def _headline(article: Article) -> str:
    """The headline, where only the page has it and not the text."""
    title = article.title or ""
    return "" if article.text.startswith(title) else title


def _directives(text: str, span: Span) -> Iterator[_Directive]:
    """The shortest first; then with more of the words, then with what stands around them."""
    chunks = _CHUNK.findall(span.of(text))
    if len(chunks) <= WHOLE_WORDS and "\n" not in span.of(text):
        named = [_Directive(" ".join(chunks))]
    else:
        named = [_edges(text, span, n) for n in (EDGE_WORDS, WHOLE_WORDS)]
    yield from named
    before, after = _before(text, span.start), _after(text, span.end)
    for one in named:
        yield _Directive(one.start, one.end, before)
        yield _Directive(one.start, one.end, "", after)
        yield _Directive(one.start, one.end, before, after)


def _edges(text: str, span: Span, words: int) -> _Directive:
    """The first and the last words of a long stretch, each inside one line of it."""
    first, last = span.of(text).split("\n", 1)[0].split(), span.of(text).rsplit("\n", 1)[-1].split()
    most = min(words, len(span.of(text).split()) // 2)
    return _Directive(" ".join(first[:most]), " ".join(last[-most:]))


def _before(text: str, start: int) -> str:
    """The words right before, in the same line, from the beginning of a word on."""
    line = text[text.rfind("\n", 0, start) + 1 : start]
    return re.sub(r"^\W+", "", " ".join(line.split()[-AROUND_WORDS:]))


def _after(text: str, end: int) -> str:
    """The words right after, in the same line, to the end of a word."""
    line = text[end:].split("\n", 1)[0]
    return re.sub(r"\W+$", "", " ".join(line.split()[:AROUND_WORDS]))


def _bare(text: str, span: Span) -> Span | None:
    """The stretch without the marks around it, which a page may draw by itself."""
    found = re.search(r"\w(?:.*\w)?", span.of(text), re.DOTALL)
    return Span(span.start + found.start(), span.start + found.end()) if found else None


def _words(text: str) -> str:
    opened = r"(?<!\w)" if text[:1].isalnum() else ""
    closed = r"(?!\w)" if text[-1:].isalnum() else ""
    return opened + r"\s+".join(map(re.escape, text.split())) + closed


def _encoded(text: str) -> str:
    """Percent-encoded, with the three signs that mean something inside the directive."""
    return quote(text, safe="", errors="replace").replace("-", "%2D")
