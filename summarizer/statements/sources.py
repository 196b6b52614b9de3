"""Whose words: the subject of a verb of speaking."""

from __future__ import annotations

from summarizer.statements.asked import ASKED
from summarizer.statements.cues import ASKING_FORMS, CUES, SPEECH_FORMS, VENUES
from summarizer.statements.mentions import before_bracket, split_from
from summarizer.statements.times import DAYS, TIMES
from summarizer.statements.titles import BODIES, GROUPS, NO_NAMES, ROLES
from summarizer.statements.tree import Token, Tree
from summarizer.statements.wordlists import words_of

_SUBJECTS = ("nsubj", "csubj", "nsubjpass")
_SHARING = {"conj", "advcl", "xcomp", "pcomp", "prep", "dep", "ccomp", "parataxis"}
_CLIMBED = {"prep", "aux", "acomp", "pobj", "dobj", "attr"}
_BELONGING = {"pobj", "prep", "pcomp", "xcomp", "acl", "relcl", "attr", "advcl", "dobj"}
_BETWEEN = words_of("has have had on also")
_ASIDE_STARTS = {"WP", "DT", "NN", "NNP", "JJ", "CD", "WP$", "PRP$", "RB", "VBG"}
_ASIDE_WORDS = 30
MESSAGES = words_of(
    """
    statement letter report tweet message email post release memo note speech interview video
    ad op-ed article column editorial book word words comment remark tweets resolution response
    ads emails letters statements
    """
)
_INFINITIVE = {"xcomp", "advcl"}
_MOVING = words_of(
    """
    led lead leads leading prompted prompt prompts prompting forced force forces forcing caused
    causes causing pushed pushes pushing moved inspired compelled drove driven encouraged
    """
)
_SENT = words_of("emailed texted messaged wrote called phoned notified")


def speaker_of(verb: Token) -> Token | None:
    """The head word of the one who speaks by this verb, None where the sentence names nobody."""
    if verb.child("nsubjpass", "auxpass") and not _has_said(verb):
        return _agent(verb)
    subjects = [c for c in verb.all(*_SUBJECTS) if c.lower not in DAYS]
    if subjects:
        subject = next((c for c in reversed(subjects) if c.i < verb.i), subjects[0])
        subject = split_from(subject) or subject
        if sender := _sender(verb):
            return sender
        return None if subject.dep == "expl" else subject
    if verb.dep == "acl":
        return _of_noun(verb)
    if verb.dep == "relcl" and verb.tag == "VB" and verb.child("ccomp") and is_thing(verb.head):
        return _shared_subject_of(verb.head)
    if verb.tag == "VBN" and verb.dep in {"advcl", "amod"}:
        return _agent(verb)
    if moved := _moved(verb):
        return moved
    return _shared_subject(verb)


def _has_said(verb: Token) -> bool:
    """Whether an "’s" is "has": "he’s said that the pier will stay"."""
    auxiliary = verb.child("auxpass")
    short = auxiliary is not None and auxiliary.text in {"'s", "’s"}
    return short and verb.child("ccomp", "dobj", "xcomp") is not None


def _of_noun(verb: Token) -> Token | None:
    """The noun of "officials saying", the sender of "issued a letter saying".

    In "emailed supporters saying" it is the one who emailed.
    """
    noun = verb.head
    if verb.tag == "VBN":
        return noun if _is_active(verb) else _agent(verb)
    if not noun.is_noun or verb.tag != "VBG":
        return None
    message = _message(noun)
    if message is not None:
        return speaker_of(message.head) or noun
    if _set_off(verb, noun):
        return _shared_subject_of(noun) or noun
    if noun.dep == "pobj" and noun.lower in VENUES:
        return _shared_subject_of(noun) or noun
    if noun.dep == "dobj" and noun.head.lower in _SENT:
        return speaker_of(noun.head) or noun
    return noun


def _is_active(verb: Token) -> bool:
    """Whether the parser took a verb with two objects for a passive: "Hale called it “mad”"."""
    objects = verb.all("dobj", "oprd")
    named = verb.head.is_root and verb.head.i < verb.i
    return named and len(objects) > 1 and verb.child("agent", "auxpass") is None


def _set_off(verb: Token, noun: Token) -> bool:
    """Whether a comma parts a participle from a thing: "began a third attempt, writing that"."""
    last = [c for c in verb.head.children if c.text == "," and noun.i < c.i < verb.i]
    return bool(last) and is_thing(noun)


def _shared_subject_of(noun: Token) -> Token | None:
    """The subject of the verb that a thing belongs to."""
    higher = next((t for t in noun.above() if t.is_verb and t.child("nsubj")), None)
    return speaker_of(higher) if higher is not None and higher.i < noun.i else None


def _moved(verb: Token) -> Token | None:
    """The one who is made to speak: "a win that led her to declare"."""
    if verb.tag != "VB" or verb.dep not in _INFINITIVE or verb.head.lower not in _MOVING:
        return None
    moved = verb.head.child("dobj")
    return moved if moved is not None and moved.i < verb.i and not is_thing(moved) else None


def is_thing(subject: Token | None) -> bool:
    """Whether a subject is hardly one who speaks: "the pier", "it"."""
    if subject is None or subject.lower == "it":
        return subject is not None
    return subject.tag == "NN" and subject.lower not in ROLES | BODIES | GROUPS


