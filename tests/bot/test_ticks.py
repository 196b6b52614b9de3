"""The clock's work goes on when one tick fails."""

import asyncio
import logging

from bot.ticks import ringing


async def test_a_tick_that_fails_does_not_stop_the_next(caplog):
    rung = []

    async def act():
        rung.append(1)
        if len(rung) == 1:
            raise OSError("the wire is cut")

    with caplog.at_level(logging.ERROR):
        async with ringing(act, 0.02):
            while len(rung) < 3:  # noqa: ASYNC110  # the clock is what is tested
                await asyncio.sleep(0.01)

    assert "A tick failed" in caplog.text


async def test_nothing_rings_after_the_end():
    rung = []

    async def act():
        rung.append(1)

    async with ringing(act, 0.01):
        await asyncio.sleep(0.05)
    heard = len(rung)
    await asyncio.sleep(0.05)

    assert heard >= 1
    assert len(rung) == heard


async def test_a_call_under_way_is_stopped_at_the_end():
    stopped = asyncio.Event()
    begun = asyncio.Event()

    async def act():
        begun.set()
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            stopped.set()
            raise

    async with ringing(act, 0.01):
        await begun.wait()

    assert stopped.is_set()
