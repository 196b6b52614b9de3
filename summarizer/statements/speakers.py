"""From a mention to a speaker: named, a pronoun, a title; None where it would be a guess."""

from __future__ import annotations

import re

from summarizer.model import Article, Speaker
from summarizer.statements.drafts import Draft
from summarizer.statements.names import Printed, bare, printed, without_article
from summarizer.statements.people import People
from summarizer.statements.sources import antecedent_of
from summarizer.statements.titles import BODIES, GROUPS, ROLES
from summarizer.statements.tree import Token
from summarizer.statements.wordlists import words_of

_PRONOUNS = {"he": "he", "she": "she", "his": "he", "her": "she", "him": "he"}
_SPEECHLESS = words_of(
    """
    i we they it you me us them who that which this these those what all both some many others
    one another everyone nobody q a there
    """
)
_EITHER = ("he", "she")
_ONE = re.compile(r"(?:an?|one|another)\s")
_SHES = ("mother", "sister", "daughter", "wife", "aunt", "niece", "grandmother")
_HES = ("father", "brother", "son", "husband", "uncle", "nephew", "grandfather")
_COMMON = {"NN", "NNS", "NNPS", "DT"}
_APPOSED = re.compile(r",?\s(?P<name>(?:[^\W\d_a-z][\w’'.-]*\s?){2,4})(?=,|\.|\s[a-z])")
_WINDOW_CHARACTERS = 900
_DOCUMENTS = words_of(
    """
    statement report poll survey study letter site website news times post ad action project
    states
    """
)


