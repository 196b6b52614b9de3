"""What else is printed about a statement: its kind, polarity, venue, and who declined."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.model import Polarity, Span, StatementKind
from summarizer.statements.cues import VENUES
from summarizer.statements.drafts import Draft
from summarizer.statements.marks import Quotation, touching
from summarizer.statements.tree import Token

_TELLING = {"tell", "inform"}
_POSTING = {"tweet", "retweet", "post", "blog", "email"}
_DENYING = {"deny", "reject", "dispute", "refute", "rebut", "dismiss", "disavow"}
_VENUE_PREPS = {"in", "at", "on", "during", "via", "through"}
_NOT_SPEAKING = re.compile(
    r"(?:declin|refus)\w+ to (?:comment|discuss|say|answer|respond|elaborate|speak|speculate"
    r"|be|put|name|identify|give|provide|disclose|reveal|share|detail|go into|talk)\b",
    re.IGNORECASE,
)


def kind_of(text: str, draft: Draft, marks: Sequence[Quotation]) -> StatementKind:
    """Direct where all words stand in quotation marks, indirect where none, else mixed."""
    if is_no_comment(text, draft):
        return "no comment"
    if draft.rule == "transcript":
        return "direct"
    near = [q for span in draft.content for q in touching(marks, span)]
    words = [
        Span(span.start + m.start(), span.start + m.end())
        for span in draft.content
        for m in re.finditer(r"\w+", span.of(text))
    ]
    inside = sum(any(q.span.holds(w) for q in near) for w in words)
    return "indirect" if not inside else "direct" if inside == len(words) else "mixed"


def is_no_comment(text: str, draft: Draft) -> bool:
    """Whether somebody is reported to have said nothing: "declined to comment"."""
    if draft.rule == "silent":
        return True
    return draft.rule == "declined" and bool(_NOT_SPEAKING.match(draft.content[0].of(text)))


def polarity_of(draft: Draft) -> Polarity:
    """Negative for denials and for what somebody did not or would not say."""
    verb = draft.verb
    if draft.lemma in _DENYING or draft.rule in {"declined", "silent"}:
        return "negative"
    if verb is None:
        return "positive"
    chain = [verb, *(t for t in verb.above() if verb.dep == "xcomp" and t is verb.head)]
    denied = any(c.dep == "neg" for t in chain for c in t.children)
    refused = verb.dep == "xcomp" and verb.head.lower in {
        "refused",
        "declined",
        "refuses",
        "declines",
        "refusing",
        "declining",
        "failed",
    }
    return "negative" if denied or refused else "positive"


def venue_of(text: str, draft: Draft) -> str | None:
    """Where or how it was said, as printed: "tweeted", "told RT", "at a news conference"."""
    verb = draft.verb
    if verb is None:
        return None
    if draft.lemma in _TELLING:
        told = _told(text, verb)
        if told:
            return told
    for prep in verb.children:
        if prep.dep == "prep" and prep.lower in _VENUE_PREPS and _is_venue(prep):
            return text[prep.start : _end(prep)]
    return verb.text if draft.lemma in _POSTING else None


def _told(text: str, verb: Token) -> str | None:
    hearer = verb.child("dobj", "dative", "iobj")
    if hearer is None or hearer.i < verb.i:
        return None
    return text[verb.start : _end(hearer)]


def _is_venue(prep: Token) -> bool:
    inner = prep.child("pobj")
    return inner is not None and inner.lower in VENUES


def _end(token: Token) -> int:
    """The end of a phrase before any clause or comma in it."""
    end = token.end
    for child in token.children:
        if child.i > token.i:
            if child.dep in {"relcl", "acl", "punct", "appos", "advcl", "cc", "conj"}:
                break
            end = _end(child)
    return end
