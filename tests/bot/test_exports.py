"""The shapes that scripts read, and the sheets."""

import csv
import hashlib
import io
import json
from dataclasses import replace
from datetime import UTC, datetime

from bot.exports import answer_shape, brief_shape, csv_sheet, markdown_sheet, statement_shape
from summarizer.model import Answer, Brief, Point, Question, Reported, Searched, Span, Story
from tests.bot.told import TEXT, article, direct, indirect


def test_the_shape_of_a_statement_stays(snapshot):
    assert statement_shape(direct()) == snapshot


def test_the_shape_of_an_answer_stays(snapshot):
    searched = Searched(3, 2, datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 3, 12, tzinfo=UTC))
    point = Point(article(), Span(0, 36))

    shape = answer_shape(Answer(Question("who?"), True, searched, (indirect(),), (point,)))

    assert shape == snapshot
    assert json.loads(json.dumps(shape)) == shape


def test_the_shape_of_a_brief_stays(snapshot):
    one = article()
    story = Story((one,), ((one,),), "20260312T0800-5f3a9c01d2e4", (article(),))
    brief = Brief(story, "H", (Point(one, Span(37, 126)),), (direct(one),))

    assert brief_shape([brief]) == snapshot


def test_offsets_cut_the_words_out_of_the_article():
    for piece in statement_shape(direct())["content"]:
        assert TEXT[piece["start"] : piece["end"]] == piece["text"]


def test_a_csv_sheet_reads_back_and_its_hash_is_of_the_content():
    row = next(iter(csv.DictReader(io.StringIO(csv_sheet([direct()])))))

    assert row["content"] == "“We followed the procedure to the letter,”"
    assert row["sha256"] == hashlib.sha256(row["content"].encode()).hexdigest()
    assert (row["speaker"], row["role"]) == ("Ana Ruiz", "the head of Hydra")
    assert row["offsets"] == "37-79"


def test_no_cell_of_a_sheet_is_a_formula():
    text = "=HYPERLINK(1) she said."
    evil = replace(article(), text=text)
    statement = replace(direct().statement, content=(Span(0, 13),), cue=None, source=None)

    row = next(iter(csv.DictReader(io.StringIO(csv_sheet([Reported(evil, statement)])))))

    assert row["content"] == "'=HYPERLINK(1)"


def test_a_markdown_sheet_escapes_what_would_be_markup():
    evil = replace(article(), outlet="a|b *c* [d](e)")

    sheet = markdown_sheet([direct(evil)])

    assert r"a\|b \*c\* \[d\](e)" in sheet
    assert len(sheet.splitlines()) == 3


def test_a_row_of_a_sheet_tells_all_that_is_known_of_a_statement():
    row = next(iter(csv.DictReader(io.StringIO(csv_sheet([indirect()])))))

    assert (row["known_by"], row["printed_as"], row["polarity"]) == ("pronoun", "She", "negative")
    assert row["sentence"] == "She denied that anyone had waited."
    assert row["link"] == "https://osten.example/gates#:~:text=that%20anyone%20had%20waited"


def test_a_statement_of_a_file_has_no_link():
    assert statement_shape(direct(article("news/001.txt")))["link"] is None
