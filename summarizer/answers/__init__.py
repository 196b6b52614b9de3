"""Answers: statements and sentences that answer a question, or an honest "not found"."""

from summarizer.answers.answering import answer

__all__ = ["answer"]
