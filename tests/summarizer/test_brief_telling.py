"""The statements of a brief: different sides, direct before indirect, new before repeated."""

from datetime import UTC, datetime, timedelta

from summarizer.brief.telling import count_of, telling
from summarizer.model import Article, Point, Reported, Span, Speaker, Statement, StatementKind
from summarizer.stories import story_of
from summarizer.text import read_article

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)


def article(*lines: str, name: str = "wire", days: int = 0) -> Article:
    return read_article(
        "\n\n".join(["Dam of Osten fails after the gates were opened", *lines]),
        url=f"https://{name}.example/a",
        outlet=name,
        published=NOON + timedelta(days=days),
    )


def said(of: Article, words: str, by: str, kind: StatementKind = "direct") -> Reported:
    start = of.text.index(words)
    return Reported(of, Statement((Span(start, start + len(words)),), kind, speaker=Speaker(by)))


GATES = "“The gates of the dam were opened by the book on that night.”"
TOWN = "“Nobody called the town hall of Osten before the water came.”"
SOUP = "“The soup at the school of the village was cold and rather thin.”"
ARMY = "that the army had sent all of its boats to the lower town of Osten"


def test_each_side_is_heard_before_one_is_heard_twice() -> None:
    one = article(GATES, SOUP, TOWN)
    ruiz = [said(one, words, "Ana Ruiz") for words in (GATES, SOUP)]
    given = [*ruiz, said(one, TOWN, "Petr Lang")]

    told = telling(given, story_of([one]))

    assert [r.statement.speaker.name for r in told if r.statement.speaker][:2] == [
        "Ana Ruiz",
        "Petr Lang",
    ]
    assert len(told) == 3


def test_direct_speech_comes_before_reported_speech() -> None:
    one = article(f"Olga Brandt said {ARMY}.", TOWN)
    given = [said(one, ARMY, "Olga Brandt", "indirect"), said(one, TOWN, "Petr Lang")]

    assert [r.statement.kind for r in telling(given, story_of([one]))] == ["direct", "indirect"]


def test_what_is_new_comes_before_what_is_repeated() -> None:
    old, new = article(GATES, name="old"), article(TOWN, name="new", days=3)
    given = [said(old, GATES, "Ana Ruiz"), said(new, TOWN, "Petr Lang")]

    told = telling(given, story_of([old, new]))

    assert [r.article.outlet for r in told] == ["new", "old"]


def test_what_is_on_the_matter_of_the_titles_comes_first() -> None:
    one = article(SOUP, GATES)
    given = [said(one, SOUP, "Ana Ruiz"), said(one, GATES, "Petr Lang")]

    assert telling(given, story_of([one]))[0].words == (GATES,)


def test_what_a_point_shows_is_not_told_again_where_the_speaker_says_more() -> None:
    one = article(GATES, TOWN, SOUP)
    ruiz = [said(one, words, "Ana Ruiz") for words in (GATES, SOUP)]
    given = [*ruiz, said(one, TOWN, "Petr Lang")]
    point = Point(one, given[0].stretch)

    words = [r.words[0] for r in telling(given, story_of([one]), [point])]

    assert words[0] == TOWN
    assert GATES not in words or len(words) == len(given)


def test_at_most_four_are_told_and_none_twice() -> None:
    lines = [
        "“The harbour master never saw a wave like this one.”",
        "“Our bakery gave away bread until there was none.”",
        "“School starts again once the mud is gone, not before.”",
        SOUP,
    ]
    one, copy = article(*lines, GATES), article(*lines, GATES, name="copy")
    given = [
        said(a, line, f"Ana Ruiz{n}") for a in (one, copy) for n, line in enumerate([*lines, GATES])
    ]

    told = telling(given, story_of([one, copy]))

    assert len(told) == 4
    assert len({r.words for r in told}) == 4


def test_all_statements_are_counted_those_of_copies_once() -> None:
    one, copy = article(GATES, TOWN), article(GATES, TOWN, name="copy")
    given = [said(a, line, "Ana Ruiz") for a in (one, copy) for line in (GATES, TOWN)]

    assert count_of(given, story_of([one, copy])) == 2
