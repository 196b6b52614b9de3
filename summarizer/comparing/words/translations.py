"""Which words were said in another language than they are printed in, as the article tells."""

from __future__ import annotations

import re

from summarizer.model import Article, Span

_LANGUAGE = r"(?!English\b|March\b)[A-Z][\w-]+(?:ish|ese|ian|ean|an|ic|ch|sh)\b"
_SAID_IN = re.compile(
    rf"\b(?:in|from) (?:the )?(?:{_LANGUAGE}|original)(?! \w*[A-Z])"
    r"|\b(?:our|unofficial|through an?|through our|via an?) (?:translation|interpreter)\b"
    r"|\bin (?:his|her|their) (?:own|native) (?:language|tongue)\b"
)
_NOTICE = re.compile(r"^\W*(?:[Mm]achine[- ])?[Tt]ranslated\b[^\n]*\b(?:from|by)\b", re.MULTILINE)
_IN_ENGLISH = re.compile(r"\bin English\b")


def is_translated(article: Article, span: Span) -> bool:
    """Whether the lines around words, or a notice on the page, tell that they were translated.

    “It is late,” she said in Orsenian. "Translated from the French by our desk".
    """
    around = "\n".join(
        paragraph.span.of(article.text)
        for paragraph in article.paragraphs
        if not paragraph.furniture
        and paragraph.start - 1 <= span.end
        and span.start <= paragraph.end + 1
    )
    if _IN_ENGLISH.search(around):
        return False
    return bool(_SAID_IN.search(around) or _NOTICE.search(article.text))
