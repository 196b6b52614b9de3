"""From raw text to a marked article: lines, furniture, sentences, words, language, dates."""
