"""The nouns of the house: frozen data that crosses every border.

All offsets are code points of `Article.text`, which is never altered, only marked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
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
)

__all__ = ["Access", "Article", "Meant", "Paragraph", "ParagraphPart", "Point", "Sentence", "Span"]

StatementKind = Literal["direct", "indirect", "mixed", "no comment"]
Polarity = Literal["positive", "negative"]
SpeakerKnownBy = Literal["named", "pronoun", "title", "story"]
QuestionKind = Literal["said", "who said", "fact", "topic"]
Order = Literal["fit", "latest", "first", "change"]
Shows = Literal["statements", "dates", "outlets", "sentences", "more"]
Refusals = Literal["left out", "too", "only"]


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who spoke, as far as the article names them.

    `name` is the fullest name printed, `role` as printed, `how` tells how the mention at this
    statement was resolved: named there, a pronoun, a title ("the spokesman"), or by another article
    of the story that names in full whom this one does not.
    """

    name: str
    role: str | None = None
    how: SpeakerKnownBy = "named"


@dataclass(frozen=True, slots=True)
class Statement:
    """One attributed piece of speech.

    `source` is the mention of the speaker in the text; `speaker` is None where it could not be
    resolved, and then the mention is shown as printed. `via` is who relayed it ("TASS"), `venue`
    where or how it was said ("tweeted", "told RT"), `nested` whether it stands inside another's.
    """

    content: tuple[Span, ...]
    kind: StatementKind
    cue: Span | None = None
    source: Span | None = None
    speaker: Speaker | None = None
    via: str | None = None
    polarity: Polarity = "positive"
    venue: str | None = None
    nested: bool = False

    @property
    def start(self) -> int:
        """Offset of its first content."""
        return self.content[0].start


def bare_mention(printed: str) -> str:
    """A mention without what ties it to its sentence: "a minister who", "Hale’s"."""
    for ending in (" who", " which", " that", "’s", "'s"):
        if printed.endswith(ending):
            return printed.removesuffix(ending)
    return printed[:-1] if printed.endswith(("s’", "s'")) else printed


@dataclass(frozen=True)
class Reported:
    """A statement together with the article that prints it."""

    article: Article
    statement: Statement

    @property
    def words(self) -> tuple[str, ...]:
        """The exact words of each piece of content."""
        return tuple(span.of(self.article.text) for span in self.statement.content)

    @property
    def stretch(self) -> Span:
        """From the first of its words to the last."""
        content = self.statement.content
        return Span(min(s.start for s in content), max(s.end for s in content))

    @property
    def printed_source(self) -> str | None:
        """The speaker as printed at this statement: "a minister" for "a minister who"."""
        source = self.statement.source
        return bare_mention(source.of(self.article.text)) if source else None

    @cached_property
    def sentence(self) -> Point:
        """The sentences around the statement, from the first to the last that it touches.

        Where page furniture stands in between, only those on the side of its first content.
        """
        marks = [*self.statement.content, self.statement.cue, self.statement.source]
        spans = [s for s in marks if s]
        start, end = min(s.start for s in spans), max(s.end for s in spans)
        for wall in (p for p in self.article.paragraphs if p.furniture):
            if start <= wall.start < self.statement.start:
                start = wall.end + 1
            elif self.statement.start < wall.start < end:
                end = wall.start - 1
        around = [s for s in self.article.sentences if s.start < end and start < s.end]
        if around:
            start, end = min(start, around[0].start), max(end, around[-1].end)
        return Point(self.article, Span(start, end))


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
class Story:
    """The articles about one event; copies of one text are one origin.

    `key` stays the same while the story grows, merges and splits; `background` are articles from
    before its time on the same matter.
    """

    articles: tuple[Article, ...]
    origins: tuple[tuple[Article, ...], ...] = ()
    key: str | None = None
    background: tuple[Article, ...] = ()


@dataclass(frozen=True)
class Difference:
    """What outlets print differently: the same thing in two or more wordings, one point each."""

    about: str
    variants: tuple[Point, ...]


@dataclass(frozen=True)
class Brief:
    """A story condensed; every point is an exact sentence of one of its articles.

    `said` counts all statements of the story, of one copy of each text.
    """

    story: Story
    headline: str
    points: tuple[Point, ...] = ()
    statements: tuple[Reported, ...] = ()
    differences: tuple[Difference, ...] = ()
    said: int = 0


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, taken apart.

    `speaker`, `topic`, `quote` and `outlet` are words of the question; `since` and `until` are
    local dates, both included; `without` are speakers that were heard already ("who else?");
    `refusals` tells whether "declined to comment" answers it; in the order "change" the first and
    the latest statement stand side by side; `shows` tells what of the rows before is asked for.
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
