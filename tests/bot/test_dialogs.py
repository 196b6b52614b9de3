"""Whole dialogs, said and answered: a follow-up keeps what it does not change."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.commands import Ask, parse_command
from bot.replies import Part, Quotation
from bot.replies.answers import tell_answer
from summarizer.model import Answer
from tests.summarizer.spoken import asked

DIALOGS = (Path(__file__).parent / "dialogs.txt").read_text("utf-8").strip().split("\n\n")


def turns(dialog: str) -> list[tuple[str, list[str]]]:
    """What is said in each turn, and the lines with which the answer begins."""
    said_and_answered = (turn.strip().split("\n") for turn in f"\n{dialog}".split("\n> ")[1:])
    return [(said, answered) for said, *answered in said_and_answered]


def line(part: Part) -> str:
    """What a part tells, without citations and details."""
    return " … ".join(part.shown) if isinstance(part, Quotation) else part.text


@pytest.mark.parametrize("dialog", DIALOGS)
def test_a_follow_up_keeps_what_it_does_not_change(dialog: str) -> None:
    previous: Answer | None = None
    for said, answered in turns(dialog):
        command = parse_command(said, previous)
        assert isinstance(command, Ask), said
        previous = asked(said, previous=command.previous)

        told = [line(part) for part in tell_answer(previous).parts]
        assert told[: len(answered)] == answered, said
