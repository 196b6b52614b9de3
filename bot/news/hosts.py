"""Politeness towards one host: one request at a time, a pause between two, a hold when told."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from time import monotonic

from bot.errors import HeldError


class Hosts:
    """Gives each host its turns."""

    def __init__(self, pause_seconds: float) -> None:
        self._pause = pause_seconds
        self._turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._free_at: dict[str, float] = {}
        self._held: dict[str, datetime] = {}

    @asynccontextmanager
    async def turn(self, host: str) -> AsyncIterator[None]:
        """Wait until no other request to this host runs and the pause is over."""
        async with self._turns[host]:
            await asyncio.sleep(self._free_at.get(host, 0.0) - monotonic())
            try:
                yield
            finally:
                self._free_at[host] = monotonic() + self._pause

    def hold(self, host: str, until: datetime) -> None:
        """Send this host nothing before then: it said so."""
        self._held[host] = max(until, self._held.get(host, until))

    def check(self, host: str, now: datetime) -> None:
        """Raise HeldError while the host has asked to be left alone."""
        until = self._held.get(host)
        if until and now < until:
            raise HeldError("it asked to be left alone for now.", resource=host, until=until)
