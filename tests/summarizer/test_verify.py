"""Verbatim: spans are found through folded typography, and nothing else is ever shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.comparisons import (
    ClaimsDiffer,
    Comparison,
    Figure,
    FiguresDiffer,
    Printing,
    Worded,
    Wording,
)
from summarizer.model import (
    Answer,
    Article,
    Brief,
    Difference,
    Paragraph,
    Point,
    Question,
    Reported,
    Searched,
    Sentence,
    Span,
    Statement,
    Story,
)
from summarizer.verify import (
    NotVerbatimError,
    checked,
    faults,
    find,
    find_all,
    fold,
    is_verbatim,
    nearest,
)

STORED = (
    "“We followed the procedure — to the letter,” Ruiz said. It’s “not over” … "
    "„Niemand rief an“, hieß es. ''Nobody  called\u00a0us'', Lang said: «Rien». "
    "The well\u00adknown cafe\u0301 lost 100,000 crowns."
)

FOUND = [
    (
        '"We followed the procedure - to the letter,"',
        "“We followed the procedure — to the letter,”",
    ),
    ("WE FOLLOWED THE PROCEDURE—TO THE LETTER", "We followed the procedure — to the letter"),
    ("it's 'not over' ...", "It’s “not over” …"),
    ("niemand rief an", "Niemand rief an"),
    ("Niemand rief an', hiess es", "Niemand rief an“, hieß es"),
    ('"nobody called us"', "''Nobody  called\u00a0us''"),
    ("  nobody\n called us ", "Nobody  called\u00a0us"),
    ("“rien”", "«Rien»"),
    ("wellknown café", "well\u00adknown cafe\u0301"),
    ("100,000 crowns", "100,000 crowns"),
]
NOT_FOUND = [
    "We followed the procedure",
    "We followed no procedure",
    "We followed the procedures — to the letter",
    "followed the proced",
    "cafe",
    "00,000",
    "not called us",
    "",
    "  ",
]
CHANGED = [
    ("nobody phoned us", "Nobody  called\u00a0us", [("phoned", "called")]),
    ("somebody called us", "Nobody  called\u00a0us", [("somebody", "Nobody")]),
    (
        "We followed the whole procedure to the letter",
        "We followed the procedure — to the letter",
        [("whole", "")],
    ),
    (
        "We followed procedure to the letter",
        "We followed the procedure — to the letter",
        [("", "the")],
    ),
]


@pytest.mark.parametrize(("quote", "stored"), FOUND)
def test_typography_is_folded_to_find_the_stored_words(quote: str, stored: str) -> None:
    span = find(quote, STORED)

    assert span is not None
    assert span.of(STORED) == stored


@pytest.mark.parametrize("quote", NOT_FOUND[1:])
def test_other_words_or_parts_of_words_are_not_found(quote: str) -> None:
    assert find(quote, STORED) is None


def test_a_word_fewer_is_another_stretch() -> None:
    """The same words are found; the same words without "not" are not."""
    text = "We will not close the gates before noon, whatever the board says."

    assert find("we will not close the gates", text) == Span(0, 27)
    assert find("we will close the gates", text) is None


def test_every_place_is_found() -> None:
    assert find_all("the gates", "The gates, the gates’ keeper, the gatesman, the  gates") == [
        Span(0, 9),
        Span(11, 20),
        Span(44, 54),
    ]


@pytest.mark.parametrize(("quote", "stored", "changes"), CHANGED)
def test_one_changed_word_is_shown_as_near_with_the_difference(
    quote: str, stored: str, changes: list[tuple[str, str]]
) -> None:
    near = nearest(quote, STORED)

    assert near is not None
    assert near.span.of(STORED) == stored
    assert [(c.asked, c.printed.of(STORED)) for c in near.changes] == changes


@pytest.mark.parametrize("quote", ["they closed every school", "us Ruiz on", "", "🌊"])
def test_what_shares_few_words_is_not_near(quote: str) -> None:
    assert nearest(quote, STORED) is None


CHARACTERS = st.characters() | st.sampled_from("'\"“”‘’«»—–- …\u00ad\u00a0\u0301ßİﬁ´ab.")
TEXTS = st.text(CHARACTERS, max_size=60)


@given(TEXTS)
def test_the_map_points_at_real_characters_in_order(text: str) -> None:
    folded = fold(text)

    assert len(folded.text) == len(folded.starts) == len(folded.ends)
    assert all(0 <= a < b <= len(text) for a, b in zip(folded.starts, folded.ends, strict=True))
    assert list(folded.starts) == sorted(folded.starts)


@given(TEXTS, st.data())
def test_what_is_found_folds_to_what_was_asked(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    quote = text[start : data.draw(st.integers(start, len(text)))]
    for span in find_all(quote, text):
        assert 0 <= span.start < span.end <= len(text)
        assert fold(span.of(text)).text == fold(quote).text


@given(st.lists(st.sampled_from(["not", "we", "the", "gates", "“close”", "—"]), max_size=9), TEXTS)
def test_near_never_fails_and_stays_inside_the_text(words: list[str], text: str) -> None:
    stored = text + " ".join(words)
    near = nearest("we close the gates", stored)

    assert near is None or 0 <= near.span.start < near.span.end <= len(stored)


TEXT = "Dam report\nThe toll rose to 41. “Nobody called us,” Lang said.\nShare this story"
ARTICLE = Article(
    TEXT,
    url="https://osten.example/dam",
    paragraphs=(
        Paragraph(0, 10, "title"),
        Paragraph(11, 62),
        Paragraph(63, len(TEXT), "furniture"),
    ),
)
GOOD = Point(ARTICLE, Span(11, 31))
BAD = [
    pytest.param(Point(ARTICLE, Span(11, len(TEXT) + 1)), id="beyond the text"),
    pytest.param(Point(ARTICLE, Span(-5, 10)), id="before the text"),
    pytest.param(Point(ARTICLE, Span(11, 11)), id="nothing"),
    pytest.param(Point(ARTICLE, Span(31, 11)), id="backwards"),
    pytest.param(Point(ARTICLE, Span(63, 68)), id="furniture"),
    pytest.param(Point(ARTICLE, Span(50, 70)), id="into furniture"),
]


def test_a_sentence_of_an_article_is_verbatim() -> None:
    assert GOOD.text == "The toll rose to 41."
    assert is_verbatim(GOOD)


@pytest.mark.parametrize("point", BAD)
def test_nothing_else_is(point: Point) -> None:
    assert not is_verbatim(point)


def compared(story: Story, point: Point) -> list[Comparison]:
    """Comparisons that would show this point in each of their places."""
    said = Reported(ARTICLE, Statement((GOOD.span,), "direct"))
    silent = Reported(ARTICLE, Statement((point.span,), "no comment"))
    worded = Worded("Ana Ruiz", (Wording((Printing(said, point.span),)),))
    figure = Figure(GOOD, point, 1, 1)
    return [
        Comparison(story, "h", worded=(worded,)),
        Comparison(story, "h", figures=(FiguresDiffer(GOOD, ((figure,),)),)),
        Comparison(story, "h", claims=(ClaimsDiffer(GOOD, point),)),
        Comparison(story, "h", altered=(Difference("number", (GOOD, point)),)),
        Comparison(story, "h", silences=((silent,),)),
    ]


def shown(point: Point) -> list[Brief | Answer]:
    """Briefs and answers that would show this point in each of their places."""
    story = Story((ARTICLE,))
    said = (Reported(ARTICLE, Statement((point.span,), "direct")),)
    cued = (Reported(ARTICLE, Statement((GOOD.span,), "direct", cue=point.span)),)
    nothing = Answer(Question("?"), found=False, searched=Searched())
    return [
        Brief(story, "h", points=(GOOD, point)),
        Brief(story, "h", statements=said),
        Brief(story, "h", statements=cued),
        *(Brief(story, "h", comparison=each) for each in compared(story, point)),
        Answer(nothing.question, True, nothing.searched, statements=said),  # found
        Answer(nothing.question, True, nothing.searched, sentences=(point,)),
        Answer(nothing.question, False, nothing.searched, same_speaker=said),
        Answer(nothing.question, False, nothing.searched, same_topic=said),
    ]


@pytest.mark.parametrize("place", range(12))
def test_what_stands_in_its_article_is_shown(place: int) -> None:
    part = shown(GOOD)[place]

    assert checked(part) is part
    assert faults(part) == []


@pytest.mark.parametrize("point", BAD)
@pytest.mark.parametrize("place", range(12))
def test_what_does_not_is_never_shown_and_the_article_is_named(place: int, point: Point) -> None:
    with pytest.raises(NotVerbatimError, match=r"osten\.example/dam"):
        checked(shown(point)[place])


def test_a_statement_alone_is_checked_too() -> None:
    article = Article("Snow fell, Ana said.", paragraphs=(Paragraph(0, 20),))
    stands = Reported(article, Statement((Span(0, 9),), "indirect"))
    beyond = Reported(article, Statement((Span(0, 90),), "indirect"))

    assert checked(stands) is stands
    with pytest.raises(NotVerbatimError):
        checked(beyond)


def test_the_sentence_around_a_statement_never_runs_over_furniture() -> None:
    """A quotation over two paragraphs with a share bar between them."""
    text = "He was calm.\n“It rained. Ana said.\nShare this\n“It snowed.”"
    lines = [(0, 12), (13, 34), (35, 45), (46, 58)]
    article = Article(
        text,
        paragraphs=tuple(Paragraph(s, e, "furniture" if s == 35 else "body") for s, e in lines),
        sentences=tuple(Sentence(s, e, n) for n, (s, e) in enumerate(lines) if s != 35),
    )
    first, second = Span(13, 24), Span(46, 58)

    onward = Reported(article, Statement((first, second), "direct"))
    back = Reported(article, Statement((second,), "direct", cue=Span(29, 33)))

    assert is_verbatim(onward.sentence)
    assert onward.sentence.text == "“It rained. Ana said."
    assert is_verbatim(back.sentence)
    assert back.sentence.text == "“It snowed.”"
