"""One grammar for every door."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands import (
    AddDigest,
    AddSources,
    Ask,
    EditDigest,
    ListDigests,
    ListSources,
    ListStatements,
    PollSources,
    PreviewDigest,
    RemoveSource,
    SetDigest,
    ShowHelp,
    TellBriefs,
    parse_command,
)
from summarizer.model import Answer, Question, Searched

SAID = [
    ("brief", TellBriefs()),
    ("/brief nato", TellBriefs(topic="nato")),
    ("Brief me on the dam since last week", TellBriefs(topic="the dam", since="last week")),
    ("brief short", TellBriefs(length="short")),
    ("brief me short on nato since monday", TellBriefs((), "nato", "monday", "short")),
    ("brief --long https://a.example/", TellBriefs(("https://a.example/",), "", "", "long")),
    ("brief on long covid", TellBriefs(topic="long covid")),
    ("brief since monday", TellBriefs(since="monday")),
    ("brief https://osten.example/a", TellBriefs(sources=("https://osten.example/a",))),
    ("https://osten.example/a", TellBriefs(sources=("https://osten.example/a",))),
    ("<https://osten.example/a>", TellBriefs(sources=("https://osten.example/a",))),
    ("what did Ruiz say?", Ask("what did Ruiz say?")),
    ("<@U123> what did Ruiz say?", Ask("what did Ruiz say?")),
    ("@onrecord what did Ruiz say?", Ask("what did Ruiz say?")),
    ("/whosaid what did Ruiz say?", Ask("what did Ruiz say?")),
    ("statements by Ruiz", Ask("statements by Ruiz")),
    ("sources close to Ruiz said no", Ask("sources close to Ruiz said no")),
    ("Ruiz", Ask("Ruiz")),
    ("statements", ListStatements()),
    ("add https://a.example/feed list.opml", AddSources(("https://a.example/feed", "list.opml"))),
    ("add", AddSources(())),
    ("sources", ListSources()),
    ("remove 3", RemoveSource("3")),
    ("poll", PollSources()),
    ("poll all", PollSources(everything=True)),
    ("digest add energy weekdays 7:30 Berlin", AddDigest("energy weekdays 7:30 Berlin")),
    ("digest", ListDigests()),
    ("digests list", ListDigests()),
    ("/digest preview 2", PreviewDigest("2")),
    ("digest edit 2 8:00 London", EditDigest("2", "8:00 London")),
    ("digest edit", EditDigest("", "")),
    ("digest pause 2", SetDigest("2", "pause")),
    ("digest resume 2", SetDigest("2", "resume")),
    ("digest remove 2", SetDigest("2", "remove")),
    ("digest remve 2", ShowHelp(unknown="digest remve", meant="digest remove")),
    ("statements please", ListStatements()),
    ("brief the dam, please!", TellBriefs(topic="the dam")),
    ("hello", ShowHelp()),
    ("What can you do?", ShowHelp()),
    ("help", ShowHelp()),
    ("", ShowHelp()),
    ("breif", ShowHelp(unknown="breif", meant="brief")),
    ("souces", ShowHelp(unknown="souces", meant="sources")),
]


@pytest.mark.parametrize(("said", "command"), SAID)
def test_words_become_the_command_that_a_person_means(said, command):
    assert parse_command(said) == command


def test_a_question_carries_the_one_before_it():
    before = Answer(Question("what did Ruiz say?"), found=False, searched=Searched())

    assert parse_command("and Lang?", before) == Ask("and Lang?", previous=before)


@given(st.text())
def test_any_text_is_a_command(said):
    assert parse_command(said) is not None
