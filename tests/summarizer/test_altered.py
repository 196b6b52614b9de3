"""Copies of one text that differ in what matters say so, sentence by sentence."""

import pytest

from summarizer.altered import altered
from summarizer.model import Article
from summarizer.text import read_article

TEXT = """\
Court clears the way for Hydra

The court in Osten ruled on Monday that the operator Hydra is {guilty} of the flood at the dam.

Two gates of the dam were open when the water came, the judges said, and {dead} people died.

The operator {will} pay for the repair of the town, its lawyer told reporters after the ruling.
"""


def copy(guilty: str = "guilty", dead: str = "41", will: str = "will") -> Article:
    return read_article(TEXT.format(guilty=guilty, dead=dead, will=will))


def told(one: Article, other: Article) -> list[tuple[str, str, str]]:
    return [(a.kind, a.one.text[-40:], a.other.text[-40:]) for a in altered(one, other)]


@pytest.mark.parametrize(
    ("other", "kind"),
    [
        (copy(guilty="not guilty"), "negation"),
        (copy(will="may"), "negation"),
        (copy(will="won’t"), "negation"),
        (copy(dead="44"), "number"),
        (copy(dead="fourteen"), "number"),
    ],
)
def test_a_not_a_may_or_a_number_makes_copies_differ(other: Article, kind: str) -> None:
    assert [difference.kind for difference in altered(copy(), other)] == [kind]
    assert [difference.kind for difference in altered(other, copy())] == [kind]


def test_both_sentences_are_shown_as_printed() -> None:
    (difference,) = altered(copy(), copy(guilty="not guilty"))

    assert difference.one.text.endswith(
        "that the operator Hydra is guilty of the flood at the dam."
    )
    assert difference.other.text.endswith("Hydra is not guilty of the flood at the dam.")


@pytest.mark.parametrize(
    "cut",
    [
        ", and 41 people died",
        "Two gates of the dam were open when the water came, the judges said, and 41 people died.",
        ", its lawyer told reporters after the ruling",
        " on Monday",
    ],
)
def test_what_is_only_cut_is_no_difference(cut: str) -> None:
    text = copy().text
    assert cut in text

    assert altered(copy(), read_article(text.replace(cut, ""))) == ()


def test_other_words_for_the_same_are_no_difference() -> None:
    assert altered(copy(), read_article(copy().text.replace("reporters", "journalists"))) == ()


def test_texts_without_sentences_have_no_difference() -> None:
    assert altered(Article(""), copy()) == ()
