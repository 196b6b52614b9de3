"""What the application works with. `wire` hands in the real things, tests hand in fakes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from bot.errors import OnRecordError
from config.settings import Settings
from summarizer.model import Entry

if TYPE_CHECKING:
    from bot.news.web import Web
    from bot.store.store import Store

Progress = Callable[[str], None]


def silent(_: str) -> None:
    """Show no progress."""


@dataclass(frozen=True, slots=True)
class Read:
    """What came of the sources given: articles with their statements, and what failed.

    `articles` counts what was read before topic and date chose.
    """

    entries: tuple[Entry, ...]
    errors: tuple[OnRecordError, ...] = ()
    articles: int = 0

    @property
    def problems(self) -> tuple[str, ...]:
        """The errors as sentences."""
        return tuple(map(str, self.errors))


@dataclass(frozen=True, slots=True)
class Tools:
    """The store and the web are opened when first asked for: a brief of a file needs no store.

    `now` gives aware UTC. `read_before` keeps the sources that questions were asked of, so that a
    list of questions reads them once.
    """

    settings: Settings
    store: Callable[[], Store]
    web: Callable[[], Awaitable[Web]]
    now: Callable[[], datetime]
    read_before: dict[tuple[str, ...], Read] = field(default_factory=dict)
