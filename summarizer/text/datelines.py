"""Datelines before a lead: "BRUSSELS (Dispatches) —", "LONDON, March 3 (Agency) -"."""

from __future__ import annotations

import re

from summarizer.model import Span

_PLACE = r"[A-ZÀ-ÝŁŚŻČŠŽ][A-ZÀ-ÝŁŚŻČŠŽ.’'-]+(?:[ /][A-ZÀ-ÝŁŚŻČŠŽ.’'-]{2,}){0,3}"
_REGION = r"(?:, [A-Z][\w.]+(?: [A-Z][\w.]+)?)?"
_DAY = r"(?:,? (?:[A-Z][a-zé]{2,8}\.? \d{1,2}|\d{1,2}\.? [A-Z]?[a-zé]{2,8})(?:,? \d{4})?)?"
_AGENCY = r"\((?P<{0}>[A-Z][\w .&/’'-]{{1,30}}|dpa[\w/ -]*|afp|ots)\)"
_DASH = r"\s*(?:—|–|--?|:)\s*"
_CAPITALS = re.compile(
    rf"{_PLACE}{_REGION}{_DAY}(?:,? {_AGENCY.format('a')})?"
    r"(?:\s+(?:—|–|--|-(?=\s))|(?:—|–|--)\s)\s*"
)
_MIXED = re.compile(
    rf"(?:[A-ZÀ-Ý][\w.’'-]+(?:[ /][A-Z][\w.’'-]+){{0,3}}{_REGION}{_DAY},? ?)?{_AGENCY.format('b')}"
    rf"(?:{_DASH}|\s+(?=[A-Z“\"]))"
)
_CHARACTERS = 100
_NOT_AGENCIES = re.compile(r"\d|^[A-Z]{1,2}$|^[RDIC]-", re.IGNORECASE)


def dateline(text: str, start: int, end: int) -> tuple[Span, str | None] | None:
    """The dateline that opens `text[start:end]`, dash included, and the agency it names."""
    window_end = min(end, start + _CHARACTERS)
    if match := _CAPITALS.match(text, start, window_end):
        return _found(match, match["a"], end)
    match = _MIXED.match(text, start, window_end)
    if match and (match["b"] == "AP" or not _NOT_AGENCIES.search(match["b"])):
        return _found(match, match["b"], end)
    return None


def _found(match: re.Match[str], agency: str | None, end: int) -> tuple[Span, str | None] | None:
    if match.end() >= end:
        return None
    return Span(match.start(), match.start() + len(match.group().rstrip())), agency
