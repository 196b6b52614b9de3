"""Digests in a terminal: printed when they come, and kept as files, which are how they are found.

A digest counts as sent once its file is in its place; so a crash before the print loses no digest,
and none is printed twice.
"""

from __future__ import annotations

import asyncio
import errno
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.adapters.terminal.desk import PROMPT
from bot.adapters.terminal.render import as_text, show, show_error
from bot.errors import RefusedError, TransientError
from bot.replies import Part, Reply

_PASSING = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EBUSY})


def show_digest(parts: Sequence[Part]) -> None:
    """Print a digest above the prompt of whoever sits there."""
    show(Reply(tuple(parts)))
    if sys.stdin.isatty() and sys.stdout.isatty():
        sys.stdout.write(f"\n{PROMPT}")
    sys.stdout.flush()


def show_resting(number: int, why: str) -> None:
    """Tell the person at the terminal that a digest comes no more, and what to do."""
    show_error(f"! Digest {number} rests: {why} `digest resume {number}` lets it go on.", "yellow")


@dataclass(frozen=True, slots=True)
class TerminalSender:
    """Keeps each message in the folder, in a file named by its key, and shows it."""

    folder: Path
    shown: Callable[[Sequence[Part]], None] = show_digest

    async def send(self, channel: str, parts: Sequence[Part], key: str) -> None:  # noqa: ARG002
        """Keep the message, then show it."""
        await asyncio.to_thread(self._keep, as_text(parts), key)
        self.shown(parts)

    async def find(self, channel: str, key: str) -> bool:  # noqa: ARG002  # there is one terminal
        """Whether its file is there."""
        return await asyncio.to_thread(self._file(key).exists)

    def _file(self, key: str) -> Path:
        return self.folder / f"{key}.txt"

    def _keep(self, text: str, key: str) -> None:
        """Write the file whole or not at all: it takes its name when it is on the disk."""
        file = self._file(key)
        begun = file.with_suffix(".part")
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with begun.open("w", encoding="utf-8", errors="replace") as out:
                out.write(text)
                out.flush()
                os.fsync(out.fileno())
            begun.replace(file)
        except OSError as error:
            raise _told(error, self.folder) from error


def _told(error: OSError, folder: Path) -> TransientError | RefusedError:
    what = f"no digest can be kept there: {error.strerror or error}."
    if error.errno in _PASSING:
        return TransientError(what, resource=str(folder), do="It is tried again.")
    do = "Give this user the right to write there."
    return RefusedError(what, resource=str(folder), do=do)
