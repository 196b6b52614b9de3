"""Adding: the feed behind an address, a list where there are several, and honest refusals."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import InputError, RefusedError
from bot.news.adding import discover
from bot.news.documents import Candidate
from bot.news.web import Web
from tests.bot.news.newsworld import Site

FEED = "<rss version='2.0'><channel><title>The Wire</title></channel></rss>"
STORY = "".join(
    f"<p>The minister said on day {n} that the talks would go on.</p>" for n in range(8)
)


def front(*links: str) -> str:
    return f"<html><head><title>The Wire</title>{''.join(links)}</head><body>{STORY}</body></html>"


def link(href: str, title: str = "", kind: str = "application/rss+xml") -> str:
    return f"<link rel='alternate' type='{kind}' href='{href}' title='{title}'>"


async def test_a_feed_is_itself_under_its_own_title(web: Web, site: Site) -> None:
    url = site.feed("/feed", FEED)

    assert await discover(url, web) == (Candidate(url, "The Wire"),)


async def test_a_feed_that_moved_for_good_is_followed_where_it_is(web: Web, site: Site) -> None:
    site.feed("/today", FEED)
    site.redirects_to("/feed", "/today", 302)
    url = site.redirects_to("/old", "/feed", 301)

    assert await discover(url, web) == (Candidate(site.url("/feed"), "The Wire"),)


async def test_a_sites_front_page_gives_the_feeds_that_it_names(web: Web, site: Site) -> None:
    site.page(
        "/",
        front(
            link("/world", "World &amp; more"),
            link("https://other.example/atom", "Other", "application/atom+xml"),
            link("/world"),
            link("/comments/feed"),
            link("javascript:x()"),
            link("/de", "Deutsch", "text/html"),
        ),
    )

    assert await discover(site.url("/"), web) == (
        Candidate(site.url("/world"), "World & more"),
        Candidate("https://other.example/atom", "Other"),
    )


async def test_a_single_feed_without_a_name_is_called_by_its_own_title(
    web: Web, site: Site
) -> None:
    site.page("/", front(link("/world")))
    site.feed("/world", FEED)

    assert await discover(site.url("/"), web) == (Candidate(site.url("/world"), "The Wire"),)


async def test_a_site_that_names_no_feed_is_asked_at_the_usual_places(web: Web, site: Site) -> None:
    site.page("/", front())
    site.page("/feed", front())
    site.feed("/rss.xml", FEED)

    assert await discover(site.url("/"), web) == (Candidate(site.url("/rss.xml"), "The Wire"),)


async def test_an_article_page_may_be_followed_itself(web: Web, site: Site) -> None:
    site.page("/a", front(link("/world", "World")))

    assert await discover(site.url("/a"), web) == (
        Candidate(site.url("/world"), "World"),
        Candidate(site.url("/a"), "The Wire", "page"),
    )


async def test_a_file_and_a_folder_are_followed_by_their_whole_path(
    web: Web, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text("Talks resume.")
    monkeypatch.chdir(tmp_path)

    assert await discover("a.txt", web) == (Candidate(str(tmp_path / "a.txt"), "a.txt", "file"),)
    assert await discover(".", web) == (Candidate(str(tmp_path), tmp_path.name, "folder"),)


async def test_what_cannot_be_read_is_not_followed(web: Web, site: Site, tmp_path: Path) -> None:
    site.page("/empty", "<html></html>")

    with pytest.raises(InputError, match="no text could be read"):
        await discover(site.url("/empty"), web)
    with pytest.raises(RefusedError, match="there is no such page"):
        await discover(site.url("/missing"), web)
    with pytest.raises(RefusedError, match="not a public address"):
        await discover("http://192.168.1.1/", web)
    with pytest.raises(InputError, match="no articles in this folder"):
        await discover(str(tmp_path), web)
