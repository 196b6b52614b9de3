"""Common English words that stand for one another: what a translator or a rewriter chooses from.

A word may stand in several groups; two words are alike where they share one.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache
from types import MappingProxyType

from summarizer.questions.terms import terms

_ALIKE = """
    choice alternative option| danger threat threaten risk peril jeopardy unsafe hazard| dam
    barrage| building structure edifice construction| fine good decent nice great excellent
    splendid wonderful| bad poor awful terrible dreadful| honest upright fair decent honourable
    honorable| hard difficult tough tricky| easy simple| quick fast rapid swift speedy| slow
    gradual| strong powerful mighty robust| weak feeble frail| big large great huge enormous vast
    immense| small little tiny slight minor| new fresh novel| old ancient aged elderly| happy glad
    pleased delighted content joyful| sad unhappy sorrow grief mourn| angry furious outraged irate
    mad| afraid fear scared frightened terrified dread| brave courage courageous bold| tired weary
    exhausted fatigue| sick ill unwell| rich wealthy prosperous| poor needy impoverished| clean
    pure| dirty filthy| empty vacant bare| full complete entire whole total| final last ultimate
    definitive| clear evident obvious plain apparent| certain sure convinced confident| important
    significant crucial essential vital| necessary needed required need require| enough sufficient
    adequate| true truth genuine authentic| false wrong untrue incorrect| lie lying falsehood
    untruth| right correct proper| strange odd weird peculiar| near close nearer closer| far
    distant| begin start commence launch open| end finish conclude conclusion complete over stop
    cease halt| stop halt prevent block| close shut lock seal secure| open unlock| leave depart go
    walk away exit quit| come arrive reach| return back| stay remain left keep| move shift
    displace budge relocate| walk step stroll march| run rush hurry| carry bear transport haul|
    bring fetch deliver| send dispatch ship| give grant hand provide supply offer| take grab seize
    grasp| get receive obtain gain| possess own hold| hold retain maintain| keep preserve retain
    maintain| save rescue spare protect preserve| protect defend guard shield safeguard| buy
    purchase acquire acquisition| sell vend| pay spend| owe obligation debt duty| cost price
    expense| money cash funds coin penny| make build create produce construct manufacture| do
    perform carry act| fix repair mend| break smash shatter wreck| destroy ruin wreck demolish
    devastate annihilate| damage harm hurt| hurt injure wound| kill slay murder slaughter| die
    death dead perish| burn fire blaze flame blazes| flood deluge inundate| wind breeze gale gust|
    rain downpour shower rainfall| storm tempest hurricane| snow blizzard| cold chilly freezing|
    hot warm sweltering| hill mountain slope rise| foot bottom base| top summit peak| forest wood
    woodland trees| wood timber wooden| stone rock pebble boulder| land ground soil earth| sea
    ocean| river stream| coast shore beach seaside| road street highway way route| house home
    dwelling residence| door gate entrance entry entryway doorway| room chamber| city town
    municipality| village hamlet| country nation state land| border frontier boundary| region area
    district zone province| place spot site location| world earth globe| people nation folk
    persons individuals citizens| person human individual| man gentleman guy| woman lady| child
    kid youngster| friend ally companion comrade| enemy foe adversary opponent| neighbour neighbor
    neighbours| stranger foreigner outsider unknown| family household relatives kin| victim
    sufferer casualty| worker employee labourer laborer staff| boss chief head leader| work job
    labour labor employment task| plant factory works mill| company firm business enterprise
    corporation| deal agreement pact accord treaty contract arrangement| talks negotiation
    discussion conversation dialogue| meeting gathering session encounter| talk speak chat
    converse| say tell state inform| tell inform notify| ask inquire query request| answer reply
    respond response| question issue matter topic| raise bring lift| call phone ring telephone|
    hear listen| see view watch look observe| look gaze stare glance| find discover locate| show
    display demonstrate| hide conceal cover| search seek hunt| know aware knowledge| think believe
    consider reckon| understand comprehend grasp| remember recall| hope wish desire want| like
    love enjoy fond| hate detest loathe| choose choice pick select opt| decide determine choose|
    decision ruling verdict judgment| plan scheme intend intention aim| try attempt effort
    endeavour endeavor| help aid assist assistance support| support back endorse| let allow permit
    permission| forbid ban prohibit| agree consent accept| refuse reject decline deny| accept
    receive| promise pledge vow guarantee| trust rely faith| win victory triumph success| lose
    defeat beaten defeated loss| beat defeat beaten vanquish conquer overcome| fight battle
    struggle combat| war conflict fighting| attack assault strike| weapon arms gun| soldier troops
    servicemen| army military forces| police officer cop| prison jail| judge magistrate| jury
    panel| crime offence offense| guilty blame culpable blameworthy| guilt remorse regret|
    responsible accountable liable| sentence condemn convict| punish penalty punishment| law
    legislation legal| rule regulation| court tribunal| thief robber burglar| steal rob theft
    robbery loot| vote ballot| election poll| result outcome| sign mark indication signal|
    announce declare proclaim| victory win triumph| fall drop decline decrease go sink down lower|
    rise increase grow climb go up higher| change alter modify| grow expand increase| reduce cut
    decrease lessen| add append| share divide split| part piece portion| join unite connect|
    separate apart divide| number figure count| count tally number| night evening| morning dawn|
    today now| moment instant minute| time occasion| always forever ever| wait await expect| late
    delay delayed| early soon| first initial| next following| school classroom| student pupil|
    doctor physician medic| medicine drug remedy cure| hospital clinic| disease illness sickness|
    heal cure recover| health healthy| food meal| eat dine| bread loaf| animal beast| bird chicken
    hen fowl| boat ship vessel| harbour harbor port| quay dock pier wharf| train railway rail| car
    vehicle automobile| plane aircraft jet| journey trip travel| hand fist| paper document| book
    volume| page leaf| picture image photo photograph| list register log record| pair set two
    couple| single solitary one sole lone| each every| several many numerous| few handful| all
    everything everybody everyone| nothing nobody none| idea notion thought| reason cause ground|
    problem trouble difficulty issue| mistake error fault blunder| solution remedy fix| power
    strength force might| energy electricity| light lamp| dark darkness| sound noise| quiet silent
    silence calm| sleep asleep| wake awake| sit seat seated| build erect| burden load weight|
    price rate cost| inflation prices| tax levy duty| bank lender| profit gain earnings| wage
    salary pay| reserve reserves stock| island islands isle| treaty arrangement agreement| freedom
    liberty free| right rights| government cabinet ministry| minister secretary| president head|
    king monarch| fulfil fulfill honour honor keep| fully full entirely completely| publish print
    release disclose reveal| reveal disclose uncover| secret hidden| clear free acquit| shame
    disgrace| proud pride| respect esteem| thank thanks grateful| sorry apologise apologize
    apology| forgive pardon| smile laugh grin| cry weep sob tears| jump leap hop| throw hurl toss|
    pull drag| push shove| cut slice| hit strike| play game match| team side squad| goal score|
    music song| film movie| gift present| party feast celebration| holiday vacation| garden yard|
    field meadow| farm farmer| church chapel| pray prayer| believe faith| soul spirit| life live
    alive| born birth| young youth| son boy| daughter girl| wife husband spouse| body corpse|
    survive survivor survival live| bury grave burial| search look| possible able can| impossible
    cannot| probably likely| maybe perhaps| soon shortly| often frequently| again anew| quite
    fairly rather| very extremely highly| only just merely| also too| before prior| after
    following| between among| want desire wish| use employ utilize| test trial| try test| study
    research| write pen| follow pursue chase| lead guide| drive steer| escape flee| catch capture
    arrest| free release| warn alert caution| worry concern anxious| surprise shock astonish|
    disaster catastrophe tragedy| accident crash collision| emergency crisis| safe safety secure|
    strike walkout stoppage| protest demonstration rally| demand insist call| compensation damages
    restitution| insurance cover| refugee migrant| hungry hunger starve| poison toxic| explosion
    blast explode| shoot fire| shot gunshot| collapse crumble fall| floor storey| gold golden|
    iron steel| oil petroleum| machine device| tool instrument| data information| news report|
    newspaper press paper| reporter journalist| bill invoice| job post position| hire employ
    recruit| fire dismiss sack| resign quit| trade commerce| customer client buyer| product goods|
    trick deceive cheat fool| clock hour oclock| wrong mistaken| measure step action| undertake
    take| difference distinction| same identical equal| different other| assure assurance promise|
    attempt try
"""


def alike(few: frozenset[str], many: frozenset[str]) -> int:
    """How many of the stems of one wording stand in the other or have one like them there."""
    around = frozenset[str]().union(*map(meanings, many))
    return sum(not meanings(term).isdisjoint(around) for term in few)


@lru_cache(maxsize=16_384)
def meanings(term: str) -> frozenset[str]:
    """A stem and the groups that it stands in."""
    return frozenset({term, *_groups().get(term, ())})


@cache
def _groups() -> MappingProxyType[str, tuple[str, ...]]:
    """For each stem the groups that hold it."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for group in _ALIKE.split("|"):
        for stem in terms(group):
            found[stem].append(group)
    return MappingProxyType({stem: tuple(groups) for stem, groups in found.items()})
