"""Settings: environment first, every limit a named number with its unit in its name."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Settings:
    """All that an operator can set.

    `DATABASE_URL`, `SLACK_BOT_TOKEN` and `DISCORD_TOKEN` keep their usual names; every other
    field is read from `ONRECORD_` and its name in capitals.
    """

    database_url: str
    slack_bot_token: str | None = None
    discord_token: str | None = None

    contact_url: str = "https://github.com/onrecord/onrecord"
    allowed_hosts: str = ""
    """Hosts, comma-separated, that may be fetched although their address is not public."""

    feed_bytes: int = 5_000_000
    page_bytes: int = 3_000_000
    file_bytes: int = 5_000_000
    fetch_seconds: float = 20.0
    redirects: int = 5
    feed_entries: int = 500
    feed_pages: int = 20
    """Pages fetched from one feed in one go; the rest comes with the next."""
    folder_files: int = 1_000
    sources_at_once: int = 4
    host_pause_seconds: float = 1.0
    extraction_seconds: float = 10.0
    extraction_megabytes: int = 1_024
    poll_minutes_min: int = 15
    poll_minutes_max: int = 24 * 60
    tick_seconds: float = 60.0

    digest_tick_seconds: float = 10.0
    digest_late_minutes: int = 15
    """A digest that comes later than this after its time says so."""
    digest_articles: int = 2_000
    """Of more articles in the time of the digests, the newest are read."""
    digest_folder: str = ""
    """Where the terminal keeps its digests; the data folder's `digests` unless it is set."""
    deliveries_at_once: int = 4
    claim_seconds: float = 60.0
    """After so long a message that somebody began to send is taken up by another."""
    send_seconds: float = 20.0
    resend_seconds_min: float = 5.0
    resend_seconds_max: float = 900.0

    question_characters: int = 500
    brief_words: int = 130
    brief_words_short: int = 60
    brief_words_long: int = 230
    busy_seconds: float = 10.0

    def brief_words_of(self, length: str) -> int:
        """How many words a brief of this length has: short, normal or long."""
        words = {"short": self.brief_words_short, "long": self.brief_words_long}
        return words.get(length, self.brief_words)

    @property
    def digests_in(self) -> Path:
        """The folder of the terminal's digests."""
        return Path(self.digest_folder) if self.digest_folder else data_folder() / "digests"

    @classmethod
    def from_environment(cls, environ: Mapping[str, str] = os.environ) -> Settings:
        """Read what is set, the defaults for the rest; a value of the wrong type is named."""
        given = {f.name: environ[n] for f in fields(cls) if (n := variable(f.name)) in environ}
        read: dict[str, object] = {"database_url": given.pop("database_url", "") or default_url()}
        for f in fields(cls):
            if value := given.get(f.name, ""):
                kind = type(f.default) if f.default not in (MISSING, None) else str
                read[f.name] = _converted(value, kind, variable(f.name))
        return cls(**read)  # type: ignore[arg-type]  # the kinds are those of the defaults


def variable(name: str) -> str:
    """The environment variable of a setting."""
    plain = {"database_url", "slack_bot_token", "discord_token"}
    return name.upper() if name in plain else f"ONRECORD_{name.upper()}"


def data_folder() -> Path:
    """The user's own folder for On Record's data, never the current directory."""
    from platformdirs import user_data_path

    return user_data_path("onrecord", appauthor=False)


def default_url(name: str = "onrecord.db") -> str:
    """A SQLite file in the data folder."""
    return f"sqlite:///{data_folder() / name}"


def _converted(value: str, kind: type, name: str) -> object:
    try:
        return kind(value)
    except ValueError:
        raise ValueError(f"{name} must be a number, not {value!r}.") from None
