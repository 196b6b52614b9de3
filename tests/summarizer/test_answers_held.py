"""Who is asked for by an office, a calling or a firm's name, and what is told in other words."""

from __future__ import annotations

import pytest

from summarizer.library import library_from
from summarizer.model import Answer, Speaker
from tests.summarizer.spoken import asked, piece, spoken

KROHN, BERG = Speaker("Ida Krohn", "Chancellor"), Speaker("Olaf Berg", "Green leader")
TALKS = (
    "“The talks go on,” Chancellor Ida Krohn said.\n\n"
    "Krohn contradicted rumours of a snap election. Krohn would not acknowledge a pay cut. "
    "“Let us play cards,” joked Green leader Olaf Berg.\n\nBerg nodded."
)
FALK = Speaker("Asta Falk", "lawyer for the company")
VIK = Speaker("Ole Vik", "lawyer for the bank")
QUARRY = (
    "“We won the tender,” said Per Lund, who runs Granit.\n\n"
    "Asta Falk, a lawyer for the company, said she would sue.\n\n"
    "Granit had asked the Harbour Bank for a loan. "
    "Ole Vik, a lawyer for the bank, said nothing was signed.\n\n"
    "The Morning Mail stood by its report."
)
VARG, NOLL = Speaker("Tessa Varg"), Speaker("Ambros Noll", "producer")
SONGS = (
    "‘I burnt no tape,’ said Tessa Varg.\n\n"
    "The ‘Varg sound’ was an accident. He left it in, Noll said.\n\n"
    "Asked about a farewell, the singer laughed. ‘Print it in italics,’ she said. "
    "He was on the roof, he said."
)
ALBA = Speaker("Ruben Alba")
CHURCH = (
    "Father Ruben Alba stayed in the church. “I am a priest and no plumber,” the 80-year-old said. "
    "He would fetch the bell, he added."
)
FACTS = (
    "The first boats of the coastguard came at 06.40, the harbour office said. "
    "Rosa Mill won the ballot. Mill wins by 203.\n\n"
    "The Swimming Union said either of them could get a fine of 500 crowns. "
    "By midnight 900 people had left their homes, and ash fell after the eruption."
)
LIBRARY = library_from(
    [
        piece(
            "Sund Post",
            5,
            TALKS,
            spoken(TALKS, "“The talks go on,”", "said", "Chancellor Ida Krohn", KROHN),
            spoken(TALKS, "“Let us play cards,”", "joked", "Green leader Olaf Berg", BERG),
        ),
        piece(
            "Karrik Wire",
            6,
            QUARRY,
            spoken(QUARRY, "she would sue", "said", "Asta Falk", FALK, "indirect"),
            spoken(QUARRY, "nothing was signed", "said", "Ole Vik", VIK, "indirect"),
        ),
        piece(
            "The Observer",
            7,
            SONGS,
            spoken(SONGS, "‘I burnt no tape,’", "said", "Tessa Varg", VARG),
            spoken(SONGS, "He left it in", "said", "Noll", NOLL, "indirect"),
            spoken(SONGS, "‘Print it in italics,’", "said", "she", None),
            spoken(SONGS, "He was on the roof", "said", "he", NOLL, "indirect"),
        ),
        piece(
            "Island Courier",
            8,
            CHURCH,
            spoken(CHURCH, "“I am a priest and no plumber,”", "said", "the 80-year-old", ALBA),
            spoken(CHURCH, "He would fetch the bell", "added", "he", ALBA, "indirect"),
        ),
        piece("Coast Radio", 9, FACTS),
    ]
)


def shown(answer: Answer) -> list[str]:
    return [" … ".join(r.words) for r in answer.statements] + [p.text for p in answer.sentences]


@pytest.mark.parametrize(
    ("question", "words"),
    [
        (
            "what did the chancellor say about a snap election?",
            "Krohn contradicted rumours of a snap election.",
        ),
        ("what did the lawyer for Granit say she would do?", "she would sue"),
        ("what did Granit's lawyer say?", "she would sue"),
        ("what did the lawyer for the Harbour Bank say?", "nothing was signed"),
        ("what did Tessa Varg say about italics?", "‘Print it in italics,’"),
    ],
)
def test_what_may_be_theirs_is_shown_as_not_sure(question: str, words: str) -> None:
    answer = asked(question, LIBRARY)

    assert answer.unsure
    assert shown(answer) == [words]


@pytest.mark.parametrize(
    "question",
    [
        "what did the Green leader say about a snap election?",
        "what did the chancellor confirm about a snap election?",
        "what did the chancellor admit about a pay cut?",
        "what did the chancellor say about a snap election in 2019?",
        "what did the lawyer for the Morning Mail say?",
        "what did the lawyer for Granit say about what was signed?",
        "what did Noll say about italics?",
        "what did father Ruben say about the roof?",
        "what did the father of Ruben Alba say about the bell?",
        "how big a fine could the bakers get?",
        "at what time did the first planes come?",
        "how many people had left the prison by midnight?",
    ],
)
def test_what_is_another_s_or_not_told_is_not_found(question: str) -> None:
    assert shown(asked(question, LIBRARY)) == []


@pytest.mark.parametrize(
    "question",
    [
        "what did father ruben say about the bell",
        "What did Father Alba say about the bell?",
        "what did father ruben alba say about the bell",
    ],
)
def test_one_is_asked_for_by_what_people_call_a_priest(question: str) -> None:
    assert shown(asked(question, LIBRARY)) == ["He would fetch the bell"]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("At what time did the first boats come?", "at 06.40"),
        ("by how many votes did Rosa Mill win?", "by 203"),
        ("how big a fine could the swimmers get?", "500 crowns"),
        ("How many people had left their homes by midnight after the volcano?", "900 people"),
    ],
)
def test_a_fact_is_found_in_other_words(question: str, told: str) -> None:
    answer = asked(question, LIBRARY)

    assert any(told in point.text for point in answer.sentences)
