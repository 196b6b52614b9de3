"""Whose line of an interview this is: "Hale: We will not.", "Ana Hale (mayor): We will not."."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from summarizer.model import Span
from summarizer.statements.first_names import FIRST_NAMES
from summarizer.statements.names import bare, is_title
from summarizer.statements.roles import role_printed
from summarizer.statements.titles import HONORIFICS

_WORD = r"[A-Z][\w.’'-]{1,30}"
_PAIR = re.compile(rf"(?<![\w.’'-])({_WORD})\s(?=({_WORD}))")
_LABEL = re.compile(r"^[ \t]*([^:\n]{1,40}):", re.MULTILINE)

_ASKING = re.compile(r"^[ \t]*([^:\n]{2,40}):[^\n]*\?[”’\"]?[ \t]*$", re.MULTILINE)
MARKS_OF_TURNS = frozenset({"Q", "A"})
_MOST_MENTIONS = 20


@dataclass(frozen=True, slots=True)
class Interviewed:
    """Who may speak in small-lettered lines: the full names of a text, and who opens its lines."""

    text: str
    names: dict[str, list[Span]] = field(default_factory=lambda: defaultdict(list))
    labels: Counter[str] = field(default_factory=Counter)
    asking: Counter[str] = field(default_factory=Counter)

    def speaks(self, who: str, bracket: str) -> bool:
        """Whether a line's opening is a person: by role, first name, honorific, or twice so.

        "Q" and "A" speak where both open more than one line, and who asks in more than one.
        `bracket` is what stands in brackets behind it: "mayor".
        """
        if any(is_title(bare(w).lower()) for w in bracket.split()):
            return True
        if who in MARKS_OF_TURNS:
            return all(self.labels[mark] > 1 for mark in MARKS_OF_TURNS)
        if self.asking[who] > 1:
            return True
        words = who.split()
        names = [n for n in self.names.get(words[-1], ()) if n.of(self.text).endswith(who)]
        first = {words[0], *(n.of(self.text).split()[0] for n in names)}
        if any(w in FIRST_NAMES or bare(w) in HONORIFICS for w in first):
            return True
        if any(role_printed(self.text, n.start, n.end) for n in names):
            return True
        return bool(names) and self.labels[who] > 1


def interviewed(text: str) -> Interviewed:
    """Read the full names and the openings of lines once for a whole text."""
    labels, asking = (Counter(m[1] for m in p.finditer(text)) for p in (_LABEL, _ASKING))
    found = Interviewed(text, labels=labels, asking=asking)
    for pair in _PAIR.finditer(text):
        last = bare(pair[2])
        if len(found.names[last]) < _MOST_MENTIONS:
            found.names[last].append(Span(pair.start(1), pair.start(2) + len(last)))
    return found
