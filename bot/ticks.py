"""The clock's work: APScheduler rings in UTC and keeps nothing of a user's."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC

_log = logging.getLogger(__name__)


@asynccontextmanager
async def ringing(
    act: Callable[[], Awaitable[object]], every_seconds: float
) -> AsyncIterator[None]:
    """Call `act` at this pace while the context is open; never two at once, never piling up.

    At the end a call that is under way is cancelled and waited for.
    """
    from apscheduler.schedulers.asyncio import AsyncIOScheduler

    calls: set[asyncio.Task[None]] = set()
    open_still = True

    async def ring() -> None:
        if not open_still:
            return
        call = asyncio.create_task(_safely(act, every_seconds))
        calls.add(call)
        call.add_done_callback(calls.discard)
        await call

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
        open_still = False
        scheduler.shutdown(wait=False)
        for call in calls:
            call.cancel()
        await asyncio.gather(*calls, return_exceptions=True)


async def _safely(act: Callable[[], Awaitable[object]], every_seconds: float) -> None:
    try:
        await act()
    except Exception:  # noqa: BLE001  # a tick that fails must not stop the next
        _log.exception("A tick failed; the next one comes in %s s.", every_seconds)
