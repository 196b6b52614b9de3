"""Speech that a noun tells: "her claim that rents fell", "made a promise to stay"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from summarizer.model import Span
from summarizer.statements.drafts import Draft, spans
from summarizer.statements.ends import before_background
from summarizer.statements.mentions import source_span
from summarizer.statements.sources import speaker_of
from summarizer.statements.times import TIMES
from summarizer.statements.tree import Token, Tree
from summarizer.statements.wordlists import words_of

# Nouns of speaking, with what may open the words said; "to" is an infinitive, "that" a clause.
_CLAIMING = words_of(
    """
    claim assertion accusation allegation complaint suggestion contention insistence admission
    acknowledgment acknowledgement declaration statement warning prediction announcement
    concession confession denial argument observation remark comment criticism boast
    """
)
_ANSWERING = words_of(
    """
    answer reply response retort rejoinder verdict explanation excuse argument message warning
    """
)
_QUALITIES = {"JJ", "RB"}
_BEING = words_of("was is were are")
_OFFERING = words_of("promise pledge vow call demand refusal proposal plea request threat offer")
_OPENERS: dict[str, frozenset[str]] = {
    "accusation": frozenset({"of"}), "admission": frozenset({"of"}),
    "allegation": frozenset({"of"}), "announcement": frozenset({"of"}),
    "attack": frozenset({"on", "against"}), "call": frozenset({"for"}),
    "claim": frozenset({"of"}), "comment": frozenset({"about", "on"}),
    "complaint": frozenset({"about", "of"}), "condemnation": frozenset({"of"}),
    "criticism": frozenset({"of", "about"}), "defense": frozenset({"of"}),
    "defence": frozenset({"of"}), "demand": frozenset({"for"}), "denial": frozenset({"of"}),
    "denunciation": frozenset({"of"}), "description": frozenset({"of"}),
    "joke": frozenset({"about"}), "mention": frozenset({"of"}),
    "opinion": frozenset({"on", "about", "of"}), "plea": frozenset({"for"}),
    "pledge": frozenset({"of"}), "praise": frozenset({"for", "of"}),
    "prediction": frozenset({"of", "about"}), "promise": frozenset({"of"}),
    "proposal": frozenset({"for"}), "reference": frozenset({"to"}), "remark": frozenset({"about"}),
    "statement": frozenset({"about", "on"}), "threat": frozenset({"of"}),
    "vow": frozenset({"of"}), "warning": frozenset({"about", "of", "against"}),
}  # fmt: skip
# Verbs with which somebody makes a noun of speaking: "issued a call for".
_MAKING = words_of(
    """
    make makes made making issue issues issued issuing repeat repeats repeated repeating renew
    renewed raise raised raises raising offer offered offers offering level leveled levelled lodge
    lodged deliver delivered voice voices voiced voicing express expresses expressed expressing
    reiterate reiterated have has had give gives gave giving launch launched avoid avoided
    """
)
# Verbs of going on, whose "her" is their subject: "she stepped up her attacks on the board".
_GOING_ON = _MAKING | words_of(
    """
    step stepped steps stepping ratchet ratcheted escalate escalated escalating continue continued
    continues continuing sharpen sharpened intensify intensified tone toned keep kept keeps resume
    resumed soften softened temper tempered press pressed explain explained defend defended retract
    retracted withdraw withdrew keeping lay lays laid laying outline outlines outlined outlining
    unveil unveils unveiled unveiling reboot reboots rebooted rebooting expand expands expanded
    expanding clarify clarifies clarified clarifying revive revives revived reviving
    """
)


def noun_drafts(tree: Tree) -> Iterator[Draft]:
    """A draft for each noun of speaking outside quotations whose speaker is named."""
    for token in tree:
        if token.tag in {"NN", "NNS"} and not token.quoted and (noun := _SINGULAR.get(token.lower)):
            draft = told_by_noun(tree, token, noun)
            if draft is not None:
                yield draft


def told_by_noun(tree: Tree, token: Token, noun: str) -> Draft | None:
    """What the owner of a noun of speaking says: "the mayor's promise to mend the pier"."""
    told = _told(token, noun) or (_equalled(tree, token) if noun in _ANSWERING else None)
    speaker = _owner(token) if told is not None else None
    if told is None or speaker is None or speaker.quoted:
        return None
    first, last = told
    last = before_background(tree, first, last)
    found = spans(tree, (first, last))
    if not found or (first == last and tree[first].tag in {"PRP", "DT"}):
        return None
    rule = "declined" if noun == "refusal" else "noun"
    cue = Span(token.start, token.end)
    return Draft(rule, found, cue, source_span(tree, speaker, token), noun, token, speaker)


def _told(token: Token, noun: str) -> tuple[int, int] | None:
    """First and last word of what the noun tells."""
    for child in token.children:
        if child.i < token.i:
            continue
        mark, aux = child.child("mark"), child.child("aux")
        if child.dep in {"acl", "relcl", "ccomp"}:
            if noun in _CLAIMING | _OFFERING and mark is not None and mark.lower == "that":
                return child.low, child.high
            if noun in _OFFERING and child.tag == "VB" and aux is not None and aux.lower == "to":
                return child.low, child.high
        if child.dep == "prep" and child.lower in _OPENERS.get(noun, ()):
            return _after(child)
    return None


def _equalled(tree: Tree, token: Token) -> tuple[int, int] | None:
    """What the noun is: "Hale's answer was “Never.”", "her reply was blunt: “Never.”"."""
    verb = token.head
    is_it = token.dep == "nsubj" and verb.lower in _BEING
    at = (verb.i if is_it else token.i) + 1
    colon = at + sum(1 for _ in takewhile(lambda t: t.tag in _QUALITIES, tree[at:]))
    if colon < len(tree) and tree[colon].text == ":":
        at = colon + 1
    elif not is_it:
        return None
    quoted = list(takewhile(lambda t: t.quoted, tree[at:]))
    if quoted:
        return at, quoted[-1].i
    clauses = [c for c in verb.all("ccomp") if is_it and c.i > verb.i]
    that = [c for c in clauses if (mark := c.child("mark")) is not None and mark.lower == "that"]
    return (that[0].low, that[0].high) if that else None


def _after(preposition: Token) -> tuple[int, int] | None:
    """The words behind "attacks on", without an apposition and without a date."""
    inner = preposition.child("pobj", "pcomp")
    if inner is None or inner.i < preposition.i or inner.lower in TIMES:
        return None
    explained = inner.child("appos")
    return inner.low, inner.high if explained is None else max(inner.i, explained.low - 2)


def _owner(token: Token) -> Token | None:
    """Whose word it is: "her", "the union's", "by the union", the subject of "made"."""
    verb = token.head
    if (owner := token.child("poss")) is not None:
        own = owner.tag == "PRP$" and token.dep == "dobj" and verb.lower in _GOING_ON
        return (speaker_of(verb) if own else None) or owner
    by = next((c for c in token.all("prep") if c.lower in {"by", "from"}), None)
    if by is not None and (named := by.child("pobj")) is not None:
        return named
    if token.dep == "dobj" and verb.lower in _MAKING and not verb.child("neg"):
        return speaker_of(verb)
    return None


def _singular() -> dict[str, str]:
    """Each noun by its forms: claim, claims."""
    nouns = _CLAIMING | _OFFERING | _ANSWERING | frozenset(_OPENERS)
    return {form: noun for noun in nouns for form in (noun, noun + "s")}


_SINGULAR = _singular()
NOUN_FORMS = frozenset(_SINGULAR)
