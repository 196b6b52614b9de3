"""Direct quotations without a parse: "...", said Name, and Name said: "..."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.model import Article, Span
from summarizer.statements.cues import SPEECH_FORMS
from summarizer.statements.drafts import Draft
from summarizer.statements.marks import Quotation

_VERB = "|".join(sorted(SPEECH_FORMS, key=len, reverse=True))
_NAME = r"(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.\s)?[^\W\d_a-z][\w’'-]*\.?(?:\s(?:(?:de|van|von|bin|al)\s)?[^\W\d_a-z][\w’'-]*\.?){0,4}"
_AFTER_VERB_FIRST = re.compile(rf"\s*,?\s*(?P<cue>{_VERB})\s(?P<who>{_NAME})")
_AFTER_NAME_FIRST = re.compile(rf"\s*,?\s*(?P<who>{_NAME}|he|she)\s(?P<cue>{_VERB})\b")
_BEFORE = re.compile(rf"(?P<who>\b(?:{_NAME}|[Hh]e|[Ss]he))\s(?P<cue>{_VERB})\s*[,:]?\s*$")


def plain_drafts(article: Article, marks: Sequence[Quotation]) -> Iterator[Draft]:
    """The quotations that a name and a verb of speaking stand right beside."""
    for number, line in enumerate(article.paragraphs):
        for quotation in marks:
            if line.start <= quotation.start < line.end:
                draft = _beside(article.text, line.span, quotation, number)
                if draft is not None:
                    yield draft


def _beside(text: str, line: Span, quotation: Quotation, number: int) -> Draft | None:
    found = (
        _AFTER_VERB_FIRST.match(text, quotation.end, line.end)
        or _AFTER_NAME_FIRST.match(text, quotation.end, line.end)
        or _BEFORE.search(text, line.start, quotation.start)
    )
    if found is None:
        return None
    who, cue = Span(*found.span("who")), Span(*found.span("cue"))
    return Draft("plain", (quotation.span,), cue, who, "say", paragraph=number)
