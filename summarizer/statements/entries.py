"""The entries of a live blog: each opens with a time and stands by itself."""

from __future__ import annotations

import re

from summarizer.model import Span
from summarizer.statements.drafts import Draft
from summarizer.statements.marks import Quotation
from summarizer.statements.wordlists import words_of

_TIME = re.compile(r"[^\w\n]*\d{1,2}[.:]\d\d(?:\s?[ap]\.?m\.?)?(?:\s?[A-Z]{2,4}\b)?[^\w\n“\"]*")
_NAME = re.compile(
    r"(?:Here(?: is| was|['’]s) )?(?P<who>[A-Z][\w’'-]+(?: [A-Z][\w’'.-]+){0,3})\b"
    r"[^“\"«:\n.!?]*(?P<cue>:)\s*"
)
_NO_NAMES = words_of(
    "the a an in on at it he she they we i asked this that and but more our his her"
)


def opens_entry(text: str, at: int) -> bool:
    """Whether the line of this place is an entry: "15:34 Lund, at the gates: “...”"."""
    return _TIME.match(text, text.rfind("\n", 0, at) + 1) is not None


def named_in_entry(text: str, quotation: Quotation) -> Draft | None:
    """Who opens an entry right before a quotation: "15:34 Lund, through an interpreter: “...”"."""
    time = _TIME.match(text, text.rfind("\n", 0, quotation.start) + 1)
    found = _NAME.match(text, time.end(), quotation.start) if time else None
    if found is None or found.end() != quotation.start:
        return None
    if found["who"].split()[0].lower() in _NO_NAMES:
        return None
    cue, source = Span(*found.span("cue")), Span(*found.span("who"))
    return Draft("entry", (quotation.span,), cue, source, ":")
