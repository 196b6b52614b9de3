"""The guard: which addresses may be fetched at all.

An address is judged twice: its text before anything is sent, and, at the socket, the number
that its name resolved to. Redirects and names that resolve anew pass through the socket too.
"""

from __future__ import annotations

import re
import socket
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

from bot.errors import InputError, RefusedError
from bot.links import PORTS, web_parts

_UNICAST: dict[int, IPv4Network | IPv6Network] = {
    4: IPv4Network("0.0.0.0/0"),
    6: IPv6Network("2000::/3"),
}
_NAT64 = IPv6Network("64:ff9b::/96")
_CREDENTIALS = re.compile(r"//[^/]*@")
_NUMBER = re.compile(r"\d+|0x[0-9a-f]*", re.ASCII)
_NEVER: tuple[IPv4Network | IPv6Network, ...] = (
    IPv4Network("192.0.0.0/24"),  # protocol assignments: partly global for Python
    IPv4Network("192.88.99.0/24"),  # relays of 6to4: global for Python
    IPv6Network("2001::/32"),  # Teredo: an IPv4 address behind somebody's relay
    IPv6Network("3fff::/20"),  # documentation: global for Python before 3.13
)

_Address = tuple[int, int, int, str, tuple[object, ...]]


class NotPublicError(OSError):
    """A name resolved to an address that is not public; raised where the socket would be made."""


def is_public(address: str) -> bool:
    """Whether an IP address, unwrapped from IPv6 where it carries IPv4, is on the open internet."""
    try:
        ip = _unwrapped(ip_address(address))
    except ValueError:
        return False
    unicast = not ip.is_multicast and not ip.is_reserved and ip in _UNICAST[ip.version]
    return ip.is_global and unicast and not any(ip in network for network in _NEVER)


def public_socket(info: _Address) -> socket.socket:
    """A socket towards a public address; for aiohttp's `socket_factory`."""
    family, kind, protocol, _, (host, *_) = info
    if not is_public(str(host)):
        raise NotPublicError("not a public address")
    return socket.socket(family, kind, protocol)


def check_address(url: str, allowed: frozenset[str] = frozenset()) -> None:
    """Refuse an address by its text: scheme, port, credentials; what is allowed may have any port.

    Raises InputError for what is no web address, RefusedError for what the guard never fetches.
    """
    parts = web_parts(url)
    if parts is None:
        raise InputError(
            "this is not a web address that can be read.",
            resource=_CREDENTIALS.sub("//", url),
            do="Give an http or https address without a user name or password in it.",
        )
    if is_allowed(url, allowed):
        return
    if _NUMBER.fullmatch((parts.hostname or "").split(".")[-1]) and not _is_ip(parts.hostname):
        raise refused(url)  # other spellings of an IP address: 2130706433, 127.1, 0x7f.0.0.1
    if (parts.port or PORTS[parts.scheme]) not in PORTS.values():
        raise refused(url, "only the web's own ports 80 and 443 are fetched")


def is_allowed(url: str, allowed: frozenset[str]) -> bool:
    """Whether the operator opened this address by its host or by its host and port."""
    parts = web_parts(url)
    if parts is None:
        return False
    host = parts.hostname or ""
    port = parts.port or PORTS[parts.scheme]
    named = {host, f"{host}:{port}", f"[{host}]:{port}"}
    return not allowed.isdisjoint(named)


def allowed_hosts(setting: str) -> frozenset[str]:
    """The hosts, or hosts and ports, of a comma-separated setting."""
    return frozenset(host.strip().lower() for host in setting.split(",") if host.strip())


def refused(url: str, why: str = "this is not a public address") -> RefusedError:
    """The guard's one sentence; it never tells what a name resolved to."""
    return RefusedError(f"{why}, so it was not fetched.", resource=url)


def _unwrapped(ip: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """The IPv4 address inside a mapped, 6to4 or NAT64 one; any other as it is."""
    if isinstance(ip, IPv4Address):
        return ip
    if ip in _NAT64:
        return IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.ipv4_mapped or ip.sixtofour or ip


def _is_ip(host: str | None) -> bool:
    try:
        return bool(ip_address(host or ""))
    except ValueError:
        return False
