"""The people of one article: every full name printed, its roles, and where it is mentioned."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from summarizer.model import Article, Span
from summarizer.statements.marks import Quotation
from summarizer.statements.names import bare, is_capital, printed
from summarizer.statements.titles import HE, HONORIFICS, NO_NAMES, ROLES, SHE

_WORD = r"(?:(?:[A-Z]\.){1,3}|[^\W\d_a-z][\w’'-]*[\w]|[^\W\d_a-z])"
_RUN = re.compile(
    rf"(?<![\w’'])(?:(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Gen|St|Prof)\.\s)?{_WORD}(?:[ \u00a0](?:(?:de|da|del|van|von|der|bin|al|la|ben)\s)*{_WORD})*"
)
_ROLE_BEFORE = re.compile(r"(?:[\w.’'-]+[ \u00a0]){0,7}$")
_ROLE_AFTER = re.compile(
    r",\s(?P<role>(?:the|a|an|his|her|its|[A-Z\w’'-]+)\s[^,.;:\n“”\"()]{3,90}?)(?=,|\.|\swho\b|\ssaid\b|$)"
)
_LINKS = {"of", "for", "the", "state", "vice"}
_VERBS = re.compile(r"\b(?:has|have|had|was|were|is|are|said|says|who)\b")
_ASIDE = re.compile(r",\s(?:an?|the|his|her|\d{1,3})\b")


@dataclass(frozen=True, slots=True)
class Mention:
    """A person named at an offset; `leading` where a sentence starts with the name."""

    start: int
    name: str
    leading: bool = False

    @property
    def shared(self) -> bool:
        """Whether two people of the article bear this name, so that it names neither."""
        return " " not in self.name


@dataclass(frozen=True, slots=True)
class People:
    """Who is named in an article."""

    full: dict[str, tuple[str, ...]]
    roles: dict[str, str]
    mentions: tuple[Mention, ...]
    genders: dict[str, str] = field(default_factory=dict)

    def fullest(self, name: str, honorific: str | None = None) -> str | None:
        """The fullest name printed for a name, None where two people share it."""
        words = name.split()
        known = self.full.get(_key(words), ())
        fits = [n for n in known if _same_person(words, n.split())]
        if honorific and len(words) == 1:
            sex = HONORIFICS[honorific]
            fits = [n for n in fits if self.gender(n) in {"", sex}] if sex else fits
        people = _distinct(fits)
        if len(people) > 1 and len(words) == 1:
            return None
        return max(fits, key=lambda n: (len(n.split()), len(n)), default=name)

    def gender(self, name: str) -> str:
        """he, she, or nothing where neither a first name nor an honorific tells."""
        first = name.split(maxsplit=1)[0]
        told = self.genders.get(name, "")
        if told or first in HE or first in SHE:
            return told or ("he" if first in HE else "she")
        return "she" if first.endswith("a") else "he" if first.endswith("o") else ""

    def by_first_name(self, name: str) -> str | None:
        """The one person of this first name, if there is just one."""
        fits = {m.name for m in self.mentions if m.name.split()[0] == name}
        return fits.pop() if len(fits) == 1 else None

    def with_role(self, words: Iterable[str], before: int) -> str | None:
        """The last person before this offset whose printed role has all these words."""
        wanted = set(words)
        fits = {n for n, role in self.roles.items() if wanted <= _role_words(role)}
        near = [m.name for m in self.mentions if m.start < before and m.name in fits]
        return near[-1] if near else None


def people_of(article: Article, marks: Sequence[Quotation], sources: Iterable[str] = ()) -> People:
    """Read the names of an article's paragraphs; `sources` are mentions that are known to speak."""
    text = article.text
    runs = [r for p in article.paragraphs if p.part == "body" for r in _runs(text, p.span)]
    full: dict[str, set[str]] = defaultdict(set)
    roles: dict[str, str] = {}
    genders: dict[str, str] = {}
    persons: set[str] = set()
    for run in runs:
        _collect(text, run, full, roles, genders, persons)
    people = People({k: tuple(sorted(v)) for k, v in full.items()}, {}, (), {})
    named = {n: people.fullest(n) or n for n in {*roles, *genders, *persons}}
    people = People(people.full, {}, (), {named[n]: g for n, g in genders.items()})
    told: dict[str, str] = {}
    for name, role in roles.items():
        told.setdefault(named[name], role)
    alone = {r.of(text).casefold() for r in runs if " " not in r.of(text)}
    speaking = {_key(s.split()) for s in sources if s.split()} | alone
    sure = {named[n] for n in persons} | set(told)
    mentions = tuple(
        m
        for m in _mentions(article, runs, people, marks)
        if m.shared or m.name in sure or _key(m.name.split()) in speaking or people.gender(m.name)
    )
    return People(people.full, told, mentions, people.genders)


