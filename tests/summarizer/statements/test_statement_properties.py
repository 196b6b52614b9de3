"""Whatever the text, the spans are valid, in the right paragraphs, and told once."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from summarizer import read_article
from summarizer.statements import find_statements

_PARTS = """Hale Ana Lund said says told told, added, “The “we ” ” “ " '' ‘ ’ ' , . ? ! : — - – the
a pier he she who what that which according to called for denied declined comment was is “not and
but adding saying, asked if TASS reported, spokesman, Mr. NATO « » „ “ ( ) de-escalation 1.5 U.S.
HALE: — Share this article Leave a Reply did not respond to request"""
_WORDS = st.sampled_from([*_PARTS.split(), "\n", "\n\n"])
_TEXTS = st.one_of(
    st.lists(_WORDS, max_size=60).map(" ".join),
    st.text(max_size=200),
)
_CALM = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@_CALM
@given(_TEXTS)
def test_no_text_breaks_it_and_every_span_is_valid(text: str) -> None:
    article = read_article(text)
    shown = [p.span for p in article.paragraphs if p.part in {"title", "body"}]
    for statement in find_statements(article):
        assert statement.content
        for span in (*statement.content, statement.cue, statement.source):
            if span is not None:
                assert 0 <= span.start < span.end <= len(text)
        for span in statement.content:
            assert any(p.holds(span) for p in shown)
            assert span.of(text).strip()


@_CALM
@given(_TEXTS)
def test_no_content_is_told_twice_by_the_same_mention(text: str) -> None:
    found = [
        (s.content, s.source) for s in find_statements(text) if len(s.content[0].of(text)) > 40
    ]
    assert len(found) == len(set(found))


def test_a_very_long_article_is_read_in_one_go() -> None:
    lines = [f"“No {n},” said Ana Hale, who left. He stayed." for n in range(400)]
    text = "The pier\n\n" + "\n".join(lines)
    assert len(find_statements(text)) == 400


def test_a_line_of_thousands_of_quotations_is_no_statement() -> None:
    assert find_statements("The pier\n\n" + "“a” — " * 3_000) == []
