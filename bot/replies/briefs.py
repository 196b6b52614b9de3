"""Briefs, told: the headline, points with citations, who said what, differences, sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.replies.citing import counted, day, link_to, links, outlet
from bot.replies.differing import differing_in_short
from bot.replies.parts import Aside, Note, Part, Point, Reply, Section, Title
from bot.replies.quoting import quotation
from summarizer.model import Article, Brief
from summarizer.model import Point as Shown


def tell_briefs(briefs: Sequence[Brief], problems: Sequence[str] = (), more: int = 0) -> Reply:
    """One brief after another; `more` stories were left out."""
    parts: list[Part] = [part for brief in briefs for part in _brief(brief)]
    if more:
        rest = counted(more, "more story", "more stories")
        parts.append(Note(f"+{rest}: name a topic or a date to see them."))
    return Reply(tuple(parts), subject=tuple(briefs), problems=tuple(problems))


def no_stories(problems: Sequence[str], *, topic: str, since: str, stored: int) -> Reply:
    """Nothing to brief: says what was looked through and what to do about it."""
    wanted = " ".join(filter(None, [f"on “{topic}”" if topic else "", since]))
    parts: tuple[Part, ...]
    if stored:
        text = f"No story {wanted}".rstrip() + f" in {counted(stored, 'stored article')}."
        parts = (Note(text), Note("Try another word, an earlier date, or `poll` to fetch."))
    elif problems:
        parts = (Note("So there is nothing to show."),)
    else:
        parts = (
            Note("There are no articles yet."),
            Note("Follow a source with `add https://...`, or brief a file: `brief FILE`."),
        )
    return Reply(parts, "nothing found", subject=(), problems=tuple(problems))


def _brief(brief: Brief) -> list[Part]:
    parts: list[Part] = [Title(brief.headline)]
    parts += map(cited, brief.points)
    if not brief.points:
        parts.append(Note("No sentence could be read in it.", "warning"))
    if brief.statements:
        parts += [Section("Who said what"), *map(quotation, brief.statements)]
    if brief.said > len(brief.statements):
        parts.append(Note(f"all {brief.said}: `statements`"))
    parts += differing_in_short(brief.comparison) if brief.comparison else []
    parts.append(_sources(brief))
    if brief.story.background:
        parts.append(_background(brief.story.background))
    return parts


def cited(point: Shown) -> Point:
    """A point; where its "he" is known, with the name beside it: "He [Ana Ruiz] said ..."."""
    meant = point.meant
    aside = Aside(meant.span.end - point.span.start, meant.name) if meant else None
    return Point(point.text, (link_to(point),), aside=aside)


def _sources(brief: Brief) -> Note:
    articles, origins = brief.story.articles, brief.story.origins
    outlets = {a.outlet for a in articles if a.outlet}
    counts = [
        counted(len(articles), "article"),
        *([counted(len(outlets), "outlet")] if outlets else []),
        counted(len(origins), "origin"),
    ]
    times = sorted(a.published for a in articles if a.published)
    newest = [f"newest {day(times[-1])}"] if times else []
    return Note(" · ".join([*counts, *newest, *_partly_read(articles)]), links=links(articles))


def _background(articles: Sequence[Article]) -> Note:
    """Older articles on the same matter: "Background: Osten Daily, Thu 1 Apr 2021"."""
    told = [f"{outlet(a)}, {day(a.published)}" for a in articles if a.published]
    return Note(f"Background: {' · '.join(told)}", links=links(articles))


def _partly_read(articles: Sequence[Article]) -> Iterator[str]:
    """What could not be read whole: "paywalled: Osten Daily"."""
    for access, told in (("paywalled", "paywalled"), ("excerpt", "only the feed's excerpt")):
        named = dict.fromkeys(outlet(a) for a in articles if a.access == access)
        if named:
            yield f"{told}: {', '.join(named)}"
