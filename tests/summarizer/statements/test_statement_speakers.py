"""The right speaker or none: names, roles, pronouns, titles, bodies, groups."""

from __future__ import annotations

import pytest

from summarizer.model import Speaker
from summarizer.statements import find_statements
from summarizer.statements.names import printed
from summarizer.statements.roles import role_after, role_before

OPENING = "The old pier of Osten will close\n\n"


def speakers(text: str) -> list[Speaker | None]:
    return [s.speaker for s in find_statements(OPENING + text) if not s.nested]


def test_a_bare_surname_is_the_fullest_name_printed() -> None:
    text = "Mayor Ana Maria Hale said the pier was safe. Hale said it had been tested."
    assert [s and s.name for s in speakers(text)] == ["Ana Maria Hale", "Ana Maria Hale"]


def test_a_role_is_told_as_printed_before_or_after_the_name() -> None:
    before = "Osten port authority spokesman Tomas Berg said the pier was safe."
    after = "Ilse Krantz, the Latvian prime minister, said the pier was safe."
    assert [s and s.role for s in speakers(before)] == ["Osten port authority spokesman"]
    assert [s and s.role for s in speakers(after)] == ["Latvian prime minister"]


def test_a_name_behind_its_role_and_a_comma_is_the_speaker() -> None:
    text = "The party’s spokesman, Tomas Berg, said the pier was safe."
    assert speakers(text) == [Speaker("Tomas Berg", "party’s spokesman", "named")]


def test_a_pronoun_is_the_last_fitting_person() -> None:
    text = "Anna Hale met James Lund at the pier. She said it was safe. He denied that it was."
    assert [(s and s.name, s and s.how) for s in speakers(text)] == [
        ("Anna Hale", "pronoun"),
        ("James Lund", "pronoun"),
    ]


def test_a_title_is_the_last_person_with_that_role() -> None:
    text = (
        "Kremling spokesman Dmitri Paskov said the talks were frank. "
        "“Of course we are concerned,” the spokesman said."
    )
    assert [(s and s.name, s and s.how) for s in speakers(text)] == [
        ("Dmitri Paskov", "named"),
        ("Dmitri Paskov", "title"),
    ]


def test_a_title_of_another_place_names_nobody() -> None:
    text = (
        "Arne Holm, mayor of Lower Lind, said the train was too long. "
        "The mayor of Upper Lind said it was not."
    )
    assert [s and s.name for s in speakers(text)] == ["Arne Holm", None]


def test_two_people_of_one_surname_are_not_merged() -> None:
    text = (
        "James Tillman opened the gate and Anna Tillman closed it. Tillman said it was cold. "
        "Mrs. Tillman said it was not."
    )
    assert [s and s.name for s in speakers(text)] == [None, "Anna Tillman"]


def test_a_body_keeps_its_own_name() -> None:
    text = "The Kremlin said it would answer. Moscow denied any plans. The ministry said so too."
    names = [s and s.name for s in speakers(text)]
    assert names[:2] == ["Kremlin", "Moscow"]


@pytest.mark.parametrize(
    "text",
    [
        "Officials said the pier was safe.",
        "The pier was safe, according to a person familiar with the matter.",
        "A spokesman said the pier was safe.",
        "They said the pier was safe.",
    ],
)
def test_groups_and_unnamed_people_stay_unnamed(text: str) -> None:
    (statement,) = find_statements(OPENING + text)
    assert statement.speaker is None
    assert statement.source is not None


def test_a_pronoun_without_a_person_before_it_names_nobody() -> None:
    assert speakers("He said the pier was safe.") == [None]


