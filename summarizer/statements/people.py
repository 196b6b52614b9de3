"""The people of one article: every full name printed, its roles, and where it is mentioned."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from summarizer.model import Article, Span
from summarizer.statements.marks import Quotation
from summarizer.statements.names import Printed, bare, printed
from summarizer.statements.roles import ends_body, role_printed
from summarizer.statements.titles import HE, HONORIFICS, NO_NAMES, SHE

_WORD = r"(?:(?:[A-Z]\.){1,3}|[^\W\d_a-z][\w’'-]*[\w]|[^\W\d_a-z])"
_RUN = re.compile(
    rf"(?<![\w’'])(?:(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Gen|St|Prof)\.\s)?{_WORD}"
    rf"(?:[ \u00a0](?:(?:de|da|del|van|von|der|bin|al|la|ben)\s)*{_WORD})*"
)
_MOST_WORDS = 5
_LEADING_CHARACTERS = 30
_SUFFIXES = {"Jr.", "Sr.", "II", "III", "Jr", "Sr"}
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

    def bears(self, name: str) -> bool:
        """Whether somebody of the article bears this surname."""
        return _key(name.split()) in self.full

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
        fits = self._in_role(words)
        near = [m.name for m in self.mentions if m.start < before and m.name in fits]
        return near[-1] if near else None

    def only_with_role(self, words: Iterable[str]) -> str | None:
        """The one person of the article whose printed role has all these words."""
        fits = self._in_role(words)
        return fits.pop() if len(fits) == 1 else None

    def _in_role(self, words: Iterable[str]) -> set[str]:
        wanted = set(words)
        return {n for n, role in self.roles.items() if wanted <= _role_words(role)}


def people_of(article: Article, marks: Sequence[Quotation], sources: Iterable[str] = ()) -> People:
    """Read the names of an article's paragraphs; `sources` are mentions that are known to speak."""
    text = article.text
    runs = [
        r
        for p in article.paragraphs
        if p.part == "body"
        for r in _runs(text, p.span)
        if not ends_body(text, r.start)
    ]
    seen = _Seen()
    for run in runs:
        seen.add(text, run)
    people = People({k: tuple(sorted(v)) for k, v in seen.full.items()}, {}, ())
    named = {n: people.fullest(n) or n for n in {*seen.roles, *seen.genders, *seen.persons}}
    roles: dict[str, str] = {}
    for name, role in seen.roles.items():
        roles.setdefault(named[name], role)
    people = People(people.full, roles, (), {named[n]: g for n, g in seen.genders.items()})
    alone = {r.of(text).casefold() for r in runs if " " not in r.of(text)}
    speaking = alone | {_key(read.name.split()) for s in sources if (read := printed(s))}
    sure = {named[n] for n in seen.persons} | set(roles)
    mentions = tuple(
        m
        for m in _mentions(article, runs, people, marks)
        if m.shared or m.name in sure or _key(m.name.split()) in speaking or people.gender(m.name)
    )
    return People(people.full, roles, mentions, people.genders)


def _runs(text: str, where: Span) -> Iterator[Span]:
    return (Span(*m.span()) for m in _RUN.finditer(text, where.start, where.end))


@dataclass(slots=True)
class _Seen:
    """What the runs of capitalised words tell, gathered one after another."""

    full: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    roles: dict[str, str] = field(default_factory=dict)
    genders: dict[str, str] = field(default_factory=dict)
    persons: set[str] = field(default_factory=set)

    def add(self, text: str, run: Span) -> None:
        """Read one run: whose name, which role, whether an aside tells it is a person."""
        read = _person(run.of(text))
        if read is None:
            return
        words = read.name.split()
        if HONORIFICS.get(read.honorific or ""):
            self.genders[read.name] = HONORIFICS[read.honorific or ""]
        if len(words) > _MOST_WORDS:
            return
        if len(words) > 1:
            self.full[_key(words)].add(read.name)
            if _ASIDE.match(text, run.end):
                self.persons.add(read.name)
        start = run.end - len(read.name)
        role = role_printed(text, start, run.end)
        if role is not None:
            self.roles.setdefault(read.name, role)


def _person(run: str) -> Printed | None:
    read = printed(run)
    if read is None or not read.person or read.name.split()[0].lower() in NO_NAMES:
        return None
    return read


def _mentions(
    article: Article, runs: Iterable[Span], people: People, marks: Sequence[Quotation]
) -> Iterator[Mention]:
    """The names outside quotations; a name that two people share keeps its bare form."""
    starts = [s.start for s in article.sentences]
    opened = [q.start for q in marks]
    for run in runs:
        at = bisect_right(opened, run.start) - 1
        read = _person(run.of(article.text))
        if read is None or (at >= 0 and run.start < marks[at].end):
            continue
        name = people.fullest(read.name, read.honorific)
        if name is None or " " in name:
            near = bisect_right(starts, run.start) - 1
            leading = near >= 0 and run.start - starts[near] <= _LEADING_CHARACTERS
            yield Mention(run.start, name or read.name, leading)


def _role_words(role: str) -> set[str]:
    return {bare(w).lower() for w in role.split()}


def _key(words: Sequence[str]) -> str:
    kept = [w for w in words if w not in _SUFFIXES]
    return (kept or list(words))[-1].casefold()


def _same_person(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether first names agree: the same, an initial, or a short form ("Don", "Donald")."""
    if len(one) == 1 or len(other) == 1:
        return True
    short, long = sorted((one[0].rstrip("."), other[0].rstrip(".")), key=len)
    return long.casefold().startswith(short.casefold())


def _distinct(names: Iterable[str]) -> list[str]:
    people: list[str] = []
    for name in names:
        if not any(_same_person(name.split(), other.split()) for other in people):
            people.append(name)
    return people
