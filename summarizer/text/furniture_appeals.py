"""What a page asks of its reader: subscribe, support, follow, send pictures, ring the newsroom.

An appeal is an order to the reader ("Ring") with something of the newsroom's as its object ("our
newsdesk"). Neither half is enough: "Follow the money" and "Support for the bill is growing" stay,
and so does all that somebody is reported to have said. A line is an appeal when one of its
sentences is one and the others only talk to the reader ("Got a story?", "It's free.").
"""

from __future__ import annotations

import re

LINE_WORDS = 60
SENTENCE_WORDS = 45

_EMAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_PHONE = r"\+?\d[\d ()./-]{4,}\d"
_HANDLE = r"(?<!\w)@\w{2,}"
_PRICE = r"(?:[£$€¥]\s?\d|\d+ ?(?:p|cents?|pence|crowns|marks|euros|dollars|pounds|kr)\b)"
_PLATFORM = (
    r"(?:twitter|x|facebook|instagram|threads|bluesky|mastodon|tiktok|youtube|linkedin|telegram|"
    r"whatsapp|snapchat|pinterest|reddit|flipboard|tumblr|google news|google\+|apple news|spotify|"
    r"social (?:media|networks?))"
)
_PAPER = (
    r"(?:newsletters?|inbox|bulletin|briefing|e-?mails?|mailing list|alerts?|notifications?|app|"
    r"apps|podcasts?|e-?paper|(?:print|digital|e-?|online|weekend) ?edition|subscri\w+|"
    r"unlimited|free trial|mailshot|digest)\b"
)
_NEWSROOM = (
    r"(?:news ?desk|news ?room|news ?team|newspaper|city desk|sports? desk|picture desk|reporters?|"
    r"journalists?|editors?|correspondents?|columnist|editorial (?:team|staff|office)|"
    r"author|writer|tip ?line|hotline)\b"
)
_JOURNALISM = (
    r"(?:journalis[mt]s?|our (?:work|reporting|reporters|newsroom|coverage|mission|station)|"
    r"newsrooms?|local news|independent (?:news|media|press|reporting)|public (?:radio|media)|"
    r"quality news|this (?:site|station|newspaper|podcast|program(?:me)?|website|paper))\b"
)
_YOURS = (
    r"your (?:own )?(?:news|story|stories|pictures?|photos?|photographs?|videos?|clips|tips?|views?|"
    r"letters?|feedback|questions?|memories|experiences?|comments?|thoughts|opinions?|ideas|"
    r"suggestions|reports|tributes|recipes|scores|results|reviews?)\b"
)
_OURS = (
    r"our (?:\w+ ){0,3}(?:newsletters?|letter|app|channels?|podcasts?|page|pages|site|website|community|"
    r"readers|members|bulletin|updates|live ?blog|coverage|feed|group|list|club|shop|archive|"
    r"latest|forum|quiz|poll|survey|gallery|guide|team|e-?mails?|series|stories|"
    r"reporting|journalism|service|programmes?|programs?|news|newspaper|edition|alerts|text)\b"
)
_APPEALS = (
    (r"subscribe(?! to (?:this|that|it|the (?:\w+ )?(?:view|idea|theory|notion|belief|myth))\b)", r""),
    # "Register free to continue reading", "Sign up to Harbour Light, our weekly letter"
    (
        r"(?:sign (?:up|in|on)|register|log ?in|opt in|enrol|create an account)",
        rf"{_PAPER}|{_OURS}|\b(?:continue|keep) reading|(?:read|unlock) (?:more|the|this|all)|"
        r"\b(?:comment|here|now|today|for free)[.!]?$|(?:weekly|daily|monthly|morning|evening) "
        r"(?:letter|note|round-?up|email)|\bfree\b.{0,30}\baccess|" + _PLATFORM + r"\W*$",
    ),
    # "Get the day's news in your inbox", "Become a member of the Lantern for 4 marks"
    (
        r"(?:get|receive|enter|buy|order|pick up|start|try|claim|activate|renew|become|take out|"
        r"give|gift|unlock|enjoy|manage|turn on|switch on|allow|enable)",
        rf"your inbox|newsletters?|{_EMAIL}|your e-?mail|(?:our|the [\w ]{{0,20}})\bapp\b|"
        r"subscriptions?|free trial|unlimited (?:\w+ )?access|(?:push|browser|breaking(?: news)?) "
        r"(?:notifications?|alerts?)|(?:a|our) (?:member|supporter|subscriber|friend of the)\b|"
        r"e-?paper|your copy|a copy of (?:today's|this week's|the)|(?:print|digital) edition|"
        r"(?:news|headlines|stories) (?:straight|direct|delivered|by e-?mail)",
    ),
    # "Support the Lantern: a year of local news for 9 crowns", "Help us keep reporting"
    (
        r"(?:support(?! (?:for|from|of|is|was|has|had|among|came|staff|to)\b)|back|donate|contribute|"
        r"chip in|make a (?:donation|gift|contribution)|help (?:us|fund|support|keep|power|sustain)|"
        r"invest in|stand (?:up )?(?:for|with)|power|protect|give to|pay for)",
        rf"{_JOURNALISM}|\b(?:a|per) (?:week|month|year)\b.{{0,20}}{_PRICE}|{_PRICE}.{{0,20}}\b(?:a|per) "
        r"(?:week|month|year)|\b(?:now|today|here)[.!]?$|us (?:keep|stay|continue|report|grow|do|tell"
        r"|bring|hold|cover|improve|make)",
    ),
    # "Download our app for the weather", "Join our channel"
    (
        r"(?:download|install|open|join|tap|scan|add)",
        rf"\bapp\b|{_OURS}|app store|google play|qr code|mailing list|(?:the|our) (?:conversation|"
        rf"discussion|debate|community|chat)|{_PLATFORM} (?:channel|group|community)|us (?:on|at) "
        rf"{_PLATFORM}|us to your",
    ),
    # "Email the newsdesk", "To contact the reporter on this story", "Reach her at ana@..."
    (
        r"(?:contact|e-?mail|call|ring|phone|text|whatsapp|message|write (?:to|in)|reach|"
        r"get in touch(?: with)?|tip off|send|submit|upload|tweet|drop|dm|speak to|talk to)",
        rf"\b{_NEWSROOM}|\b(?:us|me|him|her|them)\b(?: (?:at|on|via|by|in|your|an?|know|directly|"
        rf"here|now|today)\b|[.!:]?$)|^(?:contact|e-?mail|get in touch)[.!:]?$|{_EMAIL}|{_YOURS}|to the editor|"
        r"\bour (?:\w+ ){0,2}(?:team|desk|office|offices|number)\b|(?:tips|photos|pictures|videos) "
        r"(?:to|at)\b|with (?:a )?(?:news )?tips?\b",
    ),
    # "Tell us what you think", "Share your memories", "Have your say"
    (
        r"(?:tell us|let us know|share|have your say|leave|post|add|submit|vote|take|rate|answer|fill in"
        r"|join|comment|what do you think|give us|ask)",
        rf"^(?:tell us|let us know|have your say|what do you think)\W*$|{_YOURS}|"
        r"(?:us|know) (?:what|how|about your|if you|why|in the comments|below|by|at|on)\b|"
        r"^have your say\b|in the comments?\b|(?:comments?|reply|thoughts) below|our (?:poll|survey|"
        r"quiz|questionnaire|reporters|experts|editors)\b|the (?:conversation|discussion|debate)\W*$|"
        r"^what do you think\?",
    ),
    # "Listen to our podcast wherever you get yours", "Stay up to date with our live page"
    (
        r"(?:listen|watch|read|see|visit|browse|explore|find|catch up|catch|stream|tune|keep up|stay|"
        r"check out|check|discover|hear|play|view|look out|head|go|don't miss|never miss|miss)",
        rf"{_OURS}|podcasts?\b|wherever you (?:get|listen)|on (?:catch-?up|demand|sounds|iplayer)\b|"
        r"(?:to|in) (?:this|the full) (?:article|episode|interview|programme|program|show|story)\b"
        r"|more (?:stories|news|coverage|articles|of our|from our|headlines)\b|^stay tuned\b.{0,40}$|"
        r"(?:live ?stream|live ?blog)\b|(?:a|another|any) (?:story|headline|update|episode|beat|issue"
        r"|thing)\W*$|^stay (?:informed|up to date|connected|in the know)\b|full (?:story|article|"
        r"interview|report|list|coverage) (?:here|at|on|in)\b|on our\b|informed\b.*\bnews",
    ),
    # "Click HERE for all our transfer news"
    (r"(?:click|tap|press|swipe|scroll)", r"\b(?:here|below|above|the link|the button|to (?:read|see"
     r"|view|watch|listen|share|subscribe|enlarge|expand|play|sign|open|follow|print|e-?mail))\b"),
    (r"advertise", r"with|in|on|here"),
)  # fmt: skip
_BEFORE = (
    r"(?:please |you can (?:also |now )?|simply |just |why not |and |or |also |you may |now |then |"
    r"(?:for|to) [^.?!]{3,70}?[,:]? |if you [^.?!]{3,90}?[,:]? (?:please )?|how to |want to |"
    r"(?:by|in) \w+ing [^.?!,]{3,40}, )?"
)
_STRONG = tuple(
    re.compile(rf"{_BEFORE}(?:to )?(?P<order>{verbs}\b.*)") for verbs, _ in _APPEALS
)
_TARGETS = tuple(re.compile(targets) for _, targets in _APPEALS)
_FOLLOW = re.compile(
    rf"{_BEFORE}(?:follow|like|find|join|add|watch|connect with) (?:us\b.{{0,80}}|our\b.{{0,60}}|"
    rf".{{0,60}}?{_HANDLE}.{{0,60}}|.{{2,70}}? (?:on|via) (?:our )?{_PLATFORM}\b"
    rf"(?:,? (?:and|or|&)? ?(?:on )?{_PLATFORM}\b|[,:]? ?{_HANDLE}|[,:]? ?https?:\S+|"
    rf" (?:page|channel|for (?:more|the latest|updates|news)\b.{{0,40}}))*\W*)"
)
"""Accounts to follow: "Follow Ana Ruiz on Bluesky and Threads", "Follow us @lantern"."""

