"""In how many news articles of a hundred the common English words occur, roughly.

A handful of articles can't tell that "president" is common and "dam" is not; this table can.
"""

from __future__ import annotations

from functools import cache
from types import MappingProxyType

from summarizer.text.words import stem, words

_IN_NEARLY_ALL = 90.0
_IN_MOST = 55.0
_IN_MANY = 28.0
_IN_SOME = 12.0
_IN_A_FEW = 5.0

_TABLE = {
    _IN_NEARLY_ALL: "the a an and of to in for on that with is was at by from as it be has have",
    _IN_MOST: """said he his are were been not but had this who will would they their its after
        which also or more than one about new when she her we you i there what out up if all
        into no two time last year years people other first over some can could before just like
        now so only say says told made because him them do did our my your us me""",
    _IN_MANY: """day days week month monday tuesday wednesday thursday friday saturday sunday
        january february march april may june july august september october november december
        former government state states president official officials according country public
        national police report reports reported statement news group three four five many most
        being while where any during through between against under since those how then even back
        make take get come going go see know think want work way home part including made still
        around another may much well such very too down off these both each own same should here
        today early late ago add added interview spokesman spokeswoman medium associated press""",
    _IN_SOME: """man men woman women family children child house city world united nation
        american americans white washington york party leader leaders minister meeting office member
        members law court case charge security military war attack death died killed dead
        company business market money million billion percent number high end plan plans
        question issue decision change support call called ask asked tell need help give given
        found find use used show set left right move run long big good great little old young
        best later next second six seven eight nine ten hours hour minutes near area local
        place name life person expect expected continue start began begin became become hold held
        keep put turn lead led bring brought seem believe feel nothing something things thing lot
        several few whether never always ever again already recently across without within
        among until six however though although despite deal talk talks power force forces
        general director chief head spokesperson secretary department agency federal
        political election vote campaign democrat democrats republican republicans senate house
        congress senator bill presidential administration opposition policy history team
        photo image video email phone website twitter facebook post posted story article read
        university school student students health hospital doctor service system program
        center north south east west street road community social media order remain effort
        action problem result point fact reason future past hope live lived living night
        morning evening afternoon weekend matter situation evidence information concern
        """,
    _IN_A_FEW: """britain british london france french germany german europe european union russia
        russian china chinese iran israel india japan africa african california texas florida
        england english international foreign region border economy economic trade bank financial
        price cost pay paid tax budget job jobs worker workers industry rate growth sale sell sold
        buy bought investor share shares stock fund product consumer technology internet online
        game season player coach win won lost loss play played victory record score
        crime criminal suspect arrest arrested judge trial prison jury lawyer attorney
        prosecutor sentence guilty victim murder shot shooting gun officer officers investigation
        investigators accused allegation allegations charged authorities scene car vehicle driver
        fire water air land weather storm earthquake damage injured rescue emergency safety
        church religious muslim christian film movie show star actor actress award director music
        book author magazine television science scientist scientists research researcher study
        test patient medical drug drugs disease dr professor expert experts analyst
        father mother son daughter wife husband brother sister friend friends parents couple
        race black hispanic immigration immigrant rights freedom justice constitution amendment
        debate candidate candidates voters poll speech conference press event announce announced
        announcement release released sign signed allow agree agreed agreement accept reject
        refuse deny denied claim claims warn warned urge argue comment response respond
        violence protest protesters demand weapon weapons nuclear missile troops soldier
        soldiers army navy defense peace rebel terrorist terrorism threat
        build building built open opened close closed street town village county district
        mayor governor council committee commission chairman board executive manager owner
        train flight plane airport ship travel visit visitor trip hotel
        view idea opinion letter message email word words language voice picture
        top major key small large full real true clear possible likely available special
        serious important different similar recent current final main single certain free
        strong hard difficult easy low short half third""",
}


@cache
def share_of_articles() -> MappingProxyType[str, float]:
    """For a stem the share of articles that hold it, between 0 and 1; rare ones are missing."""
    shares: dict[str, float] = {}
    for percent, listed in _TABLE.items():
        for word in words(listed):
            shares.setdefault(stem(word), percent / 100)
    return MappingProxyType(shares)
