"""What a terminal shows: hostile text is data, and nothing is cut but titles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.terminal.render import TITLE_CHARACTERS, plain, rendered, short, show
from bot.replies import (
    Differing,
    Link,
    Note,
    Point,
    Quotation,
    Reply,
    Section,
    Title,
    Variant,
    Variants,
    Wording,
)
from bot.replies.parts import Aside

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
        Variants(text, (Variant(text, (link,)),)),
        Quotation(
            (text,), text, in_part=(link,), others=(Wording((text,), (text,), cites=(link,)),),
            elsewhere=(link,), differing=(Differing(0, 1, 2, text),),
        ),
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


def test_what_differs_from_the_words_asked_for_is_told_without_colours_too(capsys):
    words = "“We followed the  procedure to the letter,”"
    differing = (Differing(0, 18, 27, "“procedure”, not “rules”"), Differing(0, 30, 30, "no “all”"))

    show(Reply((Quotation((words,), "Ana Ruiz", differing=differing),)))

    said, _, printed = capsys.readouterr().out.splitlines()
    assert said == "  “We followed the procedure to the letter,”"
    assert printed == "    printed “procedure”, not “rules”; no “all”"


def test_who_prints_it_otherwise_stands_below_the_words(capsys):
    sun, wire, post = (Link(name, f"https://{name}.example/") for name in ("Sun", "Wire", "Post"))
    other = Wording(("‘The rules were kept’",), ("Thu 12 Mar 2026",), cites=(wire,))

    show(Reply((Quotation(("“We kept the rules”",), "Ruiz", cites=(sun,), in_part=(post,),
                          others=(other,), elsewhere=(post,)),)))  # fmt: skip

    assert capsys.readouterr().out.splitlines() == [
        "  “We kept the rules”",
        "    — Ruiz · [Sun] · in part [Post]",
        "    worded otherwise: ‘The rules were kept’ · Thu 12 Mar 2026 · [Wire]",
        "    and otherwise by [Post]",
    ]


def test_a_sentence_is_shown_letter_for_letter_with_what_was_said_set_off():
    sentence = "She said  that it rained, and that it froze."
    said = ("that it rained", "that it froze")

    (_, line), _ = rendered(Quotation(said, "Ana Ruiz", sentence=sentence))

    assert line.plain == "She said that it rained, and that it froze."
    assert [line.plain[s.start : s.end] for s in line.spans] == list(said)


def test_problems_go_to_standard_error(capsys):
    show(Reply((Note("fine"),), problems=("a.txt: There is no such file.",)))

    out, err = capsys.readouterr()
    assert (out.strip(), err.strip()) == ("fine", "! a.txt: There is no such file.")


def test_a_point_tells_who_prints_it_in_other_words(capsys: pytest.CaptureFixture[str]) -> None:
    show(Reply((Point("The pier fell.", (Link("Echo"),), (Link("Wire"),)),)))
    assert "The pier fell.  [Echo] · worded otherwise [Wire]" in capsys.readouterr().out


def test_what_the_desk_adds_to_a_sentence_stands_in_brackets_behind_the_pronoun(capsys):
    show(Reply((Point("He left the pier.", (Link("Echo"),), aside=Aside(2, "Ivo\x1b Lund")),)))

    assert capsys.readouterr().out == "  • He [Ivo Lund] left the pier.  [Echo]\n"
