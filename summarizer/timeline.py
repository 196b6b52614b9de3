"""What was said and what happened, in the order of time, each once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from summarizer.brief.headlines import headline_of
from summarizer.brief.standing import leans, stands
from summarizer.comparing.naming import is_called, speaker_named
from summarizer.comparing.words.wordings import one_statement_each
from summarizer.comparisons import Moment, Timeline
from summarizer.model import Article, Point, Reported, Span, Story
from summarizer.stories.copies import clean_copies, origins_of
from summarizer.text.dates import moment_in
from summarizer.text.words import stems
from summarizer.together import told_together

SAID_ALREADY = 0.6
"""From this share of its words on, a sentence tells what an earlier one told."""
_UNKNOWN = datetime.max.replace(tzinfo=UTC)


def story_timeline(story: Story, statements: Iterable[Reported]) -> Timeline:
    """A story's statements and facts, the earliest first.

    A sentence with a date of its own stands at that date; any other at that of its article.
    """
    quoted = (r for r in told_together(statements) if r.statement.kind in {"direct", "mixed"})
    said = _one_a_sentence(one_statement_each(quoted))
    covered = {(id(r.article), r.sentence.span) for r in said}
    facts = [p for p in _facts(story) if (id(p.article), p.span) not in covered]
    return Timeline(headline_of(story), _in_time([*map(_dated, facts), *map(_spoken, said)]))


def speaker_timeline(statements: Iterable[Reported], name: str) -> Timeline:
    """The statements of the speakers of a name, each once, where it was printed first.

    Without any of theirs it has no moments.
    """
    theirs = [r for r in told_together(statements) if is_called(r, name)]
    said = _one_a_sentence(one_statement_each(theirs))
    told = speaker_named(theirs) if theirs else name
    return Timeline(told, _in_time(list(map(_spoken, said))))


def _one_a_sentence(said: Iterable[Reported]) -> list[Reported]:
    """Of what is shown by the same sentence, the first."""
    first: dict[tuple[int, Span], Reported] = {}
    for reported in said:
        first.setdefault((id(reported.article), reported.sentence.span), reported)
    return list(first.values())


def _in_time(moments: Sequence[Moment]) -> tuple[Moment, ...]:
    """By time; what has none comes last."""
    return tuple(sorted(moments, key=lambda m: m.at or _UNKNOWN))


def _spoken(reported: Reported) -> Moment:
    return Moment(reported, reported.article.published)


def _dated(point: Point) -> Moment:
    return Moment(point, moment_in(point.text) or point.article.published)


def _facts(story: Story) -> list[Point]:
    """What each text leads with, and what it gives a date to, unless an earlier one told it."""
    told: list[set[str]] = []
    facts: list[Point] = []
    firsts = [clean_copies(copies)[0] for copies in origins_of(story)]
    for article in sorted(firsts, key=lambda a: a.moment):
        for point in _leading_and_dated(article):
            told_words = set(stems(point.text, article.language))
            if not any(len(told_words & other) > SAID_ALREADY * len(told_words) for other in told):
                told.append(told_words)
                facts.append(point)
    return facts


def _leading_and_dated(article: Article) -> list[Point]:
    whole = [Point(article, s.span) for s in article.body]
    fit = [p for p in whole if stands(p.text) and not leans(p.text)]
    return [p for n, p in enumerate(fit) if n == 0 or moment_in(p.text)]
