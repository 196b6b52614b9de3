"""How two printings of one statement differ: from the same words to a "not" that is gone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import get_args

from summarizer.comparing.words.sayings import Saying, Word
from summarizer.comparisons import Edit, WordingKind
from summarizer.statements.wordlists import words_of

GRAVITY: dict[WordingKind, int] = {kind: n for n, kind in enumerate(get_args(WordingKind))}
DROPPED_WORDS = 3
"""More words than these that are gone from the middle are a cut; fewer are a change."""
TRANSLATED_SHARE = 0.35
"""From this share of changed words on, two renderings of foreign words are two translations."""
KEPT_SHARE = 0.77
"""The share of the shorter one's words that two translations have in common at most."""
_NO = {"not", "no", "never", "nor", "neither", "none", "nobody", "nothing", "without", "cannot"}
_MODALS = {"may", "might", "can", "could", "will", "would", "shall", "should", "must"}
_SHORT = {
    "won't": "will not", "can't": "can not", "shan't": "shall not", "cannot": "can not",
    "ain't": "is not",
}  # fmt: skip
_SHORT_ENDS = {"n't": " not", "'ll": " will", "'d": " would", "'re": " are", "'ve": " have",
               "'m": " am"}  # fmt: skip
_NUMBERS = words_of(
    """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred thousand million billion trillion dozen half twice once"""
)
_NO_ONE = re.compile(r"\bno[ -]one\b")
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class _Change:
    """Words of one in the place of words of the other: ranges of their indexes."""

    one: range
    other: range


def difference(one: Saying, other: Saying) -> tuple[WordingKind, tuple[Edit, ...]]:
    """The gravest way in which the other differs from the one, and every place where it does.

    What only one of them prints before or after the common words is told as trimmed.
    """
    if one.plain == other.plain:
        return ("identical" if one.printed == other.printed else "typography"), ()
    changes = list(_changes(one, other))
    kinds = [_kind(one, other, change) for change in changes]
    bracketed = any(a.bracketed != b.bracketed for a, b in _common(one, other))
    edits = tuple(
        Edit(one.between(c.one.start, c.one.stop), other.between(c.other.start, c.other.stop))
        for c, kind in zip(changes, kinds, strict=True)
        if kind != "trimmed"
    )
    told: list[WordingKind] = [*kinds, "brackets"] if bracketed else kinds
    return max(told, key=lambda kind: GRAVITY[kind]), edits


def are_renderings(one: Saying, other: Saying) -> bool:
    """Whether two wordings of foreign words differ in too many words to be told one by one."""
    changes = list(_changes(one, other))
    inside = [c for c in changes if not _is_cut(one, other, c) or _replaces(one, other, c)]
    differing = sum(max(len(c.one), len(c.other)) for c in inside)
    same = len(one.words) - sum(len(c.one) for c in changes)
    fewest = min(len(one.words), len(other.words))
    return differing >= TRANSLATED_SHARE * fewest and same <= KEPT_SHARE * fewest


def _common(one: Saying, other: Saying) -> Iterator[tuple[Word, Word]]:
    """The words that both print, in pairs."""
    matcher = SequenceMatcher(None, one.plain, other.plain, autojunk=False)
    for block in matcher.get_matching_blocks():
        for n in range(block.size):
            yield one.words[block.a + n], other.words[block.b + n]


def _changes(one: Saying, other: Saying) -> Iterator[_Change]:
    matcher = SequenceMatcher(None, one.plain, other.plain, autojunk=False)
    for tag, a1, a2, b1, b2 in matcher.get_opcodes():
        if tag != "equal":
            yield _Change(range(a1, a2), range(b1, b2))


def _kind(one: Saying, other: Saying, change: _Change) -> WordingKind:
    gone = [one.words[i] for i in change.one]
    came = [other.words[i] for i in change.other]
    replaced = bool(gone and came) and any(word.bracketed for word in (*gone, *came))
    if _is_cut(one, other, change) and not replaced:
        return "trimmed"
    if no_and_modals(gone) != no_and_modals(came) and not _in_gap(one, other, change):
        return "negation"
    if _count_otherwise(gone, came):
        return "number"
    bracketed = _in_brackets(one, change.one) or _in_brackets(other, change.other)
    return "brackets" if bracketed else "word"


def _count_otherwise(gone: Sequence[Word], came: Sequence[Word]) -> bool:
    """Whether words print another number; “this one” for “this” counts nothing."""
    was, now = numbers(gone), numbers(came)
    return was != now and (bool(was and now) or {*was, *now} != {"one"})


def _in_gap(one: Saying, other: Saying, change: _Change) -> bool:
    """Whether "..." stands behind the words of one for more words of the other: “or … the wood”."""
    return any(
        len(part) < max(len(change.one), len(change.other))
        and part.stop < len(saying.words)
        and saying.words[part.stop].after_gap
        for saying, part in _sides(one, other, change)
    )


def _in_brackets(saying: Saying, words: range) -> bool:
    """Whether words, or one right beside them, stand in brackets: "of those" and "[those]"."""
    around = saying.words[max(words.start - 1, 0) : words.stop + 1]
    return any(word.bracketed for word in around)


def _replaces(one: Saying, other: Saying, change: _Change) -> bool:
    """Whether words stand in the place of others, and not where "..." tells of a cut."""
    return bool(change.one and change.other) and not _begins_at_gap(one, other, change)


def _begins_at_gap(one: Saying, other: Saying, change: _Change) -> bool:
    return any(
        part and saying.words[part[0]].after_gap for saying, part in _sides(one, other, change)
    )


def _is_cut(one: Saying, other: Saying, change: _Change) -> bool:
    """Whether words are only left out: at an end, where "..." stands, or many of them."""
    if _begins_at_gap(one, other, change):
        return True
    if change.one and change.other:
        return _at_edge(one, other, change) and max(map(len, (change.one, change.other))) > (
            DROPPED_WORDS
        )
    shorter, place = (other, change.other.start) if change.one else (one, change.one.start)
    gap = place < len(shorter.words) and shorter.words[place].after_gap
    many = len(change.one) + len(change.other) > DROPPED_WORDS
    return gap or many or _at_edge(one, other, change)


def _sides(one: Saying, other: Saying, change: _Change) -> tuple[tuple[Saying, range], ...]:
    return (one, change.one), (other, change.other)


def _at_edge(one: Saying, other: Saying, change: _Change) -> bool:
    first = change.one.start == 0 and change.other.start == 0
    return first or (change.one.stop == len(one.words) and change.other.stop == len(other.words))


def no_and_modals(words: Sequence[Word]) -> list[str]:
    """The words of denial and of modality among some: "won't" has "not" and "will"."""
    return sorted(w for w in _spelt_out(words) if w in _NO or w in _MODALS)


def numbers(words: Sequence[Word]) -> list[str]:
    """The numbers among some words, as printed."""
    return [w.replace(",", "") for w in _spelt_out(words) if _DIGIT.search(w) or w in _NUMBERS]


def _spelt_out(words: Sequence[Word]) -> Iterator[str]:
    """The words without their contractions: "won't" as "will", "not"; "no one" as "nobody"."""
    plain = _NO_ONE.sub("nobody", " ".join(word.plain for word in words))
    for word in plain.split():
        told = _SHORT.get(word, word)
        for end, whole in _SHORT_ENDS.items():
            if told.endswith(end):
                told = told.removesuffix(end) + whole
        yield from re.split(r"[ -]", told)
