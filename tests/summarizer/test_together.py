"""Statements of one story shown together: named by the story, or left open."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from summarizer import find_statements, read_article
from summarizer.answers import answer
from summarizer.brief import write_brief
from summarizer.library import library_from
from summarizer.model import Entry, Reported, Speaker
from summarizer.together import told_together

FULL = "Pier of Osten will close\n\nMinister Ana Hale said the pier of Osten would close in May.\n"
BARE = "Osten loses its pier\n\nHale said on Monday that nobody would miss the pier of Osten.\n"
TITLE = "No pier in May\n\nThe minister said on Monday that the pier of Osten had been rotten.\n"
NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)


def story(*texts: str) -> list[Reported]:
    articles = [
        replace(read_article(text), url=f"https://osten.example/{n}", published=NOON)
        for n, text in enumerate(texts)
    ]
    return [Reported(a, s) for a in articles for s in find_statements(a)]


def speakers(*texts: str) -> list[Speaker | None]:
    return [reported.statement.speaker for reported in told_together(story(*texts))]


def test_a_bare_surname_is_the_one_whom_the_story_names_in_full() -> None:
    assert speakers(FULL, BARE) == [
        Speaker("Ana Hale", "Minister", "named"),
        Speaker("Ana Hale", None, "story"),
    ]


def test_a_title_is_the_one_person_whom_the_story_calls_so() -> None:
    assert speakers(FULL, TITLE)[1] == Speaker("Ana Hale", None, "story")


@pytest.mark.parametrize(
    "other",
    [
        "Another Hale\n\nIvo Hale watched. Builder Ivo Hale was sad.\nHe said it was late.\n",
        "Another minister\n\nMinister Ivo Berg said the pier of Osten was his.\n",
        "Somebody\n\nA minister was there. Ivo Berg said it was late.\n",
    ],
)
def test_where_two_of_the_story_fit_nobody_is_guessed(other: str) -> None:
    mention = BARE if "Hale" in other else TITLE
    found = told_together(story(FULL, mention, other))
    assert [r.statement for r in found] == [r.statement for r in story(FULL, mention, other)]


def test_who_is_only_mentioned_in_full_is_no_speaker_of_the_story() -> None:
    silent = "Pier\n\nMinister Ana Hale watched. Ivo Berg said it was late.\n"
    assert "story" not in [s.how for s in speakers(silent, TITLE) if s]


def test_one_article_alone_is_told_as_it_is() -> None:
    assert told_together(story(BARE)) == tuple(story(BARE))


def test_a_brief_names_speakers_as_its_story_does() -> None:
    told = story(FULL, BARE)
    brief = write_brief([told[0].article, told[1].article], statements=told)
    assert {r.statement.speaker.name for r in brief.statements if r.statement.speaker} == {
        "Ana Hale"
    }


@pytest.mark.parametrize(("day", "how"), [(5, "story"), (20, "named")])
def test_an_answer_names_speakers_so_within_a_few_days_only(day: int, how: str) -> None:
    first, second = story(FULL, BARE)
    later = replace(second.article, published=NOON.replace(day=day))
    entries = [Entry(first.article, (first.statement,)), Entry(later, (second.statement,))]
    found = answer("what did Hale say about the pier?", library_from(entries), now=NOON)
    known = [r.statement.speaker for r in found.statements if r.article is later]
    assert [s and s.how for s in known] == [how]
