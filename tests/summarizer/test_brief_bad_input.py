"""Whatever the articles are like, a brief is told in time, of exact sentences, within its words."""

import time
from datetime import UTC, datetime, timedelta

import pytest

from summarizer.brief import write_brief
from summarizer.model import Article, Brief
from summarizer.stories import story_of
from summarizer.text import read_article
from tests.summarizer.abroad import PIECES

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
FACTS = (
    "The dam above Osten failed on Monday and the flood killed 41 people, police said.",
    "The operator Hydra had opened two gates of the dam four hours after the alert.",
    "Mayor Petr Lang asked the army of the region for boats and for blankets.",
    "The region wants to put the gates of the dam under its own control next year.",
)


def read(text: str, name: str = "wire", published: datetime | None = None) -> Article:
    return read_article(text, url=f"https://{name}.example/a", outlet=name, published=published)


def told(brief: Brief, words: int = 130) -> list[str]:
    """The points, after what is true of those of every brief."""
    texts = [p.text for p in brief.points]
    assert len(texts) <= 6
    assert sum(len(t.split()) for t in texts) <= words
    assert all(t in p.article.text for t, p in zip(texts, brief.points, strict=True))
    assert len(set(texts)) == len(texts)
    return texts


def test_one_article() -> None:
    assert told(write_brief([read("\n\n".join(FACTS))])) == list(FACTS)


def test_three_hundred_articles() -> None:
    articles = [
        read(
            f"Town {n} is told of the flood of Osten by its mayor in week {n}.\n\n{FACTS[n % 4]}",
            f"o{n}",
        )
        for n in range(300)
    ]
    begun = time.process_time()

    texts = told(write_brief(articles))

    assert time.process_time() - begun < 5
    assert FACTS[0] in texts


def test_articles_of_one_sentence() -> None:
    articles = [read(fact, f"o{n}") for n, fact in enumerate(FACTS)]

    assert set(told(write_brief(articles))) == set(FACTS)


def test_articles_of_no_sentence() -> None:
    brief = write_brief([read(text, text) for text in ["", "x", "\n\n", "Share", "???"]])

    assert told(brief) == []
    assert tuple(brief.statements) == ()


def test_identical_articles() -> None:
    articles = [read("\n\n".join(FACTS), f"o{n}") for n in range(40)]

    assert told(write_brief(articles)) == list(FACTS)


def test_articles_all_in_different_languages() -> None:
    articles = [PIECES[code].articles(code)[0] for code in sorted(PIECES)]
    brief = write_brief(story_of(articles))

    assert told(brief)
    assert len({p.article.language for p in brief.points}) == 1
    assert brief.headline in {PIECES[code].title for code in PIECES}


def test_headlines_only() -> None:
    titles = ["Dam above Osten fails", "Dam of Osten fails and 41 die", "Flood in Osten kills 41"]
    articles = [read_article("", title=t, url=f"https://o{t[:1]}.example/") for t in titles]
    brief = write_brief(articles)

    assert told(brief) == []
    assert brief.headline in titles


def test_no_date_is_known() -> None:
    assert told(write_brief([read(f, f"o{n}") for n, f in enumerate(FACTS)]))


def test_a_date_that_is_missing_is_not_an_old_one() -> None:
    undated = read("\n\n".join(FACTS[:2]), "undated")
    old = read("\n\n".join(FACTS[2:]), "old", NOON - timedelta(days=20))
    new = read("The army brought 41 boats to Osten on Tuesday evening.", "new", NOON)

    texts = told(write_brief([old, undated, new]))

    assert set(texts[-2:]) == set(FACTS[2:])


@pytest.mark.parametrize("days", [1, 400, 700_000])
def test_a_date_in_the_future(days: int) -> None:
    far = min(NOON + timedelta(days=days), datetime.max.replace(tzinfo=UTC))
    articles = [read(FACTS[0], "one", NOON), read(FACTS[1], "two", far)]

    assert set(told(write_brief(articles))) == set(FACTS[:2])


def test_what_is_new_comes_first() -> None:
    monday = read("\n\n".join(FACTS[:3]), "monday", NOON)
    friday = read(
        "The head of the operator Hydra, Ana Ruiz, was arrested in Osten on Friday.\n\n" + FACTS[3],
        "friday",
        NOON + timedelta(days=4),
    )

    outlets = [p.article.outlet for p in write_brief([monday, friday]).points]

    assert outlets == sorted(outlets, key=["friday", "monday"].index)
    assert set(outlets) == {"friday", "monday"}


def test_a_live_blog_of_forty_thousand_words() -> None:
    lines = [
        f"{n % 24:02}:{n % 60:02} Crew {n} of {n * 7} helpers reached street {n % 91} of Osten, "
        "said the mayor of the town, Petr Lang."
        for n in range(2_600)
    ]
    article = read("\n\n".join([*FACTS, *lines]))
    begun = time.process_time()

    texts = told(write_brief([article]))

    assert len(article.text.split()) > 40_000
    assert time.process_time() - begun < 5
    assert FACTS[0] in texts


@pytest.mark.parametrize(
    "text",
    [
        "\x00" * 50,
        "a" * 200_000,
        ". " * 5_000,
        "“" * 500,
        "He said. " * 400,
        "\u202e" + FACTS[0],
        "😀 " * 300,
    ],
    ids=["noughts", "one word", "stops", "marks", "he said", "turned", "faces"],
)
def test_text_that_is_none(text: str) -> None:
    begun = time.process_time()

    told(write_brief([read(text), read(FACTS[0], "other")]))

    assert time.process_time() - begun < 5
