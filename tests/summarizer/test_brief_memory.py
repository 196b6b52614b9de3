"""A brief remembered tells later what is new, what has another figure, what was withdrawn."""

import json

import pytest

from summarizer.brief import write_brief
from summarizer.brief.memory import Changes, Fact, as_data, changes_since, memory_from, memory_of
from summarizer.model import Article, Brief
from summarizer.text import read_article

MONDAY = """\
Dam above Osten fails and drowns the lower town

The dam above Osten failed on Monday and the flood killed 41 people in the lower town, police said.

The operator Hydra had opened two gates of the dam at 03:10, the weather service told the region.

Mayor Petr Lang asked the army of the region for boats and blankets on Monday evening.
"""
TUESDAY = """\
Head of Hydra questioned over the flood of Osten

Police in Osten questioned Ana Ruiz, the head of the operator Hydra, for three hours on Tuesday.

The dam above Osten failed on Monday and the flood killed 44 people in the lower town, police said.
"""


def read(text: str, name: str) -> Article:
    return read_article(text, url=f"https://{name}.example/a", outlet=name)


def brief_of(*texts: tuple[str, str], words: int = 130) -> Brief:
    return write_brief([read(text, name) for text, name in texts], words=words)


def told(changes: Changes) -> tuple[list[str], list[tuple[str, str]], list[str]]:
    return (
        [p.text for p in changes.new],
        [(r.before.text, r.now.text) for r in changes.revised],
        [f.text for f in changes.withdrawn],
    )


def test_nothing_has_changed_in_the_same_story() -> None:
    brief = brief_of((MONDAY, "wire"))

    assert changes_since(memory_of(brief), brief) == Changes()


def test_a_later_article_brings_what_is_new_and_another_figure() -> None:
    before = memory_of(brief_of((MONDAY, "wire")))

    new, revised, withdrawn = told(
        changes_since(before, brief_of((MONDAY, "wire"), (TUESDAY, "other")))
    )

    assert [text[:15] for text in new] == ["Police in Osten"]
    assert [("41 people" in was, "44 people" in now) for was, now in revised] == [(True, True)]
    assert withdrawn == []


def test_a_sentence_that_was_there_and_was_not_chosen_is_no_news() -> None:
    before = memory_of(brief_of((MONDAY, "wire"), words=20))

    new, _, _ = told(changes_since(before, brief_of((MONDAY, "wire"))))

    assert new == []


def test_a_fact_in_other_words_is_no_news() -> None:
    again = MONDAY.replace("asked the army of the region for", "begged the region's army for")

    new, _, _ = told(changes_since(memory_of(brief_of((MONDAY, "wire"))), brief_of((again, "o"))))

    assert new == []


def test_what_an_outlet_took_back_is_withdrawn() -> None:
    edited = MONDAY.replace(
        "The operator Hydra had opened two gates of the dam at 03:10, the weather service told the "
        "region.",
        "Nobody could tell on Monday whether anything of the kind was true.",
    )

    _, _, withdrawn = told(
        changes_since(memory_of(brief_of((MONDAY, "wire"))), brief_of((edited, "wire")))
    )

    assert [text[:18] for text in withdrawn] == ["The operator Hydra"]


def test_an_article_that_left_the_story_withdraws_nothing() -> None:
    before = memory_of(brief_of((MONDAY, "wire")))

    assert changes_since(before, brief_of((TUESDAY, "other"))).withdrawn == ()


def test_a_mended_sentence_is_not_withdrawn() -> None:
    edited = MONDAY.replace("for boats and blankets", "for boats, for blankets")

    _, _, withdrawn = told(
        changes_since(memory_of(brief_of((MONDAY, "wire"))), brief_of((edited, "wire")))
    )

    assert withdrawn == []


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("The toll of the flood in Osten rose to 41 on Monday.", "rose to 44 on Monday"),
        ("The flood in Osten killed forty-one people, police said.", "killed 44 people"),
        ("Repairs of the dam in Osten will cost €2 million, Hydra said.", "cost €3 million"),
    ],
)
def test_a_figure_is_told_as_changed(was: str, now: str) -> None:
    old = now.replace("44", "41").replace("3 million", "2 million")
    after = was.replace(old, now).replace("killed forty-one people", now)
    before = memory_of(brief_of((f"A title of the flood\n\n{was}\n", "wire")))

    changes = changes_since(before, brief_of((f"A title of the flood\n\n{after}\n", "wire")))

    assert told(changes) == ([], [(was, after)], [])


def test_the_same_figure_spelt_otherwise_is_no_change() -> None:
    was = "The flood in Osten killed forty-one people in the lower town, police said."
    now = was.replace("forty-one", "41")
    before = memory_of(brief_of((was, "wire")))

    assert changes_since(before, brief_of((now, "other"))).revised == ()


def test_a_memory_is_kept_as_json_and_comes_back() -> None:
    memory = memory_of(brief_of((MONDAY, "wire"), (TUESDAY, "other")))

    data = json.dumps(as_data(memory))

    assert memory_from(json.loads(data)) == memory
    assert len(data) < 2_500


def test_an_empty_brief_is_remembered_too() -> None:
    memory = memory_of(write_brief([]))

    assert memory_from(as_data(memory)) == memory
    assert changes_since(memory, brief_of((MONDAY, "wire"))).new


def test_a_fact_tells_where_it_stood() -> None:
    (fact, *_) = memory_of(brief_of((MONDAY, "wire"))).facts

    assert isinstance(fact, Fact)
    assert (fact.outlet, fact.url, fact.language) == ("wire", "https://wire.example/a", "en")
