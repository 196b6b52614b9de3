"""Errors of fetching that carry more than a sentence: until when, and for good."""

from __future__ import annotations

from datetime import datetime

from bot.errors import RefusedError, TransientError


class HeldError(TransientError):
    """A site asked to be left alone until a moment, given in UTC."""

    def __init__(self, what: str, *, resource: str, until: datetime) -> None:
        when = f"Try again after {until:%H:%M} UTC on {until.day} {until:%B}."
        super().__init__(what, resource=resource, do=when)
        self.until = until


class GoneError(RefusedError):
    """A site says that the address is gone for good."""
