"""What surrounds an article on its page: labels, buttons, bars, breadcrumbs, boxes, comments.

All but bars are matched against a whole folded line.
"""

from __future__ import annotations

import re

from summarizer.text.furniture_boxes import BOX_HEADINGS, TEASERS
from summarizer.text.furniture_comments import COMMENT_HEADINGS, COMMENT_RULES
from summarizer.text.furniture_widgets import MACHINERY
from summarizer.text.lines import any_of
from summarizer.text.words import words

_STRONG = words(
    """share tweet facebook twitter whatsapp linkedin pinterest reddit telegram messenger flipboard
    print email e-mail mail sms copy instagram youtube tumblr xing bluesky threads mastodon teilen
    partager compartir condividi compartilhar delen udostępnij sdílet drucken imprimer imprimir
    stampa vk viber line wechat weibo rss mix pocket loading"""
)
_WEAK = words(
    """on to via this article story page link url the a in with us of your friend x more save post
    opens new window tab click follow or and by using here icon button bookmark comment comments
    like likes listen gift full text size copied shares social media networks network channels be
    first people auf sur en su no em op na artikel"""
)
_SHARE_WORDS = {**dict.fromkeys(_WEAK, False), **dict.fromkeys(_STRONG, True)}
"""Words of share bars; True where one of them makes a bar of a line that has no other words."""
_WORD = re.compile(r"[^\W_]+")
_ICON_SHARE = 0.2
_ICONS = 5
_MOSTLY_ICONS = 0.5
_BAR_ITEMS = 4
_PIPED_ITEMS = 3
_LABELLED_ITEMS = 3
_CRUMBS = 3
_ITEM_WORDS = 3
_SEPARATOR = re.compile(r"\s[|›»•·/>]\s|\s*[|›•]\s*")
_CRUMB = re.compile(r"\s*[>›»]\s*")
SENTENCE_END = re.compile(r"[.!?…。！？؟।][”’»\"')\]]*$")
_HEADING_WORDS = 8


