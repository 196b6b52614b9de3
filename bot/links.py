"""Links: what may be shown, and the one form under which an address is stored and compared."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import SplitResult, parse_qsl, quote, urlencode, urlsplit, urlunsplit

PORTS = {"http": 80, "https": 443}
_TRACKING = re.compile(
    r"utm_\w+|at_(?:medium|campaign|link_\w+|format|ptr_name|bbc_team)|fbclid|gclid|dclid|gbraid"
    r"|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_hs(?:enc|mi)|ocid|cmpid|xtor|ref_src|smid"
)
_UNSAFE = re.compile(r"[\x00-\x20\x7f-\xa0\s\\<>\"]")
_HOST = re.compile(r"[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?\.?|\[[0-9a-f:.]+\]")


def safe_link(url: str) -> str | None:
    """The canonical form of a web address that may be shown as a link, or None.

    Only http and https, without credentials, spaces or control characters; a host in other
    letters than ASCII is shown in punycode, so that a look-alike looks like what it is.
    """
    parts = web_parts(url)
    return _canonical(parts) if parts else None


def canonical(url: str) -> str:
    """One form for one page: lower-case host, no fragment, no tracking, no default port.

    What is no web address (a path of a file) is returned as it is.
    """
    return safe_link(url) or url


def host_of(url: str) -> str | None:
    """The host of a web address as a reader knows it: lower case, without "www."."""
    parts = web_parts(url)
    return _ascii_host(parts).removeprefix("www.") if parts else None


def web_parts(url: str) -> SplitResult | None:
    """The parts of a clean http or https address without credentials, or None."""
    url = url.strip()
    if _UNSAFE.search(url) or any(unicodedata.category(c) in {"Cf", "Cc", "Co"} for c in url):
        return None
    try:
        parts = urlsplit(url)
        clean = parts.scheme in PORTS and bool(parts.hostname) and parts.port != 0
        named = clean and _HOST.fullmatch(_ascii_host(parts))
    except ValueError:
        return None
    return parts if named and "@" not in parts.netloc else None


def _canonical(parts: SplitResult) -> str:
    host = _ascii_host(parts)
    port = f":{parts.port}" if parts.port and parts.port != PORTS[parts.scheme] else ""
    kept = [p for p in parse_qsl(parts.query, keep_blank_values=True) if not _tracks(p[0])]
    same = len(kept) == len(parse_qsl(parts.query, keep_blank_values=True))
    query = _quoted(parts.query) if same else urlencode(kept)
    return urlunsplit((parts.scheme, host + port, _quoted(parts.path) or "/", query, ""))


def _tracks(name: str) -> bool:
    return _TRACKING.fullmatch(name.lower()) is not None


def _quoted(part: str) -> str:
    return quote(part, safe="%/:?@!$&'()*+,;=~-._[]|")


def _ascii_host(parts: SplitResult) -> str:
    """The host in lower case and punycode; IPv6 keeps its brackets."""
    host = (parts.hostname or "").rstrip(".")
    if ":" in host:
        return f"[{host}]"
    return host if host.isascii() else host.encode("idna").decode("ascii")
