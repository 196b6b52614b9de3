"""Under which key a story is known: it stays through growth, merging, splitting and restarts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Sequence
from hashlib import blake2b
from itertools import chain, count
from typing import Protocol

from summarizer.model import Article


class Bearer(Protocol):
    """What carries a key from story to story: the one it would found, and the one it has."""

    @property
    def founding(self) -> str:
        """The key that it would found."""

    @property
    def story(self) -> str | None:
        """The key that it has."""


def founding_key(article: Article) -> str:
    """The key of a story that begins with this article: its time and a checksum of its address.

    Keys sort by age; "20260303T1200-5f3a9c01d2e4", and for an undated article "undated-...".
    """
    moment = f"{article.published:%Y%m%dT%H%M}" if article.published else "undated"
    named = (article.url or article.text).encode("utf-8", "surrogatepass")
    return f"{moment}-{blake2b(named, digest_size=6).hexdigest()}"


def kept_keys(groups: Sequence[Sequence[Bearer]], taken: Container[str] = frozenset()) -> list[str]:
    """The key of each group, none of them among those `taken` by others.

    A key goes where most of its bearers went; a group with several keeps the oldest; one without
    founds the oldest that nobody has.
    """
    inherited = _inherited(groups, taken)
    used = {bearer.story for group in groups for bearer in group if bearer.story}
    keys: list[str] = []
    for number, group in enumerate(groups):
        key = min(inherited.get(number, ()), default=None)
        if key is None:
            key = _founded(group, lambda key: key in used or key in taken)
            used.add(key)
        keys.append(key)
    return keys


def _inherited(groups: Sequence[Sequence[Bearer]], taken: Container[str]) -> dict[int, list[str]]:
    """For each group the keys of which it has most bearers, of equals the first group."""
    votes = Counter(
        (bearer.story, number)
        for number, group in enumerate(groups)
        for bearer in group
        if bearer.story and bearer.story not in taken
    )
    largest: dict[str, int] = {}
    for (key, number), most in votes.items():
        if key not in largest or most > votes[key, largest[key]]:
            largest[key] = number
    inherited: dict[int, list[str]] = {}
    for key, number in largest.items():
        inherited.setdefault(number, []).append(key)
    return inherited


def _founded(group: Sequence[Bearer], is_taken: Callable[[str], bool]) -> str:
    """The oldest founding key of a group that is free; where none is, that with a number."""
    keys = sorted(bearer.founding for bearer in group)
    numbered = (f"{keys[0]}-{n}" for n in count(2))
    return next(key for key in chain(keys, numbered) if not is_taken(key))
