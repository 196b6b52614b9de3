"""Who said what: quotations and reported speech with their speakers."""

from summarizer.statements.finding import find_statements
from summarizer.statements.parsing import model_name

__all__ = ["find_statements", "model_name"]