@pytest.mark.parametrize(
    ("mention", "name", "role"),
    [
        ("NATO Secretary General Jens Stollberg", "Jens Stollberg", "NATO Secretary General"),
        (
            "US Under Secretary of State for Political Affairs Vera Nolan",
            "Vera Nolan",
            "US Under Secretary of State for Political Affairs",
        ),
        ("Boatman Alf Storm", "Alf Storm", "Boatman"),
        ("the network’s Nadia Butt", "Nadia Butt", None),
        ("Mr. Lund", "Lund", None),
        ("Mum-of-three Jody Lund", "Jody Lund", "Mum-of-three"),
        ("Ex-baker Osvald Lund", "Osvald Lund", "Ex-baker"),
        ("Karl-Herman Lund", "Karl-Herman Lund", None),
        ("Min-jun Park", "Min-jun Park", None),
    ],
)
def test_a_mention_is_taken_apart(mention: str, name: str, role: str | None) -> None:
    read = printed(mention)
    assert read is not None
    assert (read.name, read.role) == (name, role)


def test_a_name_ends_before_its_body_which_is_the_role() -> None:
    text = (
        "Osvald Lund of the Institute for Old Piers, who was not asked, said it was rotten. "
        "“Look at the planks,” he said."
    )
    told = [(s and s.name, s and s.role) for s in speakers(text)]
    assert told == [("Osvald Lund", "Institute for Old Piers")] * 2


def test_the_end_of_a_body_is_nobody() -> None:
    text = "The letter went to the Society for Old Piers. “We read it twice,” he said."
    assert speakers(text) == [None]


@pytest.mark.parametrize("headline", ["PIER TO NOWHERE", "PIER CHAOS", "OLD PIER WOES"])
def test_a_headlines_catchword_is_no_speaker(headline: str) -> None:
    text = f"{headline}: 460 million down the drain\n\nThe pier was shut on Monday."
    assert find_statements(text) == []


def test_a_headlines_role_is_the_one_person_of_that_role() -> None:
    text = "PIER BOSS: WE WOULD DO IT AGAIN\n\nPier boss Osvald Lund shut the gate on Monday."
    (statement,) = find_statements(text)
    assert statement.speaker == Speaker("Osvald Lund", "Pier boss", "title")


def test_a_headlines_role_of_nobody_named_is_left_open() -> None:
    text = "PIER BOSS: WE WOULD DO IT AGAIN\n\nThe gate was shut on Monday."
    assert [s.speaker for s in find_statements(text)] == [None]


def test_a_pronoun_after_one_unnamed_person_names_nobody_else() -> None:
    text = (
        "Reg Lund said the seals came back. "
        "A council spokeswoman said: “Every penny has been counted.” She refused to say how many."
    )
    assert [s and s.name for s in speakers(text)] == ["Reg Lund", None, None]


def test_a_spokesman_is_no_she() -> None:
    text = "Anna Hale met the board. A spokesman said it was late. She said it was early."
    assert [s and s.name for s in speakers(text)] == [None, "Anna Hale"]


@pytest.mark.parametrize(
    "who",
    ["A spokesman for Mr Lund", "An aide to Mayor Osvald Lund", "A lawyer for Osvald Lund"],
)
def test_who_speaks_for_somebody_is_not_that_person(who: str) -> None:
    assert speakers(f"Osvald Lund left early. {who} said: “Nothing was thrown.”") == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Its chief executive, Osvald Lund, said the gate held.",
        "Osvald Lund, its chief executive, said the gate held.",
        "The gate was shut by its chief executive Osvald Lund. Lund said the gate held.",
    ],
)
def test_a_role_is_told_without_its_pronoun(text: str) -> None:
    assert [s and s.role for s in speakers(text)] == ["chief executive"]


def test_a_description_before_a_name_is_the_role() -> None:
    text = "Mum-of-three Jody Lund shut the gate. “It was cold,” she said."
    assert speakers(text) == [Speaker("Jody Lund", "Mum-of-three", "pronoun")]


def test_the_place_in_a_role_is_no_name() -> None:
    assert printed("the mayor of Osten") is None


def test_a_clause_after_a_name_is_no_role() -> None:
    text = "At Old Harbour, nurse Leila Omar has seen them all."
    assert role_after(text, len("At Old Harbour")) is None
    assert role_before(text, text.index("Leila")) == "nurse"
