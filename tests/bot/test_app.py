"""The one door: every command ends in a reply, whatever fails behind it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.app import App, Tools
from bot.commands import (
    AddDigest,
    AddSources,
    Ask,
    CompareOutlets,
    EditDigest,
    ListDigests,
    ListSources,
    ListStatements,
    PollSources,
    PreviewDigest,
    RemoveSource,
    SetDigest,
    ShowHelp,
    TellBriefs,
    TellTimeline,
)
from bot.errors import TransientError
from bot.news.web import Web
from bot.store.migrating import migrate
from bot.store.store import Store
from config.settings import Settings
from tests.summarizer.test_stories import FLOOD, FLOOD_OTHER

NOW = datetime(2026, 3, 14, 12, tzinfo=UTC)
EVERY = [
    TellBriefs(), Ask("what did Ruiz say?"), ListStatements(), AddSources(("feeds.opml",)),
    AddDigest("7:30 UTC"), ListDigests(), PreviewDigest("1"), EditDigest("1", "8:00"),
    SetDigest("1", "pause"), ListSources(), RemoveSource("1"), PollSources(), ShowHelp(),
    CompareOutlets(), TellTimeline(),
]  # fmt: skip
OPML = """<opml version="2.0"><body>
<outline text="Wires"><outline text="Osten Daily" xmlUrl="https://osten.example/feed"/></outline>
<outline text="Bay Post" xmlUrl="https://bay.example/rss"/>
</body></opml>"""


@pytest.fixture
async def tools(tmp_path):
    """Real tools over a fresh database, on a day of our own."""
    settings = Settings(database_url=f"sqlite:///{tmp_path / 'app.db'}")
    migrate(settings.database_url)
    store = Store.open(settings.database_url)
    async with Web.open(settings, now=lambda: NOW) as opened:

        async def web():
            return opened

        yield Tools(settings, lambda: store, web, lambda: NOW)
    store.close()


def text(reply):
    return " ".join([*(p.text for p in reply.parts), *reply.problems])


@pytest.mark.parametrize("command", EVERY, ids=lambda c: type(c).__name__)
async def test_a_store_that_fails_is_told_and_never_silent(command, tools):
    def away():
        raise TransientError("the database is busy.", resource="app.db", do="Try again.")

    reply = await App(replace(tools, store=away)).handle(command)

    known = isinstance(command, ShowHelp | AddSources)
    assert known or (reply.outcome, text(reply)) == (
        "failed",
        "app.db: the database is busy. Try again.",
    )


async def test_a_fault_of_ours_is_a_reply_with_a_reference_that_the_log_has(tools, caplog):
    def broken():
        raise RuntimeError("kaboom")

    reply = await App(replace(tools, store=broken)).handle(ListSources())

    reference = caplog.records[0].message.split()[1].rstrip(":")
    assert reply.outcome == "failed"
    assert reference in text(reply)
    assert "kaboom" not in text(reply)


@pytest.mark.parametrize("command", [TellBriefs(), ListSources(), PollSources()])
async def test_an_empty_desk_says_how_to_begin(command, tools):
    reply = await App(tools).handle(command)

    assert reply.outcome == "nothing found"
    assert "add https://" in text(reply).lower()


async def test_a_list_of_feeds_is_followed_and_each_is_named(tools, tmp_path):
    path = tmp_path / "feeds.opml"
    path.write_text(OPML, "utf-8")

    added = await App(tools).handle(AddSources((str(path),)))
    listed = await App(tools).handle(ListSources())

    assert [row["address"] for row in added.rows] == [
        "https://osten.example/feed",
        "https://bay.example/rss",
    ]
    assert "never fetched" in text(listed)


async def test_adding_twice_is_once_and_removing_tells_the_way_back(tools, tmp_path):
    (tmp_path / "a.txt").write_text("Gates opened.\n\nThe gates were opened at two.\n", "utf-8")
    app = App(tools)
    for _ in range(2):
        await app.handle(AddSources((str(tmp_path),)))

    gone = await app.handle(RemoveSource("1"))

    assert f"add {tmp_path}" in text(gone)
    assert (await app.handle(ListSources())).outcome == "nothing found"


@pytest.mark.parametrize("which", ["", "7", "https://nobody.example/"])
async def test_what_is_not_followed_can_not_be_removed(which, tools):
    reply = await App(tools).handle(RemoveSource(which))

    assert reply.outcome == "bad input"


async def test_nothing_due_says_when_the_next_check_is(tools, tmp_path):
    (tmp_path / "a.txt").write_text("Gates opened.\n\nThe gates were opened at two.\n", "utf-8")
    app = App(tools)
    await app.handle(AddSources((str(tmp_path),)))
    await app.handle(PollSources())

    again = await app.handle(PollSources())

    assert again.outcome == "nothing found"
    assert "Next check Sat 14 Mar 2026" in text(again)


async def test_one_address_that_fails_does_not_stop_the_others(tools, tmp_path):
    (tmp_path / "a.txt").write_text("Gates opened.\n\nThe gates were opened at two.\n", "utf-8")

    reply = await App(tools).handle(AddSources(("nowhere.txt", str(tmp_path / "a.txt"))))

    assert (reply.outcome, len(reply.rows), len(reply.problems)) == ("done", 1, 1)


async def test_a_story_keeps_its_key_from_one_brief_to_the_next(tools, tmp_path):
    (tmp_path / "a.txt").write_text(FLOOD, "utf-8")
    app = App(tools)
    await app.handle(AddSources((str(tmp_path),)))
    await app.handle(PollSources())
    await app.handle(TellBriefs())
    (before,) = tools.store().story_keys([e.article for e in tools.store().entries()])
    (tmp_path / "b.txt").write_text(FLOOD_OTHER, "utf-8")
    await app.handle(PollSources(everything=True))

    told = await app.handle(TellBriefs())

    articles = [e.article for e in tools.store().entries()]
    assert len(articles) == 2
    assert before is not None
    assert tools.store().story_keys(articles) == [before, before]
    assert [brief.story.key for brief in told.subject] == [before]
