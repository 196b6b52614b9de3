"""Whose statements answer: names in their spellings, offices, bodies, namesakes."""

from __future__ import annotations

import pytest

from summarizer.library import library_from
from summarizer.model import Library, Speaker
from tests.summarizer.spoken import asked, piece, spoken

SPELLINGS = [
    ("Aleksandr Novak", "Alexander Novak"),
    ("Zelensky", "Volodymyr Zelenskyy"),
    ("Sean O'Brien", "Sean O’Brien"),
    ("obrien", "Sean O'Brien"),
    ("von der Leyen", "Ursula von der Leyen"),
    ("Krišjānis Kariņš", "Krisjanis Karins"),
    ("J. Stolt", "Jens Stolt"),
    ("Jens Stolt", "Stolt"),
    ("Jens Stolt", "Jens P. Stolt"),
    ("President Novak", "Novak"),
    ("presidential nominee Ivo Novak", "Ivo Novak"),
    ("al-Amin", "Al-Amin"),
]
OTHERS = [
    ("Jens Stolt", "Lars Stolt"),
    ("Ann Novak", "Ian Novak"),
    ("Lang", "Lange"),
    ("Long", "Lang"),
    ("Osten", "Petra Lang"),
    ("Kramlin", "the Kremlin"),
]


def library_of_one(name: str, role: str | None = None) -> Library:
    text = f"“The gates are safe,” {name} said."
    statement = spoken(text, "“The gates are safe,”", "said", name, Speaker(name, role))
    return library_from([piece("Osten Daily", 1, text, statement)])


@pytest.mark.parametrize(("asked_for", "printed"), SPELLINGS)
def test_a_name_is_known_in_its_usual_spellings(asked_for: str, printed: str) -> None:
    assert asked(f"what did {asked_for} say?", library_of_one(printed)).found


@pytest.mark.parametrize(("asked_for", "printed"), OTHERS)
def test_another_name_is_another_person(asked_for: str, printed: str) -> None:
    assert not asked(f"what did {asked_for} say?", library_of_one(printed)).found


OFFICES = [
    ("the Latvian prime minister", "prime minister of Latvia", True),
    ("the prime minister of Latvia", "Latvian Prime Minister", True),
    ("the Swedish PM", "prime minister of Sweden", True),
    ("the minister", "environment minister", True),
    ("the Harbour boss", "head of Harbour", True),
    ("the Kremlin", "Kremlin spokesman", True),
    ("the government", "government spokeswoman", True),
    ("the president", "the president’s spokesman", False),
    ("the president", "adviser to the president", False),
    ("the president", "vice president", False),
    ("the president", "former president", False),
    ("the Latvian prime minister", "Estonian prime minister", False),
    ("the Kremlin", "Kremlin critic", False),
]


@pytest.mark.parametrize(("asked_for", "role", "fits"), OFFICES)
def test_an_office_is_the_one_held_not_one_that_is_mentioned(
    asked_for: str,
    role: str,
    fits: bool,  # a column of the table
) -> None:
    assert asked(f"what did {asked_for} say?", library_of_one("Vera Holm", role)).found == fits


ELSEWHERE = [
    pytest.param("Vera Holm", "Mayor", True, id="the same name and noun"),
    pytest.param("Vera Holm", None, True, id="the same name, no office printed"),
    pytest.param("Vera Holm", "harbour director", False, id="another office by then"),
    pytest.param("Ivo Tarr", "Mayor", False, id="another mayor"),
]


@pytest.mark.parametrize(("name", "role", "fits"), ELSEWHERE)
def test_an_office_printed_in_one_article_is_known_in_another(
    name: str,
    role: str | None,
    fits: bool,
) -> None:
    named = library_of_one("Vera Holm", "mayor of Osten").entries
    other = "“The tape is silent,” she said."
    speaker = Speaker(name, role, "pronoun")
    statement = spoken(other, "“The tape is silent,”", "said", "she", speaker)
    library = library_from([*named, piece("Harbour", 2, other, statement)])

    assert asked("what did the mayor of Osten say about the tape?", library).found == fits


def test_an_unresolved_speaker_answers_to_the_words_printed() -> None:
    text = "“The gates are safe,” the harbour spokesman said."
    statement = spoken(text, "“The gates are safe,”", "said", "the harbour spokesman", None)
    library = library_from([piece("Osten Daily", 1, text, statement)])

    assert asked("what did the harbour spokesman say?", library).found
    assert not asked("what did the palace spokesman say?", library).found


CALLED = [
    ("the harbour master", "“It sank,” harbour master Tom Reed said.", True),
    ("THE DEAN", "“It sank,” the dean, Tom Reed, said.", True),
    ("dean", "“It sank,” said Tom Reed, dean of Osten. It was Tom Reed who saw it.", True),
    ("the dean", "Ann met Tom Reed, thanked the dean, and left. “It sank,” he said.", False),
    ("– the dean", "“It sank,” Tom Reed said.", False),
    ("the dean", "“It sank,” the dean, Tom Reed, said.", True),
    (
        "the trawler captain",
        "Tom Reed, 61, the captain of a trawler, spoke. “It sank,” he said.",
        True,
    ),
    ("the café owner", "At the quay café, owner Tom Reed nodded. “It sank,” he said.", True),
    ("the baker", "Tom Reed was a baker for years. “It sank,” he said.", True),
    ("the dean", "Tom Reed, the dean’s deputy, spoke. “It sank,” he said.", False),
    ("the dean", "Tom Reed, deputy to the dean, spoke. “It sank,” he said.", False),
    ("the skater", "Tom Reed, a former skater, spoke. “It sank,” he said.", False),
    ("the pilot", "The pilot slept. Tom Reed woke him. “It sank,” he said.", False),
    ("the river pilot", "Harbour pilot Tom Reed spoke. “It sank,” he said.", False),
]


@pytest.mark.parametrize(("asked_for", "text", "found"), CALLED)
def test_a_speaker_is_what_the_article_calls_them_at_the_name(
    asked_for: str, text: str, found: bool
) -> None:
    source = "he" if "he said" in text else "Tom Reed"
    statement = spoken(text, "“It sank,”", "said", source, Speaker("Tom Reed"))
    library = library_from([piece("Osten Daily", 1, text, statement)])

    assert asked(f"what did {asked_for} say?", library).found == found
