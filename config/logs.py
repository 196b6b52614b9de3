"""Logging: to a file under the user's log folder, with every secret redacted.

The person at the terminal gets sentences; what a maintainer needs stands in the file.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterable
from logging.handlers import RotatingFileHandler
from pathlib import Path

FILE_BYTES = 1_000_000
_SHAPES = re.compile(r"xox[a-z]-[\w-]+|xapp-[\w-]+|://[^/\s:@]+:[^/\s@]+@")
_SECRET_NAMES = re.compile(r"TOKEN|SECRET|PASSWORD|KEY")


def log_file() -> Path:
    """Where the log stands."""
    from platformdirs import user_log_path

    return user_log_path("onrecord", appauthor=False) / "onrecord.log"


def set_up(level: str = "WARNING") -> None:
    """Log from this level on; called once, by the command line. Without a place, log nothing."""
    path = log_file()
    handler: logging.Handler
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=FILE_BYTES, backupCount=1, delay=True)
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    handler.addFilter(Redaction(os.environ[n] for n in os.environ if _SECRET_NAMES.search(n)))
    logging.basicConfig(level=level.upper(), handlers=[handler])


class Redaction(logging.Filter):
    """Replaces given secrets, and what has the shape of a token or password, by `[redacted]`."""

    def __init__(self, secrets: Iterable[str]) -> None:
        super().__init__()
        self._secrets = [s for s in secrets if len(s) >= 8]  # noqa: PLR2004  # no secret is shorter

    def filter(self, record: logging.LogRecord) -> bool:
        """Redact the record's text, and keep the record."""
        record.msg, record.args = self.redacted(record.getMessage()), None
        if record.exc_info:
            text = logging.Formatter().formatException(record.exc_info)
            record.exc_info, record.exc_text = None, self.redacted(text)
        return True

    def redacted(self, text: str) -> str:
        """The text without secrets."""
        for secret in self._secrets:
            text = text.replace(secret, "[redacted]")
        return _SHAPES.sub("[redacted]", text)
