"""The truth about the sample wire, set into whatever text was read from its files."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from summarizer.model import ParagraphPart, Span
from tests.quality.corpus import Annotated, Gold, Person

FOLDER = Path(__file__).parents[2] / "config" / "sample_wire"
TRUTH = Path(__file__).with_name("sample_wire.json")


def truth() -> dict[str, Any]:
    """Articles with story, origin, furniture and statements, and the questions."""
    known: dict[str, Any] = json.loads(TRUTH.read_text("utf-8"))
    return known


def annotated(texts: Mapping[str, str]) -> list[Annotated]:
    """The articles of the wire, by file name, as annotated articles over the text given for each.

    Raises ValueError where a marked content isn't in the text.
    """
    known = {a["file"]: a for a in truth()["articles"]}
    return [_set_into(text, known[file]) for file, text in texts.items()]


def _set_into(text: str, known: dict[str, Any]) -> Annotated:
    statements: list[Gold] = []
    start = 0
    for number, marked in enumerate(known["statements"], 1):
        content = _in_order(text, marked["content"], start)
        start = content[0].start
        near = [_nearest(text, m, content) for m in marked["mention"]]
        name, role = marked["speaker"], marked["role"]
        statements.append(
            Gold(
                number=number,
                kind=marked["kind"],
                content=content,
                sources=tuple(span for span in near if span),
                via=marked["via"],
                polarity=marked["polarity"],
                speaker=Person(name, role) if name else None,
                nested=marked["nested"],
            )
        )
    people = {s.speaker.name: s.speaker for s in statements if s.speaker}
    lines = tuple(
        (Span(*m.span()), _part(m.group().strip(), known)) for m in re.finditer(r"[^\n]+", text)
    )
    return Annotated(known["file"], text, lines, tuple(statements), tuple(people.values()))


def _part(line: str, known: dict[str, Any]) -> ParagraphPart:
    if line == known["title"]:
        return "title"
    return "furniture" if line in known["furniture"] else "body"


def _in_order(text: str, contents: list[str], start: int) -> tuple[Span, ...]:
    spans: list[Span] = []
    for words in contents:
        at = text.find(words, start)
        if at < 0:
            raise ValueError(f"not in the text: {words}")
        spans.append(Span(at, at + len(words)))
        start = at + len(words)
    return tuple(spans)


def _nearest(text: str, mention: str, content: tuple[Span, ...]) -> Span | None:
    """The mention outside the content that stands nearest to a piece of it."""
    pattern = re.compile(rf"(?<!\w){re.escape(mention)}(?!\w)")
    spans = (Span(*m.span()) for m in pattern.finditer(text))
    free = [s for s in spans if not any(s.touches(c) for c in content)]
    return min(free, key=lambda s: min(_gap(s, c) for c in content), default=None)


def _gap(a: Span, b: Span) -> int:
    return max(a.start - b.end, b.start - a.end, 0)
