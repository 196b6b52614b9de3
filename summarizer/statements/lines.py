"""Statements by the form of a line: transcripts, headlines with a colon, "— Name"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.model import Article, Paragraph, Span
from summarizer.statements.drafts import Draft
from summarizer.statements.interviews import MARKS_OF_TURNS, Interviewed, interviewed
from summarizer.statements.marks import Quotation, touching
from summarizer.statements.names import bare, is_title, names_body
from summarizer.statements.titles import NO_NAMES, PLACES
from summarizer.statements.wordlists import words_of

_NAME = r"[A-Z][\w.’'-]*(?:\s+(?:(?:de|la|van|von|of|al|bin|the)\s+)*[A-Z][\w.’'-]*){0,5}"
_COLON = re.compile(
    rf"\s*[“\"]?(?P<who>{_NAME})(?:\s\((?P<role>[^)\n]{{0,60}})\)|,\s[A-Z][A-Z\s]+)?(?P<cue>:)\s+(?P<words>\S.*)"
)
_DASH = re.compile(rf"\s*(?P<cue>[—–―-]{{1,2}})\s?(?P<who>{_NAME}[^\n.]*)")
_LABELS = words_of(
    """
    update watch read related photo photos video more note correction editor click here where
    when what why how who time date place tickets source fact facts false true verdict
    breaking analysis opinion exclusive live recap tip step part chapter question warning
    example the latest revealed byline wow bombshell notice
    """
)
_TELLERS = words_of(
    """
    poll polls survey study report insiders officials police experts historians scientists
    researchers economists analysts sources newspaper
    """
)
_LINKING = words_of("of the to and on in at with")
_NAME_WORDS = 3
_NAME_CHARACTERS = 40
_CREDIT_WORDS = 12


def line_drafts(article: Article, marks: Sequence[Quotation]) -> Iterator[Draft]:
    """The drafts that the form of each line gives."""
    known = interviewed(article.text)
    for number, paragraph in enumerate(article.paragraphs):
        if paragraph.part in {"title", "body"}:
            yield from _of_line(article, paragraph, number, marks, known)


def _of_line(
    article: Article, line: Paragraph, number: int, marks: Sequence[Quotation], known: Interviewed
) -> Iterator[Draft]:
    colon = colon_line(article.text, line, number, known)
    if colon is not None:
        yield colon
    for quotation in touching(marks, line.span):
        dashed = dash_after(article, quotation, line, number)
        if dashed is not None:
            yield dashed


def colon_line(text: str, line: Paragraph, number: int, known: Interviewed) -> Draft | None:
    """A transcript's or headline's speaker: "HALE: We will not close the road."."""
    found = _COLON.match(text, line.start, line.end)
    if found is None:
        return None
    who = found["who"]
    small = len(who.split()) <= _NAME_WORDS
    headline = number == 0 or line.part == "title"
    turn = who in MARKS_OF_TURNS
    shouted = who.isupper() and len(who) <= _NAME_CHARACTERS and not turn
    spoken = shouted or known.speaks(who, found["role"] or "")
    if not small or who.split()[0].lower() in _LABELS or not (headline or spoken):
        return None
    if not (turn or can_speak(who)) or (headline and not _is_known(text, line.end, who)):
        return None
    words = Span(found.start("words"), _trimmed(text, found.end("words")))
    cue, source = Span(*found.span("cue")), Span(*found.span("who"))
    rule = "transcript" if spoken and not headline else "colon"
    return Draft(rule, (words,), cue, source, ":", paragraph=number)


def can_speak(who: str) -> bool:
    """Whether a name, a role or a body may be printed: "HALE", no "ROAD TO NOWHERE"."""
    words = {w.lower().strip(".") for w in who.split()}
    return _is_title_or_body(who) or not words & (NO_NAMES | _LINKING)


def _is_known(text: str, after: int, who: str) -> bool:
    """Whether a headline's name is told again in the story; "PIER CHAOS" is not.

    "Poll: Two in three would keep the pier" is told by a poll; "Poll: Keep it?" asks the reader.
    """
    if who.lower() in _TELLERS:
        return not text[:after].rstrip().endswith("?")
    last = bare(who.rsplit(maxsplit=1)[-1])
    again = rf"\b(?:{re.escape(last)}|{re.escape(last.capitalize())})\b"
    return _is_title_or_body(who) or re.search(again, text[after:]) is not None


def _is_title_or_body(who: str) -> bool:
    place = any(w.capitalize() in PLACES for w in who.split())
    return place or names_body(who) or any(is_title(w.lower()) for w in who.split())


def dash_after(
    article: Article, quotation: Quotation, line: Paragraph, number: int
) -> Draft | None:
    """A name after a dash behind a quotation or in the next line: "“We go.” — Ana Hale"."""
    text = article.text
    found = _DASH.fullmatch(text, quotation.end, _trimmed(text, line.end))
    if found is None and not text[quotation.end : line.end].strip():
        for following in article.paragraphs[number + 1 : number + 2]:
            found = _DASH.fullmatch(text, following.start, _trimmed(text, following.end))
    if found is None or len(found["who"].split()) > _CREDIT_WORDS:
        return None
    who = re.split(r"[,(]", found["who"])[0].rstrip()
    source = Span(found.start("who"), found.start("who") + len(who))
    return Draft("dash", (quotation.span,), Span(*found.span("cue")), source, "—", paragraph=number)


def _trimmed(text: str, end: int) -> int:
    while end > 0 and text[end - 1].isspace():
        end -= 1
    return end
