"""Which lines are furniture in other languages than English.

A line with a quotation or a verb of saying is none.
"""

from __future__ import annotations

import re

from summarizer.text.furniture_east import EAST
from summarizer.text.furniture_west import WEST

_TOLD = re.compile(
    r"\b(?:sagte|sagt|riet|rät|forderte|bat|rief|hieß|mahnte|schrieb|(?<=, )dit|disait|disaient|"
    r"a dit|demand\w+|conseill\w+|a lancé|écrit|dijo|pidió|aconsejó|advirtió|escribió|decía|disse|"
    r"ha "
    r"detto|diceva|scrisse|chiese|pediu|afirmou|aconselhou|zei|zegt|vroeg|riep|schreef|"
    r"powiedział\w*|"
    r"mówił\w*|apelował\w*|radził\w*|řekl\w*|vyzval\w*|říkal\w*|радил\w*|сказа\w+|закликав|"
    r"закликала|"
    r"заявив|заявила|قال|قالت|دعا|دعت|طالب)\b|と(?:述べ|語っ|話し|呼びかけ|いう)|(?:说|說|表示|呼吁|呼籲)[，,。道]?"
)


def is_furniture_abroad(plain: str) -> bool:
    """Whether a folded line of another language is page furniture as a whole."""
    return (WEST.fullmatch(plain) or EAST.fullmatch(plain)) is not None and not _TOLD.search(plain)
