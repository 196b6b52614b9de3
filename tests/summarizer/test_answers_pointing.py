"""What points elsewhere is found by it: "denied it", "its drivers' union", "prosecuting"."""

from __future__ import annotations

import pytest

from summarizer.library import library_from
from summarizer.model import Speaker
from tests.summarizer.spoken import asked, piece, spoken
from tests.summarizer.test_answers_held import shown

DELL, SAND = Speaker("Rita Dell"), Speaker("Karl Sand")
DUCKING = (
    "In spring Sand accused the champion of ducking a rematch. Dell has always denied it.\n\n"
    "A rival claimed that the belt was borrowed. Rita Dell confirmed this: “I gave it back.”\n\n"
    "The champion, they wrote, wore odd boots. “That is nonsense,” laughed Sand.\n\n"
    "The weather held."
)
BROWN = Speaker("Gus Brown", "Castle boss")
BUS = (
    "The bus company has not replied. Its drivers' union said the line paid its way.\n\n"
    "Castle boss Gus Brown grinned: “Can he swim?” Brown shook hands. "
    "“I rang him on Friday,” the gaffer added."
)
TOLL = Speaker("Piers Toll")
COURT = (
    "Piers Toll, prosecuting, opened the case. “They measured for carpets,” he said.\n\n"
    "Ada Finch, defending, shook her head."
)
FIRM = Speaker("company")
LEAK = (
    "Medira disputes the dates. “No contact reached us before 4 May,” the company said.\n\n"
    "Toll rang. Lund Finch wrote to the harbour. “We sell no boats,” the firm said.\n\n"
    "In 1999 a maker offered an electric winder. Ike Toll’s answer was “Over my dead body.”\n\n"
    "She kept a book. Her last entry reads: “Light wind.”"
)
LIBRARY = library_from(
    [
        piece(
            "Bugle",
            5,
            DUCKING,
            spoken(DUCKING, "the champion of ducking a rematch", "accused", "Sand", SAND),
            spoken(DUCKING, "it.", "denied", "Dell", DELL, "indirect"),
            spoken(DUCKING, "“That is nonsense,”", "laughed", "Sand.", SAND),
            spoken(DUCKING, "“I gave it back.”", "confirmed", "Rita Dell", DELL),
        ),
        piece(
            "Valley Pilot",
            6,
            BUS,
            spoken(BUS, "the line paid its way", "said", "Its drivers' union", None, "indirect"),
            spoken(BUS, "“Can he swim?”", "grinned", "Gus Brown", BROWN),
            spoken(BUS, "“I rang him on Friday,”", "added", "the gaffer", None),
        ),
        piece(
            "Ward",
            8,
            LEAK,
            spoken(LEAK, "“No contact reached us before 4 May,”", "said", "the company", FIRM),
            spoken(LEAK, "“We sell no boats,”", "said", "the firm", Speaker("firm")),
            spoken(LEAK, "“Over my dead body.”", "answer", "Ike Toll", Speaker("Ike Toll")),
            spoken(LEAK, "“Light wind.”", "reads", "Her last entry", None),
        ),
        piece(
            "Court Post",
            7,
            COURT,
            spoken(COURT, "“They measured for carpets,”", "said", "he", TOLL),
        ),
    ]
)


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("who denied ducking a rematch?", "it."),
        ("what did Rita Dell say about ducking a rematch?", "it."),
        ("what did Dell say about the borrowed belt?", "“I gave it back.”"),
        ("what did Sand say about odd boots?", "“That is nonsense,”"),
        ("what did the prosecutor say about carpets?", "“They measured for carpets,”"),
        ("what did the bus drivers' union claim?", "the line paid its way"),
        ("what did Medira say about being contacted?", "“No contact reached us before 4 May,”"),
        ("what did Ike Toll say about the electric winder?", "“Over my dead body.”"),
        ("what does the last entry in the book say?", "“Light wind.”"),
        ("what did the Castle boss say about Friday?", "“I rang him on Friday,”"),
    ],
)
def test_what_points_elsewhere_is_found(question: str, words: str) -> None:
    assert shown(asked(question, LIBRARY)) == [words]


@pytest.mark.parametrize(
    "question",
    [
        "who confirmed ducking a rematch?",
        "what did Dell say about the weather?",
        "what did Dell say about odd boots?",
        "what did Sand say about the borrowed belt?",
        "what did the defence lawyer say about carpets?",
        "what did the prosecutor say about curtains?",
        "what did the train drivers' union claim?",
        "what did Medira say about boats?",
        "what did Finch say about boats?",
        "what did Toll say about the contact?",
        "what does the first entry in the book say?",
        "what did the Castle boss say about the weather?",
    ],
)
def test_what_points_to_something_else_is_not_found(question: str) -> None:
    assert shown(asked(question, LIBRARY)) == []
