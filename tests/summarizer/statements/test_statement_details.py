"""Relays, nesting, denials, silence, venues and kinds."""

from __future__ import annotations

import pytest

from summarizer.model import Statement
from summarizer.statements import find_statements

OPENING = "The old pier of Osten will close\n\nDmitri Paskov is the spokesman of the port.\n\n"


def told(text: str) -> list[Statement]:
    return find_statements(OPENING + text)


def words(statement: Statement, text: str) -> list[str]:
    return [c.of(OPENING + text) for c in statement.content]


@pytest.mark.parametrize(
    "text",
    [
        "“We are not afraid of the sea,” Paskov stated, VOSTOK reported.",
        "“We are not afraid of the sea,” Paskov stated, according to VOSTOK.",
    ],
)
def test_a_relayed_statement_is_its_speakers_via_the_relay(text: str) -> None:
    (statement,) = told(text)
    assert words(statement, text) == ["“We are not afraid of the sea,”"]
    assert statement.speaker is not None
    assert (statement.speaker.name, statement.via) == ("Dmitri Paskov", "VOSTOK")


def test_speech_inside_speech_is_two_steps_the_inner_one_nested() -> None:
    text = "Ana Hale said that the union had warned that a strike was near."
    inner, outer = sorted(told(text), key=lambda s: -s.start)
    assert (inner.nested, outer.nested) == (True, False)
    assert words(inner, text) == ["that a strike was near"]


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Ostland has denied any plans to leave.", "negative"),
        ("Ana Hale did not say that the pier was safe.", "negative"),
        ("Ana Hale refused to confirm that she would go.", "negative"),
        ("Ana Hale said that the pier was not safe.", "positive"),
    ],
)
def test_denials_keep_their_no(text: str, polarity: str) -> None:
    assert told(text)[0].polarity == polarity


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("The firm declined to comment.", "declined to comment"),
        ("The firm refused to answer questions.", "refused to answer questions"),
        ("The ministry did not respond to a request for comment.",
         "did not respond to a request for comment"),
        ("Ana Hale would not say whether she would go.", "would not say whether she would go"),
        ("Ana Hale would not be drawn on the costs.", "would not be drawn on the costs"),
        ("Ana Hale did not wish to be quoted.", "did not wish to be quoted"),
        ("Ana Hale could not be reached for comment.", "could not be reached for comment"),
        ("The ministry would neither confirm nor deny the report.",
         "would neither confirm nor deny the report"),
        ("Ana Hale declined an interview request.", "declined an interview request"),
        ("The bank had no comment.", "had no comment"),
        ("The firm was not immediately available for comment.",
         "was not immediately available for comment"),
        ("The mayor was unable to say when it would open.",
         "was unable to say when it would open"),
        ("Ana Hale has not commented on the visit.", "has not commented on the visit"),
        ("Ana Hale won’t give a date for that.", "won’t give a date for that"),
        ("Neither firm would comment on the report.", "Neither firm would comment on the report"),
        ("The mayor remained silent on the costs.", "remained silent on the costs"),
        ("Ana Hale said she would not discuss her pay.", "she would not discuss her pay"),
    ],
)  # fmt: skip
def test_silence_is_told_as_no_comment(text: str, phrase: str) -> None:
    (statement,) = told(text)
    assert statement.kind == "no comment"
    assert words(statement, text) == [phrase]


@pytest.mark.parametrize(
    "text",
    [
        "The lake remained silent.",
        "The tickets were not available.",
        "The firm gave no thought to it.",
        "The horse declined the second fence.",
    ],
)
def test_a_thing_that_is_still_or_missing_is_no_silence(text: str) -> None:
    assert [s for s in told(text) if s.kind == "no comment"] == []


