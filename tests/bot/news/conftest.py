"""The fake world, limits of fractions of a second, and one pool of processes for all tests."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace

import pytest
from aiohttp import web as server

from bot.news.extraction import Extractor
from bot.news.fetch import Fetcher
from bot.news.web import Web
from config.settings import Settings
from tests.bot.news.newsworld import Site


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    site = Site()
    runner = server.ServerRunner(server.Server(site.answer), shutdown_timeout=0.1)
    await runner.setup()
    listener = server.TCPSite(runner, "127.0.0.1", 0)
    await listener.start()
    site.port = runner.addresses[0][1]
    yield site
    await runner.cleanup()


@pytest.fixture
def settings(site: Site) -> Settings:
    """Limits of fractions of a second, and this one site allowed, by two names."""
    return Settings(
        database_url="sqlite://",
        allowed_hosts=f"127.0.0.1:{site.port}, localhost:{site.port}",
        fetch_seconds=0.5,
        host_pause_seconds=0,
        page_bytes=300_000,
        feed_bytes=500_000,
    )


@pytest.fixture
async def fetcher(settings: Settings) -> AsyncIterator[Fetcher]:
    async with Fetcher(settings) as fetcher:
        yield fetcher


@pytest.fixture(scope="session")
def cage() -> Iterator[Extractor]:
    """One pool of processes for all tests: starting one takes a second."""
    with asyncio.Runner() as runner:
        extractor = runner.run(Extractor(Settings(database_url="")).__aenter__())
        yield extractor
        runner.run(extractor.__aexit__(None, None, None))


@pytest.fixture
def web(settings: Settings, fetcher: Fetcher, cage: Extractor) -> Web:
    return Web(settings, fetcher, cage)


@pytest.fixture
def stingy(settings: Settings) -> Settings:
    return replace(settings, redirects=2)
