"""The application behind every door: `App.handle(command) -> Reply`."""

from __future__ import annotations

import logging
import secrets

from bot.app import asking, comparing, following, reading
from bot.app.tools import Progress, Tools, silent
from bot.commands import (
    AddDigest,
    AddSources,
    Ask,
    Command,
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
from bot.errors import OnRecordError
from bot.replies import Reply
from bot.replies.desk import tell_help
from bot.replies.failures import tell_error, tell_fault

__all__ = ["App", "Tools"]

_log = logging.getLogger(__name__)


class App:
    """Takes a command from any adapter and always comes back with a reply."""

    def __init__(self, tools: Tools) -> None:
        self.tools = tools

    async def handle(self, command: Command, progress: Progress = silent) -> Reply:
        """Carry out a command; an error is a reply too, and never a traceback."""
        try:
            return await self._act(command, progress)
        except OnRecordError as error:
            return tell_error(error)
        except Exception:  # noqa: BLE001  # the one door: whatever fails behind it gets a reply
            reference = secrets.token_hex(3).upper()
            _log.exception("Reference %s: %r failed.", reference, command)
            return tell_fault(reference)

    async def _act(self, command: Command, progress: Progress) -> Reply:
        match command:
            case TellBriefs():
                return await reading.tell(command, self.tools, progress)
            case Ask():
                return await asking.ask(command, self.tools, progress)
            case ListStatements():
                return await reading.list_statements(command, self.tools, progress)
            case CompareOutlets():
                return await comparing.compare(command, self.tools, progress)
            case TellTimeline():
                return await comparing.timeline(command, self.tools, progress)
            case AddSources():
                return await following.add(command, self.tools, progress)
            case ListSources():
                return await following.sources(self.tools)
            case RemoveSource():
                return await following.remove(command, self.tools)
            case PollSources():
                return await following.poll(command, self.tools, progress)
            case AddDigest() | ListDigests() | PreviewDigest() | EditDigest() | SetDigest():
                from bot.app import subscribing

                return await subscribing.act(command, self.tools)
            case ShowHelp():
                return tell_help(command.unknown, command.meant)
