"""From a mention to a speaker: named, a pronoun, a title; None where it would be a guess."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.model import Article, Speaker, SpeakerKnownBy, bare_mention
from summarizer.statements.bystanders import sexes_of
from summarizer.statements.descriptions import noun_of
from summarizer.statements.drafts import Draft
from summarizer.statements.epithets import bearer
from summarizer.statements.mentions import antecedent_of
from summarizer.statements.names import Printed, bare, printed, without_article
from summarizer.statements.people import Mention, People
from summarizer.statements.roles import is_open
from summarizer.statements.titles import BODIES, GROUPS, HONORIFICS, KIN, ROLES
from summarizer.statements.tree import Token
from summarizer.statements.wordlists import words_of

_PRONOUNS = {"he": "he", "she": "she", "his": "he", "her": "she", "him": "he"}
_SPEECHLESS = words_of(
    """
    i we they it you me us them who that which this these those what all both some many others
    one another everyone nobody q a there several most few none neither either any such two three
    four five six
    """
)
_ONE = re.compile(r"(?:an?|one|another|the|his|her|its|their|[\w’' -]+['’]s)\s", re.IGNORECASE)
_UNKNOWN = re.compile(r"(?:an?|another|some|many|most|few)\s", re.IGNORECASE)
_EPITHET = re.compile(r"[Tt]he\s\w+(?:man|woman|ian|ish|ard|ese|ssor|fect|ster)$")
_TITLE_INSIDE = re.compile(r"\b(?:by|with|to|from|for|of)\sthe\s(\w+)\b")
_CLAUSE = re.compile(r"(?<=\w)\s(?:who|which|that|whose)\s")
_COMMON = {"NN", "NNS", "NNPS", "DT"}
_APPOSED = re.compile(r",?\s(?P<name>(?:[^\W\d_a-z][\w’'.-]*\s?){1,4})(?=,|\.|\s[a-z])")
_WITH_MORE = re.compile(
    r"(.*?[A-Z][\w’'-]+)\s(?:on|from|at|in|with|during|after|of|for|himself|herself)\b"
)
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
        self._article, self._text, self._people = article, article.text, people
        self._spoke: list[Mention] = []
        self._sexes: dict[str, str] = {}

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
        self._note(draft, mention, found)
        return found

    def _note(self, draft: Draft, mention: str, found: Speaker | None) -> None:
        """Keep who spoke where, named or not, for the next "he" or "she".

        After "her lawyer said" the next "she" is hardly the lawyer, nor is it the one who asked in
        "asked by Hale".
        """
        at = draft.source.start if draft.source else 0
        if self._text[max(0, at - 3) : at] == "by ":
            return
        if found is not None and self._is_person(found.name):
            self._spoke.append(Mention(at, found.name, leading=True))
        noun = noun_of(mention)
        if found is None and noun in ROLES - GROUPS and _ONE.match(mention):
            owner = _PRONOUNS.get(mention.split(maxsplit=1)[0].casefold())
            sexes = tuple(sex for sex in sexes_of(noun) if sex != owner)
            self._spoke.append(Mention(at, "", leading=True, words=noun, sexes=sexes))

    def _is_person(self, name: str) -> bool:
        if name in self._people.alone:
            return True
        read = printed(name)
        return read is not None and read.person and " " in name

    def _mention(self, draft: Draft) -> str:
        """The words that name the speaker; of "the mayor, who said", the mayor."""
        printed_at = draft.source.of(self._text) if draft.source else ""
        source = bare_mention(_CLAUSE.split(printed_at)[0])
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
        name = self._people.only_called(without_article(mention))
        return self._speaker(name, "title") if name else None

    def _speaker(self, name: str, how: SpeakerKnownBy, role: str | None = None) -> Speaker:
        return Speaker(name, role or self._people.roles.get(name), how)

    def _by_pronoun(self, sex: str, at: int) -> Speaker | None:
        """The last one told of in the paragraph, else before it, at the head of a sentence first.

        Far from everybody it is the one person of the article who fits.
        """
        every = [m for m in (*self._people.mentions, *self._spoke) if m.start < at]
        fits = [m for m in every if self._fits(m, sex)]
        near = [m for m in fits if m.start > at - _WINDOW_CHARACTERS]
        if not near:
            names = {m.name for m in fits}
            near = fits[-1:] if len(names) == 1 else []
        line = self._text.rfind("\n", 0, at)
        here = [m for m in near if m.start > line]
        if not here and (held := self._by_title_inside(line + 1, at, sex)):
            return self._speaker(held, "pronoun")
        here = here or near
        if not here:
            return None
        last = max([m for m in here if m.leading] or here, key=lambda m: (m.start, m.name))
        if not last.name or self._interrupted(last, here):
            return None
        if any(last.start < start < at for start in self._people.doubtful):
            return None
        self._sexes.setdefault(last.name, sex)
        return self._speaker(last.name, "pronoun")

    def _by_title_inside(self, start: int, end: int, sex: str) -> str | None:
        """The one person of a line who is told of by title: "he was pressed by the mayor. She"."""
        titles = [t[1] for t in _TITLE_INSIDE.finditer(self._text, max(0, start), end)]
        names = {self._people.only_called(words) for words in titles if words in ROLES} - {None}
        fits = [n for n in names if n and self._people.gender(n) == sex]
        return fits[0] if len(names) == len(fits) == 1 else None

    def _interrupted(self, last: Mention, near: Sequence[Mention]) -> bool:
        """Whether a later paragraph tells what somebody else does who fits as well."""
        line = self._text.find("\n", last.start)
        others = [m for m in near if m.subject and m.name != last.name]
        return line >= 0 and any(m.start > line for m in others)

    def _fits(self, mention: Mention, sex: str) -> bool:
        """Whether a pronoun may stand for one who is mentioned."""
        if not mention.name:
            return sex in mention.sexes
        told = self._people.gender(mention.name) or self._sexes.get(mention.name, "")
        return told in {"", sex}

    def _by_apposition(self, draft: Draft) -> Speaker | None:
        """The name after a role: "the party's spokesman, Ola Lind,", "his widow, Ida"."""
        head, source = draft.speaker, draft.source
        if head is None or source is None or not _takes_name(head, source.of(self._text)):
            return None
        found = _APPOSED.match(self._text, source.end)
        read = printed(found["name"]) if found else None
        if read is None or not read.person:
            return None
        if " " not in read.name and head.lower not in KIN:
            return None
        known = self._people.fullest(read.name, at=source.start) or read.name
        name = known if " " in known else self._people.by_first_name(known) or known
        return Speaker(name, without_article(source.of(self._text).split(",")[0]), "named")

    def _named(self, draft: Draft, mention: str) -> Speaker | None:
        read = printed(mention) or self._known_inside(mention)
        if read is None or _joined(mention):
            return None
        common = draft.speaker is not None and draft.speaker.tag in _COMMON
        if common and not self._names_its_head(draft, read, mention):
            return None
        at = draft.source.start if draft.source else None
        known = self._people.fullest(read.name, read.honorific, at, read.role)
        if known is None or (read.role is None and _UNKNOWN.match(mention)):
            return None
        if " " not in known and known not in self._people.alone and _EPITHET.match(mention):
            return None
        if not read.person and len(known.split()) < len(read.name.split()) + 1:
            body = without_article(mention)
            generic = body.casefold() in ROLES | GROUPS
            return Speaker(body, None, "named") if body[:1].isupper() and not generic else None
        if len(known.split()) == 1:
            known = self._people.by_first_name(known) or known
        return self._speaker(known, "named", read.role)

    def _names_its_head(self, draft: Draft, read: Printed, mention: str) -> bool:
        """Whether a name is the noun's who speaks: "union boss Ola Lind", not "a suit by Lind"."""
        words = mention[: mention.rfind(read.name.partition(" ")[0])].split()
        last = bare(words[-1]) if words else ""
        heard = self._people.bears(read.name) or read.name in self._people.alone
        own = draft.speaker is not None and draft.speaker.text == last
        if own or not words:
            return heard
        known = last.lower() in ROLES or last in HONORIFICS
        return known and (heard or " " in read.name)

    def _known_inside(self, mention: str) -> Printed | None:
        """A full name of the article with words behind it: "The mayor Ola Lind on his side"."""
        found = _WITH_MORE.match(mention)
        read = printed(found[1]) if found else None
        full = read is not None and read.person and " " in read.name
        return read if read and full and self._people.bears(read.name) else None

    def _by_title(self, draft: Draft, mention: str) -> Speaker | None:
        words = [bare(w).lower() for w in mention.split()]
        if not words or not draft.source:
            return None
        noun = bare(draft.speaker.text).lower() if draft.speaker is not None else words[-1]
        definite = words[0] in {"the", "this"} or bool(re.match(r"\w+['’]s?\s", mention))
        if noun in BODIES and definite and noun not in _DOCUMENTS:
            return Speaker(without_article(mention), None, "named")
        if words[0] != "the" or noun in GROUPS:
            return None
        called, at = without_article(mention), draft.source.start
        if noun in ROLES:
            name = self._people.with_role(called, at)
            if name is None and noun == words[-1]:
                name = self._just_spoke_as(noun)
        else:
            name = self._people.only_called(called)
        name = name or bearer(self._article, self._people, called, at)
        return self._speaker(name, "title") if name else None

    def _just_spoke_as(self, noun: str) -> str | None:
        """The last speaker, if his role has this noun: "the Swedish-born coach"."""
        name = self._spoke[-1].name if self._spoke else ""
        return name if noun in self._people.roles.get(name, "").lower().split() else None


def _joined(mention: str) -> bool:
    return bool(re.search(r"\b(?:and|or)\b", mention))


def _takes_name(head: Token, mention: str) -> bool:
    """Whether a name after a comma is this noun's: "The dean, Ola Lind,", not "a firm in Lind,".

    "The minister for the roads of Lind, Ola Berg," is one; of "a spokesman for the mayor, Ola
    Berg," nobody can tell.
    """
    if head.lower in ROLES:
        return not is_open(mention.split())
    inner = {w for w in mention.lower().split() if w in {"for", "at", "in", "from", "with", "of"}}
    return not inner and head.tag == "NN"
