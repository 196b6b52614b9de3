"""Roles in print: "Kremlin spokesman" before a name, ", the Latvian prime minister," after it."""

from __future__ import annotations

import re
from itertools import pairwise

from summarizer.statements.names import (
    bare,
    is_capital,
    is_description,
    is_rank,
    is_title,
    names_body,
    without_article,
)
from summarizer.statements.titles import BODIES, HONORIFICS, NO_NAMES, ROLES
from summarizer.statements.wordlists import words_of

_BEFORE = re.compile(r"(?:[\w.’'-]+,?[ \u00a0]){0,7}$")
_BEFORE_CHARACTERS = 90
_AFTER = re.compile(
    r"(?:,\s(?:aged\s)?\d{1,3})?,\s(?P<role>(?:the|a|an|his|her|its|[A-Z\w’'-]+)\s(?:[^,.;:\n“”\"()]|(?<=\b[A-Z])\.|(?<=\bM[rs])\.|(?<=\bMrs)\.){3,90}?)"
    r"(?=,|(?<!\b[A-Z])(?<!\bM[rs])(?<!\bMrs)\.|\swho\b|\ssaid\b|$)"
)
_BODY_AFTER = re.compile(
    r"\s(?:of|from|at)\sthe(?P<body>(?:\s(?:[A-Z][\w’'-]{1,30}|of|for|the|and)\b){1,8})"
)
_BODY_BEFORE = re.compile(r"([A-Z][\w’'-]+)\s(?:for|of|on)\s(?:the\s)?$")
_IN_CLAUSE = re.compile(
    r",\swho\s(?:is|became|has\sbeen)\s(?:the\s|an?\s)?(?P<role>[\w’'-]+(?:\s[\w’'-]+){0,2}?)"
    r"(?=,|\.|\s(?:in|of|for|at|when|since|after)\b)"
)
_BRACKETED = re.compile(r"\s\((?P<role>[^)\n]{3,60})\)")
_VERBS = re.compile(r"\b(?:has|have|had|was|were|is|are|said|says|who)\b")
_PARTICIPLE = re.compile(r"[a-z]+ed\s(?:to|by|in|with|on|at|for|from)\b")
_LINKS = {"of", "for", "the", "state", "vice"}
_ADJECTIVES = ("ian", "ish", "ese", "tial", "nal", "ical", "ior")
_TELLING = words_of(
    """
    top chief former acting interim retired legal campaign party police press city county union
    company club school trade finance health defence defense army court church team
    """
)
_ARTICLES = {"a", "an", "the", "but", "and"}
_STOPPED = re.compile(r"(?:[A-Z]\.)+|[A-Z][a-z]{1,3}\.")
_MARKS = '.,;:”"'
_ROLE_WORDS = 8
_APPOSED_CHARACTERS = 120
_CLOSING = ",.;)"
_PREPOSITIONS = {"of", "for", "at", "in", "to", "from", "on", "with", "by"}
_OPENERS = {"the", "a", "an", "his", "her", "its", "their", "our", "my"}


def role_printed(text: str, start: int, end: int) -> str | None:
    """The role printed beside the name from start to end, in whichever form."""
    after = role_after(text, end) or role_in_clause(text, end) or role_in_brackets(text, end)
    after = after or body_after(text, end)
    return role_before(text, start) or role_apposed(text, start, end) or after


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
    kept = [w for w in kept if bare(w) not in HONORIFICS or is_rank(w)]
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
    telling = plain.endswith(_ADJECTIVES) or plain in _LINKS | _TELLING
    return is_capital(word) or is_description(plain) or plain in ROLES or telling


def _before_comma(words: list[str]) -> str:
    """The role of "A police spokesman, Ola Lind,"."""
    kept: list[str] = []
    for word in reversed(words):
        if kept and (word[-1] in _MARKS or word.lower() in _ARTICLES):
            break
        kept.insert(0, word.rstrip(","))
    return without_article(" ".join(kept))


def role_apposed(text: str, start: int, end: int) -> str | None:
    """The role that a name explains: "the minister for the roads of Lind, Ana Hale,".

    Of "a spokesman for the mayor, Ana Hale," nobody can tell who of the two is Ana Hale.
    """
    if text[start - 2 : start] != ", " or text[end : end + 1] not in _CLOSING:
        return None
    line = text.rfind("\n", 0, start) + 1
    words = text[max(line, start - _APPOSED_CHARACTERS) : start - 2].split()
    kept = _up_to_opening(words)
    own = next((n for n, w in enumerate(kept) if n and w in _PREPOSITIONS), len(kept))
    if not kept or bare(kept[own - 1]).lower() not in ROLES or _VERBS.search(" ".join(kept)):
        return None
    if own < len(kept) and is_open(kept):
        return None
    return " ".join(kept)


def is_open(words: list[str]) -> bool:
    """Whether a name after these words may be the last noun's: "a spokesman for the maker"."""
    inner = {w.lower() for w in words[1:-1]} & _PREPOSITIONS
    return words[-1].islower() and bool(inner - {"of"} or (inner and bare(words[-1]) in ROLES))


def _up_to_opening(words: list[str]) -> list[str]:
    """The words after the last "the", "its" or "Osten’s" that opens a noun phrase."""
    for at in range(len(words) - 1, -1, -1):
        word, before = words[at], words[at - 1].lower() if at else ""
        if word.lower() in _OPENERS and before not in _PREPOSITIONS:
            return words[at + 1 :]
        if word[0].isupper() and word.endswith(("’s", "'s")) and before not in _PREPOSITIONS:
            return words[at:]
        if word[-1] in _MARKS and not _STOPPED.fullmatch(word):
            break
    return []


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
    if words[0] in NO_NAMES - _OPENERS:
        return None
    role = without_article(found["role"])
    return None if _PARTICIPLE.match(role) or _names_another(role.split()) else role


def role_in_clause(text: str, end: int) -> str | None:
    """The role in a clause after a name: "Ana Hale, who became mayor of Lind in May,"."""
    found = _IN_CLAUSE.match(text, end)
    if found is None or found["role"].split()[-1].lower() not in ROLES:
        return None
    return found["role"]


def _names_another(words: list[str]) -> bool:
    """Whether a name follows the office, which then is its own: ", union lawyer Ana Hale wrote"."""
    for word, following in pairwise(words):
        if word in _PREPOSITIONS:
            return False
        if bare(word).lower() in ROLES and is_capital(following) and not is_title(bare(following)):
            return True
    return False


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
