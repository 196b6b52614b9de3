"""Every form of question over articles whose statements are known by hand."""

from __future__ import annotations

import pytest

from summarizer.library import library_from
from tests.summarizer.spoken import asked, piece

FORMS = [
    ("what did Ruiz say about the alert", "“I was not told until four,”"),
    ("what did Ruiz say yesterday", "“I was not told until four,”"),
    ("what did Ruiz say about the alert last week?", None),
    ("what did Ruiz say in 2016", None),
    ("what did Ruiz say since Thursday about the alert", "“I was not told until four,”"),
    ("what did Lang say on 20 November", "“Nobody called us,”"),
    ("what did Ruiz say to Reuters", "“We followed the procedure to the letter,”"),
    ("what did Ruiz say to the BBC", None),
    ("what did Ruiz say according to Osten Daily", "“I was not told until four,”"),
    ("who said 'Nobody called us'", "“Nobody called us,”"),
    ("who said that nobody called us", "“Nobody called us,”"),
    ("did Lang comment on the schools", "the schools would open on Monday"),
    ("who accused Hydra", "Hydra of delay"),
    ("who praised the volunteers", "the volunteers"),
    ("who threatened the volunteers", None),
    ("who denied that the town had been warned", "that the town had been warned"),
    ("what is Ruiz's latest on the alert", "“I was not told until four,”"),
    ("what did Ruiz say first", "“This dam will outlive us all,”"),
    ("what do others say about the alert", "“I was not told until four,”"),
    ("has Ruiz changed position on the gates", "“This dam will outlive us all,”"),
    ("who has not commented on compensation", "to comment on compensation claims"),
    ("quotes from the government spokesman", "compensation would be paid"),
    ("Petra Lang", "“Nobody called us,”"),
    ("compensation", "the compensation fund would double"),
    ("PLEASE, what did ruiz tell osten daily abuot the alert", "“I was not told until four,”"),
]


@pytest.mark.parametrize(("text", "words"), FORMS)
def test_every_form_is_answered_or_honestly_not(text: str, words: str | None) -> None:
    found = asked(text)

    assert found.found == (words is not None)
    assert words is None or words in [" ".join(r.words) for r in found.statements]


ALBA = piece("Marsh Post", 7, "The ferry Alba ran aground, and 31 people were hurt on board.")
OTHER = piece("Sund Post", 8, "At least 34 persons were hurt when the ferry Alba ran aground.")
SAME = piece("Lind Post", 8, "The ferry Alba ran aground. On the ferry Alba 31 people were hurt.")


def test_outlets_that_print_different_numbers_are_told_with_what_they_print() -> None:
    found = asked("how many people were hurt on the ferry Alba?", library_from([ALBA, OTHER]))

    printed = [(p.text, p.article.outlet) for d in found.differences for p in d.variants]
    assert sorted(printed) == [("31 people", "Marsh Post"), ("At least 34 persons", "Sund Post")]


def test_outlets_that_print_the_same_number_do_not_differ() -> None:
    found = asked("how many people were hurt on the ferry Alba?", library_from([ALBA, SAME]))

    assert (found.found, found.differences) == (True, ())


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Was hat die Ministerin gestern über den Haushalt gesagt?", "de"),
        ("ماذا قال الوزير عن السد؟", "ar"),
        ("what did Novak say about pensions?", None),
        ("Novak pensions", None),
        ("🌊🌊🌊", None),
    ],
)
def test_a_question_in_another_language_is_told_from_one_without_an_answer(
    text: str, language: str | None
) -> None:
    found = asked(text)

    assert (found.found, found.asked_in) == (False, language)
