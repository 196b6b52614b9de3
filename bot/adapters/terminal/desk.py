"""The desk in a terminal: a prompt that takes the words that the chats will."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator

from bot.adapters.terminal.progress import working
from bot.adapters.terminal.render import show, show_error
from bot.commands import Command, parse_command
from bot.replies import Reply
from summarizer.model import Answer

GREETING = "\nAsk who said what, or say `help`; `quit` leaves."
PROMPT = "onrecord> "
LEAVE = frozenset({"quit", "exit", "bye", "q"})
Handle = Callable[[Command, Callable[[str], None]], Reply]


def talk(handle: Handle, lines: Iterable[str] | None = None) -> bool:
    """Answer line after line; whether it was left by a word, and not only without more lines.

    A question keeps what the last one was.
    """
    previous: Answer | None = None
    for line in typed() if lines is None else lines:
        if line.strip().casefold() in LEAVE:
            return True
        if not line.strip():
            continue
        reply = _answered(handle, parse_command(line, previous))
        if reply and isinstance(reply.subject, Answer):
            previous = reply.subject
    return False


def typed() -> Iterator[str]:
    """The lines of a person at the prompt, or of a pipe."""
    if not sys.stdin.isatty():
        yield from sys.stdin
        return
    print(GREETING)  # noqa: T201  # a person sits here
    import readline  # noqa: F401  # gives the prompt its line editing and history

    while True:
        try:
            yield input(PROMPT)
        except EOFError:
            print()  # noqa: T201  # leaves the prompt's line
            return
        except KeyboardInterrupt:
            print("\n(quit leaves)")  # noqa: T201  # the prompt is a terminal


def _answered(handle: Handle, command: Command) -> Reply | None:
    try:
        with working("Reading") as progress:
            reply = handle(command, progress)
    except KeyboardInterrupt:
        show_error("Stopped. What was stored before stays stored.")
        return None
    show(reply)
    return reply
