"""Fetching: sizes, seconds, redirects, and a sentence for each way in which a site can fail."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from time import monotonic

import pytest
from aiohttp import web as server

from bot.errors import HeldError, InputError, OnRecordError, RefusedError, TransientError
from bot.news.faults import GoneError
from bot.news.fetch import Fetcher
from config.settings import Settings
from tests.bot.news.newsworld import Site

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)


async def problem(fetcher: Fetcher, url: str, limit_bytes: int = 100_000) -> OnRecordError:
    with pytest.raises(OnRecordError) as e:
        await fetcher.get(url, limit_bytes=limit_bytes)
    return e.value


async def test_a_page_comes_with_what_its_server_tells_about_it(
    fetcher: Fetcher, site: Site
) -> None:
    url = site.page("/a", "<p>Hello", ETag='"1"', Last_Modified="Wed", Cache_Control="max-age=60")

    got = await fetcher.get(url, limit_bytes=1000)

    assert (got.url, got.body, got.content_type, got.charset) == (
        url, b"<p>Hello", "text/html", "utf-8",
    )  # fmt: skip
    assert (got.etag, got.last_modified, got.fresh_for) == ('"1"', "Wed", timedelta(minutes=1))


async def test_one_honest_name_and_no_cookies_are_sent(fetcher: Fetcher, site: Site) -> None:
    url = site.page("/a", "hello", Set_Cookie="id=1")

    await fetcher.get(url, limit_bytes=1000)
    await fetcher.get(url, limit_bytes=1000)

    headers = site.asked[1].headers
    assert headers["User-Agent"].startswith("OnRecord/")
    assert "+https://" in headers["User-Agent"]
    assert "Cookie" not in headers


async def test_proxies_of_the_environment_are_not_used(
    fetcher: Fetcher, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")

    assert (await fetcher.get(site.page("/a", "hello"), limit_bytes=1000)).body == b"hello"


async def test_a_condition_is_asked_and_its_answer_told(fetcher: Fetcher, site: Site) -> None:
    url = site.answers("/feed", 304)

    got = await fetcher.get(url, limit_bytes=1000, etag='"1"', last_modified="Wed")

    assert got.not_modified
    assert site.asked[0].headers["If-None-Match"] == '"1"'
    assert site.asked[0].headers["If-Modified-Since"] == "Wed"


async def test_row_28_a_circle_of_redirects_is_left(fetcher: Fetcher, site: Site) -> None:
    site.redirects_to("/a", "/b")
    site.redirects_to("/b", "/a")

    assert "redirects in a circle" in str(await problem(fetcher, site.url("/a")))


async def test_row_28_the_sixth_redirect_is_not_followed(fetcher: Fetcher, site: Site) -> None:
    for n in range(6):
        site.redirects_to(f"/{n}", f"/{n + 1}")
    site.page("/5", "here")

    assert (await fetcher.get(site.url("/0"), limit_bytes=1000)).body == b"here"

    site.redirects_to("/5", "/6")
    site.page("/6", "too far")

    assert "redirects more than 5 times" in str(await problem(fetcher, site.url("/0")))


def test_row_28_a_step_down_from_https_is_refused(settings: Settings) -> None:
    with pytest.raises(RefusedError, match="to one that is not"):
        Fetcher(settings)._check_redirects(["https://example.org/", "http://example.org/"])


async def test_only_permanent_redirects_from_the_start_move_an_address(
    fetcher: Fetcher, site: Site
) -> None:
    site.redirects_to("/old", "/new", 301)
    site.redirects_to("/new", "/today", 302)
    site.redirects_to("/today", "/x", 308)
    site.page("/x", "here")

    got = await fetcher.get(site.url("/old"), limit_bytes=1000)

    assert (got.url, got.moved_to) == (site.url("/x"), site.url("/new"))
    assert (await fetcher.get(site.url("/new"), limit_bytes=1000)).moved_to is None


@pytest.mark.parametrize("target", ["file:///etc/passwd", "javascript:alert(1)", "http://[::"])
async def test_a_redirect_out_of_the_web_is_refused(
    fetcher: Fetcher, site: Site, target: str
) -> None:
    assert isinstance(await problem(fetcher, site.redirects_to("/a", target)), InputError)


async def test_row_29_a_bomb_is_cut_at_the_limit(fetcher: Fetcher, site: Site) -> None:
    e = await problem(fetcher, site.bomb("/bomb", megabytes=200), 1_000_000)

    assert "is longer than the 1 MB that On Record reads" in str(e)


async def test_row_29_a_stream_without_end_is_cut_at_the_limit(
    fetcher: Fetcher, site: Site
) -> None:
    assert "is longer than" in str(await problem(fetcher, site.endless("/news"), 200_000))


async def test_row_29_a_trickle_is_cut_at_the_time(fetcher: Fetcher, site: Site) -> None:
    began = monotonic()

    e = await problem(fetcher, site.slow("/slow"))

    assert isinstance(e, TransientError)
    assert "did not answer in full within 0.5 seconds" in str(e)
    assert monotonic() - began < 2


async def test_the_time_is_that_of_all_redirects_together(fetcher: Fetcher, site: Site) -> None:
    """Each of the two takes 0.3 of the 0.5 seconds."""

    async def late(_: server.Request) -> server.Response:
        await asyncio.sleep(0.3)
        return server.Response(status=302, headers={"Location": "/b"})

    site.state("/a", late)
    site.state("/b", late)

    assert "did not answer in full" in str(await problem(fetcher, site.url("/a")))


@pytest.mark.parametrize(
    ("status", "family", "sentence"),
    [
        (404, RefusedError, "there is no such page (404)"),
        (410, GoneError, "gone for good (410)"),
        (401, RefusedError, "the page needs a login (401)"),
        (403, RefusedError, "refused by the site (403), perhaps by a check against bots"),
        (451, RefusedError, "the site refused the request (451)"),
        (500, TransientError, "the site has a fault of its own (500)"),
        (502, TransientError, "the site has a fault of its own (502)"),
    ],
)
async def test_each_refusal_has_its_sentence(
    fetcher: Fetcher, site: Site, status: int, family: type[OnRecordError], sentence: str
) -> None:
    e = await problem(fetcher, site.answers("/a", status))

    assert isinstance(e, family)
    assert sentence in str(e)
    assert site.url("/a") in str(e)


@pytest.mark.parametrize(
    ("told", "until"),
    [
        ("120", NOW + timedelta(seconds=120)),
        ("Wed, 04 Mar 2026 13:30:00 GMT", NOW + timedelta(minutes=90)),
        ("99999999999", NOW + timedelta(days=2)),
        ("soon", NOW + timedelta(minutes=15)),
    ],
)
@pytest.mark.parametrize("status", [429, 503])
async def test_row_35_a_host_that_asks_for_a_pause_gets_it(
    settings: Settings, site: Site, status: int, told: str, until: datetime
) -> None:
    site.answers("/a", status, Retry_After=told)
    site.page("/b", "hello")
    clock = [NOW]
    async with Fetcher(settings, now=lambda: clock[0]) as fetcher:
        first = await problem(fetcher, site.url("/a"))
        held = await problem(fetcher, site.url("/b"))
        clock[0] = until
        after = await fetcher.get(site.url("/b"), limit_bytes=1000)

    assert isinstance(first, HeldError)
    assert first.until == until
    assert f"Try again after {until:%H:%M} UTC" in str(first)
    assert isinstance(held, HeldError)
    assert after.body == b"hello"
    assert site.paths() == ["/a", "/b"]


@pytest.mark.parametrize("status", [200, 403, 503])
@pytest.mark.parametrize(
    "html",
    [
        "<html><head><title>Just a moment...</title></head>",
        "<html><script>window._cf_chl_opt={}</script>",
        "<script src='https://geo.captcha-delivery.com/captcha/'></script>",
        "<div id='px-captcha'></div>",
    ],
)
async def test_row_36_a_challenge_page_is_told_as_such_whatever_its_status(
    fetcher: Fetcher, site: Site, status: int, html: str
) -> None:
    e = await problem(fetcher, site.answers("/a", status, html, Content_Type="text/html"))

    assert isinstance(e, RefusedError)
    assert "perhaps by a check against bots" in str(e)


async def test_row_36_an_article_about_such_checks_is_no_challenge(
    fetcher: Fetcher, site: Site
) -> None:
    page = "<title>Why sites say “Just a moment...”</title><p>Cloudflare and captcha pages</p>"

    assert (await fetcher.get(site.page("/a", page), limit_bytes=10_000)).status == 200


@pytest.mark.parametrize(
    ("content_type", "text", "sentence"),
    [
        ("application/pdf", "x", "is a PDF, which On Record can't read"),
        ("application/octet-stream", "%PDF-1.7", "is a PDF, which On Record can't read"),
        ("image/png", "x", "is a picture"),
        ("video/mp4", "x", "is a video"),
        ("application/zip", "x", "is a zip archive"),
    ],
)
async def test_an_address_that_is_no_web_page_says_what_it_is(
    fetcher: Fetcher, site: Site, content_type: str, text: str, sentence: str
) -> None:
    e = await problem(fetcher, site.answers("/a", 200, text, Content_Type=content_type))

    assert isinstance(e, InputError)
    assert sentence in str(e)


async def test_a_host_that_does_not_answer_is_told(settings: Settings) -> None:
    async with Fetcher(replace(settings, allowed_hosts="127.0.0.1")) as fetcher:
        e = await problem(fetcher, "http://127.0.0.1:9/")

    assert isinstance(e, TransientError)
    assert "nothing answers there" in str(e)


async def test_a_name_that_does_not_exist_is_told(fetcher: Fetcher) -> None:
    e = await problem(fetcher, "https://nowhere.invalid/")

    assert isinstance(e, TransientError)
    assert "there is no such site, or its name can't be looked up now" in str(e)


async def test_a_connection_that_is_no_tls_is_told(fetcher: Fetcher, site: Site) -> None:
    e = await problem(fetcher, site.url("/a").replace("http:", "https:"))

    assert isinstance(e, RefusedError)
    assert "no secure connection could be made" in str(e)


async def test_one_request_at_a_time_and_a_pause_between_them(
    settings: Settings, site: Site
) -> None:
    site.page("/a", "hello")
    async with Fetcher(replace(settings, host_pause_seconds=0.1)) as fetcher:
        began = monotonic()
        await asyncio.gather(*(fetcher.get(site.url("/a"), limit_bytes=1000) for _ in range(3)))

    assert monotonic() - began >= 0.2


async def test_robots_txt_is_obeyed_where_asked_and_fetched_once(
    fetcher: Fetcher, site: Site
) -> None:
    site.answers("/robots.txt", 200, "User-agent: *\nDisallow: /private/")
    site.page("/private/a", "secret")
    site.page("/b", "hello")

    with pytest.raises(RefusedError, match="asks bots not to read this page"):
        await fetcher.get(site.url("/private/a"), limit_bytes=1000, obey_robots=True)
    await fetcher.get(site.url("/b"), limit_bytes=1000, obey_robots=True)
    await fetcher.get(site.url("/private/a"), limit_bytes=1000)

    assert site.paths() == ["/robots.txt", "/b", "/private/a"]


async def test_a_site_without_robots_txt_may_be_read(fetcher: Fetcher, site: Site) -> None:
    url = site.page("/b", "hello")

    assert (await fetcher.get(url, limit_bytes=1000, obey_robots=True)).body == b"hello"
