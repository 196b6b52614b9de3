"""The shapes of a question, and what each tells: who is asked about, and on what."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarizer.model import Order, QuestionKind, Refusals
from summarizer.questions.lexicon import ACTS, ANYONE, PRONOUNS, ROLES, SAYING, TITLES

_ORDERS: dict[Order, str] = {
    "latest": r"latest|last|lately|most recent(?:ly)?|newest|recently",
    "first": r"first|originally|initially|earliest",
}
_TIMES = "|".join(_ORDERS.values())
_DID = r"(?:did|does|do|has|have|had|was|is|were|are|will|would)"
_SOON = r"(?:exactly |actually |really |ever |also |already |just |recently |publicly |to )*"
_NOUNS = r"(?:report|comment|answer|note|post|state|claim|question|tweet|reply|demand|promise)s?"
_VERB = rf"(?P<verb>(?<!of )(?!{_NOUNS}\b.*\b(?:say|said|tell|think)\b)(?:{SAYING}|{ACTS}))"
_SPEAKER = r"(?P<speaker>(?:the|an?|his|her|their) \S.*?|(?!(?:the|an?|his|her|their)\s).+?)"
_OWNER = rf"(?!(?:what|who|when|where|why|how|{_DID})\b){_SPEAKER}"
_REST = r"\b(?P<rest>.*)$"
_SAID = rf"{_SOON}{_VERB}{_REST}"
_WORDS = (
    r"(?:quotes?|quotations?|statements?|comments?|remarks?|words?|views?|position|stance|opinion|"
    r"reaction|response|answer|line|take|thoughts|latest|newest|last word|explanation|argument|"
    r"advice|warning|complaint|criticism|apology|denial|assessment|feelings|message|guess|estimate|"
    r"forecast|prediction|excuse|defence|verdict|pledge|threat|hopes?)"
)
_ASKED = rf"(?P<asked>(?:(?:{_TIMES}) )?{_WORDS}(?: {_WORDS})?)"
_NOT = (
    r"(?:(?:has|have|had|did|do|does|would|will|could|can|was|is)(?: not|n['’]t)|cannot)(?: yet)?"
)
_SPOKE = (
    r"(?:sa(?:id|y)|comment(?:ed)?|spoken|speak|respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|discuss|"
    r"be (?:reached|drawn|interviewed)|available(?: for comment)?|"
    r"return(?:ed)? (?:\w+ )?(?:calls?|messages?|emails?))"
)
_SILENT = (
    rf"(?:{_NOT} {_SPOKE}(?: anything)?"
    r"|(?:has |have |had )?(?:declined|refused|failed) to (?:comment|say|speak|answer|respond|reply"
    r"|discuss|be (?:drawn|interviewed))"
    r"|(?:was|were|is|are|has been|kept|stayed|remained) (?:silent|unavailable(?: for comment)?)"
    r"|(?:made|gave|had) no (?:comments?|answer|reply|response))"
)
_MEASURES = (
    r"(?:far|long|old|big|small|tall|high|low|deep|wide|broad|heavy|hot|cold|fast|quickly|soon|large|"
    r"strong|close|near|often)"
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
    order: Order = "fit"


def _frame(
    pattern: str, kind: QuestionKind, refusals: Refusals = "left out", order: Order = "fit"
) -> _Frame:
    return _Frame(re.compile(pattern, re.IGNORECASE), kind, refusals, order)


_FRAMES = (
    # who has not commented on the closure; who declined to comment
    _frame(rf"^(?:who|which \w+) {_SILENT}{_REST}", "who said", "only"),
    # who declined to open the books
    _frame(
        rf"^(?:who|which \w+)(?: else)?(?: has| have| had)? (?P<verb>declined|refused) to\b{_REST}",
        "who said",
        "too",
    ),
    # who would not name the buyer
    _frame(rf"^(?:who|which \w+)(?: else)? {_NOT}\b{_REST}", "who said", "too"),
    # who did Ruiz blame for the alert
    _frame(rf"^whom? {_DID} {_SPEAKER} (?P<verb>{ACTS}){_REST}", "said"),
    # what was said about the dam (by Ruiz)
    _frame(
        rf"^what (?:was|is|has been|were) said\b(?P<rest>.*?)(?: by {_SPEAKER})?$",
        "said",
    ),
    # what's Ruiz's latest on the dam; the minister's position on tariffs; Ruiz's reaction
    _frame(
        rf"^(?:(?:what|where)(?:['’]s| is| was| are| were) |in )?{_OWNER}(?:['’]s|s['’]) "
        rf"{_ASKED}{_REST}",
        "said",
    ),
    # the latest from Ruiz on the dam; quotes by the mayor; all statements of the board
    _frame(
        rf"^(?:what(?:['’]s| is| was| are| were) )?(?:the |all |any |some )*"
        rf"(?:{_ASKED}|anything|everything|something|more|news) "
        rf"(?:from|by|of|made by) {_SPEAKER}(?P<rest> (?:about|on|regarding|over) .*)?$",
        "said",
    ),
    # when did Ruiz say the gates opened; what else has the mayor had to say on it
    _frame(
        rf"^(?:what|when|where|why|how)(?: else| more| exactly| precisely)?(?:['’]s|\s+{_DID}) "
        rf"{_SPEAKER} (?:had |have |been )?{_SAID}",
        "said",
    ),
    # quotes about the dam (from the mayor)
    _frame(
        rf"^(?:the |all |any |some )*{_ASKED} (?:about|on|regarding) (?P<rest>.+?)"
        rf"(?: (?:from|by) {_SPEAKER})?$",
        "said",
    ),
    # has Ruiz changed her position on the gates
    _frame(
        rf"^(?:has|did|have) {_SPEAKER} (?:ever )?"
        r"(?:changed?|shift(?:ed)?|revised?|soften(?:ed)?|harden(?:ed)?) "
        rf"(?:(?:his|her|their|its|the) )?(?:position|mind|stance|line|view|tone|tune)s?{_REST}",
        "said",
        order="change",
    ),
    # has Ruiz said anything about the alert; did the board comment on it
    _frame(
        rf"^(?:did|does|do|has|have|had|is|was|will)(?:n['’]t)? {_SPEAKER} (?:not )?"
        rf"(?:(?:declined?|refused?|failed?) )?{_SAID}",
        "said",
        "too",
    ),
    # who is quoted on the dam; who accused the board
    _frame(
        r"^(?:who|whom|which \w+)(?: else)?(?:['’]s| has| have| had| was| is| did| are)?(?: been)? "
        rf"{_SOON}(?P<verb>quoted|{SAYING}|{ACTS}){_REST}",
        "who said",
    ),
    # according to whom were the gates open
    _frame(rf"^according to whom?(?: {_DID})?{_REST}", "who said"),
    # whose words are "nobody called us"
    _frame(
        rf"^(?:whose|who made|who gave) (?:the |this |that |these )?{_WORDS}\b"
        rf"(?:\s+(?:is|are|was|were)(?: it| this| that| these| the)?)?{_REST}",
        "who said",
    ),
    # what Ruiz said about the dam; everything the mayor told Reuters
    _frame(
        rf"^(?:what|everything|anything|all(?: that)?|whatever)(?: else)? (?!{_DID}\b){_SPEAKER} "
        rf"(?:has |have )?{_SAID}",
        "said",
    ),
    # Ruiz said what about the dam
    _frame(rf"^{_SPEAKER} {_VERB} what{_REST}", "said"),
    # how far did the gates sink
    _frame(rf"^how {_MEASURES}\b{_REST}", "fact"),
    _frame(
        r"^(?:how|when|where|why|which|who|whom|whose|is|are|was|were|can|could|should|does|did|"
        rf"do|has|have|what(?:['’]s)?){_REST}",
        "fact",
    ),
)
_OFFICES = "|".join(sorted(ROLES | TITLES))
_OFFICE = re.compile(
    rf"^(?P<speaker>(?:{_OFFICES})(?: [\w.'’-]+){{1,3}}?) (?:on|about) (?P<rest>.+)$",
    re.IGNORECASE,
)
_NAMED = re.compile(r"^(?P<speaker>(?:[A-ZÀ-Ý][\w.'’-]*\s?){1,4}) (?:on|about) (?P<rest>.+)$")


def read_frame(text: str) -> Reading:
    """The first frame that the text fits; without one it is a topic."""
    for frame in _FRAMES:
        if (found := frame.pattern.match(text)) and (reading := _reading(frame, found)):
            return reading
    if (named := _NAMED.match(text)) or (named := _OFFICE.match(text)):
        return Reading("said", f"about {named['rest']}", named["speaker"].strip())
    return Reading("topic", text)


def _reading(frame: _Frame, found: re.Match[str]) -> Reading | None:
    parts = found.groupdict()
    speaker, rest = parts.get("speaker"), parts["rest"] or ""
    verb = (parts.get("verb") or "").lower()
    if re.fullmatch(SAYING, verb):
        rest = re.sub(r"^\s*back\b", "", rest)
    if re.fullmatch(ACTS, verb):
        rest = f"{verb} {rest}"
    order = frame.order
    if order == "fit":
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