LABELS = any_of(
    r"(?:advertise?ments?|ad|sponsored(?: content)?|promoted(?: content)?|anzeige|werbung|"
    r"publicité|publicidad|pubblicità|publicidade|advertentie|reklama|inzerce|реклама|إعلان|"
    r"広告|广告)(?: - (?:scroll|continue|story|article) .{0,40})?",
    r"(?:story|article|text|report) continues (?:below|after|beneath).{0,40}",
    r"(?:scroll|swipe) (?:down )?(?:to|for) (?:continue|more).{0,40}",
    r"\(?(?:advertise?ment|sponsored|advertorial|paid post|promotion): .{2,200}",
    r"(?:story|article|programme|program|news) continues after .{2,60}",
    r"source links?",
    r"source",
    r"(?:by|posted by|author:?|written by) (?:admin|staff|editor|guest|administrator|web "
    r"?desk|newsroom|(?:our )?staff (?:writer|reporter)s?|news desk)",
    r"admin",
    r"(?:sign|log) (?:in|up|out)(?: / (?:sign|log|register) ?(?:in|up)?)?",
    r"register",
    r"subscribe(?: now| today)?",
    r"(?:my|your) (?:account|profile|feed|lantern)",
    r"menu",
    r"search",
    r"close",
    r"home(?:page)?",
    r"(?:skip|jump|go) to (?:main |the )?(?:content|navigation|article|search|footer|end|"
    r"comments).{0,20}",
    r"(?:back|go|return|jump|scroll) to (?:the )?(?:top|home ?page|main page|navigation|start)",
    r"top of (?:the )?page",
    r"loading\W*",
    r"(?:play|pause|mute|unmute|full ?screen|expand|collapse|enlarge|zoom)(?: (?:video|audio|"
    r"image|map"
    r"|chart|this image))?",
    r"(?:next|previous)(?: article| post| story| page| slide)?",
    r"(?:post|site|main|primary) navigation",
    r"toggle (?:navigation|menu|caption|search)",
    r"(?:listen|watch) live",
    r"listen to (?:this )?(?:article|story)\W*.{0,20}",
    r"\d+ ?-?(?:min(?:ute)?s?)\.? (?:read|listen|watch)",
    r"(?:listen|watch|play|read) \d+ ?(?:m|min|h|sec)\w*(?: \d+ ?s\w*)?",
    r"(?:reading|read|listening) time:? .{1,20}",
    r"(?:play|watch|live|image|photo|video|gallery|media|audio|slideshow|infographic)s?(?: "
    r"(?:video|"
    r"caption|source|gallery|credit|copyright))?\W*",
    r"image (?:source|copyright|credit|caption)[:,]? .{1,120}",
    r"media caption[,:]? .{1,200}",
    r"getty images",
    r"file (?:photo|image|picture)",
    r"(?:(?:photo|image|picture|video|cover)s? )?(?:credit|courtesy): [^.!?]{1,80}",
    r"(?:photo|image|picture|video|cover)s? (?:credit|source)s?: [^.!?]{1,80}",
    r"photo(?:graph)?s?(?: by|:) [^.!?]{1,80}",
    r"(?:picture|image|foto|bild)(?: by|s?:) [^.!?]{1,80}",
    r"key (?:events|moments|dates|developments|updates)(?: \(\d+\))?",
    r"(?:(?:follow|watch|read|see) )?(?:our |the )?(?:live|latest) (?:text )?(?:updates?|"
    r"reporting|feed|"
    r"blog|coverage|text)",
    r"(?:re-?use|licen[sc]e|republish|reprint|order reprints of) this (?:content|article|story)",
    r"order reprints|today's paper|(?:more|our|all) newsletters|learn more|scroll down (?:for|"
    r"to) .{0,40}",
    r"(?:view|see|read) all (?:posts|articles|stories|entries)\b.{0,40}",
    r"about the author:? .{0,60}(?<![.!?])",
    r"source: [^.!?]{2,80}(?:\b(?:inc|ltd|co|corp|plc|llc)\.)?",
    r"(?:media |press |investor )?contacts?: .{0,80}(?:\d{4,}|@).{0,40}",
    r"view (?:the )?original (?:content|article|release|version)\b.{0,60}",
    r"(?:distributed|syndicated|released) by [^,.!?]{2,40}",
    r"(?:betting|odds|latest odds): .{0,80}\b\d+[/-]\d+\b.{0,60}",
    r".{2,60}\b(?:last|final) chance to (?:enter|vote|book|register|nominate)\W*",
    r"(?:(?:video|audio) )?duration:? \d[\d:]*.{0,40}",
    r"(?:pinned|featured|new|older|newer|earlier) (?:post|posts|updates?|entries|comments)",
    r"(?:show|hide|filter|view|see) (?:key events|all updates|all|only|more|less|transcript|"
    r"caption)"
    r"(?: \(\d+\)| only)?",
    r"(?:in this (?:article|story|issue|episode)|on this page|contents|table of contents|"
    r"jump to(?: section)?):?",
    r"more",
    r"share",
    r"print(?: this)?(?: (?:page|article|story))?",
    r"save(?: (?:this|for later|article|story))*",
    r"read more\W*",
    r"continue reading.{0,80}",
    r"(?:view|load|show) (?:more|all|less|gallery)(?: \w+)?",
    r"all rights reserved\.?",
    r"terms (?:of (?:use|service)|and conditions|& conditions)",
    r"(?:privacy|cookie|refund) (?:policy|notice|settings|statement|preferences)",
    r"contact us",
    r"about (?:us|the author|this (?:article|story|author|series|podcast)|our (?:site|team))",
    r"(?:our|meet the) (?:team|newsroom|staff|journalists)",
    r"advertise with us",
    r"newsletters?|be the first to know",
    r"follow us\b.{0,60}",
    r"(?:font|text) size.{0,20}",
    r"name ?\*?",
    r"e-?mail ?\*?",
    r"website ?\*?",
    r"30",
    r"ends?",
    r"\(ends?\)",
    r"(?:tags?|tagged|topics?|filed under|keywords?|sections?|themes?):? .{1,200}(?<![.!?])",
    r"tags?: .{1,200}",
    r"topics?: .{1,200}",
    r"filed under:? .{1,200}",
    r"posted in:? .{1,120}",
    r"categor(?:y|ies): .{1,120}",
    r"keywords?: .{1,200}",
    r"please wait\W*",
    r"https?://\S+",
    r"www\.\S+",
)
"""Labels and buttons that stand alone: "Key events", "Skip to content", "Tags: dam, flood"."""

