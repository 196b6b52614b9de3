"""The sentences of a story that may become points, each with what is known of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from summarizer.brief.copies import clean_copies, origins_of
from summarizer.model import Point, Story
from summarizer.stories.common_words import share_of_articles
from summarizer.text.quoting import balanced
from summarizer.text.words import stem, stems

SENTENCE_WORDS_MIN = 5
SENTENCE_WORDS_MAX = 65

_UNRESOLVED = re.compile(
    r"[\"“'‘«„]?(?:He|She|It|They|His|Hers?|Theirs?|Its|This|That|These|Those|But|And|So|Or|"
    r"Yet|Nor|By then|The (?:latter|former|two|three|pair|duo|move|decision|remarks?)|Also|However|"
    r"Meanwhile|Instead|Then|There|Such|Both|Another|Others?|Moreover|Furthermore|Nevertheless|"
    r"Nonetheless|Therefore|Thus|Still|In addition|In (?:that|this) .{2,20}|At the same time|"
    r"For (?:its|his|her|their) part|On the other hand|As a result|One of them|Er|Sie|Es|Aber|Und|"
    r"Doch|Dies(?:e|er|es)?|Il|Elle|Ils|Elles|Mais|Et|Cela|Ce(?:tte|t|s)?|Él|Ella|Ellos|Pero|Y|"
    r"Est[aeo]s?|Ele|Ela|Eles|Mas|Lui|Lei|Loro|Ma|Quest[aeio]|Hij|Zij|Maar|En|Dit|Deze)\b"
)
_ENDS = re.compile(r"[.!…。！।۔][\"”’»')\]」』]*$")
_ASKS = re.compile(r"[?？؟][\"”’»')\]」』]*$")
_PRONOUN = re.compile(r"\b(?:he|she|his|her)\b")
_CAPITALISED = re.compile(r"\b[A-ZÀ-Ý][\w'’-]+")
_QUOTATION = re.compile(r"[“\"][^“”\"]*[”\"]|„[^„“”]*[“”]|«[^«»]*»|「[^「」]*」|‘[^‘]*’")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")


@dataclass(frozen=True, eq=False)
class Candidate:
    """A sentence of a story: its point, the origin it is from, how far down its article it is."""

    point: Point
    origin: int
    place: int
    leads: bool

    @cached_property
    def text(self) -> str:
        """The exact words."""
        return self.point.text

    @cached_property
    def length(self) -> int:
        """How many words it costs."""
        return word_count(self.text)

    @cached_property
    def terms(self) -> tuple[str, ...]:
        """Its stems, or its characters where a script writes no spaces."""
        return terms(self.text, self.point.article.language)

    @cached_property
    def pairs(self) -> frozenset[tuple[str, str]]:
        """The pairs of neighbouring terms."""
        return frozenset(zip(self.terms, self.terms[1:], strict=False))

    @cached_property
    def distinct(self) -> frozenset[str]:
        """Its terms, each once."""
        return frozenset(self.terms)

    @cached_property
    def unresolved(self) -> bool:
        """Whether it leans on the sentence before it."""
        return leans(self.text)


def sentences_of(story: Story, language: str) -> list[Candidate]:
    """The sentences of a story's bodies, of mangled copies only where there is no clean one."""
    return list(_sentences(story, language))


def presentable(found: Sequence[Candidate]) -> list[Candidate]:
    """The sentences that may be shown, or fragments where a story has nothing better."""
    sized = [c for c in found if SENTENCE_WORDS_MIN <= c.length <= SENTENCE_WORDS_MAX]
    return [c for c in sized if stands(c.text)] or [c for c in sized if not _ASKS.search(c.text)]


def stands(text: str) -> bool:
    """Whether a sentence is whole: no question, no fragment, no quotation without its speaker."""
    opening = text.lstrip("\"“‘'«„「『([")[:1]
    whole = bool(_ENDS.search(text)) and bool(opening) and not opening.islower()
    return whole and opening not in "-–…" and balanced(text) and not _QUOTATION.fullmatch(text)


def leans(text: str) -> bool:
    """Whether a sentence needs the one before it: "But ...", "..., he said" without a name."""
    if _UNRESOLVED.match(text):
        return True
    outside = _QUOTATION.sub(" ", text)
    if not (pronoun := _PRONOUN.search(outside)):
        return False
    before = _CAPITALISED.findall(outside[: pronoun.start()])
    return all(stem(word) in share_of_articles() for word in before)


def terms(text: str, language: str) -> tuple[str, ...]:
    """The stems of a text, or its characters where a script writes no spaces."""
    if _UNSPACED.search(text):
        return tuple(c for c in text if c.isalnum())
    return tuple(stems(text, language))


def word_count(text: str) -> int:
    """How long a text is in words; two characters count as one where no spaces are written."""
    spaced = len(text.split())
    return max(spaced, len(text) // 2) if _UNSPACED.search(text) else spaced


def _sentences(story: Story, language: str) -> Iterator[Candidate]:
    for origin, copies in enumerate(origins_of(story)):
        clean = clean_copies([a for a in copies if a.language == language])
        for article in clean:
            for place, sentence in enumerate(article.body):
                point = Point(article, sentence.span)
                yield Candidate(point, origin, place, leads=article is clean[0])