def _message(noun: Token) -> Token | None:
    """The letter of "sent a letter saying", "sent a letter to members saying"."""
    if noun.lower not in MESSAGES and noun.dep == "pobj":
        higher = noun.head.head
        noun = higher if higher.is_noun else higher.child("dobj") or noun
    return noun if noun.lower in MESSAGES and noun.dep == "dobj" else None


def _sender(verb: Token) -> Token | None:
    """The one who sent a message, not who got it: "sent an email to voters stating, “...”"."""
    if verb.tag != "VBG" or verb.head.lower != "to":
        return None
    sent = verb.head.head
    message = sent.child("dobj")
    named = message is not None and message.lower in MESSAGES
    return speaker_of(sent) if named else None


def _agent(verb: Token) -> Token | None:
    """The "by the board" of "was described by the board"."""
    by = verb.child("agent")
    return by.child("pobj") if by is not None else None


def _shared_subject(verb: Token) -> Token | None:
    """The subject shared with another verb: "rose and said", "left, saying", "went on to say"."""
    if verb.dep not in _SHARING or verb.is_root:
        return None
    if verb.dep in {"ccomp", "parataxis"} and verb.tag not in {"VBG", "VB"}:
        return None
    higher = _participle_above(verb) or verb.head
    while not higher.is_root and not higher.is_verb and higher.dep in _CLIMBED:
        if higher.is_noun and verb.dep not in {"pcomp", "prep"}:
            return None
        higher = higher.head
    if not (higher.is_verb or higher.tag in {"JJ", "RB"}):
        return None
    outer = _outer_speech(verb, higher)
    return outer or higher.child("nsubjpass") or speaker_of(higher)


def _participle_above(verb: Token) -> Token | None:
    """The "signaling" of "signaling that he is listening but warning that ..."."""
    head = verb.head
    if verb.tag != "VBG" or verb.dep != "conj" or head.tag != "VBG" or not head.child("aux"):
        return None
    return next((t for t in head.above() if t.tag == "VBG" and not t.child("aux")), None)


def _outer_speech(verb: Token, higher: Token) -> Token | None:
    """The speaker of the speech before it: "said the plan would fail and called it a farce"."""
    parted = verb.tag == "VBG" and verb.dep == "advcl"
    joined = verb.dep == "conj" and (verb.tag in {"VBD", "VBZ"} or _is_denied(verb))
    subject = higher.child("nsubj")
    other = higher.tag != verb.tag or is_thing(subject) or _is_he(subject)
    if not (parted or (joined and other)):
        return None
    for token in (higher, *higher.above()):
        speech = token.head
        if (
            token.dep == "ccomp"
            and (speech.lower in SPEECH_FORMS | ASKING_FORMS or (parted and speech.lower in CUES))
            and speech.i < token.i < verb.i
        ):
            return speaker_of(speech)
    return None


def _is_denied(verb: Token) -> bool:
    """Whether a verb is told by "did": "but did not say when"."""
    aux = verb.child("aux")
    return verb.tag == "VB" and aux is not None and aux.lower in {"did", "does", "do"}


def _is_he(subject: Token | None) -> bool:
    """Whether a subject inside somebody's words is hardly another than that one: "she"."""
    return subject is not None and subject.lower in {"he", "she", "they"}


def nearest_before(tree: Tree, verb: Token) -> Token | None:
    """The noun before a verb whose subject the parser lost: "Hale, the mayor, said".

    Also the "29-year-old" of "the 29-year-old said".
    """
    at = verb.i - 1
    if at == 0 and tree[0].text[0].isupper() and tree[0].lower not in NO_NAMES:
        return tree[0]
    while at >= 0 and (tree[at].tag in {"RB", "MD"} or tree[at].lower in _BETWEEN | TIMES):
        at -= 1
    if at > 0 and tree[at].text == ",":
        return _before_aside(tree, at)
    at = before_bracket(tree, at)
    if at > 1 and tree[at].lower == "old" and tree[at - 1].text == "-":
        return tree[at]
    if at < 0 or not tree[at].is_noun or tree[at].quoted or tree[at].tag in {"WP", "WDT"}:
        return None
    return _described(tree[at], verb)


def _described(noun: Token, verb: Token) -> Token:
    """The noun that the words before a verb belong to: "dockers trying to save the pier said"."""
    found = noun
    for token in (noun, *noun.above()):
        own = token.child("nsubj") if token.tag in {"VBG", "VBN"} else None
        if own is not None and own.i < noun.i and token is not verb:
            return own
        if token is verb or token.i > noun.i or token.dep not in _BELONGING:
            break
        if token.head.is_noun and token.head.i < verb.i:
            found = token.head
    return found


def _before_aside(tree: Tree, comma: int) -> Token | None:
    """The name before ", the mayor," or ", who runs the town," that ends with this comma."""
    for at in range(comma - 1, max(0, comma - _ASIDE_WORDS), -1):
        if tree[at].text != "," or not _opens_aside(tree[at + 1]):
            continue
        before = tree[before_bracket(tree, at - 1)]
        if before.tag in {"NNP", "NN", "NNS", "NNPS"} and not before.quoted:
            return before
    bare = tree[before_bracket(tree, comma - 1)]
    return bare if bare.tag == "NNP" and bare.dep != "pobj" and not bare.quoted else None


def _opens_aside(token: Token) -> bool:
    return token.tag in _ASIDE_STARTS or token.lower in ASKED
