"""A statement as a part of a reply."""

from __future__ import annotations

from bot.replies.citing import details, link_to, mark, speaker
from bot.replies.parts import Quotation
from summarizer.model import Reported


def quotation(reported: Reported) -> Quotation:
    """A statement as a part; one that is not direct shows its sentence.

    The words of a denial without their no would tell the opposite.
    """
    direct = reported.statement.kind == "direct"
    return Quotation(
        words=reported.words,
        speaker=speaker(reported),
        details=details(reported),
        verbatim=direct,
        mark=mark(reported),
        sentence=None if direct else reported.sentence.text,
        cites=(link_to(reported),),
    )
