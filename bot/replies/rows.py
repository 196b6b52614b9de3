"""A statement with all who print it: in the same words, in part, or otherwise."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.replies.citing import day, link_to, mark, outlet
from bot.replies.parts import Differing, Link, Quotation, Wording
from bot.replies.quoting import quotation
from summarizer.model import Change, NearWords, Reported, Row, Span

WORDINGS_SHOWN = 2


def row(of: Row) -> Quotation:
    """One statement; what another outlet prints otherwise stands beside it."""
    shown = quotation(of.first)
    letters = _letters(*shown.shown)
    alike: list[Reported] = []
    parts: list[Reported] = []
    others: list[tuple[Reported, ...]] = []
    for wording in of.wordings:
        if any(_letters(piece) not in letters for piece in wording[0].words):
            others.append(wording)
            continue
        for reported in wording:
            same = _letters(*quotation(reported).shown) == letters
            (alike if same else parts).append(reported)
    return replace(
        shown,
        cites=_outlets(alike),
        in_part=_outlets(parts, but=alike),
        others=tuple(map(_wording, others[:WORDINGS_SHOWN])),
        elsewhere=_outlets(r for wording in others[WORDINGS_SHOWN:] for r in wording),
    )


def near_row(near: NearWords) -> Quotation:
    """A statement near to the words asked for, with every place where it differs."""
    shown, first = row(near.row), near.row.first
    spans = [first.sentence.span] if shown.sentence else list(first.statement.content)
    differing = (_differing(change, spans, first.article.text) for change in near.changes)
    return replace(shown, differing=tuple(d for d in differing if d))


def _differing(change: Change, pieces: list[Span], text: str) -> Differing | None:
    """Where in the pieces shown a change stands; one that reaches over two ends with the first."""
    at = change.printed
    for n, piece in enumerate(pieces):
        if piece.start <= at.start <= piece.end:
            end = min(at.end, piece.end)
            told = _told(change.asked, at.of(text))
            return Differing(n, at.start - piece.start, end - piece.start, told)
    return None


def _told(asked: str, printed: str) -> str:
    if not asked:
        return f"“{printed}” is printed too"
    return f"“{printed}”, not “{asked}”" if printed else f"no “{asked}”"


def _wording(same: tuple[Reported, ...]) -> Wording:
    first = quotation(same[0])
    published = same[0].article.published
    details = (day(published) if published else None, mark(same[0]))
    return Wording(first.shown, tuple(filter(None, details)), first.verbatim, _outlets(same))


def _outlets(same: Iterable[Reported], but: Iterable[Reported] = ()) -> tuple[Link, ...]:
    """One link an outlet, each to the words in its own page, but for those named already."""
    named = {outlet(reported.article) for reported in but}
    found: dict[str, Link] = {}
    for to in map(link_to, same):
        found.setdefault(to.label, to)
    return tuple(to for label, to in found.items() if label not in named)


def _letters(*pieces: str) -> str:
    return "".join(c for c in "".join(pieces).casefold() if c.isalnum())
