"""Words of roles, honorifics, bodies, groups and places."""

from __future__ import annotations

from summarizer.statements.wordlists import words_of

HONORIFICS: dict[str, str] = {
    "Mr": "he", "Mister": "he", "Sir": "he", "Lord": "he", "Mrs": "she", "Ms": "she", "Miss": "she",
    "Lady": "she", "Dame": "she", "Madame": "she", "Dr": "", "Prof": "", "Professor": "",
    "Cllr": "", "Sen": "", "Rep": "", "Gov": "", "Gen": "", "Lt": "", "Col": "", "Capt": "",
    "Sgt": "", "Det": "", "Insp": "", "Supt": "", "Rev": "", "Judge": "", "Justice": "",
    "Herr": "he", "Frau": "she", "Monsieur": "he", "Sister": "she", "Father": "he",
}  # fmt: skip

ROLES: frozenset[str] = words_of(
    """
    dean keeper rector provost vicar warden abbot chaplain principal headteacher headmaster
    landlord seamstress signalman plumber baker butcher carpenter electrician apprentice
    trainee clerk archivist librarian choreographer dancer sculptor painter poet novelist
    translator photographer archaeologist geologist astronomer oceanographer neighbour neighbor
    passenger driver caretaker gardener hairdresser shopkeeper publican postman fireman
    firefighter paramedic surgeon midwife superintendent constable deckhand sailor fisherman
    boatman harbourmaster auditor broker banker trader investor shareholder entrepreneur
    tycoon heir widower grandmother grandfather aunt uncle cousin niece nephew friend
    colleague rival counterpart successor predecessor ombudsman negotiator campaigner
    forecaster statistician biographer solicitor treasurer referee umpire keeper defender
    midfielder manageress comedian rapper drummer guitarist violinist soprano tenor
    president vice-president premier chancellor minister secretary-general secretary general
    senator sen rep representative congressman congresswoman lawmaker governor gov mayor
    councillor councilman councilwoman king queen prince princess pope cardinal bishop
    archbishop rev reverend rabbi imam judge justice prosecutor attorney lawyer counsel
    sheriff chief commissioner officer detective inspector sergeant sgt lieutenant lt captain
    capt colonel col colonel-general major maj admiral commander director chairman chairwoman
    chair chairperson ceo cfo executive founder co-founder owner manager coach captain player
    striker goalkeeper spokesman spokeswoman spokesperson aide adviser advisor strategist
    analyst economist expert professor scientist researcher doctor author writer editor
    reporter journalist correspondent columnist anchor host moderator actor actress singer
    director producer artist curator ambassador envoy diplomat delegate leader head boss
    deputy official negotiator consultant secretary-designate nominee candidate frontrunner
    front-runner businessman billionaire activist organizer lieutenant-governor mogul pollster
    operative speaker whip treasurer undersecretary assistant solicitor barrister magistrate
    pastor father sister brother mother wife husband son daughter widow witness resident
    farmer teacher nurse student veteran volunteer worker voter supporter critic historian
    scholar fellow partner chief-executive co-author publisher conductor composer physicist
    virologist epidemiologist biologist chemist engineer pilot skipper trainer jockey
    mum mom dad gran pensioner missus hubby fiance fiancee girlfriend boyfriend
    stepfather stepmother promoter medic assessor prefect peer surveyor linguist volcanologist
    meteorologist winger
    midwife cyclist sprinter boxer rider pitcher catcher quarterback chef priest nun monk
    architect designer dentist vet pharmacist lecturer tutor registrar coroner rapporteur
    ministerin kanzler kanzlerin bundeskanzler bundeskanzlerin präsident präsidentin
    ministerpräsident ministerpräsidentin bürgermeister bürgermeisterin oberbürgermeister
    oberbürgermeisterin sprecher sprecherin senatorin direktor direktorin
    vorsitzender vorsitzende
    """
)

# Capitalised words that belong to a role or body before a name: "Foreign", "of State".
WORDS_OF_ROLES: frozenset[str] = words_of(
    """
    State Defense Defence Treasury Foreign Interior Affairs Prime Minister Deputy Attorney
    District House Senate White Press Justice Homeland Security Health Education Finance Labor
    Labour Commerce Energy Trade Agriculture Democratic Republican Democrat Conservative
    Liberal Green National Committee Council Commission Commissioner Party Office Department
    Ministry University College Institute Union Federation Congress Court Former Supreme Chief
    Executive First Lady Political Economic Federal State’s American British Russian French
    German Chinese Ukrainian Latvian Israeli Turkish Mexican Canadian Iranian Italian Spanish
    Polish Japanese Indian European U.S. US UK EU UN NATO FBI CIA
    """
)

