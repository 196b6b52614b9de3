"""What a terminal shows: hostile text is data, and nothing is cut but titles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.terminal.render import TITLE_CHARACTERS, plain, rendered, short, show
from bot.replies import Link, Note, Point, Quotation, Reply, Section, Title

HOSTILE = (
    "\x1b[31m\x1b]0;pwned\x07[bold]x[/bold] :smile: "
    "\u202egnp.exe\u2066\u061c\u200b \x9b2J\r\n@everyone"
)


def parts(text):
    link = Link(text, f"https://x.example/{text}")
    return [
        Title(text), Section(text), Point(text, (link,)), Note(text, links=(link,)),
        Quotation((text,), text, (text,), verbatim=True, cites=(link,)),
        Quotation((text,), text, sentence=text),
    ]  # fmt: skip


@pytest.mark.parametrize("part", parts(HOSTILE), ids=lambda p: type(p).__name__)
def test_no_control_of_a_text_reaches_the_terminal(part, capsys):
    show(Reply((part,)))

    out = capsys.readouterr().out

    assert not {"\x1b", "\x07", "\x9b", "\r", "\u202e", "\u2066", "\u061c", "\u200b"} & set(out)
    assert "[bold]x[/bold] :smile:" in out


@given(st.text())
def test_any_text_can_be_rendered(text):
    for part in parts(text):
        rendered(part)
    assert "\n" not in plain(text)


def test_a_title_of_10_000_characters_is_cut_and_says_so():
    assert len(short("x" * 10_000)) == TITLE_CHARACTERS
    assert short("x" * 10_000).endswith("…")
    assert short("x" * TITLE_CHARACTERS) == "x" * TITLE_CHARACTERS


def test_a_long_sentence_is_never_wrapped_or_cut_on_a_pipe(capsys):
    words = "word " * 200

    show(Reply((Point(words),)))

    assert words.strip() in capsys.readouterr().out


def test_problems_go_to_standard_error(capsys):
    show(Reply((Note("fine"),), problems=("a.txt: There is no such file.",)))

    out, err = capsys.readouterr()
    assert (out.strip(), err.strip()) == ("fine", "! a.txt: There is no such file.")
