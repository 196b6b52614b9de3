"""Promises of stories that grow one article at a time, and of the keys that they keep."""

import random
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from summarizer.model import Article
from summarizer.stories import group_stories
from summarizer.stories.gathering import gathered
from summarizer.stories.keys import founding_key, kept_keys
from summarizer.stories.placing import Placing
from summarizer.stories.roundups import is_roundup
from summarizer.stories.traits import traits_of
from summarizer.text import read_article
from tests.summarizer.test_stories import DAY, FLOOD, FLOOD_OTHER, OLD_FLOOD, TARIFF, names, read

FIRE = """\
Warehouse fire in Marwick under control

A fire destroyed the Brandt paper warehouse in Marwick harbour on Monday night, firefighters said.

Eleven workers of the night shift were brought out unhurt, according to fire chief Lena Oster.

The harbour stays shut until Thursday because of the smoke.
"""
PROBE = """\
Insurer doubts books of a merchant

The insurer Cassel has asked prosecutors to go through the books of the merchant Otto Kern.

Cassel found that reams worth nine million crowns were sold off in spring, its lawyer said.

Prosecutor Mina Falk confirmed that she had received a file and would read it.
"""
BOTH = """\
Was it arson? Prosecutor Falk turns to Marwick harbour

Mina Falk, the prosecutor, wants to know why the warehouse in Marwick burned on Monday night.

The insurer Cassel doubts the books of the merchant Otto Kern, whose reams worth nine million
crowns were gone before the fire.

Fire chief Lena Oster, whose firefighters saved eleven workers at the harbour, will be heard too.
"""
LATER = """\
Osten dam: Hydra chief Ruiz charged

Prosecutors charged Ana Ruiz, the head of the dam operator Hydra, over the flood in Osten that
killed 41 people.

Mayor Petr Lang said the town had waited for the charges over the two gates of the dam.
"""
IN_BRIEF = """\
News in brief

The operator of the Osten dam, Hydra, was questioned over the flood that killed 41 people.

The parliament voted for a grid tariff that charges households by their peak demand.

Energy minister Olga Brandt said the tariff would save a household 12 crowns a month. Ana Ruiz,
who heads Hydra, said the procedure was followed when two gates of the dam were opened.
"""


def place_all(articles: list[Article]) -> set[frozenset[str]]:
    placing = Placing()
    for article in articles:
        placing.place(article)
    return {
        frozenset(articles[n].outlet or "" for copies in story.origins for n in copies)
        for story in placing.stories()
    }


def as_sets(articles: list[Article]) -> set[frozenset[str]]:
    return {frozenset(names(story.articles)) for story in group_stories(articles)}


def test_placing_one_at_a_time_tells_where_each_article_went() -> None:
    placing = Placing()
    flood = placing.place(read(FLOOD, "wire"))
    tariff = placing.place(read(TARIFF, "tariff"))
    other = placing.place(read(FLOOD_OTHER, "other"))

    assert (flood.found, tariff.found, other.found) == (True, True, False)
    assert other.story == flood.story != tariff.story
    assert len(placing) == 3


def test_all_at_once_gives_what_one_at_a_time_gives() -> None:
    articles = [read(FLOOD, "a"), read(TARIFF, "b"), read(FLOOD_OTHER, "c"), read(FIRE, "d")]

    assert as_sets(articles) == place_all(articles) == place_all(articles[::-1])


def test_an_article_that_belongs_to_two_stories_merges_them_under_the_older_key() -> None:
    placing = Placing()
    fire = placing.place(read(FIRE, "fire"))
    probe = placing.place(read(PROBE, "probe", 1))
    assert fire.story != probe.story

    both = placing.place(read(BOTH, "both", 2))

    assert both.story == fire.story
    assert both.merged == (probe.story,)
    assert [story.key for story in placing.stories()] == [fire.story]


def test_copies_are_one_text_and_the_fuller_speaks_for_them() -> None:
    placing = Placing()
    short = "\n\n".join(FLOOD.split("\n\n")[:4])
    first = placing.place(read(short, "short"))
    for name in ("full", "again"):
        assert placing.place(read(FLOOD, name)).story == first.story

    (story,) = placing.stories()
    assert story.origins == ((0, 1, 2),)
    assert len(placing) == 1


