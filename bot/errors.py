"""Errors by what the caller must do. Each says what happened, to which resource, and what to do.

The texts are for the person at the desk; a traceback never is.
"""

from __future__ import annotations

from datetime import datetime


class OnRecordError(Exception):
    """What went wrong, told to a person: `what`, the `resource` it happened to, what to `do`."""

    def __init__(self, what: str, *, resource: str = "", do: str = "") -> None:
        super().__init__(what)
        self.what, self.resource, self.do = what, resource, do

    def __str__(self) -> str:
        """`resource: what. What to do.`, on one line."""
        head = f"{self.resource}: {self.what}" if self.resource else self.what
        return f"{head} {self.do}".strip()


class InputError(OnRecordError):
    """The person gave something that can't be used: say what would be right."""


class TransientError(OnRecordError):
    """Something outside failed for now: the same may go through later."""


class HeldError(TransientError):
    """Something outside asked to be left alone until a moment, given in UTC."""

    def __init__(self, what: str, *, resource: str, until: datetime) -> None:
        when = f"Try again after {until:%H:%M} UTC on {until.day} {until:%B}."
        super().__init__(what, resource=resource, do=when)
        self.until = until


class RefusedError(OnRecordError):
    """Something outside said no, or our own guard did: trying again changes nothing."""


class BrokenError(OnRecordError):
    """Our own state is not as it must be: a database of a newer version, a missing model."""
