"""Digests by the words of the one grammar, each change confirmed with the next three times."""

from datetime import UTC, datetime

import pytest

from bot.app import App, Tools
from bot.commands import parse_command
from bot.replies.parts import Aside, Link, Note, Point, Quotation, Section, Title
from bot.replies.stored import restored, stored
from bot.store.migrating import migrate
from bot.store.store import Store
from config.settings import Settings
from summarizer import find_statements, read_article

NOW = datetime(2026, 3, 27, 12, tzinfo=UTC)
"""A Friday, two days before the clocks of Europe change."""
FLOOD = "The Vell broke its bank at Osten.\n\n“Nobody called us,” said mayor Petra Lang of Osten."


@pytest.fixture
def desk(tmp_path):
    """Say something, hear the outcome and the lines of the reply."""
    settings = Settings(f"sqlite:///{tmp_path / 'desk.db'}")
    migrate(settings.database_url)
    store = Store.open(settings.database_url)
    article = read_article(FLOOD, url="https://osten.example/1", outlet="Osten Daily")
    store.keep(article, find_statements(article), fetched=NOW)

    async def no_web():
        raise AssertionError("digests need no web")

    app = App(Tools(settings, lambda: store, no_web, lambda: NOW))

    async def say(words):
        reply = await app.handle(parse_command(words))
        lines = [" ".join(p.shown) if hasattr(p, "shown") else p.text for p in reply.parts]
        return reply.outcome, "\n".join(lines)

    yield say
    store.close()


async def test_a_digest_is_confirmed_with_its_next_three_times(desk):
    outcome, told = await desk("digest add energy weekdays 7:30 Berlin")

    assert outcome == "done"
    assert told.startswith('Digest 1: "energy" weekdays 07:30 Europe/Berlin\n')
    assert (
        "next: Mon 30 Mar 2026, 07:30 CEST · Tue 31 Mar 2026, 07:30 CEST"
        " · Wed 1 Apr 2026, 07:30 CEST"
    ) in told


async def test_what_is_not_understood_makes_no_digest(desk):
    outcome, told = await desk("digest add energy weekdays 25:00 Berlin")

    assert outcome == "bad input"
    assert "“25:00” is no time of day." in told
    assert (await desk("digest"))[0] == "nothing found"


async def test_a_digest_is_edited_paused_resumed_and_removed(desk):
    await desk("digest add energy weekdays 7:30 Berlin")

    assert '"energy" weekdays 08:00 Europe/London' in (await desk("digest edit 1 8:00 London"))[1]
    await desk("digest pause 1")
    assert "rests (by hand)" in (await desk("digest list"))[1]
    assert "It rests" in (await desk("digest edit 1 9:00"))[1]
    assert "next: Mon 30 Mar 2026, 09:00 BST" in (await desk("digest resume 1"))[1]
    assert "next Mon 30 Mar 2026, 09:00 BST" in (await desk("digests"))[1]
    assert (
        'Back: `digest add "energy" weekdays 09:00 Europe/London`'
        in (await desk("digest remove 1"))[1]
    )
    assert (await desk("digest"))[0] == "nothing found"


@pytest.mark.parametrize("deed", ["preview", "edit", "pause", "resume", "remove"])
async def test_a_digest_that_is_not_there_is_told(desk, deed):
    assert await desk(f"digest {deed} 7") == (
        "bad input",
        "There is no digest “7”. Say its number; `digest list` shows them.",
    )


async def test_an_edit_without_words_says_what_can_be_said(desk):
    await desk("digest add 7:30 UTC")

    assert "What is to change? Say for example" in (await desk("digest edit 1"))[1]


async def test_a_preview_tells_the_stories_or_that_there_is_nothing(desk):
    await desk("digest add 18:00 UTC")
    await desk("digest add glaciers 18:00 UTC")

    outcome, told = await desk("digest preview 1")
    assert outcome == "done"
    assert "1. The Vell broke its bank at Osten" in told
    assert "A preview: it was not sent." in told
    assert (await desk("digest preview 2"))[0] == "nothing found"


def test_the_parts_of_a_digest_come_back_as_they_were_stored():
    link = Link("Osten Daily", url="https://osten.example/1")
    parts = (
        Title("Energy"),
        Section("1. Gates"),
        Point("He left.", (link,), aside=Aside(2, "Petr Lang")),
        Quotation(("“No,”",), "Ana Ruiz", ("head",), verbatim=True, cites=(link,)),
        Note("failing", "warning", (link,)),
    )

    assert restored(stored(parts)) == parts
