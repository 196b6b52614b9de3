"""The nouns of the house: frozen data that crosses every border.

All offsets are code points of `Article.text`, which is never altered, only marked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from summarizer.articles import (
    Access,
    Article,
    Meant,
    Paragraph,
    ParagraphPart,
    Point,
    Sentence,
    Span,
    Story,
)
from summarizer.comparisons import Comparison, Difference
from summarizer.speech import (
    Polarity,
    Reported,
    Speaker,
    SpeakerKnownBy,
    Statement,
    StatementKind,
    bare_mention,
)

__all__ = [
    "Access",
    "Article",
    "Comparison",
    "Difference",
    "Meant",
    "Paragraph",
    "ParagraphPart",
    "Point",
    "Polarity",
    "Reported",
    "Sentence",
    "Span",
    "Speaker",
    "SpeakerKnownBy",
    "Statement",
    "StatementKind",
    "Story",
    "bare_mention",
]

QuestionKind = Literal["said", "who said", "fact", "topic"]
Order = Literal["fit", "latest", "first", "change"]
Shows = Literal["statements", "dates", "outlets", "sentences", "more"]
Refusals = Literal["left out", "too", "only"]


@dataclass(frozen=True)
class Row:
    """One statement as an answer shows it, with all who print it.

    Each wording holds those who print it with the same words; first the one that answers best.
    """

    wordings: tuple[tuple[Reported, ...], ...]

    @property
    def first(self) -> Reported:
        """The one that answers best."""
        return self.wordings[0][0]


@dataclass(frozen=True, slots=True)
class Change:
    """Words of a quotation and the stored stretch in their place; either may be empty."""

    asked: str
    printed: Span


@dataclass(frozen=True)
class NearWords:
    """A statement that comes near to a quotation asked for, and where its words differ from it."""

    row: Row
    changes: tuple[Change, ...]


@dataclass(frozen=True)
class Brief:
    """A story condensed; every point is an exact sentence of one of its articles.

    `said` counts all statements of the story, of one copy of each text; `comparison` tells what
    its outlets print differently.
    """

    story: Story
    headline: str
    points: tuple[Point, ...] = ()
    statements: tuple[Reported, ...] = ()
    comparison: Comparison | None = None
    said: int = 0


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, taken apart.

    `speaker`, `topic`, `quote` and `outlet` are words of the question; `since` and `until` are
    local dates, both included; `without` are speakers that were heard already ("who else?");
    `refusals` tells whether "declined to comment" answers it; in the order "change" the first and
    the latest statement stand side by side; `shows` tells what of the rows before is asked for;
    `days` are words of the topic that an answer must print: "March" of "the strike in March".
    """

    text: str
    kind: QuestionKind = "topic"
    speaker: str | None = None
    topic: tuple[str, ...] = ()
    quote: str | None = None
    outlet: str | None = None
    since: date | None = None
    until: date | None = None
    order: Order = "fit"
    without: tuple[str, ...] = ()
    refusals: Refusals = "left out"
    shows: Shows = "statements"
    days: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Searched:
    """What an answer was looked for in."""

    articles: int = 0
    outlets: int = 0
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True)
class Entry:
    """An article of a library with the statements found in it."""

    article: Article
    statements: tuple[Statement, ...] = ()


@dataclass(frozen=True)
class Library:
    """What a question is asked of: all articles, or the candidates that a store picked from more.

    `searched` counts the whole; `frequency` tells for a stem in how many articles of the whole
    it occurs, and `size` how many articles the whole has where `searched` counts one outlet's, so
    that scores do not depend on who picked the candidates.
    """

    entries: tuple[Entry, ...]
    searched: Searched
    frequency: Mapping[str, int] = field(default_factory=dict)
    size: int = 0


@dataclass(frozen=True)
class Answer:
    """Statements and sentences that answer, or an honest "not found" with what is near.

    `same_speaker` and `same_topic` are filled when nothing was found: what the person is quoted
    on instead, and who is quoted on the topic; so is `asked_in`, the language of a question that
    is not in English. `unsure` are statements by somebody whom their article, which names the one
    asked about, only calls "he" or "the singer". `copies` are, for each sentence,
    those that other outlets print in its place. `differences` are sentences of several outlets
    that tell different numbers. `rows` are the statements with all who print them, and with what
    others print in their place, `rest` what else answers, for the next page; `near` are those
    near to a quotation that is not found.
    """

    question: Question
    found: bool
    searched: Searched
    statements: tuple[Reported, ...] = ()
    sentences: tuple[Point, ...] = ()
    copies: tuple[tuple[Point, ...], ...] = ()
    unsure: bool = False
    differences: tuple[Difference, ...] = ()
    asked_in: str | None = None
    same_speaker: tuple[Reported, ...] = ()
    same_topic: tuple[Reported, ...] = ()
    rows: tuple[Row, ...] = ()
    rest: tuple[Reported, ...] = ()
    near: tuple[NearWords, ...] = ()
