"""No search reads a whole table, however much is stored: what SQLite plans for every question."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import event

from bot.store.store import Store
from summarizer.model import Entry
from summarizer.questions import read_question

Written = Callable[..., Entry]
Ran = list[tuple[str, object]]

ASKED = [
    "what did Ana Ruiz say about the ferry?",
    "what did Ana Ruiz say?",
    "what did Ana Ruiz say first about the ferry?",
    "what is Ruiz's latest on the ferry?",
    "what did Ruiz say about the ferry in February 2026?",
    "what did Ruiz say about the ferry according to the Hydra Post?",
    "what did the Hydra Post report?",
    "has Ruiz changed her position on the ferry?",
    "did Ruiz comment on the ferry?",
    "who declined to comment?",
    "who denied that the ferry is late?",
    "who said “the ferry stays closed”?",
    "who said that the ferry stays closed since Monday?",
    "how many ferries sank?",
    "Ana Ruiz",
    "ferry",
    "what did Quill say about quasars?",
    "what did Ana Ruez say?",
    "?",
]


@pytest.fixture
def stocked(store: Store, now: datetime, written: Written) -> Store:
    store.keep_many(
        [
            written(
                "“The ferry stays closed,” said Ana Ruiz.\nShe declined to comment on it.",
                speaker="Ana Ruiz",
                url=f"/{n}",
                published=now - timedelta(days=n),
                outlet=f"Hydra Post {n % 3}",
            )
            for n in range(40)
        ],
        fetched=now,
    )
    return store


@pytest.mark.parametrize("text", ASKED)
def test_no_question_reads_a_whole_table(stocked: Store, now: datetime, text: str):
    question = read_question(text, now=now, outlets=stocked.outlets())

    ran = noted(stocked, lambda: (stocked.outlets(), stocked.library(question)))

    assert len(ran) >= 5
    assert [step for step in steps(stocked, ran) if reads_all(*step)] == []


def test_no_list_of_articles_reads_a_whole_table(stocked: Store):
    ran = noted(
        stocked,
        lambda: (
            stocked.entries(topic=["ferri"], since=datetime(2026, 1, 1, tzinfo=UTC)),
            stocked.entries(limit=3),
        ),
    )

    assert [step for step in steps(stocked, ran) if reads_all(*step)] == []


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("SELECT min(published) FROM articles", True),
        ("SELECT title FROM articles WHERE title LIKE '%x%'", True),
        ("SELECT published FROM articles ORDER BY published LIMIT 1", True),
        ("SELECT rowid FROM passage_words LIMIT 9", True),
        ("SELECT doc FROM article_terms", True),
        ("SELECT published FROM articles ORDER BY moment LIMIT 1", False),
        ("SELECT count(*) FROM articles", False),
    ],
)
def test_what_reads_a_whole_table_is_told_apart(stocked: Store, sql: str, expected: bool):
    """Counting walks an index to its end, the first is read off its head; all else is sought."""
    assert any(reads_all(*step) for step in steps(stocked, [(sql, ())])) is expected


def reads_all(step: str, sql: str) -> bool:
    """Whether a step of a plan reads all rows of a table; "SEARCH articles" without index does."""
    if re.match(r"SCAN \w+ VIRTUAL TABLE", step):
        return not re.search(r"INDEX (?:\d+:.*M|1:)", step)
    if "TEMP B-TREE" in step:
        return " LIMIT " in sql
    if not re.match(r"(?:SCAN|SEARCH) (?:articles|article_versions|statements|source\w*)\b", step):
        return False
    if step.startswith("SEARCH"):
        return " USING " not in step
    return " INDEX " not in step or not ("count(*)" in sql or " LIMIT " in sql)


def noted(store: Store, act: Callable[[], object]) -> Ran:
    """All that is asked of the database meanwhile."""
    ran: Ran = []

    def note(_c: object, _cursor: object, sql: str, given: object, *_: object) -> None:
        if sql.startswith(("SELECT", "WITH")):
            ran.append((" ".join(sql.split()), given))

    event.listen(store._engine, "before_cursor_execute", note)
    try:
        act()
    finally:
        event.remove(store._engine, "before_cursor_execute", note)
    return ran


def steps(store: Store, ran: Ran) -> list[tuple[str, str]]:
    """Each step of the plans, with its query."""
    with store._engine.connect() as connection:
        return [
            (row[3], sql)
            for sql, given in ran
            for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", given)
        ]
