"""Irregular forms brought together: a question asks "sink" where the article prints "sank"."""

from __future__ import annotations

from functools import lru_cache

from summarizer.text.words import stem

_FORMS = """
    begin began begun|bite bit bitten|blow blew blown|break broke broken|breed bred|bring brought|
    build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung|come came|
    creep crept|deal dealt|dig dug|draw drew drawn|drink drank drunk|drive drove driven|
    eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|flee fled|fly flew flown|
    forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|
    grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|kneel knelt|
    know knew known|lay laid|lead led|leave left|lend lent|lose lost|mean meant|meet met|pay paid|
    prove proven|ride rode ridden|ring rang rung|rise rose risen|run ran|seek sought|sell sold|
    send sent|shake shook shaken|shoot shot|shrink shrank shrunk|sing sang sung|sink sank sunk|
    sit sat|sleep slept|slide slid|spend spent|spin spun|spring sprang sprung|stand stood|
    steal stole stolen|stick stuck|strike struck|swear swore sworn|sweep swept|swim swam swum|
    swing swung|take took taken|teach taught|tear tore torn|think thought|throw threw thrown|
    understand understood|wake woke woken|wear wore worn|weave wove woven|win won|
    withdraw withdrew withdrawn|write wrote written|overtake overtook overtaken|
    man men|woman women|child children|foot feet|tooth teeth|mouse mice|goose geese|
    wolf wolves|wife wives|half halves|knife knives|thief thieves
"""
_GROUPS = [[stem(form) for form in group.split()] for group in _FORMS.split("|")]
_BASES = {form: base for base, *forms in _GROUPS for form in forms}
_FORMS_OF = {group[0]: tuple(dict.fromkeys(group)) for group in _GROUPS}


@lru_cache(maxsize=200_000)
def term(word: str, language: str = "en") -> str:
    """The stem of a word, an irregular English form under that of its base."""
    found = stem(word, language)
    return _BASES.get(found, found) if language == "en" else found


def forms_of(base: str) -> tuple[str, ...]:
    """All stems that `term` brings together under this one: "sink", "sank" and "sunk"."""
    return _FORMS_OF.get(base, (base,))
