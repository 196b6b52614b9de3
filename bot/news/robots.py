"""robots.txt: whether a site lets its article pages be read, asked once a day for each site."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from urllib.parse import urljoin
from urllib.robotparser import RobotFileParser

from bot.errors import OnRecordError, RefusedError, TransientError

_KEPT = timedelta(days=1)
_AGENT = "OnRecord"


class Robots:
    """What each site's robots.txt allows; `read` fetches the text of an address."""

    def __init__(self, read: Callable[[str], Awaitable[bytes]]) -> None:
        self._read = read
        self._known: dict[str, tuple[datetime, RobotFileParser]] = {}

    async def check(self, url: str, now: datetime) -> None:
        """Raise RefusedError where the site asks bots not to read this page."""
        address = urljoin(url, "/robots.txt")
        known = self._known.get(address)
        if known is None or known[0] <= now:
            known = self._known[address] = (now + _KEPT, await self._rules(address))
        if not known[1].can_fetch(_AGENT, url):
            what = "the site asks bots not to read this page (robots.txt)."
            raise RefusedError(what, resource=url)

    async def _rules(self, address: str) -> RobotFileParser:
        """The rules of a site: none where it has no such file, as the standard says."""
        rules = RobotFileParser()
        try:
            text = (await self._read(address)).decode("utf-8", "replace")
        except TransientError:
            raise
        except OnRecordError:
            text = ""
        rules.parse(text.lstrip("\ufeff").splitlines())
        return rules
