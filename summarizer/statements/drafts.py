"""What a rule hands on before speakers are known."""

from __future__ import annotations

from dataclasses import dataclass, replace

from summarizer.model import Span
from summarizer.statements.tree import Token, Tree, stretch


@dataclass(frozen=True, slots=True)
class Draft:
    """A statement as found in one unit: spans, and the words that the details are read from."""

    rule: str
    content: tuple[Span, ...]
    cue: Span | None = None
    source: Span | None = None
    lemma: str = ""
    verb: Token | None = None
    speaker: Token | None = None
    paragraph: int = 0
    via: str | None = None
    nested: bool = False

    @property
    def start(self) -> int:
        """Offset of its first content."""
        return self.content[0].start

    @property
    def length(self) -> int:
        """How many characters of content it has."""
        return sum(span.end - span.start for span in self.content)

    @property
    def place(self) -> int:
        """Offset of its cue, or of its content where it has none."""
        return self.cue.start if self.cue else self.start

    def with_content(self, content: tuple[Span, ...]) -> Draft:
        """The same with other content."""
        return replace(self, content=content)


def spans(tree: Tree, *ranges: tuple[int, int]) -> tuple[Span, ...]:
    """The stretches of these ranges of words that hold anything."""
    found = (stretch(tree, first, last) for first, last in ranges)
    return tuple(span for span in found if span)
