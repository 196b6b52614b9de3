"""One statement of one speaker in the words of each outlet, aligned and told apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, combinations

from summarizer.comparing.naming import is_told_of, speaker_named
from summarizer.comparing.words.kinds import GRAVITY, are_renderings, difference
from summarizer.comparing.words.mangled import NONE_MANGLED, Mangled
from summarizer.comparing.words.oneness import are_parts, is_one_statement
from summarizer.comparing.words.pairing import rows_of
from summarizer.comparing.words.sayings import Saying, sayings_of
from summarizer.comparisons import Edit, Worded, Wording, WordingKind
from summarizer.model import Reported


def worded(statements: Iterable[Reported], mangled: Mangled = NONE_MANGLED) -> tuple[Worded, ...]:
    """The statements that two articles or more print in quotation marks, each in its wordings.

    Those whose wordings differ most gravely come first. Words that no article gives to anybody
    are no statement.
    """
    rows = rows_of(chain.from_iterable(map(sayings_of, statements)), mangled)
    several = (Row.of(row, mangled) for row in rows if _is_told(row))
    return tuple(sorted((row.told() for row in several), key=_gravest, reverse=True))


def one_statement_each(statements: Iterable[Reported]) -> list[Reported]:
    """Each statement once, where it was printed first; what is not quoted stays as it is."""
    told = list(statements)
    rows = rows_of(chain.from_iterable(map(sayings_of, told)))
    again = {
        id(saying.printing.reported)
        for row in rows
        for saying in sorted(row, key=lambda saying: saying.article.moment)[1:]
    }
    return [reported for reported in told if id(reported) not in again]


@dataclass(frozen=True)
class Row:
    """The printings of one statement, the fullest first and a machine's words last."""

    sayings: tuple[Saying, ...]
    mangled: Mangled
    translated: bool

    @classmethod
    def of(cls, sayings: Iterable[Saying], mangled: Mangled = NONE_MANGLED) -> Row:
        """The row of some sayings."""
        told = sorted(sayings, key=lambda s: (mangled.is_mangled(s.article), -len(s.words)))
        return cls(tuple(told), mangled, any(saying.translated for saying in told))

    def told(self) -> Worded:
        """Its wordings, each told apart from the fullest."""
        same: defaultdict[str, list[Saying]] = defaultdict(list)
        for saying in self.sayings:
            same[saying.letters].append(saying)
        return Worded(
            speaker_named([s.printing.reported for s in self.sayings]),
            tuple(map(self._wording, same.values())),
        )

    def pairs(self) -> Iterator[tuple[Saying, Saying]]:
        """Every two that different articles print, but for two parts of a fuller one."""
        for one, other in combinations(self.sayings, 2):
            if one.article is not other.article and not self._are_parts(one, other):
                yield one, other

    def _are_parts(self, one: Saying, other: Saying) -> bool:
        if is_one_statement(one, other):
            return False
        return any(are_parts(one, other, full) for full in self.sayings)

    def difference(self, one: Saying, other: Saying) -> tuple[WordingKind, tuple[Edit, ...]]:
        """How two of it differ; a spun one is another translation only where its original is."""
        kind, edits = difference(one, other)
        if self.translated and are_renderings(self._original(one), self._original(other)):
            kind = "translation"
        return kind, edits

    def _original(self, spun: Saying) -> Saying:
        original = self.mangled.original(spun.article)
        return next((s for s in self.sayings if s.article is original), spun)

    def _wording(self, group: Sequence[Saying]) -> Wording:
        kind, edits = self.difference(self.sayings[0], group[0])
        kind = "identical" if kind == "typography" else kind
        made = all(self.mangled.is_mangled(saying.article) for saying in group)
        return Wording(tuple(saying.printing for saying in group), kind, edits, mangled=made)


def _is_told(row: Sequence[Saying]) -> bool:
    several = len({id(saying.article) for saying in row}) > 1
    return several and any(is_told_of(saying.printing.reported) for saying in row)


def _gravest(row: Worded) -> int:
    return max(GRAVITY[wording.kind] for wording in row.wordings)
