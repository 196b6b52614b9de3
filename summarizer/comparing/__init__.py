"""What the outlets of one story print differently, word for word and without a verdict."""

from __future__ import annotations

from collections.abc import Iterable

from summarizer.altered import differing_copies
from summarizer.comparing.claims.differing import claims_differ
from summarizer.comparing.figures.differing import figures_differ
from summarizer.comparing.provenance import relays, silences, unheard
from summarizer.comparing.words.mangled import Mangled
from summarizer.comparing.words.orphans import unattributed
from summarizer.comparing.words.wordings import worded
from summarizer.comparisons import Comparison
from summarizer.model import Reported, Story
from summarizer.stories.copies import clean_copies, origins_of
from summarizer.together import told_together

__all__ = ["comparison_of"]


def comparison_of(
    story: Story,
    statements: Iterable[Reported],
    *,
    headline: str = "",
    speakers: Iterable[str] = (),
) -> Comparison:
    """What the outlets of a story print differently, given the statements of its articles.

    `speakers` are names that somebody follows; those who are not quoted are told.
    """
    told = told_together(statements)
    return Comparison(
        story,
        headline,
        worded=worded([*told, *unattributed(story.articles, told)], Mangled.of(story)),
        figures=figures_differ(story),
        claims=claims_differ(story),
        altered=differing_copies(map(clean_copies, origins_of(story))),
        relays=relays(told),
        silences=silences(told),
        unheard=unheard(speakers, told),
    )
