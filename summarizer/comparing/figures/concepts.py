"""Words that tell one thing in the news, so that "killed" meets "dead" and "bought" "acquired"."""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType

from summarizer.statements.wordlists import words_of
from summarizer.text.words import stem, words

HARM = frozenset(
    {"DEAD", "HURT", "MISSING", "HELD", "FLED", "RESCUED", "ILL", "TRAPPED", "STRIKE", "MARCH"}
)
"""What befalls people: who counts the dead does not count the hurt."""

_GROUPS = {
    "DEAD": """kill killed killing dead die died dying death deaths fatality fatalities toll lives
        perish perished slain corpse corpses drowned bodies""",
    "HURT": """injure injured injuring injury injuries hurt wound wounded wounding wounds
        hospitalised""",
    "MISSING": "missing unaccounted disappeared vanished",
    "HELD": "arrest arrested arrests detain detained detention custody",
    "FLED": """evacuate evacuated evacuation evacuees flee fled fleeing displaced displace
        homeless uprooted relocated""",
    "RESCUED": "rescue rescued rescuing",
    "ILL": "sick sickened infected infection infections",
    "TRAPPED": "trapped stranded",
    "MARCH": """march marched marching marchers attend attended attendance protest protested
        protesters protestors demonstrate demonstrated demonstrators demonstration rally rallied
        gather gathered crowd spectators""",
    "STRIKE": "strike strikes striking struck walkout stoppage strikers",
    "HOME": "home homes house houses household households dwelling dwellings",
    "VALUE": "worth value valued fetch",
    "LOSS": "damage damages losses loss cost costs costing",
    "PRICES": "price prices inflation",
    "GROWTH": "growth economy gdp",
    "BUY": "buy bought buying acquire acquired acquisition purchase purchased takeover",
    "SELL": "sell sold sale selling",
    "BUILD": "build built building construct constructed construction erected",
    "FOUND": "founded establish established",
    "JOBS": "job jobs positions redundancy redundancies layoffs",
    "CUT": "cut cuts cutting axe axed shed slash slashed lay laid reduce reduced lower lowered",
    "WORKER": "worker workers employee employees staff workforce",
    "FINE": "fine fined penalty penalised",
    "PAY": "pay paid paying payment payments",
    "PERSON": """people person persons man men woman women victim victims civilian civilians
        resident residents human individual individuals inhabitant inhabitants local locals
        citizen citizens""",
    "CHILD": "child children pupil pupils schoolchildren students student",
    "PRISON": "prison jail jailed imprisoned imprisonment sentence sentenced term",
    "LAST": "last lasted lasting",
    "OPEN": "start started begin began begun opened open opening release commenced",
    "FIRE": "fire blaze wildfire fires wildfires flames",
    "DESTROY": "destroyed destroy burned burnt burn razed flattened gutted demolished wrecked",
    "TALKS": "talks talk conversation discussion discussions negotiations meeting session",
    "SHIP": "ship ships vessel vessels boat boats",
    "STEAL": "steal stole stolen robbed robbery theft thefts looted swiped haul raid heist loot",
    "THIEF": "thief thieves robber robbers raiders burglar burglars intruders",
    "PASSENGER": "passenger passengers travellers commuters aboard",
    "SOLDIER": "soldier soldiers troops servicemen",
    "POLICE": "police officers officer policemen",
    "VOTE": "vote votes voted ballot ballots",
    "WARN": "warn warned warning notified alerted notice alert",
    "WAIT": "wait waiting waited queue queued queuing anchor roadstead",
    "CLOSE": "close closed closure shut shutdown",
    "LAND": "hectares acres",
    "ARTWORK": "statue statues sculpture sculptures bronze bronzes figurine figurines",
    "BID": "bid bids offer offers fee fees",
    "VISIT": "visit visits visited visiting arrive arrives arrived arrival jets travels travelled",
    "CAPTIVE": "prisoner prisoners captive captives hostage hostages detainee detainees inmates",
    "SWAP": "swap swapped exchange exchanged trade traded",
    "SAVE": "savings saving save saved",
    "JURY": "jury juror jurors panel",
}  # fmt: skip
_PHRASES = {
    "FLED": r"(?:lea[vf]\w*|left|fle[de]\w*|(?:driven|forced) (?:from|out of)) (?:their )?ho\w+s?\b"
    r"|(?:people|residents|villagers|\d) (?:had|have)(?: already)? (?:left|fled|run)\b"
            r"|(?:moved|taken|brought) to (?:higher ground|safety|shelters?)",
    "HURT": r"(?:sought|seek\w*|need\w*|received|given) medical (?:help|care|treatment|attention)"
            r"|(?:taken|brought) to (?:the )?hospitals?|(?:in|to) hospital\b|treated for"
            r"|need\w* (?:oxygen|treatment)|(?:affected|overcome|choked) (?:by|on) smoke",
    "DEAD": r"los\w+ their li[vf]es|claim\w* the lives|death toll",
    "STRIKE": r"on strike|down\w* tools|walk\w* out|stay\w* away from (?:work|the \w+)",
    "MARCH": r"took part|tak\w+ part|took to the streets|turn\w* out",
    "STEAL": r"ma[dk]\w* off with|broke in\w*|break\w* in\w*",
    "PASSENGER": r"on board|people aboard",
    "PRISON": r"behind bars|prison term",
    "GROWTH": r"gross domestic product",
    "PRICES": r"consumer prices|cost of living",
    "HELD": r"in custody|took \w+ into custody",
    "MISSING": r"unaccounted for",
}  # fmt: skip
_GENERIC = words_of(
    """be been is are was were am have has had do does did say said says tell told report
    reported rise rose risen fall fell fallen climb climbed reach reached stand stood put estimate
    estimated remain remained number numbered numbers total totalled count counted amount amounted
    come came make made get got give gave given take expect expected include included including
    leave left figure figures bring brought increase increased grow grew go went show showed see
    seen saw confirm confirmed accord according add added the a an this that these those some more
    most about than at least also still now so far up down over as it its he she they their his her
    who which what when where after before of in on by to from with for and or but not would could
    will may might can should latest new official officials update late later early earlier there
    least around nearly almost out into all only just one two three others other
    monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow
    january february march april may june july august september october november december
    morning evening night afternoon day days week year years month hours"""
)


@cache
def _classes() -> MappingProxyType[str, str]:
    found: dict[str, str] = {}
    for name, listed in _GROUPS.items():
        for word in words(listed):
            found.setdefault(stem(word), name)
    return MappingProxyType(found)


@cache
def _generic() -> frozenset[str]:
    return frozenset(stem(word) for word in _GENERIC) - {stem("march")}


@cache
def _phrases() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, re.compile(told, re.IGNORECASE)) for name, told in _PHRASES.items())


def phrases(told: str) -> frozenset[str]:
    """The concepts that a stretch tells in several words: "left their homes"."""
    return frozenset(name for name, pattern in _phrases() if pattern.search(told))


def concept(word: str) -> str:
    """The concept that a word stands for: the name of its group, or its stem."""
    found = stem(word)
    return _classes().get(found, found)


def concepts(told: str) -> frozenset[str]:
    """The concepts of the words of a stretch that tell something."""
    return frozenset(concept(word) for word in words(told) if not is_generic(word))


def is_generic(word: str) -> bool:
    """Whether a word tells nothing of what is counted: "rose", "stood", "total"."""
    return stem(word) in _generic()
