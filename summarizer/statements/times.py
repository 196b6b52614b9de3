"""Words of time, which belong to when something was said and not to what."""

from __future__ import annotations

from summarizer.statements.wordlists import words_of

TIMES = words_of(
    """
    monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight
    week month year night morning afternoon evening january february march april may june july
    august september october november december jan. feb. aug. sept. oct. nov. dec. ago earlier
    later time times day days last this recently weekend
    """
)
