"""The question set fits its articles, and its judge can be trusted."""

from collections import Counter
from datetime import UTC, datetime
from typing import Any

import pytest

from summarizer.model import Answer, Article, Point, Question, Reported, Searched, Span, Speaker
from summarizer.model import Statement as Said
from tests.quality import asking
from tests.quality.corpus import load

NOW = datetime(2026, 6, 20, 9, tzinfo=UTC)
HARBOUR = "01-harbour-budget-agency"
LADDER = '"Now we find the ladder."'
DIGGING = '"We have stopped digging,"'


def question(**changed: Any) -> dict[str, Any]:
    plain = {
        "id": "q1",
        "question": "what did Amory say about the ladder",
        "now": NOW.isoformat(),
        "found": True,
        "expect": [{"article": HARBOUR, "text": "Now we find the ladder."}],
        "speaker": "Fay Amory",
        "why": "said about",
    }
    return {k: v for k, v in {**plain, **changed}.items() if v is not None}


def article(name: str = HARBOUR) -> Article:
    return Article(text=asking.articles()[name].text, url=f"corpus/{name}")


def span(text: str) -> Span:
    start = article().text.index(text)
    return Span(start, start + len(text))


def point(text: str) -> Point:
    return Point(article(), span(text))


def said(words: str, *, by: str | None = "Fay Amory", kind: str = "direct") -> Reported:
    speaker = Speaker(by) if by else None
    return Reported(article(), Said(content=(span(words),), kind=kind, speaker=speaker))  # type: ignore[arg-type]  # a kind by its name


def answered(*statements: Reported, sentences: tuple[Point, ...] = ()) -> Answer:
    found = bool(statements or sentences)
    return Answer(Question("?"), found, Searched(), statements=statements, sentences=sentences)


def judged(answer: Answer, **changed: Any) -> Counter[str]:
    return asking.judge(lambda *_: answer, [question(**changed)]).counts["all"]


def test_every_expected_stretch_stands_in_its_article() -> None:
    texts = asking.articles()

    missing = [
        (q["id"], e["text"])
        for q in asking.questions()
        for e in q["expect"]
        if e["text"] not in texts[e["article"]].text
    ]

    assert missing == []


def test_every_speaker_asked_for_is_one_of_an_article_that_is_expected() -> None:
    people = {a.name: {p.name for p in a.people} for a in load()}

    unknown = [
        q["id"]
        for q in asking.questions()
        if "speaker" in q and any(q["speaker"] not in people[e["article"]] for e in q["expect"])
    ]

    assert unknown == []


def test_ids_are_unique_and_a_follow_up_comes_after_what_it_follows() -> None:
    seen: list[str] = []
    for q in asking.questions():
        assert q["id"] not in seen
        assert q.get("after") in {None, *seen}
        assert bool(q["expect"]) == q["found"]
        assert datetime.fromisoformat(q["now"]).tzinfo
        seen.append(q["id"])


def test_the_set_is_as_large_and_as_mixed_as_it_says() -> None:
    counted = [q for q in asking.questions() if not q.get("hard")]
    refused = [q for q in counted if not q["found"]]

    assert len(counted) >= 200
    assert len(refused) >= 60
    assert len(asking.questions()) - len(counted) <= 0.03 * len(asking.questions())
    assert sum("after" in q for q in counted) >= 15
    assert {e["article"] for q in counted for e in q["expect"]} == set(asking.articles())


def test_a_day_is_given_to_every_article_that_prints_one_and_to_no_other() -> None:
    printed = {a.name: span.of(a.text) for a in load() for span, part in a.lines if part == "date"}
    given = {name: a.published for name, a in asking.articles().items() if a.published}

    assert set(printed) == set(given)
    assert [n for n, d in given.items() if f"{d:%Y}" not in printed[n]] == []
    assert [n for n, d in given.items() if f"{d.day}" not in printed[n]] == []


