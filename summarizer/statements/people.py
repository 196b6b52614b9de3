"""The people of one article: every full name printed, what it is called, where it is mentioned."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from summarizer.statements.bystanders import sexes_of
from summarizer.statements.descriptions import answers_to, noun_of
from summarizer.statements.first_names import HE, SHE
from summarizer.statements.titles import HONORIFICS, PARTICLES, ROLES
from summarizer.text.spelling import name_key, same_first

_NEAR_CHARACTERS = 300
_SUFFIXES = {"Jr.", "Sr.", "II", "III", "Jr", "Sr"}


@dataclass(frozen=True, slots=True)
class Mention:
    """A person told of at an offset; `leading` where a sentence starts with it.

    `name` is empty where the person has none or two people bear it; `words` is then what is printed
    instead ("driver"). `subject` where a verb follows, `definite` for "the driver".
    """

    start: int
    name: str
    leading: bool = False
    words: str = ""
    subject: bool = False
    definite: bool = False
    sexes: tuple[str, ...] = ("he", "she")


@dataclass(frozen=True, slots=True)
class People:
    """Who is named in an article.

    `full` holds the full names by their surname, `printed` where each is, `roles` the role that is
    shown for a name, `called` all that the article calls it, `alone` the people of whom one name is
    printed ("Max, 13,", "Mr Lund"), `bare` where a surname stands alone,
    `nicks` the whole name by its nickname, and `doubtful` where a sentence opens with what may be
    a name or not.
    """

    full: Mapping[str, tuple[str, ...]]
    roles: Mapping[str, str] = field(default_factory=dict)
    mentions: Sequence[Mention] = ()
    genders: Mapping[str, str] = field(default_factory=dict)
    printed: Mapping[str, Sequence[int]] = field(default_factory=dict)
    called: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    alone: frozenset[str] = frozenset()
    bare: Mapping[str, Sequence[int]] = field(default_factory=dict)
    nicks: Mapping[str, str] = field(default_factory=dict)
    doubtful: Sequence[int] = ()

    def fullest(
        self,
        name: str,
        honorific: str | None = None,
        at: int | None = None,
        role: str | None = None,
    ) -> str | None:
        """The fullest name printed for a name, None where two people share it.

        "Mrs Hale" is never James Hale; where no other Hale is named it is her whole name. A bare
        name that two people bear is the one who was introduced before the offset `at`, or whose
        printed role is the one before the name.
        """
        words = without_particles(name.split())
        nicked = self.nicks.get(words[0])
        if nicked is not None and words[1:] in ([], nicked.split()[-1:]):
            return nicked
        fits = [
            n
            for n in self.full.get(surname_key(words), ())
            if self._same_person(" ".join(words), n)
        ]
        if len(words) == 1:
            fits = [n for n in fits if not self._is_a_juniors(words[0], n)]
        sex = HONORIFICS.get(honorific or "")
        if sex and len(words) == 1:
            others, fits = fits, [n for n in fits if self.gender(n) in {"", sex}]
            if others and not fits:
                return f"{honorific} {name}"
        people = self._distinct(fits)
        if len(people) > 1 and len(words) == 1:
            return self._meant(people, at, role)
        return max(fits, key=lambda n: (len(n.split()), len(n)), default=name)

    def _is_a_juniors(self, surname: str, full: str) -> bool:
        """Whether a bare surname is printed before "Ivo Hale Jr.", and so is another Hale's."""
        junior = full.rsplit(maxsplit=1)[-1] in _SUFFIXES
        first = min(self.bare.get(name_key(surname), (-1,)))
        return junior and 0 <= first < self._since(full)

    def _since(self, full: str) -> int:
        """Where a full name is first printed."""
        return min(self.printed.get(full, (0,)))

    def _meant(self, people: Sequence[list[str]], at: int | None, role: str | None) -> str | None:
        """Which of several people a bare surname means: by role, else who was introduced before.

        Of two who were it is the one who bore it alone until the other came, and none of them right
        after the other's whole name.
        """
        if role is not None:
            held = [p for p in people if any(self._is_called(role, n) for n in p)]
            return _longest(held[0]) if len(held) == 1 else None
        if at is None:
            return None
        known = sorted(
            (min(map(self._since, p)), p) for p in people if min(map(self._since, p)) < at
        )
        if not known:
            return None
        first = known[0][1]
        if len(known) == 1:
            return _longest(first)
        between = range(known[0][0] + 1, known[1][0])
        surname = surname_key(first[0].split())
        settled = any(start in between for start in self.bare.get(surname, ()))
        near = range(at - _NEAR_CHARACTERS, at)
        others = [n for _, p in known[1:] for n in p]
        lately = any(start in near for n in others for start in self.printed.get(n, ()))
        return _longest(first) if settled and not lately else None

    def bears(self, name: str) -> bool:
        """Whether somebody of the article bears this surname."""
        return surname_key(name.split()) in self.full

    def shared(self, name: str) -> bool:
        """Whether two people of the article bear this surname."""
        return len(self._distinct(self.full.get(surname_key(name.split()), ()))) > 1

    def gender(self, name: str) -> str:
        """he, she, or nothing where neither a first name nor an honorific tells."""
        first = name.split(maxsplit=1)[0]
        told = self.genders.get(name, "")
        if told or first in HE or first in SHE:
            return told or ("he" if first in HE else "she")
        if first in HONORIFICS:
            return HONORIFICS[first]
        nouns = [noun_of(called) for called in self.called.get(name, ())]
        sexes = {sexes_of(n) for n in nouns if n in ROLES and not n.endswith(("sman", "rman"))}
        telling = {one for one in sexes if len(one) == 1}
        if len(telling) == 1:
            return telling.pop()[0]
        return "she" if first.endswith("a") else "he" if first.endswith("o") else ""

    def by_first_name(self, name: str) -> str | None:
        """The one person of this first name, if there is just one."""
        fits = [n for full in self.full.values() for n in full if n.split(maxsplit=1)[0] == name]
        people = self._distinct({self.fullest(n) or n for n in fits})
        return _longest(people[0]) if len(people) == 1 else None

    def with_role(self, words: str, before: int) -> str | None:
        """The last person before this offset who is called so; None after an unnamed one.

        After "a spokesman for the union said" the next "the spokesman" is that one.
        """
        fits = {n for n in self.called if self._is_called(words, n)}
        noun = noun_of(words)
        for mention in reversed([m for m in self.mentions if m.start < before]):
            if mention.name in fits:
                return mention.name
            if mention.words and noun_of(mention.words) == noun:
                return None
        return None

    def only_called(self, words: str) -> str | None:
        """The one person of the article who is called so."""
        fits = [n for n in self.called if self._is_called(words, n)]
        others = (m.words for m in self.mentions if m.words and not m.definite)
        unnamed = any(answers_to(words, [one]) for one in others)
        return fits[0] if len(fits) == 1 and not unnamed else None

    def _is_called(self, words: str, name: str) -> bool:
        return answers_to(words, self.called.get(name, ()))

    def _same_person(self, one: str, other: str) -> bool:
        """Whether first names agree: alike, an initial, or a short form ("Don", "Donald")."""
        if " " not in one or " " not in other:
            return True
        first, second = one.partition(" ")[0], other.partition(" ")[0]
        if {self.gender(one), self.gender(other)} == {"he", "she"}:
            return False
        short, long = sorted((first.rstrip("."), second.rstrip(".")), key=len)
        return long.casefold().startswith(short.casefold()) or same_first(first, second)

    def _distinct(self, names: Iterable[str]) -> list[list[str]]:
        """The names, grouped by the person whom they name."""
        people: list[list[str]] = []
        for name in names:
            same = next((p for p in people if self._same_person(name, p[0])), None)
            if same is None:
                people.append([name])
            else:
                same.append(name)
        return people


def without_particles(words: list[str]) -> list[str]:
    """A surname that its particle opens, alone: "Kerkrade" of "Van Kerkrade"."""
    opening = next((n for n, word in enumerate(words) if word.lower() not in PARTICLES), 0)
    return words[opening:]


def surname_key(words: Sequence[str]) -> str:
    """What a name is filed under: its surname as it sounds."""
    kept = [w for w in words if w not in _SUFFIXES]
    return name_key((kept or list(words))[-1])


def _longest(names: Iterable[str]) -> str:
    return max(names, key=lambda n: (len(n.split()), len(n)))
