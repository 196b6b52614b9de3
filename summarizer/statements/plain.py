"""Direct quotations without a parse: "...", said Name, and Name said: "..."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.model import Article, Span
from summarizer.statements.cues import SPEECH_FORMS
from summarizer.statements.drafts import Draft
from summarizer.statements.marks import Quotation, touching

_VERB = "|".join(sorted(SPEECH_FORMS, key=len, reverse=True))
_CAPITAL = r"(?:[^\W\d_a-z]\.|[^\W\d_a-z][\w’'-]+)"
_NAME = (
    rf"(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.\s)?{_CAPITAL}"
    rf"(?:\s(?:(?:de|van|von|bin|al)\s)?{_CAPITAL}){{0,4}}"
)
_ENGLISH_AFTER = (
    re.compile(rf"\s*,?\s*(?P<cue>{_VERB})\s(?P<who>{_NAME})"),
    re.compile(rf"\s*,?\s*(?P<who>{_NAME}|he|she)\s(?P<cue>{_VERB})\b"),
)
_ENGLISH_BEFORE = re.compile(rf"(?P<who>\b(?:{_NAME}|[Hh]e|[Ss]he))\s(?P<cue>{_VERB})\s*[,:]?\s*$")

# Two or three capitalised words after one to three small ones, whatever the language:
# », a dit Ana Lind. Also with a role: „...“, sagte Ministerin Ana Lind.
_FULL_NAME = rf"(?!(?:Der|Die|Das|Le|La|Les|El|Il|De|Het)\s){_CAPITAL}(?:\s{_CAPITAL}){{1,2}}"
_ABROAD_AFTER = (
    re.compile(rf"\s*,\s*(?P<cue>[^\W\d_A-Z]+(?:\s[^\W\d_A-Z]+){{0,2}})\s(?P<who>{_FULL_NAME})"),
    *_ENGLISH_AFTER,
)
_ABROAD_BEFORE = re.compile(
    rf"(?P<who>\b{_FULL_NAME})\s(?P<cue>[^\W\d_A-Z]+(?:\s[^\W\d_A-Z]+)?)\s?:\s*$"
)
# Japanese "to" and Arabic verbs of speaking, which make a quotation without a full stop speech.
_SAID_AFTER = re.compile(
    r"(?<=[」』])(?:など)?(?:と(?!い[うっ])|って)"
    r"|\s*[،,]?\s*(?:قال|قالت|صرح|صرحت|أضاف|أضافت|أكد|أكدت)\b"
)
_WHOLE_WORDS = 4
_WHOLE_CHARACTERS = 12
_ENDS = ".!?…,。！？"
_BEFORE_CHARACTERS = 120


def plain_drafts(article: Article, marks: Sequence[Quotation]) -> Iterator[Draft]:
    """The quotations with a name and a verb of speaking right beside them.

    In another language than English, a whole quoted sentence is told without a speaker too.
    """
    abroad = article.language != "en"
    for number, line in enumerate(article.paragraphs):
        for quotation in touching(marks, line.span):
            draft = _beside(article.text, line.span, quotation, abroad=abroad)
            if draft is None and abroad and _is_whole(article.text, quotation):
                draft = Draft("plain", (quotation.span,))
            if draft is not None:
                yield Draft(
                    "plain", draft.content, draft.cue, draft.source, draft.lemma, paragraph=number
                )


def _beside(text: str, line: Span, quotation: Quotation, *, abroad: bool) -> Draft | None:
    after = _ABROAD_AFTER if abroad else _ENGLISH_AFTER
    before = _ABROAD_BEFORE if abroad else _ENGLISH_BEFORE
    near = max(line.start, quotation.start - _BEFORE_CHARACTERS)
    found = next(
        (m for p in after if (m := p.match(text, quotation.end, line.end))), None
    ) or before.search(text, near, quotation.start)
    if found is None or not _has_capitals(found["who"]):
        return None
    who, cue = Span(*found.span("who")), Span(*found.span("cue"))
    return Draft("plain", (quotation.span,), cue, who, "say")


def _has_capitals(who: str) -> bool:
    """Whether a name is of a script that has capitals; in others its words can't be told."""
    return who in {"he", "she"} or any(c.isupper() for c in who)


def _is_whole(text: str, quotation: Quotation) -> bool:
    """Whether a quotation is a sentence and no title: it is long, and ends like one."""
    inner = quotation.inner.of(text).strip()
    long = len(quotation.words(text)) >= _WHOLE_WORDS or len(inner) >= _WHOLE_CHARACTERS
    ended = inner[-1:] in _ENDS or _SAID_AFTER.match(text, quotation.end) is not None
    return quotation.closed and long and ended
