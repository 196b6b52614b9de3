"""Whether two deeds are one act of the same parties, told with yes and with no."""

from __future__ import annotations

from summarizer.comparing.claims.deeds import Deed
from summarizer.comparing.claims.parties import Party

_ENOUGH = 2
_RANKS = frozenset({"deputi", "vice", "former", "act", "assist", "ex", "rival", "other"})


def contradict(one: Deed, other: Deed) -> bool:
    """Whether two deeds are the same act of the same parties with opposite polarity."""
    return (
        _opposite(one, other)
        and _same_parties(one, other)
        and not (one.times and other.times and not one.times & other.times)
        and not (one.sources and other.sources and not one.sources & other.sources)
        and not _elsewhere(one, other)
        and not _left(one, one.themes, other)
        and not _left(other, other.themes, one)
        and not (_left(one, one.others, other) and _left(other, other.others, one))
    )


def _opposite(one: Deed, other: Deed) -> bool:
    if one.verb == other.verb and one.to_come == other.to_come:
        return one.yes != other.yes
    for mine in one.acts:
        for theirs in other.acts:
            if mine.kind == theirs.kind and (mine.yes == one.yes) != (theirs.yes == other.yes):
                return True
    return False


def _same_parties(one: Deed, other: Deed) -> bool:
    """Whether enough is the same: what it is done to, and who does it, or where, or when."""
    if one.themes and other.themes and one.agent and other.agent and not _same_agent(one, other):
        return False
    mine, theirs = _patients(one), _patients(other)
    shared = [m for m in mine for t in (*theirs, *other.others) if _same(m, t)]
    shared += [m for m in one.others for t in theirs if _same(m, t)]
    if not shared and not _meant(mine, other) and not _meant(theirs, one):
        return False
    agents = bool(one.themes and other.themes) and _named_alike(one, other)
    placed = any(_same(m, t) for m in one.others for t in (*other.others, *theirs))
    told = bool(shared) + agents + placed + bool(one.times & other.times)
    alone = not one.themes and not other.themes and any(not m.proper for m in shared)
    return told >= _ENOUGH or alone


def _same_agent(one: Deed, other: Deed) -> bool:
    if one.agent is None or other.agent is None:
        return False
    return _of_one(one.agent, other.agent) or _same(one.agent, other.agent, wild=True)


def _named_alike(one: Deed, other: Deed) -> bool:
    """Whether both say who did it, and say the same."""
    named = all(deed.agent is not None and deed.agent.heads for deed in (one, other))
    return named and _same_agent(one, other)


def _of_one(one: Party, other: Party) -> bool:
    """Whether two are named by one name: "the board of Vantier", "Vantier's directors"."""
    mine, theirs = one.heads | one.narrowed, other.heads | other.narrowed
    return bool(one.names & theirs or other.names & mine)


def _meant(parties: tuple[Party, ...], other: Deed) -> bool:
    """Whether what is told may be a pronoun's: "the law went back, he did not sign it"."""
    pronouns = any(not theme.heads for theme in other.themes)
    return pronouns and any(party.heads & other.words for party in parties)


def _left(one: Deed, parties: tuple[Party, ...], other: Deed) -> frozenset[str]:
    """What is told of a deed and nowhere in the other: "over sixty", "younger patients"."""
    told = frozenset[str]().union(*(p.heads | p.narrowed for p in parties))
    return told - other.words - one.told_by


def _patients(deed: Deed) -> tuple[Party, ...]:
    return deed.themes or ((deed.agent,) if deed.agent else ())


def _same(one: Party, other: Party, *, wild: bool = False) -> bool:
    if not one.heads or not other.heads:
        return wild
    if not (one.heads | one.names) & (other.heads | other.names):
        return False
    mine = one.narrowed - other.narrowed - other.heads
    theirs = other.narrowed - one.narrowed - one.heads
    return not (mine and theirs) and not (mine | theirs) & _RANKS


def _elsewhere(one: Deed, other: Deed) -> bool:
    """Whether a circumstance of one is another in the other: "by car", "by train"."""
    for mine in one.others:
        for theirs in other.others:
            if mine.role == theirs.role and mine.heads and theirs.heads and not _same(mine, theirs):
                return True
    return False