def test_what_an_outlet_prints_under_all_its_articles_makes_no_copies() -> None:
    notice = "Readers of this page know what moves the valley long before it moves the capital.\n"
    vote = "Parliament votes\n\nThe parliament voted for a grid tariff by peak demand."
    flood = traits_of(read(f"{FLOOD_OTHER}\n{notice}", "daily"))
    same, other = (traits_of(read(f"{vote}\n\n{notice}", name)) for name in ("daily", "post"))

    assert not flood.is_copy(frozenset(flood.triples), same)
    assert flood.is_copy(frozenset(flood.triples), other)


@pytest.mark.parametrize(
    ("one", "same", "other"),
    [
        (
            "Der Betreiber Hydra des Staudamms in Osten wurde am Dienstag zur Flut befragt.",
            "Polizei in Osten befragt Hydra-Chefin Ruiz zur Flut am Staudamm, teilte sie mit.",
            "Das Parlament stimmte am Dienstag für einen neuen Tarif, teilte die Ministerin mit.",
        ),
        (
            "El operador Hydra de la presa de Osten fue interrogado el martes por la inundación.",
            "La policía de Osten interroga a Ruiz, jefa de Hydra, por la inundación de la presa.",
            "El parlamento votó el martes por una nueva tarifa, dijo la ministra de energía.",
        ),
        (
            "Оператора дамби в Остені, компанію Гідра, допитали у вівторок через повінь.",
            "Поліція в Остені допитала керівницю компанії Гідра через повінь біля дамби.",
            "Парламент у вівторок проголосував за новий тариф, сказала міністерка.",
        ),
        (
            "奥斯滕大坝运营商海德拉公司周二因洪水接受警方询问。",
            "警方就洪水询问奥斯滕大坝运营商海德拉公司负责人。",
            "议会周二投票通过新的电网资费，部长表示欢迎。",
        ),
    ],
    ids=["de", "es", "uk", "zh"],
)
def test_stories_are_told_apart_in_other_languages_too(one: str, same: str, other: str) -> None:
    articles = [read(one, "one"), read(same, "same"), read(other, "other")]

    assert as_sets(articles) == {frozenset({"one", "same"}), frozenset({"other"})}


def test_a_copy_of_the_end_is_known_once_the_whole_text_has_come() -> None:
    lines = FLOOD.split("\n\n")
    start, end = "\n\n".join(lines[:3]), "\n\n".join(["Mayor speaks", *lines[3:]])
    placing = Placing()
    for name, text in (("start", start), ("whole", FLOOD), ("end", end)):
        placing.place(read(text, name))

    assert [story.origins for story in placing.stories()] == [((0, 1, 2),)]


@pytest.mark.parametrize(("across", "groups"), [(0.2, 2), (0.4, 1)])
def test_two_events_of_one_kind_stay_two_unless_they_are_as_alike_as_within(
    across: float, groups: int
) -> None:
    def like(one: int, other: int) -> float:
        return 0.5 if one // 3 == other // 3 else across

    assert len(gathered([[n] for n in range(6)], like, lambda *_: True)) == groups


def test_a_later_development_continues_the_story_beyond_the_window() -> None:
    days = [("wire", FLOOD, 0), ("other", FLOOD_OTHER, 9), ("later", LATER, 20)]

    assert len(group_stories([read(text, name, day) for name, text, day in days])) == 1
    assert len(group_stories([read(FLOOD, "wire"), read(LATER, "later", 20)])) == 2


def test_an_old_piece_on_the_same_people_is_background() -> None:
    old, new = group_stories(
        [read(OLD_FLOOD, "old", -700), read(FLOOD, "wire"), read(FLOOD_OTHER, "other")]
    )

    assert names(old.articles) == ["old"]
    assert names(new.articles) == ["wire", "other"]
    assert (names(old.background), names(new.background)) == ([], ["old"])


def test_the_date_printed_in_an_old_piece_counts() -> None:
    printed = OLD_FLOOD.replace("\n\n", "\n\n7 Apr, 2024 05:27\n\n", 1)
    old = read_article(printed, url="https://old.example/a", outlet="old")

    stories = group_stories([old, read(FLOOD, "wire"), read(FLOOD_OTHER, "other")])

    assert [names(s.articles) for s in stories] == [["old"], ["wire", "other"]]
    assert names(stories[1].background) == ["old"]


