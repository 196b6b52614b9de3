"""Articles about one event are one story; copies of one text are one origin."""

import itertools
import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.model import Article
from summarizer.stories import group_stories, story_of
from summarizer.text import read_article

FLOOD = """\
Dam operator questioned in Osten

OSTEN (North Wire) — The operator of the Osten dam was questioned on Tuesday over the flood that
killed 41 people, police said.

Two gates of the dam had been opened at 03:10, four hours after the alert of the weather service.

“We followed the procedure to the letter,” said Ana Ruiz, who heads the operator Hydra.

Mayor Petr Lang said nobody had called the town hall before the water came.
"""
FLOOD_COPY = FLOOD.replace("North Wire", "Dispatches").replace("Dam operator", "Hydra chief")
FLOOD_OTHER = """\
Osten flood: Hydra chief Ruiz heard by police

Police in Osten heard the head of the dam operator Hydra, Ana Ruiz, for three hours on Tuesday.

The flood below the dam killed 41 people last week and left the lower town under a metre of mud.

Mayor Petr Lang has called for the gates to be put under the control of the region.
"""
TARIFF = """\
Parliament votes for new grid tariff

The parliament voted on Wednesday for a grid tariff that charges households by their peak demand.

Energy minister Olga Brandt said the tariff would save a household 12 crowns a month.

Consumer groups called the vote a gift to the network companies and announced a complaint.
"""
OLD_FLOOD = """\
Osten dam reopens after repair

The dam above Osten reopened on Monday after two years of repair, the operator Hydra said.

Ana Ruiz, who heads Hydra, said the new gates would keep the town safe from any flood.

Mayor Petr Lang cut the ribbon and thanked the workers of the region.
"""
DAY = datetime(2026, 3, 3, 12, tzinfo=UTC)


def read(text: str, name: str, days: float | None = 0) -> Article:
    published = None if days is None else DAY + timedelta(days=days)
    return read_article(text, url=f"https://{name}.example/a", outlet=name, published=published)


def names(articles: tuple[Article, ...]) -> list[str]:
    return [a.outlet or "" for a in articles]


def desk() -> list[Article]:
    return [
        read(FLOOD, "wire"),
        read(TARIFF, "tariff", 1),
        read(FLOOD_COPY, "copy", 0.2),
        read(FLOOD_OTHER, "other", 0.1),
        read(OLD_FLOOD, "old", -700),
    ]


def test_one_event_is_one_story_in_the_order_of_time() -> None:
    stories = group_stories(desk())

    assert [names(s.articles) for s in stories] == [["old"], ["wire", "other", "copy"], ["tariff"]]


def test_copies_of_one_text_are_one_origin() -> None:
    story = group_stories(desk())[1]

    assert [names(o) for o in story.origins] == [["wire", "copy"], ["other"]]


def test_without_dates_the_order_given_is_kept() -> None:
    articles = [read(t, n, None) for t, n in ((FLOOD_OTHER, "b"), (TARIFF, "c"), (FLOOD, "a"))]

    assert [names(s.articles) for s in group_stories(articles)] == [["b", "a"], ["c"]]


def test_a_copy_printed_again_a_year_later_is_another_story() -> None:
    stories = group_stories([read(FLOOD, "now"), read(FLOOD, "then", -365)])

    assert [names(s.articles) for s in stories] == [["then"], ["now"]]


def test_an_undated_text_that_looks_back_on_a_year_is_no_story_of_years_before() -> None:
    looking_back = FLOOD_OTHER + "\nThe gates had failed in May 2025, the region said.\n"
    old = read(FLOOD, "old", -1_000)

    assert len(group_stories([old, read(FLOOD_OTHER, "undated", None)])) == 1
    assert len(group_stories([old, read(looking_back, "undated", None)])) == 2


@pytest.mark.parametrize("order", list(itertools.permutations(range(5))))
def test_whatever_the_order_the_stories_are_the_same(order: tuple[int, ...]) -> None:
    articles = desk()
    stories = group_stories([articles[i] for i in order])

    assert {frozenset(names(s.articles)) for s in stories} == {
        frozenset({"wire", "copy", "other"}),
        frozenset({"tariff"}),
        frozenset({"old"}),
    }


def test_a_trimmed_and_an_extended_copy_are_the_origin_of_the_full_text() -> None:
    lines = FLOOD.split("\n\n")
    trimmed = "\n\n".join(["Dam boss heard", *lines[1:3]])
    extended = FLOOD + "\nThe region will report on Friday. Hydra shares fell by a third.\n"
    story = story_of([read(FLOOD, "full"), read(trimmed, "short"), read(extended, "long")])

    assert [names(o) for o in story.origins] == [["full", "short", "long"]]


def test_the_same_event_in_other_words_is_another_origin() -> None:
    story = story_of([read(FLOOD, "wire"), read(FLOOD_OTHER, "other")])

    assert len(story.origins) == 2


def test_stories_do_not_mix_languages() -> None:
    german = (
        "Wasserstand in Osten\n\nDer Betreiber Hydra und Ana Ruiz wurden in Osten befragt. " * 3
    )
    stories = group_stories([read(FLOOD, "wire"), read(german, "deutsch")])

    assert len(stories) == 2


@pytest.mark.parametrize(
    "texts", [[], [""], ["", ""], ["word"], ["Osten"] * 30, ["A headline of five words"] * 3]
)
def test_none_is_lost_however_little_there_is(texts: list[str]) -> None:
    articles = [read(text, f"o{i}", None) for i, text in enumerate(texts)]
    stories = group_stories(articles)

    told = [a for s in stories for a in s.articles]
    assert sorted(names(tuple(told))) == sorted(names(tuple(articles)))
    assert all(
        {id(a) for o in s.origins for a in o} == {id(a) for a in s.articles} for s in stories
    )


def test_three_hundred_equal_articles_are_one_origin_of_one_story() -> None:
    stories = group_stories([read(FLOOD, f"o{i}") for i in range(300)])

    assert [(len(s.articles), len(s.origins)) for s in stories] == [(300, 1)]


WORDS = ("dam", "gate", "flood", "river", "police", "mayor", "vote", "tariff", "court", "ship")


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, 10_000), min_size=1, max_size=12), st.randoms())
def test_shuffled_articles_make_the_same_stories(seeds: list[int], shuffler: random.Random) -> None:
    articles = [_invented(seed, i) for i, seed in enumerate(seeds)]
    shuffled = articles[:]
    shuffler.shuffle(shuffled)

    assert _as_sets(group_stories(shuffled)) == _as_sets(group_stories(articles))


def _as_sets(stories: list) -> set[frozenset[str]]:
    return {frozenset(a.url for a in story.articles) for story in stories}


def _invented(seed: int, number: int) -> Article:
    chance = random.Random(seed)  # noqa: S311 - invented texts
    text = " ".join(f"The {' '.join(chance.choices(WORDS, k=6))}." for _ in range(4))
    days = chance.choice([None, 0, 1, 400])
    return read(text, f"o{number}", days)
