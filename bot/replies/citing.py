"""How an article, a speaker and a time are named in a reply."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from urllib.parse import urlsplit

from bot.fragments import opened_at
from bot.replies.parts import Link
from summarizer.model import Article, Point, Reported

MARKS = {
    "direct": "✓ verbatim",
    "mixed": "partly quoted",
    "indirect": "reported speech",
    "no comment": "no comment",
}


def mark(reported: Reported) -> str:
    """What the words are to the reader, with the verb as printed: "reported speech (accused)".

    A denial keeps its no: "denied or not said, reported speech".
    """
    statement = reported.statement
    told = MARKS[statement.kind]
    if statement.kind not in {"indirect", "mixed"}:
        return told
    if statement.polarity == "negative":
        told = f"denied or not said, {told}"
    return f"{told} ({statement.cue.of(reported.article.text)})" if statement.cue else told


def link(article: Article) -> Link:
    """The outlet, with the article's address, or the path of its file."""
    if article.url and is_web(article.url):
        return Link(outlet(article), url=article.url)
    return Link(outlet(article), path=article.url)


def link_to(shown: Point | Reported) -> Link:
    """The outlet, with the address that opens its page at these words."""
    span = shown.span if isinstance(shown, Point) else shown.stretch
    return replace(link(shown.article), url=opened_at(shown.article, span))


def links(articles: Iterable[Article]) -> tuple[Link, ...]:
    """One link an article, in order, each once."""
    return tuple(dict.fromkeys(map(link, articles)))


def outlet(article: Article) -> str:
    """Its printed name, else its host, else the name of the file."""
    if article.outlet:
        return article.outlet
    if not article.url:
        return "unnamed text"
    if is_web(article.url):
        return (urlsplit(article.url).hostname or article.url).removeprefix("www.")
    return article.url.rsplit("/", 1)[-1]


def is_web(url: str) -> bool:
    """Whether an address can be opened by a reader: http or https."""
    return url.startswith(("http://", "https://"))


def speaker(reported: Reported) -> str:
    """The resolved name, else the mention as printed, else that nobody is named."""
    known = reported.statement.speaker
    return known.name if known else reported.printed_source or "speaker not named"


def details(reported: Reported) -> tuple[str, ...]:
    """Role, venue, relay, time and how the speaker is known, as far as printed."""
    statement = reported.statement
    known = statement.speaker
    found = (
        known.role if known else None,
        statement.venue,
        f"via {statement.via}" if statement.via else None,
        "quoted inside another's statement" if statement.nested else None,
        day(reported.article.published) if reported.article.published else None,
        _known_by(reported),
    )
    return tuple(text for text in found if text)


def _known_by(reported: Reported) -> str | None:
    """How a speaker is known who is not named with the words."""
    known = reported.statement.speaker
    if not known or known.how == "named":
        return None
    printed = reported.printed_source
    return f"printed as “{printed}”" if printed else "named in the lines around"


def day(moment: datetime) -> str:
    """A date and time in UTC as people write it: "Wed 12 Jan 2022, 11:52"."""
    date = f"{moment:%a} {moment.day} {moment:%b %Y}"
    return f"{date}, {moment:%H:%M} UTC" if (moment.hour, moment.minute) != (0, 0) else date


def counted(number: int, noun: str, plural: str = "") -> str:
    """A number with the right form of its noun: "1 story", "2 stories"."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"
