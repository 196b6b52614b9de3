"""Whom an article credits for its text: an agency in the dateline, in the byline, or at the end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.model import Article
from summarizer.text.datelines import dateline
from summarizer.text.outlets import credited_outlet, named_outlet
from summarizer.text.words import words

LINES_FROM_EITHER_END = 8
LINE_CHARACTERS = 80
_AGENCIES = frozenset(
    words(
        """afp anadolu ani ansa ap apa belga bloomberg cp dpa efe ians interfax kyodo lusa
    mena mti pa pap pti reuters ria ritzau sapa sda sid taiwan tass tanjug tt ukrinform unian upi
    wam xinhua yonhap"""
    )
)
_SPELT_OUT = re.compile(
    r"(?:The )?(?:Associated Press|Press Association|Press Trust of India|Canadian Press|"
    r"United Press International|Agence France[- ]Presse|(?:[A-Z][\w-]+ )?News Agency|"
    r"(?:[A-Z][\w-]+ ){1,2}(?:Wire|Dispatches|Newswire|Press Agency))"
)
_BEFORE = r"(?:[Bb][Yy]:? |[Ff]rom |[Vv]on |[Pp]ar |[Vv]ia |[–—-]{1,2} ?|© ?(?:\d{4} )?|[(\[])?"
_AROUND = re.compile(
    rf"{_BEFORE}(?:[^,|/()–—]{{3,50}}(?:,| \||/| [–—-]|\() ?)?(?P<agency>[^,|/()–—]{{2,40}}?)"
    r"(?: (?:staff|reporters?|correspondents?|writers?|in [A-Z]\w+))?[)\].]*"
)
"""A line with an agency in it: "By Reuters", "Ana Lund, Associated Press", "(AFP)", "— dpa"."""


def credited(article: Article) -> str | None:
    """The agency that an article prints as the origin of its text, if it does.

    "BRUSSELS (Dispatches) — ...", "By Reuters", "Ana Lund, Associated Press", "Source: dpa", or
    a line that is nothing but "(AFP)".
    """
    return next(_named(article), None)


def _named(article: Article) -> Iterator[str]:
    if article.dateline:
        end = next(p.end for p in article.paragraphs if p.span.holds(article.dateline))
        found = dateline(article.text, article.dateline.start, end)
        if found and found[1]:
            yield found[1]
    lines = [p.span.of(article.text).strip() for p in article.paragraphs if p.part != "title"]
    ends = lines[:LINES_FROM_EITHER_END] + lines[LINES_FROM_EITHER_END:][-LINES_FROM_EITHER_END:]
    for line in ends:
        if len(line) <= LINE_CHARACTERS and (agency := _agency(line)):
            yield agency


def _agency(line: str) -> str | None:
    """The agency that a line credits, and nothing else."""
    if (source := credited_outlet(line)) and not line.startswith(("©", "(c)", "Copyright")):
        return source
    found = _AROUND.fullmatch(line)
    name = found["agency"].strip() if found else ""
    known = name.casefold() in _AGENCIES or _SPELT_OUT.fullmatch(name)
    return name if known or (line.startswith("By ") and named_outlet(name)) else None
