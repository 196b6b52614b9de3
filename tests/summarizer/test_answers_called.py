"""Speakers asked for by what they are called, and what a headline or an article leaves unsaid."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from summarizer.library import library_from
from summarizer.model import Entry, Speaker
from summarizer.text import read_article
from tests.summarizer.spoken import asked, piece, spoken

TEXT = (
    "Orlo’s uncle Beppe let it slip in a café: “The boat is sold.”\n\n"
    "The firm that dredges the canal, Mudlark, did not reply to questions.\n\n"
    "State Attorney Ines Roe’s office said the ledger was safe.\n\n"
    "The Almoner of Roads, Tito Sabel, went first. “Tar is honest,” Sabel said.\n\n"
    "Nora Pike, who was the night clerk at the lock, told them the bell had rung.\n\n"
    "A spokesman for the lock declined to comment. The lock keepers slept."
)
UNCLE = Speaker("Beppe", "Orlo’s uncle")
ALMONER = Speaker("Tito Sabel", "Almoner of Roads")
LIBRARY = library_from(
    [
        piece(
            "Canal Post",
            4,
            TEXT,
            spoken(TEXT, "“The boat is sold.”", "let", "Orlo’s uncle Beppe", UNCLE),
            spoken(
                TEXT,
                "did not reply to questions",
                "reply",
                "The firm that dredges the canal",
                Speaker("firm"),
                "no comment",
            ),
            spoken(
                TEXT, "the ledger was safe", "said", "State Attorney Ines Roe’s office", None
            ),
            spoken(TEXT, "“Tar is honest,”", "said", "Sabel", ALMONER),
            spoken(TEXT, "the bell had rung", "told", "Nora Pike", Speaker("Nora Pike")),
            spoken(
                TEXT, "declined to comment", "declined", "A spokesman for the lock", None,
                "no comment",
            ),
        )
    ]
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("what did Orlo's uncle say?", "“The boat is sold.”"),
        ("did Mudlark reply?", "did not reply to questions"),
        ("what did the state attorney's office say about the ledger?", "the ledger was safe"),
        ("what did the Almoner of Roads say about tar?", "“Tar is honest,”"),
        ("what did the night clerk say about the bell?", "the bell had rung"),
        ("what did the spokesman of the lock say?", "declined to comment"),
    ],
)
def test_a_speaker_is_found_by_what_the_article_calls_them(text: str, expected: str) -> None:
    shown = asked(text, LIBRARY)
    assert [r.words for r in shown.statements] == [(expected,)]


@pytest.mark.parametrize(
    "text",
    [
        "what did Orlo's aunt say?",
        "what did the state attorney's deputy say about the ledger?",
        "what did the Almoner of Bridges say about tar?",
        "what did the day clerk say about the bell?",
        "what did the state attorney say about the ledger?",
    ],
)
def test_one_who_is_called_otherwise_is_another(text: str) -> None:
    assert not asked(text, LIBRARY).found


def test_a_first_and_a_last_name_may_both_be_spelt_otherwise() -> None:
    text = "“We walk,” Aleksandr Hromovets said."
    said = spoken(text, "“We walk,”", "said", "Aleksandr", Speaker("Aleksandr Hromovets"))
    library = library_from([piece("Canal Post", 4, text, said)])
    assert asked("what did alexander hromovetz say?", library).found
    assert not asked("what did oleg hromovetz say?", library).found


def test_an_office_in_fewer_words_is_shown_as_unsure_where_the_article_names_the_rest() -> None:
    text = "MAYOR ADA FENN: The lift was my fault. Reporters laughed. They left Brixham Quay."
    said = spoken(
        text, "The lift was my fault", ":", "MAYOR ADA FENN", Speaker("ADA FENN", "MAYOR")
    )
    library = library_from([piece("Canal Post", 4, text, said)])
    shown = asked("what did the mayor of Brixham say about the lift?", library)
    assert shown.statements
    assert shown.unsure
    assert not asked("what did the mayor of Corle say about the lift?", library).found


TITLE = "Ferry ramp rusts in Corle"
SILENT = (
    "The ferry ramp in Corle is rusting, its builders say. Gulls like it.\n\n"
    "The harbour office did not return a call. Tilda Moss declined to name the welders.\n\n"
    "Bram Holt threatened a boycott of the summer fair. Holt likes eels."
)


def silent() -> Entry:
    article = read_article(
        SILENT, outlet="Canal Post", title=TITLE, published=datetime(2026, 11, 4, tzinfo=UTC)
    )
    kind = "no comment"
    office, moss = Speaker("harbour office"), Speaker("Tilda Moss")
    call = spoken(SILENT, "did not return a call", "return", "The harbour office", office, kind)
    named = spoken(SILENT, "declined to name the welders", "declined", "Tilda", moss, kind)
    return Entry(article, (call, named))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("did the harbour office comment on the ramp?", "The harbour office"),
        ("who declined to name the welders of the Corle ferry ramp?", "Tilda Moss"),
        ("who threatened a boycott over the ramp?", "Bram Holt"),
    ],
)
def test_what_a_sentence_leaves_to_its_headline_or_article_is_counted(
    text: str, expected: str
) -> None:
    shown = asked(text, library_from([silent()]))
    first = [*(r.sentence for r in shown.statements), *shown.sentences]
    assert expected in first[0].text


@pytest.mark.parametrize(
    "text",
    [
        "did the harbour office comment on the eels?",
        "who declined to name the cooks of the Corle ferry ramp?",
        "who threatened a lawsuit over the ramp?",
    ],
)
def test_a_headline_alone_makes_nobody_silent_or_threatening(text: str) -> None:
    entry = silent()
    shown = asked(text, library_from([replace(entry, statements=entry.statements[:1])]))
    assert not shown.found
