"""Answers over invented articles whose statements are known by hand."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.answers import answer
from summarizer.library import library_from
from summarizer.model import Answer, Article, Entry, Library, Speaker
from summarizer.questions import read_question
from summarizer.text import read_article
from summarizer.verify import faults
from tests.summarizer.spoken import (
    LANG,
    LIBRARY,
    NOW,
    OTHER_LANG,
    RUIZ,
    SPOKESMAN,
    WIRE,
    asked,
    piece,
    spoken,
)


def words(found: Answer) -> list[str]:
    return [" ".join(reported.words) for reported in found.statements]


PROCEDURE, NOBODY = "“We followed the procedure to the letter,”", "“Nobody called us,”"
FOUR, OUTLIVE = "“I was not told until four,”", "“This dam will outlive us all,”"

ANSWERED = [
    ("What did Ruiz say about the gates?", [PROCEDURE, OUTLIVE]),
    ("what did Ana Ruiz say about the procedure", [PROCEDURE, PROCEDURE]),
    ("what did Ms Ruiz of Hydra say about the alert?", [FOUR]),
    ("what did A. Ruiz say about the alert?", [FOUR]),
    ("what did the Hydra CEO say about the alert?", [FOUR]),
    ("what did RUÍZ say about the alert", [FOUR]),
    ("What did the mayor say about calls?", [NOBODY]),
    ("what did the mayor of Osten say about schools", ["the schools would open on Monday"]),
    ("What did Lang say about compensation?", ["the compensation fund would double"]),
    ("What did minister Lang say?", ["the compensation fund would double"]),
    ("what did the government say about compensation", ["compensation would be paid"]),
    ("What did the government spokeswoman say about tariffs", ["The tariff vote was put off"]),
    ("what did Ruiz say in March", [OUTLIVE]),
    ("what did Ruiz say before November", [OUTLIVE]),
    ("what did Ruiz say yesterday", [FOUR]),
    ("what did Ruiz say to Reuters", [PROCEDURE]),
    ("what did Ruiz say according to Harbour", [PROCEDURE]),
    ("what did Ruiz tell Osten Daily about the alert", [FOUR]),
    ("what did Ruiz say first", [OUTLIVE, FOUR, PROCEDURE, PROCEDURE]),
    ("what is Ruiz's latest", [PROCEDURE, PROCEDURE, FOUR, OUTLIVE]),
    ("did Hydra comment on compensation?", ["to comment on compensation claims"]),
    ("who declined to comment on compensation", ["to comment on compensation claims"]),
    ("who accused Hydra of delay?", ["Hydra of delay"]),
    ("who blamed Hydra for the delay?", ["Hydra of delay"]),
    ("who praised the volunteers", ["the volunteers"]),
    ("who denied that the town had been warned?", ["that the town had been warned"]),
    ("who said 'nobody called us'?", [NOBODY]),
    ('who said "WE FOLLOWED THE PROCEDURE to the letter."', [PROCEDURE, PROCEDURE]),
    ("who said that “the schools would open” on Monday", ["the schools would open on Monday"]),
    ("who called the fund's doubling 'a double fund'", ["the compensation fund would double"]),
    ("who said that the schools would open", ["the schools would open on Monday"]),
    ("did Ruiz say “I was not told until four”", [FOUR]),
    ("Ruiz", [PROCEDURE, PROCEDURE, FOUR, OUTLIVE]),
    ("minister jonas lang", ["the compensation fund would double"]),
]


@pytest.mark.parametrize(("text", "expected"), ANSWERED)
def test_a_question_is_answered_with_the_right_words(text: str, expected: list[str]) -> None:
    found = asked(text)

    assert words(found) == expected
    assert found.found


UNANSWERABLE = [
    pytest.param("What did Brandt say about the alert?", id="mentioned but silent"),
    pytest.param("What did Ole Brandt say?", id="mentioned but silent, whole name"),
    pytest.param("What did Novak say about the gates?", id="absent person"),
    pytest.param("What did Ruiz say about compensation?", id="absent topic"),
    pytest.param("What did Ruiz say about pensions?", id="topic nobody spoke of"),
    pytest.param("What did Ruiz say about schools and volunteers?", id="topic of others"),
    pytest.param("What did Ruiz say about the alert in March?", id="wrong date"),
    pytest.param("What did Ruiz say of the procedure for volunteers and schools?", id="a part"),
    pytest.param("What did Ruiz say last year?", id="wrong year"),
    pytest.param("What did Lang say to Reuters?", id="wrong outlet"),
    pytest.param(
        "What did Hydra say about compensation?", id="declined, and was asked what it said"
    ),
    pytest.param("What did Petr Lang say?", id="other first name"),
    pytest.param("what did the vice mayor say", id="lesser office"),
    pytest.param("What did the finance minister say?", id="other office"),
    pytest.param("who said 'everybody called us'?", id="changed word"),
    pytest.param("who said 'I was told at four'?", id="dropped word"),
    pytest.param("who praised Hydra?", id="opposite act"),
    pytest.param("who accused the volunteers?", id="act on another"),
    pytest.param("who spoke about pensions", id="nobody on the topic"),
    pytest.param("who has not commented on the gates?", id="nobody declined"),
    pytest.param("how many were arrested?", id="no such fact"),
    pytest.param("when was the tunnel created?", id="no such thing"),
    pytest.param("pensions", id="bare topic"),
    pytest.param("the the of", id="only stop words"),
]


@pytest.mark.parametrize("text", UNANSWERABLE)
def test_not_found_is_an_answer_that_shows_nothing_as_one(text: str) -> None:
    found = asked(text)

    assert (found.found, found.statements, found.sentences) == (False, (), ())
    assert found.searched == LIBRARY.searched


FACTS = [
    ("how many people were killed in Osten?", "that killed 41 people"),
    ("when was the flood fund created?", "created in 2014"),
    ("who chaired the inquiry?", "Ole Brandt chaired"),
    ("when were the gates opened", "at 03:10"),
    ("when was it created, the fund?", "created in 2014"),
]


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_a_question_of_fact_is_answered_with_the_best_sentence(text: str, expected: str) -> None:
    found = asked(text)

    assert expected in found.sentences[0].text
    assert len(found.sentences) <= 3


def test_a_sentence_without_a_number_does_not_tell_how_many() -> None:
    assert not asked("how many volunteers?").found


def test_not_found_tells_what_the_person_is_quoted_on_and_who_spoke_on_the_topic() -> None:
    found = asked("What did Ruiz say about compensation?")

    assert {r.statement.speaker for r in found.same_speaker} == {RUIZ}
    assert {r.statement.speaker for r in found.same_topic} == {OTHER_LANG, SPOKESMAN}


def test_a_refusal_on_the_topic_comes_first_of_what_is_told_instead() -> None:
    found = asked("What did Hydra say about compensation?")

    assert [r.statement.kind for r in found.same_speaker] == ["no comment"]


def test_a_changed_quotation_is_not_found_and_the_near_one_is_shown() -> None:
    found = asked("who said 'everybody called us'?")

    assert [r.words for r in found.same_topic] == [(NOBODY,)]


def test_both_namesakes_answer_to_the_bare_surname() -> None:
    speakers = {r.statement.speaker for r in asked("What did Lang say?").statements}

    assert speakers == {LANG, OTHER_LANG}


def test_copies_stand_behind_the_statement_that_they_repeat() -> None:
    outlets = [r.article.outlet for r in asked("what is Ruiz's latest").statements[:2]]

    assert outlets == ["Northern Wire", "Harbour"]


def test_an_answer_shows_five_different_statements_at_most() -> None:
    said = [f"“The number {n} turbine is safe.”" for n in "abcdefgh"]
    text = " ".join(f"{words} Ruiz said." for words in said)
    many = [spoken(text, words, "said", "Ruiz", RUIZ) for words in said]
    library = library_from([piece("Osten Daily", d, text, *many) for d in range(1, 4)])

    found = asked("what did Ruiz say about the turbine", library)

    assert len(found.statements) == len({r.words for r in found.statements}) == 5


def test_more_shows_the_next_five_until_all_were_shown() -> None:
    said = [f"“The number {n} turbine is safe.”" for n in "abcdefgh"]
    text = " ".join(f"{each} Ruiz said." for each in said)
    many = [spoken(text, each, "said", "Ruiz", RUIZ) for each in said]
    library = library_from([piece("Osten Daily", d, text, *many) for d in range(1, 4)])

    first = asked("what did Ruiz say about the turbine", library)
    second = asked("more", library, previous=first)
    third = asked("go on", library, previous=second)

    assert (len(first.rest), len(second.rest), third.rest) == (3, 0, ())
    assert sorted(words(first) + words(second)) == said
    assert (third.statements, third.rows) == ((), ())


def test_who_else_leaves_out_everybody_who_was_heard() -> None:
    first = asked("who spoke about compensation?")
    then = asked("who else?", previous=first)

    assert {r.statement.speaker for r in first.statements} == {OTHER_LANG, SPOKESMAN}
    assert not then.found


def test_a_follow_up_leans_on_the_answer_before() -> None:
    before = asked("What did Ruiz say about compensation?")

    assert words(asked("and the spokesman?", previous=before)) == ["compensation would be paid"]
    assert words(asked("and yesterday?", previous=asked("what did Ruiz say?"))) == [FOUR]


def test_a_question_that_was_read_before_is_answered_alike() -> None:
    question = read_question("who accused Hydra?", now=NOW)

    assert answer(question, LIBRARY, now=NOW) == asked("who accused Hydra?")


def test_who_only_speaks_of_a_paper_has_told_it_nothing() -> None:
    text = (
        "“The Harbour Gazette made that up,” Ruiz said.\n\n“We will pay,” she told Harbour Gazette."
    )
    entry = piece(
        "Wire", 20, text,
        spoken(text, "“The Harbour Gazette made that up,”", "said", "Ruiz", RUIZ),
        spoken(text, "“We will pay,”", "told", "she", RUIZ),
    )  # fmt: skip

    found = asked("what did Ruiz say to the Harbour Gazette?", library_from([entry]))

    assert words(found) == ["“We will pay,”"]


def test_candidates_picked_by_a_store_score_as_the_whole() -> None:
    """Whatever else the store picked, the same statements are found, in the same order."""
    picked = Library(LIBRARY.entries[:2], LIBRARY.searched, LIBRARY.frequency)
    of_all = asked("who spoke about compensation?").statements

    found = asked("who spoke about compensation?", picked)

    inside = {e.article.url for e in picked.entries}
    assert list(found.statements) == [r for r in of_all if r.article.url in inside]


def test_who_is_meant_by_she_is_told_by_the_sentence_before() -> None:
    text = (
        "Vera Holm was nominated on Thursday.\n\n“She reads more than us,” Ivo Tarr said. "
        "“The weather is fine,” Tarr said."
    )
    tarr = Speaker("Ivo Tarr")
    library = library_from(
        [
            piece(
                "Osten Daily",
                1,
                text,
                spoken(text, "“She reads more than us,”", "said", "Ivo Tarr", tarr),
                spoken(text, "“The weather is fine,”", "said", "Tarr", tarr),
            )
        ]
    )

    assert words(asked("what did Tarr say about Holm?", library)) == ["“She reads more than us,”"]


def test_the_title_and_words_alike_help_to_find_a_fact() -> None:
    text = (
        "Tunnel is halted as costs climb\n\nThe tunnel bill is 412 million crowns. Two people died."
    )
    library = library_from([piece("Osten Daily", 1, text)])

    assert "412" in asked("how much did the tunnel cost?", library).sentences[0].text
    assert "died" in asked("how many people were killed", library).sentences[0].text


def test_a_quotation_in_two_pieces_is_found_whole() -> None:
    text = "“We opened the gates,” Ruiz said, “when the alert came.”"
    pieces = "“We opened the gates,”|“when the alert came.”"
    statement = spoken(text, pieces, "said", "Ruiz", RUIZ)
    library = library_from([piece("Osten Daily", 1, text, statement)])

    assert asked("who said 'the gates, when the alert'?", library).found is False
    assert asked("who said 'opened the gates'?", library).found


def test_words_that_are_printed_without_a_speaker_are_shown_as_a_sentence() -> None:
    found = asked("who said 'the two gates'")

    assert found.statements == ()
    assert [p.article.outlet for p in found.sentences] == ["Northern Wire"]


def test_furniture_is_never_an_answer() -> None:
    text = f"{WIRE}\n\nLeave a Reply\n\nYour email address will not be published."
    library = library_from([piece("Osten Daily", 1, text)])

    assert not asked("email address", library).found
    assert not asked("who said 'your email address'", library).found


def test_articles_alone_are_a_library_too() -> None:
    article = read_article("“The gates are safe,” Vera Holm told reporters.", published=NOW)

    assert answer("what did Holm say about the gates?", [article], now=NOW).found


HOSTILE = [
    "",
    "?",
    "' OR 1=1; DROP TABLE articles; --",
    'gates" NEAR(topic) AND NOT ^col:{x} *',
    "🌊 🌊🌊?",
    "ماذا قال الوزير عن السد؟",
    "\u202ewhat did Ruiz say about \u202c🌊",
    "what did O'Neill'; say about the gates",
    "was sagte Ruiz über den Damm?",
    "a" * 4_000,
    "what did Ruiz say about " + "the gates and the alert " * 170,
    "who said '" + "nobody called us " * 250 + "'",
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("library", [LIBRARY, Library((), LIBRARY.searched)], ids=["full", "empty"])
def test_hostile_questions_get_an_answer(text: str, library: Library) -> None:
    assert faults(asked(text, library)) == []


SAID = ["what did", "who said", "Ruiz", "Lang", "say", "about", "the gates", "compensation", "'"]
SAID += ["Nobody called us", "in March", "how many", "to Reuters", "and", "the mayor", "denied"]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(SAID), min_size=1, max_size=7))
def test_an_answer_is_found_or_empty_and_always_verbatim(parts: Iterable[str]) -> None:
    found = asked(" ".join(parts))

    assert faults(found) == []
    assert found.found == bool(found.statements or found.sentences)
    assert not (found.found and (found.same_speaker or found.same_topic))


def test_an_article_of_unknown_date_is_not_of_any_date() -> None:
    text = "“The gates are safe,” Vera Holm said."
    statement = spoken(text, "“The gates are safe,”", "said", "Vera Holm", Speaker("Vera Holm"))
    library = library_from([Entry(Article(text), (statement,))])

    assert asked("what did Holm say?", library).found
    assert not asked("what did Holm say in 2026?", library).found
