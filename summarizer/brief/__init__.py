"""A story condensed: headline, points, statements and what the outlets print differently."""

from summarizer.brief.writing import write_brief

__all__ = ["write_brief"]
