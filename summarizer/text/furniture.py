"""Page furniture: which lines of a text are not the article.

The rules are data: a line is furniture when one of them matches it as a whole, when it stands in
a box that a heading opens ("Recommended for you"), or when it follows the heading of the comments.
No rule takes a line with a quotation and a verb of saying before the comments begin.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.text.furniture_rules import (
    BOX_HEADINGS,
    CAPTION_CREDITS,
    COMMENT_HEADINGS,
    LINES,
    SHARE_WORDS,
    STARTS,
)
from summarizer.text.lines import folded
from summarizer.text.quoting import speaks
from summarizer.text.words import words

LINE_CHARACTERS = 400
"""A longer line is furniture only as a run of icon names."""
CAPTION_CHARACTERS = 700
BODY_WORDS_BEFORE_COMMENTS = 40
"""A heading of comments with fewer words of the article before it stands in a bar at the top."""
BOX_LINES = 8
_ICON_SHARE = 0.2
_ICONS = 5
_BAR_ITEMS = 4
_ITEM_WORDS = 3
_SEPARATOR = re.compile(r"\s[|›»•·/>]\s|\s*[|›•]\s*")
_BY = re.compile(
    r"[(\[]?(?:(?:additional )?(?:reporting|writing|editing|compiled|written|edited|story) )?by:? ",
    re.IGNORECASE,
)
_AMONG_NAMES = frozenset(
    words("and in of for the at with by de van von reporting writing editing additional")
)
_SIGNATURE_WORDS = 40
_MARKS = " \t|•·*»›>-–—→▶►▼#_=~"
_SENTENCE_END = re.compile(r"[.!?…。！？؟।][”’»\"')\]]*$")


def furniture(lines: Sequence[str]) -> list[bool]:
    """For each line of a text whether it is page furniture."""
    marks: list[bool] = []
    words, box, comments = 0, 0, False
    for line in lines:
        plain = folded(line).strip(_MARKS)
        comments = comments or (words >= BODY_WORDS_BEFORE_COMMENTS and _opens_comments(plain))
        mine = comments or is_furniture(line) or (box > 0 and _headline_like(line))
        box = BOX_LINES if BOX_HEADINGS.fullmatch(plain) else (box - 1 if mine else 0)
        words += 0 if mine else len(line.split())
        marks.append(mine)
    return marks


def is_furniture(line: str) -> bool:
    """Whether a line by itself is page furniture."""
    plain = folded(line).strip(_MARKS)
    if not any(c.isalnum() for c in plain) or _icon_run(plain):
        return True
    if len(plain) > CAPTION_CHARACTERS or speaks(line):
        return False
    if CAPTION_CREDITS.search(line):
        return True
    return len(plain) <= LINE_CHARACTERS and any(_verdicts(line, plain))


def _verdicts(line: str, plain: str) -> Iterator[bool]:
    yield LINES.fullmatch(plain) is not None
    yield STARTS.match(plain) is not None
    yield _opens_comments(plain)
    yield BOX_HEADINGS.fullmatch(plain) is not None
    yield _share_bar(plain)
    yield _navigation(line)
    yield _signature(line)


def _opens_comments(plain: str) -> bool:
    return COMMENT_HEADINGS.fullmatch(plain) is not None


def _icon_run(plain: str) -> bool:
    count = plain.count("icon")
    return count >= _ICONS and count >= _ICON_SHARE * len(plain.split())


def _share_bar(plain: str) -> bool:
    found = re.findall(r"[^\W_]+", plain)
    return (
        bool(found)
        and all(w in SHARE_WORDS or w.isdigit() for w in found)
        and any(SHARE_WORDS.get(w) for w in found)
    )


def _navigation(line: str) -> bool:
    items = [item for item in _SEPARATOR.split(line.strip()) if item]
    short = all(len(item.split()) <= _ITEM_WORDS for item in items)
    return len(items) >= _BAR_ITEMS and short and not _SENTENCE_END.search(line)


def _signature(line: str) -> bool:
    """A byline or the names of the reporters and editors: nothing but names."""
    if not (opening := _BY.match(line)):
        return False
    names = re.findall(r"[^\W\d_][\w.'’-]*", line[opening.end() :])
    return 0 < len(names) <= _SIGNATURE_WORDS and all(
        name[0].isupper() or name.lower() in _AMONG_NAMES for name in names
    )


def _headline_like(line: str) -> bool:
    return not _SENTENCE_END.search(line) and len(line) <= LINE_CHARACTERS // 2
