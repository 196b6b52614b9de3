"""The shapes of a question, and what each tells: who is asked about, and on what."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarizer.model import Order, QuestionKind, Refusals
from summarizer.questions.lexicon import ACTS, ANYONE, PRONOUNS, SAYING

_VERB = rf"(?<!of )(?:{SAYING}|{ACTS})"
_DID = r"(?:did|does|do|has|have|had|was|is|were|are|will)"
_SOON = r"(?:exactly |actually |really |ever |also |already |just |recently |publicly |to )*"
_ON = r"(?:about|on|regarding|concerning|over|towards?|to)"
_ORDERS: dict[Order, str] = {
    "latest": r"latest|last|lately|most recent(?:ly)?|newest|recently",
    "first": r"first|originally|initially|earliest",
}
_TIMES = "|".join(_ORDERS.values())
_WORDS = (
    r"(?:quotes?|quotations?|statements?|comments?|remarks?|words?|views?|position|stance|opinion|"
    r"reaction|response|answer|line|take|thoughts|latest|newest|last word)"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a frame found: `rest` still holds the topic, and may hold an outlet."""

    kind: QuestionKind
    rest: str = ""
    speaker: str | None = None
    order: Order = "fit"
    refusals: Refusals = "left out"


@dataclass(frozen=True, slots=True)
class _Frame:
    pattern: re.Pattern[str]
    kind: QuestionKind
    refusals: Refusals = "left out"


def _frame(pattern: str, kind: QuestionKind, refusals: Refusals = "left out") -> _Frame:
    return _Frame(re.compile(pattern, re.IGNORECASE), kind, refusals)


_NO_COMMENT = r"(?:declined|refused|failed) to (?:comment|say|speak|answer|respond)"
_FRAMES = (
    # who has not commented on the closure; who declined to comment
    _frame(
        rf"^(?:who|which \w+) (?:(?:has|have|did)(?: not|n['’]t)(?: yet)? (?:said|say|commented|comment|"
        rf"spoken|speak|responded|respond|answered|answer)(?: anything)?|{_NO_COMMENT})\b(?P<rest>.*)$",
        "who said",
        "only",
    ),
    # what was said about the dam (by Ruiz)
    _frame(
        r"^what (?:was|is|has been|were|is being) (?:said|reported said)\b(?P<rest>.*?)"
        r"(?: by (?P<speaker>.+))?$",
        "said",
    ),
    # when did Ruiz say the gates opened; what else has the mayor had to say on it
    _frame(
        rf"^(?:what|when|where|why|how|which words)(?: else| more)?(?:['’]s|\s+{_DID}) (?P<speaker>.+?) "
        rf"(?:had |have )?{_SOON}(?P<verb>{_VERB})\b(?P<rest>.*)$",
        "said",
    ),
    # what's Ruiz's latest on the dam; the minister's position on tariffs; Ruiz's reaction
    _frame(
        rf"^(?:(?:what|where)(?:['’]s| is| was| are| were) )?(?P<speaker>[^?]+?)(?:['’]s|s['’]) "
        rf"(?P<asked>(?:(?:{_TIMES}) )?{_WORDS}(?: {_WORDS})?)\b(?P<rest>.*)$",
        "said",
    ),
    # the latest from Ruiz on the dam; quotes by the mayor; everything the mayor said about it
    _frame(
        rf"^(?:what(?:['’]s| is| was| are| were) )?(?:the |all |any |some )*"
        rf"(?P<asked>(?:(?:{_TIMES}) )?{_WORDS}(?: {_WORDS})?) "
        rf"(?:from|by|of|made by) (?P<speaker>.+?)(?P<rest> (?:about|on|regarding|concerning|over) .*)?$",
        "said",
    ),
    # has Ruiz said anything about the alert; did the board comment on it; is there a comment
    _frame(
        rf"^(?:did|does|do|has|have|had|is|was|will)(?:n['’]t)? (?P<speaker>.+?) (?:not )?"
        rf"{_SOON}(?P<verb>{_VERB})\b(?P<rest>.*)$",
        "said",
        "too",
    ),
    # has Ruiz changed position on the gates
    _frame(
        rf"^(?:has|did|have) (?P<speaker>.+?) (?:ever )?(?:changed?|shift(?:ed)?|revised?) "
        rf"(?:(?:his|her|their|its|the) )?(?:position|mind|stance|line|view|tone)\b(?P<rest>.*)$",
        "said",
    ),
    # who is quoted on the dam; whose words are these
    _frame(
        rf"^(?:who|whom|which \w+)(?: else)?(?: has| have| had| was| is| did| are)?(?: been)? {_SOON}"
        rf"(?P<verb>quoted(?: as saying)?|{_VERB})\b(?P<rest>.*)$",
        "who said",
    ),
    _frame(
        rf"^(?:whose|who made|who gave) (?:the |this |that |these )?{_WORDS}\b(?:\s+(?:is|are|was|were)"
        rf"(?: it| this| that| these| the)?)?(?P<rest>.*)$",
        "who said",
    ),
    # what Ruiz said about the dam; everything the mayor told Reuters
    _frame(
        rf"^(?:what|everything|anything|all(?: that)?|whatever)(?: else)? (?P<speaker>.+?) (?:has |have )?"
        rf"{_SOON}(?P<verb>{_VERB})\b(?P<rest>.*)$",
        "said",
    ),
    # Ruiz said what about the dam
    _frame(rf"^(?P<speaker>.+?) (?P<verb>{_VERB}) what\b(?P<rest>.*)$", "said"),
    _frame(
        r"^(?:how|when|where|why|which|who|whom|whose|is|are|was|were|can|could|should|does|did|do|has|"
        r"have|what(?:['’]s)?)\b(?P<rest>.*)$",
        "fact",
    ),
)
_NAMED = re.compile(r"^(?P<speaker>(?:[A-ZÀ-Ý][\w.'’-]*\s?){1,4}) (?:on|about) (?P<rest>.+)$")


