"""Other words for what somebody is: a reader asks for "the goalie", a goalkeeper is quoted."""

from __future__ import annotations

import re
from functools import lru_cache

_SAME = """
    goalkeeper goalie keeper|striker forward|coach head-coach manager|football-manager gaffer|
    umpire referee|footballer player|runner athlete|rider cyclist|
    hotelier hotel-owner hotel-keeper|shopkeeper shop-owner|landlord pub-owner publican|
    restaurateur restaurant-owner|café-owner cafe-owner|developer property-developer|
    pilot captain flyer|sailor seaman|fisherman skipper|
    lawyer attorney solicitor barrister|policeman police-officer officer constable cop|
    investigator detective|guard warder|soldier serviceman|
    doctor physician medic|surgeon doctor|vet veterinarian animal-doctor|nurse midwife|
    patient sufferer|pharmacist chemist|
    scientist researcher expert|volcanologist volcano-expert volcano-scientist|
    seismologist earthquake-expert|meteorologist forecaster weatherman weather-expert|
    statistician statistics-expert|biologist marine-biologist|linguist language-expert|
    economist economics-expert|historian history-expert|astronomer space-expert|
    academic professor scholar don|lecturer teacher|headteacher headmaster headmistress principal
    head-teacher|schoolboy pupil student|schoolgirl pupil student|
    journalist reporter|editor newspaper-editor|writer author novelist|poet author|
    singer vocalist soprano tenor|musician player|conductor music-director|actor performer|
    painter artist|sculptor artist|film-maker director filmmaker|
    mother mum mom|father dad|widow wife|spouse wife husband|grandmother gran granny|
    tourist holidaymaker visitor|traveller passenger|commuter passenger|resident local neighbour|
    farmer grower|lorry-driver trucker truck-driver|builder contractor|boatman ferryman|
    activist campaigner|adviser aide|lawmaker legislator mp|politician lawmaker|
    rival challenger opponent|clergyman priest vicar|trade-unionist union-leader union-boss|
    trader dealer broker|fund-manager investor|tycoon businessman entrepreneur|
    finance-chief finance-director chief-financial-officer cfo|
    chief-operating-officer operations-director operations-chief coo
"""
_ADDRESSED = {
    "priest": "Father|Rev|Reverend|Monsignor|Canon",
    "vicar": "Reverend|Rev|Canon",
    "clergyman": "Father|Rev|Reverend|Canon|Bishop",
    "nun": "Sister",
    "officer": "Constable|PC|Sergeant|Sgt|Inspector|Superintendent|Colonel|Captain|Lieutenant",
    "policeman": "Constable|PC|Sergeant|Sgt|Inspector|Superintendent",
    "detective": "Det|Detective|DI|DCI",
    "soldier": "Private|Corporal|Sergeant|Lieutenant|Captain|Major|Colonel|General",
    "academic": "Professor|Prof",
    "professor": "Prof",
    "nobleman": "Lord|Baron|Earl|Duke",
    "peer": "Lord|Lady|Baron|Baroness",
}
"""What stands before the name of one who is something: "Father Pedro" is a priest."""
_GROUPS = [[one.replace("-", " ") for one in group.split()] for group in _SAME.split("|")]
_OTHERS: dict[str, list[str]] = {}
for _group in _GROUPS:
    for _one in _group:
        _OTHERS.setdefault(_one, []).extend(other for other in _group if other != _one)
_ANY = "|".join(sorted(map(re.escape, _OTHERS), key=len, reverse=True))
_CALLED = re.compile(rf"\b(?:{_ANY})(?=$| (?:of|for|at|in|from|to|with)\b)")


@lru_cache(maxsize=4_096)
def callings_of(asked: str) -> tuple[str, ...]:
    """What is asked for, and the same in other words: "the goalie", "the goalkeeper"."""
    found = _CALLED.search(asked)
    if found is None:
        return (asked,)
    before, after = asked[: found.start()], asked[found.end() :]
    return (asked, *(f"{before}{other}{after}" for other in _OTHERS[found[0]]))


def is_addressed(asked: str, name: str, text: str) -> bool:
    """Whether the name stands behind the title of what is asked for: "Father Ann", "the priest"."""
    titles = _ADDRESSED.get(re.sub(r"^(?:the|an?) ", "", asked))
    if titles is None:
        return False
    return re.search(rf"\b(?:{titles})\.? (?:\w+ )?{re.escape(name)}\b", text) is not None
