"""Who said nothing: "did not respond to a request", "would not comment", "could not be reached"."""

from __future__ import annotations

from summarizer.model import Span
from summarizer.statements.cues import ANSWERING
from summarizer.statements.drafts import Draft, spans
from summarizer.statements.mentions import source_span
from summarizer.statements.sources import nearest_before, speaker_of
from summarizer.statements.titles import GROUPS, ROLES
from summarizer.statements.tree import Token, Tree
from summarizer.statements.wordlists import words_of

_SPEAKING = words_of("quoted comment speak say talk discuss answer")
_WILL = words_of("would will wo could")
_ASKED = words_of(
    "call calls message messages question questions request requests email emails phone letter"
)
_KEPT = {"prep", "dobj", "ccomp", "xcomp", "advmod", "npadvmod"}
_BEYOND = {"after", "when", "while", "as", "but", "and", "until"}
_WITHHELD = words_of("say discuss disclose confirm name identify speculate")
_NOBODY = words_of("neither none nobody no")

# "gave no comment", "declined an interview": verbs whose object is what was not said.
_GIVING = words_of("give gave given gives offer offered offers have has had make made makes")
_DECLINING = words_of("decline declined declines declining refuse refused refuses refusing")
_COMMENTS = words_of("comment comments interview interviews")
_DETAILS = _COMMENTS | words_of("detail details time date reason reasons figure figures answer")
_BEING = words_of("is was are were be been 's")
_STAYING = words_of("remain remained remains stay stayed stays keep kept keeps")
_MUTE = words_of("silent mum quiet")


def silent(tree: Tree, verb: Token) -> Draft | None:
    """Who said nothing: "The ministry did not reply to questions", "gave no comment"."""
    denied = _denied(tree, verb)
    if denied and (verb.lower in ANSWERING or _withholds(verb)) and _is_about_speaking(verb):
        return _draft(tree, verb)
    if _gives_nothing(tree, verb) or _is_mute(tree, verb) or _neither_nor(verb):
        return _draft(tree, verb)
    return None


def _draft(tree: Tree, verb: Token) -> Draft | None:
    speaker = verb.child("nsubjpass") or speaker_of(verb) or nearest_before(tree, verb)
    if speaker is None or speaker.lower in {"it", "there"}:
        return None
    before = [c for c in verb.children if c.dep in {"aux", "neg", "preconj"} and c.i < verb.i]
    nobody = verb.child("nsubj") if verb.child("neg") is None and _denied(tree, verb) else None
    first = min([verb.i, *(c.i for c in before), *([nobody.low] if nobody else [])])
    last = verb.i
    for child in verb.children:
        if child.i > verb.i and child.dep in _KEPT | {"acomp", "conj"}:
            joined = child.dep == "conj" and child.lower not in {"deny", "denied"}
            if joined or child.lower in _BEYOND or tree[child.low - 1].text == ",":
                break
            last = max(last, child.high)
    found = spans(tree, (first, last))
    if not found:
        return None
    cue = Span(tree[first].start, verb.end)
    return Draft("silent", found, cue, source_span(tree, speaker, verb), verb.lower, verb, speaker)


def _denied(tree: Tree, verb: Token) -> bool:
    """Whether a verb is denied by itself or by its subject: "Neither firm would comment"."""
    subject = verb.child("nsubj")
    nobody = subject is not None and tree[subject.low].lower in _NOBODY
    return verb.child("neg") is not None or nobody


def _withholds(verb: Token) -> bool:
    """Whether somebody would not speak: "would not say whether", "won't give a date"."""
    will = any(c.dep == "aux" and c.lower in _WILL for c in verb.children)
    told = verb.child("dobj")
    detail = verb.lower in {"give", "provide"} and told is not None and told.lower in _DETAILS
    return will and (verb.lower in _WITHHELD or detail)


def _gives_nothing(tree: Tree, verb: Token) -> bool:
    """Whether a comment is refused: "had no comment", "declined an interview request"."""
    told = verb.child("dobj")
    if told is None or told.i < verb.i:
        return False
    if verb.lower in _DECLINING:
        return any(t.lower in _COMMENTS for t in tree[told.low : told.high + 1])
    none = any(c.lower == "no" for c in told.children if c.i < told.i)
    return verb.lower in _GIVING and none and told.lower in _COMMENTS


def _is_mute(tree: Tree, verb: Token) -> bool:
    """Whether somebody "was not available for comment", "was unable to say", "stayed silent"."""
    being = verb.child("acomp", "oprd")
    if being is None:
        return False
    if verb.lower in _STAYING:
        return being.lower in _MUTE and _may_speak(verb.child("nsubj"))
    if being.lower == "unable":
        said = being.child("xcomp")
        return said is not None and said.lower in _SPEAKING
    away = being.lower == "unavailable" or (
        being.lower == "available" and verb.child("neg") is not None
    )
    asked = any(t.lower in _COMMENTS for t in tree[being.i : being.high + 1])
    return away and asked and verb.lower in _BEING | {"made"}


def _may_speak(subject: Token | None) -> bool:
    """Whether a subject is somebody, and no lake or phone."""
    known = subject is not None and subject.lower in ROLES | GROUPS
    return subject is not None and (known or subject.tag in {"NNP", "NNPS", "PRP", "WP"})


def _neither_nor(verb: Token) -> bool:
    """Whether something is left open: "would neither confirm nor deny the report"."""
    other = verb.child("conj")
    if verb.lower not in {"confirm", "confirmed"} or other is None:
        return False
    return other.lower in {"deny", "denied"} and any(c.lower == "neither" for c in verb.children)


def _is_about_speaking(verb: Token) -> bool:
    """Whether a call was not returned or nobody would be drawn, and not a shirt or a lake."""
    if verb.lower in {"return", "returned", "answer", "answered"}:
        asked = verb.child("dobj")
        return asked is not None and asked.lower in _ASKED
    if verb.lower == "drawn":
        return any(c.dep in {"aux", "auxpass"} and c.lower in _WILL for c in verb.children)
    if verb.lower in {"wish", "want", "wished", "wanted"}:
        wished = verb.child("xcomp")
        return wished is not None and wished.lower in _SPEAKING
    return True
