"""What is furniture behind the last sentence of an article, though it might be text before it."""

from __future__ import annotations

from summarizer.text.lines import any_of

TAIL_WORDS = 25
_NOT_CLOSED = r"[^.!?]"


_TAIL = any_of(
    # "'Low Tide' is published by Harbour Books on 4 May", "Salt runs at the Gate until June"
    rf"{_NOT_CLOSED}{{2,80}}(?:,| is| are| will be|'s)? (?:released|published|out|in cinemas|"
    rf"on general release|available|streaming|showing|screening|broadcast|on show|on tour|"
    rf"exhibited|runs|opens|airs|continues|screens|streams|tours|plays)\b{_NOT_CLOSED}*"
    rf"\b(?:on|by|at|from|in|until|now|to|from)\b{_NOT_CLOSED}*",
    # "How to follow the vote on the Lantern"
    rf"how to (?:follow|watch|listen|read|get|contact|complain|reach|take part|subscribe|"
    rf"support|send|find)\b{_NOT_CLOSED}*",
    # "Ana Ruiz, chief reporter"
    r".{3,50}, (?:[\w' -]{0,40} )?(?:reporter|editor|"
    r"correspondent|columnist|staff writer|political writer|contributor|critic)"
    r"(?: (?:at|for|of|in|with|and|based|who) .{2,100})?\.?",
    # "More in tomorrow's paper", "Full report on page 4"
    rf"(?:more|full (?:report|story|list|results)|details|pictures|letters|obituar(?:y|ies)|"
    rf"editorial|comment|opinion|analysis)(?: (?:in|on|at))? (?:tomorrow's|today's|our|page|"
    rf"pages)\b{_NOT_CLOSED}*",
    # "jpe", the initials of who wrote it
    r"\(?[a-z]{2,4}\)?",
    # "With agencies", "Staff and wires"
    r"(?:with |from )?(?:our )?(?:agencies|wires|wire services|agency reports|news services|"
    r"staff reports?)(?: and .{2,40})?\.?",
)


def is_tail_part(line: str, plain: str) -> bool:
    """Whether a line, here also folded, is no text when it stands behind the last sentence."""
    if len(line.split()) > TAIL_WORDS or line.startswith(("—", "–", "-")):
        return False
    return _TAIL.fullmatch(plain) is not None
