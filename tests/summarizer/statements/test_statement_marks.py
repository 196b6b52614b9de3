"""Quotation marks of every kind, and where a quotation ends when a mark is missing."""

from __future__ import annotations

import pytest

from summarizer.model import Span
from summarizer.statements.marks import quotations, touching

KINDS = [
    ("He said “we go” and left.", ["“we go”"]),
    ('He said "we go" and left.', ['"we go"']),
    ("He said ''we go'' and left.", ["''we go''"]),
    ("He said ``we go'' and left.", ["``we go''"]),
    ("Er sagte „wir gehen“ und ging.", ["„wir gehen“"]),
    ("Il a dit « nous partons » hier.", ["« nous partons »"]),
    ("Sie sagte »wir gehen« und ging.", ["»wir gehen«"]),
    ("彼は「行きます」と言った。", ["「行きます」"]),
    ("Han sade ”vi går” och gick.", ["”vi går”"]),
    ("‘We go,’ he said.", ["‘We go,’"]),
    ("'We go,' he said.", ["'We go,'"]),
    ("He said ‘‘we go’’ and left.", ["‘‘we go’’"]),
    ("Er sagte ,,wir gehen“ und ging.", [",,wir gehen“"]),
    ("‘She told me “go” and left,’ he said.", ["‘She told me “go” and left,’"]),
    ("‘We want the dogs’ home back,’ he said.", ["‘We want the dogs’ home back,’"]),
    ("“We go “home” now,” he said.", ["“We go “home” now,”"]),
    ('"We go "home" now," he said.', ['"We go "home" now,"']),
    ("“He is 5’2” and I am 5’11”,” he said.", ["“He is 5’2” and I am 5’11”,”"]),
]

MISPRINTS = [
    ("“We go, ”Hale said.", ["“We go, ”"]),
    ('"We go, "Hale said.', ['"We go, "']),
    ('Hale said: " We go. "', ['" We go. "']),
    ('" We go ", Hale said.', ['" We go "']),
    ("Hale said“ we go ”and left.", ["“ we go ”"]),
    ("We go home,” said Hale. “We stay.”", ["We go home,”", "“We stay.”"]),
    ("“We go home, said Hale. “We stay.”", ["“We go home,", "“We stay.”"]),
    (
        "“It was hard,” Hale said in Lind. The talks were long and cold.”",
        ["“It was hard,”", "The talks were long and cold.”"],
    ),
    ('He bought a 6" pipe and drove home.”', []),
]


def found(text: str) -> list[str]:
    return [q.span.of(text) for q in quotations(text, 0, len(text))]


@pytest.mark.parametrize(("text", "spans"), KINDS)
def test_every_kind_of_mark_is_read(text: str, spans: list[str]) -> None:
    assert found(text) == spans


@pytest.mark.parametrize(("text", "spans"), MISPRINTS)
def test_a_mark_that_is_missing_or_misplaced_costs_no_words(text: str, spans: list[str]) -> None:
    assert found(text) == spans


def test_a_quotation_left_open_goes_on_in_the_next_line_to_the_mark_that_closes_it() -> None:
    text = "They never came back to the island,” Hale said."
    (quotation,) = quotations(text, 0, len(text), running=True)
    assert quotation.span.of(text) == "They never came back to the island,”"
    name = "Ana Hale, Institute for Old Piers.”"
    assert quotations(name, 0, len(name), running=True) == []


def test_a_quotation_within_a_quotation_is_one() -> None:
    assert found("“He called me “mad” and left,” she said.") != []
    assert found('“He called me "mad" and left,” she said.') == ['“He called me "mad" and left,”']


def test_a_straight_mark_closes_a_curly_quotation() -> None:
    assert found('“We go," he said. “We stay.”') == ['“We go,"', "“We stay.”"]


def test_a_mark_typed_the_wrong_way_round_closes_all_the_same() -> None:
    assert found("“We go,“ he said. “We stay.”") == ["“We go,“", "“We stay.”"]


def test_an_unclosed_quotation_runs_to_the_end_of_its_line() -> None:
    (quotation,) = quotations("“We go and stay away.", 0, 21)
    assert not quotation.closed
    assert quotation.end == 21


def test_an_unclosed_quotation_stops_before_the_tag_that_ends_its_line() -> None:
    assert found('"They have eighteen holes, he said.') == ['"They have eighteen holes,']


def test_inches_and_apostrophes_open_nothing() -> None:
    assert found("The 6\" pipe and the dogs' bowls weren't there.") == []


def test_the_quotations_that_touch_a_span_are_found_among_many() -> None:
    text = "“a b” “c d” “e f”"
    marks = quotations(text, 0, len(text))
    assert touching(marks, Span(6, 7)) == [marks[1]]
    assert touching(marks, Span(5, 6)) == []
    assert touching(marks, Span(0, len(text))) == marks
