"""What a library tells of what can be searched."""

from __future__ import annotations

from datetime import UTC, datetime

from summarizer.library import library_from, library_of
from summarizer.model import Article, Entry, Searched
from summarizer.text import read_article

FIRST = datetime(2026, 3, 1, 9, tzinfo=UTC)
LAST = datetime(2026, 3, 4, 9, tzinfo=UTC)


def test_articles_outlets_and_dates_are_counted() -> None:
    articles = [
        Article("One.", outlet="Osten Daily", published=LAST),
        Article("Two.", outlet="Osten Daily", published=FIRST),
        Article("Three.", outlet="Harbour"),
        Article("Four."),
    ]

    assert library_from(map(Entry, articles)).searched == Searched(4, 2, FIRST, LAST)


def test_a_stem_counts_once_for_each_article_that_holds_it() -> None:
    held = [Article("The gates, the gate."), Article("An open gate."), Article("Opening hours.")]

    frequency = library_from(map(Entry, held)).frequency

    assert (frequency["gate"], frequency["open"], frequency["hour"]) == (2, 2, 1)
    assert "the" not in frequency


def test_an_empty_library_is_one() -> None:
    assert library_of([]).searched == Searched()


def test_the_statements_of_each_article_are_found() -> None:
    text = "The river fell on Monday.\n\n“Nobody called us,” Petra Lang told reporters."

    (entry,) = library_of([read_article(text, outlet="Osten Daily", published=FIRST)]).entries

    assert [s.speaker and s.speaker.name for s in entry.statements] == ["Petra Lang"]
