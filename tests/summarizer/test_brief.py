"""A brief shows exact sentences of the articles, each fact once, within its words."""

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.brief import write_brief
from summarizer.brief.standing import leans, stands
from summarizer.brief.teasers import is_good
from summarizer.model import Article, Brief, Reported, Span, Speaker, Statement, Story
from summarizer.stories import story_of
from summarizer.stories.copies import clean_copies, mangled_copies
from summarizer.text import read_article

WIRE = """\
Dam operator questioned over Osten flood

OSTEN (North Wire) — The operator of the Osten dam was questioned on Tuesday over the flood that killed 41 people, police said.

Two gates of the dam had been opened at 03:10, four hours after the alert of the weather service.

But he did not say who gave the order to open the gates of the dam.

Why were the gates of the Osten dam opened so late?

“We followed the procedure to the letter,” said Ana Ruiz, who heads the operator Hydra.

“The gates were opened by the book. We did

Mayor Petr Lang said nobody had called the town hall before the water came.

The region wants to put the gates under its own control from next year.

Share this article

Photo: Petr Lang/North Wire
"""  # noqa: E501 - lines of an article
MANGLED = """\
Dam operator interrogated over flood of Osten

The operator of the Osten dam was questioned on Tuesday over the flood that 41 people killed , police said.

Two gates of the dam had been opened at 03:10, four hours after the alert of the service of weather.

“We followed the procedure to the letter, ”said Ana Ruiz , who heads the operator Hydra.

Mayor Petr Lang said nobody had called the town hall before the water came .
"""  # noqa: E501 - lines of an article
OTHER = """\
What we know about the dam in Osten?

Police in Osten heard the head of the dam operator Hydra, Ana Ruiz, for three hours on Tuesday.

The flood below the Osten dam killed 41 people last week and left the lower town under mud.

The weather service had sent its alert to the operator of the dam at 23:10.
"""


def read(text: str, name: str = "wire") -> Article:
    return read_article(text, url=f"https://{name}.example/a", outlet=name)


def texts(brief: Brief) -> list[str]:
    return [point.text for point in brief.points]


def test_points_are_whole_sentences_of_the_body_within_the_words() -> None:
    articles = [read(WIRE), read(OTHER, "other")]
    brief = write_brief(articles)

    assert 3 <= len(brief.points) <= 6
    assert sum(len(text.split()) for text in texts(brief)) <= 130
    for point in brief.points:
        assert point.article in articles
        assert point.span in [s.span for s in point.article.body]
        assert stands(point.text)
    assert not any("?" in t or "Share" in t or "Photo" in t for t in texts(brief))


def test_the_lead_comes_first() -> None:
    assert texts(write_brief([read(WIRE)]))[0].startswith("The operator of the Osten dam was")


def test_what_two_origins_tell_comes_before_what_one_tells() -> None:
    brief = write_brief([read(WIRE), read(OTHER, "other")], words=50)

    assert any("41 people" in text for text in texts(brief))


def test_a_mangled_copy_is_never_cited_beside_its_clean_original() -> None:
    story = story_of([read(MANGLED, "mangled"), read(WIRE), read(OTHER, "other")])
    brief = write_brief(story)

    assert [len(o) for o in story.origins] == [2, 1]
    assert {p.article.outlet for p in brief.points} == {"wire", "other"}


def test_a_mangled_copy_is_flagged() -> None:
    mangled, clean = read(MANGLED, "mangled"), read(WIRE)

    assert mangled_copies(story_of([mangled, clean])) == (mangled,)
    assert mangled_copies(story_of([mangled])) == ()


def test_copies_that_contradict_each_other_are_shown_side_by_side() -> None:
    wire = read(WIRE)
    denied = read(WIRE.replace("killed 41 people", "killed 44 people"), "other")
    assert denied.text != wire.text

    compared = write_brief([wire, denied], statements=()).comparison
    assert compared
    (difference,) = compared.altered

    assert difference.about == "number"
    assert ["41" in v.text for v in difference.variants] == [True, False]


def test_what_only_a_mangled_copy_adds_is_not_shown() -> None:
    added = "The bridge of Osten was closed to all lorries on Tuesday , said the region ."
    mangled, clean = read(f"{MANGLED}\n{added}\n", "mangled"), read(WIRE)

    assert clean_copies([mangled, clean]) == [clean]
    assert added not in texts(write_brief([mangled, clean], words=400))


def test_a_mangled_text_without_a_better_copy_is_shown() -> None:
    assert write_brief([read(MANGLED, "mangled")]).points


