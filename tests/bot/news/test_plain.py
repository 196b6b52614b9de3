"""Plain text: nothing of the markup stays, and no markup takes long."""

from __future__ import annotations

import string
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.news.plain import plain_line, plain_text


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("Talks <b>resume</b> in <i class='a>b'>Oslo</i>", "Talks resume in Oslo"),
        ("one<br>two<p>three</p>four", "one\ntwo\nthree\nfour"),
        ("a &lt;b&gt; &amp; c &#8220;d&#8221;", "a <b> & c “d”"),
        ("3 < 4 and 5 > 4", "3 < 4 and 5 > 4"),
        ("a<script>b</script><!-- c --><style>d</style>e", "ae"),
        ("a<![if !IE]>b<![endif]>c", "abc"),
        ("a<!-- b", "a"),
        ("a\u200bb\u202ec\x07", "abc"),
        ("a <a href='x'", "a"),
        ("R&D", "R&D"),
    ],
)
def test_markup_becomes_the_text_that_a_reader_sees(markup: str, text: str) -> None:
    assert plain_text(markup) == text


def test_a_line_is_one_line() -> None:
    assert plain_line("<p>Talks\n</p>\n<p>resume</p>") == "Talks resume"


@given(st.text("<>!-/&;#'\" ap[]" + string.digits, max_size=80))
def test_no_markup_whatever_breaks_it(markup: str) -> None:
    assert "\u200b" not in plain_text(markup)


@pytest.mark.parametrize(
    "piece",
    ["<", "<!--", "<![CDATA[", "&", "<a ", "<p a='", '<a b="', "<script>", "<!", "</", "<svg"],
)
def test_no_markup_takes_long(piece: str) -> None:
    began = process_time()

    plain_text(piece * 60_000)

    assert process_time() - began < 2