_QUESTIONS = re.compile(
    r"(?:(?:do you |have you )?(?:got|have|know) (?:a|any|an)(?: \w+){0,2} (?:story|stories|tips?|"
    r"information|question|views?|scoop|news|pictures?|photos?|videos?|event)\b.{0,60}|got (?:news|"
    r"something to (?:say|share|add|tell)).{0,30}|(?:did you )?(?:enjoy(?:ed|ing)?|like|liked|love|"
    r"loved) (?:this|what you|our|reading)\b.{0,60}|want (?:more|to (?:read|hear|get|know) more)\b"
    r".{0,60}|(?:not|already|are you|are you already|not yet)(?: yet)? an? (?:subscriber|member|"
    r"registered user)\b.{0,40}|(?:already )?have an account|looking for more\b.{0,50}|(?:see|spot"
    r"(?:ted)?|found|notice[d]?) (?:a|an|any) (?:mistake|error|typo|something wrong)\b.{0,40}"
    r"|have (?:a )?feedback\b.{0,40}|is there (?:more to this|something we should)\b.{0,60}"
    r"|have something to (?:say|add|share|tell)\b.{0,40})\?"
)
"""Questions to the reader alone: "Enjoyed this article?", "Got a story for us?"."""

_REACHED = re.compile(
    rf".{{2,80}}\bcan (?:also )?be (?:reached|contacted|e-?mailed|followed|found)\b.{{0,40}}"
    rf"(?:{_EMAIL}|{_HANDLE}|{_PHONE}|{_PLATFORM}).{{0,40}}"
)
"""How to reach a reporter: "Ana Ruiz can be reached at ana@lantern.example"."""

