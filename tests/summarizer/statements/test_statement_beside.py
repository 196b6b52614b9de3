"""A quotation that no clause claims is whose the words beside it say, and never a thing's."""

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


TAGS = [
    (
        "Lund said no.\n\n“Will the pier ever open again?” Hale pressed. “Or half of it?”",
        ("“Will the pier ever open again?” … “Or half of it?”", "Hale"),
    ),
    (
        ("Lund spoke first.\n\n“Where are the bills for May?” Hale, a cook from the mill, said."),
        ("“Where are the bills for May?”", "Hale"),
    ),
]

TONES = [
    (
        "His wife Joan had heard enough.\n\n“He’s been up since Easter,” blasted the 41-year-old.",
        ("“He’s been up since Easter,”", "the 41-year-old"),
    ),
    (
        "“Look at that hat,” sneered Lund, 27, after his rival tipped the scales.",
        ("“Look at that hat,”", "Lund"),
    ),
    (
        "The mayor said the pier would open. “What a mess,” groaned shopkeeper Ada Hale.",
        ("“What a mess,”", "shopkeeper Ada Hale"),
    ),
]

ANSWERS = [
    (
        "Lund’s answer, kept in the files, was “Over my dead body.”",
        ("“Over my dead body.”", "Lund’s"),
    ),
    ("Lund's reply: “Over my dead body.”", ("“Over my dead body.”", "Lund's")),
    ("Lund's reply was blunt: “Over my dead body.”", ("“Over my dead body.”", "Lund's")),
    ("Her answer was that the pier was fine.", ("that the pier was fine", "Her")),
]

LEADS = [
    (
        (
            "Then there was the radio host Ivo Hale, who lamented in an interview with the Daily"
            " editor Ann Berg, “We have lost twenty years.”"
        ),
        ("“We have lost twenty years.”", "who"),
    ),
    (
        (
            "Lund made the same claim in May, and the Osten Daily responded:\n“If there are people"
            " who think so, they should say it.”"
        ),
        ("“If there are people who think so, they should say it.”", "the Osten Daily"),
    ),
    (
        (
            "When Lund said that the board would sue, Hale fired back forcefully: “If they sue us"
            " in Osten, they will lose.”"
        ),
        ("“If they sue us in Osten, they will lose.”", "Hale"),
    ),
]


@pytest.mark.parametrize(("text", "row"), [*TAGS, *TONES, *ANSWERS, *LEADS])
def test_a_quotation_is_whose_the_words_beside_it_tell(text: str, row: Row) -> None:
    assert row in told(text)


def test_a_quotation_is_never_a_things_of_the_sentence_before() -> None:
    text = "The timing of the vote drew a crowd to the hall.\n\n“We were never asked about it.”"

    assert told(text) == []


def test_a_quotation_glued_to_a_colon_is_read_as_if_it_stood_apart() -> None:
    text = "Hale said:“We were never asked about it.”"

    assert told(text) == [("“We were never asked about it.”", "Hale")]


@pytest.mark.parametrize(
    "text", ["Lund's answer was late.", "Her only answer was a shrug.", "The answer is “no”."]
)
def test_an_answer_that_tells_no_words_or_nobody_says_nothing(text: str) -> None:
    assert told(text) == []
