"""Words quoted within a sentence that no verb of speaking claims."""

from __future__ import annotations

import pytest

from summarizer.statements import find_statements

Row = tuple[str, str | None]

PARTS: list[tuple[str, Row]] = [
    (
        "Ana Hale agreed that the old ferry had “a certain charm” for the visitors.",
        ("that the old ferry had “a certain charm” for the visitors", "Ana Hale"),
    ),
    (
        "Hale heralded the new timetable as a “breakthrough” for the island.",
        ("the new timetable as a “breakthrough” for the island", "Hale"),
    ),
    (
        "The union found that the report “left out everything that mattered to us”.",
        ("that the report “left out everything that mattered to us”", "The union"),
    ),
    (
        "Ana Hale offered “a deep and sincere apology” to the passengers on Monday.",
        ("“a deep and sincere apology”", "Ana Hale"),
    ),
]

NOBODYS = [
    "The ferry is a “workhorse” of the harbour.",
    "Hale has just finished “The Long Road to Lind” and likes “Songs of the Pier”.",
    "The plan was labelled a “farce” at the meeting.",
    "Ana Hale managed to “lose” the keys.",
    "The old pier won a “gold star” from the visitors.",
]


def told(text: str) -> list[Row]:
    return [
        (
            " … ".join(c.of(text) for c in s.content),
            s.source.of(text) if s.source else None,
        )
        for s in find_statements(text)
    ]


@pytest.mark.parametrize(("text", "row"), PARTS)
def test_a_part_in_marks_is_told_with_the_words_around_it(text: str, row: Row) -> None:
    assert told(text) == [row]


@pytest.mark.parametrize("text", NOBODYS)
def test_titles_and_words_set_apart_are_nobodys(text: str) -> None:
    assert told(text) == []


def test_the_marks_of_a_part_do_not_lead_the_parser_astray() -> None:
    text = "Hale, who ran the ferry, called the timetable ''a work of pure fiction'' and left."
    assert told(text) == [("the timetable ''a work of pure fiction''", "Hale")]


@pytest.mark.parametrize("opening", ["", "“"])
def test_a_quotation_over_two_paragraphs_is_whose_its_end_is(opening: str) -> None:
    text = (
        "“We asked for help twice. They sent a form.\n\n"
        f"{opening}They never came back to the island after that,” Ana Hale said on Monday."
    )
    assert told(text) == [
        ("“We asked for help twice. They sent a form.", "Ana Hale"),
        (f"{opening}They never came back to the island after that,”", "Ana Hale"),
    ]


TAGS = [
    ("“They are strong enough,” a voice-over in the ad states.", "a voice-over in the ad"),
    ("“Would you call that late?” the 43-year-old asked on his page.", "the 43-year-old"),
    ("“A key to the archive is useful,” said Skelly, explaining he had none.", "Skelly"),
    (
        '"I saw the message. I was pleased by it," screenwriter Cole Hadden wrote on his page.',
        "Cole Hadden",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), TAGS)
def test_a_tag_beside_a_quotation_is_read_by_its_form(text: str, speaker: str) -> None:
    ((content, source),) = told(text)
    assert source == speaker
    assert content == text[: text.rindex(content[0] if content[0] == '"' else "”") + 1]


def test_words_quoted_before_another_clause_are_not_said_by_its_subject() -> None:
    text = (
        "The mayor’s answer was that “the most useful thing is a pier,” so the board should help."
    )
    assert [s for s in find_statements(text) if s.source and s.source.of(text) == "the board"] == []


def test_what_somebody_answers_to_is_not_what_they_say() -> None:
    assert told("Ana Hale was responding to a question on whether the pier is “safe” today.") == []
