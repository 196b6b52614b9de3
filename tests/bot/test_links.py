"""Links: what may be shown, and one form for one page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.links import canonical, host_of, safe_link


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,<b>hi</b>",
        "file:///etc/passwd",
        "//example.org/a",
        "/a",
        "",
        "https://user:pass@example.org/",
        "https://example.org@evil.example/",
        "https://example.org/a b",
        "https://example.org/a\nb",
        "https://example.org/\u202egpj.exe",
        "https://exam\u200bple.org/",
        "https://example.org\\@evil.example/",
        "https://example.org/<script>",
        "https://[::/",
        "https://example.org:0x50/",
    ],
)
def test_row_40_what_is_no_plain_web_address_is_no_link(url: str) -> None:
    assert safe_link(url) is None


def test_row_40_a_look_alike_host_is_shown_in_punycode() -> None:
    assert safe_link("https://аpple.com/news") == "https://xn--pple-43d.com/news"


@pytest.mark.parametrize(
    ("url", "same"),
    [
        ("HTTPS://News.Example.ORG", "https://news.example.org/"),
        ("https://example.org:443/a#comments", "https://example.org/a"),
        ("https://example.org:8443/a", "https://example.org:8443/a"),
        ("https://example.org/a?utm_source=rss&id=7&fbclid=x", "https://example.org/a?id=7"),
        ("https://example.org/a?at_medium=RSS&at_campaign=rss", "https://example.org/a"),
        ("https://example.org/a?id=7&empty=", "https://example.org/a?id=7&empty="),
        ("https://example.org/straße?q=é", "https://example.org/stra%C3%9Fe?q=%C3%A9"),
        ("https://example.org./a", "https://example.org/a"),
        ("https://[2606:4700::1111]/a", "https://[2606:4700::1111]/a"),
        ("notes/summit.txt", "notes/summit.txt"),
    ],
)
def test_one_page_has_one_form(url: str, same: str) -> None:
    assert canonical(url) == same


@given(st.text(max_size=60).map(lambda t: "https://example.org/" + t))
def test_the_canonical_form_of_a_canonical_form_is_itself(url: str) -> None:
    assert canonical(canonical(url)) == canonical(url)


@given(st.text(max_size=60))
def test_no_text_whatever_breaks_it(text: str) -> None:
    link = safe_link(text)

    assert link is None or link.startswith(("http://", "https://"))


def test_a_host_is_told_as_a_reader_knows_it() -> None:
    assert host_of("https://WWW.Example.org:8443/a") == "example.org"
    assert host_of("notes.txt") is None
