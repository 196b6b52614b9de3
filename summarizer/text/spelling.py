"""Names that are spelt differently and sound alike: Aleksandr, Alexander; Zelensky, Zelenskyy."""

from __future__ import annotations

import re
from functools import lru_cache

from summarizer.text.words import plain_word

_TELLING_BONES = 3
_ENDING = re.compile(r"(?:iy|ij|yy|ii|iĭ|y)$")


@lru_cache(maxsize=65_536)
def name_key(word: str) -> str:
    """A name as it sounds: Zelensky, Zelenskyy and Zelenskiy are one; O’Hale and O'Hale too."""
    bare = re.sub(r"['.’-]", "", plain_word(word))
    bare = _ENDING.sub("i", bare)
    return re.sub(r"(.)\1", r"\1", bare) or word


def same_first(one: str, other: str) -> bool:
    """First names that are equal, spelt alike (Aleksandr, Alexander) or an initial of the other."""
    first, second = name_key(one), name_key(other)
    if 1 in (len(first), len(second)):
        return first[:1] == second[:1]
    bones, ending = _bones(first)
    return first == second or (len(bones) >= _TELLING_BONES and (bones, ending) == _bones(second))


def _bones(name: str) -> tuple[str, str]:
    """The consonants of a first name, and the vowel that it ends in: Petr is not Petra."""
    bones = re.sub(r"[aeiouyhj]", "", name.replace("x", "ks"))
    return bones, name[-1] if name[-1] in "aeiou" else ""
