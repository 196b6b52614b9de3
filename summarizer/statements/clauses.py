"""What stands around a verb of speaking: the rules that read "X said that ..." and its kin."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.model import Span
from summarizer.statements.cues import CUES, VENUES, Cue
from summarizer.statements.drafts import Draft, spans
from summarizer.statements.sources import source_span, speaker_of
from summarizer.statements.tree import Token, Tree
from summarizer.statements.wordlists import words_of

_TIMES = words_of(
    """
    monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow week
    month year night morning afternoon evening january february march april may june july
    august september october november december jan. feb. aug. sept. oct. nov. dec. ago earlier
    later time times day days
    """
)
_PREPS_OF_PLACE = words_of(
    """
    in on at during after before via through over to with from since
    """
)
_CLAUSE_STARTS = words_of(
    """
    that if whether how why what when where who
    """
)


def verb_drafts(tree: Tree) -> Iterator[Draft]:
    """A draft for each verb of speaking outside quotations."""
    for token in tree:
        cue = CUES.get(token.lower)
        if (
            cue is None
            or token.quoted
            or not (token.is_verb)
            or token.dep in {"aux", "amod", "compound"}
        ):
            continue
        speaker = speaker_of(token)
        content = _content(tree, token, cue, speaker)
        if content is None:
            continue
        rule, ranges = content
        found = spans(tree, *ranges)
        if found:
            source = source_span(tree, speaker) if speaker is not None else None
            yield Draft(
                rule, found, Span(token.start, token.end), source, cue.lemma, token, speaker
            )


Ranges = tuple[tuple[int, int], ...]


def _content(tree: Tree, verb: Token, cue: Cue, speaker: Token | None) -> tuple[str, Ranges] | None:
    if cue.may("say") or cue.may("ask"):
        around = said_around(tree, verb, speaker)
        if around:
            return "around", around
        rest = said_rest(tree, verb, speaker)
        if rest:
            return "rest", rest
    if cue.may("decline"):
        declined = infinitive(verb)
        return ("declined", declined) if declined else None
    if speaker is None:
        return None
    if cue.may("vow") and (vowed := infinitive(verb)):
        return "vowed", vowed
    if cue.may("urge") and (asked := urged(verb)):
        return "urged", asked
    if cue.may("judge") or (cue.may("say") and cue.lemma not in _CLAUSE_ONLY):
        judged = judged_object(verb)
        if judged:
            return "object", judged
    return None


_CLAUSE_ONLY = words_of(
    """
    say tell add go put begin start continue read write sing point post conclude
    """
)


def said_around(tree: Tree, verb: Token, speaker: Token | None) -> Ranges | None:
    """The sentence around a verb in its middle or at its end.

    "The road is shut, Hale said." and "The road, Hale said, is shut until May."
    """
    before = _said_before(verb)
    if before is None:
        return None
    parts = [verb.i, verb.i]
    if speaker is not None and abs(speaker.i - verb.i) < 40 and verb.low <= speaker.i <= verb.high:
        parts += [speaker.low, speaker.high]
    first, last = min(parts), max(parts)
    start = 0 if _on_spine(verb) else before.low
    left = (start, first - 1)
    tail = _tail_after(tree, verb, last)
    return (left, tail) if tail else (left,)


def _said_before(verb: Token) -> Token | None:
    """The head of the words said, where they stand before the verb."""
    if (verb.dep == "parataxis" and verb.head.low < verb.low and not verb.head.quoted) or (
        verb.dep == "parataxis" and verb.head.masked and verb.head.i < verb.i
    ):
        return verb.head
    subject = verb.child("nsubj")
    edge = min(verb.i, subject.low) if subject is not None else verb.i
    for child in verb.children:
        if child.dep in {"ccomp", "parataxis", "advcl", "dep"} and child.i < edge:
            if child.dep in {"advcl", "dep"} and not child.masked:
                continue
            return child
    return None


def _tail_after(tree: Tree, verb: Token, last: int) -> tuple[int, int] | None:
    """What follows "..., Hale said, " of the same sentence."""
    limit = len(tree) - 1
    at = last + 1
    while (
        at <= limit and tree[at].text not in {",", "—", "–", "-", "--", ":"} and not tree[at].masked
    ):
        if tree[at].text in {".", ";"}:
            return None
        at += 1
    if at >= limit:
        return None
    if not tree[at].masked:
        at += 1
    first = tree[at]
    if first.masked:
        return at, _first_end(tree, verb, at)
    if first.lower in {
        "adding",
        "and",
        "but",
        "who",
        "which",
        "as",
        "while",
        "after",
        "when",
        "noting",
        "citing",
        "referring",
        "saying",
        "though",
        "although",
        "speaking",
        "before",
    }:
        return None
    if verb.dep == "parataxis" and verb.head.high >= at:
        return at, verb.head.high
    ahead = next((c for c in verb.children if c.dep == "ccomp" and c.low <= at <= c.high), None)
    if ahead is not None:
        return at, ahead.high
    return None


def said_rest(tree: Tree, verb: Token, speaker: Token | None) -> Ranges | None:
    """What follows "X said": its clause, or the rest of the sentence.

    "Hale said the road would stay shut until May."
    """
    clause = next(
        (
            c
            for c in verb.children
            if c.dep in {"ccomp", "xcomp"} and c.i > verb.i and _full(c, verb)
        ),
        None,
    )
    masked = next((t for t in tree[verb.i + 1 : verb.high + 1] if t.masked), None)
    if clause is None and masked is not None:
        return ((masked.i, _first_end(tree, verb, masked.i)),)
    if clause is None:
        if verb.child("dobj", "attr") or CUES[verb.lower].lemma not in {"say", "tell", "add"}:
            return None
        return _loose_rest(tree, verb, speaker)
    if speaker is None and verb.child("auxpass") is None and verb.dep not in {"ROOT", "conj"}:
        pass
    last = _first_end(tree, verb, clause.low) if _on_spine(verb) else max(clause.high, clause.low)
    return ((clause.low, last),)


def _full(clause: Token, verb: Token) -> bool:
    if clause.dep == "ccomp" or clause.masked:
        return True
    return False


def _loose_rest(tree: Tree, verb: Token, speaker: Token | None) -> Ranges | None:
    """The rest of a sentence whose clause the parser lost."""
    if speaker is None or not _on_spine(verb):
        return None
    last = _first_end(tree, verb, verb.i + 1)
    start = max(verb.i, speaker.high if verb.low <= speaker.i <= verb.high else 0) + 1
    while start <= last and _circumstantial(tree[start]):
        start = max(t.high for t in (tree[start],)) + 1
    if not any(t.tag in {"VBD", "VBZ", "VBP", "MD"} for t in tree[start : last + 1]):
        return None
    return ((start, last),)


def _circumstantial(token: Token) -> bool:
    if token.dep in {"npadvmod", "advmod", "dative", "punct"} or token.lower in _TIMES:
        return True
    return token.dep == "prep"


def _on_spine(verb: Token) -> bool:
    """Whether a verb is the main verb of its sentence or joined to it by "and"."""
    while verb.dep == "conj":
        verb = verb.head
    return verb.is_root


def _first_end(tree: Tree, verb: Token, start: int) -> int:
    """Where the words said end: before ", adding", "and said", ";" or the end of the sentence."""
    last = len(tree) - 1
    for token in tree[start + 1 :]:
        if token.quoted and not token.masked:
            continue
        if token.text == ";":
            return token.i - 1
        if (token.head is verb and token.dep == "cc") or (
            token.dep == "conj" and token.head is verb
        ):
            low = token.low
            while low - 1 > start and tree[low - 1].text in {",", "and", "but"}:
                low -= 1
            return low - 1
        if (
            token.dep in {"advcl", "acl", "prep"}
            and token.head is verb
            and token.i > start
            and tree[token.low - 1].text == ","
            and token.low > start
        ):
            return token.low - 1
        if token.tag == "VBG" and token.lower in CUES and tree[token.i - 1].text == ",":
            return token.i - 1
    return last


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
    return ((person.low if person else clause.low, clause.high),)


def judged_object(verb: Token) -> Ranges | None:
    """The object with what is said of it: "the plan a farce", "him of lying"."""
    objects = [
        c for c in verb.children if c.i > verb.i and c.dep in {"dobj", "ccomp", "oprd", "xcomp"}
    ]
    if not objects:
        return None
    first = min(c.low for c in objects)
    last = max(c.high for c in objects)
    for child in verb.children:
        if child.dep == "prep" and child.low == last + 1 and not is_circumstance(child):
            last = child.high
    return ((first, last),)


def is_circumstance(prep: Token) -> bool:
    """Whether a phrase tells when or where something was said: "on Monday", "in an interview"."""
    inner = prep.child("pobj")
    if inner is None:
        return False
    return prep.lower in _PREPS_OF_PLACE and (inner.lower in _TIMES or inner.lower in VENUES)
