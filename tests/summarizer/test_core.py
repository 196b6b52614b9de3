"""The five doors that outside programs call."""

import subprocess
import sys
from datetime import UTC, datetime

import pytest

import summarizer

NOW = datetime(2026, 3, 14, tzinfo=UTC)
TEXT = """Tram opens
BRANNICK (Northline) — The tram opened on Tuesday.
“It was worth the wait,” said transport director Mara Oduya.
Leave a Reply"""


def test_the_core_exports_exactly_its_five_doors():
    doors = ["answer", "find_statements", "group_stories", "read_article", "write_brief"]

    assert sorted(summarizer.__all__) == doors
    assert all(callable(getattr(summarizer, door)) for door in doors)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        summarizer.nothing  # noqa: B018  # the access is what is tested


def test_importing_the_core_imports_no_large_library():
    code = "import sys, summarizer; print(*sys.modules)"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert {"spacy", "sumy", "nupunkt", "Stemmer"} & set(done.stdout.split()) == set()


def test_a_text_goes_all_the_way_through():
    article = summarizer.read_article(TEXT, url="tram.txt")
    (statement,) = summarizer.find_statements(article)
    (story,) = summarizer.group_stories([article])
    brief = summarizer.write_brief(story, words=60)
    found = summarizer.answer("what did Oduya say?", [article], now=NOW)

    assert article.text == TEXT
    assert [p.furniture for p in article.paragraphs] == [False, False, False, True]
    assert statement.content[0].of(TEXT) == "“It was worth the wait,”"
    assert (statement.speaker.name, statement.speaker.how) == ("Mara Oduya", "named")
    assert (story.articles, story.origins) == ((article,), ((article,),))
    assert [p.text in TEXT for p in brief.points] == [True] * len(brief.points)
    assert brief.points
    assert [r.statement for r in found.statements] == [statement]


def test_statements_of_a_text_and_of_its_article_are_the_same():
    article = summarizer.read_article(TEXT)

    assert summarizer.find_statements(TEXT) == summarizer.find_statements(article)
