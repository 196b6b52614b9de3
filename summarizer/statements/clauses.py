"""Verbs of speaking: who speaks by them, and which rule reads what is said."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.model import Span
from summarizer.statements.around import said_around
from summarizer.statements.asides import speaker_in_aside
from summarizer.statements.asked import is_asked
from summarizer.statements.cues import CUES, PHRASAL_FORMS, Cue
from summarizer.statements.drafts import Draft, spans
from summarizer.statements.mentions import source_span
from summarizer.statements.objects import infinitive, judged_object, phrasal_object, urged
from summarizer.statements.quoted import is_quoted_saying, quoted_saying
from summarizer.statements.rest import after_dashes, as_told, said_of_what, said_rest
from summarizer.statements.silence import silent
from summarizer.statements.sources import nearest_before, speaker_of
from summarizer.statements.tree import Ranges, Token, Tree

_FINITE = {"VBD", "VBZ", "VBP"}


def verb_drafts(tree: Tree) -> Iterator[Draft]:
    """A draft for each verb of speaking outside quotations."""
    for token in tree:
        if token.quoted or not token.is_verb or token.dep in {"aux", "amod", "compound"}:
            continue
        if is_quoted_saying(token) or is_asked(tree, token) or _is_nobody_able(token):
            continue
        draft = silent(tree, token) or quoted_saying(tree, token) or _draft(tree, token)
        if draft is not None:
            yield draft


def _draft(tree: Tree, verb: Token) -> Draft | None:
    cue = CUES.get(verb.lower)
    if cue is None and verb.lower not in PHRASAL_FORMS:
        return None
    speaker = _speaker(tree, verb)
    if (speaker is None and _needs_speaker(verb)) or _is_turn(tree, verb):
        return None
    rule, ranges = _content(tree, verb, cue, speaker)
    found = spans(tree, *ranges)
    if not found:
        return None
    source = source_span(tree, speaker, verb) if speaker is not None else None
    lemma = cue.lemma if cue else PHRASAL_FORMS[verb.lower]
    return Draft(rule, found, Span(verb.start, verb.end), source, lemma, verb, speaker)


def _is_nobody_able(verb: Token) -> bool:
    """Whether it is told that nobody knows: "No one in Osten could say who held the key."."""
    who = verb.child("nsubj")
    if who is None or not any(aux.lower in {"can", "could"} for aux in verb.all("aux")):
        return False
    return who.lower == "nobody" or any(word.lower == "no" for word in who.children)


def _is_turn(tree: Tree, verb: Token) -> bool:
    """Whether the words only turn to something else: "That said, the pier is safe."."""
    opening = [t.lower for t in tree[: verb.i + 2]]
    return opening in (["that", "said", ","], ["having", "said", "that"])


def _speaker(tree: Tree, verb: Token) -> Token | None:
    speaker = speaker_in_aside(tree, verb) or speaker_of(verb)
    if speaker is None and verb.tag in _FINITE and not verb.child("auxpass"):
        speaker = nearest_before(tree, verb)
    if speaker is not None and speaker.lower == "it" and verb.tag == "VB":
        return None
    if speaker is not None and speaker.quoted:
        speaker = _speaker_before(tree, verb)
    return speaker


def _speaker_before(tree: Tree, verb: Token) -> Token | None:
    """The one who has just spoken: "“It is so,” said Hale, adding ..."."""
    spoken = [t for t in tree[: verb.i] if t.lower in CUES and t.is_verb and not t.quoted]
    found = speaker_of(spoken[-1]) if spoken else None
    return found if found is not None and not found.quoted else None


def _needs_speaker(verb: Token) -> bool:
    """Whether a verb without a speaker says nothing: all but "the board was told that"."""
    subject = verb.child("nsubjpass")
    return verb.tag in {"VB", "VBG"} or subject is None or subject.lower in {"it", "there"}


def _content(tree: Tree, verb: Token, cue: Cue | None, speaker: Token | None) -> tuple[str, Ranges]:
    """The first rule that reads this verb, and the words it reads."""
    if cue is not None and (cue.may("say") or cue.may("ask")):
        if told := as_told(tree, verb):
            return "as", told
        if clause := said_of_what(tree, verb) or after_dashes(tree, verb):
            return "rest", clause
        if around := said_around(tree, verb, speaker):
            return "around", around
        if rest := said_rest(tree, verb, speaker):
            return "rest", rest
    if cue is not None and cue.may("decline"):
        return "declined", tuple((verb.i, last) for _, last in infinitive(tree, verb))
    return _of_speaker(tree, verb, cue) if speaker is not None else ("", ())


def _of_speaker(tree: Tree, verb: Token, cue: Cue | None) -> tuple[str, Ranges]:
    if cue is not None:
        if cue.may("vow") and (vowed := infinitive(tree, verb)):
            return "vowed", vowed
        if cue.may("urge") and (asked := urged(tree, verb)):
            return "urged", asked
        if cue.may("object") and (judged := judged_object(tree, verb)):
            return "object", judged
    return "phrasal", phrasal_object(tree, verb) if verb.lower in PHRASAL_FORMS else ()
