"""From the words of a question to a `Question`: what is set aside first, then the frame."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime

from summarizer.model import Answer, Question
from summarizer.questions.again import in_time, settled, shows
from summarizer.questions.dates import TOLD_DAYS, Dates, take_dates
from summarizer.questions.followups import follow, with_pronouns_filled
from summarizer.questions.frames import Reading, read_frame
from summarizer.questions.lexicon import mended
from summarizer.questions.outlets import is_outlet, take_heard, take_relayed, without_article
from summarizer.questions.terms import is_stop
from summarizer.text.words import words

CHARACTERS = 2_000
"""What is read of a question; the rest is cut."""
TOPIC_WORDS = 80
"""How many words of a topic are kept."""

_POLITE = re.compile(
    r"^(?:(?:hi|hey|hello|please|pls|plz|ok|okay|so|well|um|hm+|thanks|thank you|"
    r"(?:could|can|would|will) (?:you|someone|anyone)(?: kindly)?|kindly|"
    r"tell (?:me|us)|show (?:me|us)|give (?:me|us)|"
    r"find(?: me)?|quote|list(?: me)?|search for|look up|do you know(?: if| whether)?|"
    r"i(?:['’]d| would) like to know|i (?:want|need) to know|i wonder|i am looking for|let me know|"
    r"remind me|any idea|there|bot|@?on ?record|<@[^>]*>)(?![\w'’-])[\s,:!.]*)+",
    re.IGNORECASE,
)
_AFTER = re.compile(r"[\s,]*\b(?:please|pls|plz|thanks|thank you|thx|cheers)\W*$", re.IGNORECASE)
_JOINED = re.compile(
    r"^(?:and|but|so|or)\s+(?=(?:who|when|where|why|how|which|did|does|has|have|is|was|were"
    r"|what(?! (?:about|else|of)))\b)",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"^what (?:is the )?number of\b", re.IGNORECASE)
_LED = re.compile(
    r"^(?:at|on|in|by|for|from|until|since|to|with|of|under|about) "
    r"(?=(?:what|which|how|whom|whose|where|when)\b)",
    re.IGNORECASE,
)
"""What stands before the word that asks: "at what time", "by how much"."""
_WHEN = re.compile(
    r"^(?:what|which) (?:time|day|date|year|month) "
    r"(?=(?:did|does|do|was|were|is|are|will|has|had)\b)",
    re.IGNORECASE,
)
_NO_MORE = re.compile(r"(?:and|but|or|what about|how about|only|just)?", re.IGNORECASE)
_ENDS = " \t\n?!.,;:…¿¡"
_QUOTED = re.compile(
    r"[“”„«»\"](?P<double>[^“”„«»\"]+)(?:[“”«»\"]|$)|''(?P<doubled>.+?)''"
    r"|(?<!\w)[‘'‚](?P<single>[^\n]+?)[’'](?!\w)"
)
_TOLD = re.compile(
    r"^who(?: else)? (?:has |have |had )?(?:said|says|say|claim(?:s|ed)|warn(?:s|ed)|argued) "
    r"(?!(?:about|on|(?:any|some)thing|what|in|since|until|before|after|to|\w+day)\b"
    r"|(?:last|this) (?:week|weekend|month|year|morning|afternoon|evening|\w+day)\b"
    r"|(?:that|this|it|so)$)",
    re.IGNORECASE,
)
"""What opens a claim, whose days are its own: "who said that the schools open on Monday"."""
_OF_ALL = re.compile(r"^what (?:is|are|was|were|has been|have been) said\b", re.IGNORECASE)
_SORRY = re.compile(r"\b(?:say|says|said) sorry\b", re.IGNORECASE)
_DEED = re.compile(
    r"^(?:how|when|where|why) did (?P<who>.+) (propose|react|respond|reply|answer|post|testify"
    r"|write|report|speak|talk|feel|apologise|apologize|object|complain|threaten|attack|decline)$",
    re.IGNORECASE,
)
"""How something was done that is also a way to speak."""
_DAYS_TOLD = re.compile(
    rf"\b(?:about|regarding|of|over|on|for) .*?\b(?:in|on|of|from) (?:the )?(?P<days>{TOLD_DAYS})$",
    re.IGNORECASE,
)
"""Days behind "about", which may tell what is spoken of: "about the strike in March"."""
_CLAIM = re.compile(r"\b(?:about|on|regarding|of|over)\s*$", re.IGNORECASE)


def read_question(
    text: str,
    *,
    now: datetime,
    previous: Answer | Question | None = None,
    outlets: Collection[str] = (),
) -> Question:
    """Take a question apart; `previous` is the answer or question that a follow-up leans on.

    Dates are local to the zone of `now`. `outlets` are names that are known for sure; others are
    told by words such as "Daily". Whatever is given, a question comes back, at worst a bare topic.
    """
    plain = _plain(text[:CHARACTERS])
    today = now.date()
    question = _read(plain, text, today, outlets)
    if question.kind in {"topic", "fact"} and (other := mended(plain)) != plain:
        again = _read(other, text, today, outlets)
        question = again if again.kind not in {"topic", "fact"} else question
    if previous is None:
        return question
    return _followed(plain, question, previous, today, outlets)


def with_days_told(question: Question, outlets: Collection[str] = ()) -> Question | None:
    """The question with its days as words of the topic: "about the matinee in February".

    None where they can only be days of publication: without "about" before them, or "since March".
    """
    plain = _plain(question.text[:CHARACTERS])
    found = _DAYS_TOLD.search(plain)
    if not found or not question.speaker or not (question.since or question.until):
        return None
    days = tuple(word for word in words(found["days"]) if not is_stop(word.title()))
    told = _read(plain, question.text, None, {*outlets, question.outlet or ""})
    if told.speaker != question.speaker:
        return None
    topic = tuple(dict.fromkeys((*told.topic, *days)))
    return replace(question, topic=topic, days=days, since=None, until=None)


def as_deed(question: Question) -> Question | None:
    """A question about speech read as one about a deed: "how did Lang propose?"."""
    found = _DEED.match(_plain(question.text[:CHARACTERS])) if question.speaker else None
    if not found or question.topic or question.quote:
        return None
    return replace(question, kind="fact", speaker=None, topic=_topic(f"{found['who']} {found[2]}"))


def asks_of_all(text: str) -> bool:
    """Whether a question is after whatever was said of something: "what was said about the dam"."""
    return _OF_ALL.match(_plain(text[:CHARACTERS])) is not None


def claim_of(text: str) -> str:
    """The claim of "who said that the gates were open?"; empty for a question of another kind."""
    plain = _plain(text[:CHARACTERS])
    found = _TOLD.match(plain)
    claim = re.sub(r"^that\b\s*", "", plain[found.end() :]) if found else ""
    return claim if len(words(claim)) > 1 else ""


def _plain(text: str) -> str:
    """The words in one line, without greetings, politeness and closing marks."""
    line = " ".join(text.split()).strip(_ENDS)
    bare = _AFTER.sub("", _POLITE.sub("", line)).strip(_ENDS)
    asked = _SORRY.sub("apologised", _LED.sub("", _JOINED.sub("", bare)))
    return _WHEN.sub("when ", _COUNTED.sub("how many", asked)) or line


def _read(plain: str, text: str, today: date | None, outlets: Collection[str]) -> Question:
    """The question; without a day of today its days are left in the topic."""
    quote, unquoted, before = _take_quote(plain)
    claimed = _TOLD.match(unquoted) is not None
    dates = Dates(unquoted) if claimed or today is None else take_dates(unquoted, today)
    relayed = take_relayed(dates.rest)
    reading = read_frame(relayed.rest.strip(_ENDS))
    if quote and reading.kind in {"topic", "fact"}:
        asks_who = not words(reading.rest) or plain.lower().startswith("who")
        reading = replace(reading, kind="who said" if asks_who else "topic")
    outlet, speaker = relayed.name, reading.speaker
    if outlet and not speaker and reading.kind != "who said" and not is_outlet(outlet, outlets):
        reading, speaker, outlet = replace(reading, kind="said"), outlet, None
    if speaker and not outlet and _is_paper(speaker, plain, outlets):
        outlet, speaker, reading = without_article(speaker), None, replace(reading, kind="topic")
    rest = reading.rest
    if not (outlet or claimed or reading.kind == "fact"):
        heard = take_heard(rest, outlets)
        rest, outlet = heard.rest, heard.name
    if quote and (reading.kind == "topic" or (reading.kind == "said" and _CLAIM.search(before))):
        quote, rest = None, f"{rest} {quote}"
    rest, dates = _dated(reading, rest, dates)
    return Question(
        text=text,
        kind=reading.kind,
        speaker=speaker,
        topic=_topic(rest),
        quote=quote,
        outlet=outlet,
        since=dates.since,
        until=dates.until,
        order=reading.order,
        refusals=reading.refusals,
    )


def _is_paper(speaker: str, plain: str, outlets: Collection[str]) -> bool:
    """Whether an outlet is asked about, not a speaker: "what did Osten Daily report on the dam"."""
    known = {without_article(name).lower() for name in outlets}
    reports = re.search(r"\breport(?:s|ed)?\b", plain) is not None
    return without_article(speaker).lower() in known or (reports and is_outlet(speaker, outlets))


def _take_quote(text: str) -> tuple[str | None, str, str]:
    """The words between quotation marks, the text without them, and what stands before them."""
    for found in _QUOTED.finditer(text):
        quote = (found["double"] or found["doubled"] or found["single"]).strip()
        if words(quote):
            before = text[: found.start()]
            return quote, f"{before.rstrip()} {text[found.end() :].lstrip()}".strip(_ENDS), before
    return None, text, ""


def _dated(reading: Reading, rest: str, dates: Dates) -> tuple[str, Dates]:
    """What a question of fact tells of time: a date is looked for in the text, not as published.

    What happened yesterday is also printed later, so there is no last day. A meeting that was set
    for Monday was printed before it.
    """
    if reading.kind != "fact" or not dates.phrase:
        return rest, dates
    if not re.search(r"yesterday|today|tonight|ago|\b(?:last|this|past|since)\b", dates.phrase):
        return f"{rest} {dates.phrase}", Dates(dates.rest)
    return rest, replace(dates, until=None)


def _topic(rest: str) -> tuple[str, ...]:
    return tuple(word for word in words(rest) if not is_stop(word))[:TOPIC_WORDS]


def _followed(
    plain: str,
    question: Question,
    before: Answer | Question,
    today: date,
    outlets: Collection[str],
) -> Question:
    """The question as it stands after the one before."""
    if not words(plain):
        return question
    previous = settled(before) if isinstance(before, Answer) else before
    if (again := shows(plain)) and (again != "more" or isinstance(before, Answer)):
        return replace(previous, text=question.text, shows=again)
    previous = replace(previous, shows="statements")
    if isinstance(before, Answer) and (timed := in_time(plain, previous, before)):
        return replace(timed, text=question.text)
    if question.kind in {"said", "who said"} and (question.speaker or question.topic):
        return with_pronouns_filled(question, previous)
    dates = take_dates(plain, today)
    relayed = take_relayed(dates.rest)
    heard = relayed if relayed.name else take_heard(dates.rest, outlets)
    short = heard.rest.strip(_ENDS)
    base = previous
    if dates.phrase:
        base = replace(base, since=dates.since, until=dates.until)
    if heard.name:
        base = replace(base, outlet=heard.name)
    if base != previous and _NO_MORE.fullmatch(short):
        return replace(base, text=question.text)
    changed = follow(short, _topic(re.sub(r"^(?:and|but|or)\s", "", short)), base)
    if changed:
        return replace(changed, text=question.text)
    return question if question.topic or question.quote else replace(question, topic=base.topic)
