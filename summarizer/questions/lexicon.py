"""The words of a question's frame: how people ask, apart from what they ask about."""

from __future__ import annotations

import re


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


STOP = _set(
    """a about above after again against ago all also although always am among an and another any
    anyone anything are around as at away be became because become been before being below
    between both but by can cannot can't could d did didn't do does doesn't doing don't done
    down during each either else ever every everyone everything few first for from further
    get given go going got had has have having he her here hers herself him himself his how
    i if in instead into is isn't it its itself just least less let like ll made many may
    maybe me might mine more most much must my myself neither no none nor not nothing now of
    off often on once one only or other others our ours out over own per perhaps quite
    rather re really s same say said saying says see seem shall she should since so some
    somebody someone something soon still such t than that the their theirs them themselves
    then there these they this those though through thus to together too toward towards
    under unless until up upon us ve very was wasn't we were what whatever when whenever
    where whether which while who whoever whom whose why will with within without won't
    would wouldn't couldn't shouldn't hasn't haven't hadn't aren't weren't yes yet you your
    yours yourself tell told tells spoke speak spoken talking talked regarding
    concerning according news latest please article articles quote quotes quoted happened
    happen people exactly"""
)
"""Words that never tell what a question is about."""

SAYING = (
    "say|says|said|saying|tell|tells|told|speak|speaks|spoke|spoken|talk|talks|talked|comment|"
    "comments|commented|mention|mentions|mentioned|remark|remarked|think|thinks|write|wrote|"
    "written|tweet|tweets|tweeted|post|posted|react|reacts|reacted|respond|responds|responded|"
    "reply|replied|answer|answered|state|stated|declare|declared|announce|announced|add|added|"
    "explain|explained|describe|described|argue|argued|note|noted|allege|alleged|claim|claims|"
    "claimed|express|expressed|hint|hinted|insist|insists|insisted|predict|predicted|propose|"
    "proposed|quoted as saying|quoted saying|reveal|revealed|suggest|suggested|report|reports|"
    "reported|warn|warns|warned|feel|feels|felt|believe|believes|reckon|reckons|reckoned|"
    "joke|jokes|joked|recall|recalls|recalled|testify|testifies|testified|forecast|forecasts|"
    "estimate|estimates|estimated|observed|remarks|stress|stresses|stressed|emphasised|emphasized"
)
"""Verbs that only say that somebody spoke."""

ACTS = (
    "accuse|accuses|accused|admit|admits|admitted|apologise|apologised|apologize|apologized|"
    "applaud|applauded|back|backed|blame|blames|blamed|call for|called for|calls for|concede|"
    "conceded|condemn|condemns|condemned|confirm|confirms|confirmed|contradict|contradicted|"
    "criticise|criticised|criticises|criticize|criticized|criticizes|decline|declines|"
    "declined|defend|defends|defended|"
    "demand|demands|demanded|denounce|denounced|deny|denies|denied|dismiss|dismisses|dismissed|"
    "dispute|disputed|endorse|endorsed|hail|hailed|oppose|opposes|opposed|pledge|pledges|"
    "pledged|praise|praises|praised|promise|promises|promised|question|questioned|refuse|"
    "refuses|refused|reject|rejects|rejected|threaten|threatens|threatened|urge|urges|urged|"
    "support|supports|supported|vow|vows|vowed|welcome|welcomes|welcomed|object|objected|"
    "complain|complains|complained|compare|compares|compared|liken|likens|likened|mock|mocks|mocked|"
    "thank|thanks|thanked|advise|advises|advised|challenge|challenged|ridicule|ridiculed|attack|"
    "attacks|attacked|invite|invites|invited|acknowledge|acknowledged"
)
"""Verbs that also tell what was done by speaking: they belong to the topic."""

FAMILIES = (
    "accused blamed",
    "praised hailed applauded welcomed",
    "criticised criticized condemned denounced attacked",
    "denied rejected dismissed disputed",
    "threatened",
    "promised pledged vowed",
    "demanded urged called",
    "opposed objected",
    "admitted conceded",
    "refused declined",
    "confirmed acknowledged",
    "questioned doubted",
    "backed supported endorsed favoured",
    "apologised apologized apology sorry",
)
"""Acts that a question means alike."""

DENIALS = "denied rejected dismissed disputed refused declined opposed objected contradicted"
"""Acts that are told by a statement that says no."""

ROLES = _set(
    """adviser advisor agency ambassador analyst archbishop attorney author bishop board boss
    captain ceo chair chairman chairperson chairwoman chancellor chief coach colonel
    commander commission commissioner committee company congressman congresswoman council
    councillor court defence defense delegation deputy designer diplomat director doctor
    economist editor embassy envoy executive expert families family fans firm foreign
    founder general government governor head headteacher judge justice king lawyer lawyers
    leader lieutenant major manager mayor member minister ministers ministry mp mps
    negotiator negotiators office officer officers official officials operator opposition
    owner parents parliament party player pm police pope premier president prime prince
    princess principal professor prosecutor prosecutors queen rector regulator rep
    representative reporter researcher researchers resident residents scientist scientists
    secretary senator sheriff source sources speaker spokesman spokesmen spokesperson
    spokeswoman spokeswomen staff striker student students superintendent teacher trainer
    treasurer trustees undersecretary union victim victims vice warden witness witnesses
    workers"""
)
"""Nouns of office and of groups: with one of these, words name a speaker without a name."""

