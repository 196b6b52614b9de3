"""Pages: the text, and what a page tells of itself, in its tags and its JSON-LD."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.errors import InputError
from bot.news.documents import Candidate, Document
from bot.news.page import feeds_in, read_page
from tests.bot.news.newspages import BODY, URL, page

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)


def read(html: bytes, url: str) -> Document:
    return read_page(html, url, charset=None, name=url, now=NOW)


def test_a_page_gives_its_text_and_no_links() -> None:
    found = read(page(body=BODY + "<p>See <a href='javascript:x()'>here</a>.</p>"), URL)

    assert "Paragraph 0 tells" in found.text
    assert "Paragraph 7 tells" in found.text
    assert "javascript" not in found.text
    assert (found.title, found.outlet, found.url) == ("Talks resume", "news.example.org", URL)


def test_a_page_tells_its_title_outlet_date_and_address_in_tags() -> None:
    head = (
        "<meta property='og:title' content='Talks &amp; tea'>"
        "<meta property='og:site_name' content='The Example'>"
        "<meta property='article:published_time' content='2026-03-01T10:00:00+02:00'>"
        "<link rel='canonical' href='https://www.example.org/talks#top'>"
    )
    found = read(page(head), URL)

    assert (found.title, found.outlet) == ("Talks & tea", "The Example")
    assert found.published == datetime(2026, 3, 1, 8, tzinfo=UTC)
    assert found.url == "https://www.example.org/talks"


def test_a_page_tells_the_same_in_json_ld() -> None:
    ld = (
        '<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "No"},'
        '{"@type": ["NewsArticle"], "headline": "From LD", "datePublished": "2026-03-01T10:00Z",'
        '"publisher": {"name": "The Example"}}]}</script>'
    )
    found = read(page(scripts=ld), URL)

    assert (found.title, found.outlet) == ("From LD", "The Example")
    assert found.published == datetime(2026, 3, 1, 10, tzinfo=UTC)


def test_broken_json_ld_is_passed_over() -> None:
    ld = '<script type="application/ld+json">{"@graph": [' + "[" * 5000 + "</script>"

    assert (read(page(scripts=ld), URL)).title == "Talks resume"


@pytest.mark.parametrize(
    "href",
    [
        "https://evil.example/talks",
        "javascript:alert(1)",
        "https://u:p@news.example.org/",
        "http://[",
    ],
)
def test_row_40_a_canonical_address_of_another_site_is_not_believed(href: str) -> None:
    found = read(page(f"<link rel='canonical' href='{href}'>"), URL)

    assert found.url == URL


@pytest.mark.parametrize("date", ["2999-01-01T00:00:00Z", "soon", "0001-01-01T00:00:00+14:00"])
def test_row_33_a_date_that_cannot_be_is_none(date: str) -> None:
    head = f"<meta property='article:published_time' content='{date}'>"

    assert (read(page(head), URL)).published is None


@pytest.mark.parametrize("html", [b"<html><body></body></html>", b"<", b"<p></p>", b"\xff"])
def test_a_page_without_text_is_told(html: bytes) -> None:
    with pytest.raises(InputError, match="no text could be read"):
        read(html, URL)


def test_a_page_in_windows_letters_is_read_by_its_declaration() -> None:
    html = page(body=BODY + "<p>The café at the corner was where the two delegations met.</p>")
    old = html.replace(b"utf-8", b"windows-1252").decode().encode("cp1252")

    assert "café" in (read(old, URL)).text


def test_a_date_of_the_page_itself_is_found_without_tags() -> None:
    html = page(body=f"<time datetime='2026-03-01'>1 March 2026</time>{BODY}")

    assert read(html, URL).published == datetime(2026, 3, 1, tzinfo=UTC)


def test_the_feeds_that_a_page_names_are_found_from_its_base() -> None:
    links = (
        "<base href='/news/'>"
        "<link rel='alternate' type='application/rss+xml' href='world.xml' title='World'>"
        "<link rel='alternate' type='application/rss+xml; charset=utf-8' href='http://['>"
        "<link rel='alternate' type='application/rss+xml' href=''>"
    )
    found = feeds_in(page(links), URL, None)

    assert found == (Candidate("https://news.example.org/news/world.xml", "World"),)


@pytest.mark.parametrize(
    "head",
    [
        "<meta property='article:content_tier' content='locked'>",
        (
            '<script type="application/ld+json">'
            '{"@type": "NewsArticle", "isAccessibleForFree": false}</script>'
        ),
        (
            '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree":'
            ' "False"}</script>'
        ),
    ],
)
def test_a_page_that_says_it_is_not_free_is_told_to_be_behind_a_paywall(head: str) -> None:
    assert read(page(head), URL).access == "paywalled"


@pytest.mark.parametrize("tier", ["free", "metered"])
def test_another_page_is_whole(tier: str) -> None:
    head = f"<meta property='article:content_tier' content='{tier}'>"

    assert read(page(head), URL).access == "whole"
