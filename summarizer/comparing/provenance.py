"""By which way a statement came to its readers, and who kept silent, by whose report."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from summarizer.comparing.naming import is_called, speaker_key, speaker_named
from summarizer.comparisons import Relay
from summarizer.model import Reported
from summarizer.text.words import plain_word


def relays(statements: Iterable[Reported]) -> tuple[Relay, ...]:
    """The ways of statements that somebody passed on: "the ministry, TASS", and who printed them.

    The way that most articles print comes first.
    """
    ways: defaultdict[tuple[str, ...], list[Reported]] = defaultdict(list)
    for reported in statements:
        if reported.statement.via:
            ways[speaker_key(reported), plain_word(reported.statement.via)].append(reported)
    found = (
        Relay((speaker_named(group), group[0].statement.via or ""), tuple(group))
        for group in ways.values()
    )
    return tuple(sorted(found, key=lambda relay: -len(relay.printed)))


def unheard(names: Iterable[str], statements: Iterable[Reported]) -> tuple[str, ...]:
    """The names of whom no statement is, but for refusals to comment."""
    said = [r for r in statements if r.statement.kind != "no comment"]
    return tuple(name for name in names if not any(is_called(r, name) for r in said))


def silences(statements: Iterable[Reported]) -> tuple[tuple[Reported, ...], ...]:
    """Who declined to comment or did not answer, each with all who report it."""
    by: defaultdict[str, dict[int, Reported]] = defaultdict(dict)
    for reported in statements:
        if reported.statement.kind == "no comment" and (key := speaker_key(reported)):
            by[key].setdefault(id(reported.article), reported)
    return tuple(sorted((tuple(group.values()) for group in by.values()), key=len, reverse=True))
