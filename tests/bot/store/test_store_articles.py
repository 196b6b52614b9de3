"""Promises of the store about articles, their versions and their statements."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from bot.store.records import Counts
from bot.store.store import Store
from summarizer.model import Entry

Written = Callable[..., Entry]
pytestmark = pytest.mark.parametrize("url", ["sqlite", "postgresql"], indirect=True)


def test_an_article_comes_back_as_it_was_kept(store: Store, now: datetime, written: Written):
    entry = written("“We want talks,” said Ana Ruiz.", speaker="Ana Ruiz", title="Talks")

    assert store.keep(entry.article, entry.statements, fetched=now) == "new"
    assert store.entries() == [entry]


@pytest.mark.parametrize(
    "again",
    [
        "https://wire.example/a#comments",
        "https://wire.example/a?utm_source=mail&utm_campaign=x",
        "HTTPS://WIRE.example/a",
    ],
)
def test_an_article_added_twice_is_one(store: Store, now: datetime, written: Written, again: str):
    entry = written("It rained.", url="https://wire.example/a")
    store.keep(entry.article, (), fetched=now)

    assert store.keep(replace(entry.article, url=again), (), fetched=now) == "same"
    assert store.counts().articles == 1


def test_addresses_that_differ_in_more_are_two(store: Store, now: datetime, written: Written):
    for url in ("https://wire.example/a?id=1", "https://wire.example/a?id=2", "/news/a.txt"):
        assert store.keep(written("It rained.", url=url).article, (), fetched=now) == "new"


def test_a_relative_path_and_the_absolute_one_are_one_file(
    store: Store, now: datetime, written: Written, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    store.keep(written("It rained.", url="a.txt").article, (), fetched=now)
    absolute = written("It rained.", url=str(tmp_path / "a.txt")).article

    assert store.keep(absolute, (), fetched=now) == "same"


def test_an_article_without_address_is_known_by_its_text(
    store: Store, now: datetime, written: Written
):
    assert store.keep(written("It rained.", url=None).article, (), fetched=now) == "new"
    assert store.keep(written("It rained.", url=None).article, (), fetched=now) == "same"
    assert store.keep(written("It snowed.", url=None).article, (), fetched=now) == "new"


def test_an_edited_article_keeps_its_versions(store: Store, now: datetime, written: Written):
    first = written("“Nobody was hurt,” said Ana Ruiz.", speaker="Ana Ruiz", title="Calm")
    second = written("“Two were hurt,” said Ana Ruiz.", speaker="Ana Ruiz", title="Two hurt")
    store.keep(first.article, first.statements, fetched=now)
    later = now + timedelta(hours=1)

    assert store.keep(second.article, second.statements, fetched=later) == "edited"
    versions = store.article_versions(first.article.url)
    assert [v.number for v in versions] == [1, 2]
    assert [v.fetched_at for v in versions] == [now, later]
    assert [v.entry for v in versions] == [first, second]
    assert store.entries() == [second]
    assert store.counts().statements == 1


def test_search_sees_only_the_newest_text(store: Store, now: datetime, written: Written):
    first = written("The ferry sank.")
    second = written("The ferry was saved.", published=now + timedelta(days=40))
    store.keep(first.article, (), fetched=now)
    store.keep(second.article, (), fetched=now)

    assert store.entries(topic=["sank"]) == []
    assert store.entries(topic=["save"]) == [second]


def test_an_edit_without_date_stays_at_its_first_moment(
    store: Store, now: datetime, written: Written
):
    for text, fetched in (("It rained.", now), ("It snowed.", now + timedelta(days=9))):
        store.keep(written(text, published=None).article, (), fetched=fetched)

    assert [e.article.text for e in store.entries(topic=["snow"], until=now + timedelta(days=1))]


def test_an_article_of_no_address_known_has_no_versions(store: Store):
    assert store.article_versions("https://wire.example/none") == []


def test_entries_come_newest_first_inside_the_window(store: Store, now: datetime, written: Written):
    days = [written("Snow.", url=f"/{d}", published=now + timedelta(days=d)) for d in range(5)]
    store.keep_many([days[i] for i in (3, 0, 4, 1, 2)], fetched=now)
    since, until = now + timedelta(days=1), now + timedelta(days=4)

    assert store.entries() == days[::-1]
    assert store.entries(limit=2) == [days[4], days[3]]
    assert store.entries(since=since, until=until) == [days[3], days[2], days[1]]
    assert store.entries(since=since, until=until, topic=["snow"]) == [days[3], days[2], days[1]]


def test_windows_are_exact_to_the_second(store: Store, now: datetime, written: Written):
    entry = written("Snow.", published=now + timedelta(minutes=20))
    store.keep(entry.article, (), fetched=now)

    assert store.entries(topic=["snow"], until=now + timedelta(minutes=20)) == []
    assert store.entries(topic=["snow"], since=now + timedelta(minutes=21)) == []
    assert store.entries(topic=["snow"], since=now + timedelta(minutes=20)) == [entry]


def test_every_stem_of_a_topic_must_be_in_the_article(
    store: Store, now: datetime, written: Written
):
    both = written("Snow fell.\nTrains stopped.", url="/both")
    store.keep_many([both, written("Snow fell.", url="/one")], fetched=now)

    assert store.entries(topic=["snow", "train"]) == [both]


@pytest.mark.parametrize(
    "published", [datetime(9999, 12, 31, tzinfo=UTC), datetime(1, 1, 1, tzinfo=UTC)]
)
def test_dates_at_the_ends_of_time_do_no_harm(
    store: Store, now: datetime, written: Written, published: datetime
):
    entry = written("Snow.", published=published)
    store.keep(entry.article, (), fetched=now)

    assert store.entries(topic=["snow"]) == [entry]


def test_times_of_other_zones_are_the_same_instants(store: Store, now: datetime, written: Written):
    there = timezone(timedelta(hours=5, minutes=30))
    entry = written("Snow.", published=now.astimezone(there))
    store.keep(entry.article, (), fetched=now)

    (kept,) = store.entries()
    assert kept.article.published == now
    assert kept.article.published.tzinfo is UTC


def test_a_time_without_zone_is_refused(store: Store, now: datetime, written: Written):
    with pytest.raises(Exception, match="must know its zone"):
        store.keep(written("Snow.").article, (), fetched=now.replace(tzinfo=None))
    assert store.counts() == Counts()


def test_an_article_of_very_many_sentences_is_found_by_its_last(
    store: Store, now: datetime, written: Written
):
    entry = written("\n".join(f"Word{n} fell." for n in range(5_000)))
    store.keep(entry.article, (), fetched=now)

    assert store.entries(topic=["word4999"]) == [entry]


def test_counts_tell_what_is_stored(store: Store, now: datetime, written: Written):
    later = now + timedelta(days=3)
    store.keep_many(
        [
            written("“Go,” said Ana.", speaker="Ana", url="/1", outlet="Hydra Post"),
            written("It rained.", url="/2", outlet="Osten Daily", published=later),
        ],
        fetched=now,
    )
    store.follow("https://wire.example/feed", "feed", None, now)

    assert store.counts() == Counts(2, 2, 1, 1, now, later)
    assert store.outlets() == ["Hydra Post", "Osten Daily"]


def test_keep_many_keeps_all_or_none(store: Store, now: datetime, written: Written):
    broken = written("It rained.", url="/2")
    broken = replace(broken, article=replace(broken.article, published=now.replace(tzinfo=None)))
    with pytest.raises(Exception, match="zone"):
        store.keep_many([written("It rained.", url="/1"), broken], fetched=now)

    assert store.counts().articles == 0
    assert store.entries(topic=["rain"]) == []


def test_articles_of_one_batch_are_told_apart_by_their_address(
    store: Store, now: datetime, written: Written
):
    """The first text of an address is the new one, whatever else comes with it."""
    rain, snow, hail = (written(f"{word} fell.", url="/1") for word in ("Rain", "Snow", "Hail"))
    other = written("Fog fell.", url="/2")
    store.keep(other.article, (), fetched=now)

    told = store.keep_many([rain, rain, other, snow], fetched=now)
    told += store.keep_many([hail], fetched=now)
    versions = store.article_versions("/1")

    assert told == ["new", "same", "same", "edited", "edited"]
    assert [v.entry for v in versions] == [rain, snow, hail]


def test_a_batch_of_none_keeps_nothing(store: Store, now: datetime):
    assert store.keep_many([], fetched=now) == []


def test_the_order_of_a_batch_does_not_matter_to_the_search(
    store: Store, now: datetime, written: Written
):
    days = [written("Snow.", url=f"/{d}", published=now + timedelta(days=d)) for d in range(4)]
    store.keep_many([days[i] for i in (2, 0, 3, 1)], fetched=now)

    assert store.entries(topic=["snow"]) == days[::-1]


def test_two_threads_keep_at_once(url: str, now: datetime, written: Written):
    """Each article is kept once, whoever comes first; nobody is turned away."""
    store = Store.open(url, busy_seconds=20)
    pieces = [written(f"Snow fell in town {n}.", url=f"/{n}") for n in range(30)]
    with ThreadPoolExecutor(2) as pool:
        told = list(pool.map(lambda e: store.keep(e.article, (), fetched=now), pieces * 2))
    found = store.entries(topic=["snow"])
    store.close()

    assert sorted(told) == ["new"] * 30 + ["same"] * 30
    assert len(found) == 30
