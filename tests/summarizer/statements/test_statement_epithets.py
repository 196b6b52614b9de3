"""Who is meant by what nobody was called before: "the 29-year-old", "the former mayor"."""

from __future__ import annotations

import pytest

from summarizer.statements import find_statements
from summarizer.statements.descriptions import age_beside

OPENING = "The old pier of Osten will close\n\n"


def names(text: str) -> list[str | None]:
    return [s.speaker and s.speaker.name for s in find_statements(OPENING + text) if not s.nested]


@pytest.mark.parametrize(
    ("before", "epithet"),
    [
        ("Ana Hale swam home from the pier.", "29-year-old"),
        ("Ivo Lund, 58, swam home from the pier.", "father-of-two"),
        ("Coach Ivo Lund saw it differently.", "Frenchman"),
        ("Ivo Lund lost to Vera Berg in 2018.", "former mayor"),
        ("Ivo Lund should have come for the ball.", "goalkeeper"),
        ("Ivo Lund, whose own well is dry, came to the pier.", "sheep farmer"),
        ("The director of the institute, Ana Hale, slept at the pier.", "volcanologist"),
        ("The danger is great, Dr Ana Hale of the institute wrote.", "scientist"),
        ("The envoy of the League, Ivo Lund, came to the pier.", "diplomat"),
    ],
)
def test_an_epithet_is_the_ones_whom_the_sentence_before_is_about(
    before: str, epithet: str
) -> None:
    spoken = names(f"{before}\n\n“It was cold,” the {epithet} said.")
    assert spoken[-1] in {"Ana Hale", "Ivo Lund"}


@pytest.mark.parametrize(
    ("before", "epithet"),
    [
        ("Ana Hale, 43, swam home.", "29-year-old"),
        ("Ana Hale swam home.", "father-of-two"),
        ("Ana Hale swam home.", "lawyer"),
        ("Ana Hale swam home.", "judge"),
        ("Ana Hale, the editor, swam home.", "former mayor"),
        ("A former mayor left. Ana Hale swam home.", "former mayor"),
        ("Ana Hale pushed the former mayor.", "former mayor"),
        ("Ana Hale swam home. The pier was painted green.", "29-year-old"),
        ("Ana Hale swam home. At noon Ivo Lund and Vera Berg were seen.", "29-year-old"),
        ("Vera Berg asked Ana Hale to swim. Vera Berg asked again.", "29-year-old"),
        ("James Lund left. Ivo Lund swam home.", "former mayor"),
        ("“Can you swim?” asked Ana Hale.", "29-year-old"),
        ("Ana Hale swam home.\n\nThe pier closed.\n\nIt rained.", "29-year-old"),
    ],
)
def test_an_epithet_that_may_be_anothers_names_nobody(before: str, epithet: str) -> None:
    assert names(f"{before}\n\n“It was cold,” the {epithet} said.")[-1] is None


def test_a_pronoun_after_an_epithet_is_the_same_person() -> None:
    text = "Then came the leap of Ivo Lund. The striker had been ill. “I was sad,” he said."
    assert names(text) == ["Ivo Lund"]


@pytest.mark.parametrize(
    "text",
    [
        "A COLD colonel who fell is fined.\nIvo Lund, 74, slid.\nIt rained.\nThe colonel said no.",
        "Ivo Lund, who became mayor in May, left. Vera Berg won.\n“It was cold,” the mayor said.",
        "Mayor Vera Berg won.\nIvo Lund leads.\n10:31 p.m.\n“It was cold,” the challenger said.",
        "The 33-year-old lunged at Vera Berg. Ivo Lund ran. “It was cold,” the 29-year-old said.",
    ],
)
def test_what_an_article_tells_of_a_person_is_found_in_a_clause_and_across_lines(text: str) -> None:
    assert names(text)[-1] == "Ivo Lund"


def test_one_who_speaks_is_not_whom_the_first_line_left_unnamed() -> None:
    text = (
        "A colonel who fell off the pier has been fined.\nIvo Lund, 74, saw it all."
        "\nVera Berg watched.\n“It was cold,” the colonel said."
    )
    assert names(text)[-1] is None


def test_the_age_of_one_who_is_not_named_is_not_the_next_names() -> None:
    assert age_beside("The 33-year-old lunged at Ivo Lund", 26, 34) is None
    assert age_beside("The 33-year-old striker Ivo Lund", 24, 32) == "33-year-old"


def test_a_pronoun_is_who_is_told_of_by_title_in_its_line() -> None:
    text = (
        "Mayor Ana Hale left early.\n\nVera Berg, a dentist, slept at the pier.\n\n"
        "Ivo Lund was pressed by the mayor. She said it was cold."
    )
    assert names(text)[-1] == "Ana Hale"
