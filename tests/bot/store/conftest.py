"""A migrated database in a folder of its own, and articles to put into it."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.store.migrating import migrate
from bot.store.store import Store
from summarizer.model import Article, Entry, Paragraph, Sentence, Span, Speaker, Statement
from tests.bot.store import postgresql


@pytest.fixture(scope="session")
def shared() -> Iterator[str]:
    with postgresql.database() as address:
        yield address


@pytest.fixture
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A migrated SQLite file, or where a test asks for it the PostgreSQL of this machine."""
    if getattr(request, "param", "sqlite") == "postgresql":
        address: str = request.getfixturevalue("shared")
        postgresql.empty(address)
    else:
        address = f"sqlite:///{tmp_path / 'desk.db'}"
        migrate(address)
    return address


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    opened = Store.open(url, busy_seconds=0.2)
    yield opened
    opened.close()


@pytest.fixture
def now() -> datetime:
    return datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


@pytest.fixture
def written(now: datetime) -> Callable[..., Entry]:
    """Write an article of one sentence a line; what stands in “” is a statement of the speaker."""

    def write(text: str, *, speaker: str | None = None, **given: Any) -> Entry:
        usual = {"url": "https://wire.example/a", "outlet": "Hydra Post", "published": now}
        lines = [(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text)]
        article = Article(
            text=text,
            paragraphs=tuple(Paragraph(start, end) for start, end in lines),
            sentences=tuple(Sentence(*line, index) for index, line in enumerate(lines)),
            **(usual | given),
        )
        quoted = re.finditer(r"“(.+?)”,? (said) (\w+(?: \w+)?)", text)
        statements = tuple(
            Statement(
                (Span(*found.span(1)),),
                "direct",
                cue=Span(*found.span(2)),
                source=Span(*found.span(3)),
                speaker=Speaker(speaker) if speaker else None,
            )
            for found in quoted
        )
        return Entry(article, statements)

    return write
