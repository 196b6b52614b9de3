"""When the speakers of two articles are one, and what they are called together."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.model import Reported
from summarizer.text.spelling import name_key
from summarizer.text.words import words

_ARTICLE = re.compile(r"^(?:the|an?|its|his|her|their)\s", re.IGNORECASE)


def speaker_key(reported: Reported) -> str:
    """What two articles agree on: the surname as it sounds, or the words for who spoke."""
    known = reported.statement.speaker
    if known and known.name.strip():
        return name_key(known.name.split()[-1])
    return _ARTICLE.sub("", reported.printed_source or "").casefold()


def speaker_named(told: Sequence[Reported]) -> str:
    """The fullest name that one of the articles gives the speaker, else the words for them."""
    names = [r.statement.speaker.name for r in told if r.statement.speaker]
    if names:
        return max(names, key=len)
    return next((printed for r in told if (printed := r.printed_source)), "")


def is_called(reported: Reported, name: str) -> bool:
    """Whether the speaker bears each word of a name: "Ruiz", "Ana Ruiz"."""
    known = reported.statement.speaker
    names = {name_key(word) for word in words(known.name)} if known else set()
    asked = {name_key(word) for word in words(name)}
    return bool(asked) and asked <= names


def is_named(reported: Reported) -> bool:
    """Whether the speaker is told by a full name that was resolved: no "judge", no "the dock"."""
    known = reported.statement.speaker
    names = known.name.split() if known else []
    return len(names) > 1 and all(name[:1].isupper() for name in names)


def is_told_of(reported: Reported) -> bool:
    """Whether an article tells who spoke, by name or not."""
    return bool(reported.statement.speaker or reported.statement.source)