def test_declining_to_run_is_no_silence() -> None:
    assert [s.kind for s in told("Ana Hale declined to run for mayor.")] == ["indirect"]


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("“The pier will stand,” Ana Hale tweeted.", "tweeted"),
        ("“The pier will stand,” Ana Hale told Radio Osten.", "told Radio Osten"),
        ("“The pier will stand,” Ana Hale said at a news conference.", "at a news conference"),
        ("The pier will stand, Ana Hale warned in an interview with TV8.",
         "in an interview with TV8"),
        ("The pier will stand, Ana Hale told TV8 in an interview on Monday.",
         "told TV8 in an interview on Monday"),
        ("“The pier will stand,” Ana Hale said to reporters.", "to reporters"),
        ("In a statement carried by the Osten agency, Ana Hale said the pier will stand.",
         "In a statement carried by the Osten agency"),
        ("“The pier will stand,” Ana Hale wrote on Instagram.", "on Instagram"),
        ("Ana Hale said by telephone that the pier will stand.", "by telephone"),
        ("“The pier will stand,” Ana Hale said through her lawyer.", "through her lawyer"),
        ("Speaking at a rally in Osten, Ana Hale said the pier will stand.",
         "Speaking at a rally in Osten"),
        ("Ana Hale, speaking to reporters outside the court, said the pier will stand.",
         "speaking to reporters outside the court"),
        ("Asked whether she would go, Ana Hale said the pier will stand.",
         "Asked whether she would go"),
        ("Asked whether she would go, Ana Hale told TV8 the pier will stand.",
         "told TV8; Asked whether she would go"),
        ("“The pier will stand,” Ana Hale said in answer to a question from TV8.",
         "in answer to a question from TV8"),
        ("Ana Hale warned residents that the pier would fall.", "warned residents"),
        ("Ana Hale explained the deal to reporters.", None),
        ("Ana Hale said the pier will stand.", None),
        ("Ana Hale said on Monday that the pier will stand.", None),
        ("Ana Hale said the pier would be shown in an interview with TV8.", None),
    ],
)  # fmt: skip
def test_where_it_was_said_is_told_as_printed(text: str, venue: str | None) -> None:
    assert told(text)[-1].venue == venue


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“The pier will stand,” Ana Hale said.", "direct"),
        ("‘The pier will stand,’ Ana Hale said.", "direct"),
        ("Ana Hale said the pier will stand.", "indirect"),
        ("Ana Hale said the pier “will stand for ever”.", "mixed"),
    ],
)
def test_kinds_are_told_by_the_marks(text: str, kind: str) -> None:
    assert told(text)[0].kind == kind


def test_a_lake_that_was_not_drawn_down_is_no_silence() -> None:
    assert find_statements("The lake had not been drawn down on Monday.") == []


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("The Osten agency quoted Ana Hale as saying that the pier will stand.",
         "The Osten agency"),
        ("Ana Hale was quoted by the Osten agency as saying that the pier will stand.",
         "the Osten agency"),
        ("“The pier will stand,” Ana Hale was quoted as saying by the Osten agency.",
         "the Osten agency"),
        ("“The pier will stand,” the Osten agency quoted Ana Hale as saying.",
         "the Osten agency"),
        ("VOSTOK cited Ana Hale as telling councillors: “The pier will stand.”", "VOSTOK"),
        ("“The pier will stand,” Ana Hale is quoted as saying.", None),
    ],
)  # fmt: skip
def test_who_is_quoted_by_another_has_spoken_and_the_other_relays(
    text: str, via: str | None
) -> None:
    (statement,) = told(text)

    assert statement.speaker is not None
    assert (statement.speaker.name, statement.via) == ("Ana Hale", via)
    assert [w.strip("“”,.").removeprefix("that ") for w in words(statement, text)] == [
        next(w for w in ("The pier will stand", "the pier will stand") if w in text)
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ana Hale, asked whether the pier was safe, said it would stand.", "it would stand"),
        ("Ana Hale, pressed on the costs, told reporters they were modest.", "they were modest"),
    ],
)
def test_who_is_asked_has_not_said_the_question(text: str, said: str) -> None:
    assert [(s.speaker and s.speaker.name, words(s, text)) for s in told(text)] == [
        ("Ana Hale", [said])
    ]
