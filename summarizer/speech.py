"""A statement and the article that prints it; everybody takes them from `model`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from summarizer.articles import Article, Point, Span

StatementKind = Literal["direct", "indirect", "mixed", "no comment"]
Polarity = Literal["positive", "negative"]
SpeakerKnownBy = Literal["named", "pronoun", "title", "story"]


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
