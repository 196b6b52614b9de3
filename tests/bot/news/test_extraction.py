"""The cage: pages are read in other processes, and a page that kills is one page."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.errors import InputError
from bot.news.extraction import Extractor
from config.settings import Settings
from tests.bot.news.newspages import URL, page
from tests.bot.news.newsworld import Site


async def test_a_page_is_read_in_another_process(cage: Extractor) -> None:
    found = await cage.page(page(), URL)

    assert "Paragraph 7 tells" in found.text
    assert (found.title, found.outlet, found.url) == ("Talks resume", "news.example.org", URL)


async def test_what_is_wrong_with_a_page_comes_back_as_its_sentence(cage: Extractor) -> None:
    with pytest.raises(InputError) as e:
        await cage.page(b"<html></html>", URL)

    assert str(e.value) == f"{URL}: no text could be read in it."


async def test_a_page_that_begins_with_an_address_is_not_downloaded_from_it(
    cage: Extractor, site: Site
) -> None:
    html = f"{site.url('/secret')}\n".encode() + page().replace(b" ", b"\n")

    await cage.page(html, URL)

    assert site.asked == []


def hang(name: str) -> None:
    del name
    time.sleep(60)


def crash(name: str) -> None:
    del name
    os.kill(os.getpid(), signal.SIGKILL)


def devour(name: str) -> int:
    return len(name * 2_000_000_000)


def interrupt(name: str) -> str:
    os.kill(os.getpid(), signal.SIGINT)
    return name


def fail(name: str) -> None:
    raise ZeroDivisionError(name)


@pytest.fixture
async def small_cage() -> AsyncIterator[Extractor]:
    limits = replace(Settings(database_url=""), extraction_seconds=0.5)
    async with Extractor(limits) as cage:
        yield cage


async def test_row_52_a_page_that_kills_its_process_is_one_page(small_cage: Extractor) -> None:
    """It hangs, crashes, eats memory or raises what no one documents; the next page is read."""
    told = {}
    for work in (hang, crash, devour, fail):
        with pytest.raises(InputError) as e:
            await small_cage._run(work, "page")
        told[work] = e.value.what

    assert told == {
        hang: "could not be taken apart within 0.5 seconds.",
        crash: "could not be taken apart within 1024 MB.",
        devour: "could not be taken apart within 1024 MB.",
        fail: "no text could be read in it.",
    }
    assert "Paragraph 0" in (await small_cage.page(page(), URL)).text


async def test_ctrl_c_is_for_the_desk_and_no_process_of_the_cage_dies_of_it(
    small_cage: Extractor,
) -> None:
    """A terminal sends it to all of them, also while they start and would print a traceback."""
    assert await small_cage._run(interrupt, "page") == "page"
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, [])
