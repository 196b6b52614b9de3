"""Whether a sentence stands alone, or is a fragment, or leans on the one before it."""

from __future__ import annotations

import re
from functools import lru_cache

from summarizer.brief.openings import leaning
from summarizer.model import Span
from summarizer.statements.titles import GROUPS, ROLES
from summarizer.statements.wordlists import words_of
from summarizer.stories.common_words import share_of_articles
from summarizer.text.quoting import balanced
from summarizer.text.words import stem, words

_ENDS = re.compile(r"[.!…。！।۔][\"”’»')\]」』]*$")
_ASKS = re.compile(r"[?？؟][\"”’»')\]」』]*$")
_PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he|his|her|him|His|Her)\b")
_NAMED_AFTER = re.compile(
    r"(?:In|For|At|With|After|Before|During|Despite|On|From|As|While|When)\s[^,]*"
    r"\b(?:he|she|his|her)\b[^,]*,\s[A-ZÀ-Ý][\w’'-]+\s(?!of\b)\w"
)
"""What opens with a "he" whose name follows: "In his speech, Lang asked for boats."."""
_CAPITALISED = re.compile(r"\b[A-ZÀ-Ý][\w'’-]+")
_QUOTATION = re.compile(
    r"[“\"][^“”\"]*[”\"]|„[^„“”]*[“”]|«[^«»]*»|»[^«»]*«|「[^「」]*」|(?<!\w)‘[^‘]*’(?!\w)"
)
_TO_THE_READER = re.compile(r"\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|me|us)\b")
_CAPTION = re.compile(
    r"^(?:FILE|File)\b\s?[-–—:]|\bFILE\s[-–—]|\b[Ii]n this (?:[\w.,]+ ){0,6}"
    r"(?:photo|image|picture|frame)|\b(?:file|handout) (?:photo|picture)|"
    r"\b(?:photo|image|picture) (?:released|provided|taken|supplied) (?:by|on)|\s\*\s|"
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]{2,8}[.,]{0,2} \d{1,2}, \d{4}|"
    r"\b(?:pictured|seen here|shown here) (?:in|on|at|with|above|below|left|right)\b"
)
"""What stands under a picture, or as an item of a list."""
_VAGUE = re.compile(
    r"[\"“‘]?The (?:company|firm|group|agency|organi[sz]ation|couple|man|woman|men|women|victims?|"
    r"suspects?|report|document|study|statement|letter|video|film|site|book|law|bill|deal|vote|case|"
    r"attack|crash|incident|meeting|event|ruling|order|rule|policy|figure|number|pictures?|news)\b"
    r"(?! (?:of|in|on|at|for|from|by|to|between|against|that|who|which|said to)\b)|"
    r"\b(?:about|of|to|on|by|with|after|before|from) (?:this|that|these|those)(?=[,.;]|$)|"
    r"\b(?:of them|if both|when both)\b|"
    r"\bthe same (?:program(?:me)?|day|time|meeting|interview|statement|letter|report)\b"
)
_PERSONS = (
    ROLES | words_of("man woman boy girl child teenager baby person patient victim")
) - GROUPS
_ENGLISH = "en"


def stands(text: str) -> bool:
    """Whether a sentence is whole: no question, no fragment, no quotation without its speaker."""
    opening = text.lstrip("\"“‘'«„「『([")[:1]
    whole = bool(_ENDS.search(text)) and bool(opening) and not opening.islower()
    told = whole and opening not in "-–…*•" and not _CAPTION.search(text)
    return told and balanced(text) and not is_quotation(text)


def is_quotation(text: str) -> bool:
    """Whether a sentence is a quotation and nothing else."""
    return _QUOTATION.fullmatch(text) is not None


def opens_quoted(text: str) -> bool:
    """Whether a sentence opens with somebody's words."""
    return text.startswith(("“", '"', "„", "«", "»", "「", "『", "‘", "'"))


def asks(text: str) -> bool:
    """Whether a sentence is a question."""
    return _ASKS.search(text) is not None


def opens_leaning(text: str, language: str) -> bool:
    """Whether a sentence opens with what only the one before explains: "But ...", "He ..."."""
    return leaning(language).match(text) is not None


def pronoun_of(text: str) -> Span | None:
    """The first "he" or "she" of a sentence's own words that nobody is told of before."""
    outside = own_words(text)
    if not (found := _PRONOUN.search(outside)) or _NAMED_AFTER.match(outside):
        return None
    before = outside[: found.start()]
    named = any(stem(word) not in share_of_articles() for word in _CAPITALISED.findall(before))
    return None if named or tells_of_persons(before) else Span(*found.span())


def tells_of_persons(text: str) -> bool:
    """Whether a text tells of somebody by what they are: "the manager"."""
    return any(word.lower() in _PERSONS for word in words(text))


def leans(text: str, language: str = _ENGLISH) -> bool:
    """Whether a sentence needs the one before it: "But ...", "..., he said" without a name."""
    return opens_leaning(text, language) or (language == _ENGLISH and pronoun_of(text) is not None)


def is_vague(text: str) -> bool:
    """Whether what a sentence tells of was named before it: "The company made no comment."."""
    return _VAGUE.search(own_words(text)) is not None


def speaks_to_reader(text: str) -> bool:
    """Whether the outlet itself speaks in it: "We asked you what you think of the dam."."""
    return _TO_THE_READER.search(own_words(text)) is not None


@lru_cache(maxsize=64)
def own_words(text: str) -> str:
    """A sentence with blanks in the place of its quotations."""
    return _QUOTATION.sub(lambda found: " " * len(found[0]), text)
