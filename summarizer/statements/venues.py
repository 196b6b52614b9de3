"""Where, how and to whom it was said, and what was asked before, as printed."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.model import Span
from summarizer.statements.cues import VENUES
from summarizer.statements.drafts import Draft
from summarizer.statements.titles import BODIES, GROUPS, ROLES
from summarizer.statements.tree import Token
from summarizer.statements.wordlists import words_of

_TELLING = words_of("tell inform assure remind notify warn promise")
_SAYING_TO = words_of("say speak remark explain announce complain suggest confirm shout boast yell")
_HEARERS = words_of(
    "me us him her them you reporters journalists voters jurors parents fans supporters viewers"
)
_POSTING = words_of("tweet retweet post blog email text")
_PREPS = words_of("in at on during via through by over before from")
_PLACES = VENUES | words_of(
    """
    autobiography book comments complaint conversations court deposition diary documentary emails
    instagram interviews keynote lawsuit lecture letters linkedin livestream magazine memoir
    messages newsletter newspaper newspapers note panel parliament phone podcast rallies sermon
    session social speeches stage summit telegram telephone texts tiktok video website youtube
    affidavit remark answer
    """
)
_THROUGH = words_of(
    "lawyer lawyers solicitor attorney interpreter translator spokesman spokeswoman"
)
_SPEAKING = words_of("speaking talking testifying writing appearing addressing posting")
_ASKED = words_of("asked pressed questioned quizzed challenged")
_ANSWERS = words_of("answer answers response reply")
_QUESTIONS = words_of("question questions query queries inquiry inquiries email emails request")
_SENT = words_of("carried posted published released issued broadcast aired sent read shown")
_ENDS = {"relcl", "acl", "punct", "appos", "advcl", "cc", "conj", "ccomp"}


def venue_of(text: str, draft: Draft) -> str | None:
    """Where, how or to whom it was said, and what was asked, as printed; pieces joined by ";".

    "tweeted", "told the Osten Daily in an interview", "asked whether she would go".
    """
    verb = draft.verb
    if verb is None:
        return None
    pieces = (_told(draft, verb) or _placed(verb) or _posted(draft, verb), _prompted(verb))
    spans = (Span(piece[0].start, piece[1]) for piece in pieces if piece)
    told = [s.of(text) for s in spans if not any(map(s.touches, draft.content))]
    return "; ".join(dict.fromkeys(told)) or None


Piece = tuple[Token, int]
"""The first word of a piece, and the offset of its end."""


def _told(draft: Draft, verb: Token) -> Piece | None:
    """Who heard it: "told the Osten Daily in an interview", "said to the mayor"."""
    hearer = verb.child("dobj", "dative", "iobj") if draft.lemma in _TELLING else None
    if hearer is not None and hearer.i > verb.i and draft.rule not in {"object", "urged"}:
        placed = _placed(verb)
        beside = placed is not None and 0 < placed[0].start - _end(hearer) <= 1
        return verb, placed[1] if placed and beside else _end(hearer)
    for prep in _preps(verb, {"to"}) if draft.lemma in _SAYING_TO else ():
        if (inner := prep.child("pobj")) and _may_hear(inner):
            return prep, _end(prep)
    return None


def _may_hear(noun: Token) -> bool:
    known = noun.lower in _HEARERS | ROLES | BODIES | GROUPS
    return known or noun.tag.startswith("NNP")


def _placed(verb: Token) -> Piece | None:
    """At what or through what: "at a news conference", "by telephone", "through his lawyer"."""
    for prep in _preps(verb, _PREPS):
        inner = prep.child("pobj")
        if inner is not None and inner.lower in _PLACES and not _answered(prep):
            return prep, _end(prep)
        if prep.lower == "through" and inner is not None and inner.lower in _THROUGH:
            return prep, _end(prep)
    return _speaking(verb)


def _speaking(verb: Token) -> Piece | None:
    """The clause beside: "Speaking at a rally in Corle", "Hale, speaking to reporters, said"."""
    subject = verb.child("nsubj")
    beside = (*verb.all("advcl"), *(subject.all("acl") if subject else ()))
    for clause in beside:
        if clause.lower in _SPEAKING and clause.tag == "VBG":
            return clause, max((_end(c) for c in _preps_of(clause)), default=clause.end)
    return None


def _prompted(verb: Token) -> Piece | None:
    """What it answers: "Asked whether she would go", "in answer to a question from the Daily"."""
    for clause in verb.all("advcl"):
        if clause.lower in _ASKED and clause.tag in {"VBN", "VBD"} and not clause.child("nsubj"):
            first, last = _edges(clause)
            return first, last.end
    for prep in _preps(verb, {"in"}):
        if asked := _answered(prep):
            return prep, _end(asked)
    return None


def _answered(prep: Token) -> Token | None:
    """The "to a question" of "in answer to a question", "in response to questions"."""
    answer = prep.child("pobj")
    if answer is None or answer.lower not in _ANSWERS:
        return None
    for to in (*_preps(answer, {"to"}), *_preps(prep.head, {"to"})):
        noun = to.child("pobj")
        if noun is not None and noun.lower in _QUESTIONS:
            return to
    return None


def _posted(draft: Draft, verb: Token) -> Piece | None:
    """A verb that tells by itself how it was said: "tweeted"."""
    return (verb, verb.end) if draft.lemma in _POSTING else None


def _preps(head: Token, among: frozenset[str] | set[str]) -> Iterator[Token]:
    return (c for c in head.children if c.dep in {"prep", "dative"} and c.lower in among)


def _preps_of(clause: Token) -> list[Token]:
    return [c for c in clause.children if c.dep in {"prep", "dobj"} and c.i > clause.i]


def _edges(token: Token) -> tuple[Token, Token]:
    """The first and the last word of a clause, without a comma at its end."""
    first = last = token
    for child in token.children:
        low, high = _edges(child)
        first = low if low.i < first.i else first
        last = high if high.i > last.i and child.dep != "punct" else last
    return first, last


def _end(token: Token) -> int:
    """The end of a phrase before any clause or comma in it, but with "carried by the agency"."""
    end = token.end
    for child in token.children:
        if child.i > token.i:
            if child.dep in _ENDS and child.lower not in _SENT:
                break
            end = _end(child)
    return end
