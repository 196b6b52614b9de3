"""Replies about the desk itself: its sources, what was fetched, help."""

from __future__ import annotations

from collections.abc import Sequence

from bot.replies.parts import Note, Part, Point, Reply, Title

HELP = (
    ("what did NAME say about TOPIC?", "the exact words, who printed them, and a link"),
    ("who said “WORDS”?", "finds a quotation, also with other quotation marks"),
    (
        "and NAME? · more · when was that?",
        "follow-ups; also `in which paper?`, `the whole sentence`",
    ),
    (
        "brief",
        "every story once; `brief TOPIC since monday` narrows it, `brief short`, `brief long`",
    ),
    ("compare TOPIC", "what outlets print differently: words, figures, who was silent"),
    ("timeline NAME", "what somebody said, by time; `timeline TOPIC` tells a story"),
    ("brief https://...", "reads a page or a feed and briefs it"),
    ("statements", "everything that anybody is quoted with"),
    ("add https://...", "follow a feed, a site, a page, a file, a folder or an OPML list"),
    ("sources", "what is followed, with its state; `remove 2` stops following"),
    ("poll", "fetch what is due now; `poll all` does not wait"),
    ("digest add TOPIC weekdays 7:30 CITY", "a digest at that local time; `digest` lists them"),
    ("quit", "leave"),
)


def tell_help(unknown: str = "", meant: str = "") -> Reply:
    """What can be said here, with the near command where a word was mistyped."""
    if unknown:
        text = f"I don't know “{unknown}”. Did you mean `{meant}`? `help` lists what I know."
        return Reply((Note(text),), "bad input")
    rows = [Point(f"{said}  –  {does}") for said, does in HELP]
    return Reply((Title("What you can say"), *rows))


def tell_lines(title: str, lines: Sequence[str], empty: str, problems: Sequence[str] = ()) -> Reply:
    """A titled list, or one line that says why it is empty and what to do."""
    if not lines:
        return Reply((Note(empty),), "nothing found", problems=tuple(problems))
    parts: list[Part] = [Title(title), *map(Point, lines)]
    return Reply(tuple(parts), problems=tuple(problems))
