"""The base form of a verb: "sell" of "sold"."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType

from summarizer.text.words import stem

_IRREGULAR = """
    sell sold, strike struck, keep kept, hold held, withdraw withdrew withdrawn, go went gone goes,
    find found, stand stood, get got gotten, give gave given, break broke broken, fall fell fallen,
    rise rose risen, throw threw thrown, leave left, win won, lose lost, pay paid, repay repaid,
    take took taken, make made, become became, come came, show showed shown, meet met,
    begin began begun, grow grew grown, sink sank sunk, stick stuck, forbid forbade forbidden,
    be is was were been are, send sent, tell told, see saw seen, know knew known, hear heard,
    ring rang rung, steal stole stolen, write wrote written, speak spoke spoken, build built,
    buy bought, bring brought, fly flew flown, drive drove driven, say said, shoot shot,
    fight fought, flee fled, spend spent, shrink shrank shrunk, uphold upheld, do did done does,
    overthrow overthrew overthrown, withhold withheld, choose chose chosen, have had has,
    undergo underwent undergone, undertake undertook undertaken, lend lent, seek sought,
    overrule overruled, lead led, feed fed, bid bade, freeze froze frozen, eat ate eaten,
    catch caught, teach taught, swear swore sworn, wear wore worn, tear tore torn, wake woke woken
"""


def verb_of(word: str) -> str:
    """The stem of a verb's base form."""
    return stem(_bases().get(word.lower(), word))


@cache
def _bases() -> MappingProxyType[str, str]:
    verbs = (forms.split() for forms in _IRREGULAR.split(","))
    return MappingProxyType({form: base for base, *forms in verbs for form in forms})
