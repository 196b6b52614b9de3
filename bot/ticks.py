"""The clock's work: APScheduler rings in UTC and keeps nothing of a user's."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import UTC

_log = logging.getLogger(__name__)


@contextmanager
def ringing(act: Callable[[], Awaitable[object]], every_seconds: float) -> Iterator[None]:
    """Call `act` at this pace while the context is open; never two at once, never piling up."""
    from apscheduler.schedulers.asyncio import AsyncIOScheduler

    async def ring() -> None:
        try:
            await act()
        except Exception:  # noqa: BLE001  # a tick that fails must not stop the next
            _log.exception("A tick failed; the next one comes in %s s.", every_seconds)

    scheduler = AsyncIOScheduler(timezone=UTC)
    scheduler.add_job(
        ring,
        "interval",
        seconds=every_seconds,
        max_instances=1,
        coalesce=True,
        misfire_grace_time=None,
    )
    scheduler.start()
    try:
        yield
    finally:
        scheduler.shutdown(wait=False)
