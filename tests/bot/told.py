"""An invented article with its statements, marked by hand, for what tells and renders."""

from __future__ import annotations

from datetime import UTC, datetime

from summarizer.model import Article, Paragraph, Reported, Sentence, Span, Speaker, Statement

TEXT = (
    "Gates opened too late, inquiry hears\n"
    "“We followed the procedure to the letter,” Ana Ruiz, the head of Hydra, told the inquiry.\n"
    "She denied that anyone had waited.\n"
    "Share this article"
)


def span(words: str, text: str = TEXT) -> Span:
    """Where these words stand."""
    return Span(text.index(words), text.index(words) + len(words))


def article(
    url: str | None = "https://osten.example/gates", outlet: str | None = "Osten Daily"
) -> Article:
    """The article, published on 12 March 2026."""
    starts = [0, 37, 127, 162]
    ends = [36, 126, 161, 180]
    parts = ("title", "body", "body", "furniture")
    return Article(
        text=TEXT,
        url=url,
        outlet=outlet,
        title="Gates opened too late, inquiry hears",
        published=datetime(2026, 3, 12, 9, 40, tzinfo=UTC),
        paragraphs=tuple(Paragraph(s, e, p) for s, e, p in zip(starts, ends, parts, strict=True)),
        sentences=tuple(
            Sentence(s, e, n) for n, (s, e) in enumerate(zip(starts, ends, strict=True)) if n < 3
        ),
    )


def direct(of: Article | None = None) -> Reported:
    """Ruiz's direct statement."""
    speaker = Speaker("Ana Ruiz", "the head of Hydra")
    statement = Statement(
        content=(span("“We followed the procedure to the letter,”"),),
        kind="direct",
        cue=span("told"),
        source=span("Ana Ruiz"),
        speaker=speaker,
        venue="told the inquiry",
    )
    return Reported(of or article(), statement)


def indirect(of: Article | None = None) -> Reported:
    """Her denial, known by a pronoun."""
    statement = Statement(
        content=(span("that anyone had waited"),),
        kind="indirect",
        cue=span("denied"),
        source=span("She"),
        speaker=Speaker("Ana Ruiz", "the head of Hydra", "pronoun"),
        polarity="negative",
    )
    return Reported(of or article(), statement)
