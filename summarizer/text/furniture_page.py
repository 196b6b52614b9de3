"""What surrounds an article on its page: labels, bars, breadcrumbs, boxes of links, comments.

All but `is_bar` are matched against a folded line; a heading that opens a box or the comments
changes what the lines behind it are (see `furniture`).
"""

from __future__ import annotations

import re

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
_ICON_SHARE = 0.2
_ICONS = 5
_MOSTLY_ICONS = 0.5
_BAR_ITEMS = 4
_CRUMBS = 3
_ITEM_WORDS = 3
_SEPARATOR = re.compile(r"\s[|›»•·/>]\s|\s*[|›•]\s*")
_CRUMB = re.compile(r"\s*[>›»]\s*")
SENTENCE_END = re.compile(r"[.!?…。！？؟।][”’»\"')\]]*$")
_HEADING_WORDS = 8


def _group(*rules: str) -> re.Pattern[str]:
    return re.compile("|".join(rules))


COMMENT_HEADINGS = _group(
    r"leave a (?:reply|comment)(?: cancel reply)?",
    r"(?:post|add|write|submit) (?:a|your) comment",
    r"\(?\d* ?\)? ?comments?(?: ?\(\d+\))?:?",
    r"comments? (?:are closed|section|policy)\.?",
    r"join the (?:conversation|discussion)",
    r"welcome to the discussion\.?",
    r"(?:show|view|read|see|load) (?:all |more |\d+ )?comments.{0,20}",
    r"reader comments.{0,20}",
    r"be the first to comment.{0,20}",
    r"no comments yet\b.{0,60}",
    r"\d+ (?:thoughts?|responses?|replies) (?:on|to) [\"'].{1,200}",
    r"kommentar(?:e|ieren)?(?: schreiben)?",
    r"schreiben sie einen kommentar",
    r"laisser un commentaire",
    r"commentaires?",
    r"deja un comentario",
    r"deja una respuesta",
    r"comentarios",
    r"lascia un commento",
    r"commenti",
    r"deixe um comentário",
    r"comentários",
    r"geef een reactie",
    r"reacties",
    r"dodaj komentarz",
    r"komentarze",
)
"""Headings behind which only readers speak: "Leave a Reply", "3 comments"."""

COMMENT_RULES = _group(
    r"comments?: (?:our |the )?(?:rules|policy|guidelines|\d+)\.?",
    r"(?:our |the |read (?:our|the) |see (?:our|the) )?(?:comment(?:s|ing|ers'?|er)?|community|"
    r"house|discussion|posting|forum) (?:rules|guidelines|standards|policy|code(?: of conduct)?)\.?",
    r"we (?:want|welcome|encourage|invite|moderate|ask|reserve|review|remove|do not|don't|expect|may|"
    r"value|hope|like)\b.{0,80}\b(?:comments?|commenters?|posts)\b.{0,60}\b(?:community|discussion|site|"
    r"moderat\w+|publish\w*|posted|post|readers?|remove|delete|civil|respectful|page|topic)\b.{0,80}",
    r"(?:all )?(?:comments|posts|discussions?) (?:are|is|will be|may be|must) (?:be )?(?:now )?(?:pre-)?"
    r"(?:closed|moderated|open|reviewed|removed|edited|published|approved|subject|respectful|limited)\b"
    r".{0,120}",
    r"(?:please |kindly )?(?:keep|be|stay|remain|make) .{0,40}\b(?:civil|respectful|polite|on topic|"
    r"courteous|constructive)\b.{0,40}",
    r"please (?:keep|be) .{0,20}(?:civil|respectful).*",
    r"(?:keep it clean|be (?:nice|truthful|proactive|civil|respectful)|don't threaten|share "
    r"with us)\. .{1,140}",
    r"your e-?mail address will not be published\..{0,80}",
    r"required fields are marked.{0,10}",
    r"(?:save my name, email|notify me of).{1,120}",
    r"(?:log|sign) in to (?:leave a |post a |add a )?(?:comment|reply|vote).{0,40}",
    r"(?:you must be|you need to be) (?:logged|signed) in\b.{0,60}",
    r"(?:sort by|sort comments|newest|oldest|most liked|best)(?: first)?:?",
    r"(?:report|flag|hide|reply|like)(?: this)?(?: abuse| comment)?",
)
"""Rules and forms of the comments: "Our community guidelines", "Comments are moderated."."""

