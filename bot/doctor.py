"""What is configured, reachable and healthy. Never prints a secret."""

from __future__ import annotations

import platform
import shutil
import sqlite3
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path

from bot.errors import OnRecordError
from bot.replies.citing import counted
from config.logs import log_file
from config.settings import Settings, data_folder

_ROOM_BYTES = 100_000_000


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at."""

    name: str
    healthy: bool
    found: str

    def __str__(self) -> str:
        """One line for a person."""
        return f"{'ok ' if self.healthy else 'BAD'}  {self.name}: {self.found}"

    @property
    def row(self) -> dict[str, object]:
        """The same for programs."""
        return asdict(self)


def examine(settings: Settings) -> list[Check]:
    """Look at everything; one thing that fails never hides the others."""
    log = Check("log", healthy=True, found=str(log_file()))
    return [_python(), _model(), _database(settings), _room(settings), log, *_platforms(settings)]


def _python() -> Check:
    found = f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    return Check("runtime", healthy=True, found=found)


def _model() -> Check:
    from summarizer.statements import model_name

    name = model_name()
    if name:
        return Check("language model", healthy=True, found=name)
    found = (
        "none installed: briefs and direct quotations work, indirect speech is not found. "
        "Run make setup, or install en_core_web_sm."
    )
    return Check("language model", healthy=False, found=found)


def _database(settings: Settings) -> Check:
    from bot.store.failures import name_of, read_url
    from bot.store.store import Store

    try:
        where = name_of(read_url(settings.database_url))
        with closing(
            Store.open(settings.database_url, busy_seconds=settings.busy_seconds)
        ) as store:
            counts = store.counts()
            failing = [s for s in store.sources() if s.check.failures or s.check.stopped]
    except OnRecordError as error:
        return Check("database", healthy=False, found=str(error))
    told = [
        counted(counts.articles, "article"),
        counted(counts.statements, "statement"),
        counted(counts.sources, "source"),
        f"{len(failing):,} of them failing",
    ]
    return Check("database", healthy=True, found=f"{where}: {', '.join(told)}")


def _room(settings: Settings) -> Check:
    """The room on the disk where the database is, or would be by default."""
    name = settings.database_url.partition(":///")[2] if _is_sqlite(settings) else ""
    folder = Path(name).absolute().parent if name else data_folder()
    existing = next((p for p in (folder, *folder.parents) if p.exists()), Path("/"))
    free = shutil.disk_usage(existing).free
    found = f"{free // 1_000_000:,} MB free in {existing}"
    return Check("disk", healthy=free > _ROOM_BYTES, found=found)


def _is_sqlite(settings: Settings) -> bool:
    return settings.database_url.startswith("sqlite")


def _platforms(settings: Settings) -> list[Check]:
    tokens = {"Slack": settings.slack_bot_token, "Discord": settings.discord_token}
    return [
        Check(
            name,
            healthy=not token,
            found="a token is set, but this version has no adapter for it" if token else "not set",
        )
        for name, token in tokens.items()
    ]
