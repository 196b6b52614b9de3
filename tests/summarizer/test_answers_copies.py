"""A sentence that several outlets print is one row with all of them."""

from __future__ import annotations

import pytest

from summarizer.answers.copies import is_copy
from summarizer.library import library_from
from tests.summarizer.spoken import asked, piece

TOLD = "At least 12 miners were rescued from the flooded salt shaft at Dorn on Tuesday."


def test_copies_of_a_sentence_are_one_row_with_all_outlets() -> None:
    other = "Twelve miners and a goat were rescued, the shaft's owner wrote to their families."
    library = library_from(
        [
            piece("Salt Post", 6, TOLD),
            piece("Dorn Echo", 5, TOLD),
            piece("Night Wire", 4, TOLD.replace("on Tuesday", "before noon")),
            piece("Hill Courier", 3, other),
        ]
    )

    shown = asked("how many miners were rescued?", library)

    assert [p.text for p in shown.sentences] == [TOLD, other]
    outlets = [[p.article.outlet for p in group] for group in shown.copies]
    assert outlets == [["Dorn Echo", "Night Wire"], []]


@pytest.mark.parametrize(
    "changed",
    [
        TOLD.replace("12", "13"),
        TOLD.replace("were rescued", "were not rescued"),
        "At least 12 miners were rescued.",
        "The flooded salt shaft at Dorn was sold.",
    ],
)
def test_a_number_a_no_or_other_words_make_another_sentence(changed: str) -> None:
    assert not is_copy(TOLD, changed)


def test_few_words_are_copies_only_when_they_are_the_same() -> None:
    assert is_copy("Nobody was hurt.", "“Nobody was hurt”")
    assert not is_copy("Ruiz was hurt at home.", "Lang was hurt at home.")