_FOREIGN = re.compile(
    r"(?:abonnieren sie|jetzt abonnieren|newsletter abonnieren|melden sie sich (?:jetzt |hier )?"
    r"(?:für|zu)|folgen sie uns|hier geht es zu[rm]?|inscrivez-vous (?:à|a) |abonnez-vous|"
    r"suivez-nous|recevez (?:notre|nos|chaque|la newsletter)|suscríb[ae]\w*|síguenos|regístrate|"
    r"únete a nuestr|iscriviti|abbonati\b|seguici|subscreva|assine (?:o|a|já|nossa)|inscreva-se|"
    r"siga-nos|siga o|schrijf je in|meld je aan|volg ons|zapisz się|zaprenumeruj|śledź nas|"
    r"obserwuj nas|přihlaste se k|sledujte nás|подпис(?:ывайтесь|аться)|підпи(?:шіться|суйтесь)|"
    r"abonnér|følg os|följ oss|prenumerera|abone ol|takip edin).{0,120}"
)
"""The same in other languages: "Abonnez-vous à notre lettre du soir"."""

_REPORTED = re.compile(
    r"\b(?:said|says|saying|told|tells|urged|urges|wrote|writes|asked|asks|added|adds|warned|warns|"
    r"tweeted|joked|jokes|replied|insisted|argued|argues|advised|advises|pleaded|shouted|begged|"
    r"announced|according to|read the (?:sign|poster|banner)|reads|began|went|recalled|recalls|"
    r"promised|cried|sang|chanted|answered|explained|suggested)\b|(?<!you )(?<=\w )(?:was|were|had)\b"
)
_SENTENCES = re.compile(r"(?<=[.!?])[\"')]*\s+")
_TO_THE_READER = re.compile(
    rf"\b(?:you|your|you're|we|we're|we'd|our|us)\b|^(?:it'?s |it is |all )?(?:completely |always )?free\b|"
    rf"{_PRICE}|{_EMAIL}|{_HANDLE}|https?:|^(?:no|cancel) .{{2,40}}$|^thank you|^it (?:only )?takes|"
    rf"\b(?:a|the|our|'s) [\w' -]{{0,60}}\b{_NEWSROOM}|\bcovers? .|\bwrites? about "
)


def is_appeal(plain: str) -> bool:
    """Whether a folded line asks the reader something on behalf of the page."""
    if plain[:1] in "\"'" or len(plain.split()) > LINE_WORDS or _REPORTED.search(plain):
        return False
    if _FOREIGN.fullmatch(plain):
        return True
    appealing = False
    for sentence in _SENTENCES.split(plain):
        if _appeals(sentence):
            appealing = True
        elif not _TO_THE_READER.search(sentence):
            return False
    return appealing


def _appeals(sentence: str) -> bool:
    if len(sentence.split()) > SENTENCE_WORDS:
        return False
    if any(rule.fullmatch(sentence) for rule in (_FOLLOW, _QUESTIONS, _REACHED)):
        return True
    return any(
        (match := verbs.match(sentence)) is not None
        and target.search(match["order"]) is not None
        for verbs, target in zip(_STRONG, _TARGETS, strict=True)
    )