BOX_HEADINGS = _group(
    r"(?:recommended|suggested|more|picked|selected|chosen) for you",
    r"(?:related|recommended|similar|popular|latest|recent|trending|other|more|top|featured|most read|"
    r"most popular|must read) (?:stor(?:y|ies)|articles?|news|content|posts?|topics?|links?|reading|"
    r"coverage|headlines?|videos?|items?|reads?|features?|podcasts?|galler(?:y|ies)|pages?|items)",
    r"related",
    r"most (?:read|popular|viewed|shared|commented|watched|discussed)(?: (?:in|on|this|today|now|stories"
    r"|news|articles)\b[^.!?]{0,40})?",
    r"(?:top|latest|popular|best|more|headlines) (?:in|from) [^.!?]{1,40}",
    r"(?:more )?(?:top|latest|other) (?:stories|news|headlines) (?:in|from|on) [^.!?]{1,40}",
    r"trending(?: now| today| stories)?",
    r"(?:editors?'?s?|readers?'?s?|our|staff) (?:picks?|choice|favou?rites)",
    r"you (?:may|might) (?:also|be) (?:like|interested in)",
    r"(?:people|readers|others|others who read this) (?:also |are |have )?(?:read|reading|liked|viewed)",
    r"(?:what to )?read next",
    r"what to read next",
    r"read (?:more|next|also|on)",
    r"(?:read |see )?more (?:from|on|in|about|like) [^.!?]{1,60}",
    r"(?:elsewhere|around the web|from around the web|from our partners|from the archive|also in the"
    r" news|in other news|in case you missed it|promoted stories|before you go)(?: [^.!?]{0,30})?",
    r"see also",
    r"also (?:read|see|watch|in [^.!?]{1,30})",
    r"don't miss",
    r"up next",
    r"mehr zum thema",
    r"lesen sie auch",
    r"das könnte sie auch interessieren",
    r"meistgelesen",
    r"(?:à )?lire aussi",
    r"sur le même sujet",
    r"les plus lus",
    r"leer también",
    r"lee también",
    r"te puede interesar",
    r"noticias relacionadas",
    r"lo más (?:leído|visto)",
    r"leggi anche",
    r"articoli correlati",
    r"i più letti",
    r"leia (?:também|mais)",
    r"mais lidas",
    r"lees ook",
    r"czytaj (?:także|też|również)",
    r"čtěte také",
    r"читайте також",
    r"اقرأ أيضا",
    r"関連記事",
    r"相关阅读",
    r"相關新聞",
)
"""Headings of boxes of links: "Most viewed in business", "Related post", "More on the topic"."""

