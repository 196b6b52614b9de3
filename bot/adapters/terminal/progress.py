"""Progress on a terminal; nothing on a pipe."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def working(start: str = "Working") -> Iterator[Callable[[str], None]]:
    """A sign on standard error that takes lines of progress and goes away when done."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console

    with Console(stderr=True).status(f"{start} …") as status:
        yield lambda text: status.update(f"{text} …")
