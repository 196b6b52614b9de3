"""Feeds: whole items of broken feeds, no expansion, no flood, no dates that can't be."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from time import process_time

import pytest

from bot.errors import InputError
from bot.news.documents import Feed
from bot.news.items import read_feed

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
URL = "https://example.org/feed.xml"


def read(xml: str | bytes, limit: int = 500) -> Feed:
    body = xml.encode() if isinstance(xml, str) else xml
    return read_feed(body, URL, now=NOW, content_type="application/rss+xml", limit=limit)


def rss(*items: str, head: str = "<title>Wire</title>") -> str:
    inner = "".join(f"<item>{item}</item>" for item in items)
    return f'<?xml version="1.0"?><rss version="2.0"><channel>{head}{inner}</channel></rss>'


def item(n: int, more: str = "") -> str:
    return f"<title>Item {n}</title><link>https://example.org/{n}</link>{more}"


def test_an_item_is_plain_text_with_a_whole_address_and_a_date_in_utc() -> None:
    feed = read(
        rss(
            "<title>&lt;b&gt;Talks&lt;/b&gt; &amp;amp; tea</title><link>/a?utm_source=x</link>"
            "<guid isPermaLink='false'>g1</guid><pubDate>Wed, 04 Mar 2026 10:00:00 +0200</pubDate>"
            "<description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;"
            "&lt;script&gt;x()&lt;/script&gt;</description>",
            head="<title>Wire</title><ttl>60</ttl>",
        )
    )
    (found,) = feed.items

    assert (feed.title, feed.fresh_for, feed.broken) == ("Wire", timedelta(hours=1), False)
    assert (found.id, found.url) == ("g1", "https://example.org/a")
    assert (found.title, found.text) == ("Talks & tea", "One.\nTwo.")
    assert found.published == datetime(2026, 3, 4, 8, tzinfo=UTC)


def test_atom_is_read_with_its_content_and_when_it_was_updated() -> None:
    (found,) = read(
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><entry><id>1</id>'
        '<title>Talks</title><link href="https://example.org/1"/><summary>Short</summary>'
        "<content type='html'>&lt;p&gt;A longer text.&lt;/p&gt;</content>"
        "<published>2026-03-01T08:00:00Z</published><updated>2026-03-02T08:00:00Z</updated>"
        "</entry></feed>"
    ).items

    assert found.text == "A longer text."
    assert found.published == datetime(2026, 3, 1, 8, tzinfo=UTC)
    assert found.updated == datetime(2026, 3, 2, 8, tzinfo=UTC)


BILLION = (
    '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><rss version="2.0"><channel><title>x</title>'
    "<item><title>&c;</title></item></channel></rss>"
)


@pytest.mark.parametrize(
    "body",
    [
        BILLION.encode(),
        BILLION.encode("utf-16"),
        BILLION.replace('"lol"', 'SYSTEM "file:///etc/passwd"').encode(),
    ],
)
def test_row_30_declared_entities_are_neither_expanded_nor_opened(body: bytes) -> None:
    with pytest.raises(InputError, match="declares entities of its own"):
        read(body)


def test_row_30_a_document_type_of_another_place_is_not_fetched() -> None:
    xml = rss(item(1)).replace("<rss", '<!DOCTYPE rss SYSTEM "http://127.0.0.1:9/rss.dtd"><rss')

    assert [i.title for i in read(xml).items] == ["Item 1"]


@pytest.mark.parametrize(
    "body",
    ["<!doctype html><html><head><title>News</title></head><body>Hello</body></html>",
     "just some text", '{"version": "https://jsonfeed.org/version/1.1", "items": []}', "\0\0"],
)  # fmt: skip
def test_row_31_what_is_no_feed_is_told(body: str) -> None:
    with pytest.raises(InputError, match="is not a feed"):
        read(body)


def test_an_item_over_which_the_parser_stumbles_is_left_out_and_the_others_stay() -> None:
    feed = read(rss(item(1), item(2, "<description>&#x110000;</description>"), item(3)))

    assert [i.title for i in feed.items] == ["Item 1", "Item 3"]
    assert (feed.title, feed.broken) == ("Wire", True)


def test_row_31_an_empty_feed_is_told() -> None:
    with pytest.raises(InputError, match="is empty, so it is not a feed"):
        read("  \n")


def test_row_31_half_a_feed_keeps_its_complete_items() -> None:
    xml = rss(item(1), item(2), item(3))
    feed = read(xml[: xml.index("Item 3") + 3])

    assert [i.title for i in feed.items] == ["Item 1", "Item 2"]
    assert feed.broken


def test_row_32_only_the_first_500_of_many_items_are_read() -> None:
    xml = rss(*(item(n) for n in range(50_000)))
    began = process_time()
    feed = read(xml)

    assert process_time() - began < 2, "those after the limit are not even parsed"
    assert len(feed.items) == 500
    assert feed.items[-1].title == "Item 499"
    assert not feed.broken


def test_row_32_items_with_equal_or_no_ids_are_told_apart_by_address_and_text() -> None:
    same = "<guid>1</guid>"
    first = read(rss(item(1, same), item(2, same), item(3)))
    again = read(rss(item(3), item(2, same), item(1, same)))

    assert len({i.id for i in first.items}) == 3
    assert {i.id for i in first.items} == {i.id for i in again.items}


@pytest.mark.parametrize(
    "date",
    ["Sat, 01 Jan 3000 00:00:00 GMT", "Mon, 01 Jan 0001 00:00:00 GMT",
     "Sat, 31 Feb 2026 10:00:00 GMT", "yesterday", "", "Thu, 05 Mar 2026 12:00:00 GMT"],
)  # fmt: skip
def test_row_33_a_date_that_cannot_be_is_none(date: str) -> None:
    (found,) = read(rss(item(1, f"<pubDate>{date}</pubDate>"))).items

    assert found.published is None


@pytest.mark.parametrize(
    "link",
    ["javascript:alert(1)", "data:text/html,x", "https://user:pass@example.org/1",
     "file:///etc/passwd", "http://[::", ""],
)  # fmt: skip
def test_row_40_a_link_that_is_no_plain_web_address_is_dropped(link: str) -> None:
    (found,) = read(rss(f"<title>A</title><link>{link}</link>")).items

    assert found.url is None


def test_row_39_invisible_characters_leave_the_title() -> None:
    (found,) = read(rss(item(1).replace("Item", "\u202eIt\u200bem\n"))).items

    assert found.title == "Item 1"


def test_a_feed_in_windows_letters_is_read_by_its_declaration() -> None:
    xml = rss(item(1).replace("Item", "Café")).replace('"1.0"', '"1.0" encoding="windows-1252"')

    assert read(xml.encode("cp1252")).items[0].title == "Café 1"


@pytest.mark.parametrize(
    "body", [b"<rss" * 10_000, b"\xff\xfe<rss>", b"<?xml version='1.0' encoding='no'?><rss/>"]
)
def test_whatever_bytes_come_only_input_errors_are_raised(body: bytes) -> None:
    with suppress(InputError):
        assert read(body).items == ()
