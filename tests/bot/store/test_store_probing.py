"""Promises about which words of a question are searched for."""

import pytest

from bot.store.probing import Asked, Groups

OSTEN_DAILY: Groups = ((("#osten",), ("#daili",)),)


@pytest.mark.parametrize(
    ("daily", "expected"),
    [(4, OSTEN_DAILY), (500, ((("#osten",),),)), (0, ())],
)
def test_a_word_of_many_outlets_tells_nothing_beside_a_rare_one(daily: int, expected: Groups):
    frequency = {"#osten": 3, "#daili": daily}

    assert Asked(outlet=OSTEN_DAILY).known(frequency).outlet == expected


def test_all_of_a_name_is_looked_for_where_nobody_has_its_last_word():
    asked = Asked(speaker=(("@ruez",),), called=(("@ana",), ("@ruez",)))

    assert asked.known({"@ana": 2}).speaker == (("@ana",),)
    assert asked.known({"@ana": 2, "@ruez": 1}).speaker == (("@ruez",),)


def test_of_the_forms_of_a_word_those_that_are_printed_are_looked_for():
    asked = Asked(topic=(("ferri",), ("sink", "sank", "sunk")))

    assert asked.known({"ferri": 9, "sank": 1, "sunk": 2}).topic == (("sank", "sunk"), ("ferri",))