def _runs(text: str, where: Span) -> Iterable[Span]:
    return (Span(*m.span()) for m in _RUN.finditer(text, where.start, where.end))


def _collect(
    text: str,
    run: Span,
    full: dict[str, set[str]],
    roles: dict[str, str],
    genders: dict[str, str],
    persons: set[str],
) -> None:
    read = printed(run.of(text))
    if read is None or not read.person:
        return
    words = read.name.split()
    if words[0].lower() in NO_NAMES:
        return
    if read.honorific and HONORIFICS.get(read.honorific):
        genders[read.name] = HONORIFICS[read.honorific]
    if len(words) > 5:
        return
    start = run.end - len(read.name)
    if len(words) > 1:
        full[_key(words)].add(read.name)
        if _ASIDE.match(text, run.end):
            persons.add(read.name)
    role = role_before(text, start) or role_after(text, run.end)
    if role and read.name not in roles:
        roles[read.name] = role


def role_before(text: str, start: int) -> str | None:
    """The role printed before a name: "Kremlin spokesman"."""
    line = text.rfind("\n", 0, start) + 1
    found = _ROLE_BEFORE.search(text, max(line, start - 90), start)
    words = found.group().split() if found else []
    kept: list[str] = []
    for word in reversed(words):
        plain = bare(word).lower()
        if (
            word[-1] in '.,;:”"'
            and plain not in {"u.s", "sen", "rep", "gov", "gen", "u.k"}
            and not re.fullmatch(r"(?:[A-Z]\.)+|[A-Z][a-z]{1,3}\.", word)
        ):
            break
        if not (
            is_capital(word)
            or plain in ROLES
            or plain in _LINKS
            or plain.endswith(("ian", "ish", "ese"))
        ):
            break
        kept.append(word)
    if kept and bare(kept[0]).lower() in _LINKS:
        return None
    while kept and (bare(kept[-1]).lower() in _LINKS or not kept[-1][0].isalnum()):
        kept.pop()
    kept = [w for w in reversed(kept) if bare(w) not in HONORIFICS]
    known = any(bare(w).lower().split("-")[0] in ROLES for w in kept)
    return " ".join(kept) if known else None


def _aside_role(words: list[str]) -> str:
    """The role before a comma: "A police spokesman, Ola Lind,"."""
    kept: list[str] = []
    for word in reversed(words):
        if kept and (word[-1] in '.,;:”"' or word.lower() in {"a", "an", "the", "but", "and"}):
            break
        kept.append(word.rstrip(","))
    return " ".join(reversed(kept))


def role_after(text: str, end: int) -> str | None:
    """The role printed after a name: ", the Latvian prime minister,"."""
    found = _ROLE_AFTER.match(text, end)
    if found is None:
        return None
    words = [bare(w).lower() for w in found["role"].split()]
    if not any(w in ROLES for w in words[:8]) or _VERBS.search(found["role"]):
        return None
    return re.sub(r"^(?:the|a|an)\s", "", found["role"])


def _mentions(
    article: Article, runs: Iterable[Span], people: People, marks: Sequence[Quotation]
) -> tuple[Mention, ...]:
    starts = [s.start for s in article.sentences]
    found = []
    for run in runs:
        if any(q.start < run.start < q.end for q in marks):
            continue
        read = printed(run.of(article.text))
        if read is None or not read.person:
            continue
        name = people.fullest(read.name, read.honorific)
        if name is not None and " " not in name:
            continue
        leading = any(s <= run.start <= s + 30 for s in starts)
        found.append(Mention(run.start, name or read.name, leading))
    return tuple(found)


def _role_words(role: str) -> set[str]:
    return {bare(w).lower() for w in role.split()}


def _key(words: Sequence[str]) -> str:
    kept = [w for w in words if w not in {"Jr.", "Sr.", "II", "III", "Jr", "Sr"}]
    return (kept or list(words))[-1].casefold()


def _same_person(one: Sequence[str], other: Sequence[str]) -> bool:
    if len(one) == 1 or len(other) == 1:
        return True
    a, b = one[0].rstrip("."), other[0].rstrip(".")
    return a == b or (min(len(a), len(b)) == 1 and a[0] == b[0]) or _nick(a, b)


def _nick(a: str, b: str) -> bool:
    short, long = sorted((a.casefold(), b.casefold()), key=len)
    return len(short) >= 2 and long.startswith(short)


def _distinct(names: Iterable[str]) -> list[str]:
    people: list[str] = []
    for name in names:
        if not any(_same_person(name.split(), other.split()) for other in people):
            people.append(name)
    return people
