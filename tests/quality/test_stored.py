"""The few articles that a store picks for a question answer it as all of them do."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.store.migrating import migrate
from bot.store.store import Store
from summarizer import answer
from summarizer.model import Answer
from summarizer.questions import read_question
from tests.quality import asking

FETCHED = datetime(2026, 7, 1, tzinfo=UTC)
TIES = 7
"""How many answers may differ in their rows: those of articles without date come in any order."""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    url = f"sqlite:///{tmp_path_factory.mktemp('stored') / 'desk.db'}"
    migrate(url)
    store = Store.open(url)
    store.keep_many(asking.library().entries, fetched=FETCHED)
    yield store
    store.close()


def test_a_store_answers_as_all_articles_do(store: Store):
    differ: list[str] = []
    answers: dict[str, Answer] = {}
    for q in asking.questions():
        now, previous = datetime.fromisoformat(q["now"]), answers.get(q.get("after", ""))
        whole = answer(q["question"], asking.library(), now=now, previous=previous)
        answers[q["id"]] = whole
        picked = from_store(store, q["question"], now, previous)
        assert picked.found == whole.found, q["question"]
        if rows(picked) != rows(whole):
            differ.append(q["question"])

    assert len(differ) <= TIES, differ


def from_store(store: Store, text: str, now: datetime, previous: Answer | None) -> Answer:
    before = previous.question if previous else None
    question = read_question(text, now=now, previous=before, outlets=store.outlets())
    held = store.library(question)
    return answer(question, held, now=now, previous=previous, look=store.library)


def rows(told: Answer) -> list[Any]:
    statements = [(r.article.url, r.words) for r in told.statements]
    return [*statements, *((p.article.url, p.text) for p in told.sentences)]