def test_copies_do_not_make_a_fact_weigh_more() -> None:
    rumour = "Rumours of a second leak in the wall were going round in the lower town of Osten."
    copies = [read(f"A title of some words\n\n{rumour}\n", f"copy{i}") for i in range(9)]
    brief = write_brief([*copies, read(WIRE), read(OTHER, "other")], words=25)

    assert rumour not in texts(brief)


def test_the_same_sentence_is_shown_once() -> None:
    brief = write_brief([read("The dam above Osten failed on Monday. " * 2_000)])

    assert texts(brief) == ["The dam above Osten failed on Monday."]


def test_a_sentence_that_leans_on_another_gives_way_to_one_that_stands_alone() -> None:
    brief = write_brief([read(WIRE)], words=60)

    assert not any(text.startswith("But he") for text in texts(brief))


@pytest.mark.parametrize(
    "text",
    [
        "“I was never so glad to see the two of them.”",
        "„Wir haben uns an alles gehalten.“",
        "Was the dam safe?",
        "the gates of the dam were open.",
        "“The gates were opened by the book.",
        "The gates of the dam",
        "‘I did not expect them to hold.",
        "I opened them out of caution,’ Lang said.",
        "‘I shall be polite about it.’",
    ],
)
def test_what_does_not_stand_alone_is_no_point(text: str) -> None:
    assert not stands(text)


@pytest.mark.parametrize(
    "text",
    [
        "“We followed the procedure,” said Lang.",
        "‘We followed the operators’ procedure,’ said Lang.",
        "The workers’ union called the vote a gift.",
        "Lang called it ‘a gift’ to the town.",
        "The U.S. sent 41 pumps.",
    ],
)
def test_what_stands_alone_may_be_a_point(text: str) -> None:
    assert stands(text)
    assert not leans(text)


@pytest.mark.parametrize(
    "text",
    [
        "But Lang left.",
        "“We followed the procedure,” he said.",
        "At the inquest she was heard first.",
    ],
)
def test_what_leans_on_the_sentence_before_is_told(text: str) -> None:
    assert leans(text)


def test_a_list_of_articles_is_one_story() -> None:
    articles = [read(WIRE), read(OTHER, "other")]

    assert write_brief(articles).story == story_of(articles)


@pytest.mark.parametrize("words", [0, 1, 10, 30, 66, 130, 400])
def test_the_words_are_never_more_than_asked(words: int) -> None:
    brief = write_brief([read(WIRE), read(OTHER, "other")], words=words)

    assert sum(len(text.split()) for text in texts(brief)) <= words


def test_the_headline_is_the_informative_printed_one() -> None:
    loud = read("DAM OPERATOR QUESTIONED OVER FLOOD\n\nThe operator was heard on Tuesday.", "loud")
    bait = read("You won’t believe who opened the gates\n\nThe dam failed on Tuesday.", "bait")
    brief = write_brief([read(OTHER, "other"), loud, bait, read(WIRE)])

    assert brief.headline == "Dam operator questioned over Osten flood"


@pytest.mark.parametrize(
    "title",
    [
        "Is the dam safe?",
        "DAM FAILS IN OSTEN TODAY",
        "Dam",
        "Live: the flood in Osten",
        "Why the dam",
    ],
)
def test_a_title_that_does_not_tell_is_not_good(title: str) -> None:
    assert not is_good(title)


@pytest.mark.parametrize(
    "title",
    [
        "WHO warns of flood in Osten",
        "Will Lang resigns as mayor of Osten",
        "Der Damm in Osten bricht",
    ],
)
def test_a_title_that_tells_is_good(title: str) -> None:
    assert is_good(title)


def test_without_a_good_title_the_first_sentence_is_the_headline() -> None:
    brief = write_brief([read("The dam above Osten failed on Monday. The river rose by a metre.")])

    assert brief.headline == "The dam above Osten failed on Monday."


@pytest.mark.parametrize(
    "text", ["", "word", "A headline of some words", "?", "Why? How? When?", "\x00", "Share\nTweet"]
)
def test_little_makes_a_brief_without_points_or_with_what_there_is(text: str) -> None:
    brief = write_brief([read(text)])

    assert all(len(t.split()) >= 5 for t in texts(brief))
    assert brief.headline in text


def test_no_article_makes_an_empty_brief() -> None:
    brief = write_brief(Story(()))

    assert (brief.headline, brief.points, tuple(brief.statements)) == ("", (), ())


def test_headlines_alone_are_shown_for_want_of_sentences() -> None:
    articles = [read(f"Dam in Osten fails on day {i} of rain", f"o{i}") for i in range(3)]

    assert write_brief(articles).headline.startswith("Dam in Osten fails")


