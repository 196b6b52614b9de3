"""The outlet in a question: "to the BBC", "according to Reuters", "in the Osten Daily"."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from summarizer.questions.lexicon import HEARERS, MEDIA, STOP
from summarizer.text.words import plain_word, words

_RELAYED = re.compile(
    r"[\s,]*\b(?:according to|as reported (?:by|in)|reported by|as (?:quoted|printed) (?:by|in)|"
    r"quoted (?:by|in))\s+(?!whom?\b)(?P<outlet>[^,]+?)\s*(?:,\s*(?P<after>.+))?$",
    re.IGNORECASE,
)
_HEARD = re.compile(
    r"(?:^|\s)(?:to|in|on|with|by|from|via|for)\s+"
    r"(?:(?:an? )?(?:interview|statement|comments?|remarks|article) (?:with|to|in|for|by)\s+)?"
    r"(?P<outlet>.+?)"
    r"(?=\s+(?:about|that|regarding|concerning|on|to|in|from)\s|[,;]|$)",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"^\s*(?:to\s+)?(?P<outlet>.+?)(?=\s+(?:about|that|regarding|concerning|on)\s|[,;]|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Outlet:
    """What a question says of an outlet, and the question without it."""

    rest: str
    name: str | None = None


def take_relayed(text: str) -> Outlet:
    """Take "according to X" out of the text, at its end or before a comma."""
    found = _RELAYED.search(text)
    if not found:
        return Outlet(text)
    rest = f"{text[: found.start()]} {found['after'] or ''}".strip()
    return Outlet(rest, without_article(found["outlet"]))


def take_heard(rest: str, known: Collection[str]) -> Outlet:
    """Take "to the BBC" out of what follows the verb, where the name is one of an outlet."""
    for pattern in (_TOLD, _HEARD):
        for found in pattern.finditer(rest):
            name = without_article(found["outlet"])
            if is_outlet(name, known):
                return Outlet(f"{rest[: found.start()]} {rest[found.end() :]}", name)
            if plain_word(name) in HEARERS:
                return take_heard(f"{rest[: found.start()]} {rest[found.end() :]}", known)
    return Outlet(rest)


def is_outlet(name: str, known: Collection[str]) -> bool:
    """Whether these words name an outlet: one that is known, or by a word such as "Daily"."""
    plain = [plain_word(word) for word in words(name)]
    if not plain or plain[0] in STOP or len(plain) > 5:  # noqa: PLR2004  # a clause is no name
        return False
    if any(plain == [plain_word(w) for w in words(without_article(each))] for each in known):
        return True
    return plain[-1] in MEDIA or plain[0] in MEDIA - {"press", "radio", "news", "post", "daily"}


def without_article(name: str) -> str:
    """An outlet's name without "the"."""
    return re.sub(r"^(?:the|a|an)\s+", "", name.strip(" ,.;:"), flags=re.IGNORECASE)
