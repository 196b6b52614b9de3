"""What a question reaches beyond its own words: who was silent, denials, forms, follow-ups."""

from __future__ import annotations

from dataclasses import replace

import pytest

from summarizer.library import library_from
from summarizer.model import Speaker
from tests.summarizer.spoken import asked, piece, spoken

MAYOR, COOK = Speaker("Celia Warden", "mayor"), Speaker("Jonas Kipperling", "cook")
ROOK = Speaker("Ida Rook")
TEXT = (
    "The main stage sank 80 centimetres into the marsh.\n\n"
    "Judge Celia Warden denied the rumours about a sale. “The wall stays,” Warden said. "
    "“I breed rabbits now,” Jonas Kipperling said. Kipperling left the kitchen.\n\n"
    "Two aides who saw the list of guests did not return calls. "
    "Osten Rail’s new timetable is secret. Osten Rail declined to comment.\n\n"
    "Ida Rook said the marsh was no place for a stage. On a wall: the lamps stay lit. "
    "No birds were seen at night."
)
DENIAL = replace(
    spoken(TEXT, "the rumours about a sale", "denied", "Judge Celia Warden", MAYOR, "indirect"),
    polarity="negative",
)
ENTRY = piece(
    "Marsh Post",
    4,
    TEXT,
    DENIAL,
    spoken(TEXT, "“The wall stays,”", "said", "Warden", MAYOR),
    spoken(TEXT, "“I breed rabbits now,”", "said", "Jonas", COOK),
    spoken(TEXT, "the marsh was no place for a stage", "said", "Ida Rook", ROOK, "indirect"),
    spoken(TEXT, "did not return calls", "return", "Two aides who", None, "no comment"),
    spoken(
        TEXT, "declined to comment", "declined", "Osten Rail", Speaker("Osten Rail"), "no comment"
    ),
)
LIBRARY = library_from([ENTRY])

REACHED = [
    ("who wouldn't return calls about the list of guests?", "did not return calls"),
    ("which company declined to comment?", "declined to comment"),
    ("who denied the rumours?", "rumours about a sale"),
    ("did Warden deny the sale?", "rumours about a sale"),
    ("what did Celia say about the wall?", "The wall stays"),
    ("what did Judge Celia Warden say about the wall?", "The wall stays"),
    ("what did Jonas Kiperling say about rabbits?", "I breed rabbits"),
    ("who has not commented on the timetable?", "declined to comment"),
    ("who would not return calls on the guests?", "did not return calls"),
    ("who bred rabbits", "I breed rabbits"),
    ("Kipperling rabbits", "I breed rabbits"),
    ("who said the marsh is no place for a stage?", "no place for a stage"),
    ("who said that the lamps stay lit", "the lamps stay lit"),
    ("how far did the main stage sink?", "80 centimetres"),
    ("what does Kipperling breed now?", "I breed rabbits"),
    ("who denied the rumourrs?", "rumours about a sale"),
]
UNREACHED = [
    "who confirmed the rumours about a sale?",
    "did Warden confirm the rumours about a sale?",
    "who supported the sale?",
    "what did Ivo Kiperling say about rabbits?",
    "what did Jonas Kippersing Ott say about rabbits?",
    "who kept silent on rabbits?",
    "who said that the marsh is a place for a stage?",
    "who said that there were rumours about a sale?",
    "who said the lamps do not stay lit?",
    "who said birds were seen at night?",
    "who defended the wall?",
]


@pytest.mark.parametrize(("text", "expected"), REACHED)
def test_a_question_reaches_what_it_means_in_other_words(text: str, expected: str) -> None:
    found = asked(text, LIBRARY)
    shown = [" ".join(r.words) for r in found.statements] + [p.text for p in found.sentences]

    assert any(expected in each for each in shown)


@pytest.mark.parametrize("text", UNREACHED)
def test_a_question_does_not_reach_what_says_no_or_is_of_another(text: str) -> None:
    assert not asked(text, LIBRARY).found


def test_a_follow_up_is_a_topic_where_nobody_of_that_name_speaks() -> None:
    before = asked("what did Jonas Kipperling say about pay?", LIBRARY)

    assert asked("and rabbits?", LIBRARY, before).question.topic == ("rabbits",)
    assert asked("and warden?", LIBRARY, before).question.speaker == "warden"


def test_who_said_a_fact_is_asked_of_the_statements() -> None:
    before = asked("which of them breed rabbits?", LIBRARY)

    assert [r.words for r in asked("who said that?", LIBRARY, before).statements] == [
        ("“I breed rabbits now,”",)
    ]


IN_PIECES = "“The pier is shut,” Rook said. “I wept when the lamps went out.”"
PIECES = library_from(
    [
        piece(
            "Marsh Post",
            6,
            IN_PIECES,
            spoken(
                IN_PIECES, "“The pier is shut,”|“I wept when the lamps went out.”", "said",
                "Rook", ROOK,
            ),
        )
    ]
)  # fmt: skip


@pytest.mark.parametrize(
    "words",
    [
        "“The pier is shut,” “I wept when the lamps went out.”",
        '"I wept when the lamps went out." "The pier is shut,"',
        "''The pier is shut,'' ''I wept when the lamps went out.''",
        "the pier is shut, I wept when the lamps went out",
        "this pier is old.” “I wept when the lamps went out.”",
    ],
)
def test_who_said_several_quotations_is_who_said_most_of_them(words: str) -> None:
    assert [r.statement.speaker for r in asked(f"who said {words}?", PIECES).statements] == [ROOK]


DEEDS = (
    "Vera Holm welcomed the harbour deal. Ivo Tarr did not welcome the harbour deal at first. "
    "Lind was welcomed by the harbour band. The board refused to pay for the ferry in May. "
    "At least 12 guests were hurt on the ferry Alba. Tickets cost 40 marks."
)
DONE = library_from([piece("Marsh Post", 7, DEEDS)])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("who welcomed the harbour deal?", "Vera Holm welcomed"),
        ("who hailed the harbour deal", "Vera Holm welcomed"),
        ("how many guests were injured on the Alba?", "At least 12"),
    ],
)
def test_who_did_it_is_told_by_a_sentence_where_no_statement_tells_it(text: str, told: str) -> None:
    assert [point.text[: len(told)] for point in asked(text, DONE).sentences] == [told]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("who agreed to pay for the ferry?", id="refused"),
        pytest.param("who welcomed the band?", id="the other way round"),
        pytest.param("who denounced the harbour deal?", id="the opposite"),
    ],
)
def test_who_did_it_is_not_told_by_who_left_it_undone(text: str) -> None:
    assert not asked(text, DONE).found
