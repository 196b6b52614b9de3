"""When a found content is the marked one, and when a mention is the right one.

Content is compared in pieces: maximal runs of words within a line, without a leading "that"; marks
and white space decide nothing. Two pieces match from an intersection over union of one half on,
one to one, the best first. A mention is right when its head word, the last one before whatever
modifies it ("mayor" of "the mayor of Ostrel"), lies in a marked mention, and the other way round;
of an apposition, "the mayor, Magda Oriel", either part will do.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from summarizer.model import Span

ENOUGH = 0.5
_WORD = re.compile(r"\w+")
_HEAD_WORD = re.compile(r"(?<!['’])\b\w[\w-]*")
_MODIFIER = re.compile(
    r"[,(—–:;]|\s(?:of|who|whose|which|that|at|in|for|from|with|on|to|by|near|under)\s"
)
_HONORIFICS = {"mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "lord", "lady"}


@dataclass(frozen=True)
class Words:
    """The words of a text, numbered."""

    text: str
    spans: tuple[Span, ...] = field(init=False)

    def __post_init__(self) -> None:
        found = tuple(Span(*m.span()) for m in _WORD.finditer(self.text))
        object.__setattr__(self, "spans", found)

    def within(self, spans: Iterable[Span]) -> set[int]:
        """The numbers of the words that lie in one of the spans."""
        wanted = list(spans)
        return {i for i, word in enumerate(self.spans) if any(s.holds(word) for s in wanted)}

    def pieces(self, spans: Iterable[Span]) -> list[frozenset[int]]:
        """The runs of words in these spans, each within one line."""
        runs: list[list[int]] = []
        for i in sorted(self.within(spans)):
            if runs and runs[-1][-1] == i - 1 and not self._line_ends_before(i):
                runs[-1].append(i)
            else:
                runs.append([i])
        return [frozenset(run[self._starts_with_that(run) :]) for run in runs]

    def show(self, piece: frozenset[int]) -> str:
        """The text from the first word of a piece to its last."""
        return self.text[self.spans[min(piece)].start : self.spans[max(piece)].end]

    def _line_ends_before(self, i: int) -> bool:
        return "\n" in self.text[self.spans[i - 1].end : self.spans[i].start]

    def _starts_with_that(self, run: Sequence[int]) -> bool:
        return len(run) > 1 and self.spans[run[0]].of(self.text).lower() == "that"


def overlap(a: frozenset[int], b: frozenset[int]) -> float:
    """Intersection over union."""
    return len(a & b) / len(a | b)


def pairs(gold: Sequence[frozenset[int]], found: Sequence[frozenset[int]]) -> dict[int, int]:
    """Which found piece belongs to which marked one, by their indices."""
    ranked = sorted(
        ((overlap(g, f), i, j) for i, g in enumerate(gold) for j, f in enumerate(found) if g & f),
        reverse=True,
    )
    matched: dict[int, int] = {}
    for score, i, j in ranked:
        if score >= ENOUGH and i not in matched and j not in matched.values():
            matched[i] = j
    return matched


def head(text: str, mention: Span) -> int | None:
    """Where the head word of a name or a noun phrase starts."""
    chunk = mention.of(text)
    modifier = _MODIFIER.search(chunk, 1)
    words = list(_HEAD_WORD.finditer(chunk[: modifier.start()] if modifier else chunk))
    words = words or list(_WORD.finditer(chunk))
    return mention.start + words[-1].start() if words else None


def same_source(text: str, gold: Sequence[Span], found: Span | None) -> bool:
    """Whether the mention that was found is one of those marked; none is right where none is."""
    if found is None or not gold:
        return found is None and not gold
    mine = head(text, found)
    if mine is None or not any(g.start <= mine < g.end for g in gold):
        return False
    theirs = [head(text, noun) for g in gold for noun in _apposed(text, g)]
    return any(h is not None and found.start <= h < found.end for h in theirs)


def _apposed(text: str, mention: Span) -> list[Span]:
    """The names and nouns of a mention: "The mayor, Magda Oriel" may be found as either."""
    parts = re.finditer(r"[^,]*\w[^,]*", mention.of(text))
    return [Span(mention.start + p.start(), mention.start + p.end()) for p in parts]


def fold(name: str) -> str:
    """A name without case, accents, marks and honorifics."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    return " ".join(word for word in _WORD.findall(plain) if word not in _HONORIFICS)
