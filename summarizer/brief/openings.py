"""How sentences open that lean on the one before: "But he", "Doch", "Toutefois", "しかし".

For each language pronouns and linking words; a regular expression of what may follow the opening
marks of quotation.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

_OPENED = r"[\"“”'‘«»„‚「『(\[]*\s?"
_ENGLISH = (
    r"He|She|They|His|Hers?|Theirs?|Its|Th(?:is|at|ese|ose)|There(?=,)|"
    # "It is not known who opened the gates" stands alone
    r"It(?!\s(?:\w+\s)?(?:is|was|remains|remained|became|seems|appears)\s(?:\w+\s)?(?:not\s|un)?"
    r"(?:clear|known|possible|likely|certain|expected|hoped|believed|thought|understood)\b)|"
    r"But|And|So(?!\sfar\b)|Or|Nor|Yet|Also|However|Meanwhile|Instead|Then|"
    r"Such|Still(?=,|\s[a-z])|Moreover|Furthermore|Nevertheless|Nonetheless|Therefore|Thus|Hence|"
    r"Besides|Similarly|Likewise|Otherwise|Indeed|Afterwards?|Accordingly|Consequently|"
    r"Elsewhere|Conversely|"
    r"(?:By (?:then|contrast)|As a result|Of course|After all|Even so|That said|Among them|"
    r"In (?:addition|response|contrast|return|turn)|For (?:example|instance)|"
    r"At th(?:e same|at) time|On the other hand|"
    r"(?:One|Some|Most|All|Both|Neither|Many|Several) of (?:them|those|these))|"
    r"(?:In|For|With|After|Before|During|Despite|Because of|At|To|From|Among|Under|Of)\s"
    r"(?:this|that|these|those|him|them|it)\b|"
    r"(?:Both|Others?|Neither|Another|Many|Some|Several)(?=\s(?:are|were|have|had|has|was|is|said|"
    r"say|also)\b|,)|"
    r"The\s(?:latter|former|pair|duo|trio|two|three|four)(?=\s(?:are|were|have|had|has|was|is|"
    r"will|would|also|met|said|then|later|did|do|agreed|men|women|sides|leaders|countries)\b|,)|"
    r"The\s(?:move|decision|remark|comment|announcement|incident|revelation|finding|proposal|"
    r"measure|plan)s?(?=\s(?:was|were|is|are|came|comes|follow(?:s|ed)|had|has|have|will|would|"
    r"marks|drew|sparked|prompted|could|may)\b)"
)
_OTHERS: Mapping[str, str] = {
    "de": r"Er|Sie|Es|Ihre?[nrsm]?|Seine?[nrsm]?|Dies(?:e[nrsm]?)?|Jene[nrsm]?|Das(?=\s(?:ist|war|"
    r"sei|hat|habe)\b)|Aber|Und|Doch|Oder|Denn|Auch|Jedoch|Allerdings|Dabei|Damit|Dazu|Daher|"
    r"Deshalb|Deswegen|Dennoch|Trotzdem|Dagegen|Stattdessen|Außerdem|Zudem|Ferner|Darüber hinaus|"
    r"Danach|Dann|Dort|Hingegen|Somit|Beide|Letztere[nrsm]?|Zugleich|Gleichzeitig",
    "fr": r"Il(?!\sy\sa\b|\sest\s(?:clair|possible|probable)\b)|Elle|Ils|Elles|Son|Sa|Ses|Leurs?|"
    r"Ce(?:t|tte|s|la|ci|lui-ci|lle-ci|ux-ci)?|C['’]est|Ça|Mais|Et|Ou|Or|Donc|Puis|Ensuite|Aussi|"
    r"Ainsi|Toutefois|Cependant|Pourtant|Néanmoins|En revanche|Par ailleurs|De plus|En outre|Enfin|"
    r"Alors|Tous deux|Les deux|Dès lors|Quant à (?:lui|elle)",
    "es": r"Él|Ella|Ellos|Ellas|Su|Sus|Est[aeo]s?|Es[aeo]s?(?=\s)|Aquell?[ao]s?|Pero|Y|E|O|Ni|"
    r"Además|Sin embargo|No obstante|También|Tampoco|Entonces|Luego|Así|Ambos|Ambas|Asimismo|"
    r"Por (?:ello|eso|tanto|lo tanto|otro lado|otra parte|su parte)|En cambio|Mientras tanto|Allí|"
    r"Lo (?:anterior|mismo)",
    "it": r"Lui|Lei|Loro|Egli|Ella|Essi|Esse|Il suo|La sua|I suoi|Le sue|Quest[aeio]|Quell[aeio]|"
    r"Ma|E|Ed|O|Però|Tuttavia|Inoltre|Anche|Poi|Quindi|Dunque|Così|Infatti|Invece|Intanto|"
    r"Nel frattempo|Entrambi|Entrambe|Ciò|Allora|Per questo|Dal canto suo",
    "pt": r"Ele|Ela|Eles|Elas|Seu|Sua|Seus|Suas|O seu|A sua|Est[ae]s?|Ess[ae]s?|Isso|Isto|"
    r"Aquel[ae]s?|Mas|E|Ou|Porém|Contudo|No entanto|Entretanto|Além disso|Também|Então|Depois|"
    r"Assim|Ambos|Ambas|Por isso|Portanto|Já (?:ele|ela)|Por sua vez",
    "nl": r"Hij|Zij|Ze|Het(?=\s(?:is|was|gaat|ging|had|heeft|werd)\b)|Zijn|Haar|Hun|Dit|Dat|Deze|"
    r"Die|Maar|En|Of|Want|Ook|Echter|Toch|Daarom|Daarna|Daarmee|Daarnaast|Bovendien|Vervolgens|"
    r"Toen|Dus|Beide|Intussen|Ondertussen|Verder|Wel",
    "pl": r"On|Ona|Ono|Oni|One|Jego|Jej|Ich|To|Ten|Ta|Ci|Te|Tamt[eao]n?|Ale|I|A|Lecz|Jednak|"
    r"Natomiast|Dlatego|Ponadto|Poza tym|Także|Również|Też|Potem|Następnie|Wtedy|Zatem|Więc|Obaj|"
    r"Oboje|Obie|Tymczasem|Z kolei|Mimo to",
    "cs": r"On|Ona|Ono|Oni|Ony|Jeho|Její|Jejich|To|Ten|Ta|Tito|Tyto|Tento|Tato|Toto|Ale|A|I|"
    r"Avšak|Však|Proto|Navíc|Také|Rovněž|Pak|Potom|Poté|Tedy|Oba|Obě|Mezitím|Naopak|Přesto|"
    r"Nicméně|Kromě toho",
    "uk": r"Він|Вона|Воно|Вони|Його|Її|Їхн(?:ій|я|є|і)|Це|Цей|Ця|Ці|Той|Та|Те|Ті|Але|І|Й|Проте|"
    r"Однак|Тому|Також|Крім того|Потім|Тоді|Отже|Обидва|Обидві|Натомість|Водночас|Втім|Зате|А",
    "ru": r"Он|Она|Оно|Они|Его|Её|Ее|Их|Это|Этот|Эта|Эти|Тот|Та|Те|Но|И|А|Однако|Поэтому|Также|"
    r"Кроме того|Потом|Затем|Тогда|Оба|Обе|При этом|Тем не менее|Между тем|Впрочем",
}
_UNSPACED: Mapping[str, str] = {
    "ja": r"しかし|だが|ところが|また|そして|その|これ|この|それ|彼女?|同氏|さらに|一方|なお|"
    r"そこで|"
    r"ただ|ただし|だから|そのため|このため|両者|同じく",
    "zh": r"但|但是|然而|不过|而且|并且|他们?|她们?|它们?|其|此外|同时|因此|所以|于是|随后|"
    r"这|那|此|该|"
    r"另外|两人|双方|也|與此同時|不過|這|該",
    "ar": r"و?(?:لكنه?ا?|لكن|هو|هي|هم|هذا|هذه|ذلك|تلك|كما|أيضا|بينما|ثم|لذلك|إلا أن|غير أن|كذلك|"
    r"بالإضافة إلى ذلك|من جهته|من جهتها|من جانبه|من جانبها)(?=\s|،)",
}
_TIMES = (
    r"week|weekend|month|year|morning|afternoon|evening|spring|summer|autumn|fall|winter|season|"
    r"century|decade|Woche|Wochenende|Monat|Jahr|Morgen|Sommer|Winter|Herbst|Frühjahr|Montag|"
    r"Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|semaine|mois|année|matin|soir|été|hiver|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semana|mes|año|mañana|tarde|noche|verano|"
    r"lunes|martes|miércoles|jueves|viernes|sábado|domingo|settimana|mese|anno|mattina|sera|estate|"
    r"lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|mês|ano|manhã|noite|segunda-feira|"
    r"terça-feira|quarta-feira|quinta-feira|sexta-feira|maand|jaar|ochtend|avond|zomer|zaterdag|"
    r"maandag|dinsdag|woensdag|donderdag|vrijdag|zondag"
)
"""What a "this" tells the time with: "This week the gates were shut" stands alone."""


@cache
def leaning(language: str) -> re.Pattern[str]:
    """What matches the opening of a sentence that leans on the one before it."""
    if language in _UNSPACED:
        return re.compile(rf"{_OPENED}(?:{_UNSPACED[language]})")
    told = _OTHERS.get(language, _ENGLISH)
    return re.compile(rf"{_OPENED}(?:{told})(?![\w-])(?!\s(?:{_TIMES})\b)")
