"""Who speaks in a sentence by its form alone: "... ?” asked Mr. Hale", "Hale was blunt:"."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.model import Span
from summarizer.statements.cues import SPEECH_FORMS, TAGGING
from summarizer.statements.drafts import Draft
from summarizer.statements.marks import Quotation
from summarizer.statements.mentions import before_bracket, source_span
from summarizer.statements.sources import MESSAGES, is_thing, nearest_before, speaker_of
from summarizer.statements.tree import NOUN_PHRASE, Token, Tree, stretch
from summarizer.statements.wordlists import words_of

_TAG_WORDS = 8
_WITHIN = words_of("in of for from at on")
_PEOPLE = {"NNP", "PRP", "NN", "NNS", "NNPS"}
_TRADE_ENDS = ("er", "or", "ist", "man", "woman")
_TEXTS = words_of("finding commentary caption quote passage verse line page")
_BEING = {"is", "was"}
_VERDICTS = words_of(
    "verdict view answer reply response assessment judgment judgement summary word"
)
_VERDICT_WORDS = 4
_LOOSE = {"VBG", "VBN"}
_NOT_PEOPLE = words_of("it this that there they we i you what which who these those")


def tag_after(tree: Tree, quotation: Quotation) -> Draft | None:
    """The tag right after a quotation that the parser misread: "... ?” asked Mr. Hale, ..."."""
    after = next((t.i for t in tree if t.start >= quotation.end and t.text != ","), None)
    if after is None:
        return None
    if (judged := _verdict_of(tree, after)) is not None:
        return judged
    words = tree[after : after + _TAG_WORDS]
    verb = next((t for t in words if t.lower in TAGGING), None)
    if verb is None or any(_parts(t) for t in tree[after : verb.i]):
        return None
    named = tree[verb.i + 1 : verb.i + _TAG_WORDS] if verb.i == after else tree[after : verb.i]
    phrase = _noun_phrase(named)
    if not phrase:
        return None
    last = phrase[-1].i if verb.i == after else verb.i - 1
    source = stretch(tree, phrase[0].i, last)
    return _tag("tag", verb, phrase[-1], source) if source is not None else None


def _verdict_of(tree: Tree, after: int) -> Draft | None:
    """Whose verdict a quotation is called right behind it: "“...,” was the verdict of Ana Hale"."""
    was, *told = tree[after : after + _TAG_WORDS]
    if was.lower not in _BEING or len(told) < _VERDICT_WORDS or told[2].lower != "of":
        return None
    phrase = _noun_phrase(told[_VERDICT_WORDS - 1 :]) if told[1].lower in _VERDICTS else ()
    source = stretch(tree, phrase[0].i, phrase[-1].i) if phrase else None
    return _tag("tag", was, phrase[-1], source) if source is not None else None


def _parts(token: Token) -> bool:
    """Whether a word can't stand between a quotation and its verb of speaking."""
    return token.text in ",.;:" or (token.tag in {"IN", "TO"} and token.lower not in _WITHIN)


def _noun_phrase(words: Sequence[Token]) -> Sequence[Token]:
    """The noun phrase that opens these words, names by their form: "the 43-year-old"."""
    length = 0
    for word in words:
        named = word.tag in NOUN_PHRASE or word.text[0].isupper()
        if not named or word.quoted:
            break
        length += 1
    last = words[length - 1] if length else None
    closes = last is not None and (last.is_noun or last.tag == "JJ" or last.text[0].isupper())
    return words[:length] if closes else ()


def _last_noun(words: Sequence[Token]) -> Token | None:
    """The noun that closes the first noun phrase of these words."""
    phrase = _noun_phrase(words)
    return phrase[-1] if phrase and phrase[-1].is_noun else None


def lead_in(tree: Tree, place: int) -> Draft | None:
    """Who speaks by the verb right before a quotation: "Lund, who lamented in May, “...”"."""
    before = [t for t in tree if t.end <= place and not t.masked]
    if not before or before[-1].text not in {",", ":", "):"}:
        return None
    verb = next((t for t in reversed(before) if t.is_verb and t.tag not in _LOOSE), None)
    if verb is None or verb.lower not in TAGGING:
        named = _announced_by_name(tree, before[-1])
        if named is not None:
            return named
    if verb is None or verb.quoted:
        return None
    if verb.lower not in TAGGING and (before[-1].text == "," or not verb.child("nsubj")):
        return None
    subject = nearest_before(tree, verb) if verb.dep == "dep" else speaker_of(verb)
    if subject is None or subject.quoted or subject.tag not in _PEOPLE | {"WP"}:
        return None
    return _draft("lead", tree, verb, subject)


def _announced_by_name(tree: Tree, colon: Token) -> Draft | None:
    """The name, or the owner of a message, before a colon: "Polls were wrong - Ana Hale: “...”"."""
    last = colon.i - 1
    if colon.text == ",":
        return None
    if colon.text == "):":
        last = next((t.i - 1 for t in reversed(tree[: colon.i]) if t.text == "("), last)
    last = before_bracket(tree, last)
    first = last + 1
    while first > 0 and tree[first - 1].tag == "NNP" and not tree[first - 1].quoted:
        first -= 1
    owner = tree[last].child("poss")
    if tree[last].lower in MESSAGES and owner is not None and owner.tag == "NNP":
        return _draft("lead", tree, colon, owner)
    if last - first < 1 or tree[last].text.isupper() or tree[first - 1].tag in {"IN", "TO", "DT"}:
        return None
    source = stretch(tree, first, last)
    return _tag("lead", colon, tree[last], source) if source is not None else None


def lead(tree: Tree) -> Draft | None:
    """The subject of a sentence that tells who speaks without a cue: "Hale was blunt:"."""
    if tree and tree[0].lower in SPEECH_FORMS and (named := _last_noun(tree[1:])) is not None:
        return _draft("lead", tree, tree[0], named)
    verbs = [t for t in tree if t.is_verb and not t.quoted and t.dep not in {"aux", "auxpass"}]
    for verb in sorted(verbs, key=lambda t: (not t.is_root, len(list(t.above())))):
        subject = speaker_of(verb)
        if subject is None or subject.quoted or subject.tag not in _PEOPLE:
            continue
        return (
            None
            if subject.lower in _NOT_PEOPLE or _mute(subject)
            else _draft("lead", tree, verb, subject)
        )
    return None


def _mute(subject: Token) -> bool:
    """Whether one is hardly a speaker: "the timing of the vote", but not "a protester"."""
    word = subject.text
    person = word[0].isupper() or word.endswith(_TRADE_ENDS)
    return is_thing(subject) and not person and word not in MESSAGES | _TEXTS


def _draft(rule: str, tree: Tree, verb: Token, speaker: Token) -> Draft | None:
    source = source_span(tree, speaker, verb)
    return _tag(rule, verb, speaker, source) if source is not None else None


def _tag(rule: str, verb: Token, speaker: Token, source: Span) -> Draft:
    return Draft(rule, (source,), Span(verb.start, verb.end), source, "", verb, speaker)
