"""Comparisons and timelines as JSON for programs."""

from __future__ import annotations

from collections.abc import Sequence

from bot.exports.shapes import Shape, article_shape, point_shape, statement_shape, time_shape
from summarizer.comparisons import Comparison, FiguresDiffer, Relay, Timeline, Worded
from summarizer.model import Point


def comparison_shape(compared: Sequence[Comparison]) -> Shape:
    """Comparisons of stories; every text is a stretch of an article, with its offsets."""
    return {"stories": [_comparison(comparison) for comparison in compared]}


def timeline_shape(told: Timeline) -> Shape:
    """The moments in order; each is a sentence, or a statement."""
    return {
        "headline": told.headline,
        "moments": [
            {"at": time_shape(m.at), "sentence": point_shape(m.told)}
            if isinstance(m.told, Point)
            else {"at": time_shape(m.at), "statement": statement_shape(m.told)}
            for m in told.moments
        ],
    }


def _comparison(comparison: Comparison) -> Shape:
    story = comparison.story
    return {
        "headline": comparison.headline,
        "origins": [[a.url for a in origin] for origin in story.origins],
        "worded": [_worded(row) for row in comparison.worded],
        "figures": [_figures(each) for each in comparison.figures],
        "claims": [[point_shape(c.one), point_shape(c.other)] for c in comparison.claims],
        "relays": [_relay(relay) for relay in comparison.relays],
        "silences": [[statement_shape(r) for r in same] for same in comparison.silences],
        "unheard": list(comparison.unheard),
        "sources": [article_shape(a) for a in story.articles],
    }


def _worded(row: Worded) -> Shape:
    """The first wording is the fullest; `edits` tell how each differs from it."""
    return {
        "speaker": row.speaker,
        "wordings": [
            {
                "kind": wording.kind,
                "printed": [point_shape(p.point) for p in wording.printed],
                "edits": [{"one": e.one.text, "other": e.other.text} for e in wording.edits],
            }
            for wording in row.wordings
        ],
    }


def _figures(differing: FiguresDiffer) -> Shape:
    return {
        "about": point_shape(differing.about),
        "values": [
            [
                {
                    "low": figure.low,
                    "high": figure.high,
                    "printed": point_shape(figure.point),
                    "sentence": figure.sentence.text,
                }
                for figure in same
            ]
            for same in differing.values
        ],
    }


def _relay(relay: Relay) -> Shape:
    return {"steps": list(relay.steps), "printed": [statement_shape(r) for r in relay.printed]}
