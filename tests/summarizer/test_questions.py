"""Questions taken apart: one table a promise."""

from __future__ import annotations

import time
from dataclasses import fields
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.model import Question
from summarizer.questions import read_question, speaker_stems, wanted

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)  # a Friday
OUTLETS = ("Osten Daily", "Northern Wire")


def told(question: Question) -> dict[str, Any]:
    """What a question holds beside its text and what is as by default."""
    plain = Question(question.text)
    values = {f.name: getattr(question, f.name) for f in fields(question) if f.name != "text"}
    return {name: value for name, value in values.items() if value != getattr(plain, name)}


def read(text: str, previous: Question | None = None) -> dict[str, Any]:
    return told(read_question(text, now=NOW, previous=previous, outlets=OUTLETS))


def said(speaker: str, *topic: str, **more: Any) -> dict[str, Any]:
    about = {"topic": topic} if topic else {}
    return {"kind": "said", "speaker": speaker, **about, **more}


def who(*topic: str, **more: Any) -> dict[str, Any]:
    about = {"topic": topic} if topic else {}
    return {"kind": "who said", **about, **more}


SAID = [
    ("What did Ruiz say about the gates?", said("Ruiz", "gates")),
    ("what did ruiz say about the gates", said("ruiz", "gates")),
    ("Would you kindly show me what Ruiz said about the gates", said("Ruiz", "gates")),
    ("WHAT DID RUIZ SAY ABOUT THE GATES?!", said("RUIZ", "GATES")),
    ("Please can you tell me what Ruiz said about the gates, thanks", said("Ruiz", "gates")),
    ("hi, could you show me what mayor Lang said on costs?", said("mayor Lang", "costs")),
    ("waht did ruiz sya abuot the gates", said("ruiz", "gates")),
    (
        "Waht did Sayer say yesteday",
        said("Sayer", since=date(2026, 11, 19), until=date(2026, 11, 19)),
    ),
    ("What exactly did the claims adjuster say?", said("the claims adjuster")),
    ("What has Ana Ruiz of Hydra said about the gates?", said("Ana Ruiz of Hydra", "gates")),
    ("What did Sean O’Brien say about pay?", said("Sean O’Brien", "pay")),
    ("What did the head of state say about the dam?", said("the head of state", "dam")),
    ("What did Lang and Ruiz say about the flood?", said("Lang and Ruiz", "flood")),
    ("What did a new report by Holm say about costs", said("a new report by Holm", "costs")),
    ("what did the report say", said("the report")),
    ("what does Ruiz think of the plan", said("Ruiz", "plan")),
    ("how did Ruiz react to the ruling?", said("Ruiz", "ruling")),
    ("when did Ruiz speak about the alert", said("Ruiz", "alert")),
    ("what was Ruiz quoted as saying", said("Ruiz")),
    ("what was said about the gates by the mayor", said("the mayor", "gates")),
    ("according to Ruiz, what is the plan?", said("Ruiz", "plan")),
    ("What did Ruiz say about 'red lines'?", said("Ruiz", "red", "lines")),
    ("What did Ruiz promise about jobs", said("Ruiz", "promise", "jobs")),
    ("what is Ruiz's latest on the gates", said("Ruiz", "gates", order="latest")),
    ("the latest from Ruiz on the talks", said("Ruiz", "talks", order="latest")),
    ("What did Ruiz say first?", said("Ruiz", order="first")),
    ("what did Ruiz first say about the gates", said("Ruiz", "gates", order="first")),
    ("what did Ruiz say last about the gates", said("Ruiz", "gates", order="latest")),
    ("has Ruiz changed her position on the gates", said("Ruiz", "gates", order="change")),
    (
        "has Ruiz changed position on talks with the union",
        said("Ruiz", "talks", "union", order="change"),
    ),
    ("did the board ever change its mind about pay", said("the board", "pay", order="change")),
    ("quotes from the government spokesman", said("the government spokesman")),
    ("statements by Lang since Monday", said("Lang", since=date(2026, 11, 16))),
    ("statements on the gates from the mayor", said("the mayor", "gates")),
    ("the minister's view of the deal", said("the minister", "deal")),
    ("Ruiz on the gates", said("Ruiz", "gates")),
    ("mayor lang on compensation", said("mayor lang", "compensation")),
]
HASTY = [
    ("wat did ruiz say about the gates", said("ruiz", "gates")),
    (
        "what do boats do every Friday in the bay",
        {"kind": "fact", "topic": ("boats", "Friday", "bay")},
    ),
    ("who compared the dam to a sieve?", who("compared", "dam", "sieve")),
    ("what did the baker Ruiz say about rye", said("the baker Ruiz", "rye")),
]
COMMENTED = [
    ("Did Hydra comment on the claims?", said("Hydra", "claims", refusals="too")),
    ("has Hydra said anything on the claims", said("Hydra", "claims", refusals="too")),
    ("did Hydra decline to comment?", said("Hydra", refusals="too")),
    ("did Ruiz deny the claims", said("Ruiz", "deny", "claims", refusals="too")),
    ("did Ruiz say 'nobody called us'?", said("Ruiz", quote="nobody called us", refusals="too")),
    ("who has not commented on the closure?", who("closure", refusals="only")),
    ("who declined to comment on the closure?", who("closure", refusals="only")),
    ("who wouldn't return calls about the closure?", who("closure", refusals="only")),
    ("which ministers kept silent on the closure?", who("closure", refusals="only")),
    ("who declined to open the books?", who("declined", "open", "books", refusals="too")),
    ("who did Ruiz blame for the alert?", said("Ruiz", "blame", "alert")),
    ("who would not name the buyer?", who("name", "buyer", refusals="too")),
    ("according to whom were the gates open?", who("gates", "open")),
    ("anything from Lang on the budget?", said("Lang", "budget")),
    ("what is Ruiz's explanation for the delay?", said("Ruiz", "delay")),
    ("how does Lang feel about the budget?", said("Lang", "budget")),
    ("what does the union believe about pay", said("the union", "pay")),
    ("what would the mayor say about tolls", said("the mayor", "tolls")),
    ("in Ruiz's view, what are tolls?", said("Ruiz", "tolls")),
    (
        "what did the report find about tolls",
        {"kind": "fact", "topic": ("report", "find", "tolls")},
    ),
]
WHO = [
    ('who said "nobody called us"?', who(quote="nobody called us")),
    ("who said ‘we don’t know’", who(quote="we don’t know")),
    ("who said ''it is over''", who(quote="it is over")),
    ("who said «nobody called us»", who(quote="nobody called us")),
    ("“Nobody called us”", who(quote="Nobody called us")),
    ("whose words are „nobody called us“?", who(quote="nobody called us")),
    ("who said that the gates were open", who("gates", "open")),
    ("who said that schools open on Monday", who("schools", "open", "Monday")),
    (
        "who said yesterday that schools open",
        who("schools", "open", since=date(2026, 11, 19), until=date(2026, 11, 19)),
    ),
    ("who said this dam is safe", who("dam", "safe")),
    ("Who's quoted on the flood?", who("flood")),
    ("who spoke about the gates", who("gates")),
    ("who accused the operator of delay?", who("accused", "operator", "delay")),
    ("who denied the claims", who("denied", "claims")),
    ("who praised the rescuers", who("praised", "rescuers")),
    ("what do others say about the gates", who("gates")),
    ("quotes about the gates", who("gates")),
    (
        "who told Northern Wire that the gates were open",
        who("gates", "open", outlet="Northern Wire"),
    ),
]
DATES = [
    ("yesterday", (date(2026, 11, 19), date(2026, 11, 19))),
    ("today", (date(2026, 11, 20), date(2026, 11, 20))),
    ("on Monday", (date(2026, 11, 16), date(2026, 11, 16))),
    ("on Friday", (date(2026, 11, 20), date(2026, 11, 20))),
    ("last Friday", (date(2026, 11, 13), date(2026, 11, 13))),
    ("since Monday", (date(2026, 11, 16), None)),
    ("before Monday", (None, date(2026, 11, 15))),
    ("after 3 March", (date(2026, 3, 4), None)),
    ("until yesterday", (None, date(2026, 11, 19))),
    ("last week", (date(2026, 11, 9), date(2026, 11, 15))),
    ("this week", (date(2026, 11, 16), date(2026, 11, 20))),
    ("last weekend", (date(2026, 11, 14), date(2026, 11, 15))),
    ("last month", (date(2026, 10, 1), date(2026, 10, 31))),
    ("last year", (date(2025, 1, 1), date(2025, 12, 31))),
    ("in 2016", (date(2016, 1, 1), date(2016, 12, 31))),
    ("in March", (date(2026, 3, 1), date(2026, 3, 31))),
    ("in December", (date(2025, 12, 1), date(2025, 12, 31))),
    ("in March 2019", (date(2019, 3, 1), date(2019, 3, 31))),
    ("on 20 January", (date(2026, 1, 20), date(2026, 1, 20))),
    ("on 24 December", (date(2025, 12, 24), date(2025, 12, 24))),
    ("on January 20th, 2022", (date(2022, 1, 20), date(2022, 1, 20))),
    ("on 2022-01-20", (date(2022, 1, 20), date(2022, 1, 20))),
    ("on 20.01.2022", (date(2022, 1, 20), date(2022, 1, 20))),
    ("between 3 March and 5 April 2021", (date(2021, 3, 3), date(2021, 4, 5))),
    ("from Friday to Monday", (date(2026, 11, 13), date(2026, 11, 16))),
    ("from Monday to Wednesday", (date(2026, 11, 16), date(2026, 11, 18))),
    ("in the last 10 days", (date(2026, 11, 10), date(2026, 11, 20))),
    ("two days ago", (date(2026, 11, 18), date(2026, 11, 18))),
    ("three weeks ago", (date(2026, 10, 27), date(2026, 11, 2))),
    ("three hours ago", (date(2026, 11, 19), date(2026, 11, 20))),
    ("in the past 24 hours", (date(2026, 11, 19), date(2026, 11, 20))),
    ("on Tuesday 3 March", (date(2026, 3, 3), date(2026, 3, 3))),
    ("from 1 to 5 March", (date(2026, 3, 1), date(2026, 3, 5))),
    ("last November", (date(2025, 11, 1), date(2025, 11, 30))),
    ("in November last year", (date(2025, 11, 1), date(2025, 11, 30))),
    ("in early March 2025", (date(2025, 3, 1), date(2025, 3, 31))),
    ("at the end of 2025", (date(2025, 1, 1), date(2025, 12, 31))),
    ("last summer", (date(2026, 6, 1), date(2026, 8, 31))),
    ("in the winter of 2024", (date(2024, 12, 1), date(2025, 2, 28))),
    ("over the weekend", (date(2026, 11, 14), date(2026, 11, 15))),
    ("earlier this week", (date(2026, 11, 16), date(2026, 11, 20))),
]
OUTLET = [
    ("to the BBC", "BBC"),
    ("to Osten Daily", "Osten Daily"),
    ("in the Osten Daily", "Osten Daily"),
    ("in an interview with Northern Wire", "Northern Wire"),
    ("according to Harbour", "Harbour"),
    ("to reporters", None),
]
FACTS = [
    ("how many were hurt?", {"kind": "fact", "topic": ("hurt",)}),
    ("what number of gates opened?", {"kind": "fact", "topic": ("gates", "opened")}),
    ("when was the fund created?", {"kind": "fact", "topic": ("fund", "created")}),
    ("who chaired the meeting?", {"kind": "fact", "topic": ("chaired", "meeting")}),
    ("how many were hurt in 2014?", {"kind": "fact", "topic": ("hurt", "2014")}),
    ("who was hurt yesterday", {"kind": "fact", "topic": ("hurt",), "since": date(2026, 11, 19)}),
    ("Ruiz", {"topic": ("Ruiz",)}),
    ("dam safety", {"topic": ("dam", "safety")}),
    ("tell me about the flood", {"topic": ("flood",)}),
]


