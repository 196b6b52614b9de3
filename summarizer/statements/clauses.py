"""Verbs of speaking and what follows them: "X said that ...", "X called it ...", "X vowed to ..."."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.model import Span
from summarizer.statements.around import Ranges, said_around, speaker_in_aside
from summarizer.statements.cues import (
    CUES,
    PHRASAL,
    PHRASAL_FORMS,
    QUOTING,
    SPEECH_FORMS,
    VENUES,
    Cue,
    forms,
)
from summarizer.statements.drafts import Draft, spans
from summarizer.statements.ends import end_of_speech, on_spine
from summarizer.statements.silence import silent
from summarizer.statements.sources import nearest_before, source_span, speaker_of
from summarizer.statements.times import TIMES
from summarizer.statements.tree import Token, Tree
from summarizer.statements.wordlists import words_of

_PREPS_OF_PLACE = words_of("in on at during after before via through over to with from since")
_CLAUSE_ONLY = words_of(
    """
    tell add go put begin start continue read write sing point post conclude maintain address
    challenge advise remind paint compare portray protest recite rebuff thank applaud boast
    rule contradict
    """
)
_BARE = frozenset(form for lemma in ("say", "tell", "add") for form in forms(lemma))
_NO_STARTS = words_of("to of about on for with as by from")
_QUESTIONS = words_of("question questions query queries call calls request requests")
_FINITE = {"VBD", "VBZ", "VBP", "MD"}


def verb_drafts(tree: Tree) -> Iterator[Draft]:
    """A draft for each verb of speaking outside quotations."""
    for token in tree:
        if token.quoted or not token.is_verb or token.dep in {"aux", "amod", "compound"}:
            continue
        draft = _draft(tree, token)
        if draft is not None:
            yield draft


def _draft(tree: Tree, verb: Token) -> Draft | None:
    quiet = silent(tree, verb)
    if quiet is not None:
        return quiet
    cue = CUES.get(verb.lower)
    speaker = speaker_in_aside(tree, verb) or speaker_of(verb)
    if speaker is None and verb.tag in {"VBD", "VBZ", "VBP"} and not verb.child("auxpass"):
        speaker = nearest_before(tree, verb)
    if speaker is not None and speaker.quoted:
        speaker = _speaker_before(tree, verb)
    if speaker is None and (verb.tag in {"VB", "VBG"} or verb.child("nsubjpass", "expl") is None):
        return None
    if speaker is None and _is_it(verb):
        return None
    content = _content(tree, verb, cue, speaker) if cue else None
    if content is None and speaker is not None and verb.lower in PHRASAL_FORMS:
        content = _phrasal(verb)
    found = spans(tree, *content[1]) if content else ()
    if content is None or not found:
        return None
    source = source_span(tree, speaker, verb) if speaker is not None else None
    lemma = cue.lemma if cue else PHRASAL_FORMS[verb.lower]
    return Draft(content[0], found, Span(verb.start, verb.end), source, lemma, verb, speaker)


def _is_it(verb: Token) -> bool:
    """Whether nobody speaks: "it should be noted that"."""
    subject = verb.child("nsubj", "nsubjpass", "expl")
    return subject is not None and subject.lower in {"it", "there"}


def _speaker_before(tree: Tree, verb: Token) -> Token | None:
    """The one who has just spoken: "“It is so,” said Hale, adding ..."."""
    spoken = [t for t in tree[: verb.i] if t.lower in CUES and t.is_verb and not t.quoted]
    found = speaker_of(spoken[-1]) if spoken else None
    return found if found is not None and not found.quoted else None


def _content(tree: Tree, verb: Token, cue: Cue, speaker: Token | None) -> tuple[str, Ranges] | None:
    if cue.may("say") or cue.may("ask"):
        told = as_told(tree, verb)
        if told:
            return "as", told
        free = said_of_what(tree, verb) or after_dashes(tree, verb)
        if free:
            return "rest", free
        around = said_around(tree, verb, speaker)
        if around:
            return "around", around
        rest = said_rest(tree, verb, speaker)
        if rest:
            return "rest", rest
    if cue.may("decline"):
        declined = infinitive(verb)
        return ("declined", ((verb.i, declined[0][1]),)) if declined else None
    if speaker is None:
        return None
    if cue.may("vow") and (vowed := infinitive(verb)):
        return "vowed", vowed
    if cue.may("urge") and (asked := urged(verb)):
        return "urged", asked
    if (cue.may("judge") and cue.lemma not in _CLAUSE_ONLY) or (
        cue.may("say") and cue.lemma not in _CLAUSE_ONLY
    ):
        judged = judged_object(tree, verb)
        if judged:
            return "object", judged
    return None


def said_of_what(tree: Tree, verb: Token) -> Ranges | None:
    """What follows "what he said was": the words, or the quotation alone.

    "after what he said was “a frank exchange” with the union"
    """
    nearby = tree[max(0, verb.low) : verb.i]
    following = tree[verb.i + 1 : verb.i + 2]
    if not any(t.lower == "what" for t in nearby) or not following:
        return None
    if following[0].lower not in {"is", "was", "are", "were"}:
        return None
    first = verb.i + 2
    quoted = [t.i for t in tree[first : first + 40] if t.quoted]
    if quoted and quoted[0] <= first + 1:
        last = next((i for i in range(quoted[0], len(tree)) if not tree[i].quoted), len(tree)) - 1
        return ((quoted[0], last),)
    return ((first, max(first, following[0].high if following[0].high > first else verb.high)),)


def after_dashes(tree: Tree, verb: Token) -> Ranges | None:
    """The clause behind an aside: "Hale said – in a note to staff – that he would stay"."""
    dashes = {"–", "—", "--"}
    if verb.i + 1 >= len(tree) or tree[verb.i + 1].text not in dashes:
        return None
    closing = next((t.i for t in tree[verb.i + 2 : -1] if t.text in dashes), None)
    if closing is None or tree[closing + 1].lower != "that":
        return None
    return ((closing + 1, end_of_speech(tree, verb, closing + 1)),)


def as_told(tree: Tree, verb: Token) -> Ranges | None:
    """The main clause beside "as the agency reported": "As the agency reported, rents fell."."""
    first = tree[verb.low]
    if first.lower != "as" or verb.lower not in SPEECH_FORMS or verb.child("ccomp", "dobj"):
        return None
    if verb.dep != "advcl":
        return None
    main = verb.head
    if verb.i < main.i and verb.high + 1 < len(tree) and tree[verb.high + 1].text == ",":
        return ((verb.high + 2, len(tree) - 1),)
    if verb.i > main.i and tree[verb.low - 1].text == ",":
        return ((0, verb.low - 2),)
    return None


def _phrasal(verb: Token) -> tuple[str, Ranges] | None:
    """The object of "called for a vote", "referred to the ruling"."""
    wanted = PHRASAL[PHRASAL_FORMS[verb.lower]]
    for child in verb.children:
        if child.dep in {"prep", "prt"} and child.lower in wanted and child.i > verb.i:
            inner = child.child("pobj", "pcomp")
            if inner is not None and inner.lower not in TIMES | VENUES:
                return "phrasal", ((inner.low, _with_infinitive(verb, inner.high)),)
    clause = next((c for c in verb.all("advcl", "ccomp", "xcomp") if c.i > verb.i), None)
    mark = clause.child("mark") if clause is not None else None
    if clause is not None and mark is not None and mark.lower in wanted:
        return "phrasal", ((mark.i + 1, clause.high),)
    return None


def _with_infinitive(verb: Token, last: int) -> int:
    """Past the "to wait" of "called on the board to wait"."""
    more = [c.high for c in verb.children if c.dep in {"xcomp", "advcl"} and c.low == last + 1]
    return max([last, *more])


def said_rest(tree: Tree, verb: Token, speaker: Token | None) -> Ranges | None:
    """What follows "X said": its clause, or the rest of the sentence.

    "Hale said the road would stay shut until May."
    """
    clause = next(
        (c for c in verb.children if c.i > verb.i and (c.dep == "ccomp" or c.masked)), None
    )
    masked = next((t for t in tree[verb.i + 1 : verb.high + 1] if t.masked), None)
    if verb.lower in QUOTING and masked is None:
        return None
    if clause is None and masked is not None:
        return ((masked.i, end_of_speech(tree, verb, masked.i)),)
    if clause is None:
        yes = verb.child("intj")
        if yes is not None and yes.i > verb.i:
            return ((yes.low, yes.high),)
        if verb.lower not in SPEECH_FORMS or (verb.child("dobj") and verb.lower not in _BARE):
            return None
        return _loose_rest(tree, verb, speaker)
    last = end_of_speech(tree, verb, clause.low) if on_spine(verb) else clause.high
    mark = clause.child("mark")
    start = mark.i if mark is not None and mark.lower == "that" else clause.low
    start = max(start, verb.i + 1)
    condition = _condition(tree, verb)
    return (condition, (start, last)) if condition else ((start, last),)


def _condition(tree: Tree, verb: Token) -> tuple[int, int] | None:
    """The "if" before the speaker: "If it rains, he said he would stay"."""
    for child in verb.all("advcl"):
        mark = child.child("mark")
        if child.i < verb.i and mark is not None and mark.lower in {"if", "unless"}:
            return child.low, child.high
    return None


def _loose_rest(tree: Tree, verb: Token, speaker: Token | None) -> Ranges | None:
    """The rest of a sentence whose clause the parser lost."""
    trailing = verb.tag == "VBG" and tree[verb.low - 1].text == ","
    if speaker is None or not (on_spine(verb) or trailing):
        return None
    start = max(verb.i, speaker.high if verb.low <= speaker.i <= verb.high else 0) + 1
    last = end_of_speech(tree, verb, start)
    while start <= last and (tree[start].lower in TIMES or tree[start].dep == "punct"):
        start += 1
    while start <= last and tree[start].dep == "prep" and is_circumstance(tree[start]):
        start = tree[start].high + 1
    if start <= last and tree[start].lower in _NO_STARTS:
        return None
    if not any(t.tag in _FINITE for t in tree[start : last + 1]):
        return None
    return ((start, last),)


def infinitive(verb: Token) -> Ranges | None:
    """What somebody vows or declines to do: "to return"."""
    clause = verb.child("xcomp")
    if clause is None or clause.i < verb.i:
        return None
    return ((clause.low, clause.high),)


def urged(verb: Token) -> Ranges | None:
    """Who shall do what: "the board to wait"."""
    clause = next(
        (c for c in verb.all("xcomp", "ccomp", "advcl") if c.i > verb.i and c.child("aux")), None
    )
    if clause is None:
        return None
    person = verb.child("dobj")
    if person is None and clause.child("neg") is not None:
        return None
    return ((person.low if person else clause.low, clause.high),)


def judged_object(tree: Tree, verb: Token) -> Ranges | None:
    """The object with what is said of it: "the plan a farce", "him, a friend, of lying"."""
    objects = [
        c for c in verb.children if c.i > verb.i and c.dep in {"dobj", "ccomp", "oprd", "xcomp"}
    ]
    if not objects or objects[0].lower in _QUESTIONS:
        return None
    first = min(c.low for c in objects)
    last = max(c.high for c in objects)
    for child in verb.children:
        gap = 2 if last + 1 < len(tree) and tree[last + 1].text == "," else 1
        if child.dep == "prep" and 0 < child.low - last <= gap and not is_circumstance(child):
            last = child.high
    return ((first, _before_remark(tree, first, last)),)


def _before_remark(tree: Tree, first: int, last: int) -> int:
    """The end before a remark on quoted words: "called it “mad,” a dig at the mayor"."""
    for token in tree[first + 1 : last]:
        after_quotation = token.quoted and token.text in {",", "”", '"', "''"}
        following = tree[token.i + 1]
        if after_quotation and not following.quoted and following.tag in {"DT", ",", "CC", ":"}:
            if any(t.quoted for t in tree[token.i + 2 : last + 1]):
                continue
            return token.i
    return last


def is_circumstance(prep: Token) -> bool:
    """Whether a phrase tells when or where something was said: "on Monday", "in an interview"."""
    inner = prep.child("pobj")
    if inner is None:
        return False
    return prep.lower in _PREPS_OF_PLACE and (inner.lower in TIMES or inner.lower in VENUES)
