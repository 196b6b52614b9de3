"""The annotated corpus: articles whose markup tells who said what, and the plain text behind it.

One file, `articles/NAME.ann.txt`, holds an article. Its text is what is left when the markup is
taken away, so no offset is ever typed by hand.

    @ outlet = Harrow Post             about the article; any key
    @ arden: Lucy Arden; council leader; L. Arden
                                       a speaker: full name; role as printed; other names accepted
    = Council shuts the pool           a title line
    : 4 March 2025                     a date line
    ~ Share this article               a furniture line, which must never be shown
    {d1|“It is shut,”} {s1:arden|Arden} {q1|said}, {q2|adding} that {i2|it leaked}.

A tag is `{LABELS|words}`; labels are separated by spaces, and tags may stand in one another. A
label is a letter and the number of the statement: `d` direct content, `i` indirect, `m` mixed,
`n` no comment, `s` the mention of the speaker, `q` the cue, `v` who relayed it. A statement's
content is all of its tags, so it may be in pieces, over paragraphs too. `{s2:arden|she}` names the
speaker, `{s2|a spokesman}` leaves it unresolved, and where several mentions are marked each is
right. A statement without a mention takes the last one before it in its line: "..., adding that".
A minus after the number, `{i3-|...}`, is a denial. What stands inside the content of
another statement is nested.
"""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from summarizer.model import ParagraphPart, Polarity, Span, StatementKind

ARTICLES = Path(__file__).parent / "articles"
KINDS: dict[str, StatementKind] = {
    "d": "direct",
    "i": "indirect",
    "m": "mixed",
    "n": "no comment",
}
PARTS: dict[str, ParagraphPart] = {"= ": "title", ": ": "date", "~ ": "furniture"}
_ABOUT = re.compile(r"@ (?P<key>\w+)(?P<mark> =|:) (?P<rest>.+)")
_LABEL = re.compile(r"(?P<letter>[dimnsqv])(?P<number>\d+)(?P<denied>-)?(?::(?P<speaker>\w+))?")
_MARK = re.compile(r"\{(?P<labels>[^{}|\n]+)\||\}")


class MarkupError(ValueError):
    """An annotation that can't be read; the message names the file and the place."""


@dataclass(frozen=True)
class Person:
    """A speaker of an article with the role and the other names printed for it."""

    name: str
    role: str | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class Gold:
    """One statement as a careful reader marked it."""

    number: int
    kind: StatementKind
    content: tuple[Span, ...]
    sources: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()
    via: str | None = None
    polarity: Polarity = "positive"
    speaker: Person | None = None
    nested: bool = False


@dataclass(frozen=True)
class Annotated:
    """An article of the corpus: its text, the part of each line, and its statements."""

    name: str
    text: str
    lines: tuple[tuple[Span, ParagraphPart], ...]
    statements: tuple[Gold, ...]
    people: tuple[Person, ...] = ()
    about: dict[str, str] = field(default_factory=dict)

    @property
    def furniture(self) -> tuple[Span, ...]:
        """The lines that must never be shown."""
        return tuple(span for span, part in self.lines if part == "furniture")


