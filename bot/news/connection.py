"""One request and its answer: behind the guard, counted in bytes and seconds."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from types import TracebackType
from typing import Self

import aiohttp

from bot.errors import InputError, RefusedError, TransientError
from bot.news import guard
from bot.news.answers import unreadable
from config.settings import Settings

_WITHOUT_BODY = range(300, 400)
_ERROR_PAGE_BYTES = 60_000
_NOT_SENT = "Check the spelling and your own connection."
_ACCEPT = "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,*/*;q=0.8"


@dataclass(frozen=True, slots=True)
class Answer:
    """A server's answer as it came; the body of a redirect is not read."""

    status: int
    headers: Mapping[str, str]
    body: bytes = b""
    content_type: str = ""
    charset: str | None = None


class Connection:
    """Sessions without cookies and proxies: one behind the guard, one for what is allowed."""

    def __init__(self, settings: Settings) -> None:
        self._allowed = guard.allowed_hosts(settings.allowed_hosts)
        self._agent = f"OnRecord/{version('onrecord')} (+{settings.contact_url})"

    async def __aenter__(self) -> Self:
        """Open both sessions."""
        self._guarded = self._session(aiohttp.TCPConnector(socket_factory=guard.public_socket))
        self._open = self._session(aiohttp.TCPConnector())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, e: BaseException | None, at: TracebackType | None
    ) -> None:
        """Close both."""
        await self._guarded.close()
        await self._open.close()

    async def ask(
        self, url: str, headers: Mapping[str, str], *, limit_bytes: int, seconds: float
    ) -> Answer:
        """Send one GET to a checked address; each failure becomes one of the desk's errors."""
        session = self._open if guard.is_allowed(url, self._allowed) else self._guarded
        with _in_words(url, seconds):
            async with (
                asyncio.timeout(max(seconds, 0)),
                session.get(url, headers=headers, allow_redirects=False) as response,
            ):
                return await _answer(response, url, limit_bytes)

    def _session(self, connector: aiohttp.TCPConnector) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            trust_env=False,
            timeout=aiohttp.ClientTimeout(total=None),
            headers={
                "User-Agent": self._agent,
                "Accept": _ACCEPT,
                "Accept-Encoding": "gzip, deflate",
            },
        )


async def _answer(response: aiohttp.ClientResponse, url: str, limit_bytes: int) -> Answer:
    head = response.status, response.headers.copy()
    if response.status in _WITHOUT_BODY:
        return Answer(*head)
    good = response.ok
    kind = response.content_type if "Content-Type" in response.headers else ""
    if good and (problem := unreadable(url, kind)):
        raise problem
    body = await _body(response, url, limit_bytes, good=good)
    if good and (problem := unreadable(url, kind, body[:8])):
        raise problem
    return Answer(*head, body, kind, response.charset)


async def _body(
    response: aiohttp.ClientResponse, url: str, limit_bytes: int, *, good: bool
) -> bytes:
    """The body after decompression; a good one too long is refused, an error page is cut."""
    body = bytearray()
    async for chunk in response.content.iter_any():
        body += chunk
        if not good and len(body) > _ERROR_PAGE_BYTES:
            break
        if len(body) > limit_bytes:
            what = f"is longer than the {limit_bytes / 1e6:g} MB that On Record reads."
            raise RefusedError(what, resource=url)
    return bytes(body)


@contextmanager
def _in_words(url: str, seconds: float) -> Iterator[None]:
    """Turn the failures of the network library into the desk's own sentences."""
    try:
        yield
    except TimeoutError as e:
        what = f"did not answer in full within {seconds:.3g} seconds."
        raise TransientError(what, resource=url, do="Try again later.") from e
    except (aiohttp.InvalidURL, UnicodeError) as e:
        raise InputError("this is not a web address that can be read.", resource=url) from e
    except aiohttp.ClientConnectorDNSError as e:
        what = "there is no such site, or its name can't be looked up now."
        raise TransientError(what, resource=url, do=_NOT_SENT) from e
    except aiohttp.ClientConnectorCertificateError as e:
        raise RefusedError("its certificate is not valid, so it was not read.", resource=url) from e
    except (aiohttp.ClientSSLError, ssl.SSLError) as e:
        raise RefusedError("no secure connection could be made.", resource=url) from e
    except aiohttp.ClientConnectorError as e:
        if isinstance(e.os_error, guard.NotPublicError):
            raise guard.refused(url) from e
        raise TransientError("nothing answers there.", resource=url, do=_NOT_SENT) from e
    except aiohttp.ClientError as e:
        what = "the connection broke before the answer was complete."
        raise TransientError(what, resource=url, do="Try again later.") from e
