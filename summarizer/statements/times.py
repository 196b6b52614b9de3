"""Times and places, which belong to when and where something was said and not to what."""

from __future__ import annotations

from summarizer.statements.cues import VENUES
from summarizer.statements.tree import Token
from summarizer.statements.wordlists import words_of

DAYS = words_of(
    """
    monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight
    """
)
TIMES = DAYS | words_of(
    """
    week month year night morning afternoon evening january february march april may june july
    august september october november december jan. feb. aug. sept. oct. nov. dec. ago earlier
    later time times day days last this recently weekend
    """
)

_PREPS = words_of("in on at during after before via through over to with from since")


def is_circumstance(prep: Token) -> bool:
    """Whether a phrase tells when or where something was said: "on Monday", "in an interview"."""
    inner = prep.child("pobj")
    if inner is None:
        return False
    return prep.lower in _PREPS and (inner.lower in TIMES or inner.lower in VENUES)
