"""Sentences that the parser tears, and quoted words that the narrator goes on from, are read."""

from __future__ import annotations

import pytest

from summarizer.statements import find_statements

Row = tuple[str, str | None]


def told(text: str) -> list[Row]:
    """Content and printed source of each statement."""
    return [
        (" … ".join(c.of(text) for c in s.content), s.source.of(text) if s.source else None)
        for s in find_statements(text)
    ]


CREDITED = [
    (
        "As The Harbour Post recently noted, trust in the council is fading in Osten.",
        ("trust in the council is fading in Osten", "The Harbour Post"),
    ),
    (
        "As Mr Hale put it in a note to staff, the pier is past mending.",
        ("the pier is past mending", "Mr Hale"),
    ),
    (
        "As the mayor has pointed out, that is basically a loss for the town.",
        ("that is basically a loss for the town", "the mayor"),
    ),
]
CLAUSES = [
    (
        "And, Hale tells the crowd, he has been known to be “blunt” in his home town of Osten.",
        "And … he has been known to be “blunt” in his home town of Osten",
        "Hale",
    ),
    (
        "The mayor had posted on his page that dockers should “go home” or “keep still” in May.",
        "that dockers should “go home” or “keep still” in May",
        "The mayor",
    ),
    (
        "Ana Hale predicted at the most recent debate that rents will rise in “every street”.",
        "that rents will rise in “every street”",
        "Ana Hale",
    ),
    (
        "The judge pointed to a previous case to say that courts must weigh “the public good”.",
        "that courts must weigh “the public good”",
        "The judge",
    ),
    (
        "The union called on the board to hold an “open review” of the accounts.",
        "the board to hold an “open review” of the accounts",
        "The union",
    ),
    ("Beruff, a Scott ally, called Osten’s rules “strong.”", "Osten’s rules “strong.”", "Beruff"),
]
ENDS = [
    ("Hale blasted Lund as a “disgrace” Wednesday on The Harbour Show.", "Lund as a “disgrace”"),
    (
        "Hale described Ivo Lund as a “menace” after he attacked dockers in the town.",
        "Ivo Lund as a “menace”",
    ),
    (
        (
            "The mayor has repeatedly wondered whether the vote will be “fair” to him, engaging in "
            "what critics described as old tricks."
        ),
        "whether the vote will be “fair” to him",
    ),
    (
        (
            "The mayor is telling a group of dockers that the fleet is “worn out” and says he will "
            "buy boats."
        ),
        "that the fleet is “worn out”",
    ),
    ("Hale says he is “glad to be here” as he faces a hard week.", "he is “glad to be here”"),
]
SPEAKERS = [
    (
        "Most voters in Osten, Moss and Lind said they felt betrayed by the party.",
        "Most voters in Osten, Moss and Lind",
    ),
    (
        "A statement posted on the website Harbour.org said listings are made by users.",
        "A statement posted on the website Harbour.org",
    ),
    (
        "Dockers clamouring to keep the mayor from the vote say they are close to winning.",
        "Dockers",
    ),
    (
        "His ex-wife agreed, but also contended that she should not have to pay.",
        "His ex-wife",
    ),
    ("In a speech in Moss, Mia Lund laid out her proposals to mend the pier.", "Mia Lund"),
    (
        "Hale said he welcomed the plan and noted that the pier was old.",
        "Hale",
    ),
    (
        "“We will get there,” she said at a news conference announcing that the town was suing.",
        "she",
    ),
]
QUOTED = [
    (
        "The polls were not wrong - Carl Bialik: “One of the biggest lessons was a simple one.”",
        "Carl Bialik",
    ),
    ("From Hale's Facebook post: “For the sake of our town, we must move.”", "Hale's"),
    ("Rep. Ana Hale (R-Osten):“We never saw the plan.”", "Rep. Ana Hale"),
    (
        "Mia Lund scolded the mayor: “We were never asked in all these years,” she said.",
        "she",
    ),
    (
        "Ana Hale recently urged women to vote for Mia Lund, saying, “There is no time to lose.”",
        "Ana Hale",
    ),
]


@pytest.mark.parametrize(("text", "row"), CREDITED)
def test_what_as_somebody_noted_credits_is_theirs(text: str, row: Row) -> None:
    assert told(text) == [row]


@pytest.mark.parametrize(("text", "content", "source"), CLAUSES)
def test_a_clause_is_told_where_the_parser_lost_it(text: str, content: str, source: str) -> None:
    assert (content, source) in told(text)


@pytest.mark.parametrize(("text", "content"), ENDS)
def test_what_the_narrator_adds_behind_quoted_words_is_not_said(text: str, content: str) -> None:
    assert told(text)[0][0] == content


@pytest.mark.parametrize(("text", "source"), SPEAKERS)
def test_a_speaker_whom_the_parser_tore_apart_is_whole(text: str, source: str) -> None:
    assert told(text)[-1][1] == source


@pytest.mark.parametrize(("text", "source"), QUOTED)
def test_a_quotation_is_theirs_who_stands_beside_it(text: str, source: str) -> None:
    assert source in [s for content, s in told(text) if content.startswith("“")]


def test_a_message_to_somebody_is_no_statement_about_them() -> None:
    text = "Mia Lund emailed supporters on Monday, telling them, “We need your help.”"
    assert told(text) == [("“We need your help.”", "Mia Lund")]


def test_an_agency_with_a_torn_name_relays_a_speaker_with_an_office() -> None:
    text = (
        "“Every figure was sent within the hour,” Alna Deresh, a spokeswoman for the water "
        "ministry, said, the state news agency SORTA reported."
    )
    (statement,) = find_statements(text)
    assert statement.source is not None
    assert statement.source.of(text) == "Alna Deresh"
    assert statement.via is not None
    assert "SORTA" in statement.via
