"""Who said nothing: "did not respond to a request", "would not comment", "could not be reached"."""

from __future__ import annotations

from summarizer.model import Span
from summarizer.statements.cues import ANSWERING
from summarizer.statements.drafts import Draft, spans
from summarizer.statements.sources import nearest_before, source_span, speaker_of
from summarizer.statements.tree import Token, Tree
from summarizer.statements.wordlists import words_of

_SPEAKING = words_of("quoted comment speak say talk discuss")
_WILL = words_of("would will wo could")
_ASKED = words_of(
    "call calls message messages question questions request requests email emails phone"
)
_KEPT = {"prep", "dobj", "ccomp", "xcomp", "advmod", "npadvmod"}
_BEYOND = {"after", "when", "while", "as", "but", "and", "until"}


def silent(tree: Tree, verb: Token) -> Draft | None:
    """A verb of answering that is denied: "The ministry did not reply to questions"."""
    if verb.child("neg") is None or not (verb.lower in ANSWERING or _refuses(verb)):
        return None
    speaker = verb.child("nsubjpass") or speaker_of(verb) or nearest_before(tree, verb)
    if speaker is None:
        return None
    if not _is_about_speaking(verb):
        return None
    denied = [c.i for c in verb.children if c.dep in {"aux", "neg"}]
    first = min([verb.i, *denied])
    last = verb.i
    for child in verb.children:
        if child.i > verb.i and child.dep in _KEPT:
            if child.lower in _BEYOND or tree[child.low - 1].text == ",":
                break
            last = max(last, child.high)
    found = spans(tree, (first, last))
    if not found:
        return None
    cue = Span(tree[first].start, verb.end)
    return Draft("silent", found, cue, source_span(tree, speaker, verb), verb.lower, verb, speaker)


def _refuses(verb: Token) -> bool:
    """Whether somebody would not speak: "would not say whether", "will not discuss"."""
    will = any(c.dep == "aux" and c.lower in _WILL for c in verb.children)
    return will and verb.lower in {"say", "discuss", "disclose", "confirm", "name", "identify"}


def _is_about_speaking(verb: Token) -> bool:
    """Whether a call was not returned or nobody would be drawn, and not a shirt or a lake."""
    if verb.lower in {"return", "answer"}:
        asked = verb.child("dobj")
        return asked is not None and asked.lower in _ASKED
    if verb.lower == "drawn":
        return any(c.dep in {"aux", "auxpass"} and c.lower in _WILL for c in verb.children)
    if verb.lower in {"wish", "want"}:
        wished = verb.child("xcomp")
        return wished is not None and wished.lower in _SPEAKING
    return True
