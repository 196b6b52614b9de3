"""The composition root: settings to tools, tools to the application."""

from __future__ import annotations

import asyncio
import gc
import os
import secrets
import socket
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache, partial
from typing import TYPE_CHECKING

from bot.app import App, Tools
from bot.commands import PollSources
from bot.errors import InputError
from config.settings import Settings

if TYPE_CHECKING:
    from bot.news.web import Web
    from bot.store.store import Store


def settings_of(environ: Mapping[str, str] = os.environ) -> Settings:
    """The settings of the environment; a wrong value is the operator's to mend."""
    try:
        return Settings.from_environment(environ)
    except ValueError as error:
        raise InputError(str(error), do="Correct the variable and start again.") from None


_WORKER = f"{socket.gethostname()}:{os.getpid()}"
"""Who claims a message, for whoever reads the table."""


@asynccontextmanager
async def opened_app(
    settings: Settings | None = None, *, ticking: bool = False
) -> AsyncIterator[App]:
    """The application with its tools, which are opened when first used and closed at the end.

    With `ticking`, due sources are fetched and due digests sent while it is open.
    """
    chosen = settings or settings_of()
    async with AsyncExitStack() as stack:

        @cache
        def store() -> Store:
            from bot.store.store import Store

            opened = Store.open(chosen.database_url, busy_seconds=chosen.busy_seconds)
            stack.callback(opened.close)
            settle()
            return opened

        opening = asyncio.Lock()
        opened: list[Web] = []

        async def web() -> Web:
            from bot.news.web import Web

            async with opening:
                if not opened:
                    opened.append(await stack.enter_async_context(Web.open(chosen, now=now)))
            return opened[0]

        app = App(Tools(chosen, store, web, now))
        if ticking:
            from bot.ticks import ringing

            tick = partial(app.handle, PollSources())
            await stack.enter_async_context(ringing(tick, chosen.tick_seconds))
            digests = partial(_digests, store, chosen)
            await stack.enter_async_context(ringing(digests, chosen.digest_tick_seconds))
        yield app


async def _digests(store: Callable[[], Store], settings: Settings) -> None:
    """Plan the digests that are due, then send what waits."""
    from bot.adapters.terminal.digests import TerminalSender, show_resting
    from bot.digests.deliver import Deliverer
    from bot.digests.plan import plan_due

    opened = store()
    token = partial(secrets.token_hex, 3)
    await asyncio.to_thread(plan_due, opened, now(), settings, token, show_resting)
    senders = {"terminal": TerminalSender(settings.digests_in)}
    deliverer = Deliverer(opened.digests, senders, now, _WORKER, settings, show_resting)
    await deliverer.deliver()


def settle() -> None:
    """Take what is loaded for good out of the collector's rounds: one pauses an answer by 0.1 s."""
    gc.freeze()


def sample_settings(settings: Settings) -> Settings:
    """The same settings over the sample's own database."""
    from config.settings import default_url

    return replace(settings, database_url=default_url("sample.db"))


def now() -> datetime:
    """The present moment in UTC."""
    return datetime.now(UTC)
