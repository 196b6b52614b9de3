"""The command line: arguments to commands, replies to text or JSON, outcomes to exit codes."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from bot.adapters.terminal import streams
from bot.arguments import parser
from bot.errors import InputError, OnRecordError

if TYPE_CHECKING:
    from bot.app import App
    from bot.commands import Command
    from bot.replies import Reply
    from summarizer.model import Reported

EXIT = {"done": 0, "nothing found": 1, "bad input": 2, "failed": 3}
INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    streams.prepare()
    args = parser().parse_args(argv)
    try:
        code = _run(args)
        sys.stdout.flush()
    except OnRecordError as error:
        return _complain(str(error), 2 if isinstance(error, InputError) else 3)
    except KeyboardInterrupt:
        return _complain("Stopped. What was stored before stays stored.", INTERRUPTED)
    except BrokenPipeError:
        streams.give_up_stdout()
        return 0
    except OSError as error:
        streams.give_up_stdout()
        where = f"{error.filename}: it" if error.filename else "It"
        return _complain(f"{where} could not be written: {error.strerror or error}.", 3)
    return code


def _run(args: argparse.Namespace) -> int:
    import asyncio

    from bot import running
    from config import logs

    logs.set_up()
    match args.command:
        case "migrate":
            return running.migrate(quiet=args.quiet)
        case "doctor":
            return running.doctor(as_json=args.json)
        case "chat" | "run":
            return running.desk(sample=args.sample, ticking=args.command == "run")
        case "ask" if args.question == "-":
            if args.csv or args.markdown:
                what = "A sheet holds one answer, and - asks many questions."
                raise InputError(what, do="Ask one, or take --json.")
            return asyncio.run(_ask_each_line(args))
    return asyncio.run(_once(args))


async def _once(args: argparse.Namespace) -> int:
    from bot.adapters.terminal.progress import working
    from bot.wire import opened_app

    async with opened_app() as app:
        with working() as progress:
            reply = await app.handle(_command(args), progress)
    _emit(reply, args)
    return EXIT[reply.outcome]


def _command(args: argparse.Namespace) -> Command:
    from bot import commands as say

    match args.command:
        case "brief":
            return say.TellBriefs(tuple(args.sources), args.topic, args.since, args.length)
        case "compare":
            names = say.names_in(args.speakers)
            return say.CompareOutlets(tuple(args.sources), args.topic, args.since, names)
        case "timeline":
            return say.TellTimeline(tuple(args.sources), args.topic, args.since)
        case "ask":
            return say.Ask(args.question, tuple(args.sources))
        case "statements":
            return say.ListStatements(tuple(args.sources))
        case "add":
            return say.AddSources(tuple(args.addresses))
        case "remove":
            return say.RemoveSource(args.which)
        case "poll":
            return say.PollSources(everything=args.all)
        case "digest":
            return say.parse_command(f"digest {' '.join(args.words)}")
    return say.ListSources()


async def _ask_each_line(args: argparse.Namespace) -> int:
    """One question a line; with `--json` one object a line, also for a question that failed."""
    from bot.wire import opened_app

    worst = 0
    async with opened_app() as app:
        for line in sys.stdin:
            if not args.json and not line.strip():
                continue
            code = await _ask_line(app, line.strip(), args)
            worst = max(worst, code)
            sys.stdout.flush()
    return worst


async def _ask_line(app: App, question: str, args: argparse.Namespace) -> int:
    from bot.commands import Ask

    reply = await app.handle(Ask(question, tuple(args.sources)))
    if args.json and reply.subject is None:
        told = " ".join([*reply.problems, *(p.text for p in reply.parts if hasattr(p, "text"))])
        _print_json({"question": question, "found": False, "error": told}, indent=None)
    else:
        if not args.json:
            _print(f"> {question}\n")
        _emit(reply, args, indent=None)
    return EXIT[reply.outcome]


def _emit(reply: Reply, args: argparse.Namespace, indent: int | None = 1) -> None:
    """Print a reply in the form asked for; problems and failures go to standard error."""
    from bot.adapters.terminal.render import show, show_problems

    failed = reply.outcome in {"bad input", "failed"}
    form = next((f for f in ("json", "csv", "markdown", "opml") if getattr(args, f, False)), None)
    if form is None or failed:
        show(reply, to_error=failed)
        return
    show_problems(reply)
    if form == "json":
        _print_json(_shape(reply, args.command), indent)
    else:
        _print(_sheet(reply, form))


def _shape(reply: Reply, command: str) -> Any:
    from bot.exports import (
        answer_shape,
        brief_shape,
        comparison_shape,
        statement_shape,
        timeline_shape,
    )
    from summarizer.comparisons import Comparison, Timeline
    from summarizer.model import Answer, Brief

    if isinstance(reply.subject, Answer):
        return answer_shape(reply.subject)
    if isinstance(reply.subject, Timeline):
        return timeline_shape(reply.subject)
    if command == "compare":
        return comparison_shape([c for c in reply.subject or () if isinstance(c, Comparison)])
    if command == "brief":
        return brief_shape([b for b in reply.subject or () if isinstance(b, Brief)])
    if command == "statements":
        return [statement_shape(s) for s in _statements(reply)]
    return list(reply.rows)


def _sheet(reply: Reply, form: str) -> str:
    from bot.exports import csv_sheet, markdown_sheet
    from bot.news.opml import write_opml

    if form == "opml":
        feeds = [row for row in reply.rows if row["kind"] == "feed"]
        return write_opml([(str(f["address"]), str(f["title"] or f["address"])) for f in feeds])
    return (csv_sheet if form == "csv" else markdown_sheet)(_statements(reply))


def _statements(reply: Reply) -> list[Reported]:
    """What is told, an answer's with all who print it."""
    from summarizer.model import Answer, Reported

    told = reply.subject if isinstance(reply.subject, tuple) else ()
    if isinstance(reply.subject, Answer):
        return [r for row in reply.subject.rows for wording in row.wordings for r in wording]
    return [s for s in told if isinstance(s, Reported)]


def _print_json(shape: Any, indent: int | None) -> None:
    _print(json.dumps(shape, ensure_ascii=False, indent=indent) + "\n")


def _print(text: str) -> None:
    sys.stdout.write(text.encode("utf-8", "replace").decode("utf-8"))


def _complain(text: str, code: int) -> int:
    sys.stderr.write(f"onrecord: {text}\n")
    return code
