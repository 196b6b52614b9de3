"""In a terminal a digest is kept as a file named by its key, and shown once."""

import errno
from datetime import UTC, datetime, timedelta

import pytest

from bot.adapters.terminal import digests
from bot.adapters.terminal.digests import TerminalSender, show_resting
from bot.errors import RefusedError, TransientError
from bot.replies.parts import Note, Point, Title
from bot.store.migrating import migrate
from bot.store.store import Store
from bot.wire import opened_app
from config.settings import Settings

PARTS = (Title("Energy"), Point("The gates \x1b[31mopened."), Note("next Mon"))


async def test_a_message_is_kept_under_its_key_and_shown(tmp_path, capsys):
    sender = TerminalSender(tmp_path / "digests")
    assert not await sender.find("terminal", "k1")

    await sender.send("terminal", PARTS, "k1")

    assert await sender.find("terminal", "k1")
    assert [f.name for f in (tmp_path / "digests").iterdir()] == ["k1.txt"]
    kept = (tmp_path / "digests" / "k1.txt").read_text("utf-8")
    assert kept == capsys.readouterr().out
    assert "Energy" in kept
    assert "\x1b" not in kept


@pytest.mark.parametrize(
    ("number", "family"), [(errno.ENOSPC, TransientError), (errno.EACCES, RefusedError)]
)
async def test_a_file_that_can_not_be_kept_is_no_message_sent(
    number, family, tmp_path, monkeypatch, capsys
):
    def fail(_):
        raise OSError(number, "no")

    monkeypatch.setattr(digests.os, "fsync", fail)
    sender = TerminalSender(tmp_path)

    with pytest.raises(family, match="no digest can be kept there"):
        await sender.send("terminal", PARTS, "k1")
    assert not await sender.find("terminal", "k1")
    assert capsys.readouterr().out == ""


def test_the_person_at_the_terminal_is_told_of_a_digest_that_rests(capsys):
    show_resting(2, "The folder is gone.")

    told = "! Digest 2 rests: The folder is gone. `digest resume 2` lets it go on.\n"
    assert capsys.readouterr().err == told


async def test_an_open_desk_sends_a_digest_at_its_local_minute(tmp_path, capsys):
    """The whole way with the real clock: said, rung, planned, kept, shown."""
    import asyncio

    from bot.commands import AddDigest

    settings = Settings(
        f"sqlite:///{tmp_path / 'desk.db'}",
        digest_folder=str(tmp_path / "digests"),
        digest_tick_seconds=0.2,
    )
    migrate(settings.database_url)
    async with opened_app(settings, ticking=True) as app:
        reply = await app.handle(AddDigest("7:30 Berlin empty:say"))
        assert reply.outcome == "done"
        store = Store.open(settings.database_url)
        store.digests.resume(1, datetime.now(UTC) - timedelta(seconds=1))
        store.close()
        async with asyncio.timeout(20):
            while not list(tmp_path.glob("digests/*.txt")):  # noqa: ASYNC110  # the clock is tested
                await asyncio.sleep(0.1)
        await asyncio.sleep(0.5)

    assert len(list(tmp_path.glob("digests/*.txt"))) == 1
    assert capsys.readouterr().out.count("Nothing new") == 1
