"""What sets a figure apart from others of its thing: another year, an earlier count, a part."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from summarizer.comparing.figures.amounts import Amount
from summarizer.comparing.figures.dated import Dated

_LONG_AGO = 300
_STALE = re.compile(
    r"\b(?:as of \w+(?: night| evening| morning)?|had stood|at first|"
    r"first reports?|initial(?:ly)?|previous(?:ly)?|earlier (?:reports?|figures?|count|toll))\b",
    re.IGNORECASE,
)
_HAD_BEEN = re.compile(r"\bhad (?:been|put|counted)\b", re.IGNORECASE)
_MOMENT = re.compile(
    r"(?P<close>\b(?:at the close|clos(?:ed|ing)|ended the (?:day|session))\b)"
    r"|(?P<open>\bat the open\w*\b|\bopened (?:up|down|higher|lower)\b)"
    r"|(?P<trading>\b(?:by|at) \d{1,2}[:.]?\d\d (?:GMT|EST|CET|a\.m|p\.m)"
    r"|\b(?:morning|early|midday|afternoon) trading\b)",
    re.IGNORECASE,
)
_PART_BEFORE = re.compile(
    r"\b(?:another|a further|further|additional|extra|each|other|including|among them)\s+$",
    re.IGNORECASE,
)
_PART_AFTER = re.compile(
    r"\s(?:more|others?|further|additional|of (?:them|whom|which|those|the|its|his|her))\b",
    re.IGNORECASE,
)
_LISTED = re.compile(r"\w\w\w[^.]*: (?:[\w ]+, )*$")
_PER = re.compile(
    r"\b(?:per|each|every) (?P<unit>share|head|person|barrel|day)\b"
    r"|\ba (?P<lost>day|week|month) (?:of|without)\b",
    re.IGNORECASE,
)
_SINCE = re.compile(r"since|until|before|after", re.IGNORECASE)
_RATE = re.compile(
    r"(?: \w+){0,2}? (?:an?|per|each|every) (?P<unit>second|minute|hour|day|week|month|year|season"
    r"|person|head|share|barrel|tonne|litre|match|game)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Circumstances:
    """Two figures are of one thing only where these agree; a stale one is never shown.

    `past` tells of another year ("the flood of 2006"), `partial` of some of them or more of them
    ("a further 44"), `stale` of a count of before ("had stood at three"), `rate` of what a sum is
    for: "day" in "$14 million a day", `moment` of when a price was read: "at the close".
    `dates` are those of the sentence.
    """

    past: bool
    partial: bool
    stale: bool
    rate: str | None
    moment: str | None
    dates: frozenset[tuple[float, float]]

    def part(self, other: Circumstances) -> bool:
        """Whether they tell two figures of one kind apart."""
        return (
            (self.past, self.partial) != (other.past, other.partial)
            or _differ(self.rate, other.rate)
            or _differ(self.moment, other.moment)
        )


def _differ(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one != other


def circumstances(
    text: str, amount: Amount, dated: Iterable[Dated], published: date | None
) -> Circumstances:
    """What the sentence of an amount tells of when, of how many of them and at what rate."""
    core = amount.core
    long_ago = published.toordinal() - _LONG_AGO if published else None
    behind = _PART_BEFORE.search(text, 0, core.start) or _LISTED.search(text, 0, core.start)
    rate = _RATE.match(text, amount.span.end) or _PER.search(text)
    moment = _MOMENT.search(text)
    return Circumstances(
        past=long_ago is not None
        and any(d.last < long_ago and not _SINCE.match(text, d.span.start) for d in dated),
        partial=bool(behind or _PART_AFTER.match(text, core.end)),
        stale=_STALE.search(text) is not None
        or (not amount.measure and _HAD_BEEN.search(text) is not None),
        rate=rate[rate.lastgroup or 0].lower() if rate else None,
        moment=moment.lastgroup if moment else None,
        dates=frozenset((d.first, d.last) for d in dated),
    )
