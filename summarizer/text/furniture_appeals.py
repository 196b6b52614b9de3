"""What a page asks of its reader: subscribe, support, follow, send pictures, ring the newsroom.

An appeal is an order to the reader ("Ring") with something of the newsroom's as its object ("our
newsdesk"). Neither half is enough: "Follow the money" and "Support for the bill is growing" stay,
and so does all that somebody is reported to have said. A line is an appeal when one of its
sentences is one and the others only talk to the reader ("Got a story?", "It's free.").
"""

from __future__ import annotations

import re
from dataclasses import dataclass

LINE_WORDS = 60
SENTENCE_WORDS = 45

_EMAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_PHONE = r"\+?\d[\d ()./-]{4,}\d"
_HANDLE = r"(?<!\w)@\w{2,}"
_PRICE = r"(?:[£$€¥]\s?\d|\d+ ?(?:p|cents?|pence|crowns?|marks?|euros?|dollars?|pounds?|kr)\b)"
_PLATFORM = (
    r"(?:twitter|x|facebook|instagram|threads|bluesky|mastodon|tiktok|youtube|linkedin|telegram|"
    r"whatsapp|snapchat|pinterest|reddit|flipboard|tumblr|google news|google\+|apple news|spotify|"
    r"(?:all|every|any) platforms?|"
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
    r"your (?:own )?(?:news|story|stories|pictures?|photos?|photographs?|videos?|clips|tips?|"
    r"views?|"
    r"letters?|feedback|questions?|memories|experiences?|comments?|thoughts|opinions?|ideas|"
    r"suggestions|reports|tributes|recipes|scores|results|reviews?)\b"
)
_OURS = (
    r"our (?:\w+ ){0,3}(?:newsletters?|letter|app|channels?|podcasts?|page|pages|site|website|"
    r"community|"
    r"readers|members|bulletin|updates|live ?blog|coverage|feed|group|list|club|shop|archive|"
    r"latest|forum|quiz|poll|survey|gallery|guide|team|e-?mails?|series|stories|"
    r"reporting|journalism|service|programmes?|programs?|news|newspaper|edition|alerts|text)\b"
)


@dataclass(frozen=True, slots=True)
class Order:
    """An order to the reader: verbs that open a sentence, and what they must be about."""

    example: str
    verbs: str
    about: str


