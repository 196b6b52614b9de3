"""What stands beside a statement that is shown: who else prints it, and in what other words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta
from difflib import SequenceMatcher
from functools import lru_cache

from summarizer.answers.candidates import SHORTEST_COPY, reported_in
from summarizer.answers.quotations import changes_in
from summarizer.model import Answer, Library, NearWords, Reported, Row
from summarizer.questions.terms import terms
from summarizer.text.words import plain_word, words

APART = timedelta(days=3)
"""How far two printings of one statement may lie apart."""
WORDS_MIN = 5
"""From how many words on two wordings can be told to be one statement's."""
ALIKE_SHARE = 0.6
"""The share of the shorter wording's words that two printings of one quotation have in common."""
SHARED_TERMS = 0.5
"""The share of the words that tell something which two wordings must have in common."""


def with_wordings(answer: Answer, library: Library) -> Answer:
    """The answer with its rows, and with what differs in the statements near to a quotation."""
    rows = _grouped(answer.statements)
    if rows:
        rows = _grouped((*answer.statements, *_others(answer, rows, library)), len(rows))
    told = tuple(map(_row, rows))
    return replace(answer, rows=told, near=tuple(_near(answer)), rest=_rest(answer.rest, told))


def next_page(answer: Answer, library: Library, most: int) -> Answer:
    """The next rows of an answer, without looking for them again."""
    statements, rest = answer.rest[:most], answer.rest[most:]
    return with_wordings(replace(answer, statements=statements, sentences=(), rest=rest), library)


def _rest(found: Iterable[Reported], rows: Iterable[Row]) -> tuple[Reported, ...]:
    """Those of other words than the rows tell, each once."""
    told = {_letters(r) for row in rows for wording in row.wordings for r in wording}
    left = {_letters(reported): reported for reported in reversed(list(found))}
    return tuple(reported for letters, reported in reversed(left.items()) if letters not in told)


def _near(answer: Answer) -> Iterator[NearWords]:
    """The statements that differ from the quotation asked for in a word or two, each once."""
    quote = answer.question.quote or ""
    for row in map(_row, _grouped((*answer.same_topic, *answer.same_speaker)) if quote else ()):
        if (changes := changes_in(row.first, quote)) is not None:
            yield NearWords(row, changes)


def _grouped(found: Iterable[Reported], most: int | None = None) -> list[list[Reported]]:
    """Those that are one statement together, behind the first; `most` rows, others are left out."""
    rows: list[list[Reported]] = []
    for reported in found:
        row = next((row for row in rows if is_one_statement(row[0], reported)), None)
        if row is not None:
            row.append(reported)
        elif most is None or len(rows) < most:
            rows.append([reported])
    return rows


def _others(answer: Answer, rows: list[list[Reported]], library: Library) -> list[Reported]:
    """What else the speakers of the rows are reported with, the earliest first."""
    shown = {_key(reported) for reported in answer.statements}
    speakers = {_surname(row[0]) for row in rows}
    everything = reported_in(library.entries, answer.question)
    theirs = (r for r in everything if _surname(r) in speakers and _key(r) not in shown)
    return sorted(theirs, key=lambda r: r.article.moment)


def _row(found: list[Reported]) -> Row:
    """The same words together, in the order found; a part of others' words behind the whole."""
    wordings: defaultdict[str, list[Reported]] = defaultdict(list)
    for reported in found:
        wordings[_letters(reported)].append(reported)
    whole = sorted(wordings, key=lambda part: any(part in w for w in wordings if w != part))
    return Row(tuple(tuple(wordings[letters]) for letters in whole))


def is_one_statement(one: Reported, other: Reported) -> bool:
    """Whether two articles print one statement of one speaker, in the same words or in others.

    “The gates stayed shut all night” and “The gates remained shut the whole night” are one if two
    outlets print them within days; “41 are missing” and “44 are missing” are two, and so are a
    claim and its denial, and a refusal to comment of another week: it was on another matter. What
    is told by one sentence without quotation marks is one.
    """
    if not _same_speaker(one, other):
        return False
    if _in_one_sentence(one, other):
        return True
    if one.statement.polarity != other.statement.polarity:
        return False
    if "no comment" in {one.statement.kind, other.statement.kind} and not _apart(one, other):
        return False
    if _letters(one) == _letters(other):
        return True
    if not _apart(one, other):
        return False
    return _is_shortened(one, other) or _alike(" ".join(one.words), " ".join(other.words))


def _same_speaker(one: Reported, other: Reported) -> bool:
    """Whether the names fit: "Ansel" and "Rurik Ansel"; what is unresolved fits its own words."""
    mine, theirs = one.statement.speaker, other.statement.speaker
    if mine is None or theirs is None:
        return mine is theirs and one.printed_source == other.printed_source
    few, many = sorted((_names(mine.name), _names(theirs.name)), key=len)
    return _surname(one) == _surname(other) and set(few) <= set(many)


def _in_one_sentence(one: Reported, other: Reported) -> bool:
    """Whether both are shown by the same sentence: "Ruiz said it rained, adding that it froze"."""
    shown = all(each.statement.kind in {"indirect", "mixed"} for each in (one, other))
    return shown and one.article is other.article and one.sentence.span == other.sentence.span


def _apart(one: Reported, other: Reported) -> bool:
    """Whether two outlets printed them, within days."""
    mine, theirs = one.article, other.article
    if mine is theirs or (mine.outlet and mine.outlet == theirs.outlet):
        return False
    return bool(
        mine.published and theirs.published and abs(mine.published - theirs.published) <= APART
    )


def _is_shortened(one: Reported, other: Reported) -> bool:
    few, many = sorted((_letters(one), _letters(other)), key=len)
    return len(few) >= SHORTEST_COPY and few in many


def _alike(one: str, other: str) -> bool:
    mine, theirs = (tuple(plain_word(word) for word in words(text)) for text in (one, other))
    if min(len(mine), len(theirs)) < WORDS_MIN or _figures_differ(one, other):
        return False
    told = sorted((set(terms(one)), set(terms(other))), key=len)
    shared = len(told[0] & told[1]) >= SHARED_TERMS * len(told[0])
    return shared and _is_worded_otherwise(mine, theirs)


def _is_worded_otherwise(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether two wordings are of one statement, and neither is the other or a part of it."""
    shorter, longer = sorted((left, right), key=len)
    if any(longer[i : i + len(shorter)] == shorter for i in range(len(longer))):
        return False
    blocks = SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) >= ALIKE_SHARE * len(shorter)


def _figures_differ(one: str, other: str) -> bool:
    few, many = sorted((set(re.findall(r"\d+", text)) for text in (one, other)), key=len)
    return not few <= many


def _letters(reported: Reported) -> str:
    return re.sub(r"[\W_]+", "", "".join(reported.words).casefold())


def _key(reported: Reported) -> tuple[int, int, int]:
    return id(reported.article), reported.stretch.start, reported.stretch.end


def _surname(reported: Reported) -> str:
    speaker = reported.statement.speaker
    return _names(speaker.name)[-1] if speaker and _names(speaker.name) else ""


@lru_cache(maxsize=16_384)
def _names(name: str) -> tuple[str, ...]:
    return tuple(plain_word(word) for word in words(name))
