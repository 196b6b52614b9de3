"""Words that mean the same in news: a reader asks "jailed" where the article prints "prison"."""

from __future__ import annotations

from functools import cache

from summarizer.questions.terms import terms

_GROUPS = """
    dead died killed deaths|hurt injured injuries wounded casualties|derailed derailment rails|
    crash collision collided crashed|deal transaction agreement accord pact|
    worth valued value cost costs price priced|
    buy bought purchase purchased acquire acquired acquisition|resign resigned resignation quit|
    evacuated evacuation moved|soldiers troops|arrested detained|strike walkout|fire blaze|
    job jobs posts|begin began start started|invented invention|company firm|film movie|
    cut reduce reduced reduction|rise rose increase increased|fall fell drop dropped|
    arrive arrived arrival scene|volcano volcanic eruption erupted lava|shut closure shutdown|
    cancelled scrapped axed shelved|delayed delay postponed|banned ban outlawed prohibited|
    demolished demolition|repair mended|layoffs redundancies redundant|wages wage salary salaries|
    profit profits earnings|mistake error blunder|illegal unlawful|
    lawsuit sue sued suing litigation|jail jailed prison imprisoned|murder homicide manslaughter|
    theft stolen stole burglary robbery|gun firearm rifle pistol|ceasefire truce armistice|
    talks negotiations negotiate|frontier border|flood flooding flooded deluge|
    storm stormy gale hurricane|wind windy|rain rainy rained|snow snowy|fog foggy|risk risky|
    guilt guilty|noise noisy|anger angry|hunger hungry|safe safety|poor poverty|hot heat|
    strong strength|wealth wealthy|health healthy|quake earthquake tremor|disease illness|
    jab vaccine vaccination inoculation|hospital infirmary|flat apartment|lorry truck|
    plane aircraft airliner jet|boat ship vessel|employees staff workforce|customers clients|
    passengers travellers commuters|tourists holidaymakers visitors|
    attended attendance crowd spectators|children kids youngsters|ballot ballots vote votes|
    victory win won triumph|merger merge takeover|retire retirement|marry marriage wedding|
    birth born|odds chance chances probability likelihood|big large huge|new fresh|factory plant|
    handball hand|cheat cheating fraud rigged tampering|guess estimate prediction forecast|
    paid spent cost|route detour way|money cash funds funding capital|found discovered unearthed|
    doubt doubtful sceptical skeptical|lie lies lying untrue false|secret confidential|
    hide conceal concealed|expensive costly pricey|cheap inexpensive affordable|mend repair fixed|
    broken damaged damage|blackout outage|electricity power|petrol fuel gasoline|
    car vehicle automobile|bike bicycle|train railway rail|road street highway motorway|
    kids pupils|doctor physician medics|fired sacked dismissed dismissal|hired recruited appointed|
    leave departure departed|help assistance aid|hard difficult|easy simple|
    worried concern worries fears|afraid fear frightened scared|happy pleased delighted glad|
    cry tears weeping wept sobbed|laugh laughter|game match|coach manager|referee umpire|
    fans supporters|election poll|law legislation|rule regulation|taxes tax levy|spending budget|
    loan lending|inflation prices|shareholders investors|dividend payout|shares stock|
    landlord landlady|tenants renters|build construction|harbour port|river stream|drought dry|
    heat heatwave|cold freezing|scientists researchers|study research|trial experiment|
    result outcome|proof evidence|drug medicine medication|effective effectiveness prevented|
    ill sick unwell|food meal|drinking drink alcohol|cell prison|convicted conviction guilty|
    innocent innocence|lawyer solicitor barrister attorney|
    bribe bribery kickback corruption corrupt|spy espionage|war conflict|army military|
    attack assault|bomb explosion blast|shooting gunfire shot|missile rocket|refugees migrants|
    escape fled flee|danger dangerous hazard|proposal proposed plan|approve approval approved|
    permit permission allowed|end finish finished ended|slow slowly|grow growth|phone telephone|
    photo photograph picture|writer author|song songs singing|audience spectators|prize award|
    parish church|funeral burial buried cremated ashes|grave cemetery|rubbish waste garbage|
    pollution polluted contaminated contamination|smell odour stink|
    unemployed unemployment jobless|workers staff employees|protest demonstration rally|
    row dispute quarrel|rumour rumours gossip|mistake fault|shame ashamed disgrace|
    thank grateful gratitude|refund compensation damages|sale sell sold|store shop|
    trip visit journey|holiday vacation|secretly private privately|free freed release|
    publish published publication|leak leaked breach|hack hacked hackers cyberattack|
    pension pensions retirement|pupil student|famous celebrity|neighbours locals residents|
    prosecute prosecution charged|swindle fraud scam|vaccine jab dose|bonus bonuses|
    headquarters headquartered|delay late|wet rain damp
"""
ALIKE = tuple(" ".join(group.split()) for group in _GROUPS.split("|"))
"""Words of facts that a question means alike; a word may stand in several groups."""


def alike(asked: str) -> tuple[str, ...]:
    """A stem, and those of the words that mean the same."""
    return _groups_of().get(asked, (asked,))


@cache
def _groups_of() -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for group in map(terms, ALIKE):
        for one in group:
            found.setdefault(one, {one: None}).update(dict.fromkeys(group))
    return {one: tuple(same) for one, same in found.items()}
