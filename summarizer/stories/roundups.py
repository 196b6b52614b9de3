"""Round-ups and live blogs: articles that tell of several things and must not make them one."""

from __future__ import annotations

import re

from summarizer.model import Article

CLOCKED_LINES = 5
"""An article with so many lines that open with a time of day is a live blog."""
_TITLE = re.compile(
    r"""^live\b\s*[:|–—-] | [:|–—(-]\s*live\b(?:\s*(?:updates?|blog|coverage))?\W*$
    | \blive[ -]?(?:blog|updates|ticker|coverage)\b | \bas\ it\ happened\b
    | \b(?:morning|evening|daily|afternoon|weekly|weekend|news)\ (?:briefing|digest|mail|wrap)\b
    | \b(?:news|world|business|sports?)\ in\ brief\b | ^(?:the\ )?(?:week|day|year)\ in\ \w+
    | \bround-?up\b | ^\W*(?:today.?s\ )?(?:top|main)\ (?:stories|headlines|news)\b
    | \b(?:news|live)-?ticker\b | \ben\ directo?\b | \bin\ diretta\b | \bminuto\ a\ minuto\b
    | \bao\ vivo\b | \bna\ żywo\b | \bživě\b | \bнаживо\b | مباشر | ライブ | 直播""",
    re.VERBOSE | re.IGNORECASE,
)
_CLOCK = re.compile(r"(?:[01]?\d|2[0-3])[.:h][0-5]\d(?!\d)|1?\d(?:[.:][0-5]\d)?\s?[ap]\.?m\b")


def is_roundup(article: Article) -> bool:
    """Whether an article follows a day, or gathers several events.

    "Storm: live updates", "News in brief", or a text whose lines open with "10:32".
    """
    if article.title and _TITLE.search(article.title):
        return True
    opened = (_CLOCK.match(article.text, p.start, p.end) for p in article.paragraphs)
    return sum(1 for clock in opened if clock) >= CLOCKED_LINES
