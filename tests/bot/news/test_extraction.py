"""Extraction: the text of a page and what it tells of itself; a page that kills is one page."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.errors import InputError
from bot.news.extraction import Extractor
from config.settings import Settings
from tests.bot.news.newsworld import Site

URL = "https://news.example.org/talks?id=7"
BODY = "".join(
    f"<p>Paragraph {n} tells at some length what the ministers of both sides said that day.</p>"
    for n in range(8)
)


def page(head: str = "", body: str = BODY, scripts: str = "") -> bytes:
    return (
        f"<!doctype html><html><head><meta charset='utf-8'>{head}{scripts}</head><body>"
        f"<nav><a href='/'>Home</a></nav><article><h1>Talks resume</h1>{body}</article>"
        "<a href='javascript:alert(1)'>Share</a></body></html>"
    ).encode()


async def test_a_page_gives_its_text_and_no_links(cage: Extractor) -> None:
    found = await cage.page(page(body=BODY + "<p>See <a href='javascript:x()'>here</a>.</p>"), URL)

    assert "Paragraph 0 tells" in found.text
    assert "Paragraph 7 tells" in found.text
    assert "javascript" not in found.text
    assert (found.title, found.outlet, found.url) == ("Talks resume", "news.example.org", URL)


async def test_a_page_tells_its_title_outlet_date_and_address_in_tags(cage: Extractor) -> None:
    head = (
        "<meta property='og:title' content='Talks &amp; tea'>"
        "<meta property='og:site_name' content='The Example'>"
        "<meta property='article:published_time' content='2026-03-01T10:00:00+02:00'>"
        "<link rel='canonical' href='https://www.example.org/talks#top'>"
    )
    found = await cage.page(page(head), URL)

    assert (found.title, found.outlet) == ("Talks & tea", "The Example")
    assert found.published == datetime(2026, 3, 1, 8, tzinfo=UTC)
    assert found.url == "https://www.example.org/talks"


async def test_a_page_tells_the_same_in_json_ld(cage: Extractor) -> None:
    ld = (
        '<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "No"},'
        '{"@type": ["NewsArticle"], "headline": "From LD", "datePublished": "2026-03-01T10:00Z",'
        '"publisher": {"name": "The Example"}}]}</script>'
    )
    found = await cage.page(page(scripts=ld), URL)

    assert (found.title, found.outlet) == ("From LD", "The Example")
    assert found.published == datetime(2026, 3, 1, 10, tzinfo=UTC)


async def test_broken_json_ld_is_passed_over(cage: Extractor) -> None:
    ld = '<script type="application/ld+json">{"@graph": [' + "[" * 5000 + "</script>"

    assert (await cage.page(page(scripts=ld), URL)).title == "Talks resume"


@pytest.mark.parametrize(
    "href",
    [
        "https://evil.example/talks",
        "javascript:alert(1)",
        "https://u:p@news.example.org/",
        "http://[",
    ],
)
async def test_row_40_a_canonical_address_of_another_site_is_not_believed(
    cage: Extractor, href: str
) -> None:
    found = await cage.page(page(f"<link rel='canonical' href='{href}'>"), URL)

    assert found.url == URL


@pytest.mark.parametrize("date", ["2999-01-01T00:00:00Z", "soon", "0001-01-01T00:00:00+14:00"])
async def test_row_33_a_date_that_cannot_be_is_none(cage: Extractor, date: str) -> None:
    head = f"<meta property='article:published_time' content='{date}'>"

    assert (await cage.page(page(head), URL)).published is None


@pytest.mark.parametrize("html", [b"<html><body></body></html>", b"<", b"<p></p>", b"\xff"])
async def test_a_page_without_text_is_told(cage: Extractor, html: bytes) -> None:
    with pytest.raises(InputError, match="no text could be read"):
        await cage.page(html, URL)


async def test_a_page_in_windows_letters_is_read_by_its_declaration(cage: Extractor) -> None:
    html = page(body=BODY + "<p>The café at the corner was where the two delegations met.</p>")
    old = html.replace(b"utf-8", b"windows-1252").decode().encode("cp1252")

    assert "café" in (await cage.page(old, URL)).text


async def test_a_page_that_begins_with_an_address_is_not_downloaded_from_it(
    cage: Extractor, site: Site
) -> None:
    html = f"{site.url('/secret')}\n".encode() + page().replace(b" ", b"\n")

    await cage.page(html, URL)

    assert site.asked == []


def hang(name: str) -> None:
    del name
    time.sleep(60)


def crash(name: str) -> None:
    del name
    os.kill(os.getpid(), signal.SIGKILL)


def devour(name: str) -> int:
    return len(name * 2_000_000_000)


def fail(name: str) -> None:
    raise ZeroDivisionError(name)


@pytest.fixture
async def small_cage() -> AsyncIterator[Extractor]:
    limits = replace(Settings(database_url=""), extraction_seconds=0.5)
    async with Extractor(limits) as cage:
        yield cage


async def test_row_52_a_page_that_kills_its_process_is_one_page(small_cage: Extractor) -> None:
    """It hangs, crashes, eats memory or raises what no one documents; the next page is read."""
    told = {}
    for work in (hang, crash, devour, fail):
        with pytest.raises(InputError) as e:
            await small_cage._run(work, "page")
        told[work] = e.value.what

    assert told == {
        hang: "could not be taken apart within 0.5 seconds.",
        crash: "could not be taken apart within 1024 MB.",
        devour: "could not be taken apart within 1024 MB.",
        fail: "no text could be read in it.",
    }
    assert "Paragraph 0" in (await small_cage.page(page(), URL)).text