@pytest.mark.parametrize(("text", "expected"), [*SAID, *HASTY, *COMMENTED, *WHO, *FACTS])
def test_a_question_is_taken_apart(text: str, expected: dict[str, Any]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(("phrase", "bounds"), DATES)
@pytest.mark.parametrize(
    "shape", ["What did Ruiz say about the dam {}?", "What did Ruiz say {} about the dam"]
)
def test_dates_are_read_wherever_they_stand(
    shape: str, phrase: str, bounds: tuple[date | None, date | None]
) -> None:
    question = read_question(shape.format(phrase), now=NOW)

    assert (question.since, question.until) == bounds
    assert (question.speaker, question.topic) == ("Ruiz", ("dam",))


@pytest.mark.parametrize(("phrase", "outlet"), OUTLET)
@pytest.mark.parametrize("shape", ["what did Ruiz say {}", "what did Ruiz say about the dam {}"])
def test_outlets_are_told_from_other_hearers(shape: str, phrase: str, outlet: str | None) -> None:
    question = read_question(shape.format(phrase), now=NOW, outlets=OUTLETS)

    assert question.outlet == outlet
    assert question.topic in {(), ("dam",)}


@pytest.mark.parametrize(
    "text",
    [
        "what did Ruiz say about the 2016 flood",
        "what did Ruiz say about Monday's vote",
        "what did Ruiz say about more than 2000 homes",
        "what did Ruiz say on 31 February",
        "what did Ruiz say about Sunday night",
        "who would not say what opens on a Wednesday",
    ],
)
def test_a_number_or_a_day_in_the_topic_is_no_date(text: str) -> None:
    question = read_question(text, now=NOW)

    assert (question.since, question.until) == (None, None)


@pytest.mark.parametrize(
    "text",
    ["what did Osten Daily say about the dam", "what did the Osten Daily report about the dam"],
)
def test_an_outlet_that_reports_is_asked_as_an_outlet(text: str) -> None:
    assert read(text) == {"outlet": "Osten Daily", "topic": ("dam",)}


def test_a_person_who_was_told_something_is_no_outlet() -> None:
    assert read("what did Ruiz say to Lang") == said("Ruiz", "Lang")


BEFORE = read_question("What did Ruiz say about the gates last week?", now=NOW)
WEEK = {"since": date(2026, 11, 9), "until": date(2026, 11, 15)}
FOLLOWED = [
    ("and Lang?", said("Lang", "gates", **WEEK)),
    ("and the minister?", said("the minister", "gates", **WEEK)),
    ("and lang", said("lang", "gates", **WEEK)),
    ("what about Lang?", said("Lang", "gates", **WEEK)),
    ("what about the costs?", said("Ruiz", "costs", **WEEK)),
    ("and about the costs?", said("Ruiz", "costs", **WEEK)),
    ("what about Sweden?", said("Ruiz", "Sweden", **WEEK)),
    ("who else?", who("gates", without=("Ruiz",), **WEEK)),
    ("what else did she say?", said("Ruiz")),
    ("anything else?", said("Ruiz", **WEEK)),
    ("and in 2016?", said("Ruiz", "gates", since=date(2016, 1, 1), until=date(2016, 12, 31))),
    ("and to the BBC?", said("Ruiz", "gates", outlet="BBC", **WEEK)),
    ("the latest?", said("Ruiz", "gates", order="latest", **WEEK)),
    ("when was that?", said("Ruiz", "gates", shows="dates", **WEEK)),
    ("who said that?", said("Ruiz", "gates", **WEEK)),
    ("show me the whole sentence", said("Ruiz", "gates", shows="sentences", **WEEK)),
    ("in which paper?", said("Ruiz", "gates", shows="outlets", **WEEK)),
    ("what did she say about costs?", said("Ruiz", "costs")),
    ("what did Lang say about it?", said("Lang", "gates")),
    ("and when did she say that?", said("Ruiz", "gates", shows="dates", **WEEK)),
    ("did Lang respond?", said("Lang", "gates", refusals="too")),
    ("what does the union think?", said("the union", "gates")),
    ("and did he deny it?", said("Ruiz", "deny", "gates", refusals="too")),
    ("and what did Lang say", said("Lang")),
    ("and Lang on costs?", said("Lang", "costs", **WEEK)),
    ("the same for Lang", said("Lang", "gates", **WEEK)),
    ("what about her?", said("Ruiz", "gates", **WEEK)),
    ("according to Reuters?", said("Ruiz", "gates", outlet="Reuters", **WEEK)),
    ("what were her exact words?", said("Ruiz", "gates", shows="sentences", **WEEK)),
    ("who else commented?", who("gates", without=("Ruiz",), **WEEK)),
    ("when?", said("Ruiz", "gates", shows="dates", **WEEK)),
    ("go on", said("Ruiz", **WEEK)),
]


@pytest.mark.parametrize(("text", "expected"), FOLLOWED)
def test_a_follow_up_keeps_what_it_does_not_change(text: str, expected: dict[str, Any]) -> None:
    assert read(text, BEFORE) == expected


@pytest.mark.parametrize(
    "text", ["What did Lang say about jobs?", "how many were hurt?", "Lang", "💥🎉", "?!"]
)
def test_a_question_of_its_own_takes_nothing_from_the_one_before(text: str) -> None:
    assert read(text, BEFORE) == read(text)


def test_who_else_twice_leaves_out_nobody_who_is_still_to_hear() -> None:
    first = read_question("and Lang?", now=NOW, previous=BEFORE)

    assert read("who else?", first)["without"] == ("Lang",)


def test_the_text_of_a_question_is_kept_as_it_was_typed() -> None:
    assert read_question("  and LANG ?? ", now=NOW, previous=BEFORE).text == "  and LANG ?? "


STEMS = [
    ("what did Ana Ruiz say about the opened gates", ("open", "gate"), ("ruiz",)),
    ("what did the Latvian prime minister say", (), ("latvian", "prime", "minist")),
    ("what did NATO chief Lang say about NATO-Russia talks", ("nato", "russia", "talk"), ("lang",)),
    ("what did Lang and Ruiz say on costs", ("cost",), ("lang", "ruiz")),
    ("who said 'we followed the procedure'", ("follow", "procedur"), ()),
    ("who said 'we are what we are'", ("we", "are", "what"), ()),
    ("the the the", (), ()),
]


@pytest.mark.parametrize(("text", "topic", "speaker"), STEMS)
def test_a_store_is_told_which_stems_to_look_for(
    text: str, topic: tuple[str, ...], speaker: tuple[str, ...]
) -> None:
    question = read_question(text, now=NOW)

    assert (wanted(question), speaker_stems(question)) == (topic, speaker)


HOSTILE = [
    "",
    " \n\t ",
    "?",
    "''",
    "' OR 1=1; DROP TABLE articles; --",
    'gates" NEAR(topic) AND * NOT ^col: {x}',
    "🌊🌊 🌊?",
    "ماذا قال الوزير عن السد؟",
    "\u202ewhat did Ruiz say\u202c",
    "what did say say about say say",
    "who who who said said said",
    "the of and to what",
    "what did Ruiz say in 9999 days ago on 99.99.9999",
    "what did Ruiz say 999 years ago",
    "what did the " * 300,
    "who said " + "'" * 4_000,
    "a" * 4_000,
    "according to " * 300,
    "what did Ruiz say about " + "the gates and " * 280,
    "from Monday to " * 270,
    "\x00\ud800",
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("previous", [None, BEFORE], ids=["first", "follow-up"])
def test_whatever_is_asked_a_question_comes_back(text: str, previous: Question | None) -> None:
    began = time.perf_counter()
    question = read_question(text, now=NOW, previous=previous)

    assert question.text == text
    assert time.perf_counter() - began < 1


@given(st.text(max_size=300), st.booleans())
def test_reading_never_fails(text: str, follows: bool) -> None:
    question = read_question(text, now=NOW, previous=BEFORE if follows else None)

    assert isinstance(wanted(question), tuple)
    assert isinstance(speaker_stems(question), tuple)


_FRAME = ["what", "who", "did", "said", "say", "about", "and", "else", "on", "to", "the", "Ruiz"]
_FRAME += ["'", '"', "?", "yesterday", "2016", "since", "comment", "not", "it", "BBC", ""]


@given(st.lists(st.sampled_from(_FRAME), max_size=14))
def test_reading_never_fails_on_words_of_its_own_frames(parts: list[str]) -> None:
    text = " ".join(parts)

    assert read_question(text, now=NOW, previous=BEFORE).text == text
