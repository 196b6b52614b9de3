"""Each family of furniture is told from the sentences that look like it.

`furniture.txt` and `near_misses.txt` hold invented lines, one a line, below the family's name.
"""

from pathlib import Path
from time import process_time

import pytest

from summarizer.text.furniture import furniture, is_furniture
from summarizer.text.furniture_appeals import APPEALS, Order

FOLDER = Path(__file__).parent
BODY = "The water fell by a metre overnight, the regional office said, and the bridge was open."


def invented(name: str) -> list[str]:
    lines = (FOLDER / name).read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("# ")]


@pytest.mark.parametrize("line", invented("furniture.txt"))
def test_a_line_of_the_page_is_told_wherever_it_stands(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize("line", invented("near_misses.txt"))
def test_a_sentence_that_looks_like_furniture_is_kept_wherever_it_stands(line: str) -> None:
    """Before the article, in it and behind it."""
    assert furniture([line, BODY, line, BODY, line]) == [False] * 5


@pytest.mark.parametrize("line", invented("furniture_abroad.txt"))
def test_a_line_of_the_page_is_told_in_twelve_languages(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize("line", invented("near_misses_abroad.txt"))
def test_a_sentence_that_looks_like_one_is_kept_in_twelve_languages(line: str) -> None:
    assert furniture([BODY, line, BODY])[1] is False


@pytest.mark.parametrize("order", APPEALS, ids=lambda order: order.example)
def test_each_order_to_the_reader_is_shown_by_its_example(order: Order) -> None:
    assert is_furniture(order.example)


@pytest.mark.parametrize(
    "line",
    [
        "‘Low Tide’ is published by Harbour Books on 4 May",
        "Salt is in cinemas from 9 June",
        "How to follow the vote on the Lantern",
        "Ana Ruiz, chief reporter",
        "Petr Lang, columnist for the Lantern",
        "Full report on page 4",
        "With agencies",
    ],
)
def test_behind_the_last_sentence_less_will_do(line: str) -> None:
    """The same words before it are kept: a list of new books may be the article."""
    assert furniture([BODY, line, BODY, line]) == [False, False, False, True]


def test_who_signs_a_quotation_behind_the_last_sentence_is_kept() -> None:
    assert furniture([BODY, "“It is over.”", "— Ana Ruiz, reporter"]) == [False] * 3
    assert (
        furniture([BODY, "“It is over, and I am glad of it.”", "Ana Ruiz, reporter"]) == [False] * 3
    )


@pytest.mark.parametrize(
    "line",
    [
        "“Sign up for our newsletter,” she said.",
        "Share your story, the poster said: “Get in touch.”",
        "The notice said: “This page is no longer updated.”",
        "“Support our journalism,” the editor told readers. “Subscribe.”",
    ],
)
def test_a_quotation_with_a_verb_of_saying_is_never_furniture(line: str) -> None:
    assert furniture([line, BODY, line]) == [False] * 3


@pytest.mark.parametrize(
    "piece", ["for you, ", "read more ", "a > b ", "@a ", "comments are ", "1-", "to "]
)
def test_no_rule_takes_long_over_a_hostile_line(piece: str) -> None:
    """A line of 400 characters is the longest that the rules read; none may explode."""
    started = process_time()

    for opening in ("subscribe ", "for ", "if you ", "By ", "this story was ", "follow ", ""):
        is_furniture((opening + piece * 400)[:400])

    assert process_time() - started < 1


@pytest.mark.parametrize(
    "title",
    [
        "Live: storm reaches the coast of Hald",
        "Explainer: how the dam broke",
        "Watch: seal crosses the high street",
        "Video: Dam Breaks In Osten",
        "More in common than they think",
        "Best in the valley since 1999",
        "Related by marriage: the kings of Hald",
    ],
)
def test_a_first_line_with_a_label_is_the_title(title: str) -> None:
    """The same words behind the article lead to another."""
    assert furniture([title, BODY, BODY])[0] is False


@pytest.mark.parametrize("line", ["Skip to content", "Subscribe now", "Home > Osten > Courts"])
def test_a_first_line_of_the_page_is_no_title(line: str) -> None:
    assert furniture([line, "A dam has broken in Osten", BODY])[:2] == [True, False]
