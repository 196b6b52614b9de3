"""Reading the people of an article: names, what stands beside them, where they are mentioned."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from summarizer.model import Article, Span
from summarizer.statements.bystanders import Bystander, bystanders, sexes_of
from summarizer.statements.descriptions import age_beside, noun_of
from summarizer.statements.epithets import bearer
from summarizer.statements.first_names import FIRST_NAMES
from summarizer.statements.marks import Quotation
from summarizer.statements.names import Printed, names_body, printed
from summarizer.statements.people import Mention, People, surname_key
from summarizer.statements.roles import ends_body, role_printed
from summarizer.statements.titles import HONORIFICS, KIN, NO_NAMES, PLACES, ROLES
from summarizer.statements.wordlists import words_of

_WORD = r"(?:(?:[A-Z]\.){1,3}|[^\W\d_a-z][\w’'-]*[\w]|[^\W\d_a-z])"
_RUN = re.compile(
    rf"(?<![\w’'])(?:(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Gen|St|Prof)\.\s)?{_WORD}"
    rf"(?:[ \u00a0](?:(?:de|da|del|van|von|der|bin|al|la|ben)\s)*{_WORD})*"
)
_OWNER = re.compile(r"(?:['’]s|s['’])(?!\s(?:answer|reply|response|words|verdict|comment)\b)")
_SUBJECT = re.compile(
    r"(?:,\s[^,.\n]{2,60},)?\s(?:\w+ly\s)?(?:also|has|had|have|was|is|will|would|did|does|\w+ed|said)\b"
)
_NOBODY_BEFORE = re.compile(
    r"(?:\b(?:in|at|near|outside|across|(?:village|town|city|port|district|province|valley)\sof)\s|\b[Aa]sked\sby\s(?:[\w.]+\s){0,3})$"
)
_LOOKED_BACK = 50
_COURTESIES = words_of("Mr Mister Mrs Ms Miss Dr Madame Herr Frau Monsieur Sister Father Lady")
_NICKNAMED = re.compile(
    r"(?<![\w“‘\"])[A-Z]\w+\s[“‘\"](?P<nick>[A-Z]\w+)[”’\"]\s(?P<last>[A-Z][\w’-]*\w)"
)
_LEAD = re.compile(
    r"A[nN]?\s(?P<role>(?:[\w’'-]+\s){0,2}?[\w’'-]+)\s(?:who|has|was|is)\s[^\n]+\n+"
    r"(?P<name>(?:[A-Z][\w’'-]+\s?){2,3}),\s\d{1,3},\s(?!said|says|told|saw|heard|who)[a-z]+"
)
_MOST_WORDS = 5
_LEADING_CHARACTERS = 30
_ASIDE = re.compile(r",\s(?:an?|the|his|her|\d{1,3}|who(?:se)?|better known|known as)\b")


def people_of(article: Article, marks: Sequence[Quotation], sources: Iterable[str] = ()) -> People:
    """Read the names of an article's paragraphs; `sources` are mentions that are known to speak."""
    text = article.text
    body = [p for p in article.paragraphs if p.part == "body"]
    runs = [r for p in body for r in _runs(text, p.span) if not ends_body(text, r.start)]
    spoke = [read for s in sources if (read := printed(s))]
    seen = _Seen({read.name for read in spoke})
    for run in runs:
        seen.add(text, run)
    for found in _NICKNAMED.finditer(text):
        seen.nickname(found)
    if lead := _LEAD.match("\n".join(text[p.span.start : p.span.end] for p in body[:2])):
        seen.lead(lead)
    people = _settled(seen)
    alone = {r.of(text).casefold() for r in runs if " " not in r.of(text)}
    speaking = alone | {read.name.split()[-1].casefold() for read in spoke}
    named = sorted(_named(article, runs, people, marks), key=lambda m: m.start)
    sure = seen.persons | set(people.called) | people.alone
    mentions = [
        m
        for m in named
        if not m.name
        or m.name in sure
        or m.name.split()[-1].casefold() in speaking
        or people.gender(m.name)
    ]
    doubtful = tuple(m.start for m in named if m.leading and m not in mentions)
    people = replace(people, mentions=tuple(mentions), doubtful=doubtful)
    unnamed = (_bystander(b, people) for b in bystanders(article, marks))
    every = sorted([*mentions, *unnamed], key=lambda m: m.start)
    return _with_epithets(article, replace(people, mentions=tuple(every)))


def _with_epithets(article: Article, people: People) -> People:
    """The people, with a name for every "former mayor" who is the one just told of."""
    for at, mention in enumerate(people.mentions):
        if not mention.name and mention.definite:
            name = bearer(article, people, mention.words, mention.start)
            known = replace(mention, name=name or "", words="" if name else mention.words)
            people = replace(
                people, mentions=(*people.mentions[:at], known, *people.mentions[at + 1 :])
            )
    return people


def _settled(seen: _Seen) -> People:
    """All that was gathered, under the fullest name of each person."""
    full = {key: tuple(sorted(names)) for key, names in seen.full.items()}
    first = {n.split()[0] for names in full.values() for n in names}
    alone = frozenset(n for n in seen.alone - first if surname_key([n]) not in full)
    for name in alone:
        if len(seen.titled[name]) == 1:
            seen.genders[name] = min(seen.titled[name])
    people = People(
        full,
        genders=seen.genders,
        printed=seen.printed,
        alone=alone,
        bare=seen.bare,
        nicks=seen.nicks,
    )
    fullest = {n: people.fullest(n) or n for n in {*seen.called, *seen.genders, *seen.persons}}
    called: dict[str, tuple[str, ...]] = {}
    for name, words in seen.called.items():
        called[fullest[name]] = tuple(dict.fromkeys((*called.get(fullest[name], ()), *words)))
    roles: dict[str, str] = {}
    for name, role in seen.roles.items():
        roles.setdefault(fullest[name], role)
    seen.persons |= {fullest[n] for n in seen.persons}
    genders = {**seen.genders, **{fullest[n]: g for n, g in seen.genders.items()}}
    return replace(people, roles=roles, called=called, genders=genders)


