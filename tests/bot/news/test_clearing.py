"""What the markup of a page tells: its boxes go, its article stays, its standfirst is found."""

from __future__ import annotations

from datetime import UTC, datetime
from time import process_time

import pytest

from bot.news.documents import Document
from bot.news.page import read_page
from tests.bot.news.newspages import BODY

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
LAST = "The ferry will sail again on the first Monday after the ice has gone."


def read(inner: str, head: str = "<title>Ferry stays in dock</title>") -> Document:
    html = f"<!doctype html><html><head>{head}</head><body>{inner}</body></html>".encode()
    return read_page(html, None, charset=None, name="page", now=NOW)


def article(inner: str) -> str:
    return f"<main><h1>Ferry stays in dock</h1><div class='story'>{inner}</div></main>"


@pytest.mark.parametrize(
    "box",
    [
        "<div class='c-newsletter_signup_box'><p>{}</p></div>",
        "<div class='ArticleBody__relatedLinks'><p>{}</p></div>",
        "<section id='comments-area'><p>{}</p></section>",
        "<div role='dialog'><p>{}</p></div>",
        "<x-promo-card><p>{}</p></x-promo-card>",
        "<div data-testid='shareBar'><p>{}</p></div>",
        "<p class='lire-aussi'>{}</p>",
    ],
)
def test_a_box_that_the_markup_names_is_not_shown(box: str) -> None:
    found = read(article(BODY + box.format("Old rope wins a prize in the harbour.") + BODY))

    assert "Old rope" not in found.text
    assert "Paragraph 7 tells" in found.text


@pytest.mark.parametrize("name", ["paywall", "has-sidebar", "post newsletter-post", "share-wide"])
def test_a_name_that_misleads_does_not_hide_the_article(name: str) -> None:
    found = read(f"<div class='{name}'>{article(BODY)}</div>")

    assert "Paragraph 0 tells" in found.text


def test_an_article_that_goes_on_behind_a_wall_is_whole() -> None:
    free, paid = f"<div class='lead-in'>{BODY}</div>", f"<div class='premium'>{BODY}{LAST}</div>"

    assert LAST in read(f"<main><h1>Ferry</h1>{free}<div class='x'></div>{paid}</main>").text


def test_each_post_of_a_live_blog_is_kept() -> None:
    posts = [f"<div class='lx-body'><p>{LAST} It is post {n}.</p></div>" for n in range(5)]
    long = f"<div class='lx-body'>{BODY}</div>"
    rows = "".join(f"<li>{post}</li>" for post in posts)
    found = read(f"<main><h1>Live</h1>{long}<ol>{rows}</ol></main>")

    assert all(f"It is post {n}." in found.text for n in range(5))


def test_a_link_within_a_sentence_is_kept_whatever_it_is_called() -> None:
    sentence = (
        "<p>The board of <a class='related' href='/t'>Tollhaven harbour</a> met on Monday.</p>"
    )

    assert "board of Tollhaven harbour met" in read(article(BODY + sentence + BODY)).text


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("<p><a href='/x'>Why the old rope won a prize</a></p>", False),
        ("<p><b>Elsewhere:</b> <a href='/x'>Why the old rope won a prize</a></p>", False),
        ("<p>[ <a href='/x'>Why the old rope won a prize</a> ]</p>", False),
        ("<p><a href='/x'>The board says that the old rope won a prize.</a></p>", True),
        ("<p>The board says <a href='/x'>the old rope won a prize</a></p>", True),
    ],
)
def test_a_block_that_is_nothing_but_a_link_is_a_teaser(line: str, *, shown: bool) -> None:
    assert ("old rope won" in read(article(BODY + line + BODY)).text) is shown


@pytest.mark.parametrize(
    "block",
    [
        "<p class='c-entry-summary p-dek'>Nobody on the pier had been told before</p>",
        "<h2 class='Article_standfirst__k2'>Nobody on the pier had been told before</h2>",
        "<div data-gu-name='standfirst'><p>Nobody on the pier had been told before</p></div>",
        "<div>Nobody on the pier had been told before.</div>",
    ],
)
def test_the_lines_between_title_and_text_are_read_first(block: str) -> None:
    page = f"<header><h1>Ferry stays in dock</h1>{block}</header><div>{BODY}</div>"

    assert read(page).text.startswith("Nobody on the pier had been told before")


@pytest.mark.parametrize(
    "block",
    [
        "<figure><p class='lead'>Nobody on the pier had been told before</p></figure>",
        "<p class='dek'><a href='/x'>Nobody on the pier had been told before</a></p>",
        "<nav><p class='summary'>Nobody on the pier had been told before</p></nav>",
    ],
)
def test_what_else_stands_there_is_no_standfirst(block: str) -> None:
    page = f"<header><h1>Ferry stays in dock</h1>{block}</header><div>{BODY}</div>"

    assert "Nobody on the pier" not in read(page).text


def test_of_a_page_laid_out_in_tables_the_cell_of_the_article_is_read() -> None:
    text = BODY.replace("<p>", "").replace("</p>", "<br><br>")
    page = (
        "<table><tr><td>The Herald<br>Serving the coast since 1881</td></tr>"
        f"<tr><td>Death notices<br>Classified</td><td>{text}</td></tr></table>"
    )
    found = read(page)

    assert "Paragraph 7 tells" in found.text
    assert "Serving" not in found.text
    assert "Classified" not in found.text


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("<p>The rope broke. <a href='/x'>Watch it break again</a></p>", False),
        ("<p>The rope broke. <a href='/x'>The board was told.</a></p>", True),
        ("<p>The rope broke. <a href='/x'>The board</a> was told.</p>", True),
    ],
)
def test_a_link_behind_the_last_sentence_of_a_paragraph_is_none_of_it(
    line: str, *, shown: bool
) -> None:
    text = read(article(BODY + line + BODY)).text

    assert "The rope broke." in text
    assert ("The rope broke.\n" not in text) is shown


def test_a_block_among_paragraphs_is_a_paragraph() -> None:
    assert LAST in read(article(f"{BODY}<div class='para'>{LAST}</div>{BODY}")).text


def test_a_page_of_many_blocks_is_read_in_a_time_that_grows_with_them() -> None:
    def seconds(count: int) -> float:
        begun = process_time()
        read("<h1>Ferry</h1>" + f"<div class='a'><p>{LAST}</p><a href='/x'>x</a></div>" * count)
        return process_time() - begun

    seconds(10)
    assert seconds(3000) < 20 * max(seconds(500), 0.05)


def test_a_date_that_is_printed_only_is_left_for_the_reader_of_the_text() -> None:
    page = f"<div><h1>Ferry stays in dock</h1><div>30.04.2026</div></div><div>{BODY}</div>"

    assert read(page).text.startswith("30.04.2026\n")


def test_a_moment_marked_in_the_page_is_read_to_the_minute() -> None:
    mark = "<abbr class='published' title='2026-03-30T19:58:00+01:00'>19:58</abbr>"

    assert read(article(BODY + mark)).published == datetime(2026, 3, 30, 18, 58, tzinfo=UTC)


@pytest.mark.parametrize(
    "heading",
    ["Ferry stays in dock - The Herald", "The Herald: Ferry stays in dock"],
)
def test_the_outlet_stands_beside_the_title_in_the_heading(heading: str) -> None:
    head = f"<title>{heading}</title><meta property='og:title' content='Ferry stays in dock'>"

    assert read(article(BODY), head).outlet == "The Herald"
