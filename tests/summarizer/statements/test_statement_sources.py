"""Whose words they are where the nearest subject is not the one who speaks."""

from __future__ import annotations

import pytest

from summarizer.statements import find_statements

SAFE = "that the pier was safe"

MADE_TO_SPEAK = [
    ("The board lost it with a plan that led her to declare that the pier was safe.", "her"),
    ("The win led the mayor of Osten to declare that the pier was safe.", "the mayor of Osten"),
]

SENDERS = [
    (
        "The mayor's team sent out an email to voters stating that the pier was safe.",
        "The mayor's team",
    ),
]

SET_OFF = [
    (
        "The chairman called for a vote, and then a second vote, declaring that the pier was safe.",
        "The chairman",
    ),
    (
        "Mr. Lund wondered why the mayor had left the hall, suggesting that the pier was safe.",
        "Mr. Lund",
    ),
]

NAMES = [
    ("said Harbour spokesman Navy Capt. Jon Hale.", "Harbour spokesman Navy Capt. Jon Hale"),
    ("said Air Force 1st Lt. Tom Hale.", "Air Force 1st Lt. Tom Hale"),
]


def sources(text: str, content: str) -> list[str]:
    """The printed source of each statement with this content."""
    return [
        s.source.of(text)
        for s in find_statements(text)
        if s.source and s.content[0].of(text) == content
    ]


@pytest.mark.parametrize(("text", "source"), [*MADE_TO_SPEAK, *SENDERS, *SET_OFF])
def test_the_one_who_speaks_is_told_from_the_subject(text: str, source: str) -> None:
    assert sources(text, SAFE) == [source]


@pytest.mark.parametrize(("tag", "source"), NAMES)
def test_a_name_after_a_shortened_rank_is_whole(tag: str, source: str) -> None:
    assert sources(
        f"“We never saw the flood coming,” {tag}", "“We never saw the flood coming,”"
    ) == [source]
