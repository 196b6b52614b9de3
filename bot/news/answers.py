"""What a web server answered: read its headers, and say in words why an answer is no good."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from http import HTTPStatus

from bot.errors import HeldError, InputError, OnRecordError, RefusedError, TransientError
from bot.news.faults import GoneError

_GOOD = {*range(200, 300), HTTPStatus.NOT_MODIFIED}
_ASKS_TO_WAIT = {HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE}
_WAIT_UNLESS_TOLD = timedelta(minutes=15)
_WAIT_AT_MOST = timedelta(days=2)
_NO_WAY_AROUND = "On Record does not try to get around it."
_CHALLENGE_BYTES = 60_000
_CHALLENGE = re.compile(
    rb"<title>\s*(?:just a moment\.\.\.|attention required! \| cloudflare|access to this page has"
    rb" been denied|are you a robot\?|verifying you are human|ddos-guard)|_cf_chl_opt"
    rb"|geo\.captcha-delivery\.com|id=[\"']px-captcha|incapsula incident id"
    rb"|enable javascript and cookies to continue",
    re.IGNORECASE,
)
_SIGNATURES = {b"%PDF-": "application/pdf", b"PK\x03\x04": "application/zip"}
_KINDS = {
    "application/pdf": "a PDF",
    "application/zip": "a zip archive or an office document",
    "application/msword": "a Word document",
    "image": "a picture",
    "video": "a video",
    "audio": "a sound recording",
    "font": "a font",
}


@dataclass(frozen=True, slots=True)
class Fetched:
    """One answer of the web, after redirects.

    `url` is where the body came from; `moved_to` is set where a permanent redirect led away from
    the address asked for; `fresh_for` is how long the server says that this answer holds;
    `not_modified` that the body is the one known by its `etag` or `last_modified`.
    """

    url: str
    status: int = 200
    body: bytes = b""
    content_type: str = ""
    charset: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    fresh_for: timedelta | None = None
    moved_to: str | None = None
    not_modified: bool = False


def problem_of(
    url: str, status: int, headers: Mapping[str, str], body: bytes, now: datetime
) -> OnRecordError | None:
    """What is wrong with an answer, in words for the person at the desk; None if nothing is."""
    challenge = _is_challenge(headers, body)
    if status in _GOOD and not challenge:
        return None
    if status in _ASKS_TO_WAIT and not challenge:
        until = now + (retry_after(headers, now) or _WAIT_UNLESS_TOLD)
        return HeldError(f"the site asks for a pause ({status}).", resource=url, until=until)
    if status == HTTPStatus.UNAUTHORIZED:
        return RefusedError("the page needs a login (401).", resource=url, do=_NO_WAY_AROUND)
    if status == HTTPStatus.FORBIDDEN or challenge:
        what = f"refused by the site ({status}), perhaps by a check against bots."
        return RefusedError(what, resource=url, do=_NO_WAY_AROUND)
    if status == HTTPStatus.GONE:
        return GoneError("the page is gone for good (410).", resource=url)
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        what = f"the site has a fault of its own ({status})."
        return TransientError(what, resource=url, do="Try again later.")
    missing = status == HTTPStatus.NOT_FOUND
    what = "there is no such page" if missing else "the site refused the request"
    return RefusedError(f"{what} ({status}).", resource=url)


def unreadable(url: str, content_type: str, head: bytes = b"") -> InputError | None:
    """Why a body of this type, or with this beginning, is nothing to read; None if it may be."""
    found = next((t for mark, t in _SIGNATURES.items() if head.startswith(mark)), content_type)
    kind = _KINDS.get(found) or _KINDS.get(found.partition("/")[0])
    if kind is None:
        return None
    do = "Save it as text or HTML." if found.startswith("application/") else ""
    return InputError(f"is {kind}, which On Record can't read.", resource=url, do=do)


def retry_after(headers: Mapping[str, str], now: datetime) -> timedelta | None:
    """How long to leave the host alone, from seconds or a date; at most two days."""
    value = headers.get("Retry-After", "").strip()
    if value.isdecimal():
        wait = timedelta(seconds=min(int(value[:9]), _WAIT_AT_MOST.total_seconds()))
    elif moment := http_date(value):
        wait = moment - now
    else:
        return None
    return max(timedelta(), min(wait, _WAIT_AT_MOST))


def fresh_for(headers: Mapping[str, str], now: datetime) -> timedelta | None:
    """How long an answer holds: Cache-Control's max-age, or else Expires."""
    control = headers.get("Cache-Control", "").lower()
    if age := re.search(r"(?<![\w-])max-age=\"?(\d{1,9})", control):
        return timedelta(seconds=int(age[1]))
    expires = http_date(headers.get("Expires", ""))
    return max(timedelta(), expires - now) if expires else None


def http_date(value: str) -> datetime | None:
    """A date of an HTTP header in aware UTC, or None where it is none."""
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, IndexError, OverflowError):
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)


def _is_challenge(headers: Mapping[str, str], body: bytes) -> bool:
    """Whether this is a page that tests for a browser, whatever its status says."""
    if headers.get("cf-mitigated", "").lower() == "challenge":
        return True
    return len(body) < _CHALLENGE_BYTES and _CHALLENGE.search(body) is not None
