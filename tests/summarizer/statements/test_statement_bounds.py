"""What is said ends where the narrator goes on, and goes on where the parser stopped too soon."""

from __future__ import annotations

import pytest

from summarizer.statements import find_statements

NARRATORS = [
    (
        "Ana Hale said the pier was “a wreck,” pointing at the rusted piles.",
        "the pier was “a wreck,”",
    ),
    (
        "She left early, saying the pier was unsafe and warning that more would fall.",
        "the pier was unsafe",
    ),
    (
        "Ana Hale said the ferry had been sold in secret, a charge that the owners deny.",
        "the ferry had been sold in secret",
    ),
    (
        "Ana Hale vowed to sue the ferry company, a plan that surprised her own party.",
        "to sue the ferry company",
    ),
    (
        "Ana Hale vowed to fight the ban and left the hall.",
        "to fight the ban",
    ),
    (
        "The mayor urged the board to wait, which pleased nobody.",
        "the board to wait",
    ),
    (
        "Ana Hale insisted it was “too early” to back the toll while adding that it will come.",
        "it was “too early” to back the toll",
    ),
    (
        "She left on Monday, telling dockers during a visit to Moss that the toll is “mad” today.",
        "that the toll is “mad” today",
    ),
    (
        "Ana Hale says she has published all letters and called on Lund and the board to do so.",
        "she has published all letters",
    ),
]

SPEAKERS = [
    (
        "She wrote to members, noting that most of the money raised would go to the pier.",
        "that most of the money raised would go to the pier",
    ),
    (
        "The union blamed the board on Monday for the flood.",
        "the board on Monday for the flood",
    ),
    (
        "The union blamed the board squarely for the flood.",
        "the board squarely for the flood",
    ),
    (
        "Ana Hale talked about her work abroad and what she learned from it.",
        "her work abroad and what she learned from it",
    ),
    (
        "Ana Hale talks about ferries and how they changed the town.",
        "ferries and how they changed the town",
    ),
    (
        "Ana Hale tweeted that Lund is a “loser,” a “liar” and a “whiner.”",
        "that Lund is a “loser,” a “liar” and a “whiner.”",
    ),
    (
        "Ana Hale called his plan for the pier “unheard of.”",
        "his plan for the pier “unheard of.”",
    ),
    (
        "The harbour master pointed out that the pier was once a shelter for many boats.",
        "that the pier was once a shelter for many boats",
    ),
]


def first_content(text: str) -> str:
    return " … ".join(c.of(text) for c in find_statements(text)[0].content)


AGES = [
    ("«I am tired of the pier», the 70-year-old said.", "«I am tired of the pier»"),
    ("“That is enough”, the 70-year-old said.", "“That is enough”"),
    ("“That is enough,” the 70-year-old said.", "“That is enough,”"),
]


@pytest.mark.parametrize(("text", "content"), AGES)
def test_the_article_of_one_told_by_their_age_is_not_said(text: str, content: str) -> None:
    assert first_content(text) == content


@pytest.mark.parametrize(("text", "content"), NARRATORS)
def test_what_the_narrator_adds_is_not_said(text: str, content: str) -> None:
    assert first_content(text) == content


@pytest.mark.parametrize(("text", "content"), SPEAKERS)
def test_what_is_said_is_told_to_its_end(text: str, content: str) -> None:
    assert first_content(text) == content


@pytest.mark.parametrize(
    "text",
    [
        "That said, the pier is safe.",
        "Ana Hale called off the vote.",
    ],
)
def test_a_turn_of_phrase_with_a_verb_of_speaking_says_nothing(text: str) -> None:
    assert find_statements(text) == []
