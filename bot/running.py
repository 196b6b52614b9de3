"""What runs for longer or tends the installation: the desk, migrations, the doctor."""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from bot.adapters.terminal.progress import working
from bot.commands import AddSources, Ask, Command, PollSources, TellBriefs
from bot.errors import InputError
from bot.replies import Reply
from bot.wire import opened_app, sample_settings, settings_of
from config.settings import Settings

SAMPLE_WIRE = Path(__file__).parent.parent / "config" / "sample_wire"
SAMPLE_QUESTIONS = (
    "what did Ansel say about the gates?",
    "who said “the most expensive cellar in Europe”?",
)

FAILED = 3
Handle = Callable[[Command, Callable[[str], None]], Reply]


def migrate(*, quiet: bool) -> int:
    """Bring the database up to date, and say from where to where."""
    from bot.store.migrating import migrate as upgrade

    done = upgrade(settings_of().database_url)
    if not quiet:
        came = "was already" if done.before == done.after else "is now"
        _print(f"The database {came} up to date (version {done.after}).")
    return 0


def doctor(*, as_json: bool) -> int:
    """Print what is configured, reachable and healthy; 3 where something is not."""
    from bot.doctor import examine

    checks = examine(settings_of())
    if as_json:
        _print(json.dumps([check.row for check in checks], indent=1))
    else:
        for check in checks:
            _print(str(check))
    return 0 if all(check.healthy for check in checks) else FAILED


def desk(*, sample: bool, ticking: bool) -> int:
    """Open the desk in this terminal; with `ticking`, due sources are fetched while it is open.

    The loop runs in a thread of its own, so that the prompt keeps line editing and Ctrl-C.
    """
    from anyio.from_thread import start_blocking_portal

    from bot.adapters.terminal.desk import talk
    from bot.store.migrating import migrate as upgrade

    settings = settings_of()
    if sample:
        settings = sample_settings(settings)
        upgrade(settings.database_url)
    elif ticking:
        _refuse_tokens(settings)
    with (
        start_blocking_portal() as portal,
        portal.wrap_async_context_manager(opened_app(settings, ticking=ticking)) as app,
    ):

        def handle(command: Command, progress: Callable[[str], None]) -> Reply:
            doing = portal.start_task_soon(app.handle, command, progress)
            try:
                return doing.result()
            except KeyboardInterrupt:
                doing.cancel()
                raise

        if sample and not _open_sample(handle):
            return FAILED
        if sample and not (sys.stdin.isatty() and sys.stdout.isatty()):
            _show_answers(handle)
        elif not talk(handle) and ticking and not sys.stdin.isatty():
            _stay()
    return 0


def _stay() -> None:
    """Without a terminal: go on fetching and sending until the process is told to stop."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with suppress(KeyboardInterrupt):
        while True:
            signal.pause()


def _open_sample(handle: Handle) -> bool:
    """Follow the sample wire, read what is new in it, and tell its stories; whether that went."""
    from bot.adapters.terminal.render import show

    with working("Reading the sample wire") as progress:
        steps = (AddSources((str(SAMPLE_WIRE),)), PollSources(), TellBriefs())
        replies = [handle(step, progress) for step in steps]
    failed = next((reply for reply in replies if reply.outcome == "failed"), None)
    show(failed or replies[-1], to_error=failed is not None)
    return failed is None


def _show_answers(handle: Handle) -> None:
    """Without a terminal: two questions with their answers."""
    from bot.adapters.terminal.desk import PROMPT
    from bot.adapters.terminal.render import show

    for question in SAMPLE_QUESTIONS:
        _print(f"\n{PROMPT}{question}")
        show(handle(Ask(question), lambda _: None))


def _refuse_tokens(settings: Settings) -> None:
    """A token means a platform that this version can't serve: say so instead of ignoring it."""
    for name, token in (("Slack", settings.slack_bot_token), ("Discord", settings.discord_token)):
        if token:
            what = f"A {name} token is set, but this version has no {name} adapter yet."
            raise InputError(what, do="Unset it, or use `onrecord chat` for the terminal desk.")


def _print(text: str) -> None:
    sys.stdout.write(f"{text}\n")
