"""Dates as outlets print them."""

from datetime import UTC, datetime

import pytest

from summarizer.text import read_article
from summarizer.text.dates import date_line


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("7 Apr, 2016 05:27", (2016, 4, 7, 5, 27)),
        ("Thu. Jan 20th, 2022", (2022, 1, 20)),
        ("Published: 3 March 2021, 10:15 am GMT", (2021, 3, 3, 10, 15)),
        ("March 3, 2021 5:07 p.m. EST", (2021, 3, 3, 22, 7)),
        ("2021-03-03T05:27:00Z", (2021, 3, 3, 5, 27)),
        ("2021-03-03T05:27:00+02:00", (2021, 3, 3, 3, 27)),
        ("2021-03-03", (2021, 3, 3)),
        ("03.04.2021", (2021, 4, 3)),
        ("13/04/2021", (2021, 4, 13)),
        ("04/13/2021", (2021, 4, 13)),
        ("By Ana Ruiz | 3 March 2021", (2021, 3, 3)),
        ("3 March 2021 · 4 min read", (2021, 3, 3)),
        ("Mittwoch, 3. März 2021, 10:15 Uhr", (2021, 3, 3, 10, 15)),
        ("Publié le 3 mars 2021 à 10h15", (2021, 3, 3, 10, 15)),
        ("3 de marzo de 2021", (2021, 3, 3)),
        ("2021年3月3日", (2021, 3, 3)),
        ("Osten Radio, 3 March 2021, 11:30", (2021, 3, 3, 11, 30)),
        ("Osten Valley Echo, Wednesday 3 March 2021", (2021, 3, 3)),
        ("Wednesday 3 March 2021, 5pm", (2021, 3, 3, 17)),
        ("Posted at 10 a.m. on 3 March 2021", (2021, 3, 3, 10)),
        ("Published 3 March 2021 by Ana Ruiz", (2021, 3, 3)),
    ],
)
def test_a_line_of_a_date_is_read(line: str, moment: tuple[int, ...]) -> None:
    found = date_line(line)

    assert found is not None
    assert found.moment == datetime(*moment, tzinfo=UTC)  # type: ignore[misc,arg-type]  # at most five


@pytest.mark.parametrize(
    "line",
    [
        "On 3 March 2021 the gates opened.",
        "March 3",
        "2021",
        "The deal of 3 March 2021",
        "Lang, on 3 March 2021, left",
        "By midnight on 3 March 2021",
        "World Cup 3 March 2021",
        "He was born, 3 March 2021",
    ],
)
def test_a_sentence_with_a_date_is_no_date_line(line: str) -> None:
    assert date_line(line) is None


@pytest.mark.parametrize("line", ["31 Feb 2021", "03/04/2021", "1 Jan 0001", "3 March 3021"])
def test_a_date_that_cannot_be_known_gives_no_moment(line: str) -> None:
    found = date_line(line)

    assert found is not None
    assert found.moment is None


def test_the_date_of_publication_goes_before_that_of_an_edit() -> None:
    text = "Updated: 9 March 2021\nPublished: 3 March 2021\nA body of some words stands here."

    assert read_article(text).published == datetime(2021, 3, 3, tzinfo=UTC)
    assert [p.part for p in read_article(text).paragraphs] == ["date", "date", "body"]


def test_a_date_in_a_sentence_is_not_the_article_s() -> None:
    assert read_article("A title\nThe forum was set up on 7 May 2002 in Rome.").published is None


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("Osten Radio, 3 March 2021, 11:30", "Osten Radio"),
        ("Osten Radio 3 March 2021", "Osten Radio"),
        ("3 March 2021 - The Osten Echo", "The Osten Echo"),
        ("By Ana Ruiz, Osten Lantern | 3 March 2021", "Osten Lantern"),
        ("Channel 9 TV, 3 March 2021", "Channel 9 TV"),
        ("Ana Ruiz, 3 March 2021", None),
        ("London, 3 March 2021", None),
        ("Star, 3 March 2021", None),
    ],
)
def test_the_outlet_is_read_beside_the_date(line: str, outlet: str | None) -> None:
    """A name is an outlet's only where it says so itself: "Radio", "Herald", "Echo"."""
    article = read_article(f"The dam is closed again\n{line}\nThe dam was closed, Lang said.")

    assert [p.part for p in article.paragraphs] == ["title", "date", "body"]
    assert article.outlet == outlet
    assert article.published is not None
    assert article.published.date() == datetime(2021, 3, 3, tzinfo=UTC).date()


def test_the_outlet_beside_the_date_goes_before_the_agency_that_it_credits() -> None:
    text = "The dam is closed\nOsten Radio, 3 March 2021\nThe dam was closed.\nSource: North Wire"

    assert read_article(text).outlet == "Osten Radio"
