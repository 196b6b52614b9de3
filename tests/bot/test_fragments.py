"""Text fragments: a link opens the page at the words, and names only words of the page."""

from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.fragments import opened_at
from summarizer.model import Article, Span

PAGE = "https://osten.example/gates"
TEXT = (
    "Gates opened too late\n"
    "“We followed the procedure,” Ana Ruiz told the inquiry. “We followed the procedure,” she\n"
    "repeated, and the well-known line, all 4.5% of it & more, ended there.\n"
    "“The water came at two. Nobody had slept, and nobody had been told to leave the lower town\n"
    "until the bells rang. So we ran.”\n"
    "So we ran."
)  # fmt: skip


def at(words, text=TEXT, last=False):
    start = text.rindex(words) if last else text.index(words)
    return opened_at(Article(text, url=PAGE), Span(start, start + len(words)))


def test_a_short_quotation_is_named_whole_and_without_its_marks():
    assert at("“So we ran.”", "Bells. “So we ran.”") == f"{PAGE}#:~:text=So%20we%20ran"


def test_what_has_a_meaning_inside_the_directive_is_encoded():
    assert at("well-known line, all 4.5% of it & more") == (
        f"{PAGE}#:~:text=well%2Dknown%20line%2C%20all%204.5%25%20of%20it%20%26%20more"
    )


def test_a_long_quotation_is_named_by_its_first_and_last_words():
    quotation = TEXT[TEXT.index("“The water") : TEXT.index("\nSo we ran")]

    assert at(quotation) == f"{PAGE}#:~:text=The%20water%20came%20at,rang.%20So%20we%20ran"


def test_words_that_stand_elsewhere_too_are_told_apart_by_those_around_them():
    first, second = at("We followed the procedure"), at("We followed the procedure", last=True)

    assert unquote(first.partition("#")[2]) == ":~:text=We followed the procedure"
    assert unquote(second.partition("#")[2]) == (
        ":~:text=told the inquiry. “-,We followed the procedure"
    )


def test_at_the_end_of_a_line_the_words_after_tell_them_apart():
    text = "Nobody came, he said.\nNobody came, she said."

    assert at("Nobody came", text, last=True) == f"{PAGE}#:~:text=Nobody%20came,-%2C%20she%20said"


def test_words_of_the_neighbouring_line_are_never_named():
    """Between two lines a page may show what is not in the text: an advertisement."""
    assert at("So we ran.", last=True) == f"{PAGE}#:~:text=So%20we%20ran"


@pytest.mark.parametrize(
    "url", [None, "/home/ana/01.txt", "01.html", "javascript:alert(1)", "https://a b/"]
)
def test_what_no_browser_opens_has_no_address(url):
    assert opened_at(Article(TEXT, url=url), Span(0, 5)) is None


def test_an_address_that_tells_where_to_open_stays_as_it_is():
    url = f"{PAGE}#:~:text=Gates"

    assert opened_at(Article(TEXT, url=url), Span(0, 5)) == url


def test_words_that_the_headline_holds_too_are_named_by_more_of_them():
    text = "At least 41 people were killed when the river broke its bank, the mayor said."
    article = Article(text, url=PAGE, title="At least 41 people dead in flood")

    told = opened_at(article, Span(0, 61))

    assert told == (
        f"{PAGE}#:~:text=At%20least%2041%20people%20were%20killed,"
        "when%20the%20river%20broke%20its%20bank"
    )


def test_an_address_with_an_anchor_keeps_it():
    assert opened_at(Article(TEXT, url=f"{PAGE}#top"), Span(0, 5)) == f"{PAGE}#top:~:text=Gates"


def test_a_stretch_without_a_word_opens_the_page():
    assert opened_at(Article("“…” she said", url=PAGE), Span(0, 3)) == PAGE


@given(st.text(max_size=80), st.integers(0, 80), st.integers(1, 80))
def test_any_stretch_gives_an_address_of_plain_characters(text, start, length):
    span = Span(min(start, len(text)), min(start + length, len(text)))

    told = opened_at(Article(text, url=PAGE), span)

    assert told.startswith(PAGE)
    assert told.isascii()
    assert not {" ", "\n", "<", '"'} & set(told)
