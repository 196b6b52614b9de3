"""What follows a verb of speaking: "Hale said the road would stay shut"."""

from __future__ import annotations

from summarizer.statements.cues import (
    ASKING_FORMS,
    BARE_FORMS,
    QUOTING,
    SPEECH_FORMS,
    VENUES,
    forms,
)
from summarizer.statements.ends import before_background, end_of_speech, is_tagged, on_spine
from summarizer.statements.extents import end_after_lost_verb
from summarizer.statements.times import TIMES, is_circumstance
from summarizer.statements.tree import Ranges, Token, Tree
from summarizer.statements.wordlists import words_of

_REPORTING = SPEECH_FORMS | frozenset(forms("report"))
_MARKS = {"that", "if", "whether"}
_BEING = {"is", "was", "are", "were"}
_DASHES = {"–", "—", "--"}
_FINITE = {"VBD", "VBZ", "VBP", "MD"}
_NO_STARTS = words_of("to of about on for with as by from")


def said_rest(tree: Tree, verb: Token, speaker: Token | None) -> Ranges:
    """What follows "X said": its clause, or the rest of the sentence.

    "Hale said the road would stay shut until May."
    """
    clause = next(
        (c for c in verb.children if c.i > verb.i and (c.dep == "ccomp" or _is_quoted(c))), None
    )
    clause = clause or _asked(verb) or _of_venue(tree, verb)
    masked = _quotation_of(tree, verb)
    if verb.lower in QUOTING and masked is None and not _tells_that(verb):
        return ()
    if clause is None and masked is not None:
        return ((masked.i, end_of_speech(tree, verb, masked.i)),)
    if clause is None:
        yes = verb.child("intj")
        if yes is not None and yes.i > verb.i:
            return ((yes.low, yes.high),)
        if verb.lower not in SPEECH_FORMS or (verb.child("dobj") and verb.lower not in BARE_FORMS):
            return ()
        return _loose_rest(tree, verb, speaker)
    if on_spine(verb):
        last = end_of_speech(tree, verb, clause.low)
    else:
        last = before_background(tree, clause.low, clause.high)
        last = min(last, end_of_speech(tree, verb, clause.low))
    last = end_after_lost_verb(tree, verb, last)
    mark = clause.child("mark")
    start = mark.i if mark is not None and mark.lower in _MARKS else clause.low
    start = max(start, verb.i + 1)
    return ((start, last),)


def _is_quoted(token: Token) -> bool:
    """Whether a word of a masked quotation is more than its marks."""
    return token.masked and token.dep != "punct"


def _quotation_of(tree: Tree, verb: Token) -> Token | None:
    """The quotation below a verb, unless a nearer one says it: "urged a vote, saying, “...”"."""
    masked = next((t for t in tree[verb.i + 1 : verb.high + 1] if t.masked), None)
    if masked is None or is_tagged(tree, masked):
        return None
    between = [t for t in masked.above() if verb.i < t.i < masked.i and not t.quoted]
    return None if any(t.lower in BARE_FORMS for t in between) else masked


def _tells_that(verb: Token) -> bool:
    """Whether a verb of quoting tells as well: "pointed out the risk", "posted that it rained"."""
    out, clause = verb.child("prt"), verb.child("ccomp")
    if clause is None or clause.i < verb.i:
        return False
    mark = clause.child("mark")
    if mark is not None and mark.lower == "that":
        return True
    return verb.lower.startswith("point") and out is not None and out.lower == "out"


def _past_hearer(tree: Tree, start: int, last: int) -> int:
    """The "that" behind the hearer: "told dockers on a visit to Moss that he would stay"."""
    for token in tree[start : last + 1]:
        if token.lower == "that" and token.dep == "mark" and not token.quoted:
            return token.i
        if token.quoted or token.tag in _FINITE or token.text == ",":
            return start
    return start


def _asked(verb: Token) -> Token | None:
    """The question of "asked the workers if they would come"."""
    if verb.lower not in ASKING_FORMS:
        return None
    for clause in verb.all("advcl", "xcomp"):
        mark = clause.child("mark")
        if clause.i > verb.i and mark is not None and mark.lower in {"if", "whether"}:
            return clause
    return None


