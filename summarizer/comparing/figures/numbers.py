"""Number expressions in English text: "41", "two dozen", "1.2 billion", "half a million"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from summarizer.model import Span
from summarizer.text.words import words

_UNITS = {
    word: value
    for value, word in enumerate(
        words(
            """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
        fifteen sixteen seventeen eighteen nineteen"""
        )
    )
}
_TENS = {
    word: 10 * tens
    for tens, word in enumerate(
        words("twenty thirty forty fifty sixty seventy eighty ninety"), start=2
    )
}
_SCALES = {
    "": 1, "dozen": 12, "score": 20, "hundred": 100, "thousand": 1_000, "million": 10**6,
    "billion": 10**9, "trillion": 10**12, "k": 1_000, "m": 10**6, "mn": 10**6, "bn": 10**9,
    "tn": 10**12, "trn": 10**12,
}  # fmt: skip
_SMALL = "|".join(sorted(_UNITS | _TENS, key=len, reverse=True))
_SCALE = "dozen|score|hundred|thousand|million|billion|trillion|mn|bn|tn|trn"
_NUMBER = re.compile(
    rf"""(?<![\w.,/:])(?<![A-Za-z][-–])
    (?:(?P<digits>\d{{1,3}}(?:[,\u00a0\u2009\u202f ]\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)
       (?:(?P<glued>bn|m|mn|k|tn|trn)\b|[ -]?(?P<scale>{_SCALE})\b)?
     | \b(?P<spelt>(?:half\ an?\ (?:{_SCALE})|an?\ (?:{_SCALE})|(?:{_SMALL}))\b
       (?:(?:[ -]and)?[ -](?:a\ half|{_SMALL}|{_SCALE})\b)*))
    (?![\d:/]|[.,]\d|(?:st|nd|rd|th)\b)""",
    re.VERBOSE | re.IGNORECASE,
)
SPELT: dict[str, float] = {**_UNITS, **_TENS, "half": 0.5}
_GLUED_UNIT = re.compile(r"(?:km|cm|mm|kg|ft|mph|km/h|kph|[MG]W)\b")
_SEPARATORS = re.compile(r"[,\s]")


@dataclass(frozen=True, slots=True)
class Number:
    """A number as printed, and what it comes to.

    `round_to` is the step that it is told in: 1,000 of "12,000", 0.1 million of "1.2 million".
    """

    span: Span
    value: float
    round_to: float
    spelt: bool = False


def numbers(text: str, start: int, end: int) -> Iterator[Number]:
    """The numbers of `text[start:end]`, in order; no ordinals, times of day or scores."""
    for match in _NUMBER.finditer(text, start, end):
        span = Span(match.start(), match.end())
        if match["spelt"]:
            value = _spelt(match["spelt"].lower())
            yield Number(span, value, _step(value), spelt=True)
        elif not _glued_to_a_name(text, match.end()):
            yield _in_digits(match, span)


def _in_digits(match: re.Match[str], span: Span) -> Number:
    scale = _SCALES[(match["glued"] or match["scale"] or "").lower()]
    digits = _SEPARATORS.sub("", match["digits"])
    value = float(digits)
    places = len(digits.partition(".")[2])
    step = 10.0**-places * scale if scale > 1 or places else _step(value)
    return Number(span, round(value * scale, 6), step)


def _glued_to_a_name(text: str, end: int) -> bool:
    """Whether a number is a part of a name or a decade: "737s", "1990s"; "30km" is not."""
    return text[end : end + 1].isalpha() and not _GLUED_UNIT.match(text, end)


def _step(value: float) -> float:
    """The step that a whole number is told in: 100 of 4,700, 1 of 41."""
    if value != int(value) or not value:
        return 1.0
    return 10.0 ** (len(str(int(value))) - len(str(int(value)).rstrip("0")))


def _spelt(printed: str) -> float:
    """What spelt words come to: "two and a half million", "a hundred and five", "half a dozen"."""
    total, part = 0.0, 0.0
    for word in re.split(r"[ -]", printed):
        if word in _SCALES:
            part = (part or 1) * _SCALES[word]
            if _SCALES[word] >= _SCALES["thousand"]:
                total, part = total + part, 0.0
        else:
            part += SPELT.get(word, 0)
    return total + part
