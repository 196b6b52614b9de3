"""Whether two quotations are one statement: the same words, a part of them, or others for them."""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import lru_cache

from summarizer.comparing.words.meanings import alike
from summarizer.comparing.words.sayings import Saying
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
TRANSLATED_SHARE, TRANSLATED_TERMS = 0.4, 2
"""How much of two renderings of foreign words must mean the same, and in how many words."""
REWORDED_SHARE, REWORDED_TERMS = 0.6, 3
"""The same where no article tells of a translation."""

SURE_TERMS = 4
"""In how many words they must mean the same if it is not known whose they are."""
PART_SHARE = 0.33
"""Two parts of a fuller wording have less in common."""


def is_one_statement(
    one: Saying, other: Saying, *, together: bool = False, copies: bool = False
) -> bool:
    """Whether two quotations are one statement, whole or in part, by the words that both print.

    Where it is not known that both are one speaker's, the words must be the same on end; so must
    they where one article prints both (`together`). Of two copies of one text, one of them spun
    (`copies`), fewer need be the same.
    """
    if speakers_differ(one, other):
        return False
    same = _same_speaker(one, other)
    short, long = sorted((one.plain, other.plain), key=len)
    if len(short) < WORDS_MIN:
        return len(short) > 1 and (same or together) and _holds(long, short)
    around = frozenset(long)
    if sum(word in around for word in short) < min(SAME_RUN, ALIKE_SHARE * len(short)):
        return False
    blocks = SequenceMatcher(None, short, long, autojunk=False).get_matching_blocks()
    if max(block.size for block in blocks) >= min(SAME_RUN, len(short)):
        return True
    shared = sum(block.size for block in blocks) / len(short)
    if shared >= SURE_SHARE:
        return True
    close = shared >= CLOSE_SHARE and len(short) >= CLOSE_WORDS
    telling_too = copies or _shared_terms(one, other) >= SHARED_TERMS
    likely = close or (shared >= ALIKE_SHARE and telling_too)
    return likely and same and not together


def likeness(one: Saying, other: Saying, *, translated: bool) -> float:
    """How far two wordings that share few words mean the same, from 0 to 1; 0 for too little.

    More must be alike where no article tells that the words were translated, and most where it
    is not known that both are one speaker's.
    """
    if speakers_differ(one, other):
        return 0.0
    few, many = sorted((telling(one), telling(other)), key=len)
    count = alike(few, many)
    share = count / (len(few) + 1)
    if translated:
        enough = share >= TRANSLATED_SHARE and count >= TRANSLATED_TERMS
    elif _same_speaker(one, other):
        enough = share >= REWORDED_SHARE and count >= REWORDED_TERMS
    else:
        enough = share >= SURE_SHARE and count >= SURE_TERMS
    return share if enough else 0.0


def are_parts(one: Saying, other: Saying, full: Saying) -> bool:
    """Whether two are different parts of a fuller one: “It is late” and “cold” of “… and cold”."""
    first, second = _part(one, full), _part(other, full)
    fewest = min(len(first), len(second))
    return bool(fewest) and len(first & second) <= PART_SHARE * fewest


def _part(one: Saying, full: Saying) -> frozenset[int]:
    """Which words of a fuller wording another one prints; none where it is no part of it."""
    brief = len(one.words) < WORDS_MIN
    if len(one.words) >= len(full.words) or not is_one_statement(one, full, together=brief):
        return frozenset()
    blocks = SequenceMatcher(None, one.plain, full.plain, autojunk=False).get_matching_blocks()
    return frozenset(block.b + n for block in blocks for n in range(block.size))


def speakers_differ(one: Saying, other: Saying) -> bool:
    """Whether the two are known to be of two people."""
    return one.named and other.named and not _same_speaker(one, other)


def telling(saying: Saying) -> frozenset[str]:
    """The stems of the words that tell something."""
    return _terms(saying.letters)


def _same_speaker(one: Saying, other: Saying) -> bool:
    return one.speaker == other.speaker != ""


def _holds(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    return any(long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1))


def _shared_terms(one: Saying, other: Saying) -> float:
    few, many = sorted((telling(one), telling(other)), key=len)
    return len(few & many) / len(few) if few else 0.0


@lru_cache(maxsize=4_096)
def _terms(letters: str) -> frozenset[str]:
    common = share_of_articles()
    return frozenset(t for t in terms(letters) if common.get(t, 0.0) < COMMON_SHARE)
