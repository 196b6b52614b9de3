"""One statement in the words of each outlet: what is one, and how its wordings differ."""

from __future__ import annotations

import pytest

from summarizer.comparing.wordings import one_statement_each, worded
from tests.summarizer.comparing.outlets import printed, statements

WHOLE = "“We opened the two gates at midnight and we will answer for it,” Ana Ruiz said."
CHANGES = [
    ("identical", "Ana Ruiz said", "Ruiz said"),
    ("identical", "midnight and", "midnight, and"),
    ("trimmed", " and we will answer for it", ""),
    ("trimmed", "at midnight and", "… and"),
    ("brackets", "the two", "[both]"),
    ("word", "gates", "doors"),
    ("word", "at midnight", "about midnight"),
    ("number", "two", "three"),
    ("negation", "will", "may"),
    ("negation", "We opened", "We never opened"),
    ("negation", "will answer", "won’t answer"),
]


@pytest.mark.parametrize(("kind", "was", "now"), CHANGES)
def test_a_wording_is_told_by_the_gravest_way_in_which_it_differs(
    kind: str, was: str, now: str
) -> None:
    (row,) = worded(statements(printed("Wire", WHOLE), printed("Post", WHOLE.replace(was, now))))

    assert row.wordings[-1].kind == kind


def test_every_change_is_shown_as_printed_in_both() -> None:
    line = "“We opened the three gates at midnight and we shall answer for it,” Ana Ruiz said."
    (row,) = worded(statements(printed("Wire", WHOLE), printed("Post", line)))

    assert row.speaker == "Ana Ruiz"
    assert [(e.one.text, e.other.text) for e in row.wordings[1].edits] == [
        ("two", "three"),
        ("will", "shall"),
    ]


def test_outlets_with_the_same_words_stand_together() -> None:
    other = "“We opened the two doors at midnight and we will answer for it,” Ana Ruiz said."
    articles = printed("Wire", WHOLE), printed("Post", other), printed("Sun", WHOLE)
    (row,) = worded(statements(*articles))

    outlets = [[p.reported.article.outlet for p in w.printed] for w in row.wordings]
    assert outlets == [["Wire", "Sun"], ["Post"]]


OTHERS = [
    "“The gates are old and rusty and nobody greased them,” Ana Ruiz said.",
    "“We opened the school at nine and taught all day,” Petr Lang said.",
    "Ana Ruiz said the two gates were opened at midnight.",
]


@pytest.mark.parametrize("line", OTHERS, ids=["another statement", "another speaker", "unquoted"])
def test_what_is_another_statement_is_not_set_beside_it(line: str) -> None:
    assert worded(statements(printed("Wire", WHOLE), printed("Post", line))) == ()


def test_a_speaker_who_is_only_called_by_a_title_is_the_one_of_the_same_words() -> None:
    line = "“We opened the two gates at midnight and we will answer for it,” the engineer said."
    (row,) = worded(statements(printed("Wire", WHOLE), printed("Post", line)))

    assert row.speaker == "Ana Ruiz"


def test_two_renderings_of_foreign_words_are_two_translations() -> None:
    one = "“Inflation is falling, but the hill is steep,” Ana Ruiz said in Orsenian."
    other = "“Inflation goes down, yet high stands the hill before us,” Ana Ruiz told the paper."
    (row,) = worded(statements(printed("Wire", one), printed("Post", other)))

    assert [w.kind for w in row.wordings if w.kind != "identical"] == ["translation"]


def test_each_statement_is_told_once_where_it_was_printed_first() -> None:
    later = printed("Post", WHOLE, published=None)
    early = printed("Wire", WHOLE)
    said = one_statement_each(statements(early, later, printed("Sun", "Ruiz said it was late.")))

    assert [r.article.outlet for r in said] == ["Post", "Sun"]
