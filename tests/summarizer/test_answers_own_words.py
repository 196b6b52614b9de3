"""Questions in a reader's own words: days of the topic, other words, callings and deeds."""

from __future__ import annotations

import pytest

from summarizer.library import library_from
from summarizer.model import Speaker
from tests.summarizer.spoken import asked, piece, spoken

MOAT, REED = Speaker("Olga Moat", "music director"), Speaker("Tom Reed")
FENN, LIND = Speaker("Ada Fenn"), Speaker("Rosa Lind", "chief executive")
OVE = Speaker("Pia Ove", "nurse")
TEXT = (
    "“The matinee in February was empty,” Olga Moat said. “The roof leaks,” Moat said.\n\n"
    "Tom Reed, who owns two of the hotels in Corle, called it a “costly fuss”. "
    "Father Luc Amand prays for rain. “I am no geologist,” Luc Amand said.\n\n"
    "Goalkeeper Ada Fenn played on. “My glove froze,” Ada Fenn said. "
    "The volcanologist denied a quarrel with the mayor. “It breathes,” Ida Stahl said.\n\n"
    "Jonas Fell, a forester, met her in 1961. He proposed on a ferry, she said.\n\n"
    "The firm Kestrel shut its stores. On a call, chief executive Rosa Lind apologised for "
    "a mess. “The shelves stay up,” Ms Lind said.\n\n"
    "Nurses worked 60 hours without pay in March, Pia Ove said. The minister was jailed in May.\n\n"
    "Slow lifts are repaired, assured the direction in a note. A lift is not a toy.\n\n"
    "Captain Bo Hale apologised to the fans from Osten."
)
STAHL, AMAND = Speaker("Ida Stahl"), Speaker("Luc Amand")
ENTRY = piece(
    "Corle Post",
    4,
    TEXT,
    spoken(TEXT, "“The matinee in February was empty,”", "said", "Olga Moat", MOAT),
    spoken(TEXT, "“The roof leaks,”", "said", "Moat", MOAT),
    spoken(TEXT, "it a “costly fuss”", "called", "Tom Reed", REED, "indirect"),
    spoken(TEXT, "“I am no geologist,”", "said", "Luc Amand", AMAND),
    spoken(TEXT, "“My glove froze,”", "said", "Ada Fenn", FENN),
    spoken(TEXT, "a quarrel with the mayor", "denied", "The volcanologist", STAHL, "indirect"),
    spoken(TEXT, "“It breathes,”", "said", "Ida Stahl", STAHL),
    spoken(TEXT, "“The shelves stay up,”", "said", "Ms Lind", LIND),
    spoken(TEXT, "Nurses worked 60 hours without pay in March", "said", "Pia Ove", OVE, "indirect"),
)
LIBRARY = library_from([ENTRY])

FOUND = [
    ("what did Olga Moat say about the matinee in February?", "matinee in February"),
    ("what did Pia Ove say about unpaid hours in March?", "without pay in March"),
    ("what did the hotel owner say?", "costly fuss"),
    ("what did the hotelier say?", "costly fuss"),
    ("what did the priest say?", "no geologist"),
    ("what did the goalie say about her glove?", "glove froze"),
    ("what did the volcanologist say?", "It breathes"),
    ("how did Jonas Fell propose?", "proposed on a ferry"),
    ("what did the chief executive of Kestrel apologise for?", "apologised for a mess"),
    ("what did the boss of Kestrel apologise for?", "apologised for a mess"),
    ("what was said about slow lifts?", "assured the direction"),
    ("who said sorry to the fans from Osten?", "Bo Hale apologised"),
    ("when was the minister imprisoned?", "jailed in May"),
]
NOT_FOUND = [
    "what did Olga Moat say about the roof in February?",
    "what did Olga Moat say in February about the matinee?",
    "what did Olga Moat say about the matinee until February?",
    "what did Pia Ove say about unpaid hours in April?",
    "what did the pub owner say?",
    "what did the hotel manager say?",
    "what did the nun say?",
    "what did the striker say about her glove?",
    "what did the seismologist say?",
    "how did Ivo Grint propose?",
    "what did the chief executive of Osprey apologise for?",
    "what was said about toys?",
    "who said sorry to the nurses?",
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_a_readers_own_words_reach_what_is_printed(text: str, expected: str) -> None:
    found = asked(text, LIBRARY)
    shown = [r.sentence.text for r in found.statements] + [p.text for p in found.sentences]

    assert any(expected in each for each in shown)


@pytest.mark.parametrize("text", NOT_FOUND)
def test_own_words_do_not_reach_another_day_another_calling_or_another_deed(text: str) -> None:
    assert not asked(text, LIBRARY).found


def test_where_an_office_is_quoted_nowhere_others_in_such_an_office_are_near() -> None:
    of_a_chief = asked("quotes from the chief executive of Osprey", LIBRARY)
    of_a_cook = asked("quotes from the cook of Osprey", LIBRARY)

    assert not of_a_chief.found
    assert [" ".join(r.words) for r in of_a_chief.same_topic] == ["“The shelves stay up,”"]
    assert of_a_cook.same_topic == ()
