"""Polling with a real store: what is new is kept at once, and nothing is lost or asked twice."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import web as server

from bot.errors import TransientError
from bot.news.polling import Polled, poll
from bot.news.web import Web
from bot.store.migrating import migrate
from bot.store.records import Source, SourceKind
from bot.store.store import Store
from tests.bot.news.newsworld import Site

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def web(web: Web, clock: Clock) -> Web:
    """The web of the other tests, on a clock of its own."""
    web.fetcher._now = clock
    return replace(web, now=clock)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    address = f"sqlite:///{tmp_path / 'desk.db'}"
    migrate(address)
    opened = Store.open(address)
    yield opened
    opened.close()


def story(words: str) -> str:
    lines = "".join(
        f"<p>The minister said on day {n} that {words} would go on.</p>" for n in range(8)
    )
    return f"<html><body><article><h1>About {words}</h1>{lines}</article></body></html>"


def feed(site: Site, *numbers: int, path: str = "/feed", **headers: str) -> str:
    items = (
        f"<item><title>Item {n}</title><link>{site.url(f'/{n}')}</link>"
        f"<description>In short {n}.</description></item>"
        for n in numbers
    )
    xml = f"<rss version='2.0'><channel><title>Wire</title>{''.join(items)}</channel></rss>"
    return site.feed(path, xml, **headers)


def follow(store: Store, address: str, kind: SourceKind = "feed") -> Source:
    return store.follow(address, kind, None, NOW)


def told(polled: list[Polled]) -> list[tuple[int, int, int, int]]:
    return [(p.new, p.edited, p.same, p.left) for p in polled]


async def test_what_is_new_is_kept_and_known_pages_are_not_asked_for_again(
    store: Store, web: Web, site: Site, clock: Clock
) -> None:
    for n in (1, 2, 3):
        site.page(f"/{n}", story(f"talks {n}"))
    follow(store, feed(site, 1, 2))

    first = await poll(store, web)
    clock.now += timedelta(minutes=20)
    feed(site, 3, 1, 2)
    second = await poll(store, web)

    assert (told(first), told(second)) == ([(2, 0, 0, 0)], [(1, 0, 2, 0)])
    assert store.counts().articles == 3
    assert [p for p in site.paths() if p in {"/1", "/2", "/3"}] == ["/1", "/2", "/3"]


async def test_nothing_is_asked_before_it_is_due(
    store: Store, web: Web, site: Site, clock: Clock
) -> None:
    follow(store, feed(site, Cache_Control="max-age=3600"))

    await poll(store, web)
    clock.now += timedelta(minutes=59)

    assert await poll(store, web) == []

    clock.now += timedelta(minutes=1)

    assert len(await poll(store, web)) == 1


async def test_an_unchanged_feed_is_asked_for_by_its_etag_and_not_read(
    store: Store, web: Web, site: Site, clock: Clock
) -> None:
    site.page("/1", story("talks"))
    url = feed(site, 1, ETag='"1"')
    follow(store, url)

    await poll(store, web)
    clock.now += timedelta(minutes=20)
    site.answers("/feed", 304)
    (second,) = await poll(store, web)

    assert site.asked[-1].headers["If-None-Match"] == '"1"'
    assert (second.new, second.problem) == (0, None)
    assert store.sources()[0].check.etag == '"1"'


async def test_row_32_a_long_feed_comes_in_pieces_and_none_is_lost(
    store: Store, web: Web, site: Site, clock: Clock
) -> None:
    web = replace(web, settings=replace(web.settings, feed_pages=2))
    for n in range(5):
        site.page(f"/{n}", story(f"talks {n}"))
    follow(store, feed(site, *range(5), ETag='"1"'))

    pieces = []
    for _ in range(3):
        pieces += told(await poll(store, web))
        clock.now += timedelta(minutes=15)

    assert pieces == [(2, 0, 0, 3), (2, 0, 2, 1), (1, 0, 4, 0)]
    assert all("If-None-Match" not in r.headers for r in site.asked)


async def test_row_32_ids_that_change_every_time_are_no_flood(
    store: Store, web: Web, site: Site, clock: Clock
) -> None:
    site.page("/1", story("talks"))
    follow(store, site.url("/feed"))
    come = []
    for n in range(3):
        site.feed("/feed", f"<rss version='2.0'><channel><item><title>A</title><guid>{n}</guid>"
                  f"<link>{site.url('/1')}?utm_id={n}</link></item></channel></rss>")  # fmt: skip
        come += told(await poll(store, web))
        clock.now += timedelta(minutes=20)

    assert come == [(1, 0, 0, 0), (0, 0, 1, 0), (0, 0, 1, 0)]


async def test_row_32_items_of_one_address_are_one_article(
    store: Store, web: Web, site: Site, clock: Clock
) -> None:
    site.gone("/1")
    items = "".join(
        f"<item><title>{n}</title><link>{site.url('/1')}</link><description>Text {n}.</description>"
        "</item>"
        for n in range(3)
    )
    follow(store, site.feed("/feed", f"<rss version='2.0'><channel>{items}</channel></rss>"))

    first = told(await poll(store, web))
    clock.now += timedelta(minutes=20)

    assert (first, told(await poll(store, web))) == ([(1, 0, 0, 0)], [(0, 0, 1, 0)])


async def test_a_page_that_fails_for_now_is_asked_for_again_and_not_replaced_by_its_summary(
    store: Store, web: Web, site: Site, clock: Clock
) -> None:
    site.answers("/1", 500)
    follow(store, feed(site, 1, ETag='"1"'))

    (first,) = await poll(store, web)
    site.page("/1", story("talks"))
    clock.now += timedelta(minutes=15)
    (second,) = await poll(store, web)

    assert (first.new, len(first.unread), first.problem) == (0, 1, None)
    assert second.new == 1


async def test_a_page_that_is_gone_is_kept_as_its_summary(
    store: Store, web: Web, site: Site
) -> None:
    site.gone("/1")
    follow(store, feed(site, 1))

    assert told(await poll(store, web)) == [(1, 0, 0, 0)]
    assert store.article_versions(site.url("/1"))[0].entry.article.text == "In short 1."


async def test_row_35_a_host_that_asks_for_a_pause_gets_it_and_the_rest_comes_later(
    store: Store, web: Web, site: Site, clock: Clock
) -> None:
    site.page("/1", story("talks 1"))
    site.answers("/2", 429, Retry_After="600")
    site.page("/3", story("talks 3"))
    follow(store, feed(site, 1, 2, 3))

    (first,) = await poll(store, web)
    site.page("/2", story("talks 2"))
    clock.now += timedelta(minutes=16)
    (second,) = await poll(store, web)

    assert (first.new, len(first.unread), first.left) == (1, 1, 1)
    assert (second.new, second.same) == (2, 1)
    assert site.paths().count("/2") == 2


async def test_a_feed_that_is_html_or_half_or_hostile_never_stops_the_others(
    store: Store, web: Web, site: Site
) -> None:
    site.page("/1", story("talks"))
    site.page("/html", story("talks"))
    entity = "<!DOCTYPE r [<!ENTITY a 'b'>]><rss version='2.0'><channel/></rss>"
    item = f"<item><title>A</title><link>{site.url('/1')}</link></item>"
    xml = f"<rss version='2.0'><channel>{item}<item><title>B"
    for url in (
        site.url("/html"), site.feed("/hostile", entity), site.feed("/half", xml),
        site.url("/missing"), site.gone("/gone"), site.slow("/slow"), "http://10.0.0.1/feed",
    ):  # fmt: skip
        follow(store, url)

    polled = await poll(store, web)

    assert [(p.new, p.problem.what if p.problem else None) for p in polled] == [
        (0, "is not a feed."),
        (0, "declares entities of its own, as attacks on feed readers do, so it was not read."),
        (1, None),
        (0, "there is no such page (404)."),
        (0, "the page is gone for good (410)."),
        (0, "did not answer in full within 0.5 seconds."),
        (0, "this is not a public address, so it was not fetched."),
    ]
    stopped = [s.check.stopped for s in store.sources()]
    assert [bool(s) for s in stopped] == [False] * 4 + [True, False, False]


async def test_a_page_that_was_edited_gets_a_new_version(
    store: Store, web: Web, site: Site, clock: Clock
) -> None:
    follow(store, site.page("/1", story("talks")), "page")
    come = []
    for words in ("talks", "talks", "no talks"):
        site.page("/1", story(words))
        come += told(await poll(store, web))
        clock.now += timedelta(minutes=20)

    assert come == [(1, 0, 0, 0), (0, 0, 1, 0), (0, 1, 0, 0)]


async def test_row_45_an_item_that_its_feed_calls_updated_is_read_again_once(
    store: Store, web: Web, site: Site, clock: Clock
) -> None:
    def atom(updated: datetime) -> None:
        entry = f"<entry><id>1</id><title>A</title><link href='{site.url('/1')}'/>"
        entry += f"<updated>{updated:%Y-%m-%dT%H:%M:%SZ}</updated></entry>"
        site.feed("/feed", f"<feed xmlns='http://www.w3.org/2005/Atom'>{entry}</feed>")

    clock.now -= timedelta(days=200)  # the feed is read by the real clock
    site.page("/1", story("talks"))
    atom(clock.now)
    follow(store, site.url("/feed"))
    come = told(await poll(store, web))
    site.page("/1", story("no talks"))
    atom(clock.now + timedelta(minutes=5))
    for _ in range(2):
        clock.now += timedelta(minutes=20)
        come += told(await poll(store, web))

    assert come == [(1, 0, 0, 0), (0, 1, 0, 0), (0, 0, 1, 0)]


async def test_files_are_read_again_where_they_changed(
    store: Store, web: Web, tmp_path: Path, clock: Clock
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("Talks resume.\n\n“We met,” said Anna Berg.")
    (folder / "b.txt").write_text("")
    follow(store, str(folder), "folder")
    clock.now = datetime.now(UTC) + timedelta(seconds=1)

    (first,) = await poll(store, web)
    clock.now += timedelta(minutes=20)
    (second,) = await poll(store, web)
    (folder / "a.txt").write_text("Talks ended.\n\n“We met,” said Anna Berg.")
    os.utime(folder / "a.txt", (clock.now.timestamp(),) * 2)
    clock.now += timedelta(minutes=20)
    (third,) = await poll(store, web)

    assert [(p.new, p.edited, p.same, len(p.unread)) for p in (first, second, third)] == [
        (1, 0, 0, 1), (0, 0, 1, 1), (0, 1, 0, 1),
    ]  # fmt: skip


async def test_items_without_an_address_are_told_and_not_kept(
    store: Store, web: Web, site: Site
) -> None:
    items = "<item><title>A</title><link>javascript:x()</link><description>B</description></item>"
    follow(store, site.feed("/feed", f"<rss version='2.0'><channel>{items}</channel></rss>"))

    (polled,) = await poll(store, web)

    assert [e.what for e in polled.unread] == [
        "1 of its items have no address, so they are not kept."
    ]
    assert (polled.new, polled.problem) == (0, None)


async def test_a_folder_that_lost_its_articles_is_the_problem_of_its_source(
    store: Store, web: Web, tmp_path: Path
) -> None:
    follow(store, str(tmp_path), "folder")

    (polled,) = await poll(store, web)

    assert "there are no articles in this folder" in str(polled.problem)


@pytest.mark.parametrize(("name", "kind"), [("no.txt", "file"), ("gone", "folder")])
async def test_a_missing_file_is_the_problem_of_its_source(
    name: str, kind: SourceKind, store: Store, web: Web, tmp_path: Path
) -> None:
    follow(store, str(tmp_path / name), kind)

    (polled,) = await poll(store, web)

    assert "there is no such file or folder" in str(polled.problem)
    assert store.sources()[0].check.failures == 1


async def test_an_interruption_in_the_middle_of_a_poll_loses_nothing_that_was_fetched(
    store: Store, web: Web, site: Site
) -> None:
    """Ctrl-C cancels the task, as asyncio does: two pages are in, the third never ends."""
    for n in (1, 2):
        site.page(f"/{n}", story(f"talks {n}"))
    reached = asyncio.Event()

    async def never(_: server.Request) -> server.Response:
        reached.set()
        await asyncio.sleep(60)
        return server.Response()

    site.state("/3", never)
    follow(store, feed(site, 1, 2, 3))
    polling = asyncio.create_task(poll(store, web))
    await reached.wait()

    polling.cancel()
    with pytest.raises(asyncio.CancelledError):
        await polling

    assert store.counts().articles == 2
    assert len(store.due(NOW)) == 1

    site.page("/3", story("talks 3"))

    assert told(await poll(store, web)) == [(1, 0, 2, 0)]


async def test_a_store_that_fails_ends_the_poll_with_its_error(
    store: Store, web: Web, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object, **__: object) -> None:
        raise TransientError("the database is busy.", do="Try again.")

    site.page("/1", story("talks"))
    follow(store, feed(site, 1))
    follow(store, site.slow("/slow").replace("127.0.0.1", "localhost"))
    web.fetcher._settings = replace(web.settings, fetch_seconds=30)
    monkeypatch.setattr(store, "keep", busy)

    with pytest.raises(TransientError, match="the database is busy"):
        await poll(store, web)

    assert [s.check.failures for s in store.sources()] == [0, 0]
