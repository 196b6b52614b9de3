from __future__ import annotations

import socket

import pytest

from bot.errors import InputError, RefusedError
from bot.news.fetch import Fetcher
from bot.news.guard import check_address, is_public
from config.settings import Settings
from tests.bot.news.newsworld import Site

NOT_PUBLIC = [
    "127.0.0.1",
    "10.0.0.1",
    "172.16.3.4",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",  # noqa: S104  # the point
    "192.0.0.9",
    "192.88.99.1",
    "198.18.0.1",
    "224.0.0.251",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::10.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:127.0.0.1",
    "64:ff9b::a00:1",
    "64:ff9b:1::1",
    "2002:a00:1::",
    "2001:0:4136:e378::1",
    "2001:db8::1",
    "3fff::1",
    "fc00::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff0e::1",
    "not an address",
]


@pytest.mark.parametrize("address", NOT_PUBLIC)
def test_an_address_that_is_not_on_the_open_internet_is_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address",
    ["1.1.1.1", "2606:4700::1111", "::ffff:1.1.1.1", "64:ff9b::101:101", "2002:101:101::"],
)
def test_an_address_on_the_open_internet_is_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "gopher://example.org/1",
        "javascript:alert(1)",
        "data:text/html,hello",
        "ftp://example.org/feed",
        "https://user:secret@example.org/feed",
        "https://user@example.org/feed",
        "http:///feed",
        "https://exa mple.org/",
        "https://example.org:99999/",
        "not an address",
    ],
)
def test_only_plain_web_addresses_are_fetched(url: str) -> None:
    with pytest.raises(InputError, match="not a web address") as e:
        check_address(url)

    assert "secret" not in str(e.value)


@pytest.mark.parametrize("url", ["http://example.org:22/", "https://example.org:8080/feed"])
def test_only_the_ports_of_the_web_are_fetched(url: str) -> None:
    with pytest.raises(RefusedError, match="ports 80 and 443"):
        check_address(url)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://localhost/",
        "http://2130706433/",
        "http://127.1/",
        "http://0x7f.0.0.1/",
        "http://0/",
        "http://[::]/",
        "http://[::1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://169.254.169.254/latest/meta-data/",
        "https://192.168.0.1/",
    ],
)
async def test_row_26_a_private_address_is_refused_in_whatever_spelling(
    fetcher: Fetcher, url: str
) -> None:
    with pytest.raises(RefusedError, match="not a public address, so it was not fetched") as e:
        await fetcher.get(url, limit_bytes=1000)

    assert str(e.value).count("127.0.0.1") == url.count("127.0.0.1")


async def test_row_27_a_name_that_resolves_anew_to_a_private_address_is_refused_at_the_socket(
    fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A resolver of the system answers for a public name; nothing of ours is replaced."""

    def lying(*_: object, **__: object) -> list[object]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("10.0.0.1", 80))]

    monkeypatch.setattr(socket, "getaddrinfo", lying)

    with pytest.raises(RefusedError, match="not a public address") as e:
        await fetcher.get("http://news.example.org/feed", limit_bytes=1000)

    assert "10.0.0.1" not in str(e.value)


async def test_row_27_a_redirect_to_a_private_address_is_refused_at_the_socket(
    fetcher: Fetcher, site: Site
) -> None:
    url = site.redirects_to("/moved", "http://10.0.0.1/admin")

    with pytest.raises(RefusedError, match="not a public address"):
        await fetcher.get(url, limit_bytes=1000)


async def test_an_operator_can_open_one_port_of_a_host_and_no_other(site: Site) -> None:
    settings = Settings(database_url="", allowed_hosts=f"127.0.0.1:{site.port}")
    async with Fetcher(settings) as fetcher:
        with pytest.raises(RefusedError, match="ports 80 and 443"):
            await fetcher.get(f"http://127.0.0.1:{site.port + 1}/", limit_bytes=1000)
        with pytest.raises(RefusedError, match="not a public address"):
            await fetcher.get("http://127.0.0.1/", limit_bytes=1000)
