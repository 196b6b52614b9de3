"""Roles in print: "Kremlin spokesman" before a name, ", the Latvian prime minister," after it."""

from __future__ import annotations

import re

from summarizer.statements.names import (
    bare,
    is_capital,
    is_description,
    names_body,
    without_article,
)
from summarizer.statements.titles import BODIES, HONORIFICS, ROLES

_BEFORE = re.compile(r"(?:[\w.’'-]+,?[ \u00a0]){0,7}$")
_BEFORE_CHARACTERS = 90
_AFTER = re.compile(
    r",\s(?P<role>(?:the|a|an|his|her|its|[A-Z\w’'-]+)\s[^,.;:\n“”\"()]{3,90}?)"
    r"(?=,|\.|\swho\b|\ssaid\b|$)"
)
_BODY_AFTER = re.compile(
    r"\s(?:of|from|at)\sthe(?P<body>(?:\s(?:[A-Z][\w’'-]{1,30}|of|for|the|and)\b){1,8})"
)
_BODY_BEFORE = re.compile(r"([A-Z][\w’'-]+)\s(?:for|of|on)\s(?:the\s)?$")
_BRACKETED = re.compile(r"\s\((?P<role>[^)\n]{3,60})\)")
_VERBS = re.compile(r"\b(?:has|have|had|was|were|is|are|said|says|who)\b")
_LINKS = {"of", "for", "the", "state", "vice"}
_ARTICLES = {"a", "an", "the", "but", "and"}
_STOPPED = re.compile(r"(?:[A-Z]\.)+|[A-Z][a-z]{1,3}\.")
_MARKS = '.,;:”"'
_ROLE_WORDS = 8


def role_printed(text: str, start: int, end: int) -> str | None:
    """The role printed beside the name from start to end, in whichever form."""
    after = role_after(text, end) or role_in_brackets(text, end) or body_after(text, end)
    return role_before(text, start) or after


def role_before(text: str, start: int) -> str | None:
    """The role printed right before a name: "Kremlin spokesman", "A police spokesman,"."""
    line = text.rfind("\n", 0, start) + 1
    found = _BEFORE.search(text, max(line, start - _BEFORE_CHARACTERS), start)
    words = found.group().split() if found else []
    if words and words[-1].endswith(",") and bare(words[-1]).lower() in ROLES:
        return _before_comma(words)
    kept: list[str] = []
    for word in reversed(words):
        if not _belongs(word):
            break
        kept.insert(0, word)
    kept = [w for w in kept if bare(w) not in HONORIFICS]
    if kept and bare(kept[-1]).lower() in _LINKS:
        return None
    while kept and (bare(kept[0]).lower() in _LINKS or not kept[0][0].isalnum()):
        kept.pop(0)
    known = any(bare(w).lower().split("-")[0] in ROLES or is_description(bare(w)) for w in kept)
    return without_article(" ".join(kept)) if known else None


def _belongs(word: str) -> bool:
    """Whether a word may be part of a role: "U.S.", "Deputy", "spokesman", "of"."""
    plain = bare(word).lower()
    if word[-1] in _MARKS and not _STOPPED.fullmatch(word):
        return False
    nation = plain.endswith(("ian", "ish", "ese"))
    return is_capital(word) or is_description(plain) or plain in ROLES or plain in _LINKS or nation


def _before_comma(words: list[str]) -> str:
    """The role of "A police spokesman, Ola Lind,"."""
    kept: list[str] = []
    for word in reversed(words):
        if kept and (word[-1] in _MARKS or word.lower() in _ARTICLES):
            break
        kept.insert(0, word.rstrip(","))
    return without_article(" ".join(kept))


def role_in_brackets(text: str, end: int) -> str | None:
    """The role in brackets after a name: "Ana Hale (mayor)"."""
    found = _BRACKETED.match(text, end)
    if found is None or not any(bare(w).lower() in ROLES for w in found["role"].split()):
        return None
    return without_article(found["role"])


def role_after(text: str, end: int) -> str | None:
    """The role printed after a name: "the Latvian prime minister", without its article."""
    found = _AFTER.match(text, end)
    if found is None:
        return None
    words = [bare(w).lower() for w in found["role"].split()[:_ROLE_WORDS]]
    if not any(w in ROLES for w in words) or _VERBS.search(found["role"]):
        return None
    return without_article(found["role"])


def body_after(text: str, end: int) -> str | None:
    """The body printed after a name: "Ana Hale of the Institute for Old Piers"."""
    found = _BODY_AFTER.match(text, end)
    if found is None or not names_body(found["body"]):
        return None
    return found["body"].strip()


def ends_body(text: str, start: int) -> bool:
    """Whether the words at an offset close a body's name: the "Old Piers" of such an institute."""
    found = _BODY_BEFORE.search(text, max(0, start - _BEFORE_CHARACTERS), start)
    return found is not None and found[1].lower() in BODIES
