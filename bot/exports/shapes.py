"""The JSON shapes. Scripts of other people read them: keys may come, none goes or changes."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.fragments import opened_at
from summarizer.model import (
    Answer,
    Article,
    Brief,
    Difference,
    NearWords,
    Point,
    Reported,
    Row,
    Span,
)
from summarizer.stories.copies import mangled_copies

Shape = dict[str, Any]


def statement_shape(reported: Reported) -> Shape:
    """One statement; offsets index the text of the article."""
    statement, article = reported.statement, reported.article
    speaker = statement.speaker
    return {
        "article": article.url,
        "speaker": speaker.name if speaker else None,
        "role": speaker.role if speaker else None,
        "known_by": speaker.how if speaker else None,
        "kind": statement.kind,
        "content": [_span(span, article) for span in statement.content],
        "cue": _span(statement.cue, article) if statement.cue else None,
        "source": _span(statement.source, article) if statement.source else None,
        "via": statement.via,
        "polarity": statement.polarity,
        "venue": statement.venue,
        "nested": statement.nested,
        "outlet": article.outlet,
        "published": time_shape(article.published),
        "sentence": reported.sentence.text,
        "link": opened_at(article, reported.stretch),
        "sha256": content_sha256(reported),
    }


def answer_shape(answer: Answer) -> Shape:
    """An answer, found or not; near statements are told only where nothing was found."""
    searched = answer.searched
    return {
        "question": answer.question.text,
        "found": answer.found,
        "statements": [statement_shape(s) for s in answer.statements],
        "sentences": [point_shape(p) for p in answer.sentences],
        "copies": [[point_shape(p) for p in group] for group in answer.copies],
        "unsure": answer.unsure,
        "differences": [_difference(d) for d in answer.differences],
        "searched": {
            "articles": searched.articles,
            "outlets": searched.outlets,
            "from": time_shape(searched.since),
            "to": time_shape(searched.until),
        },
        "near": {
            "same_speaker": [statement_shape(s) for s in answer.same_speaker],
            "same_topic": [statement_shape(s) for s in answer.same_topic],
            "words": [_near(n) for n in answer.near],
        },
        "more": len(answer.rest),
        "rows": [_row(row) for row in answer.rows],
    }


def brief_shape(briefs: Sequence[Brief]) -> Shape:
    """Briefs of stories; `origins` are lists of articles that print one text.

    `story` is a key that stays while the story grows; `background` are older articles on it,
    `mangled` copies that a machine garbled, which are never quoted.
    """
    return {"stories": [_brief(b) for b in briefs]}


def content_sha256(reported: Reported) -> str:
    """The SHA-256 of the content as printed, its pieces joined by line ends, in UTF-8."""
    joined = "\n".join(reported.words).encode("utf-8", "surrogatepass")
    return hashlib.sha256(joined).hexdigest()


def _brief(brief: Brief) -> Shape:
    return {
        "headline": brief.headline,
        "story": brief.story.key,
        "articles": [a.url for a in brief.story.articles],
        "origins": [[a.url for a in origin] for origin in brief.story.origins],
        "points": [point_shape(p) for p in brief.points],
        "statements": [statement_shape(s) for s in brief.statements],
        "said": brief.said,
        "differences": [_difference(d) for d in _differences(brief)],
        "sources": [article_shape(a) for a in brief.story.articles],
        "background": [article_shape(a) for a in brief.story.background],
        "mangled": [a.url for a in mangled_copies(brief.story)],
    }


def _differences(brief: Brief) -> list[Difference]:
    """The statements that outlets word differently, a point a wording, and contradicting copies."""
    compared = brief.comparison
    if compared is None:
        return []
    worded = (
        Difference(row.speaker, tuple(w.printed[0].point for w in row.wordings))
        for row in compared.worded
        if row.differs
    )
    return [*worded, *compared.altered]


def _row(row: Row) -> list[list[Shape]]:
    """One statement: a list for each wording, with all who print it."""
    return [[statement_shape(reported) for reported in wording] for wording in row.wordings]


def _near(near: NearWords) -> Shape:
    """A row near to the words asked for; `printed` are stretches of its first statement."""
    article = near.row.first.article
    changes = [{"asked": c.asked, "printed": _span(c.printed, article)} for c in near.changes]
    return {"row": _row(near.row), "changes": changes}


def article_shape(article: Article) -> Shape:
    """What is known of an article, without its text."""
    return {
        "article": article.url,
        "title": article.title,
        "outlet": article.outlet,
        "published": time_shape(article.published),
        "language": article.language,
        "access": article.access,
    }


def _difference(difference: Difference) -> Shape:
    return {"about": difference.about, "variants": [point_shape(v) for v in difference.variants]}


def point_shape(point: Point) -> Shape:
    """A stretch of an article with its offsets, and the link that opens the page there."""
    article, meant = point.article, point.meant
    return {
        "article": article.url,
        "outlet": article.outlet,
        "published": time_shape(article.published),
        "link": opened_at(article, point.span),
        "meant": {"name": meant.name, **_span(meant.span, article)} if meant else None,
        **_span(point.span, article),
    }


def _span(span: Span, article: Article) -> Shape:
    return {"text": span.of(article.text), "start": span.start, "end": span.end}


def time_shape(moment: datetime | None) -> str | None:
    """A moment in ISO 8601."""
    return moment.isoformat() if moment else None
