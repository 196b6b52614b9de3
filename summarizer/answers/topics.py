"""What a question is about, and how much of it a text holds: BM25 on stems, and nothing else."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import cached_property

from summarizer.model import Library, Question
from summarizer.questions.alike import alike
from summarizer.questions.forms import term
from summarizer.questions.lexicon import ACTS, DENIALS, FAMILIES, one_slip
from summarizer.questions.reading import claim_of
from summarizer.questions.terms import stemmed, terms, wanted
from summarizer.questions.widening import denied_by

_SATURATION, _LENGTH_SHARE, _USUAL_WORDS = 1.2, 0.5, 20
_RELATED = 0.45
"""What a word of the same beginning counts for: "expand" for "expansion"."""
_OF_TRADE = 0.4
"""What the work counts for those who do it: "boxing" for "boxers"; alone it answers nothing."""
_OPENING, _BEGINNING, _SPELT, _LOST = 4, 5, 6, 2
_CLAUSE = re.compile(r"[.;:!?,“”\"]|\b(?:but|and|because|if)\b")
_TELLING = re.compile(
    r"\s*who (?:has |have |had |first )?(?:announced?|reveal(?:ed)?|declared?|claim(?:ed)?"
    r"|proposed?|predict(?:ed)?|report(?:ed)?|suggest(?:ed)?|warn(?:ed)?)\b(?! (?:about|on|of)\b)",
    re.IGNORECASE,
)
"""Who told something, which one who denied it has not done: "who announced job cuts"."""
_NO = re.compile(
    r"\b(?:not|never|no|nobody|nothing|none|cannot|neither|nor)\b|n['’]t\b", re.IGNORECASE
)


@dataclass(frozen=True)
class Topic:
    """The stems that are asked for with their weights.

    `act` is what was done by speaking; `affirmed` leaves out what says no to it: one who denied a
    rumour has not confirmed it. `claim` is what "who said that ..." goes on with; `unknown` are
    stems that no article holds, which may be misspelt; `days` must all be printed.
    """

    weights: dict[str, float]
    act: frozenset[str] = frozenset()
    affirmed: bool = False
    claim: str = ""
    unknown: frozenset[str] = frozenset()
    days: frozenset[str] = frozenset()

    @property
    def asked(self) -> bool:
        """Whether anything is asked for."""
        return bool(self.weights or self.act)

    @cached_property
    def total(self) -> float:
        """What a text that holds everything weighs."""
        return sum(self.weights.values())

    @cached_property
    def _marks(self) -> dict[str, tuple[list[str], str, list[str], float]]:
        """For each stem, what counts as it, its opening, its trade, and its weight."""
        return {
            s: (
                [f" {same} " for same in alike(s)],
                f" {s[:_OPENING]}",
                [f" {trade} " for trade in _trade_of(s)],
                weight,
            )
            for s, weight in self.weights.items()
        }

    def covered(self, held: str) -> float:
        """The share of the topic's weight that a stemmed text holds, from 0 to 1."""
        if not self.weights:
            return 1.0
        if any(f" {day} " not in held for day in self.days):
            return 0.0
        found = 0.0
        for asked, (same, opening, trade, weight) in self._marks.items():
            if same[0] in held or any(each in held for each in same[1:]):
                found += weight
            elif trade and any(each in held for each in trade):
                found += weight * _OF_TRADE
            elif opening in held:
                found += weight * self._holds(asked, held)
        return found / self.total

    def fit(self, held: str) -> float:
        """The BM25 score of a stemmed text."""
        words = held.count("  ") + 1
        rest = _SATURATION * (1 - _LENGTH_SHARE + _LENGTH_SHARE * words / _USUAL_WORDS)
        score = 0.0
        for asked, weight in self.weights.items():
            count = held.count(f" {asked} ") or self._holds(asked, held)
            score += weight * count * (_SATURATION + 1) / (count + rest)
        return score

    def done(self, held: str) -> bool:
        """Whether the act is told: "denied" for "who denied", or a word of its family."""
        return not self.act or any(f" {act} " in held for act in self.act)

    def undone(self, told: str) -> bool:
        """Whether a sentence tells with a no what the question asks as done."""
        return self.affirmed and _NO.search(told) is not None

    def contradicts(self, said: str) -> bool:
        """Whether what is said of the claim says no where it says yes, or yes where it says no."""
        if not self.claim:
            return False
        says_no = _NO.search(said) is not None
        if says_no:
            clause = max(_CLAUSE.split(said), key=lambda part: self.covered(stemmed(part)))
            says_no = _NO.search(clause) is not None
        return says_no != (_NO.search(self.claim) is not None)

    def _holds(self, asked: str, held: str) -> float:
        if f" {asked} " in held:
            return 1.0
        opening = f" {asked[:_OPENING]}"
        if opening not in held:
            return 0.0
        others = (word for word in held.split() if word.startswith(opening[1:]))
        if asked in self.unknown:
            return float(any(_is_misspelt(asked, other) for other in others))
        return max((_related(asked, other) for other in others), default=0.0)


