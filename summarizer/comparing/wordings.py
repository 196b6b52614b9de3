"""One statement of one speaker in the words of each outlet, aligned and told apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import chain

from summarizer.comparing.kinds import GRAVITY, difference
from summarizer.comparing.naming import is_named, speaker_key, speaker_named
from summarizer.comparing.sayings import Saying, sayings_of
from summarizer.comparisons import Worded, Wording
from summarizer.model import Reported
from summarizer.questions.terms import terms
from summarizer.stories.common_words import share_of_articles

WORDS_MIN = 4
"""From how many words on two wordings can be told to be one statement's; fewer must be equal."""
ALIKE_SHARE = 0.6
"""The share of the shorter wording's words that stand in the other, in their order."""
SHARED_TERMS = 0.5
"""The share of the words that tell something which both must print."""
CLOSE_WORDS, CLOSE_SHARE = 6, 0.7
"""Longer wordings that share so much may print other words for most of what they tell."""
SAME_RUN, SURE_SHARE = 8, 0.8
"""So many same words on end, or so large a share, are one statement whoever is named for it."""
COMMON_SHARE = 0.25
"""What more articles hold than these tells nothing."""
TRANSLATED_TERMS = 0.25
"""The same of two renderings of foreign words."""
SAYINGS_PER_SPEAKER = 400


def worded(statements: Iterable[Reported]) -> tuple[Worded, ...]:
    """The statements that two articles or more print in quotation marks, each in its wordings.

    Those whose wordings differ most gravely come first.
    """
    rows = _rows_by_speaker(chain.from_iterable(map(sayings_of, statements)))
    several = (row for row in rows if len({id(s.article) for s in row}) > 1)
    return tuple(sorted(map(_worded, several), key=_gravest, reverse=True))


def one_statement_each(statements: Iterable[Reported]) -> list[Reported]:
    """Each statement once, where it was printed first; what is not quoted stays as it is."""
    told = list(statements)
    rows = _rows_by_speaker(chain.from_iterable(map(sayings_of, told)))
    again = {
        id(saying.printing.reported)
        for row in rows
        for saying in sorted(row, key=lambda saying: saying.article.moment)[1:]
    }
    return [reported for reported in told if id(reported) not in again]


def _rows_by_speaker(said: Iterable[Saying]) -> Iterator[list[Saying]]:
    """Sayings that are one statement; words whose speaker is open join those of a known one."""
    named: defaultdict[str, list[Saying]] = defaultdict(list)
    unnamed: list[Saying] = []
    for saying in said:
        if is_named(saying.printing.reported):
            named[speaker_key(saying.printing.reported)].append(saying)
        else:
            unnamed.append(saying)
    rows = [row for theirs in named.values() for row in _rows(theirs[:SAYINGS_PER_SPEAKER])]
    yield from _rows(unnamed[:SAYINGS_PER_SPEAKER], rows)


def _rows(said: Sequence[Saying], rows: Iterable[list[Saying]] = ()) -> list[list[Saying]]:
    """Each behind those that it is one statement with, of the rows there are or of new ones."""
    found = list(rows)
    for saying in sorted(said, key=lambda s: -len(s.words)):
        row = next((r for r in found if any(is_one_statement(s, saying) for s in r)), None)
        if row is None:
            found.append([saying])
        else:
            row.append(saying)
    return found


def is_one_statement(one: Saying, other: Saying) -> bool:
    """Whether two quotations are one statement, whole or in part, in these words or in others.

    Where it is not known that both are one speaker's, the words must be the same on end.
    """
    if one.article is other.article:
        return False
    short, long = sorted((one.plain, other.plain), key=len)
    if len(short) < WORDS_MIN:
        return len(short) > 1 and _holds(long, short) and _same_speaker(one, other)
    blocks = SequenceMatcher(None, short, long, autojunk=False).get_matching_blocks()
    if max(block.size for block in blocks) >= min(SAME_RUN, len(short)):
        return True
    shared = sum(block.size for block in blocks) / len(short)
    if shared >= SURE_SHARE:
        return True
    telling = _shared_terms(one, other)
    translated = one.translated or other.translated
    if not _same_speaker(one, other):
        return translated and telling >= SHARED_TERMS
    if translated and telling >= TRANSLATED_TERMS:
        return True
    close = shared >= CLOSE_SHARE and len(short) >= CLOSE_WORDS
    return close or (shared >= ALIKE_SHARE and telling >= SHARED_TERMS)


def _same_speaker(one: Saying, other: Saying) -> bool:
    first, second = one.printing.reported, other.printing.reported
    return speaker_key(first) == speaker_key(second) != ""


def _holds(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    return any(long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1))


def _shared_terms(one: Saying, other: Saying) -> float:
    few, many = sorted((_terms(one.letters), _terms(other.letters)), key=len)
    return len(few & many) / len(few) if few else 0.0


@lru_cache(maxsize=4_096)
def _terms(letters: str) -> frozenset[str]:
    common = share_of_articles()
    return frozenset(t for t in terms(letters) if common.get(t, 0.0) < COMMON_SHARE)


def _worded(row: Sequence[Saying]) -> Worded:
    same: defaultdict[str, list[Saying]] = defaultdict(list)
    for saying in row:
        same[saying.letters].append(saying)
    first = row[0]
    return Worded(
        speaker_named([s.printing.reported for s in row]),
        tuple(_wording(first, group) for group in same.values()),
    )


def _wording(first: Saying, group: Sequence[Saying]) -> Wording:
    kind, edits = difference(first, group[0])
    kind = "identical" if kind == "typography" else kind
    return Wording(tuple(saying.printing for saying in group), kind, edits)


def _gravest(row: Worded) -> int:
    return max(GRAVITY[wording.kind] for wording in row.wordings)
