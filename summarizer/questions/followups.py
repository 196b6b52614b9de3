"""Follow-ups: what a short question changes of the one before, and what it keeps."""

from __future__ import annotations

import re
from dataclasses import replace

from summarizer.model import Question
from summarizer.questions.lexicon import ACTS, PLACES, PRONOUNS, ROLES, SAYING, TITLES
from summarizer.questions.terms import is_stop
from summarizer.text.words import plain_word, words

_ELSE = re.compile(r"^(?:and |but )?(?:who|anyone|anybody) else\b(?P<rest>.*)$", re.IGNORECASE)
_MORE = re.compile(
    r"^(?:and )?(?:(?:what|anything) (?:else|more)(?: did (?:he|she|they|it) say)?|more|"
    r"what did (?:he|she|they|it) say next|go on|and then|any others?)$",
    re.IGNORECASE,
)
_WHOSE = re.compile(
    r"^(?:and )?(?:who (?:said|says|reported|told)|says who|according to whom?)\b.*$", re.IGNORECASE
)
_SAME = re.compile(
    r"^(?:and )?(?:when was (?:that|this|it)|where was (?:that|this|it)(?: said| printed)?"
    r"|(?:in )?(?:which|what) (?:paper|outlet|source|article)|to whom"
    r"|(?:what (?:was|were|is|are) )?(?:(?:the|his|her|their) )?(?:whole|full|exact|precise) "
    r"(?:sentence|quote|quotation|words?|wording)|(?:the )?(?:source|link)$"
    r"|(?:when|where|who to|since when)$"
    r"|who (?:said|reported|printed) (?:that|this|it))\b.*$",
    re.IGNORECASE,
)
_THAT = re.compile(r"\b(?:it|that|this|them|these|those)[ ?.!]*$", re.IGNORECASE)
_ORDERED = re.compile(r"^(?:and )?(?:the )?(?P<order>latest|first)(?: one)?$", re.IGNORECASE)
_ABOUT = re.compile(r"^(?:and |but )?(?:about|on|regarding|over)\s+(?P<topic>.+)$", re.IGNORECASE)
_BOTH = re.compile(r"^(?P<who>.+?) (?:on|about|regarding|over) (?P<topic>.+)$", re.IGNORECASE)
_THERE = re.compile(
    r"\b(?:respond|reply|replie|react|comment|answer|agree|disagree|think)\w*$", re.IGNORECASE
)
"""What is said of something that was named before: "did Lang respond?"."""
_CHANGED = re.compile(
    r"^(?P<opener>(?:and |but |or )?(?:what|how) about|and|but|or|what of|now"
    r"|(?:and )?(?:the )?same (?:question )?for)\s+(?P<what>.+)$",
    re.IGNORECASE,
)


def follow(text: str, topic: tuple[str, ...], previous: Question) -> Question | None:
    """The question before with what a short text changes; None for a question of its own."""
    if found := _ELSE.match(text):
        heard = (*previous.without, *([previous.speaker] if previous.speaker else []))
        spoke = re.fullmatch(rf"\s*(?:{SAYING})?", found["rest"], re.IGNORECASE)
        about = topic if topic and not spoke else previous.topic
        return replace(previous, kind="who said", speaker=None, topic=about, without=heard)
    if _MORE.match(text):
        return replace(previous, topic=(), quote=None) if previous.speaker else None
    if previous.kind in {"fact", "topic"} and not topic and _WHOSE.match(text):
        return replace(previous, kind="who said")
    if _SAME.match(text):
        return previous
    return _narrowed(text, topic, previous)


def as_topic(question: Question, previous: Question) -> Question:
    """A short follow-up read the other way: "and racehorses?" where nobody of that name speaks."""
    asked = question.speaker or ""
    found = _CHANGED.match(question.text.strip(" ?!."))
    if found is None or found["what"] != asked or asked != asked.lower():
        return question
    return replace(question, kind=previous.kind, speaker=previous.speaker, topic=(asked,))


def asks_who_else(text: str) -> bool:
    """Whether a question wants everybody but those who were heard."""
    return _ELSE.match(text.strip()) is not None


def _narrowed(text: str, topic: tuple[str, ...], previous: Question) -> Question | None:
    if found := _ORDERED.match(text):
        return replace(previous, order="latest" if found["order"].lower() == "latest" else "first")
    if _ABOUT.match(text):
        return replace(previous, topic=topic, quote=None)
    if found := _CHANGED.match(text):
        return _changed(found["opener"], found["what"], topic, previous)
    return None


def _changed(opener: str, what: str, topic: tuple[str, ...], previous: Question) -> Question:
    if plain_word(what) in PRONOUNS:
        return previous
    if (both := _BOTH.match(what)) and names_speaker(both["who"], alone=False):
        about = tuple(word for word in words(both["topic"]) if not is_stop(word))
        return replace(previous, kind="said", speaker=both["who"], topic=about, without=())
    if names_speaker(what, alone="about" not in opener.lower()):
        kind = previous.kind if previous.kind == "said" else "said"
        return replace(previous, kind=kind, speaker=what, without=())
    return replace(previous, topic=topic, quote=None)


def names_speaker(text: str, *, alone: bool) -> bool:
    """Whether words name who speaks rather than what is spoken of.

    `alone` is for "and nagel?", where one word in small letters is a name too.
    """
    plain = [plain_word(word) for word in words(text)]
    if not plain or plain[0] in {"about", "on", "in", "to"}:
        return False
    if plain[-1] in ROLES or plain[0] in TITLES | PRONOUNS:
        return True
    if alone and re.match(r"(?:the|his|her|their) [a-z-]+$", text):
        return not plain[-1].endswith("s")
    if plain[-1] in PLACES:
        return alone
    named = [word for word in text.split() if word[:1].isupper()]
    if named and not (text.isupper() and not alone):
        return True
    return alone and len(plain) == 1


def with_pronouns_filled(question: Question, previous: Question) -> Question:
    """The question with "he" and "it" taken from the one before."""
    speaker, topic, text = question.speaker, question.topic, question.text.rstrip(" ?.!")
    if speaker and plain_word(speaker) in PRONOUNS | {"we"}:
        speaker = previous.speaker or speaker
    acts = all(re.fullmatch(ACTS, word, re.IGNORECASE) for word in topic)
    if (
        not acts
        or question.quote
        or not (_THAT.search(text) or (not topic and _THERE.search(text)))
    ):
        return replace(question, speaker=speaker)
    return replace(question, speaker=speaker, topic=(*topic, *previous.topic))
