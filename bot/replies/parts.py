"""The parts of a reply. No platform's markup stands in any of them: a renderer escapes all text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from summarizer.comparisons import Comparison, Timeline
from summarizer.model import Answer, Brief, Reported

Outcome = Literal["done", "nothing found", "bad input", "failed"]
Tone = Literal["plain", "warning"]
Subject = (
    Answer | Timeline | tuple[Brief, ...] | tuple[Reported, ...] | tuple[Comparison, ...] | None
)


@dataclass(frozen=True, slots=True)
class Link:
    """Where something stands: a short label (an outlet), and its address or the path of its file.

    Only `url` can be opened by a reader.
    """

    label: str
    url: str | None = None
    path: str | None = None


@dataclass(frozen=True, slots=True)
class Title:
    """The headline of what follows."""

    text: str


@dataclass(frozen=True, slots=True)
class Section:
    """A small heading inside a reply."""

    text: str


@dataclass(frozen=True, slots=True)
class Aside:
    """What the desk adds in square brackets behind `text[:at]`: whom a "he" means."""

    at: int
    text: str


@dataclass(frozen=True, slots=True)
class Point:
    """One exact sentence with where it stands, and where in slightly other words.

    `aside` is told beside the sentence, never as a part of it.
    """

    text: str
    cites: tuple[Link, ...] = ()
    elsewhere: tuple[Link, ...] = ()
    aside: Aside | None = None


@dataclass(frozen=True, slots=True)
class Wording:
    """The exact words of one statement as another outlet prints them."""

    words: tuple[str, ...]
    details: tuple[str, ...] = ()
    verbatim: bool = False
    cites: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Differing:
    """Where printed words differ from those asked for: `shown[piece][start:end]`, maybe empty.

    `told` says it in words, for renderers and readers without any emphasis.
    """

    piece: int
    start: int
    end: int
    told: str


@dataclass(frozen=True, slots=True)
class Quotation:
    """A statement: its exact words, who spoke as far as known, and how and where.

    `verbatim` is set for words that stand in quotation marks in the article; others are the
    outlet's wording of what was said. `sentence` is the whole sentence, where it adds something.
    `mark` tells the reader which of the two it is. `cites` print what is shown, `in_part` only a
    part of it, `others` the statement in other words, and `elsewhere` in yet others.
    """

    words: tuple[str, ...]
    speaker: str
    details: tuple[str, ...] = ()
    verbatim: bool = False
    mark: str = ""
    sentence: str | None = None
    cites: tuple[Link, ...] = ()
    in_part: tuple[Link, ...] = ()
    others: tuple[Wording, ...] = ()
    elsewhere: tuple[Link, ...] = ()
    differing: tuple[Differing, ...] = ()

    @property
    def shown(self) -> tuple[str, ...]:
        """The pieces that are shown: the sentence where there is one, else the words."""
        return (self.sentence,) if self.sentence else self.words


@dataclass(frozen=True, slots=True)
class Note:
    """A line about what was told: counts, what was searched, what failed."""

    text: str
    tone: Tone = "plain"
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Variant:
    """What some outlets print for a thing, in their exact words."""

    words: str
    cites: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Variants:
    """One thing that outlets tell differently: “41” here, “at least 44” there."""

    about: str
    values: tuple[Variant, ...]

    @property
    def text(self) -> str:
        """All of it in one line, for readers without links."""
        told = (f"“{v.words}” ({', '.join(c.label for c in v.cites)})" for v in self.values)
        return f"{self.about}: {' · '.join(told)}"


Part = Title | Section | Point | Quotation | Variants | Note


@dataclass(frozen=True, slots=True)
class Reply:
    """What the desk answers: parts to show, how it ended, and the data that was told.

    `problems` name what failed on the way ("feed X: not found"); they are shown, but apart.
    `subject` holds the model's nouns that were told, `rows` a list as plain data for programs.
    """

    parts: tuple[Part, ...]
    outcome: Outcome = "done"
    subject: Subject = None
    rows: tuple[Mapping[str, object], ...] = ()
    problems: tuple[str, ...] = ()