@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_round_up_does_not_glue_what_it_tells_of(place: int) -> None:
    articles = [read(FLOOD, "flood"), read(TARIFF, "tariff")]
    articles.insert(place, read(IN_BRIEF, "brief"))

    stories = as_sets(articles)

    assert stories == place_all(articles)
    assert not any({"flood", "tariff"} <= story for story in stories)
    assert frozenset({"brief"}) not in stories


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Storm Ada: live updates", True),
        ("LIVE: Storm Ada reaches the coast", True),
        ("Storm Ada as it happened", True),
        ("Morning briefing: what to read today", True),
        ("Liveticker: Sturm Ada", True),
        ("Comedian leaves Saturday Night Live", False),
        ("They live by the dam", False),
        ("Osten flood: Hydra chief heard", False),
    ],
)
def test_round_ups_and_live_blogs_are_told_by_their_titles(title: str, told: bool) -> None:
    assert is_roundup(Article("Osten.", title=title)) is told


def test_a_live_blog_is_told_by_the_clock_in_its_lines() -> None:
    lines = "\n".join(f"1{n}:0{n} The water rose by {n} metres in Osten." for n in range(6))

    assert is_roundup(read_article(f"Storm Ada reaches the coast\n\n{lines}"))
    assert not is_roundup(read(FLOOD, "wire"))


def test_what_lies_behind_the_window_can_be_forgotten() -> None:
    placing = Placing()
    old = placing.place(read(FLOOD, "old", -30))
    placing.place(read(TARIFF, "tariff"))
    placing.forget(DAY - timedelta(days=15))

    assert len(placing) == 1
    again = placing.place(read(FLOOD_OTHER, "other", -29))
    assert again.found
    assert again.story != old.story


@pytest.mark.parametrize("seed", range(4))
def test_a_shuffled_feed_gives_the_same_stories(seed: int) -> None:
    texts = {"fire": FIRE, "probe": PROBE, "both": BOTH, "flood": FLOOD, "other": FLOOD_OTHER}
    texts |= {"later": LATER, "tariff": TARIFF, "old": OLD_FLOOD, "brief": IN_BRIEF}
    articles = [read(text, name, -40 if name == "old" else 1) for name, text in texts.items()]
    random.Random(seed).shuffle(articles)  # noqa: S311

    assert place_all(articles) == as_sets(articles)


@dataclass
class Bearer:
    founding: str
    story: str | None = None


def test_a_story_keeps_its_key_when_it_grows() -> None:
    assert kept_keys([[Bearer("b"), Bearer("a", "a")]]) == ["a"]


def test_a_merged_story_keeps_the_older_key() -> None:
    assert kept_keys([[Bearer("b", "b"), Bearer("c", "b"), Bearer("a", "a")]]) == ["a"]


def test_a_split_leaves_the_key_with_the_larger_part() -> None:
    small, large = [Bearer("a", "a")], [Bearer("b", "a"), Bearer("c", "a")]

    assert kept_keys([small, large]) == ["a-2", "a"]
    assert kept_keys([[*small, Bearer("d")], large]) == ["d", "a"]


def test_a_key_that_others_have_is_nobody_elses() -> None:
    assert kept_keys([[Bearer("a", "a")]], taken={"a"}) == ["a-2"]


def test_a_new_story_is_known_by_its_first_article() -> None:
    article = read(FLOOD, "wire")

    assert kept_keys([[Bearer("b"), Bearer("a")]]) == ["a"]
    assert founding_key(article).startswith("20260303T1200-")
    assert founding_key(article) != founding_key(read(FLOOD, "other"))
    assert founding_key(read(FLOOD, "wire", None)) > founding_key(article)


def test_stories_grouped_again_keep_the_keys_that_were_stored() -> None:
    articles = [read(FLOOD, "wire"), read(TARIFF, "tariff"), read(FIRE, "fire")]
    before = {a.url: s.key for s in group_stories(articles) for a in s.articles}
    more = [read(FLOOD_OTHER, "earlier", -1), *articles]

    stories = group_stories(more, [before.get(a.url) for a in more])

    assert {a.url: s.key for s in stories for a in s.articles if a.url in before} == before
    assert len({s.key for s in stories}) == len(stories)


def test_the_keys_of_a_shuffled_feed_are_those_of_the_feed_in_order() -> None:
    articles = [read(FLOOD, "a"), read(FLOOD_OTHER, "b", 0.1), read(TARIFF, "c"), read(FIRE, "d")]
    backwards = articles[::-1]

    assert {s.key for s in group_stories(articles)} == {s.key for s in group_stories(backwards)}


def test_an_article_on_one_day_of_many_years_has_one_key() -> None:
    early = Article("Osten.", url="a", published=datetime(2025, 1, 1, tzinfo=UTC))
    late = Article("Osten.", url="a", published=datetime(2026, 1, 1, tzinfo=UTC))

    assert founding_key(early) < founding_key(late)