class Cast:
    """Finds the speakers of one article, draft after draft in the order of the text."""

    def __init__(self, article: Article, people: People) -> None:
        self._text, self._people = article.text, people
        self._spoke: list[tuple[int, str]] = []
        self._sexes: dict[str, str] = {}
        self._unnamed: dict[str, int] = {}

    def speaker_of(self, draft: Draft) -> Speaker | None:
        """Who said it, as far as the article names them."""
        if draft.source is None:
            return None
        mention = self._mention(draft)
        word = mention.casefold()
        if word in _PRONOUNS:
            return self._by_pronoun(_PRONOUNS[word], draft.source.start)
        if word in _SPEECHLESS:
            return None
        if draft.lemma == ":" and self._is_role_alone(word):
            return self._by_role_alone(word)
        found = self._by_apposition(draft) or self._named(draft, mention)
        if found is None:
            found = self._by_title(draft, mention)
        if found is None:
            self._note_unnamed(draft, word)
        elif _is_full_name(found.name):
            self._spoke.append((draft.source.start, found.name))
        return found

    def _note_unnamed(self, draft: Draft, mention: str) -> None:
        """Keep where one unnamed person spoke, who is the next "she": "A spokeswoman said"."""
        noun = bare(draft.speaker.text).lower() if draft.speaker is not None else ""
        if draft.source is None or noun not in ROLES - GROUPS or not _ONE.match(mention):
            return
        for sex in _sexes_of(noun):
            self._unnamed[sex] = draft.source.start

    def _mention(self, draft: Draft) -> str:
        """The words that name the speaker; of "the mayor, who said", the mayor."""
        source = draft.source.of(self._text) if draft.source else ""
        noun = antecedent_of(draft.speaker) if draft.speaker is not None else None
        if noun is None or noun is draft.speaker or draft.rule == "context":
            return source
        start = min([noun.start, *(c.start for c in noun.children if c.i < noun.i)])
        return self._text[start : noun.end]

    def _is_role_alone(self, mention: str) -> bool:
        """Whether a colon line's speaker is a role and nobody's name: "DAM BOSS", "The mayor"."""
        last = mention.rsplit(maxsplit=1)[-1]
        return bare(last) in ROLES and not self._people.bears(bare(last))

    def _by_role_alone(self, mention: str) -> Speaker | None:
        words = [bare(w) for w in without_article(mention).split()]
        name = self._people.only_with_role(words)
        return Speaker(name, self._people.roles.get(name), "title") if name else None

    def _by_pronoun(self, sex: str, at: int) -> Speaker | None:
        """The last one named in the paragraph, else before it, at the head of a sentence first."""
        since = at - _WINDOW_CHARACTERS
        near = [(m.start, m.name, m.leading) for m in self._people.mentions if since < m.start < at]
        near += [(start, name, True) for start, name in self._spoke if since < start < at]
        fits = [f for f in near if self._sex_of(f[1]) in {"", sex}]
        line = self._text.rfind("\n", 0, at)
        here = [f for f in fits if f[0] > line] or fits
        if not here:
            return None
        at_name, name, _ = max([f for f in here if f[2]] or here)
        if " " not in name or at_name < self._unnamed.get(sex, -1) < at:
            return None
        self._sexes.setdefault(name, sex)
        return Speaker(name, self._people.roles.get(name), "pronoun")

    def _sex_of(self, name: str) -> str:
        """What the article or an earlier pronoun told of a name."""
        return self._people.gender(name) or self._sexes.get(name, "")

    def _by_apposition(self, draft: Draft) -> Speaker | None:
        """The name after a role: "the party's spokesman, Ola Lind,"."""
        head, source = draft.speaker, draft.source
        if head is None or source is None or not _takes_name(head, source.of(self._text)):
            return None
        found = _APPOSED.match(self._text, source.end)
        read = printed(found["name"]) if found else None
        if read is None or not read.person or len(read.name.split()) == 1:
            return None
        name = self._people.fullest(read.name) or read.name
        return Speaker(name, without_article(source.of(self._text).split(",")[0]), "named")

    def _named(self, draft: Draft, mention: str) -> Speaker | None:
        read = printed(mention)
        if read is None or _joined(mention):
            return None
        common = draft.speaker is not None and draft.speaker.tag in _COMMON
        if common and not self._people.bears(read.name) and not _has_role_before(read, mention):
            return None
        known = self._people.fullest(read.name, read.honorific)
        if not read.person and (known is None or len(known.split()) < len(read.name.split()) + 1):
            body = without_article(mention)
            generic = body.casefold() in ROLES | GROUPS
            return Speaker(body, None, "named") if body[:1].isupper() and not generic else None
        if known is None:
            return Speaker(read.name, read.role, "named")
        if len(known.split()) == 1:
            known = self._people.by_first_name(known) or known
        return Speaker(known, read.role or self._people.roles.get(known), "named")

    def _by_title(self, draft: Draft, mention: str) -> Speaker | None:
        words = [bare(w).lower() for w in mention.split()]
        if not words or not draft.source:
            return None
        noun = bare(draft.speaker.text).lower() if draft.speaker is not None else words[-1]
        definite = words[0] in {"the", "this"} or bool(re.match(r"\w+['’]s?\s", mention))
        if noun in ROLES and words[0] == "the" and noun not in GROUPS:
            name = self._people.with_role(words[1:], draft.source.start)
            if name is None and noun == words[-1]:
                name = self._just_spoke_as(noun)
            return Speaker(name, self._people.roles.get(name), "title") if name else None
        if noun in BODIES and definite and noun not in _DOCUMENTS:
            return Speaker(without_article(mention), None, "named")
        return None

    def _just_spoke_as(self, noun: str) -> str | None:
        """The last speaker, if his role has this noun: "the Swedish-born coach"."""
        name = self._spoke[-1][1] if self._spoke else ""
        return name if noun in self._people.roles.get(name, "").lower().split() else None


def _sexes_of(noun: str) -> tuple[str, ...]:
    """Which pronouns stand for a role: "she" for a spokeswoman, either for a clerk."""
    if noun.endswith("woman") or noun in _SHES:
        return ("she",)
    return ("he",) if noun.endswith("man") or noun in _HES else _EITHER


def _joined(mention: str) -> bool:
    return bool(re.search(r"\b(?:and|or)\b", mention))


def _is_full_name(name: str) -> bool:
    read = printed(name)
    return read is not None and read.person and " " in read.name


def _takes_name(head: Token, mention: str) -> bool:
    """Whether a name after a comma is this noun's: "The dean, Ola Lind,", not "a firm in Lind,"."""
    inner = {w for w in mention.lower().split() if w in {"for", "at", "in", "from", "with"}}
    return not inner and (head.lower in ROLES or (head.tag == "NN" and " of " not in mention))


def _has_role_before(read: Printed, mention: str) -> bool:
    """Whether a role stands right before a full name: "committee head Ola Lind"."""
    words = mention[: mention.find(read.name.split()[0])].split()
    return " " in read.name and bool(words) and bare(words[-1]).lower() in ROLES
