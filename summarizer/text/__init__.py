"""From raw text to a marked article: lines, furniture, sentences, words, language, dates."""

from summarizer.text.articles import read_article

__all__ = ["read_article"]