def _runs(text: str, where: Span) -> Iterator[Span]:
    return (Span(*m.span()) for m in _RUN.finditer(text, where.start, where.end))


@dataclass(slots=True)
class _Seen:
    """What the runs of capitalised words tell, gathered one after another."""

    spoke: set[str]
    full: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    roles: dict[str, str] = field(default_factory=dict)
    called: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    genders: dict[str, str] = field(default_factory=dict)
    nicks: dict[str, str] = field(default_factory=dict)
    titled: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    printed: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    bare: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    persons: set[str] = field(default_factory=set)
    alone: set[str] = field(default_factory=set)

    def add(self, text: str, run: Span) -> None:
        """Read one run: whose name, which role and age, whether it is a person."""
        read = _person(run.of(text))
        if read is None:
            return
        words = read.name.split()
        start = run.end - len(read.name)
        if sex := HONORIFICS.get(read.honorific or ""):
            self.titled[read.name].add(sex)
            if len(words) > 1:
                self.genders[read.name] = sex
        if len(words) > _MOST_WORDS:
            return
        if len(words) > 1:
            self.full[surname_key(words)].add(read.name)
            self.printed[read.name].append(start)
            if read.honorific or _ASIDE.match(text, run.end):
                self.persons.add(read.name)
        elif not read.honorific:
            self.bare[surname_key(words)].append(start)
        self._describe(text, Span(start, run.end), read)

    def nickname(self, found: re.Match[str]) -> None:
        """Keep a name that a nickname stands in: "Ivo “Dazza” Lund", also called Dazza."""
        self.nicks[found["nick"]] = found[0]
        self.full[surname_key([found["last"]])].add(found[0])
        self.printed[found[0]].append(found.start())

    def lead(self, found: re.Match[str]) -> None:
        """Name whom the first line left unnamed: "A colonel who fell …", then "Ivo Lund, 74, fell".

        Not one who speaks or is called something else: "Ana Hale, 74, said".
        """
        role = found["role"].lower()
        if noun_of(role) in ROLES and not self.called[found["name"]][1:]:
            self.called[found["name"]].append(role)

    def _describe(self, text: str, where: Span, read: Printed) -> None:
        name = read.name
        placed = _NOBODY_BEFORE.search(text, max(0, where.start - _LOOKED_BACK), where.start)
        if " " not in name and placed:
            return
        role = role_printed(text, where.start, where.end)
        age = age_beside(text, where.start, where.end)
        titled = read.honorific is not None or read.role is not None
        human = name not in PLACES and not names_body(name)
        if " " not in name and human and (titled or self._is_alone(name, role, age)):
            self.alone.add(name)
        if role is not None:
            self.roles.setdefault(name, role)
        rank = read.honorific if role is None and read.honorific not in _COURTESIES else None
        self.called[name] += [words for words in (role, age, rank) if words]
        if not self.called[name]:
            del self.called[name]

    def _is_alone(self, name: str, role: str | None, age: str | None) -> bool:
        """Whether one name is all that a person has: "Max, 13,", "his wife Bella"."""
        kin = role is not None and noun_of(role) in KIN
        return kin or age is not None or (name in self.spoke and name in FIRST_NAMES)


def _person(run: str) -> Printed | None:
    read = printed(run)
    if read is None or not read.person or read.name.split()[0].lower() in NO_NAMES:
        return None
    return read


def _named(
    article: Article, runs: Iterable[Span], people: People, marks: Sequence[Quotation]
) -> Iterator[Mention]:
    """The names outside quotations; one that two people share tells of neither.

    Only the first name of a sentence leads, and no "Hale’s". A place ("in Osten") is nobody, and
    who asked is not the one who answers ("Asked by Hale, he said").
    """
    starts = [s.start for s in article.sentences]
    opened = [q.start for q in marks]
    last = -1
    for run in runs:
        at = bisect_right(opened, run.start) - 1
        read = _person(run.of(article.text))
        if read is None or (at >= 0 and run.start < marks[at].end):
            continue
        if _NOBODY_BEFORE.search(article.text, max(0, run.start - _LOOKED_BACK), run.start):
            continue
        name = people.fullest(read.name, read.honorific, run.start, read.role)
        if name is not None and " " not in name:
            name = people.by_first_name(name) or name
        if name is None or " " in name or name in people.alone:
            near = bisect_right(starts, run.start) - 1
            owner = _OWNER.match(article.text, run.end - 2) is not None
            leading = near > last and not owner and _leads(article.text, starts[near], run.start)
            last = near if not owner else last
            subject = leading or (not owner and _SUBJECT.match(article.text, run.end) is not None)
            yield Mention(run.start, name or "", leading, subject=subject)


def _leads(text: str, sentence: int, start: int) -> bool:
    """Whether a name opens its sentence, at once or after a comma: "In May, Hale said"."""
    return start - sentence <= _LEADING_CHARACTERS or text[start - 2 : start] == ", "


def _bystander(one: Bystander, people: People) -> Mention:
    """Who is told of without a name: the last one called so, or somebody unnamed."""
    known = people.with_role(one.words, one.start) if one.definite else None
    if known is not None:
        return Mention(one.start, known, leading=True)
    return Mention(
        one.start,
        "",
        leading=True,
        words=one.words,
        definite=one.definite,
        sexes=sexes_of(one.noun),
    )