BODIES = _set(
    """agency board commission committee company council court delegation embassy families family
    firm government ministry office operator opposition parliament party police staff union"""
)
"""Nouns of bodies, which speak through others."""

TITLES = _set(
    """mr mrs ms miss mx dr prof sir dame lord lady gen col lt cdr capt sgt insp supt cllr sen rep
    gov rev"""
)
"""Forms of address, which tell nothing about who is meant."""

CALLINGS = _set("father sister brother mother rabbi imam pastor deacon canon")
"""Forms of address only right before a name: "Father Pedro", but not "the father of Pedro"."""

SURNAMES = _set("bishop chancellor coach king major pope prince prior judge page warden")
"""Words of office that close a name too: "Celia Warden"."""

RANKS = _set("chief crown deputy head high prime senior the vice assistant state county former")
"""What stands before a word of office that is one."""

MEDIA = _set(
    """afp ansa ap apa bbc bild bloomberg broadcaster cbc cbs cctv chronicle cnn courier daily dpa
    dw echo efe euronews examiner express ft gazette guardian herald huffpost independent interfax
    itar jazeera journal kyodo lemonde magazine mail mirror monde msnbc nbc news newspaper newsweek
    npr nyt observer pais paper politico post press radio reuters ria rt sentinel sky spiegel
    sputnik standard sun tass telegraph television times tribune tv tv3 upi welt wire wsj xinhua
    zeitung"""
)
"""Words that tell an outlet from another addressee."""

HEARERS = _set("reporters journalists media press us me them everyone people correspondents")
"""Those to whom everything is said, which narrows nothing."""

PRONOUNS = _set("he she they it him her them his hers their its")
"""Words for a speaker that only the question before can fill."""

ANYONE = _set("others people everyone everybody anyone anybody somebody someone else they we")
"""Words for all who spoke."""

PLACES = _set(
    """afghanistan africa albania algeria america argentina armenia asia australia austria
    azerbaijan belarus belgium brazil britain bulgaria canada chile china colombia crimea croatia
    cuba cyprus czechia denmark egypt england estonia ethiopia europe finland france gaza georgia
    germany ghana greece hungary iceland india indonesia iran iraq ireland israel italy japan jordan
    kazakhstan kenya korea kosovo kuwait latvia lebanon libya lithuania luxembourg malaysia mexico
    moldova montenegro morocco nato netherlands nigeria norway pakistan palestine peru philippines
    poland portugal qatar romania russia scotland serbia slovakia slovenia somalia spain sudan
    sweden switzerland syria taiwan thailand tunisia turkey uganda ukraine venezuela vietnam wales
    yemen brexit covid"""
)
"""Names that, after "what about", are what is spoken of rather than who speaks."""

FRAME = _set(
    "what who when where how did does has say said says tell told comment commented about "
    "according yesterday today quotes statements latest monday tuesday "
    "wednesday thursday friday saturday sunday week"
)
"""Frame words that are recognised with one slip of the finger."""


HASTY = {"wat": "what", "wot": "what", "wut": "what", "hwo": "who", "whos": "who is", "sed": "said"}
"""Short frame words as they are typed in haste."""


def mended(text: str) -> str:
    """The text with frame words that are one slip of the finger off: "waht did" -> "what did"."""
    return re.sub(r"[a-zA-Z]{3,}", lambda found: _mended(found[0], found.start() == 0), text)


def _mended(word: str, opening: bool) -> str:  # noqa: FBT001  # a plain fact about the word
    low = word.lower()
    if low in HASTY:
        return HASTY[low]
    if low in FRAME or low in STOP or (word != low and not opening):
        return word
    return next((frame for frame in sorted(FRAME) if one_slip(low, frame)), word)


def one_slip(word: str, frame: str) -> bool:
    """Whether two neighbours are swapped or, in five letters, one is lost, added or wrong."""
    if len(word) == len(frame):
        off = [i for i, (a, b) in enumerate(zip(word, frame, strict=True)) if a != b]
        if len(off) == 2 and off[1] == off[0] + 1:  # noqa: PLR2004  # two letters swap
            return word[off[0]] == frame[off[1]] and word[off[1]] == frame[off[0]]
        return len(off) == 1 and len(frame) > 4  # noqa: PLR2004  # short words are other words
    short, long = sorted((word, frame), key=len)
    if len(long) - len(short) != 1 or len(frame) < 5:  # noqa: PLR2004  # the same
        return False
    return any(long[:i] + long[i + 1 :] == short for i in range(len(long)))
