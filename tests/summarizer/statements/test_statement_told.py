"""Speech told by a noun, in the passive, as a figure or by a line is found with whose it is."""

from __future__ import annotations

import pytest

from summarizer.statements import find_statements

Row = tuple[str, str | None]


def told(text: str) -> list[Row]:
    """Content and printed source of each statement."""
    return [
        (" … ".join(c.of(text) for c in s.content), s.source.of(text) if s.source else None)
        for s in find_statements(text)
    ]


ASKED = [
    ("Asked whether the pier would open, Hale smiled.", ("whether the pier would open", None)),
    ("The mayor was asked about the leaking roof.", ("the leaking roof", None)),
    (
        "The mayor shook her head when asked by a reporter why the pier was shut.",
        ("why the pier was shut", "a reporter"),
    ),
]

JUDGED = [
    (
        "The board was accused of hiding the figures.",
        ("The board … of hiding the figures", None),
    ),
    (
        "The plan was criticised by the union as a waste of money.",
        ("The plan … as a waste of money", "the union"),
    ),
    (
        "The skipper is said to be recovering at home.",
        ("The skipper … to be recovering at home", None),
    ),
    ("A new ferry was announced on Monday.", ("A new ferry", None)),
]

NOUNS = [
    ("Lund laughed at her claim that rents fell.", ("that rents fell", "her")),
    (
        "Hale's promise to mend the pier won her the vote.",
        ("to mend the pier", "Hale's"),
    ),
    ("The union made a call for an inquiry.", ("an inquiry", "The union")),
    ("Lund stepped up his attacks on the board.", ("the board", "Lund")),
    (
        "The council read a complaint by the harbour master that the ferry was late.",
        ("that the ferry was late", "the harbour master"),
    ),
]

DEMANDS = [
    (
        "The union demanded the mayor pay back every penny.",
        ("the mayor pay back every penny", "The union"),
    ),
    ("Hale cautioned against haste.", ("haste", "Hale")),
    ("The skipper confessed to steering by the stars.", ("steering by the stars", "The skipper")),
]

CREDITED = [
    ("In the words of Hale, the road is a disgrace.", ("the road is a disgrace", "Hale")),
    ("By his own account, Hale slept through it.", ("Hale slept through it", "his")),
    ("The road is shut, per the Osten Daily.", ("The road is shut", "the Osten Daily")),
    (
        "Hale (a nurse) would stay while Lund left, according to the union.",
        ("Hale (a nurse) would stay while Lund left", "the union"),
    ),
    (
        "According to the Daily, the mayor would go if her deputy said that she must.",
        ("the mayor would go if her deputy said that she must", "the Daily"),
    ),
]

LINES = [
    ("Poll: Two in three would keep the pier", ("Two in three would keep the pier", "Poll")),
    ("On the pier\n\nQ: Why?\n\nA: Rust.\n\nQ: Rust?\n\nA: Rust.", ("Rust.", "A")),
    ("On the pier\n\nTidings: Why?\n\nHale: Rust.\n\nTidings: Rust?", ("Why?", "Tidings")),
]

FIGURES = [
    ("The union put the number at 40 and left.", ("the number at 40", "The union")),
    (
        "The insurer put the damage at more than £2 million.",
        ("the damage at more than £2 million", "The insurer"),
    ),
]


@pytest.mark.parametrize(
    ("text", "row"), [*ASKED, *JUDGED, *NOUNS, *DEMANDS, *CREDITED, *LINES, *FIGURES]
)
def test_what_is_told_is_found_with_whose_word_it_is(text: str, row: Row) -> None:
    assert row in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The board was not accused of anything.",
        "Nobody was asked about it.",
        "Nobody at the pier could say who held the key.",
        "No one in Osten could say why the gates were shut.",
        "The claim on the house was paid in May.",
        "Her comments on Monday were short.",
        "The waiter put the plates at the end of the table.",
        "A complaint that the roof leaked was never filed.",
        "Poll: Would you keep the pier?",
        "On the pier\n\nQ: Why?\n\nIt rained.",
    ],
)
def test_what_nobody_says_is_no_statement(text: str) -> None:
    assert told(text) == []
