"""The language that a question is asked in: the grammar of questions is English."""

from __future__ import annotations

from summarizer.questions.terms import is_stop
from summarizer.text.languages import ENGLISH, language_of
from summarizer.text.words import words

_TELLING = 3
"""From how many words on a language is told."""


def foreign_language(question: str) -> str | None:
    """The language of a question that is plainly not in English, as ISO 639-1."""
    found = words(question)
    if len(found) < _TELLING or 3 * sum(map(is_stop, found)) >= len(found):
        return None
    told = language_of(question)
    return told if told != ENGLISH else None
