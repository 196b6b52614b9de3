"""One quotes another: "the agency quoted Hale as saying", "Hale was quoted as saying"."""

from __future__ import annotations

from itertools import pairwise

from summarizer.model import Span
from summarizer.statements.asides import quoted_before
from summarizer.statements.cues import SPEECH_FORMS
from summarizer.statements.drafts import Draft, spans
from summarizer.statements.mentions import source_span
from summarizer.statements.rest import said_rest
from summarizer.statements.sources import speaker_of
from summarizer.statements.tree import Ranges, Token, Tree, stretch
from summarizer.statements.wordlists import words_of

_CLAUSE = ("nsubj", "nsubjpass", "aux", "auxpass", "advmod")
_QUOTING = words_of("quote quotes quoted quoting cite cites cited citing")


def is_quoted_saying(token: Token) -> bool:
    """Whether it is the "saying" of "was quoted as saying"."""
    return (
        token.dep == "pcomp"
        and token.head.lower == "as"
        and token.head.head.lower in _QUOTING
        and (token.lower in SPEECH_FORMS or token.tag == "VBG")
    )


def quoted_saying(tree: Tree, verb: Token) -> Draft | None:
    """The words of the one who is quoted, by way of the one who quotes.

    "The agency quoted Hale as saying that rents fell" is Hale's, `via` the agency.
    """
    saying = next((t for t in tree[verb.i : verb.high + 1] if is_quoted_saying(t)), None)
    if saying is None or saying.head.head is not verb:
        return None
    passive = verb.child("nsubjpass")
    speaker = passive or verb.child("dobj")
    relay = _by(verb) or _by(saying) if passive else speaker_of(verb)
    if speaker is None:
        return None
    found = spans(tree, *_content(tree, verb, saying, speaker))
    source = source_span(tree, speaker, verb)
    if not found or source is None:
        return None
    cue = Span(saying.start, saying.end)
    via = _printed(tree, relay) if relay is not None and not relay.quoted else None
    return Draft("quoted", found, cue, source, "say", verb, speaker, via=via)


def _content(tree: Tree, verb: Token, saying: Token, speaker: Token) -> Ranges:
    """What stands after "saying", else the quotation before the whole."""
    if after := said_rest(tree, saying, speaker):
        return after
    if masked := next((t for t in tree[saying.i :] if t.masked), None):
        return ((masked.i, masked.i),)
    first = min([verb.i, *(c.low for c in verb.all(*_CLAUSE) if c.i < verb.i)])
    if not quoted_before(tree, first):
        return ()
    at = first - 1
    while at > 0 and (tree[at].quoted or tree[at - 1].quoted):
        at -= 1
    return ((at, first - 1),)


def _by(verb: Token) -> Token | None:
    """The "by the agency" of "quoted by the agency", "saying by the agency"."""
    by = next((c for c in verb.children if c.lower == "by" and c.i > verb.i), None)
    return by.child("pobj") if by is not None else None


def _printed(tree: Tree, noun: Token) -> str | None:
    """A name with its article as printed, on one line."""
    last = next((c.i - 1 for c in noun.children if c.i > noun.i), noun.high)
    if stretch(tree, noun.low, last) is None:
        return None
    words = tree[noun.low : last + 1]
    gaps = ("" if one.end == other.start else " " for one, other in pairwise(words))
    return words[0].text + "".join(
        gap + word.text for gap, word in zip(gaps, words[1:], strict=True)
    )