LABELS = _group(
    r"(?:advertise?ments?|ad|sponsored(?: content)?|promoted(?: content)?|anzeige|werbung|"
    r"publicité|publicidad|pubblicità|publicidade|advertentie|reklama|inzerce|реклама|إعلان|"
    r"広告|广告)(?: - (?:scroll|continue) .{0,40})?",
    r"(?:story|article|text|report) continues (?:below|after|beneath).{0,40}",
    r"(?:scroll|swipe) (?:down )?(?:to|for) (?:continue|more).{0,40}",
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
    r"skip to (?:main |the )?(?:content|navigation|article|search|footer|end).{0,20}",
    r"(?:back|go|return|jump|scroll) to (?:the )?(?:top|home ?page|main page|navigation|start)",
    r"top of (?:the )?page",
    r"loading\W*",
    r"(?:play|pause|mute|unmute|full ?screen|expand|collapse|enlarge|zoom)(?: (?:video|audio|image|map"
    r"|chart|this image))?",
    r"(?:next|previous)(?: article| post| story| page| slide)?",
    r"(?:post|site|main|primary) navigation",
    r"toggle (?:navigation|menu|caption|search)",
    r"(?:listen|watch) live",
    r"listen to (?:this )?(?:article|story)\W*.{0,20}",
    r"\d+ ?-?(?:min(?:ute)?s?)\.? (?:read|listen|watch)",
    r"(?:reading|read|listening) time:? .{1,20}",
    r"(?:play|watch|live|image|photo|video|gallery|media|audio|slideshow|infographic)s?(?: (?:video|"
    r"caption|source|gallery|credit|copyright))?\W*",
    r"image (?:source|copyright|credit|caption)[:,]? .{1,120}",
    r"media caption .{1,200}",
    r"getty images",
    r"file (?:photo|image|picture)",
    r"credit: [^.!?]{1,80}",
    r"photo(?:graph)?s?(?: by|:) [^.!?]{1,80}",
    r"(?:picture|image|foto|bild)(?: by|s?:) [^.!?]{1,80}",
    r"key (?:events|moments|dates|developments|updates)(?: \(\d+\))?",
    r"(?:live|latest) (?:updates?|reporting|feed|blog)",
    r"(?:pinned|featured|new|older|newer|earlier) (?:post|posts|updates?|entries|comments)",
    r"(?:show|hide|filter|view|see) (?:key events|all updates|all|only|more|less|transcript|caption)"
    r"(?: \(\d+\)| only)?",
    r"(?:in this (?:article|story|issue|episode)|on this page|contents|table of contents|"
    r"jump to(?: section)?):?",
    r"more",
    r"share",
    r"print(?: this)?(?: (?:page|article|story))?",
    r"save(?: (?:this|for later|article|story))*",
    r"read more\W*",
    r"continue reading.{0,80}",
    r"(?:view|load) (?:more|all|gallery)",
    r"all rights reserved\.?",
    r"terms (?:of (?:use|service)|and conditions|& conditions)",
    r"(?:privacy|cookie|refund) (?:policy|notice|settings|statement|preferences)",
    r"contact us",
    r"about (?:us|the author|this (?:article|story|author|series|podcast)|our (?:site|team))",
    r"(?:our|meet the) (?:team|newsroom|staff|journalists)",
    r"advertise with us",
    r"newsletters?",
    r"follow us\b.{0,60}",
    r"(?:font|text) size.{0,20}",
    r"name ?\*?",
    r"e-?mail ?\*?",
    r"website ?\*?",
    r"30",
    r"ends?",
    r"\(ends?\)",
    r"(?:tags?|topics?|filed under|keywords?|sections?|themes?):? .{1,200}(?<![.!?])",
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

WIDGETS = _group(
    r".{0,120}\(?opens (?:in )?(?:a )?(?:new|another|external) (?:window|tab|site|link|page)\)?\.?",
    r"(?:you can )?share (?:this (?:article|story|post|page|video)|(?:on|via|to|with) (?:facebook|"
    r"twitter|x|whatsapp|email|linkedin|friends|social))\b.{0,60}(?<![.!?])",
    r"(?:like|follow|join|find) us on\b.{0,100}",
    r"(?:\d[\d,.]*k? )?(?:likes?|shares?|views?|reactions?|retweets?)(?:[ ,]+\d[\d,.]*k? \w+)*",
    r"(?:be the first to like this|\d+ (?:people|bloggers) like this|like this:?).{0,20}",
    r"(?:link|url|address) copied(?: to (?:the )?clipboard)?\W*",
    r"(?:copy|get) (?:the )?(?:link|url)\W*",
    r"(?:add|save|remove|bookmark) (?:this |to |from )+(?:favou?rites|bookmarks?|reading list|my list|"
    r"article|library|collection)",
    r"(?:was|did you find) this (?:article|page|story|information)? ?(?:helpful|useful|interesting)\?"
    r".{0,20}",
    r"(?:rate|how would you rate) this (?:article|page|story)\b.{0,30}",
)
"""Buttons to share, like and keep: "Click to share on Threads (Opens in new window)"."""

TEASERS = _group(
    r"(?:also read|read also|read more|read next|see also|see more|related(?: (?:story|"
    r"article|news|video|post|topics?))?|recommended|more|watch(?: (?:live|now|video|more|next))?|listen|"
    r"live(?: updates)?|don't miss|must read|click here|explainer|in pictures|gallery|podcast|from the "
    r"archives?|lesen sie auch|lire aussi|à lire "
    r"aussi|leer también|lee también|lea también|leggi anche|leia também|leia mais|lees ook|"
    r"czytaj (?:także|też)|čtěte také|читайте також)(?:\s*[:|»>]|\s-)\s*\S.{2,200}",
    r"\[(?:read|watch|see|related|also read)\b.{3,160}\]",
)
"""Links to other pieces: "Related: the ten oldest bridges", "[Read: what the mayor knew]"."""

GROUPS = (COMMENT_HEADINGS, COMMENT_RULES, BOX_HEADINGS, LABELS, WIDGETS, TEASERS)


def is_page_part(line: str, plain: str) -> bool:
    """Whether a line, here also folded, belongs to the page around the article."""
    return any(group.fullmatch(plain) for group in GROUPS) or _share_bar(plain) or _is_bar(line)


def is_icon_run(plain: str) -> bool:
    """Whether a line is made of icons' names: "icon close icon edit", "shareicon bookmarkicon"."""
    count, size = plain.count("icon"), len(plain.split())
    if count >= _ICONS:
        return count >= _ICON_SHARE * size
    return count > 1 and count >= _MOSTLY_ICONS * size and not SENTENCE_END.search(plain)


def _share_bar(plain: str) -> bool:
    found = re.findall(r"[^\W_]+", plain)
    return (
        bool(found)
        and all(w in _SHARE_WORDS or w.isdigit() for w in found)
        and any(_SHARE_WORDS.get(w) for w in found)
    )


def _is_bar(line: str) -> bool:
    """Whether a line is a bar of links or breadcrumbs: "Home > Prizes > Poetry"."""
    if SENTENCE_END.search(line):
        return False
    items = [item for item in _SEPARATOR.split(line.strip()) if item]
    crumbs = [item for item in _CRUMB.split(line.strip()) if item]
    return (len(items) >= _BAR_ITEMS and _short(items)) or (
        len(crumbs) >= _CRUMBS and _short(crumbs)
    )


def _short(items: list[str]) -> bool:
    return all(len(item.split()) <= _ITEM_WORDS for item in items)
