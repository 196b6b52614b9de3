"""Names in print: what of "NATO Secretary General Jens Stoll" is a name and what a role."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarizer.statements.first_names import FIRST_NAMES
from summarizer.statements.titles import (
    BODIES,
    HONORIFICS,
    NO_NAMES,
    PARTICLES,
    PLACES,
    ROLES,
    TRADE_ENDINGS,
    WORDS_OF_ROLES,
)
from summarizer.statements.wordlists import words_of

_CAPITAL = re.compile(
    r"(?:[A-Z]\.){1,3}|(?:Mc|Mac|O['’]|al-|el-|d['’]|D['’])?[^\W\d_a-z][\w’'-]*\.?"
)


_INSIDE_ROLES = {"of", "for", "in", "at", "from", "on", "to", "with", "and"}
_OPENING = re.compile(
    r"(?:(?:the|an?|this|its|his|her|their|our|my|but|and|as|when|then)\s+)+", re.IGNORECASE
)
_FORMER = {"ex", "co", "vice", "then"}
_NAME_LENGTHS = (2, 3, 4)
_OF_PLACES = words_of(
    "Upper Lower Mount Lake Port Fort Cape North South East West Great Little San"
)
_OF_BODY = re.compile(r"\s+(?:of|from|at|for|with)\s+(?:the\s+)?(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Printed:
    """A mention taken apart: the name, the role before it, whether it names a person."""

    name: str
    role: str | None = None
    person: bool = True
    honorific: str | None = None


def bare(word: str) -> str:
    """A word without possessive, comma and full stop."""
    return re.sub(r"['’]s?$", "", word.strip(',.;:()[]“”"‘')).strip("’'")


def is_capital(word: str) -> bool:
    """Whether a word is written like a part of a name."""
    plain = word.strip(",;:()")
    return bool(_CAPITAL.fullmatch(plain)) and any(c.isupper() for c in plain)


def printed(mention: str) -> Printed | None:
    """Read a mention as printed: "Latvian Prime Minister Ilze Berga" names Ilze Berga."""
    mention = re.sub(r"\s*\([^)]*\)?", "", mention.split("\n", maxsplit=1)[0])
    if member := _of_body(mention):
        return member
    words = mention.split()
    cut = next((i for i, w in enumerate(words) if i and words[i - 1].endswith(",") and i > 0), None)
    words = words[:cut] if cut else words
    run = _trailing_name(words)
    if not run:
        return None
    before = words[: len(words) - len(run)]
    if before and (bare(before[-1]) in _INSIDE_ROLES or _serves(before)):
        return None
    names = [
        bare(w) if not re.fullmatch(r"(?:[A-Z]\.)+|Jr\.|Sr\.", w.strip(",")) else w.strip(",")
        for w in run
    ]
    name = " ".join(names)
    honorific = next((bare(w) for w in before[-1:] if bare(w) in HONORIFICS), None)
    role = _role([w for w in before if bare(w) not in HONORIFICS or is_rank(w)])
    return Printed(name, role, person=_is_person(names, before), honorific=honorific)


def _serves(before: list[str]) -> bool:
    """Whether a role serves the one named behind it: "A spokesman for Mr", "an aide to Mayor"."""
    links = [i for i, w in enumerate(before) if i and w in {"for", "to", "of"}]
    if not links or not before[links[-1] - 1].islower():
        return False
    titles = [bare(w) for w in before[links[-1] + 1 :]]
    return bool(titles) and (titles[-1] in HONORIFICS or titles[-1].lower() in ROLES)


def _of_body(mention: str) -> Printed | None:
    """A name before its body: "Ana Hale of the Institute for Old Piers"."""
    link = _OF_BODY.search(mention)
    if link is None:
        return None
    name = mention[: link.start()].split()
    body = mention[link.end() :].strip(" ,.")
    if len(name) not in _NAME_LENGTHS or not names_body(body):
        return None
    if any(not is_capital(w) or is_title(bare(w)) or _is_trade(w) for w in name):
        return None
    return Printed(" ".join(name), body) if _is_person(name, []) else None


def names_body(words: str) -> bool:
    """Whether a body stands in these words: "Institute for Old Piers"."""
    return any(bare(w).lower() in BODIES for w in words.split())


def _trailing_name(words: list[str]) -> list[str]:
    """The capitalised words at the end, after the last word of a role or title."""
    run: list[str] = []
    for word in reversed(words):
        plain = bare(word)
        if not (is_capital(word) or (plain.lower() in PARTICLES and run)):
            break
        if run and (is_title(plain) or plain.lower() in NO_NAMES):
            break
        if run and is_description(plain):
            break
        if (len(run) > 1 and _is_trade(plain)) or (run and word.endswith(("’s", "'s"))):
            break
        run.append(word)
    while run and bare(run[-1]).lower() in PARTICLES and run[-1][0].islower():
        run.pop()
    return list(reversed(run))


def is_title(word: str) -> bool:
    """Whether a word is a title or belongs to one: "Mr", "Minister", "Foreign"."""
    return word in HONORIFICS or word.lower() in ROLES or word in WORDS_OF_ROLES


def is_rank(word: str) -> bool:
    """Whether an honorific tells an office: "Gov.", "Judge", not "Mr" or "Dr"."""
    return HONORIFICS.get(bare(word)) == "" and bare(word) not in {"Dr", "Prof", "Professor"}


def is_description(word: str) -> bool:
    """Whether a hyphened word tells of somebody: "Mum-of-three", "Ex-baker", not "Karl-Herman"."""
    parts = word.lower().split("-")
    if len(parts) == 1 or not word.rpartition("-")[2][:1].islower():
        return False
    return "of" in parts[1:] or parts[0] in _FORMER or parts[-1] in ROLES or _is_trade(parts[-1])


def _is_trade(word: str) -> bool:
    return word.lower().endswith(TRADE_ENDINGS) and word not in FIRST_NAMES


def _role(words: list[str]) -> str | None:
    text = without_article(" ".join(words)).strip(" ,")
    if text.split(" ")[0].endswith("ing"):
        return None
    known = any(is_title(p) or _is_trade(p) or is_description(p) for p in map(bare, words))
    return text if text and known else None


def without_article(role: str) -> str:
    """A role without the words that open it: "chief executive" of "Its chief executive"."""
    opening = _OPENING.match(role)
    return role[opening.end() :] if opening else role


def _is_person(names: list[str], before: list[str]) -> bool:
    if any(n.lower() in BODIES or n in PLACES for n in names) or names[0].lower() in NO_NAMES:
        return False
    if len(names) > 1 and names[0] in _OF_PLACES:
        return False
    if before and bare(before[-1]).lower() == "the":
        return False
    last = names[-1]
    if before and (bare(before[-1]) in HONORIFICS or bare(before[-1]).lower() in ROLES):
        return True
    return len(names) > 1 or not last.isupper()
