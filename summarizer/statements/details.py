"""What else is printed about a statement: its kind, its polarity, and who declined."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.model import Polarity, Span, StatementKind
from summarizer.statements.drafts import Draft
from summarizer.statements.marks import Quotation, touching

_DENYING = {"deny", "reject", "dispute", "contradict", "refute", "rebut", "dismiss", "disavow"}
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
    if draft.rule == "silent" or _keeps_silent(draft):
        return True
    return draft.rule == "declined" and bool(_NOT_SPEAKING.match(draft.content[0].of(text)))


def _keeps_silent(draft: Draft) -> bool:
    """Whether the speaker says that nothing will be said: "said she would not comment"."""
    clause = draft.verb.child("ccomp") if draft.verb is not None and draft.rule == "rest" else None
    own = clause.child("nsubj") if clause is not None else None
    if clause is None or own is None or own.tag != "PRP" or clause.child("neg") is None:
        return False
    will = any(c.dep == "aux" and c.lower in {"would", "could", "did"} for c in clause.children)
    return will and clause.lower in {"comment", "discuss", "elaborate", "speculate"}


def polarity_of(draft: Draft) -> Polarity:
    """Negative for denials and for what somebody did not or would not say."""
    verb = draft.verb
    if draft.lemma in _DENYING or draft.rule in {"declined", "silent"} or _keeps_silent(draft):
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