WIDGETS = any_of(
    r".{0,120}\(?opens (?:in )?(?:a )?(?:new|another|external) (?:window|tab|site|link|page)\)?\.?",
    r"(?:you can )?share (?:this (?:article|story|post|page|video)|(?:on|via|to|with) (?:facebook|"
    r"twitter|x|whatsapp|email|linkedin|friends|social))\b.{0,60}(?<![.!?])",
    r"(?:like|follow|join|find) us on\b.{0,100}",
    r"(?:\d[\d,.]*k? )?(?:likes?|shares?|views?|reactions?|retweets?)(?:[ ,]+\d[\d,.]*k? \w+)*",
    r"(?:be the first to like this|\d+ (?:people|bloggers) like this|like this:?).{0,20}",
    r"(?:story|article|page|item|link) saved\W*",
    r"something went wrong(?:[,.] (?:please )?try again.{0,20})?\W*",
    r"(?:please )?try again(?: later)?\W*",
    r"(?:invalid|incorrect|wrong) (?:e-?mail|password)(?: address)?\W*",
    r"are you (?:a robot|human)\?",
    r"print(?:er)?[- ]friendly\b.{0,40}",
    r"shares? ?\d+",
    r"save (?:this )?(?:articles?|story|stories) (?:to read|to your|for later)\b.{0,80}",
    r"(?:link|url|address) copied(?: to (?:the )?clipboard)?\W*",
    r"(?:copy|get) (?:the )?(?:link|url)\W*",
    r"(?:add|save|remove|bookmark) (?:this |to |from )+(?:favou?rites|bookmarks?|reading list|my "
    r"list|"
    r"article|library|collection)",
    r"(?:was|did you find) this (?:article|page|story|information)? ?(?:helpful|useful|"
    r"interesting)\?"
    r".{0,20}",
    r"e-?mail (?:this )?(?:story|article|page|link)?(?: ?to (?:a|your) friends?)?",
    r"(?:send|forward) (?:this (?:story|article|page) )?to a friend",
    r"print(?:er|able)?(?:[- ]friendly)? version",
    r"(?:rate|how would you rate) this (?:article|page|story)\b.{0,30}",
)
"""Buttons to share, like and keep: "Click to share on Threads (Opens in new window)"."""

_GROUPS = (COMMENT_HEADINGS, COMMENT_RULES, BOX_HEADINGS, LABELS, WIDGETS, TEASERS, MACHINERY)
_ANY = any_of(*(group.pattern for group in _GROUPS))


def is_page_part(line: str, plain: str) -> bool:
    """Whether a line, here also folded, belongs to the page around the article."""
    return _ANY.fullmatch(plain) is not None or _share_bar(plain) or _is_bar(line)


def is_icon_run(plain: str) -> bool:
    """Whether a line is made of icons' names: "icon close icon edit", "shareicon bookmarkicon"."""
    if (count := plain.count("icon")) <= 1:
        return False
    size = len(plain.split())
    if count >= _ICONS:
        return count >= _ICON_SHARE * size
    return count >= _MOSTLY_ICONS * size and not SENTENCE_END.search(plain)


def _share_bar(plain: str) -> bool:
    strong = False
    for word in _WORD.finditer(plain):
        known = _SHARE_WORDS.get(word.group())
        if known is None and not word.group().isdigit():
            return False
        strong = strong or bool(known)
    return strong


def _is_bar(line: str) -> bool:
    """Whether a line is a bar of links or breadcrumbs: "Home > Prizes > Poetry"."""
    if SENTENCE_END.search(line):
        return False
    items = [item for item in _SEPARATOR.split(line.strip()) if item]
    if len(items) > 1 and all(map(_labelled, items)):
        return True
    if len(items) >= _LABELLED_ITEMS and _short(items) and any(map(_labelled, items)):
        return True
    piped = [item for item in line.split("|") if item.strip()]
    if len(piped) >= _PIPED_ITEMS and _short(piped) and not any(map(str.isdigit, line)):
        return True
    crumbs = [item for item in _CRUMB.split(line.strip()) if item]
    return (len(items) >= _BAR_ITEMS and _short(items)) or (
        len(crumbs) >= _CRUMBS and _short(crumbs)
    )


def _labelled(item: str) -> bool:
    return _ANY.fullmatch(item.casefold()) is not None


def _short(items: list[str]) -> bool:
    return all(len(item.split()) <= _ITEM_WORDS for item in items)
