"""What the outlets of one story print differently, word for word and without a verdict."""

from __future__ import annotations

from collections.abc import Iterable

from summarizer.brief.headlines import headline_of
from summarizer.comparing.claims import claims_differ
from summarizer.comparing.figures import figures_differ
from summarizer.comparing.mangled import Mangled
from summarizer.comparing.orphans import unattributed
from summarizer.comparing.provenance import relays, silences, unheard
from summarizer.comparing.timeline import speaker_timeline, story_timeline
from summarizer.comparing.wordings import worded
from summarizer.comparisons import Comparison
from summarizer.model import Reported, Story
from summarizer.together import told_together

__all__ = ["comparison_of", "speaker_timeline", "story_timeline"]


def comparison_of(
    story: Story, statements: Iterable[Reported], *, speakers: Iterable[str] = ()
) -> Comparison:
    """What the outlets of a story print differently, given the statements of its articles.

    `speakers` are names that somebody follows; those who are not quoted are told.
    """
    told = told_together(statements)
    return Comparison(
        story,
        headline_of(story),
        worded=worded([*told, *unattributed(story.articles, told)], Mangled.of(story)),
        figures=figures_differ(story),
        claims=claims_differ(story),
        relays=relays(told),
        silences=silences(told),
        unheard=unheard(speakers, told),
    )
