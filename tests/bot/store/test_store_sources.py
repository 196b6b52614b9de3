"""Promises of the store about what a team follows."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.errors import InputError
from bot.store.records import Check, Counts
from bot.store.store import Store
from summarizer.model import Entry

Written = Callable[..., Entry]
pytestmark = pytest.mark.parametrize("url", ["sqlite", "postgresql"], indirect=True)
FEED = "https://wire.example/feed"


def test_following_twice_is_once(store: Store, now: datetime):
    first = store.follow(FEED, "feed", "The Wire", now)

    assert store.follow(FEED, "feed", "Another title", now + timedelta(days=1)) == first
    assert store.sources() == [first]
    assert (first.address, first.kind, first.title, first.added_at) == (
        FEED, "feed", "The Wire", now,
    )  # fmt: skip


def test_a_source_knows_how_many_articles_it_brought(store: Store, now: datetime, written: Written):
    source = store.follow(FEED, "feed", None, now)
    one, two = written("Snow.", url="/1"), written("Rain.", url="/2")
    store.keep_many([one, two, one], fetched=now, source_id=source.id)
    store.keep(written("Sun.", url="/3").article, (), fetched=now)

    assert [s.articles for s in store.sources()] == [2]


def test_unfollowing_deletes_what_no_other_source_brings(
    store: Store, now: datetime, written: Written
):
    feed, page = (store.follow(a, "feed", None, now) for a in (FEED, "https://other.example/"))
    only = written("“Snow fell,” said Ana.", speaker="Ana", url="/1")
    both = written("“Snow melts,” said Ben.", speaker="Ben", url="/2")
    store.keep_many([only, both], fetched=now, source_id=feed.id)
    store.keep(both.article, both.statements, fetched=now, source_id=page.id)

    gone = store.unfollow(FEED)

    assert gone == replace(feed, articles=2)
    assert store.entries(topic=["snow"]) == store.entries() == [both]
    assert store.sources() == [replace(page, articles=1)]
    store.unfollow(page.id)
    assert store.counts() == Counts()
    assert store.entries(topic=["snow"]) == []


def test_unfollowing_deletes_all_versions(store: Store, now: datetime, written: Written):
    source = store.follow(FEED, "feed", None, now)
    for text in ("Snow fell.", "Rain fell."):
        store.keep(written(text).article, (), fetched=now, source_id=source.id)
    store.unfollow(source.id)

    assert store.article_versions("https://wire.example/a") == []
    assert store.keep(written("Snow fell.").article, (), fetched=now) == "new"


def test_unfollowing_what_is_not_followed_tells_so(store: Store):
    assert store.unfollow(FEED) is None
    assert store.unfollow(7) is None


def test_what_a_source_brings_after_it_was_unfollowed_is_not_kept(
    store: Store, now: datetime, written: Written
):
    source = store.follow(FEED, "feed", None, now)
    store.unfollow(source.id)
    with pytest.raises(InputError, match="no longer followed; nothing was kept"):
        store.keep(written("Snow.").article, (), fetched=now, source_id=source.id)

    assert store.counts() == Counts()


def test_a_new_source_is_due_and_a_checked_one_when_its_time_has_come(store: Store, now: datetime):
    new, early, late, stopped = (
        store.follow(f"{FEED}/{n}", "feed", None, now) for n in ("new", "early", "late", "stopped")
    )
    store.record_check(late.id, Check(next_at=now))
    store.record_check(early.id, Check(next_at=now - timedelta(hours=2)))
    store.record_check(stopped.id, Check(next_at=now, stopped="It is gone (410)."))

    assert [s.id for s in store.due(now)] == [new.id, early.id, late.id]
    assert [s.id for s in store.due(now - timedelta(hours=1))] == [new.id, early.id]


def test_a_check_is_remembered_whole(store: Store, now: datetime):
    source = store.follow(FEED, "feed", None, now)
    check = Check(
        next_at=now + timedelta(hours=1),
        etag='W/"1"',
        last_modified="Mon, 02 Mar 2026 11:00:00 GMT",
        success_at=now,
        full_at=now,
        failing_since=now,
        failures=3,
        error="It did not answer.",
        moved_to="https://wire.example/new",
        moved_times=2,
        stopped="It is gone.",
    )
    store.record_check(source.id, check)

    assert store.sources() == [replace(source, check=check)]


def test_a_known_address_belongs_to_every_source_that_names_it(
    store: Store, now: datetime, written: Written
):
    """Unfollowing the source that brought an article first must not take it from the second."""
    first = store.follow("https://a.example/feed", "feed", None, now)
    second = store.follow("https://b.example/feed", "feed", None, now)
    url = "https://wire.example/1"
    store.keep_many([written("Snow.", url=url)], fetched=now, source_id=first.id)

    known = store.known([url + "?utm_source=b", "https://wire.example/2"], second.id)
    store.unfollow(first.id)

    assert known == {url + "?utm_source=b"}
    assert [e.article.url for e in store.entries()] == [url]
