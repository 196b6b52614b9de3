"""Replies for what did not work: what failed, what did not happen, what to do."""

from __future__ import annotations

from bot.errors import InputError, OnRecordError
from bot.replies.parts import Note, Outcome, Reply


def tell_error(error: OnRecordError) -> Reply:
    """An error that we know, in its own words."""
    return Reply((Note(str(error), "warning"),), outcome_of(error))


def tell_fault(reference: str) -> Reply:
    """Tell of a fault of ours, with the reference under which the log has it."""
    text = (
        "I couldn't finish this: something in On Record itself failed. Nothing was changed. "
        f"Try again, and if it stays, report it with what the log tells of {reference}; "
        "`onrecord doctor` says where the log is."
    )
    return Reply((Note(text, "warning"),), "failed")


def outcome_of(error: OnRecordError) -> Outcome:
    """Whether the person can mend it by saying something else."""
    return "bad input" if isinstance(error, InputError) else "failed"
