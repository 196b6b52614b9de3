"""Figures for one thing are shown where outlets differ, and only there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from summarizer.comparing.figures.differing import figures_differ
from summarizer.model import Story
from tests.summarizer.comparing.stories import story


def printed(told: Story) -> list[list[list[str]]]:
    """The values of each difference, each as printed by all who print it."""
    return [[[f.point.text for f in value] for value in d.values] for d in figures_differ(told)]


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        (
            "At least 44 people were killed when a ferry sank off Tolm.",
            "The sinking of the ferry off Tolm left 41 dead.",
            ["At least 44", "41"],
        ),
        (
            "About 100,000 people were moved to safety before the storm.",
            "More than 100,000 residents fled their homes as the storm came.",
            ["About 100,000", "More than 100,000"],
        ),
        (
            "The talks in Osten lasted nine hours.",
            "Talks went on for more than ten hours.",
            ["nine hours", "more than ten hours"],
        ),
        (
            "The draft covers 4,000 square kilometres of sea.",
            "The zone is 4,400 square kilometres.",
            ["4,000 square kilometres", "4,400 square kilometres"],
        ),
        (
            "The board voted six to three for the merger.",
            "The vote of the board was five to four.",
            ["six to three", "five to four"],
        ),
        (
            "The mill in Osten opened at 2.40 a.m. on the first day.",
            "Workers opened the mill in Osten at 03:15 on the first day.",
            ["2.40 a.m.", "03:15"],
        ),
        (
            "The bridge at Sarne will open on July 1.",
            "Osten will open its bridge at Sarne on July 10.",
            ["July 1", "July 10"],
        ),
        (
            "The strike costs the port $14 million a day.",
            "Losses of the port by the strike amount to about $9 million per day.",
            ["$14 million", "about $9 million"],
        ),
        (
            "They waited an hour and a half for the boats.",
            "The people waited for the boats for two hours.",
            ["an hour and a half", "two hours"],
        ),
        (
            "Between 20 and 30 houses burned in Calder.",
            "The fire destroyed 45 houses in Calder.",
            ["20 and 30", "45"],
        ),
    ],
)
def test_values_of_one_thing_that_differ_are_shown(one: str, other: str, values: list[str]) -> None:
    assert printed(story(one, other)) == [[[value] for value in values]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A dozen bridges were carried away.", "The flood took 12 bridges."),
        (
            "The port cost $1.2 billion to build.",
            "It cost 1,200 million dollars to build the port.",
        ),
        ("Some 100,000 people marched in Osten.", "In Osten 100 000 people marched."),
        ("The zone covers 4,000 square kilometres.", "The zone is some 1,544 square miles."),
        ("Turnout was 61 percent in Osten.", "Turnout in Osten stood at 61.4%."),
        ("The fee was $43 million.", "They paid a fee of $43,885,310."),
        ("Osten last flooded two decades ago.", "Osten last flooded in 2006."),
        ("Forty houses burned.", "About 41 houses burned in the fire."),
    ],
)
def test_one_value_in_another_dress_is_no_difference(one: str, other: str) -> None:
    assert printed(story(one, other)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The fire in Osten killed 41 miners.", "The fire in Osten injured 44 miners."),
        ("The flood killed 41 people.", "The flood of 2006 killed 17 people."),
        ("The flood killed 41 people.", "A further 12 people were killed by the flood at night."),
        ("The toll is now 41 dead.", "As of Monday night 29 people had been counted dead."),
        ("The ministry plans to send 600 soldiers to Osten.", "Some 250 soldiers are in Osten."),
        (
            "Police counted 1,500 ships in Osten, the harbour 2,000 ships.",
            "Some 2,000 ships came to Osten.",
        ),
        ("Shares rose 18 percent by 10:30 GMT.", "Shares closed the day up 16 percent."),
        ("The fine is $50 a day for the owner.", "The fine is $900 a year for the owner."),
        ("One in three voters came to Osten.", "Two voters came to Osten."),
        ("In the 2009 season they sold shirts.", "They sold 1,700 shirts in the season."),
        ("She took carriage two to Osten.", "The train to Osten had nine carriages."),
    ],
)
def test_figures_of_two_things_are_never_set_against_each_other(one: str, other: str) -> None:
    assert printed(story(one, other)) == []


def test_copies_of_one_text_stand_with_their_value_and_not_against_each_other() -> None:
    told = story(
        "The fire killed 41 people.", "The fire killed 41 people.", "The fire left 44 people dead."
    )
    one, copy, other = told.articles
    assert printed(replace(told, origins=((one, copy), (other,)))) == [[["41", "41"], ["44"]]]
    assert printed(replace(told, origins=((one, copy, other),))) == []


def test_words_in_quotation_marks_are_not_read_as_the_outlet_s_figures() -> None:
    told = story(
        "“We have lost 41 houses in this fire and nobody came,” said the mayor of Osten.",
        "The fire destroyed 44 houses.",
    )
    assert printed(told) == []


def test_other_languages_give_nothing() -> None:
    told = story("The fire killed 41 people.", "The fire left 44 people dead.")
    assert printed(told) == [[["41"], ["44"]]]
    foreign = tuple(replace(article, language="nl") for article in told.articles)
    assert printed(Story(foreign, tuple((article,) for article in foreign))) == []


def test_what_is_counted_is_told_in_the_words_beside_the_figure() -> None:
    one = "At least 41 miners were rescued from the Osten pit on Thursday."
    other = "On Thursday 44 miners were rescued from the pit at Osten."
    (differing,) = figures_differ(story(one, other))

    assert differing.about.text == "miners were rescued from the Osten pit"
