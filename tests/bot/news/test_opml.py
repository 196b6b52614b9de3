"""OPML: lists of feeds in and out; a hostile list is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

import config
from bot.errors import InputError
from bot.news.opml import read_opml, write_opml


def test_what_is_written_is_read_again() -> None:
    feeds = [
        ("https://example.org/a?x=1&y=2", 'Talks & "tea" <b>'),
        ("https://example.org/b", "B"),
    ]
    files = [("/home/notes", "Notes")]

    assert read_opml(write_opml([*feeds, *files]).encode()) == [
        ("https://example.org/a?x=1&y=2", 'Talks & "tea"'),
        ("https://example.org/b", "B"),
    ]


def test_nested_lists_are_read_in_their_order_each_address_once() -> None:
    opml = (
        "<opml version='1.0'><body><outline text='World'><outline text='A' xmlUrl='https://a.org/'/>"
        "<outline text='Deeper'><outline title='B' XMLURL='https://b.org/'/></outline></outline>"
        "<outline text='Again' xmlUrl='https://a.org/'/><outline xmlUrl='javascript:x()'/>"
        "</body></opml>"
    )

    assert read_opml(opml.encode()) == [("https://a.org/", "A"), ("https://b.org/", "B")]


@pytest.mark.parametrize("data", [b"", b"hello", b"<rss/>", b"<opml><body>", b"\0\xff"])
def test_what_is_no_opml_is_told(data: bytes) -> None:
    with pytest.raises(InputError, match="is not a list of feeds in OPML"):
        read_opml(data, "list.opml")


def test_a_document_type_is_refused_before_any_entity_is_seen() -> None:
    opml = '<!DOCTYPE o [<!ENTITY x SYSTEM "file:///etc/passwd">]><opml><body>&x;</body></opml>'

    with pytest.raises(InputError, match="declares a document type"):
        read_opml(opml.encode())


def test_the_starter_sources_are_eight_feeds_with_titles() -> None:
    starter = Path(config.__file__).with_name("starter_sources.opml")
    feeds = read_opml(starter.read_bytes())

    assert len(feeds) == 8
    assert all(title for _, title in feeds)