@dataclass
class _Reader:
    """Collects the plain text and the labelled spans of one article."""

    name: str
    people: dict[str, Person] = field(default_factory=dict)
    about: dict[str, str] = field(default_factory=dict)
    text: str = ""
    spans: dict[tuple[str, int], list[Span]] = field(default_factory=lambda: defaultdict(list))
    speakers: dict[int, str] = field(default_factory=dict)
    denied: set[int] = field(default_factory=set)

    def define(self, line: str) -> None:
        """Take a line about the article or a speaker."""
        found = _ABOUT.fullmatch(line)
        if not found:
            raise MarkupError(f"{self.name}: not a definition: {line}")
        if found["mark"] == " =":
            self.about[found["key"]] = found["rest"]
            return
        name, role, *aliases = [part.strip() for part in (found["rest"] + ";").split(";")]
        self.people[found["key"]] = Person(name, role or None, tuple(a for a in aliases if a))

    def add(self, line: str) -> Span:
        """Take a line of text and its tags; gives where it stands in the plain text."""
        start, open_tags, last = len(self.text), [], 0
        for mark in _MARK.finditer(line):
            self.text += line[last : mark.start()]
            last = mark.end()
            if mark["labels"]:
                open_tags.append((mark["labels"], len(self.text)))
            elif open_tags:
                self._close(*open_tags.pop())
            else:
                raise MarkupError(f"{self.name}: a tag closes that was not opened: {line}")
        if open_tags:
            raise MarkupError(f"{self.name}: a tag stays open: {line}")
        self.text += line[last:]
        return Span(start, len(self.text))

    def _close(self, labels: str, start: int) -> None:
        for word in labels.split():
            label = _LABEL.fullmatch(word)
            if not label:
                raise MarkupError(f"{self.name}: not a label: {word}")
            number = int(label["number"])
            self.spans[label["letter"], number].append(Span(start, len(self.text)))
            if label["speaker"]:
                if label["speaker"] not in self.people:
                    raise MarkupError(f"{self.name}: no such speaker: {word}")
                self.speakers[number] = label["speaker"]
            if label["denied"]:
                self.denied.add(number)

    def statements(self) -> tuple[Gold, ...]:
        """The statements in the order of their first content."""
        found = [self._statement(n) for n in sorted({n for _, n in self.spans})]
        return tuple(sorted(found, key=lambda s: s.content[0]))

    def _statement(self, number: int) -> Gold:
        letters = [letter for letter in KINDS if (letter, number) in self.spans]
        if len(letters) != 1:
            raise MarkupError(f"{self.name}: statement {number} has contents {letters}")
        content = tuple(sorted(self.spans[letters[0], number]))
        via = self.spans.get(("v", number))
        owner = number if ("s", number) in self.spans else self._mentioned_before(content[0])
        return Gold(
            number=number,
            kind=KINDS[letters[0]],
            content=content,
            sources=tuple(self.spans.get(("s", owner), ())),
            cue=tuple(self.spans.get(("q", number), ())),
            via=via[0].of(self.text) if via else None,
            polarity="negative" if number in self.denied else "positive",
            speaker=self.people.get(self.speakers.get(owner, "")),
            nested=self._inside_another(number, content[0]),
        )

    def _mentioned_before(self, content: Span) -> int:
        line = self.text.rfind("\n", 0, content.start) + 1
        before = [
            (span, number)
            for (letter, number), spans in self.spans.items()
            for span in spans
            if letter == "s" and line <= span.start and span.end <= content.start
        ]
        return max(before)[1] if before else 0

    def _inside_another(self, number: int, content: Span) -> bool:
        return any(
            span.holds(content) and span != content
            for (letter, other), spans in self.spans.items()
            if letter in KINDS and other != number
            for span in spans
        )


def parse(name: str, markup: str) -> Annotated:
    """Read the markup of one article; raises MarkupError where it can't be read."""
    reader, lines = _Reader(name), []
    for line in markup.strip("\n").split("\n"):
        if line.startswith("@ "):
            reader.define(line)
            continue
        if reader.text:
            reader.text += "\n"
        part = PARTS.get(line[:2])
        span = reader.add(line[2:] if part else line)
        if span.start < span.end:
            lines.append((span, part or "body"))
    return Annotated(
        name,
        reader.text,
        tuple(lines),
        reader.statements(),
        tuple(reader.people.values()),
        reader.about,
    )


def load(folder: Path = ARTICLES) -> list[Annotated]:
    """All annotated articles of a folder, by name."""
    paths = sorted(folder.glob("*.ann.txt"))
    return [parse(p.name.removesuffix(".ann.txt"), p.read_text("utf-8")) for p in paths]
