"""Fetching: polite and caged. Follows redirects itself, so that each hop is judged."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from http import HTTPStatus
from time import monotonic
from types import TracebackType
from typing import Self
from urllib.parse import urljoin, urlsplit

from bot.errors import HeldError, RefusedError
from bot.news import guard
from bot.news.answers import Fetched, fresh_for, problem_of
from bot.news.connection import Answer, Connection
from bot.news.hosts import Hosts
from bot.news.robots import Robots
from config.settings import Settings

_PERMANENT = {HTTPStatus.MOVED_PERMANENTLY, HTTPStatus.PERMANENT_REDIRECT}
_REDIRECTS = {*_PERMANENT, HTTPStatus.FOUND, HTTPStatus.SEE_OTHER, HTTPStatus.TEMPORARY_REDIRECT}
_ROBOTS_BYTES = 500_000


def utc_now() -> datetime:
    """The present moment, in UTC."""
    return datetime.now(UTC)


class Fetcher:
    """Fetches web addresses within the limits of the settings; use it as an async context."""

    def __init__(self, settings: Settings, *, now: Callable[[], datetime] = utc_now) -> None:
        self._settings = settings
        self._now = now
        self._allowed = guard.allowed_hosts(settings.allowed_hosts)
        self._connection = Connection(settings)
        self._hosts = Hosts(settings.host_pause_seconds)
        self._robots = Robots(self._robots_text)

    async def __aenter__(self) -> Self:
        """Open the connection."""
        await self._connection.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, e: BaseException | None, at: TracebackType | None
    ) -> None:
        """Close it."""
        await self._connection.__aexit__(kind, e, at)

    async def get(
        self,
        url: str,
        *,
        limit_bytes: int,
        etag: str | None = None,
        last_modified: str | None = None,
        obey_robots: bool = False,
    ) -> Fetched:
        """Fetch an address; raises the desk's own errors only.

        `etag` and `last_modified` of an earlier answer make the request conditional;
        `obey_robots` is for pages that no person named.
        """
        conditions = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        headers = {name: value for name, value in conditions.items() if value}
        hops = [url]
        permanent: list[bool] = []
        left = self._settings.fetch_seconds
        while True:
            guard.check_address(hops[-1], self._allowed)
            if obey_robots:
                await self._robots.check(hops[-1], self._now())
            answer, took = await self._ask(hops[-1], headers, limit_bytes, left)
            left -= took
            target = _redirect(answer, hops)
            if target is None:
                break
            permanent.append(answer.status in _PERMANENT)
            hops.append(target)
            self._check_redirects(hops)
        return self._fetched(answer, hops, permanent)

    async def _ask(
        self, url: str, headers: Mapping[str, str], limit_bytes: int, seconds: float
    ) -> tuple[Answer, float]:
        host = urlsplit(url).netloc
        async with self._hosts.turn(host):
            self._hosts.check(host, self._now())
            began = monotonic()
            answer = await self._connection.ask(
                url, headers, limit_bytes=limit_bytes, seconds=seconds
            )
            return answer, monotonic() - began

    def _check_redirects(self, hops: list[str]) -> None:
        """Stop loops, long chains and a step down from https."""
        before, url = hops[-2:]
        if url in hops[:-1]:
            raise RefusedError("it redirects in a circle.", resource=hops[0])
        if len(hops) - 1 > self._settings.redirects:
            what = f"it redirects more than {self._settings.redirects} times."
            raise RefusedError(what, resource=hops[0])
        if before.startswith("https:") and url.startswith("http:"):
            what = "it redirects from a secure address to one that is not."
            raise RefusedError(what, resource=hops[0])

    def _fetched(self, answer: Answer, hops: list[str], permanent: list[bool]) -> Fetched:
        now, url = self._now(), hops[-1]
        problem = problem_of(url, answer.status, answer.headers, answer.body, now)
        if isinstance(problem, HeldError):
            self._hosts.hold(urlsplit(url).netloc, problem.until)
        if problem:
            raise problem
        moves = [*permanent, False].index(False)
        return Fetched(
            url=url,
            status=answer.status,
            body=answer.body,
            content_type=answer.content_type,
            charset=answer.charset,
            etag=answer.headers.get("ETag"),
            last_modified=answer.headers.get("Last-Modified"),
            fresh_for=fresh_for(answer.headers, now),
            moved_to=hops[moves] if moves else None,
            not_modified=answer.status == HTTPStatus.NOT_MODIFIED,
        )

    async def _robots_text(self, url: str) -> bytes:
        return (await self.get(url, limit_bytes=_ROBOTS_BYTES)).body


def _redirect(answer: Answer, hops: list[str]) -> str | None:
    """Where an answer sends us, without its fragment; None where it stays."""
    location = answer.headers.get("Location", "")
    if answer.status not in _REDIRECTS or not location:
        return None
    try:
        return urljoin(hops[-1], location.strip()).partition("#")[0]
    except ValueError:
        return location
