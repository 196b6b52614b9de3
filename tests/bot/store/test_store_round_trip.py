"""Any article and any statements come back as they were kept."""

from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.store.migrating import migrate
from bot.store.store import Store
from summarizer.model import Article, Entry, Paragraph, Sentence, Span, Speaker, Statement

NOW = datetime(2026, 3, 2, tzinfo=UTC)
words = st.none() | st.text(max_size=20)


@st.composite
def spans(draw: st.DrawFn, text: str) -> Span:
    start = draw(st.integers(0, len(text)))
    return Span(start, draw(st.integers(start, len(text))))


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    text = draw(st.text(min_size=1, max_size=80))
    span = spans(text)
    part = st.sampled_from(["title", "date", "body", "furniture"])
    paragraphs = draw(st.lists(st.builds(lambda s, p: Paragraph(s.start, s.end, p), span, part)))
    sentence = st.builds(lambda s, p: Sentence(s.start, s.end, p), span, st.integers(0, 9))
    statement = st.builds(
        Statement,
        content=st.lists(span, min_size=1, max_size=3).map(tuple),
        kind=st.sampled_from(["direct", "indirect", "mixed", "no comment"]),
        cue=st.none() | span,
        source=st.none() | span,
        speaker=st.none()
        | st.builds(
            Speaker, st.text(), words, st.sampled_from(["named", "pronoun", "title", "story"])
        ),
        via=words,
        polarity=st.sampled_from(["positive", "negative"]),
        venue=words,
        nested=st.booleans(),
    )
    article = Article(
        text=text,
        language=draw(st.sampled_from(["en", "de", "zh"])),
        url=draw(words),
        outlet=draw(words),
        title=draw(words),
        published=draw(st.none() | st.datetimes(timezones=st.just(UTC))),
        dateline=draw(st.none() | span),
        paragraphs=tuple(paragraphs),
        sentences=tuple(draw(st.lists(sentence, max_size=5))),
        access=draw(st.sampled_from(["whole", "excerpt", "paywalled"])),
    )
    return Entry(article, tuple(draw(st.lists(statement, max_size=4))))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(entries())
def test_any_entry_kept_comes_back_equal(entry: Entry):
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'desk.db'}"
        migrate(url)
        store = Store.open(url)
        try:
            store.keep(entry.article, entry.statements, fetched=NOW)
            (kept,) = store.entries()
        finally:
            store.close()

    assert kept == entry
