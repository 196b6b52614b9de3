"""Who relays whom, what stands inside what: relays, nesting and repetitions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from summarizer.model import Span
from summarizer.statements.cues import SPEECH_FORMS
from summarizer.statements.drafts import Draft
from summarizer.statements.tree import Token

_RELAYING = {"around", "according", "as"}
_NO_STEPS = {"colon", "according"}
_MEDIATE = {"noun", "asked", "judged", "declined"}
_FINITE = {"VBD", "VBZ", "VBP"}
_RELAY_WORDS = 4
_LEAD_IN_WORDS = 12
_SAME_WORDS = 4
_CLOSING = frozenset("”\"'’»")


def without_relays(text: str, drafts: Sequence[Draft]) -> list[Draft]:
    """Give a relayed statement its `via`, and take the relay's own copy of it away.

    "“We are not afraid,” the spokesman stated, the agency reported" is the spokesman's.
    """
    out = list(drafts)
    for relay in drafts:
        inner = next((d for d in out if d is not relay and _relays(text, relay, d)), None)
        if inner is None or relay.source is None or relay not in out:
            continue
        at = out.index(inner)
        kept = tuple(s for s in inner.content if not _holds(s, relay))
        out[at] = replace(inner, content=kept or inner.content, via=relay.source.of(text))
        out.remove(relay)
    return out


def _relays(text: str, relay: Draft, inner: Draft) -> bool:
    """Whether a draft's content is another's "X said ..." and hardly anything else."""
    if relay.rule not in _RELAYING or inner.source is None or inner.cue is None:
        return False
    if inner.rule in _MEDIATE or _is_aside(inner):
        return False
    if relay.cue is None or (_mentions(inner, relay) and relay.cue.start < inner.cue.start):
        return False
    told = [s for s in relay.content if s.holds(inner.cue)]
    if not told or not any(s.holds(inner.source) for s in relay.content):
        return False
    if not any(s.touches(c) for s in relay.content for c in inner.content):
        return False
    own = [*_named(text, inner.source, inner.cue), *inner.content]
    rest = [w for s in relay.content for w in _words(text, s) if not any(o.holds(w) for o in own)]
    before = all(w.end <= inner.start for w in rest)
    return len(rest) <= (_LEAD_IN_WORDS if before else _RELAY_WORDS)


def _named(text: str, source: Span, cue: Span) -> list[Span]:
    """Who speaks and the cue, with the ", a docker from Moss," between them."""
    apart = source.end < cue.start and text[source.end] == ","
    return [Span(source.start, cue.end)] if apart else [source, cue]


def _is_aside(inner: Draft) -> bool:
    """Whether an inner speech is only told by the way: "if their candidate announced it"."""
    chain = [inner.verb, *inner.verb.above()] if inner.verb is not None else []
    return any(t.dep in {"relcl", "acl"} or (t.dep == "advcl" and _is_if(t)) for t in chain)


def _is_if(clause: Token) -> bool:
    mark = clause.child("mark")
    return mark is not None and mark.lower in {"if", "because", "although", "though", "unless"}


def _mentions(inner: Draft, relay: Draft) -> bool:
    return any(_holds(s, relay) for s in inner.content)


def _holds(span: Span, draft: Draft) -> bool:
    return draft.cue is not None and span.holds(draft.cue)


def _words(text: str, span: Span) -> list[Span]:
    found = re.finditer(r"\w+(?:[’']\w+)?", span.of(text))
    return [Span(span.start + m.start(), span.start + m.end()) for m in found]


def nested(drafts: Sequence[Draft]) -> list[Draft]:
    """The outermost drafts, and inside indirect speech the speech of others, marked nested.

    "Hale said that the union had warned of a strike" is Hale's, and inside it the union's.
    """
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: -d.length):
        outer = next((k for k in kept if _inside(draft, k)), None)
        if outer is None:
            kept.append(draft)
        elif _is_step(draft, outer):
            kept.append(replace(draft, nested=True))
    return kept


def _inside(draft: Draft, outer: Draft) -> bool:
    return all(any(o.touches(s) for o in outer.content) for s in draft.content)


def _is_step(draft: Draft, outer: Draft) -> bool:
    """Whether the inner speech has its own speaker within the outer content, outside quotations."""
    verb = draft.verb
    if draft.rule != "rest" or draft.source is None or verb is None:
        return False
    if verb.tag not in _FINITE and not verb.child("aux"):
        return False
    if outer.nested or outer.rule in _NO_STEPS or verb.lower not in SPEECH_FORMS:
        return False
    whole = all(any(o.holds(s) for o in outer.content) for s in [*draft.content, draft.source])
    return whole and draft.source != outer.source


def once(text: str, drafts: Sequence[Draft]) -> list[Draft]:
    """Without repetitions: the same words by the same mention are told once."""
    seen: set[tuple[str, str]] = set()
    out = []
    for draft in drafts:
        words = " ".join(w.of(text).casefold() for s in draft.content for w in _words(text, s))
        mention = draft.source.of(text).split()[-1].casefold() if draft.source else ""
        if len(words.split()) >= _SAME_WORDS and (words, mention) in seen:
            continue
        seen.add((words, mention))
        out.append(draft)
    return out


def joined(text: str, drafts: Sequence[Draft]) -> list[Draft]:
    """A quotation that goes on in the same paragraph is one statement with two pieces."""
    out: list[Draft] = []
    for draft in drafts:
        before = out[-1] if out else None
        if before is not None and _goes_on(text, draft, before):
            out[-1] = replace(before, content=(*before.content, *draft.content))
        else:
            out.append(draft)
    return out


def _goes_on(text: str, draft: Draft, before: Draft) -> bool:
    same = draft.verb is before.verb and draft.source == before.source and draft.verb is not None
    near = draft.paragraph == before.paragraph and before.content[-1].end <= draft.start
    quoted = text[before.content[-1].end - 1] in _CLOSING
    return draft.rule == "context" and same and near and quoted
