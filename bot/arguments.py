"""The command line's words. Only light imports: `onrecord --help` answers at once."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

SOURCES_HELP = "files, folders, addresses of pages or feeds; without any, what is stored"


def parser() -> argparse.ArgumentParser:
    """The whole command line; each command sets `command`."""
    top = argparse.ArgumentParser(
        prog="onrecord",
        description="A news desk that tells each story once and never makes up a quotation.",
        epilog="Example: onrecord ask 'what did Ruiz say about the gates?' --from articles/",
    )
    top.add_argument("--version", action=_Version, nargs=0, help="print the version")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for add in (_reading, _following, _running):
        add(commands)
    return top


def _reading(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    brief = _command(commands, "brief", "a brief of each story", "brief articles/ --topic dam")
    brief.add_argument("sources", nargs="*", metavar="SOURCE", help=SOURCES_HELP)
    brief.add_argument("--topic", default="", metavar="WORDS", help="only stories with these words")
    brief.add_argument(
        "--since", default="", metavar="DATE", help="2026-01-31, yesterday, monday, last week"
    )
    length = brief.add_mutually_exclusive_group()
    length.add_argument(
        "--short", action="store_const", const="short", dest="length", help="about 60 words a story"
    )
    length.add_argument(
        "--long", action="store_const", const="long", dest="length", help="about 230 words a story"
    )
    brief.set_defaults(length="normal")
    _json(brief)

    compare = _command(
        commands, "compare", "what outlets print differently", "compare articles/ --topic dam"
    )
    timeline = _command(
        commands, "timeline", "a story or a speaker by time", "timeline articles/ --topic Ruiz"
    )
    compare.add_argument(
        "--speakers", default="", metavar="NAMES", help="tell which of these nobody quotes"
    )
    for told, topic in ((compare, "only stories with"), (timeline, "a speaker's name, or")):
        told.add_argument("sources", nargs="*", metavar="SOURCE", help=SOURCES_HELP)
        told.add_argument("--topic", default="", metavar="WORDS", help=f"{topic} these words")
        told.add_argument("--since", default="", metavar="DATE", help="as for brief")
        _json(told)

    ask = _command(
        commands, "ask", "who said what, or not found", "ask 'what did Ruiz say?' --from articles/"
    )
    ask.add_argument(
        "question", nargs="+", action=_Question, help="in words; - reads one question a line"
    )
    ask.add_argument(
        "--from", nargs="+", default=[], metavar="SOURCE", dest="sources", help=SOURCES_HELP
    )
    _sheets(ask, "JSON for programs; with -, one object a line")

    listed = _command(commands, "statements", "every statement", "statements page.html --csv")
    listed.add_argument("sources", nargs="*", metavar="SOURCE", help=SOURCES_HELP)
    _sheets(listed, "a JSON list, with offsets")


def _following(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    add = _command(commands, "add", "follow sources", "add https://example.org/ list.opml")
    add.add_argument(
        "addresses", nargs="+", metavar="SOURCE", help="a feed, site, page, file, folder or OPML"
    )
    sources = _command(commands, "sources", "what is followed", "sources --opml > list.opml")
    form = sources.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="a JSON list")
    form.add_argument("--opml", action="store_true", help="an OPML list for other readers")
    remove = _command(commands, "remove", "stop following a source", "remove 2")
    remove.add_argument("which", metavar="SOURCE", help="its number in `sources`, or its address")
    poll = _command(commands, "poll", "fetch what is due now", "poll --all")
    poll.add_argument("--all", action="store_true", help="everything, due or not")
    _json(poll)
    digest = _command(
        commands, "digest", "digests at local times", "digest add energy weekdays 7:30 Berlin"
    )
    digest.add_argument(
        "words",
        nargs="*",
        metavar="WORDS",
        help="add TOPIC DAYS TIMES CITY; list; preview N; edit N WORDS; pause, resume, remove N",
    )
    _json(digest)


def _running(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    sample = "on the invented sample wire, in a database of its own"
    chat = _command(
        commands, "chat", "the desk in this terminal: questions and briefs, line by line", "chat"
    )
    chat.add_argument("--sample", action="store_true", help=sample)
    run = _command(
        commands, "run", "the desk in this terminal, fetching what is due while it is open", "run"
    )
    run.add_argument("--sample", action="store_true", help=sample)
    migrate = _command(commands, "migrate", "bring the database up to date", "migrate")
    migrate.add_argument("--quiet", action="store_true", help="say nothing when it went well")
    doctor = _command(commands, "doctor", "what is configured and healthy", "doctor")
    _json(doctor)


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    does: str,
    example: str,
) -> argparse.ArgumentParser:
    return commands.add_parser(
        name,
        help=does,
        description=f"{does[0].upper()}{does[1:]}.",
        epilog=f"Example: onrecord {example}",
    )


def _sheets(command: argparse.ArgumentParser, json_help: str) -> None:
    form = command.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help=json_help)
    form.add_argument("--csv", action="store_true", help="a quote sheet for a spreadsheet")
    form.add_argument("--markdown", action="store_true", help="a quote sheet as a table")


def _json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="JSON for programs")


class _Question(argparse.Action):
    """Words without quotes around them are one question; a file among them is no word of it."""

    def __call__(
        self, parser: argparse.ArgumentParser, to: argparse.Namespace, words: Any, *_: object
    ) -> None:
        for word in words:
            if word.startswith(("http://", "https://")) or ("/" in word and Path(word).exists()):
                parser.error(f"articles go after --from: ask 'QUESTION' --from {word}")
        setattr(to, self.dest, " ".join(words))


class _Version(argparse.Action):
    """Looks the version up only when asked: that alone costs a tenth of the start."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        parser.exit(message=f"onrecord {version('onrecord')}\n")