def test_the_expected_answers_score_full() -> None:
    expected = iter(asking.questions())
    by_name = {name: article(name) for name in asking.articles()}

    def ask(_question: str, _now: datetime, _previous: Answer | None) -> Answer:
        shown = [
            Point(by_name[e["article"]], Span(at, at + len(e["text"])))
            for e in next(expected)["expect"][:1]
            if (at := by_name[e["article"]].text.index(e["text"])) >= 0
        ]
        return answered(sentences=tuple(shown))

    scores = asking.judge(ask)

    assert scores.errors == []
    assert scores.rate("answered", "answerable") == scores.rate("refused", "unanswerable") == 1


def test_a_follow_up_is_asked_with_the_answer_before_it() -> None:
    given: list[Answer | None] = []
    first = answered(said(LADDER))

    def ask(_question: str, _now: datetime, previous: Answer | None) -> Answer:
        given.append(previous)
        return first

    asking.judge(ask, [question(), question(id="q2", after="q1")])

    assert given == [None, first]


@pytest.mark.parametrize(("before", "right"), [(2, 1), (3, 0)])
def test_only_the_first_three_rows_answer(before: int, right: int) -> None:
    rows = [point("PORT CARROW")] * before

    assert judged(answered(sentences=(*rows, point(LADDER))))["answered"] == right


def test_statements_stand_before_sentences() -> None:
    counts = judged(answered(*[said(DIGGING)] * 3, sentences=(point(LADDER),)))

    assert counts["answered"] == 0


def test_the_right_words_of_another_article_do_not_answer() -> None:
    elsewhere = Point(Article(text=LADDER, url="corpus/02-letter-broadsheet"), Span(0, 25))

    assert judged(answered(sentences=(elsewhere,)))["answered"] == 0


def test_a_not_found_is_wrong_where_there_is_an_answer_and_right_where_there_is_none() -> None:
    wrong, right = judged(answered()), judged(answered(), found=False, expect=[], speaker=None)

    assert (wrong["not_found"], wrong["answered"], wrong["refused"]) == (1, 0, 0)
    assert (right["not_found"], right["refused"]) == (1, 1)


def test_anything_shown_where_nothing_was_said_is_no_refusal() -> None:
    counts = judged(answered(said(LADDER)), found=False, expect=[], speaker=None)

    assert (counts["refused"], counts["not_found"]) == (0, 0)


@pytest.mark.parametrize(
    ("words", "by", "right"),
    [
        (LADDER, "Fay Amory", 1),
        (LADDER, "Treasury Secretary Fay Amory", 1),
        (LADDER, "Amory", 1),
        (LADDER, None, 1),
        (LADDER, "Astrid Lowell", 0),
        ('"That is usually the sign of an honest budget."', "Fay Amory", 0),
        ("PORT CARROW", "Fay Amory", 1),
        ("PORT CARROW", None, 0),
    ],
)
def test_the_right_speaker_said_it_by_the_markup_and_nobody_else_is_named(
    words: str, by: str | None, right: int
) -> None:
    counts = judged(answered(said(words, by=by)))

    assert (counts["shown"], counts["by_the_speaker"]) == (1, right)


def test_a_text_that_is_not_the_corpus_is_told() -> None:
    altered = Reported(
        Article(text="Now we find the ladder.", url=f"corpus/{HARBOUR}"),
        Said(content=(Span(0, 3),), kind="direct"),
    )

    with pytest.raises(ValueError, match="not that of the corpus"):
        judged(answered(altered))


def test_a_hard_question_counts_in_its_own_row_only() -> None:
    scores = asking.judge(lambda *_: answered(), [question(hard=True)])

    assert set(scores.counts) == {"hard"}
    assert scores.total("answerable", "hard") == 1


def test_a_not_found_counts_against_the_not_founds_that_are_right() -> None:
    nothing = question(id="q2", found=False, expect=[], speaker=None)

    rates = asking.rates(asking.judge(lambda *_: answered(), [question(), nothing]))

    assert list(rates.values()) == [0.0, 1.0, 0.5, 1.0]