def test_one_language_is_told() -> None:
    german = "Der Damm oberhalb von Osten ist am Montag gebrochen, sagte die Polizei der Region."
    brief = write_brief([read(WIRE), read(OTHER, "other"), read(german, "deutsch")])

    assert {p.article.language for p in brief.points} == {"en"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Der Damm bei Osten ist am Montag gebrochen. Die Polizei sprach von 41 Toten im Ort.",
        ),
        (
            "ja",
            "オステンのダムが月曜日に決壊した。警察によると41人が死亡した。市長は説明を求めた。",
        ),
        ("ar", "انهار السد فوق مدينة أوستن يوم الاثنين. قالت الشرطة إن عدد القتلى بلغ 41 شخصا."),
        (
            "uk",
            "Дамба над містом прорвалася в понеділок вранці. Поліція повідомила про 41 загиблого.",
        ),
    ],
)
def test_other_languages_are_told_too(language: str, text: str) -> None:
    article = read(text)
    brief = write_brief([article])

    assert article.language == language
    assert brief.points
    assert all(p.span in [s.span for s in article.body] for p in brief.points)


def test_two_thousand_sentences_take_less_than_seconds() -> None:
    chance = random.Random(1)  # noqa: S311 - invented texts
    names = ["".join(chance.choices("aeioubcdfghklmnprst", k=6)) for _ in range(3_000)]
    text = "\n".join(" ".join(chance.choices(names, k=20)).capitalize() + "." for _ in range(2_000))
    article = read_article(text)
    write_brief([article])
    start = time.process_time()
    brief = write_brief([article])

    assert time.process_time() - start < 5
    assert len(brief.points) == 6


def test_given_statements_are_used_and_none_is_looked_for() -> None:
    article = read(WIRE)
    quotation = "“We followed the procedure to the letter,”"
    start = WIRE.index(quotation)
    said = Reported(article, said_by("Ana Ruiz", start, start + len(quotation)))
    brief = write_brief([article], statements=[said])

    assert brief.statements == (said,)
    assert write_brief([article], statements=[]).statements == ()


def test_statements_are_found_when_they_are_looked_at() -> None:
    brief = write_brief([read(WIRE)])

    assert [s.words for s in brief.statements if s.statement.kind == "direct"] == [
        ("“We followed the procedure to the letter,”",)
    ]
    assert brief.comparison
    assert brief.comparison.worded == ()


def test_at_most_four_statements_of_different_speakers_come_first() -> None:
    lines = [
        f"“The {a} of the {b} was never {c} to the town,” said {n}."
        for a, b, c, n in zip(
            ["gate", "wall", "pump", "alarm", "road", "bridge"],
            ["dam", "lock", "mill", "hall", "port", "east"],
            ["shown", "sold", "tied", "wired", "open", "safe"],
            ["Ana Ruiz", "Ana Ruiz", "Ana Ruiz", "Petr Lang", "Olga Brandt", "Ana Ruiz"],
            strict=True,
        )
    ]
    text = "\n".join(lines)
    article = read_article(text)
    given_ones = []
    for line in lines:
        at = text.index(line)
        name = line.split("said ")[1].rstrip(".")
        given_ones.append(Reported(article, said_by(name, at, at + line.index("”") + 1)))
    brief = write_brief([article], statements=given_ones)

    speakers = [s.statement.speaker.name for s in brief.statements if s.statement.speaker]
    assert len(speakers) == 4
    assert set(speakers) == {"Ana Ruiz", "Petr Lang", "Olga Brandt"}


def said_by(name: str, start: int, end: int) -> Statement:
    return Statement(content=(Span(start, end),), kind="direct", speaker=Speaker(name))


SNIPPETS = st.sampled_from(
    [
        "The dam failed on Monday in Osten.",
        "He said no more to them.",
        "“It is over,” said the mayor of Osten.",
        "Lang left the town early.",
        *("Why?", "Share", "(0) comments", "“It is", "word", "\n", "\n\n"),
    ]
)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(SNIPPETS, max_size=12), max_size=5), st.integers(0, 150))
def test_points_are_always_exact_sentences_of_bodies(parts: list[list[str]], words: int) -> None:
    articles = [read(" ".join(part), f"o{i}") for i, part in enumerate(parts)]
    brief = write_brief(articles, words=words)

    assert sum(len(text.split()) for text in texts(brief)) <= words
    for point in brief.points:
        assert point.span in [s.span for s in point.article.body]
        assert point.text == point.article.text[point.span.start : point.span.end]
