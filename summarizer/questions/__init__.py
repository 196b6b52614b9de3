"""Questions taken apart: one grammar, forgiving of case, politeness and slips of the finger."""

from summarizer.questions.reading import read_question, with_days_told
from summarizer.questions.terms import speaker_stems, wanted

__all__ = ["read_question", "speaker_stems", "wanted", "with_days_told"]
