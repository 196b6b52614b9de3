"""Reading an article marks its text and never alters it."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.text import read_article

PAGE = """\
Home | News | Weather | Sport | Contact
Published: 3 March 2021, 10:15 GMT

Dam operator questioned in Osten

By Ana Ruiz

OSTEN (North Wire) — The operator of the Osten dam was questioned on Tuesday, police said. \
Two gates had been opened at 03:10.

Facebook Twitter WhatsApp

“We followed the procedure,” Petr Lang said. “Nobody called us.”

Related stories
River level falls after a week of rain
Mayor promises new bridge

The water fell by a metre overnight, the regional office said. It is due to report again on Friday.

© 2021 Osten Daily. All rights reserved.

3 comments

anna: I told you so, the gates were never safe.
"""


def test_a_page_is_taken_apart() -> None:
    article = read_article(PAGE)

    assert article.text == PAGE
    assert article.title == "Dam operator questioned in Osten"
    assert article.published == datetime(2021, 3, 3, 10, 15, tzinfo=UTC)
    assert article.outlet == "Osten Daily"
    assert article.language == "en"
    assert article.dateline is not None
    assert article.dateline.of(PAGE) == "OSTEN (North Wire) —"


def test_only_the_sentences_of_the_body_can_be_shown() -> None:
    article = read_article(PAGE)

    assert [s.span.of(PAGE) for s in article.body] == [
        "The operator of the Osten dam was questioned on Tuesday, police said.",
        "Two gates had been opened at 03:10.",
        "“We followed the procedure,” Petr Lang said.",
        "“Nobody called us.”",
        "The water fell by a metre overnight, the regional office said.",
        "It is due to report again on Friday.",
    ]


def test_what_is_given_goes_before_what_is_found() -> None:
    moment = datetime(2020, 1, 2, 3, 4, tzinfo=timezone(timedelta(hours=2)))
    article = read_article(PAGE, title="Another title", outlet="Herald", published=moment)

    assert (article.title, article.outlet) == ("Another title", "Herald")
    assert article.published == datetime(2020, 1, 2, 1, 4, tzinfo=UTC)
    assert article.published.tzinfo is UTC


def test_a_naive_moment_is_taken_as_utc() -> None:
    article = read_article("x", published=datetime(2020, 1, 2, 3, 4))  # noqa: DTZ001 - the point

    assert article.published == datetime(2020, 1, 2, 3, 4, tzinfo=UTC)


def test_a_title_printed_twice_is_a_title_both_times() -> None:
    text = "We are ready to talk, says Lang.\nWe are ready to talk, says Lang.\nThe mayor spoke."
    article = read_article(text)

    assert [p.part for p in article.paragraphs] == ["title", "title", "body"]


def test_a_sentence_alone_is_no_title() -> None:
    for text in ("Borrowers will get relief.", "Borrowers get relief"):
        assert read_article(text).title is None
        assert [p.part for p in read_article(text).paragraphs] == ["body"]


@pytest.mark.parametrize(
    ("first", "outlet"),
    [
        ("PARIS (North Wire) - The", "North Wire"),
        ("LONDON, March 3 (Agency) - The", "Agency"),
        ("(Agency) - The", "Agency"),
        ("Berlin (dpa) - The", "dpa"),
        ("WASHINGTON — The", None),
        ("SOMEWHERE, Ohio (AP) — The", "AP"),
    ],
)
def test_a_sentence_starts_behind_its_dateline(first: str, outlet: str | None) -> None:
    text = f"A title of some words\n{first} senate met on Monday. It rose again."
    article = read_article(text)

    assert article.outlet == outlet
    assert article.body[0].span.of(text) == "The senate met on Monday."


@pytest.mark.parametrize(
    "line", ["NATO (the alliance) — met", "The bill (H.R. 12) - which passed", "He said - no"]
)
def test_a_bracket_is_not_yet_a_dateline(line: str) -> None:
    text = f"A title of some words\n{line} on Monday in a hall."

    assert read_article(text).dateline is None


def test_control_characters_part_and_hide_nothing() -> None:
    """They stay in the text, and are read as the space that they are printed as."""
    text = "A dam is\x00closed\n\x00Share\x00\n3\x00March 2021\nIt rose.\x00 Lang\x00said so.\x00"
    article = read_article(text)

    assert article.text == text
    assert article.published == datetime(2021, 3, 3, tzinfo=UTC)
    assert [p.part for p in article.paragraphs] == ["title", "furniture", "date", "body"]
    assert [s.span.of(text) for s in article.body] == ["It rose.", "Lang\x00said so."]


HOSTILE = [
    "",
    "\n\n\n",
    "word",
    "\x00\x01\x02",
    "\ud800 lone \udfff",
    "\u202eright to left\u202c and back.",
    "هل هذا صحيح؟ نعم، قال الوزير.",
    "?" * 1_000,
    "a. " * 5_000,
    "“" * 5_000,
    "(" * 3_000,
    "\n".join(["Share"] * 3_000),
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_nothing_crashes_it(text: str) -> None:
    article = read_article(text)

    assert article.text == text
    _check(article.text)


def test_a_megabyte_of_text_is_read() -> None:
    text = "The river rose by a metre on Monday, the office said. " * 19_000

    assert len(read_article(text).body) == 19_000


@given(
    st.text(
        alphabet=st.one_of(
            st.sampled_from("\n\n  .,“”\"'?!abcABC0123:©|/-—()[]é。»«؟"),
            st.characters(codec=None),
        ),
        max_size=300,
    )
)
def test_offsets_are_always_valid_and_ordered(text: str) -> None:
    _check(text)


def _check(text: str) -> None:
    article = read_article(text)
    assert article.text == text
    end = 0
    for paragraph in article.paragraphs:
        assert end <= paragraph.start < paragraph.end <= len(text)
        assert paragraph.span.of(text) == paragraph.span.of(text).strip()
        end = paragraph.end
    end = 0
    for sentence in article.sentences:
        assert end <= sentence.start < sentence.end
        assert article.paragraphs[sentence.paragraph].span.holds(sentence.span)
        assert article.paragraphs[sentence.paragraph].part in {"title", "body"}
        end = sentence.end


@given(st.integers(0, 5), st.integers(0, 5))
def test_no_word_of_a_body_line_is_lost(before: int, after: int) -> None:
    line = "The level fell. Dr. Lang came at 5 p.m. on Monday. “It is over,” he said."
    text = "\n".join(["Share"] * before + [line] + ["Share"] * after)
    article = read_article(text)

    assert " ".join(s.span.of(text) for s in article.sentences) == line
