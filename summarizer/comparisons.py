"""The nouns of a comparison: what the outlets print of one story, side by side."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from summarizer.articles import Point, Span, Story
from summarizer.speech import Reported

WordingKind = Literal[
    "identical", "typography", "trimmed", "brackets", "word", "number", "negation", "translation"
]
"""How one wording differs from another, from the mildest on; the gravest that applies is told."""


@dataclass(frozen=True)
class Printing:
    """Words of a statement as one article prints them between two quotation marks."""

    reported: Reported
    span: Span

    @property
    def point(self) -> Point:
        """The words, without the marks around them."""
        return Point(self.reported.article, self.span)


@dataclass(frozen=True)
class Edit:
    """Words of one printing and those in their place in another; either stretch may be empty."""

    one: Point
    other: Point


@dataclass(frozen=True)
class Wording:
    """One statement in the same words, by all who print them, and how they differ from the first.

    `edits` tell what of the first of these printings stands in the place of what in the fullest.
    `mangled` where only machine-translated or spun copies print it.
    """

    printed: tuple[Printing, ...]
    kind: WordingKind = "identical"
    edits: tuple[Edit, ...] = ()
    mangled: bool = False

    @property
    def differs(self) -> bool:
        """Whether it prints other words than the fullest, and not a part of them."""
        return self.kind not in {"identical", "typography", "trimmed"}


@dataclass(frozen=True)
class Worded:
    """One statement of one speaker in all its wordings: the fullest first, a machine's last."""

    speaker: str
    wordings: tuple[Wording, ...]

    @property
    def differs(self) -> bool:
        """Whether any of its wordings prints other words than the fullest."""
        return any(wording.differs for wording in self.wordings)


@dataclass(frozen=True)
class Figure:
    """A figure as printed ("at least 44"), the sentence that tells it, and what it comes to.

    `low` and `high` are equal for an exact one; "more than 100" has no `high`. A date is told in
    days, a duration in hours, a sum in its currency.
    """

    point: Point
    sentence: Point
    low: float | None
    high: float | None


@dataclass(frozen=True)
class FiguresDiffer:
    """One thing that outlets put different figures to: each value with those who print it.

    `about` is what is counted, as the first of them prints it ("people were killed").
    """

    about: Point
    values: tuple[tuple[Figure, ...], ...]


@dataclass(frozen=True)
class ClaimsDiffer:
    """Two sentences that tell the same act of the same subject, one with yes and one with no."""

    one: Point
    other: Point


@dataclass(frozen=True)
class Relay:
    """The way of a statement to its readers: who was asked, who passed it on, who printed it.

    `steps` are names as printed, the first the speaker's: "the ministry", "TASS", "Reuters".
    """

    steps: tuple[str, ...]
    printed: tuple[Reported, ...]


@dataclass(frozen=True)
class Difference:
    """What outlets print differently: the same thing in two or more wordings, one point each."""

    about: str
    variants: tuple[Point, ...]


@dataclass(frozen=True)
class Comparison:
    """What the outlets of a story print differently, and who was silent; no verdict on any of it.

    `altered` are sentences by which copies of one text contradict each other; `silences` are the
    refusals to comment, one of each who refused, with all who report it; `unheard` are the
    speakers asked for whom none of its articles quotes.
    """

    story: Story
    headline: str
    worded: tuple[Worded, ...] = ()
    figures: tuple[FiguresDiffer, ...] = ()
    claims: tuple[ClaimsDiffer, ...] = ()
    altered: tuple[Difference, ...] = ()
    relays: tuple[Relay, ...] = ()
    silences: tuple[tuple[Reported, ...], ...] = ()
    unheard: tuple[str, ...] = ()


@dataclass(frozen=True)
class Moment:
    """A statement or a sentence of a timeline, and when it was; None where nobody tells."""

    told: Point | Reported
    at: datetime | None


@dataclass(frozen=True)
class Timeline:
    """What was said and what happened, the earliest first: of a story, or of one speaker."""

    headline: str
    moments: tuple[Moment, ...]
