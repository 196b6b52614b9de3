"""Promises of the store about stories: an article's story is known again after a restart."""

from collections.abc import Callable
from datetime import datetime

import pytest

from bot.store.store import Store
from summarizer.model import Article, Entry, Story

Written = Callable[..., Entry]
pytestmark = pytest.mark.parametrize("url", ["sqlite", "postgresql"], indirect=True)


@pytest.fixture
def kept(store: Store, now: datetime, written: Written) -> list[Article]:
    entries = [written(f"It rained {n} times.", url=f"https://wire.example/{n}") for n in range(3)]
    store.keep_many(entries, fetched=now)
    return [entry.article for entry in entries]


def story(key: str | None, *articles: Article) -> Story:
    return Story(articles, key=key)


def test_an_article_has_no_story_before_one_is_kept(store: Store, kept: list[Article]):
    assert store.story_keys(kept) == [None, None, None]
    assert store.story_keys([]) == []


def test_a_kept_story_is_known_again(store: Store, url: str, kept: list[Article]):
    store.keep_stories([story("rain", kept[0], kept[2])])
    store.close()

    again = Store.open(url)
    assert again.story_keys(kept) == ["rain", None, "rain"]
    again.close()


def test_an_article_moves_to_the_story_that_it_is_told_in_last(store: Store, kept: list[Article]):
    store.keep_stories([story("rain", *kept)])
    store.keep_stories([story("rain", kept[0]), story("flood", kept[1])])

    assert store.story_keys(kept) == ["rain", "flood", "rain"]


def test_an_article_that_is_not_stored_is_in_no_story(
    store: Store, kept: list[Article], written: Written
):
    stranger = written("It snowed.", url="https://wire.example/else").article
    store.keep_stories([story("snow", stranger, kept[0])])

    assert store.story_keys([stranger, kept[0]]) == [None, "snow"]


def test_a_story_without_a_key_changes_nothing(store: Store, kept: list[Article]):
    store.keep_stories([story("rain", *kept)])
    store.keep_stories([story(None, *kept)])

    assert store.story_keys(kept) == ["rain"] * 3


def test_an_edited_article_stays_in_its_story(
    store: Store, now: datetime, kept: list[Article], written: Written
):
    store.keep_stories([story("rain", *kept)])
    edited = written("It rained all day.", url=kept[0].url).article
    store.keep(edited, (), fetched=now)

    assert store.story_keys([edited]) == ["rain"]


def test_more_articles_than_a_query_holds_are_asked_for_in_parts(
    store: Store, kept: list[Article], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("bot.store.stories._AT_ONCE", 2)
    store.keep_stories([story("rain", *kept)])

    assert store.story_keys(kept) == ["rain"] * 3


def test_removing_a_source_forgets_the_stories_of_its_articles(
    store: Store, now: datetime, written: Written
):
    source = store.follow("https://wire.example/feed", "feed", None, now)
    entry = written("It rained.")
    store.keep(entry.article, (), fetched=now, source_id=source.id)
    store.keep_stories([story("rain", entry.article)])
    store.unfollow(source.id)
    store.keep(entry.article, (), fetched=now)

    assert store.story_keys([entry.article]) == [None]
