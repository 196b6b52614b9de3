"""Comparisons and timelines, told: words, figures and claims side by side, and who was silent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import groupby

from bot.replies.citing import counted, link_to, links
from bot.replies.differing import differing, one_an_outlet
from bot.replies.parts import (
    Note,
    Part,
    Point,
    Reply,
    Section,
    Title,
    Variant,
    Variants,
)
from bot.replies.quoting import quotation
from summarizer.comparisons import (
    Comparison,
    Moment,
    Relay,
    Timeline,
)
from summarizer.model import Reported

MOMENTS_SHOWN = 30


def tell_comparisons(
    compared: Sequence[Comparison], problems: Sequence[str] = (), more: int = 0
) -> Reply:
    """One comparison after another; `more` stories were left out."""
    parts = [part for comparison in compared for part in _comparison(comparison)]
    if more:
        rest = counted(more, "more story", "more stories")
        parts.append(Note(f"+{rest}: name a topic to compare them."))
    return Reply(tuple(parts), subject=tuple(compared), problems=tuple(problems))


def _comparison(comparison: Comparison) -> list[Part]:
    told = differing(comparison) or [Note(_nothing_differs(comparison))]
    rest = [*_relays(comparison.relays), *_silences(comparison.silences), *_unheard(comparison)]
    return [Title(comparison.headline), *told, *rest, *_alike(comparison), _sources(comparison)]


def _nothing_differs(comparison: Comparison) -> str:
    if len(comparison.story.origins) < 2:  # noqa: PLR2004  # one text has nothing beside it
        return "There is one text of this story, so there is nothing to compare."
    return "No differing words, figures or claims found; that is no proof that there are none."


def _relays(relays: Sequence[Relay]) -> list[Part]:
    return [Section("Passed on"), *map(_relay, relays)] if relays else []


def _relay(relay: Relay) -> Variants:
    first = relay.printed[0]
    return Variants(
        " → ".join(relay.steps),
        (Variant(_bare(first), one_an_outlet(map(link_to, relay.printed))),),
    )


def _bare(reported: Reported) -> str:
    """The words without the marks that stand around them in print."""
    return " … ".join(words.strip("“”\"«»„‘’',") for words in reported.words)


def _silences(silences: Sequence[Sequence[Reported]]) -> list[Part]:
    told = [_silence(same) for same in silences]
    return [Section("No comment"), *told] if told else []


def _silence(same: Sequence[Reported]) -> Point:
    first = same[0]
    return Point(first.sentence.text, one_an_outlet(map(link_to, same)))


def _unheard(comparison: Comparison) -> list[Note]:
    searched = counted(len(comparison.story.articles), "article")
    names = ", ".join(comparison.unheard)
    return [Note(f"Not quoted in {searched}: {names}.")] if names else []


def _alike(comparison: Comparison) -> list[Note]:
    same = sum(not row.differs for row in comparison.worded)
    return [Note(f"{counted(same, 'statement')} printed alike by several.")] if same else []


def _sources(comparison: Comparison) -> Note:
    articles, origins = comparison.story.articles, comparison.story.origins
    outlets = {a.outlet for a in articles if a.outlet}
    counts = [counted(len(articles), "article"), counted(len(outlets), "outlet")]
    told = " · ".join([*counts, counted(len(origins), "origin")])
    return Note(f"{told}. Shown as printed; which is right is not for us to say.",
                links=links(articles))  # fmt: skip


def tell_timeline(told: Timeline, problems: Sequence[str] = ()) -> Reply:
    """The moments day by day; the latest where there are many."""
    shown = told.moments[-MOMENTS_SHOWN:]
    parts: list[Part] = [Title(told.headline)]
    if hidden := len(told.moments) - len(shown):
        parts.append(Note(f"{counted(hidden, 'earlier one')} left out: name a later date."))
    parts += _by_day(shown)
    if not told.moments:
        parts.append(Note("Nothing in it has a place in time."))
    return Reply(tuple(parts), subject=told, problems=tuple(problems))


def _by_day(moments: Sequence[Moment]) -> Iterator[Part]:
    for on, same in groupby(moments, key=lambda moment: _day(moment.at)):
        yield Section(on)
        yield from map(_moment, same)


def _moment(moment: Moment) -> Part:
    told = moment.told
    if isinstance(told, Reported):
        return quotation(told)
    return Point(told.text, (link_to(told),))


def _day(at: datetime | None) -> str:
    return f"{at:%a} {at.day} {at:%b %Y}" if at else "Without a date"
