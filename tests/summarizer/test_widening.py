"""What an answer accepts is among the forms that a store looks for."""

import pytest

from summarizer.answers.people import is_speaker
from summarizer.answers.topics import topic_of
from summarizer.model import Library, Question, Searched
from summarizer.questions.alike import ALIKE
from summarizer.questions.forms import term
from summarizer.questions.lexicon import FAMILIES
from summarizer.questions.terms import speaker_stems, stemmed
from summarizer.questions.widening import speaker_forms, topic_forms
from summarizer.text.words import stem

NOTHING = Library((), Searched())


@pytest.mark.parametrize(
    ("asked", "printed"),
    [
        ("sink", "sank"), ("sank", "sunk"), ("holding", "held"), ("foot", "feet"),
        ("Latvia", "Latvian"), ("Latvian", "Latvia"), ("Albania", "Albanian"),
        *((one, other) for family in ALIKE for one in family.split() for other in family.split()),
    ],
)  # fmt: skip
def test_a_word_that_covers_a_topic_is_among_its_forms(asked: str, printed: str):
    topic = topic_of(Question("?", topic=(asked,)), NOTHING)

    assert topic.covered(stemmed(printed)) == 1.0
    assert stem(printed) in topic_forms(term(asked))


@pytest.mark.parametrize("family", FAMILIES)
def test_every_act_of_a_family_is_among_the_forms_of_another(family: str):
    forms = [set(topic_forms(term(act))) for act in family.split()]

    assert all({term(act) for act in family.split()} <= each for each in forms)


@pytest.mark.parametrize(
    ("asked", "role"),
    [
        ("the spokesman", "spokeswoman"), ("the head", "chief"), ("the boss", "leader"),
        ("the chair", "chairwoman"), ("the Latvian minister", "minister of Latvia"),
        ("the Swedish minister", "minister of Sweden"), ("the minister of Iraq", "Iraqi minister"),
        ("the minister of Japan", "Japanese minister"),
        ("the defence minister", "defense minister"),
    ],
)  # fmt: skip
def test_an_office_in_other_words_is_among_its_forms(asked: str, role: str):
    held = {stem(word) for word in role.split()}

    assert is_speaker(asked, "Ana Ruiz", role, None)
    for wanted in speaker_stems(Question("?", speaker=asked)):
        assert held & set(speaker_forms(wanted)), wanted


def test_a_plain_word_keeps_its_own_form_first():
    assert (topic_forms("ferri")[0], speaker_forms("ruiz")[0]) == ("ferri", "ruiz")
    assert topic_forms("dam") == ("dam",)


def test_a_name_that_only_ends_like_a_people_stays_alone():
    assert (speaker_forms("hass"), speaker_forms("hassan")) == (("hass",), ("hassan",))
