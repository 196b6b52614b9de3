"""Acts that are told with yes and with no: "approved", "voted down"; "shut", "stayed open"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from summarizer.comparing.claims.verbs import verb_of
from summarizer.text.words import words

_OPPOSITES = (
    """approve pass back accept adopt clear endorse support vote_for ratify agree grant allow
    permit authorise authorize greenlight recognise recognize award extend give get wave_through
    welcome sanction embrace legalise legalize admit waive
    / reject vote_down vote_against turn_down prohibit block refuse deny decline veto ban dismiss
    oppose throw_out strike_down overturn rebuff forbid halt bar outlaw scrap bin snub spurn
    disallow criminalise""",
    """sign join enter / refuse reject snub""",
    """plead_guilty find_guilty convict condemn jail / acquit plead_innocent find_innocent clear
    exonerate free absolve""",
    """close shut close_down shut_down / stay_open remain_open keep_open""",
    """evacuate clear_out / stay_put remain""",
    """make_compulsory make_mandatory become_compulsory become_mandatory be_compulsory be_mandatory
    / stay_voluntary remain_voluntary be_voluntary stay_optional remain_optional be_optional
    make_voluntary make_optional""",
    """strike_down overturn annul quash void repeal invalidate scrap overrule reverse / uphold
    let_stand survive confirm affirm leave_stand""",
    """hold endure / collapse fail break_down fall_apart crumble""",
    """score convert / miss squander""",
    """sell sell_off offload dispose_of / keep retain keep_hold hold_onto hold_on""",
    """withdraw retract pull revoke rescind recall / stand_by defend stick_by stick_to maintain""",
    """call_off cancel abandon scrap shelve suspend postpone / go_ahead proceed take_place
    press_ahead""",
    """raise rise increase go_up climb jump lift grow soar hike surge gain advance expand
    / lower cut fall decrease drop decline go_down reduce slash shrink slip plunge tumble sink""",
    """raise increase lift hike lower cut reduce slash change move / leave_unchanged keep_unchanged
    be_unchanged hold hold_steady freeze keep leave""",
    """turn_up attend appear show_up / stay_away skip boycott stay_out""",
    """play start / miss sit_out""",
    """land touch_down / crash""",
    """resign quit step_down leave go / stay stay_on remain cling_on""",
    """survive recover / die succumb perish""",
    """win / lose""",
    """resume restart / suspend halt""",
    """free set_free / keep hold""",
    """regain recover restore reestablish / lose""",
    """pay repay settle honour / default withhold owe skip""",
    """arrive reach / miss""",
    """sound ring go_off / stay_silent remain_silent fall_silent be_silent""",
    """merge unite / split separate divide""",
    """cross jump / hold stop""",
    """find_in detect / be_free be_clear""",
    """stay remain / leave depart flee""",
    """pass / fail flunk""",
    """catch arrest capture / escape flee""",
    """include / exclude omit leave_out""",
    """succeed work / fail""",
    """agree / refuse decline disagree""",
    """renew extend prolong / expire lapse end""",
    """improve / worsen deteriorate""",
    """strengthen / weaken""",
    """be_safe be_unharmed be_unhurt / be_unsafe be_dangerous""",
    """be_insured / be_uninsured""",
    """disclose reveal publish release / withhold conceal hide suppress""",
    """meet beat hit exceed / miss""",
    """return give_back hand_back / keep retain hold_on""",
    """attend join / boycott skip miss""",
    """honour keep / break breach violate""",
    """back endorse / oppose condemn""",
    """tighten toughen / loosen relax ease soften""",
    """be_legal be_lawful / be_illegal be_unlawful""",
)
"""Verbs that tell a yes and, behind the slash, those that tell the no to the same.

None that may follow each other: who was sacked may be reinstated, what was closed opens again.
"""

_DENIES = re.compile(
    r"\b(?:not|never|no|nor|neither|nobody|none|nothing|without|cannot|fail\w*|refus\w*|declin\w*)\b"
    r"|n[’']t\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Act:
    """What a verb tells, as the number of its line of opposites, and whether with yes."""

    kind: str
    yes: bool


@cache
def _acts() -> MappingProxyType[str, tuple[Act, ...]]:
    found: dict[str, tuple[Act, ...]] = {}
    for number, told in enumerate(_OPPOSITES):
        for listed, yes in zip(told.split("/"), (True, False), strict=True):
            for phrase in listed.split():
                key = "_".join(verb_of(word) for word in phrase.split("_"))
                found[key] = (*found.get(key, ()), Act(str(number), yes))
    return MappingProxyType(found)


def acts_of(verb: str) -> tuple[Act, ...]:
    """The acts that a verb tells alone."""
    return _acts().get(verb_of(verb), ())


def acts_with(verb: str, word: str) -> tuple[Act, ...]:
    """The acts that a verb tells with a word that belongs to it: "voted" with "down"."""
    return _acts().get(f"{verb_of(verb)}_{verb_of(word)}", ())


def may_be_denied(text: str) -> bool:
    """Whether a sentence holds a word that denies or that has an opposite."""
    return bool(_DENIES.search(text)) or any(
        verb_of(word) in _first_words() for word in words(text)
    )


@cache
def _first_words() -> frozenset[str]:
    return frozenset(key.partition("_")[0] for key in _acts())
