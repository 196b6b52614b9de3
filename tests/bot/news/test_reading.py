"""Reading sources once: each kind of address, and a clear sentence for each that can't be read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bot.errors import InputError
from bot.news.documents import Document
from bot.news.reading import Reading, read_through
from bot.news.web import Web
from tests.bot.news.newsworld import Site

TEXT = "Talks resume\n\n“We met,” said Anna Berg.\n"
STORY = "".join(
    f"<p>Sentence {n} tells at some length what both ministers said about the port.</p>"
    for n in range(6)
)
PAGE = f"<html><head><title>Talks</title></head><body><article><h1>Talks</h1>{STORY}</article>"


async def one(address: str, web: Web) -> Reading:
    (reading,) = await read_through(web, [address])
    return reading


def rss(*items: str) -> str:
    inner = "".join(f"<item>{item}</item>" for item in items)
    return f"<rss version='2.0'><channel><title>Wire</title>{inner}</channel></rss>"


async def test_a_text_file_is_a_document_called_by_its_path_as_given(
    web: Web, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    assert (await one("a.txt", web)).documents == (Document(TEXT, "a.txt"),)


async def test_a_folder_is_read_in_order_and_below_without_hidden_files(
    web: Web, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("b.txt", "a.md", "deep/c.txt", ".secret.txt", ".git/d.txt", "e.json"):
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "in" / name).write_text(name, encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    found = (await one("in", web)).documents

    assert [d.url for d in found] == ["in/a.md", "in/b.txt", "in/deep/c.txt"]


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Café “open”".encode(), "Café “open”"),
        ("\ufeffCafé".encode(), "Café"),
        ("The café’s owner said: “We open.”".encode("cp1252"), "The café’s owner said: “We open.”"),
        ("Café".encode("utf-16"), "Café"),
        (("Президент сказал, что переговоры в Женеве продолжатся. " * 4).encode("cp1251"),
         "Президент сказал, что переговоры в Женеве продолжатся. " * 4),
        (b"one\r\ntwo", "one\ntwo"),
    ],
)  # fmt: skip
async def test_a_file_that_is_not_utf_8_is_read_in_its_own_letters(
    web: Web, tmp_path: Path, data: bytes, text: str
) -> None:
    (tmp_path / "a.txt").write_bytes(data)

    assert [d.text for d in (await one(str(tmp_path / "a.txt"), web)).documents] == [text]


def empty(folder: Path) -> str:
    (folder / "a.txt").write_text(" \n")
    return "a.txt"


def binary(folder: Path) -> str:
    (folder / "a.txt").write_bytes(bytes(range(256)))
    return "a.txt"


def pdf(folder: Path) -> str:
    (folder / "a.pdf").write_bytes(b"%PDF-1.7 ...")
    return "a.pdf"


def huge(folder: Path) -> str:
    (folder / "a.txt").write_bytes(b"a" * 5_000_001)
    return "a.txt"


def unread(folder: Path) -> str:
    (folder / "bare").mkdir()
    (folder / "bare" / "data.json").write_text("{}")
    return "bare"


def no_feed(folder: Path) -> str:
    (folder / "a.rss").write_text("hello")
    return "a.rss"


BAD: dict[str, Callable[[Path], str]] = {
    "there is no such file or folder": lambda _: "missing.txt",
    "is empty": empty,
    "is not text": binary,
    "is a PDF, which On Record can't read. Save it as text or HTML": pdf,
    "is longer than the 5 MB that On Record reads": huge,
    "there are no articles in this folder": unread,
    "is not a feed": no_feed,
    "is not a file": lambda _: "/dev/zero",
    "an empty address was given": lambda _: " ",
    "not a web address": lambda _: "javascript:alert(1)",
}


@pytest.mark.parametrize("sentence", BAD)
async def test_what_cannot_be_read_gets_its_sentence(
    web: Web, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sentence: str
) -> None:
    monkeypatch.chdir(tmp_path)
    reading = await one(BAD[sentence](tmp_path), web)

    assert isinstance(reading.problem, InputError)
    assert sentence in str(reading.problem)


async def test_a_page_on_disk_is_called_by_its_own_address_or_by_its_path(
    web: Web, tmp_path: Path
) -> None:
    known = PAGE.replace("<title>", "<link rel='canonical' href='https://example.org/a'><title>")
    (tmp_path / "known.html").write_text(known)
    (tmp_path / "unknown.html").write_text(PAGE)

    found = [await one(str(tmp_path / n), web) for n in ("known.html", "unknown.html")]

    assert [(d.url, d.outlet) for r in found for d in r.documents] == [
        ("https://example.org/a", "example.org"),
        (str(tmp_path / "unknown.html"), None),
    ]


async def test_a_page_is_a_document(web: Web, site: Site) -> None:
    reading = await one(site.page("/a", PAGE) + "?utm_source=x", web)
    (document,) = reading.documents

    assert (document.url, document.outlet, document.title) == (site.url("/a"), "127.0.0.1", "Talks")
    assert "Sentence 0 tells" in document.text


async def test_a_feed_gives_the_pages_of_its_items_and_their_own_text_where_there_is_none(
    web: Web, site: Site
) -> None:
    site.page("/1", PAGE)
    site.feed(
        "/feed",
        rss(
            f"<title>One</title><link>{site.url('/1')}</link>"
            "<pubDate>Wed, 04 Mar 2026 10:00:00 GMT</pubDate>",
            f"<title>Two</title><link>{site.url('/missing')}</link><description>Short.</description>",
            f"<title>Three</title><link>{site.url('/gone')}</link>",
        ),
    )
    site.gone("/gone")

    whole, missing = await read_through(web, [site.url("/feed")])

    assert [(d.url, d.title, d.access) for d in whole.documents] == [
        (site.url("/1"), "Talks", "whole"),
        (site.url("/missing"), "Two", "excerpt"),
    ]
    assert whole.documents[0].published is not None
    assert whole.documents[1].outlet == "Wire"
    assert (missing.address, missing.documents) == (site.url("/gone"), ())
    assert "gone for good" in str(missing.problem)


async def test_row_36_a_page_that_robots_may_not_read_is_left_to_its_summary(
    web: Web, site: Site
) -> None:
    site.answers("/robots.txt", 200, "User-agent: *\nDisallow: /")
    site.page("/1", PAGE)
    link = f"<title>One</title><link>{site.url('/1')}</link><description>Short.</description>"

    (reading,) = await read_through(web, [site.feed("/feed", rss(link))])

    assert [d.text for d in reading.documents] == ["Short."]
    assert "/1" not in site.paths()


async def test_a_sites_front_page_leads_to_its_feed(web: Web, site: Site) -> None:
    link = "<link rel='alternate' type='application/rss+xml' href='/feed'>"
    site.page("/", f"<html><head>{link}</head></html>")
    site.feed("/feed", rss("<title>One</title><description>Short.</description>"))

    assert [d.text for d in (await one(site.url("/"), web)).documents] == ["Short."]


async def test_a_bare_host_is_asked_over_https(web: Web) -> None:
    reading = await one("nowhere.invalid", web)

    assert "https://nowhere.invalid: there is no such site" in str(reading.problem)


async def test_one_bad_source_never_stops_the_others(web: Web, site: Site, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    addresses = [
        site.url("/missing"), "http://10.0.0.1/", site.slow("/slow"), site.bomb("/bomb", 5),
        site.page("/ok", PAGE), str(tmp_path / "no.txt"), str(tmp_path / "a.txt"),
    ]  # fmt: skip
    lines: list[str] = []

    readings = await read_through(web, addresses, progress=lines.append)

    assert [r.address for r in readings] == addresses
    assert [bool(r.documents) for r in readings] == [False] * 4 + [True, False, True]
    assert [bool(r.problem) for r in readings] == [True] * 4 + [False, True, False]
    assert sorted(lines) == sorted(addresses)


async def test_a_file_in_a_folder_that_cannot_be_read_is_told_beside_the_others(
    web: Web, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.txt").write_text("")

    whole, broken = await read_through(web, [str(tmp_path)])

    assert len(whole.documents) == 1
    assert str(broken.problem) == f"{tmp_path / 'b.txt'}: is empty."


async def test_a_folder_with_more_files_than_the_limit_is_refused_with_the_number(
    web: Web, tmp_path: Path
) -> None:
    for n in range(3):
        (tmp_path / f"{n}.txt").write_text(TEXT)
    small = replace(web, settings=replace(web.settings, folder_files=2))

    (reading,) = await read_through(small, [str(tmp_path)])

    assert "there are 3 articles in this folder, more than the 2 read at once" in str(
        reading.problem
    )


async def test_a_file_of_the_web_that_is_too_long_for_a_page_is_refused(
    web: Web, site: Site
) -> None:
    url = site.page("/long", PAGE + "x" * 400_000)

    assert "longer than the 0.3 MB of a page" in str((await one(url, web)).problem)