def topic_of(question: Question, library: Library) -> Topic:
    """The topic of a question, weighted by how rare its stems are in the library."""
    asked = wanted(question)
    counts = {one: library.frequency.get(one, 0) for one in asked}
    size = max(library.size, library.searched.articles, *counts.values(), 1)
    weights = {
        one: math.log(1 + (size - count + 0.5) / (count + 0.5)) for one, count in counts.items()
    }
    act = _act(question)
    days = frozenset(terms(" ".join(question.days)))
    weights = {s: weight for s, weight in weights.items() if s not in act}
    weights = {s: weight for s, weight in weights.items() if s not in days} or weights
    claim = claim_of(question.text) if question.kind == "who said" else ""
    affirmed = bool(claim) or _is_affirmed(question)
    unknown = frozenset(s for s in weights if not counts[s] and len(s) >= _SPELT)
    return Topic(weights, act, affirmed, claim, unknown, days)


def _act(question: Question) -> frozenset[str]:
    """The stems of the act and of the verbs that mean the same, where a family of them is asked."""
    if not question.topic or question.quote or question.kind not in {"said", "who said"}:
        return frozenset()
    own = term(question.topic[0])
    alone = (own,) if question.kind == "who said" and _is_affirmed(question) else ()
    return frozenset(next((family for f in FAMILIES if own in (family := terms(f))), alone))


def _is_affirmed(question: Question) -> bool:
    """Whether the question names an act of speech that one who says no has not done."""
    if not question.topic or question.kind not in {"said", "who said"}:
        return False
    if _TELLING.match(question.text):
        return True
    named = re.fullmatch(ACTS, question.topic[0], re.IGNORECASE) is not None
    return named and term(question.topic[0]) not in terms(DENIALS)


def _trade_of(asked: str) -> tuple[str, ...]:
    """What one does who is called so: "boxing" for "boxers"; and "paid" for "unpaid"."""
    if denied := denied_by(asked):
        return (denied,)
    if len(asked) < _BEGINNING or not asked.endswith("er"):
        return ()
    return (
        (asked[:-2], asked[:-1], asked[:-3]) if asked[-3] == asked[-4] else (asked[:-2], asked[:-1])
    )


def _is_misspelt(asked: str, other: str) -> bool:
    """Whether a stem is another with a slip: "calender" is stemmed to less than "calendar"."""
    short, long = sorted((asked, other), key=len)
    return one_slip(asked, other) or (long.startswith(short) and len(long) - len(short) <= _LOST)


def _related(asked: str, other: str) -> float:
    """How much another stem counts for the one asked: a land's adjective fully, a cousin partly."""
    short, long = sorted((asked, other), key=len)
    if len(short) >= _BEGINNING and long in {short + s for s in ("n", "an", "ian")}:
        return 1.0
    alike = len(short) > _BEGINNING and short[: len(long) - 1] == long[:-1]
    return _RELATED if alike and len(long) - len(short) <= 1 else 0.0