def _of_venue(tree: Tree, verb: Token) -> Token | None:
    """The clause that the parser tied to a venue: "said in a statement that ..."."""
    for prep in verb.all("prep"):
        noun = prep.child("pobj")
        clause = noun.child("acl", "relcl", "ccomp") if noun is not None else None
        if noun is None or clause is None or noun.lower not in VENUES | TIMES:
            continue
        mark = clause.child("mark") or _lost_mark(tree, clause)
        if mark is not None:
            return clause if mark.lower == "that" else None
    return None


def _lost_mark(tree: Tree, clause: Token) -> Token | None:
    """The "that" of a clause which needs none: "predicted at the debate that rents would fall"."""
    first = tree[clause.low]
    subject = clause.child("nsubj", "nsubjpass", "expl")
    return first if first.tag == "WDT" and subject is not None and subject is not first else None


def _loose_rest(tree: Tree, verb: Token, speaker: Token | None) -> Ranges:
    """The rest of a sentence whose clause the parser lost."""
    trailing = verb.tag == "VBG" and tree[verb.low - 1].text == ","
    if speaker is None or not (on_spine(verb) or trailing):
        return ()
    start = max(verb.i, speaker.high if verb.low <= speaker.i <= verb.high else 0) + 1
    last = end_of_speech(tree, verb, start)
    while start <= last and (tree[start].lower in TIMES or tree[start].dep == "punct"):
        start += 1
    while start <= last and tree[start].dep == "prep" and is_circumstance(tree[start]):
        start = tree[start].high + 1
    start = _past_hearer(tree, start, last)
    if start <= last and tree[start].lower in _NO_STARTS:
        return ()
    if not any(t.tag in _FINITE for t in tree[start : last + 1]):
        return ()
    return ((start, last),)


def said_of_what(tree: Tree, verb: Token) -> Ranges:
    """What follows "what he said was": the words, or the quotation alone.

    "after what he said was “a frank exchange” with the union"
    """
    nearby = tree[max(0, verb.low) : verb.i]
    following = tree[verb.i + 1 : verb.i + 2]
    if not any(t.lower == "what" for t in nearby) or not following:
        return ()
    if following[0].lower not in _BEING:
        return ()
    first = verb.i + 2
    if first >= len(tree):
        return ()
    quoted = [t.i for t in tree[first : first + 40] if t.quoted]
    if quoted and quoted[0] <= first + 1:
        last = next((i for i in range(quoted[0], len(tree)) if not tree[i].quoted), len(tree)) - 1
        return ((quoted[0], last),)
    return ((first, max(first, following[0].high if following[0].high > first else verb.high)),)


def after_dashes(tree: Tree, verb: Token) -> Ranges:
    """The clause behind an aside: "Hale said – in a note to staff – that he would stay"."""
    if verb.i + 1 >= len(tree) or tree[verb.i + 1].text not in _DASHES:
        return ()
    closing = next((t.i for t in tree[verb.i + 2 : -1] if t.text in _DASHES), None)
    if closing is None or tree[closing + 1].lower != "that":
        return ()
    return ((closing + 1, end_of_speech(tree, verb, closing + 1)),)


def as_told(tree: Tree, verb: Token) -> Ranges:
    """The main clause beside "as the agency reported": "As Hale put it, rents fell."."""
    if tree[verb.low].lower != "as" or verb.dep != "advcl" or not _is_crediting(verb):
        return ()
    main = verb.head
    if verb.i < main.i:
        comma = next((t.i for t in tree[verb.high : main.i] if t.text == ","), None)
        return ((comma + 1, len(tree) - 1),) if comma is not None else ()
    start = 0 if main.is_root else main.low
    return ((start, verb.low - 2),) if tree[verb.low - 1].text == "," else ()


def _is_crediting(verb: Token) -> bool:
    """Whether "as X ..." gives X what stands beside it: "noted", "pointed out", "put it"."""
    told = verb.child("ccomp", "dobj")
    if verb.lower == "put":
        return told is not None and told.lower == "it"
    out = verb.lower.startswith("point") and verb.child("prt") is not None
    return told is None and (out or verb.lower in _REPORTING)
