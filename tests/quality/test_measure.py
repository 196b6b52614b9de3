"""The scorer can be trusted, and the truths fit their texts."""

from dataclasses import replace
from datetime import datetime
from html.parser import HTMLParser

import pytest

from summarizer.model import Answer, Article, Point, Question, Searched, Span, Speaker, Statement
from tests.quality import measure, wire
from tests.quality.corpus import Annotated, Gold, MarkupError, load, parse
from tests.quality.matching import same_source

SHUT = parse(
    "shut",
    "@ arden: Lucy Arden; council leader\n"
    "@ bell: Tom Bell\n"
    "= Pool shuts\n"
    "{d1|“It is shut,”} {s1:arden|council leader Lucy Arden} {q1|said}, "
    "{q2|adding} that {i2|it leaked}.\n"
    "{s3:bell|Mr Bell} {q3|denied} {i3-|{s4|a plumber}’s claim that {i4|he had been warned}}.\n"
    "{s5:bell|He} {n5|declined to comment}.\n"
    "~ Share this article",
)


class VisibleText(HTMLParser):
    """Collects what a reader of a page sees."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.open: list[str] = []

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        if tag not in {"meta", "link", "img"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] not in {"script", "title"}:
            self.text += data


def visible(file: str) -> str:
    page = (wire.FOLDER / file).read_text("utf-8")
    if file.endswith(".txt"):
        return page
    parser = VisibleText()
    parser.feed(page)
    parser.close()
    assert not parser.open
    return parser.text


def as_statement(gold: Gold) -> Statement:
    return Statement(
        content=gold.content,
        kind=gold.kind,
        source=gold.sources[0] if gold.sources else None,
        speaker=Speaker(gold.speaker.name) if gold.speaker else None,
        via=gold.via,
        polarity=gold.polarity,
        nested=gold.nested,
    )


def answers_of(article: Annotated) -> list[Statement]:
    return [as_statement(gold) for gold in article.statements]


def test_markup_gives_the_text_without_it() -> None:
    expected = (
        "Pool shuts\n“It is shut,” council leader Lucy Arden said, adding that it leaked.\n"
        "Mr Bell denied a plumber’s claim that he had been warned.\n"
        "He declined to comment.\nShare this article"
    )

    assert expected == SHUT.text


def test_a_statement_without_a_mention_takes_the_one_before_it() -> None:
    added = SHUT.statements[1]

    assert (
        [s.of(SHUT.text) for s in added.sources],
        added.speaker and added.speaker.name,
    ) == (["council leader Lucy Arden"], "Lucy Arden")


def test_what_stands_inside_a_statement_is_nested() -> None:
    assert [s.nested for s in SHUT.statements] == [False, False, False, True, False]


@pytest.mark.parametrize("markup", ["{d1|open", "closed}", "{x1|what}", "{s1:nobody|she} {d1|x}"])
def test_markup_that_cannot_be_read_says_so(markup: str) -> None:
    with pytest.raises(MarkupError, match="torn"):
        parse("torn", markup)


def test_the_marked_statements_score_full() -> None:
    articles = load()
    marked = {a.text: a for a in articles}

    scores = measure.statements(lambda text: answers_of(marked[text]), articles)

    assert (
        scores.joint_f1,
        scores.name_accuracy,
        scores.furniture_shown,
        scores.errors,
    ) == (1.0, 1.0, 0, [])


def test_nothing_found_scores_nothing() -> None:
    assert measure.statements(lambda _: [], [SHUT]).joint_f1 == 0.0


def test_a_wrong_mention_costs_joint_but_not_match() -> None:
    mine = [
        replace(s, source=SHUT.statements[2].sources[0]) if i == 0 else s
        for i, s in enumerate(answers_of(SHUT))
    ]

    scores = measure.statements(lambda _: mine, [SHUT])

    assert (scores.f1("found"), scores.f1("joint")) == (1.0, 0.75)


def test_a_name_of_another_speaker_is_wrong_and_a_longer_one_is_near() -> None:
    names = ["Tom Bell", "Leader Lucy Arden", "Tom Bell", "Tom Bell", "Tom Bell"]
    mine = [replace(s, speaker=Speaker(n)) for s, n in zip(answers_of(SHUT), names, strict=True)]

    scores = measure.statements(lambda _: mine, [SHUT])

    assert (
        scores.total("name_right"),
        scores.total("name_near"),
        scores.wrong_names,
    ) == (2, 1, 2)


def test_statements_in_furniture_are_counted_as_shown() -> None:
    share = Statement(content=(SHUT.furniture[0],), kind="indirect")

    assert measure.statements(lambda _: [share], [SHUT]).furniture_shown == 1


def test_furniture_that_would_be_shown_and_text_that_would_be_hidden_are_counted() -> None:
    shows_all = measure.furniture(lambda text: Article(text=text), [SHUT])

    assert (shows_all.furniture_shown, shows_all.total("lost")) == (1, 0)


@pytest.mark.parametrize(
    ("found", "right"),
    [("Magda Oriel", True), ("The mayor", True), ("Ostrel", False), ("a reporter", False)],
)
def test_either_part_of_an_apposition_is_the_speaker(found: str, right: bool) -> None:
    text = "The mayor of Ostrel, Magda Oriel, told a reporter"
    gold = Span(0, text.index(" told"))
    at = text.index(found)

    assert right == same_source(text, [gold], Span(at, at + len(found)))


def test_every_marked_piece_of_the_wire_is_on_its_page() -> None:
    known = wire.truth()
    pages = {a["file"]: visible(a["file"]) for a in known["articles"]}

    assert sorted(pages) == sorted(p.name for p in wire.FOLDER.iterdir())
    for article in known["articles"]:
        assert [f for f in article["furniture"] if f not in pages[article["file"]]] == []
    for q in known["questions"]:
        assert [e for e in q["expect"] if e["text"] not in pages[e["article"]]] == []
    assert all(a.statements for a in wire.annotated(pages))


def test_the_index_lists_every_file_of_the_wire() -> None:
    index = (wire.FOLDER.parents[1] / "docs" / "sample-wire.md").read_text("utf-8")

    assert [a["file"] for a in wire.truth()["articles"] if a["file"] not in index] == []


def test_expected_answers_score_full_and_silence_only_where_it_is_due() -> None:
    known = wire.truth()
    by_text = {q["question"]: q for q in known["questions"]}

    def ask(question: str, now: datetime) -> Answer:
        asked = by_text[question]
        assert datetime.fromisoformat(asked["now"]) == now
        points = [
            Point(Article(text=e["text"], url=f"here/{e['article']}"), Span(0, len(e["text"])))
            for e in asked["expect"][:1]
        ]
        return Answer(Question(question), bool(points), Searched(), sentences=tuple(points))

    full = measure.questions(ask)
    silent = measure.questions(lambda q, _: Answer(Question(q), found=False, searched=Searched()))

    assert (
        full.rate("answered", "answerable"),
        full.rate("refused", "unanswerable"),
        full.errors,
    ) == (1.0, 1.0, [])
    assert (silent.total("answered"), silent.total("refused")) == (0, 14)