def read_frame(text: str) -> Reading:
    """The first frame that the text fits; without one it is a topic."""
    for frame in _FRAMES:
        if (found := frame.pattern.match(text)) and (reading := _reading(frame, found)):
            return reading
    if named := _NAMED.match(text):
        return Reading("said", f"about {named['rest']}", named["speaker"].strip())
    return Reading("topic", text)


def _reading(frame: _Frame, found: re.Match[str]) -> Reading | None:
    parts = found.groupdict()
    speaker, rest = parts.get("speaker"), parts["rest"] or ""
    verb = (parts.get("verb") or "").lower()
    if re.fullmatch(ACTS, verb):
        rest = f"{verb} {rest}"
    order, _ = _order(parts.get("asked") or "")
    if order == "fit":
        order, rest = _order(rest)
    if speaker is None:
        kind: QuestionKind = "who said" if frame.kind == "said" else frame.kind
        return Reading(kind, rest, None, order, frame.refusals)
    if order == "fit":
        order, speaker = _order(speaker)
    name = _name(speaker)
    if name.lower() in ANYONE - PRONOUNS:
        return Reading("who said", rest, None, order, frame.refusals)
    return Reading("said", rest, name, order, frame.refusals) if name else None


def _order(text: str) -> tuple[Order, str]:
    """Latest or first, where it stands at an edge of the text, and the text without it."""
    for order, times in _ORDERS.items():
        edge = rf"^\s*(?:{times})\b|\b(?:{times})\s*$"
        if (cut := re.sub(edge, "", text, flags=re.IGNORECASE)) != text:
            return order, cut
    return "fit", text


def _name(speaker: str) -> str:
    name = re.sub(r"\s+", " ", speaker).strip(' ,.;:!?"“”«»')
    name = re.sub(rf"\s+{_DID}$", "", name, flags=re.IGNORECASE)
    return re.sub(r"['’]s?$", "", name)
