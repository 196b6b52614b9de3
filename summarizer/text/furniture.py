"""Page furniture: which lines of a text are not the article.

A line is furniture when a rule of one of the families matches it as a whole: the page around the
article, its notices, its appeals to the reader, its credits. Where it stands decides as well: in a
box that a heading opens ("Recommended for you"), behind the heading of the comments, or behind the
last sentence of the article, where less evidence will do.
No rule takes a line with a quotation and a verb of saying before the comments begin.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.text.furniture_abroad import is_furniture_abroad
from summarizer.text.furniture_appeals import is_appeal
from summarizer.text.furniture_boxes import BOX_HEADINGS, TEASERS
from summarizer.text.furniture_comments import COMMENT_HEADINGS
from summarizer.text.furniture_credits import ends_in_credit, is_credit_line
from summarizer.text.furniture_notices import is_notice
from summarizer.text.furniture_page import LABELS, SENTENCE_END, is_icon_run, is_page_part
from summarizer.text.furniture_tail import is_tail_part
from summarizer.text.furniture_tongues import is_page_part_abroad
from summarizer.text.lines import folded
from summarizer.text.quoting import speaks

LINE_CHARACTERS = 400
"""A longer line is furniture only as a run of icon names."""
CAPTION_CHARACTERS = 700
BODY_WORDS_BEFORE_COMMENTS = 40
"""A heading of comments with fewer words of the article before it stands in a bar at the top."""
BOX_LINES = 8
BODY_SENTENCE_WORDS = 6
TITLE_WORDS = 4
"""A first line of fewer words with a label ("Video: Ana Ruiz") is no title."""
_LABELLED = re.compile(r"(?:[a-z'-]+ ){0,2}[a-z'-]+: \S.*")
_MARKS = " \t|•·*»›>-–—→▶►▼#_=~"
_POINTER = re.compile(r"^\s*(?:[»›]\s+|[\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]+\s*)")
_QUOTATION_END = re.compile(r"[”’»\"]$")
_REPORTED = re.compile(
    r"\b(?:said|says|saying|told|tells|urged|urges|wrote|writes|asked|asks|added|adds|warned|warns|"
    r"tweeted|joked|jokes|replied|insisted|argued|argues|advised|advises|pleaded|shouted|begged|"
    r"announced|according to|recalled|recalls|promised|cried|chanted|answered|explained|"
    r"suggested)\b"
)


def furniture(lines: Sequence[str], *, titled: bool = False) -> list[bool]:
    """For each line of a text whether it is page furniture.

    Where no title is known, a first line that looks like a teaser may be it.
    """
    marks: list[bool] = []
    words, box, comments = 0, 0, False
    for line in lines:
        plain = _plain(line)
        comments = comments or (
            words >= BODY_WORDS_BEFORE_COMMENTS and COMMENT_HEADINGS.fullmatch(plain) is not None
        )
        mine = comments or _judged(line, plain) or (box > 0 and _headline_like(line))
        mine = mine and (titled or bool(marks) or not _may_be_title(plain))
        opens_box = mine and BOX_HEADINGS.fullmatch(plain) is not None
        box = BOX_LINES if opens_box else (box - 1 if mine else 0)
        words += 0 if mine else len(line.split())
        marks.append(mine)
    for i in _tail(lines, marks):
        marks[i] = marks[i] or is_tail_part(lines[i], _plain(lines[i]))
    return marks


def is_furniture(line: str) -> bool:
    """Whether a line by itself is page furniture."""
    return _judged(line, _plain(line))


def _judged(line: str, plain: str) -> bool:
    if not any(c.isalnum() for c in plain) or is_icon_run(plain):
        return True
    if len(plain) > CAPTION_CHARACTERS:
        return False
    short = len(plain) <= LINE_CHARACTERS
    told = ends_in_credit(line) or (short and any(_verdicts(line, plain)))
    return told and not speaks(line)


def _verdicts(line: str, plain: str) -> Iterator[bool]:
    yield is_page_part(line, plain)
    yield is_page_part_abroad(plain)
    yield is_credit_line(line)
    yield is_furniture_abroad(plain)
    yield (is_notice(line, plain) or is_appeal(plain)) and not _REPORTED.search(plain)


def _plain(line: str) -> str:
    return folded(_POINTER.sub("", line)).strip(_MARKS)


def _may_be_title(plain: str) -> bool:
    """Whether a first line may be a title with a label: "Explainer: how the dam broke"."""
    if len(plain.split()) < TITLE_WORDS or LABELS.fullmatch(plain) or is_appeal(plain):
        return False
    return any(rule.fullmatch(plain) for rule in (_LABELLED, TEASERS, BOX_HEADINGS))


def _headline_like(line: str) -> bool:
    return not SENTENCE_END.search(line) and len(line) <= LINE_CHARACTERS // 2


def _tail(lines: Sequence[str], marks: Sequence[bool]) -> Iterator[int]:
    """The lines behind the last sentence of the article, but for who signs a quotation."""
    for i in reversed(range(len(lines))):
        if marks[i]:
            continue
        if _body_sentence(lines[i]):
            behind = range(i + 1, len(lines))
            yield from (j for j in behind if not _QUOTATION_END.search(lines[j - 1]))
            return


def _body_sentence(line: str) -> bool:
    return len(line.split()) >= BODY_SENTENCE_WORDS and SENTENCE_END.search(line) is not None
