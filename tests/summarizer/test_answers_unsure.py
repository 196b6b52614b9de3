"""What may be by the one asked about is shown as printed and told apart from what surely is."""

from __future__ import annotations

import pytest

from summarizer.library import library_from
from summarizer.model import Answer, Speaker, Statement
from tests.summarizer.spoken import asked, piece, spoken

NOLL, PYE = Speaker("Edda Noll", "skipper"), Speaker("Ian Pye")
TEXT = (
    "Ian Pye had painted the lighthouse red.\n\n"
    "“The reef moved,” Edda Noll said. Noll climbed out of the wreck. "
    "“I was not asleep,” the 40-year-old said.\n\n"
    "He joked: “Nobody rests at the wheel of a boat.” Her lawyer said there would be no appeal.\n\n"
    "The yard that built the boat, Tarpan, did not return calls. "
    "The spokesman praised the lifeboat.\n\n"
    "As informs the harbour office of Sund, salvage will take a week."
)
LIBRARY = library_from(
    [
        piece(
            "Sund Post",
            5,
            TEXT,
            spoken(TEXT, "“The reef moved,”", "said", "Edda Noll", NOLL),
            spoken(TEXT, "“I was not asleep,”", "said", "the 40-year-old", None),
            spoken(TEXT, "“Nobody rests at the wheel of a boat.”", "joked", "He", None),
            spoken(TEXT, "there would be no appeal", "said", "Her lawyer", None, "indirect"),
            spoken(
                TEXT,
                "did not return calls",
                "return",
                "The yard that built the boat",
                None,
                "no comment",
            ),
            spoken(TEXT, "the lifeboat", "praised", "The spokesman", None, "indirect"),
        )
    ]
)


def shown(found: Answer) -> list[str]:
    return [
        *(" ".join(r.words) for r in found.statements),
        *(point.text for point in found.sentences),
    ]


MAYBE = [
    ("What did Noll say about being asleep?", "“I was not asleep,”"),
    ("what did Noll say about the wheel?", "“Nobody rests at the wheel of a boat.”"),
    ("what did Noll's lawyer say about an appeal?", "there would be no appeal"),
    ("what did Noll's lawyer say?", "there would be no appeal"),
    ("did Tarpan comment?", "did not return calls"),
    (
        "what did the harbour office say about the salvage?",
        "As informs the harbour office of Sund, salvage will take a week.",
    ),
]


@pytest.mark.parametrize(("text", "words"), MAYBE)
def test_speech_of_whom_the_article_does_not_name_again_is_told_as_unsure(
    text: str, words: str
) -> None:
    found = asked(text, LIBRARY)

    assert (found.found, found.unsure, shown(found)) == (True, True, [words])
    assert not any(r.statement.speaker for r in found.statements)


NOT_EVEN_MAYBE = [
    pytest.param("What did Pye say about being asleep?", id="another was named since"),
    pytest.param("What did Elsa Noll say about being asleep?", id="another first name"),
    pytest.param("What did Noll say about the lifeboat?", id="a spokesman is somebody else"),
    pytest.param("What did Noll say about an appeal?", id="her lawyer is not she"),
    pytest.param("What did Pye's lawyer say about an appeal?", id="another's lawyer"),
    pytest.param("What did the lifeboat say about the reef?", id="only mentioned"),
    pytest.param("What did Pye say about the lighthouse?", id="named beside no word of speaking"),
    pytest.param("What did Pye say?", id="nothing is asked of one who is only mentioned"),
]


@pytest.mark.parametrize("text", NOT_EVEN_MAYBE)
def test_nobody_is_offered_the_words_of_somebody_else(text: str) -> None:
    assert not asked(text, LIBRARY).found


def test_what_is_surely_said_is_not_told_as_unsure() -> None:
    found = asked("What did Noll say about the reef?", LIBRARY)

    assert (found.unsure, shown(found)) == (False, ["“The reef moved,”"])


def test_a_statement_on_half_of_the_topic_has_the_better_sentences_beside_it() -> None:
    text = (
        "“The bells are old,” Vera Holm said. "
        "The rope of the bells must go, so thinks it Vera Holm."
    )
    said: Statement = spoken(
        text, "“The bells are old,”", "said", "Vera Holm", Speaker("Vera Holm")
    )
    library = library_from([piece("Sund Post", 6, text, said)])

    found = asked("what did Holm say about the rope of the bells?", library)

    assert not found.unsure
    assert shown(found) == [
        "“The bells are old,”",
        "The rope of the bells must go, so thinks it Vera Holm.",
    ]


def test_who_replies_is_not_who_asked() -> None:
    text = (
        "The witness Ida Rook took the stand. “Did you see the boat?” asked Ian Pye. "
        "“I saw only fog,” the witness replied."
    )
    said = (
        spoken(text, "“Did you see the boat?”", "asked", "Ian Pye", PYE),
        spoken(text, "“I saw only fog,”", "replied", "the witness", None),
    )
    library = library_from([piece("Sund Post", 6, text, *said)])

    assert asked("what did Rook say about fog?", library).unsure
    assert asked("what did the witness Ida Rook say about fog?", library).unsure
    assert not asked("what did Pye say about fog?", library).found