APPEALS = (
    Order(
        "Subscribe now",
        r"subscribe(?! to (?:this|that|it|the (?:\w+ )?(?:view|idea|theory|notion|belief|myth))\b)",
        r"",
    ),
    Order(
        "Register free to continue reading",
        r"(?:sign (?:me )?(?:up|in|on)|register|log ?in|opt in|enrol|create an account)",
        rf"{_PAPER}|{_OURS}|\b(?:continue|keep) reading|\bto read\b|(?:read|unlock) (?:more|the|"
        rf"this|all)|"
        r"\b(?:comment|here|now|today|for free)[.!]?$|^\w+ (?:up|in|on):|\bthe best of\b|"
        r"(?:weekly|daily|monthly|morning|evening) "
        r"(?:letter|note|round-?up|email)|\bfree\b.{0,30}\baccess|" + _PLATFORM + r"\W*$",
    ),
    Order(
        "Get the day's news in your inbox",
        r"(?:get|receive|enter|buy|order|pick up|start|try|claim|activate|renew|become|take out|"
        r"give|gift|unlock|enjoy|manage|turn on|switch on|allow|enable)",
        rf"your inbox|newsletters?|{_EMAIL}|your e-?mail|"
        r"subscriptions?\b(?! to (?:any|a)\b)|free trial|unlimited (?:\w+ )?access|"
        r"notifications\b|(?:news|push|"
        r"e-?mail) "
        r"alerts?\b|(?:a|our) (?:member|supporter|subscriber|friend of the)\b|"
        r"e-?paper|your copy|a copy of (?:today's|this week's|the)|(?:print|digital) edition|"
        r"(?:news|headlines|stories) (?:straight|direct|delivered|by e-?mail)",
    ),
    Order(
        "Support the Lantern: a year of local news for 9 crowns",
        r"(?:support(?! (?:for|from|of|is|was|has|had|among|came|staff|to)\b)|back|donate|"
        r"contribute|"
        r"chip in|make a (?:donation|gift|contribution)|help (?:us|fund|support|keep|power|"
        r"sustain)|"
        r"invest in|stand (?:up )?(?:for|with)|power|protect|give to|pay for)",
        rf"{_JOURNALISM}|\b(?:a|per) (?:week|month|year)\b.{{0,20}}{_PRICE}|"
        rf"\bfrom (?:as little as |just |only )?{_PRICE}|{_PRICE}.{{0,20}}\b(?:a|per) "
        r"(?:week|month|year)|\b(?:now|today|here)[.!]?$|us (?:keep|stay|continue|report|grow|do|"
        r"tell"
        r"|bring|hold|cover|improve|make)",
    ),
    Order(
        "Download our app for the weather",
        r"(?:download|install|get|open|join|tap|scan|add)",
        rf"^(?:download|get) [\w' ]{{0,40}}\bapps?\b(?! and)|{_OURS}|app store|google play|qr "
        rf"code|mailing list|(?:the|our) (?:conversation|"
        rf"discussion|debate|community|chat)|{_PLATFORM} (?:channel|group|community)|us (?:on|at) "
        rf"{_PLATFORM}|us to your",
    ),
    Order(
        "Email the newsdesk",
        r"(?:contact|e-?mail|call|ring|phone|text|whatsapp|message|write (?:to|in)|reach|"
        r"get in touch(?: with)?|tip off|send|submit|upload|tweet|drop|dm|speak to|talk to)"
        r"(?! (?:records?|logs?|messages?|lines?|cent(?:re|er)s?|from|between)\b)",
        rf"^\S+(?: \S+){{0,4}}? {_NEWSROOM}|\b(?:us|me|him|her|them)\b(?: (?:at|on|via|by|in|"
        rf"your|an?|know|directly|"
        rf"here|now|today)\b|[.!:]?$)|^(?:contact|e-?mail|get in touch)[.!:]?$|{_EMAIL}|{_YOURS}|"
        rf"to the editor|"
        r"\bour (?:\w+ ){0,2}(?:team|desk|office|offices|number)\b|(?:tips|photos|pictures|videos) "
        r"(?:to|at)\b|with (?:a )?(?:news )?tips?\b",
    ),
    Order(
        "Tell us what you think",
        r"(?:tell us|let us know|share|have your say|leave|post|add|submit|vote|take|rate|answer|"
        r"fill in"
        r"|join|comment|what do you think|give us|ask)",
        rf"^(?:tell us|let us know|have your say|what do you think)\W*$|{_YOURS}|"
        r"(?:us|know) (?:what|how|about your|if you|why|in the comments|below|by|at|on)\b|"
        r"^have your say (?:below|in|on|here|by|and)\b|in the comments?\b|(?:comments?|reply|"
        r"thoughts) below|our (?:poll|"
        r"survey|"
        r"quiz|questionnaire|reporters|experts|editors)\b|the (?:conversation|discussion|"
        r"debate)\W*$|"
        r"^what do you think\?",
    ),
    Order(
        "Listen to our podcast wherever you get yours",
        r"(?:listen|watch|read|see|visit|browse|explore|find|catch up|catch|stream|tune|keep up|"
        r"stay|"
        r"check out|check|discover|hear|play|view|look out|head|go|don't miss|never miss|miss)",
        rf"{_OURS}|podcasts?\b|wherever you (?:get|listen)|on (?:\w+ ){{0,2}}(?:catch-?up|"
        rf"demand|sounds|iplayer)\b|\b(?:text|article|original|story|report|interview|list|version|"
        rf"video|recording) here[.!]?$|"
        r"(?:to|in) (?:this|the full) (?:article|episode|interview|programme|program|show|story)\b"
        r"|more (?:stories|news|coverage|articles|of our|from our|headlines)\b|^stay "
        r"tuned\b.{0,40}$|"
        r"(?:live ?stream|live ?blog)\b|(?:a|another|any) (?:story|headline|update|episode|beat|"
        r"issue"
        r"|thing)(?:\W*$|:)|^stay (?:informed|up to date|connected|in the know)\b|full (?:story|"
        r"article|"
        r"interview|report|list|coverage) (?:here|at|on|in)\b|on our\b|informed\b.*\bnews",
    ),
    Order(
        "Click here for the winners",
        r"(?:click|tap|press|swipe|scroll)",
        r"^\w+ (?:on )?(?:here|below|above|(?:the|this) (?:link|button)|to (?:read|see|view|"
        r"watch|listen|"
        r"share|subscribe|enlarge|expand|play|sign|open|follow|print|e-?mail))\b",
    ),
    Order("Advertise with us", r"advertise", r"with|in|on|here"),
)
_BEFORE = (
    r"(?:please |you can (?:also |now )?|simply |just |why not |and |or |also |you may |now |then |"
    r"(?:for|to) [^.?!]{3,70}?[,:]? |if you [^.?!]{3,90}?[,:]? (?:please )?|how to |want to |"
    r"(?:by|in) \w+ing [^.?!,]{3,40}, )?(?:to )?"
)
_ORDERS = tuple(
    (re.compile(rf"{_BEFORE}(?P<order>{order.verbs}\b.*)"), re.compile(order.about))
    for order in APPEALS
)
_ANY_ORDER = re.compile(rf"{_BEFORE}(?:{'|'.join(order.verbs for order in APPEALS)})\b")
_FOLLOW = re.compile(
    rf"{_BEFORE}(?:follow|like|find|join|add|watch|connect with) (?:us (?:on|at|for|via|here|"
    rf"@).{{0,80}}|us\W*|our\b.{{0,60}}|"
    rf".{{0,60}}?{_HANDLE}.{{0,60}}|.{{2,70}}? (?:on|via) (?:our )?{_PLATFORM}\b"
    rf"(?:[,:;]?(?: and| or| &| also)?(?: on| at)? ?(?:{_PLATFORM}\b|{_HANDLE}|(?:https?:|"
    rf"www\.)\S+)|"
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

_OFFERS = re.compile(
    rf"(?:unlimited|full|complete|digital|premium) (?:digital )?access\b[^.]{{0,60}}\b(?:for|"
    rf"from) (?:just |"
    rf"only )?{_PRICE}.{{0,30}}|.{{0,40}}\b(?:subscriptions?|memberships?) (?:for|from) (?:just |"
    rf"only )?"
    rf"{_PRICE}.{{0,40}}|{_JOURNALISM} (?:needs|depends on|relies on) (?:you|your|"
    rf"readers)\b.{{0,40}}|.{{0,60}}\b(?:small|quick) favou?r to ask\b.{{0,20}}|your "
    rf"(?:contribution|"
    rf"support|subscription|donation|membership|gift)\b.{{0,60}}\b(?:our|us|journalism|reporting|"
    rf"newsroom)\b.{{0,60}}"
)
"""Offers without an order: "Unlimited access from 3 marks a month"."""

_REACHED = re.compile(
    rf".{{2,80}}\b(?:can|may) (?:also )?be (?:reached|contacted|e-?mailed|followed|"
    rf"found)\b.{{0,40}}"
    rf"(?:{_EMAIL}|{_HANDLE}|{_PHONE}|{_PLATFORM}).{{0,40}}"
)
"""How to reach a reporter: "Ana Ruiz can be reached at ana@lantern.example"."""

_WHOLE = (_FOLLOW, _QUESTIONS, _OFFERS, _REACHED)

_PAST = re.compile(r"(?<!you )(?<=\w )(?:was|were|had)\b|read the (?:sign|poster|banner)")
_LABEL = re.compile(
    r"(?:[\w'-]+ ){0,5}?(?:(?:newsletter|podcast|app|alerts?|bulletin): |[\w'-]+: (?=have your))"
)
"""Before an order: "Harbour Light newsletter: Sign up"."""

_SENTENCES = re.compile(r"(?<=[.!?])[\"')]*\s+")
_TO_THE_READER = re.compile(
    rf"\b(?:you|your|you're|we|we're|we'd|our|us)\b|^(?:it'?s |it is |all )?(?:completely |"
    rf"always )?free\b|"
    rf"{_PRICE}|{_EMAIL}|{_HANDLE}|https?:|^(?:no|cancel) .{{2,40}}$|^thank you|^it (?:only "
    rf")?takes|"
    rf"\b(?:a|the|our|'s) [\w' -]{{0,60}}\b{_NEWSROOM}|\bcovers? .|\bwrites? about |"
    r"\b(?:is published|appears|comes out) (?:\w+ )?(?:times|weekly|monthly|daily|every|on|by)\b|"
    r"\bsubscri|newsletter"
)


def is_appeal(plain: str) -> bool:
    """Whether a folded line asks the reader something on behalf of the page."""
    if plain[:1] in "\"'" or len(plain.split()) > LINE_WORDS:
        return False
    others, appealing = [], False
    for sentence in _SENTENCES.split(plain):
        if _appeals(sentence):
            appealing = True
        else:
            others.append(sentence)
    return (
        appealing
        and all(_TO_THE_READER.search(other) or _ANY_ORDER.match(other) for other in others)
        and not _PAST.search(plain)
    )


def _appeals(sentence: str) -> bool:
    if len(sentence.split()) > SENTENCE_WORDS:
        return False
    if (label := _LABEL.match(sentence)) and not _ANY_ORDER.match(sentence):
        sentence = sentence[label.end() :]
    if any(rule.fullmatch(sentence) for rule in _WHOLE):
        return True
    if _ANY_ORDER.match(sentence) is None:
        return False
    return any(
        (found := order.match(sentence)) is not None and about.search(found["order"]) is not None
        for order, about in _ORDERS
    )
