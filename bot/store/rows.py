"""Articles and statements as rows, and back; nothing here talks to a database."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import RowMapping

from bot import links
from summarizer.model import Article, Paragraph, Sentence, Span, Speaker, Statement

Marks = dict[str, Any]

STATEMENT_COLUMNS = (
    *("kind", "speaker_name", "speaker_role", "speaker_how", "via", "polarity", "venue", "nested"),
    *("cue_start", "cue_end", "source_start", "source_end"),
)
"""What is read of a statement, in this order: by position, because there are so many."""


def article_key(article: Article) -> str:
    """What makes two fetched articles one: the address without what only tracks, or the path.

    An article without address is known by its text.
    """
    if article.url is None:
        return f"sha256:{digest(article.text)}"
    return canonical(article.url)


def canonical(url: str) -> str:
    """The one form of a web address under which it is stored; a path made absolute."""
    return links.safe_link(url) or (url if "://" in url else str(Path(url).absolute()))


def digest(text: str) -> str:
    """The SHA-256 of a text."""
    return hashlib.sha256(text.encode()).hexdigest()


def marks_of(article: Article) -> Marks:
    """Where an article's parts stand in its text."""
    return {
        "paragraphs": [[p.start, p.end, p.part] for p in article.paragraphs],
        "sentences": [[s.start, s.end, s.paragraph] for s in article.sentences],
        "dateline": _pair(article.dateline),
        "access": article.access,
    }


def article_values(article: Article, fetched: datetime) -> dict[str, Any]:
    """The columns of an article that a new version may change."""
    return {
        "outlet": article.outlet,
        "title": article.title,
        "language": article.language,
        "published": article.published,
        "moment": article.published or fetched,
    }


def article_of(row: RowMapping) -> Article:
    """The article of a row that joins an article with one of its versions."""
    marks: Marks = row["marks"]
    dateline = marks["dateline"]
    return Article(
        text=row["text"],
        language=row["language"],
        url=row["url"],
        outlet=row["outlet"],
        title=row["title"],
        published=row["published"],
        dateline=Span(*dateline) if dateline else None,
        paragraphs=tuple([Paragraph(*mark) for mark in marks["paragraphs"]]),
        sentences=tuple([Sentence(*mark) for mark in marks["sentences"]]),
        access=marks.get("access", "whole"),
    )


def statement_values(
    article_id: int, version: int, statements: Iterable[Statement]
) -> list[dict[str, Any]]:
    """The rows of a version's statements, in their order."""
    return [
        {
            "article_id": article_id,
            "version": version,
            "position": position,
            "kind": statement.kind,
            **_speaker_values(statement.speaker),
            "via": statement.via,
            "polarity": statement.polarity,
            "venue": statement.venue,
            "nested": statement.nested,
            "cue_start": statement.cue.start if statement.cue else None,
            "cue_end": statement.cue.end if statement.cue else None,
            "source_start": statement.source.start if statement.source else None,
            "source_end": statement.source.end if statement.source else None,
            "contents": [_pair(span) for span in statement.content],
        }
        for position, statement in enumerate(statements)
    ]


def statement_of(values: Sequence[Any], contents: Iterable[tuple[int, int]]) -> Statement:
    """The statement of a row, its values in the order of `STATEMENT_COLUMNS`, and its contents."""
    kind, name, role, how, via, polarity, venue, nested, *offsets = values
    cue_start, cue_end, source_start, source_end = offsets
    return Statement(
        content=tuple([Span(start, end) for start, end in contents]),
        kind=kind,
        cue=_span(cue_start, cue_end),
        source=_span(source_start, source_end),
        speaker=None if name is None else Speaker(name, role, how),
        via=via,
        polarity=polarity,
        venue=venue,
        nested=nested,
    )


def _speaker_values(speaker: Speaker | None) -> dict[str, str | None]:
    return {
        "speaker_name": speaker.name if speaker else None,
        "speaker_role": speaker.role if speaker else None,
        "speaker_how": speaker.how if speaker else None,
    }


def _pair(span: Span | None) -> Sequence[int] | None:
    return None if span is None else (span.start, span.end)


def _span(start: int | None, end: int | None) -> Span | None:
    return None if start is None or end is None else Span(start, end)