PARTICLES: frozenset[str] = words_of(
    """
    de da di del della der den van von bin ibn al el la le du dos ter ten und y e of
    """
)

BODIES: frozenset[str] = words_of(
    """
    lane road avenue square bridge river lake hill valley county city town village island
    islands united rovers wanderers park hall tower station airport school church prize cup
    ministry department office agency bureau commission committee council parliament senate
    congress house court government administration party campaign union university college
    institute institution foundation company corporation corp inc ltd llc plc group bank fund
    association organization organisation federation league club team police army navy force
    forces board authority centre center network news times post journal tribune herald
    guardian telegraph press agency radio tv television magazine reuters afp ap tass interfax
    bloomberg nato kremlin pentagon treasury alliance bloc coalition society trust service
    services hospital museum theatre theater airline airlines airways motors embassy consulate
    mission delegation tribunal inquiry poll survey report study statement letter site website
    twitter facebook google gop pac state states nation nations street caucus project action
    america politico cnn bbc nbc abc cbs msnbc nyt npr rt
    """
)

PLACES: frozenset[str] = words_of(
    """
    Moscow Washington Kyiv Kiev London Paris Berlin Brussels Beijing Tehran Jerusalem Ankara
    Tokyo Delhi Islamabad Warsaw Rome Madrid Ottawa Canberra Pyongyang Seoul Havana Russia
    Ukraine China Iran Israel Turkey France Germany Britain England Scotland Wales Ireland
    Poland Japan India Pakistan Mexico Canada Australia Italy Spain Greece Cuba Syria Iraq
    Egypt Brazil Latvia Lithuania Estonia Finland Sweden Norway Denmark Europe Africa Asia
    America Democrats Republicans Conservatives Congress Westminster Hollywood
    """
)

GROUPS: frozenset[str] = words_of(
    """
    officials sources people critics experts analysts aides advisers advisors diplomats
    lawmakers democrats republicans supporters voters residents witnesses lawyers prosecutors
    researchers scientists economists allies opponents leaders authorities reporters
    journalists activists protesters families workers others many some several most someone
    somebody everyone everybody anyone nobody person source one those who
    """
)

# Capitalised at the start of a sentence and no part of a name: "But Stoll", "On Monday".
NO_NAMES: frozenset[str] = words_of(
    """
    but and or for in on at as when while after before if yet so then now still here there last
    once the a an this that these those his her its their our my your he she it they we i you
    mr mrs ms not no nor from by with of to into over under about against between during since
    until what who why how where which whose all both each some many most more other others
    asked speaking according however meanwhile instead also even only just like unlike
    despite because though although per via let yes today yesterday tomorrow monday tuesday
    wednesday thursday friday saturday sunday january february march april may june july
    august september october november december every another one two three four five six
    seven eight nine ten again perhaps maybe earlier later next never none nobody is was are
    were be been did does do has have had will would can could should may might must
    """
)

# Words for people that tell he from she.
SHE_NOUNS: frozenset[str] = words_of(
    """
    mother sister daughter wife aunt niece grandmother mum mom gran widow girl actress queen
    princess seamstress manageress duchess waitress heiress nun ministerin kanzlerin sprecherin
    bundeskanzlerin senatorin direktorin präsidentin
    """
)
HE_NOUNS: frozenset[str] = words_of(
    """
    father brother son husband uncle nephew grandfather dad widower boy king prince pope duke
    waiter landlord headmaster monk
    """
)

KIN: frozenset[str] = words_of(
    """
    mother father sister brother daughter son wife husband aunt uncle niece nephew grandmother
    grandfather mum mom dad gran widow widower girlfriend boyfriend partner cousin missus hubby
    fiance fiancee stepfather stepmother
    """
)

# How words for trades and ranks end: "Boatman", "Geologist", "Superintendent", "Millwright".
TRADE_ENDINGS: tuple[str, ...] = (
    "man", "woman", "person", "ist", "hand", "wright", "keeper", "master", "intendent", "agent",
    "ician", "ologist", "ographer", "officer", "leader", "liner", "maker", "worker", "driver",
    "teacher", "owner", "trainer", "manager", "member", "fighter", "dealer", "grower", "singer",
)  # fmt: skip
