"""What a page asks of its reader: subscribe, support, follow, send pictures, ring the newsroom.

An appeal is an order to the reader ("Ring") with something of the newsroom's as its object ("our
newsdesk"). Neither half is enough: "Follow the money" and "Support for the bill is growing" stay,
and so does all that somebody is reported to have said. A line is an appeal when one of its
sentences is one and the others only talk to the reader ("Got a story?", "It's free.").
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarizer.text.furniture_offers import JOURNALISM, OFFERS, PRICE, QUESTIONS

LINE_WORDS = 60
SENTENCE_WORDS = 45

_EMAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_PHONE = r"\+?\d[\d ()./-]{4,}\d"
_HANDLE = r"(?<!\w)@\w{2,}"
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
        r"(?:news|headlines|stories|posts|updates|articles) (?:straight|direct|delivered|by "
        r"e-?mail)|delivered to your (?:door|home|inbox)|our \w+ ?newsletter",
    ),
    Order(
        "Support the Lantern: a year of local news for 9 crowns",
        r"(?:support(?! (?:for|from|of|is|was|has|had|among|came|staff|to)\b)|back|donate|"
        r"contribute|"
        r"chip in|make a (?:donation|gift|contribution)|help (?:us|fund|support|keep|power|"
        r"sustain)|"
        r"invest in|stand (?:up )?(?:for|with)|power|protect|give to|pay for)",
        rf"{JOURNALISM}|\b(?:a|per) (?:week|month|year)\b.{{0,20}}{PRICE}|"
        rf"\bfrom (?:as little as |just |only )?{PRICE}|{PRICE}.{{0,20}}\b(?:a|per) "
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
        rf"here|now|today)\b|[.!:]?$)|^(?:contact|e-?mail|get in touch)[.!:]?$|^get in touch: "
        rf"(?:do|have|are) you|^call the desk\b|{_EMAIL}|{_YOURS}|"
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
        r"^share this (?:article|story|post|newsletter|page|edition|issue|column|essay|piece|"
        r"report)"
        r"\b|"
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
        r"^\w+ (?:on )?(?:here|below|above|(?:the|this) (?:\w+ )?(?:link|button|heart|bell|star|"
        r"icon|"
        r"banner)|to (?:read|see|view|"
        r"watch|listen|"
        r"share|subscribe|resize|enter|vote|join|buy|donate|download|enlarge|expand|play|sign|open|"
        r"follow|print|e-?mail))\b",
    ),
    Order("Advertise with us", r"advertise", r"with|in|on|here"),
    Order(
        "Consider becoming a paid subscriber",
        r"(?:consider|hit|clap)",
        r"^consider (?:becoming|supporting|subscribing|upgrading|donating|making|giving|joining)\b"
        r".{0,60}\b(?:subscrib\w+|member\w*|support\w*|donat\w+|us|our|my|contribution)\b|"
        r"^hit (?:the )?(?:reply|subscribe|like|follow)\b|^clap (?:\d+ times|if|below|for this)\b",
    ),
    Order(
        "Buy me a coffee",
        r"(?:buy (?:me|us)|tip (?:me|us)|tell)",
        r"^(?:buy|tip) (?:me|us) an? (?:coffee|pint|beer|drink|tea|cuppa)\b|"
        r"^tell (?:a|your) (?:friends?|neighbou?rs?|colleagues?|family) about (?:us|our|this)\b",
    ),
)
_BEFORE = (
    r"(?:please |you can (?:also |now )?|simply |just |why not |and |or |also |you may |now |then |"
    r"(?:for|to) [^.?!]{3,70}?[,:]? |if you [^.?!]{3,90}?[,:]? (?:please |you can |just )?|how to |"
    r"want to |"
    r"(?:by|in) \w+ing [^.?!,]{3,40}, )?(?:to )?"
)
_ORDERS = tuple(
    (re.compile(rf"{_BEFORE}(?P<order>{order.verbs}\b.*)"), re.compile(order.about))
    for order in APPEALS
)
_ANY_ORDER = re.compile(rf"{_BEFORE}(?:{'|'.join(order.verbs for order in APPEALS)})\b")
_FOLLOW = re.compile(
    rf"{_BEFORE}(?:follow|like|find|join|add|watch|connect with) (?:(?:us|me) (?:on|at|for|via|"
    rf"here|@).{{0,80}}|us\W*|[^.!?]{{2,60}}'s (?:full |live |other )?coverage\b.{{0,80}}|"
    rf"our\b.{{0,60}}|"
    rf".{{0,60}}?{_HANDLE}.{{0,60}}|.{{2,70}}? (?:on|via) (?:our )?{_PLATFORM}\b"
    rf"(?:[,:;]?(?: and| or| &| also)?(?: on| at)? ?(?:{_PLATFORM}\b|{_HANDLE}|(?:https?:|"
    rf"www\.)\S+)|"
    rf" (?:page|channel|for (?!an? (?:day|week|month|year)\b)\w.{{2,50}}))*\W*)"
)
"""Accounts to follow: "Follow Ana Ruiz on Bluesky and Threads", "Follow us @lantern"."""

_REACHED = re.compile(
    rf".{{2,80}}\b(?:can|may) (?:also )?be (?:reached|contacted|e-?mailed|followed|"
    rf"found)\b.{{0,40}}"
    rf"(?:{_EMAIL}|{_HANDLE}|{_PHONE}|{_PLATFORM}).{{0,40}}"
)
"""How to reach a reporter: "Ana Ruiz can be reached at ana@lantern.example"."""

_HANDLED = re.compile(rf"(?:on|via) {_PLATFORM}:? {_HANDLE}\W*")
"""An account alone: "On Twitter @lantern."."""

_WHOLE = (_FOLLOW, _HANDLED, QUESTIONS, OFFERS, _REACHED)

_PAST = re.compile(r"(?<!you )(?<=\w )(?:was|were|had)\b|read the (?:sign|poster|banner)")
_LABEL = re.compile(
    r"(?:[\w'-]+ ){0,4}[\w'-]+: (?=(?:get|sign up (?:for|to)|subscribe to|read|join|listen to) "
    r"our\b)|(?:[\w'-]+ ){0,5}?(?:(?:newsletter|podcast|app|alerts?|bulletin): |[\w'-]+: (?=have "
    r"your))"
)
"""Before an order: "Harbour Light newsletter: Sign up"."""

_SENTENCES = re.compile(r"(?<=[.!?])[\"')]*\s+")
_TO_THE_READER = re.compile(
    rf"\b(?:you|your|you're|we|we're|we'd|our|us)\b|^(?:it'?s |it is |all )?(?:completely |"
    rf"always )?free\b|"
    rf"{PRICE}|{_EMAIL}|{_HANDLE}|https?:|^(?:no|cancel) .{{2,40}}$|^thank you|^it (?:only "
    rf")?takes|"
    rf"\b(?:a|the|our|'s) [\w' -]{{0,60}}\b{_NEWSROOM}|\bcovers? .|\bwrites? about |"
    r"\b(?:is published|appears|comes out) (?:\w+ )?(?:times|weekly|monthly|daily|every|on|by)\b|"
    r"\bsubscri|newsletter|^(?:good (?:morning|afternoon|evening)|hello|hi)?\W*(?:and )?welcome "
    r"(?:back )?"
    r"to\b|^\W*i (?:understand|agree|accept)\b|^outside (?:the )?\w+\?|^(?:all |your )?(?:letters|"
    r"submissions|entries|comments) "
    r"(?:must|should|may|will)\b|it "
    r"helps\b"
)


def is_appeal(plain: str) -> bool:
    """Whether a folded line asks the reader something on behalf of the page."""
    plain = plain.strip("[] ")
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
