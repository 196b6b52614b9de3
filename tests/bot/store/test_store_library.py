"""Promises about what the store picks for a question out of all it holds."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from bot.store.store import Store
from summarizer.answers import answer
from summarizer.model import Entry, Question, Searched, Speaker
from summarizer.questions import read_question

Written = Callable[..., Entry]
pytestmark = pytest.mark.parametrize("url", ["sqlite", "postgresql"], indirect=True)


def asked(text: str, **given: object) -> Question:
    return Question(text, **({"kind": "said"} | given))


@pytest.fixture
def stocked(store: Store, now: datetime, written: Written) -> Store:
    """Ruiz on ferries in many articles, Lang once on ferries, and 300 articles beside the point."""
    said = [
        ("“The ferry stays closed,” said Ana Ruiz.", "Ana Ruiz", "/ferry", 5),
        ("“Rates will rise,” said Ana Ruiz.", "Ana Ruiz", "/rates", 4),
        ("“The ferry is safe,” said Bo Lang.", "Bo Lang", "/lang", 3),
    ]
    store.keep_many(
        [
            written(text, speaker=who, url=url, published=now - timedelta(days=days))
            for text, who, url, days in said
        ]
        + [
            written(f"“Nothing new in case {n},” said Ana Ruiz.", speaker="Ana Ruiz", url=f"/{n}")
            for n in range(300)
        ],
        fetched=now,
    )
    return store


def urls(store: Store, question: Question, limit: int = 24) -> list[str | None]:
    return [e.article.url for e in store.library(question, limit=limit).entries]


def test_speaker_and_topic_in_one_sentence_come_first(stocked: Store):
    found = urls(stocked, asked("?", speaker="Ruiz", topic=("ferry",)))

    assert found[0] == "/ferry"
    assert 10 < len(found) <= 24


def test_what_is_near_keeps_its_places(stocked: Store):
    """Nobody answers, yet others on the topic and the speaker on other topics are there."""
    found = urls(stocked, asked("?", speaker="Ruiz", topic=("safe", "ferry")), limit=10)

    assert "/lang" in found
    assert "/0" in found or "/299" in found


def test_a_store_and_a_whole_library_give_the_same_answer(stocked: Store, now: datetime):
    question = asked("?", speaker="Ruiz", topic=("ferry",))
    picked = answer(question, stocked.library(question), now=now)

    assert picked.found
    assert [r.words for r in picked.statements] == [("The ferry stays closed,",)]


def test_frequencies_count_articles_of_the_whole(stocked: Store):
    """The name of the outlet, Hydra Post, is no word of its articles."""
    library = stocked.library(asked("?", speaker="Ruiz", topic=("ferries", "cases", "Hydra")))

    assert library.frequency == {"ferri": 2, "case": 300, "hydra": 0, "ruiz": 302}


def test_searched_tells_the_whole_not_the_candidates(stocked: Store, now: datetime):
    searched = stocked.library(asked("?", topic=("ferry",)), limit=1).searched

    assert searched == Searched(303, 1, now - timedelta(days=5), now)


def test_dates_and_outlet_bound_what_is_picked_and_searched(
    store: Store, now: datetime, written: Written
):
    for n, outlet in enumerate(("Hydra Post", "Osten Daily", "The Hydra Post")):
        for day in range(3):
            store.keep(
                written("Snow fell.", url=f"/{n}/{day}", outlet=outlet,
                        published=now - timedelta(days=day)).article,
                (), fetched=now,
            )  # fmt: skip
    yesterday = (now - timedelta(days=1)).date()
    question = asked(
        "?", topic=("snow",), outlet="the Hydra Post", since=yesterday, until=yesterday
    )
    library = store.library(question)

    assert {e.article.url for e in library.entries} == {"/0/1", "/2/1"}
    assert library.searched == Searched(2, 2, now - timedelta(days=1), now - timedelta(days=1))


def test_only_outlets_of_the_dates_are_counted(store: Store, now: datetime, written: Written):
    for days, outlet in enumerate(("Hydra Post", "Osten Daily")):
        at = now - timedelta(days=days)
        store.keep(
            written("Snow fell.", url=f"/{days}", outlet=outlet, published=at).article,
            (),
            fetched=now,
        )

    assert store.library(asked("?", topic=("snow",), since=now.date())).searched.outlets == 1
    assert store.library(asked("?", topic=("snow",))).searched.outlets == 2


def test_the_last_of_very_many_sentences_is_found_in_its_own_article(
    store: Store, now: datetime, written: Written
):
    long = written("\n".join(f"Word{n} fell." for n in range(9_000)), url="/long")
    store.keep_many([long, written("Rain fell.", url="/next")], fetched=now)

    assert urls(store, asked("?", topic=("word8999",))) == ["/long"]


def test_an_outlet_is_also_known_by_its_host(store: Store, now: datetime, written: Written):
    entry = written("Snow fell.", url="https://www.hydrapost.example/1", outlet=None)
    store.keep(entry.article, (), fetched=now)

    assert urls(store, asked("?", topic=("snow",), outlet="Hydrapost")) == [entry.article.url]


def test_a_name_spelt_otherwise_is_the_same_speaker(store: Store, now: datetime, written: Written):
    entry = written("“Snow fell,” said Zelenskyy.", speaker="Volodymyr Zelenskyy", url="/1")
    store.keep_many([entry, written("Snow fell.", url="/2")], fetched=now)

    assert urls(store, asked("?", speaker="Zelensky")) == ["/1"]


def test_a_bare_name_finds_what_the_person_said(stocked: Store):
    assert urls(stocked, asked("Lang", kind="topic", topic=("Lang",)))[0] == "/lang"


def test_the_first_are_asked_for_with_the_oldest_first(stocked: Store):
    assert urls(stocked, asked("?", speaker="Ruiz", order="first"), limit=1) == ["/ferry"]


def test_nothing_asked_gives_the_newest(stocked: Store, now: datetime):
    entries = stocked.library(asked("?", kind="topic"), limit=10).entries

    assert [e.article.published for e in entries] == [now] * 5


def test_what_nobody_printed_gives_no_articles_but_tells_what_was_searched(stocked: Store):
    library = stocked.library(asked("?", topic=("quasar",)))

    assert library.entries == ()
    assert library.searched.articles == 303


def test_an_empty_store_answers(store: Store):
    library = store.library(asked("?", speaker="Ruiz", topic=("ferry",), outlet="Hydra Post"))

    assert (library.entries, library.searched) == ((), Searched())


@pytest.mark.parametrize(
    "words",
    [
        'snow" OR "rain', "snow*", "NEAR(snow rain, 5)", "words:snow", "^snow", "snow AND NOT rain",
        "-snow", "(snow", "snow)", "'; DROP TABLE articles; --", "snow\x00fell", "& | ! <-> :*",
        "@ana #post", "\\' \\\\", "“snow”", "ﷺ ½ ⅷ İ", "snow " * 400,
    ],
)  # fmt: skip
def test_operators_of_a_search_language_are_only_words(
    store: Store, now: datetime, written: Written, words: str
):
    entry = written("“Snow fell,” said Ana Ruiz.", speaker="Ana Ruiz")
    store.keep(entry.article, entry.statements, fetched=now)
    store.library(
        asked(words, speaker=words, topic=tuple(words.split()), quote=words, outlet=words)
    )
    store.entries(topic=words.split())

    assert urls(store, asked("?", topic=("snow",))) == [entry.article.url]


def test_days_at_the_ends_of_time_do_no_harm(stocked: Store):
    question = asked("?", topic=("ferry",), since=date.min, until=date.max)

    assert len(urls(stocked, question)) == 2
    assert urls(stocked, asked("?", topic=("ferry",), until=date(1, 1, 2))) == []


@pytest.mark.parametrize(
    ("printed", "question"),
    [
        ("“The ferry sank at once,” said Ana Ruiz.", "what did Ruiz say: did it sink?"),
        ("“Two men died there,” said Ana Ruiz.", "who said that people were killed?"),
        ("“The port hailed it,” said Ana Ruiz.", "who praised it?"),
        ("“Latvian ports are open,” said Ana Ruiz.", "what did Ruiz say about Latvia?"),
        ("“We are open,” said Ana Ruiz.", "what did the head of the port say?"),
        ("“We are open,” said Ana Ruiz.", "what did Ana Ruez say?"),
        ("Ruiz came.\n“We are open,” said the woman.", "what did Ruiz say?"),
        ("Ana Ruiz declined to comment.", "who declined to comment?"),
        ("The port did not respond.", "who declined to comment?"),
    ],
)
def test_an_article_in_other_words_is_picked_among_many(
    store: Store, now: datetime, written: Written, printed: str, question: str
):
    """In all forms of a word and of an office that an answer accepts, however old it is."""
    old = written(printed, url="/old", published=now - timedelta(days=90))
    if old.statements:
        said = replace(old.statements[0], speaker=Speaker("Ana Ruiz", "boss of the port"))
        old = replace(old, statements=(said,))
    newer = [
        written(f"“It is case {n},” said Bo Lang.", speaker="Bo Lang", url=f"/{n}")
        for n in range(60)
    ]
    store.keep_many([old, *newer], fetched=now)

    assert "/old" in urls(store, read_question(question, now=now))


def test_a_change_is_looked_for_at_both_ends(store: Store, now: datetime, written: Written):
    days = [
        written("“The ferry is safe,” said Ana Ruiz.", speaker="Ana Ruiz", url=f"/{n}",
                published=now - timedelta(days=n))
        for n in range(50)
    ]  # fmt: skip
    store.keep_many(days, fetched=now)
    found = urls(store, asked("?", speaker="Ruiz", topic=("ferry",), order="change"), limit=4)

    assert {"/0", "/49"} <= set(found)


def test_the_topic_may_stand_before_the_sentence_of_the_speaker(
    store: Store, now: datetime, written: Written
):
    """An answer reads the sentence before "she said" too, so both need not be in one."""
    text = "Lock gates rust.\n“It is a shame,” said Ana Ruiz."
    old = written(text, speaker="Ana Ruiz", url="/old", published=now - timedelta(days=90))
    newer = [
        written(f"“A new {word},” said {who}.", speaker=who, url=f"/{word}/{n}")
        for n in range(40)
        for word, who in (("gate", "Bo Lang"), ("lock", "Ana Ruiz"))
    ]
    store.keep_many([old, *newer], fetched=now)

    assert "/old" in urls(store, asked("?", speaker="Ruiz", topic=("rust", "gates")), limit=8)


def test_frequencies_count_all_forms_of_a_word(store: Store, now: datetime, written: Written):
    texts = ("The ferry sank.", "Ferries sink.", "It has sunk.", "It was killed.")
    store.keep_many([written(text, url=f"/{text}") for text in texts], fetched=now)

    frequency = store.library(asked("?", topic=("sink", "dead"))).frequency

    assert frequency == {"sink": 3, "dead": 0}


def test_who_said_it_is_not_lost_behind_those_who_tell_it(
    store: Store, now: datetime, written: Written
):
    """A sentence of the paper's own answers no "who said"; forty newer ones don't hide the one."""
    old = written("“Gates rust,” said Ana Ruiz.", speaker="Ana Ruiz", url="/old",
                  published=now - timedelta(days=90))  # fmt: skip
    newer = [written(f"Gates rust in {n} places.", url=f"/{n}") for n in range(40)]
    store.keep_many([old, *newer], fetched=now)

    assert urls(store, read_question("who said that gates rust?", now=now))[0] == "/old"
