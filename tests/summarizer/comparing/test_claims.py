"""Sentences that tell one act with yes and with no are shown, and no others."""

from __future__ import annotations

from dataclasses import replace

import pytest

from summarizer.comparing.claims.differing import claims_differ
from tests.summarizer.comparing.stories import story


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The council approved the tram line.", "The tram line was voted down by the council."),
        ("Marta Hale signed the fishing bill.", "Marta Hale refused to sign the fishing bill."),
        ("The mill in Osten will shut in May.", "The mill in Osten will stay open in May."),
        ("The jury found Pavel Nemec guilty.", "Pavel Nemec was acquitted by the jury."),
        ("The firm had warned the villages.", "The villages were never warned by the firm."),
        ("The bank raised its main rate.", "The bank left its main rate unchanged."),
        ("Prices in Osten rose in April.", "Prices in Osten fell in April."),
    ],
)
def test_one_act_with_yes_and_with_no_is_shown(one: str, other: str) -> None:
    (shown,) = claims_differ(story(one, other))
    assert (shown.one.text, shown.other.text) == (one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The council approved the tram line.", "The senate rejected the tram line."),
        ("The council approved the tram line.", "The council rejected the ferry."),
        ("The council approved the tram line.", "The council hoped to reject the tram line."),
        ("The council approved the tram line.", "The council may reject the tram line."),
        ("The ministers met on Tuesday.", "The ministers did not meet on Monday."),
        ("The elder brother was acquitted.", "The younger brother was found guilty."),
        ("Pilots accepted the offer.", "Half of the pilots did not accept the offer."),
        ("The firm will pay if the court rules.", "The firm will not pay if the court is silent."),
        ("Shares in Calder Foods rose.", "Shares in Brant Mills fell."),
        ("The deputy mayor backed the bill.", "The mayor did not back the bill."),
        ("The council did not approve the tram.", "The tram was rejected by the council."),
        ("Did the firm warn the villages?", "The firm did not warn the villages."),
        ("Hale says the doctor lied.", "Nemec says the doctor did not lie."),
        (
            "The judge denied bail to the driver.",
            "The judge granted bail to the driver's employer.",
        ),
        ("He went to Osten by car.", "He did not go to Osten by train."),
    ],
)
def test_what_is_not_one_act_is_never_set_against_another(one: str, other: str) -> None:
    assert claims_differ(story(one, other)) == ()


def test_one_outlet_and_its_copies_do_not_contradict_themselves() -> None:
    told = story("The council approved the tram line.", "The council rejected the tram line.")
    assert claims_differ(replace(told, origins=(told.articles,))) == ()
    assert len(claims_differ(told)) == 1


def test_what_a_speaker_says_in_quotation_marks_is_no_claim_of_the_outlet() -> None:
    said = "“The council has rejected the tram line and I am glad of it,” said the mayor of Osten."
    assert claims_differ(story(said, "The council approved the tram line.")) == ()
