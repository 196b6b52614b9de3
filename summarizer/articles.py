"""An article and its parts, as offsets into its text; everybody takes them from `model`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Literal

ParagraphPart = Literal["title", "date", "body", "furniture"]
Access = Literal["whole", "excerpt", "paywalled"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of an article's text: `text[start:end]`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words of this span in the text that it indexes."""
        return text[self.start : self.end]

    def holds(self, other: Span) -> bool:
        """Whether the other span lies inside this one."""
        return self.start <= other.start and other.end <= self.end

    def touches(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of an article's text with what it is for the reader."""

    start: int
    end: int
    part: ParagraphPart = "body"

    @property
    def furniture(self) -> bool:
        """Whether it is page furniture, which is never shown: share buttons, credits, notices."""
        return self.part == "furniture"

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, without the dateline before it, in the paragraph of that index."""

    start: int
    end: int
    paragraph: int

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


@dataclass(frozen=True)
class Article:
    """One document of one outlet.

    `url` is its address, or the path as given for a local file; `published` is aware UTC;
    `language` an ISO 639-1 code; `sentences` are those of all paragraphs but furniture and dates;
    `access` tells where only a feed's excerpt was had, or the page says that it is not free.
    """

    text: str
    language: str = "en"
    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    published: datetime | None = None
    dateline: Span | None = None
    paragraphs: tuple[Paragraph, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    access: Access = "whole"

    @property
    def moment(self) -> float:
        """When it was published, in seconds; the unknown is the oldest."""
        return self.published.timestamp() if self.published else 0.0

    @cached_property
    def body(self) -> tuple[Sentence, ...]:
        """The sentences a brief may show: those of body paragraphs."""
        return tuple(s for s in self.sentences if self.paragraphs[s.paragraph].part == "body")


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom a pronoun at `span` means, under the full name that its article prints."""

    span: Span
    name: str


@dataclass(frozen=True)
class Point:
    """A stretch of a stored article that is shown: a point of a brief, a sentence of an answer.

    `meant` is set where it leans on a pronoun that the article leaves no doubt about.
    """

    article: Article
    span: Span
    meant: Meant | None = None

    @property
    def text(self) -> str:
        """The exact words."""
        return self.span.of(self.article.text)


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
