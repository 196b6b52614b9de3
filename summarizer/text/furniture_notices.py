"""What a page tells of itself and its rights: cookies, copyright, commissions, disclaimers, state.

All of these are matched against a whole folded line.
"""

from __future__ import annotations

import re

from summarizer.text.lines import any_of

COOKIES = any_of(
    r"\W*(?:i|you) (?:understand|agree|have read|accept|consent)\b.{0,100}\b(?:terms|privacy|"
    r"agreement|"
    r"policy|policies|processing)\b.*",
    r"(?:we|this (?:web)?site|our (?:web)?site|this page|our partners)\b.{0,60}\b(?:uses? "
    r"cookies|and our partners|values? your privacy).*",
    r"we (?:value|care about|respect) your privacy.*",
    r"by (?:continuing|clicking|using|signing up|subscribing|submitting|registering|entering)\b"
    r".{0,120}\b(?:you|i)(?:'re)? (?:agree|accept|consent|acknowledge|confirm|agreeing|"
    r"accepting)\b.*",
    r"you can (?:change|withdraw|manage|update) your (?:consent|preferences|choices|settings)\b.*",
    r"(?:accept|reject|manage|allow|deny|refuse)(?: all)?(?: (?:cookies|consent|preferences|"
    r"options))?",
    r"i (?:accept|agree)",
    r"(?:wir verwenden|diese (?:web)?seite (?:verwendet|nutzt)) cookies.*",
    r"nous utilisons des cookies.*",
    r"(?:utilizamos|usamos) cookies.*",
    r"questo sito (?:utilizza|usa) .{0,20}cookie.*",
    r"deze (?:web)?site gebruikt cookies.*",
    r"(?:this|the) (?:content|video|post|map|embed|player) (?:is|was|has been) (?:blocked|hidden|"
    r"not (?:shown|available|loaded))\b.{0,120}",
)
"""Cookie walls and consent: "This site uses cookies.", "By clicking you accept our terms"."""

RIGHTS = any_of(
    r"(?:\(c\)|©|copyright)\s*(?:\(c\)|©)?\s*\d{4}.*",
    r"©.*",
    r"copyright [^.!?]{2,60}\b(?:limited|ltd|inc|llc|plc|gmbh|group|media|press|news)\.?",
    r".{0,80}\ball rights reserved\b.*",
    r"this (?:material|content|article|story|report) (?:may|must|can) ?not be (?:published|"
    r"reproduced|"
    r"copied|reprinted|redistributed|used)\b.*",
    r"(?:reproduction|republication|reprint(?:ing)?|redistribution|copying|re-?use|any use|use|"
    r"quoting|citation)(?: of)?(?: these| this| the| our| any| all| site)*(?: materials?| content| "
    r"articles?| texts?| photos?| stor(?:y|ies)) .{0,80}\b(?:permi(?:tted|ssion)|prohibited|"
    r"forbidden|"
    r"consent|allowed|hyper-?link|link|required)\b.{0,80}",
    r"(?:reproduction|republication|reprint(?:ing)?|redistribution|copying)(?:,)? (?:in (?:whole|"
    r"part|"
    r"full|any)|without (?:written |express |prior )*(?:permission|consent))\b.{0,120}",
    r"(?:when|if|in case of|while) (?:using|quoting|copying|reprinting|citing|reproducing|"
    r"re-?using)"
    r" .{0,30}(?:materials?|content|articles?|texts?|quotes?|photos?)\b.{0,60}\b(?:hyper-?link|"
    r"link|"
    r"reference|credit|attribution|source|permission)\b.{0,80}",
    r"a version of this (?:article|story|piece|post)\b.{0,160}",
    r"(?:republished|reprinted|reproduced|used) (?:here )?(?:with|by) (?:the )?(?:kind )?"
    r"permission.{0,80}",
    r"(?:licen[sc]ed|published|available|released) under (?:a |the )?creative commons.*",
    r"this (?:article|story|piece|report|text|interview) (?:was|is|has been|first|originally) ?"
    r"(?:originally |first )?(?:published|republished|syndicated|appeared|printed) (?:on|in|by|at|"
    r"from|under) .{2,80}",
    r"(?:originally|first) (?:published|appeared) (?:on|in|by|at) [^,]{2,80}",
    r"\(?translat(?:ed|ion)(?: into \w+)?(?: (?:from|of) (?:the )?\w+)?(?: original)?(?: by |: )"
    r"[^,.]{2,80}\)?\.?",
    r"\(?(?:this (?:article|text|story|interview) (?:was|is|has been) "
    r")?(?:machine[- ])?translated(?: "
    r"(?:from (?:the )?(?:original|\w+)|automatically|by (?:machine|ai|google)))?\b(?: (?:and "
    r")?(?:checked|"
    r"edited|reviewed|revised|by))?(?: \w+){0,4}\)?\.?",
    r"this (?:is a|article is a|text is a|text was) (?:machine |automatic(?:ally)? "
    r")?translat(?:ion|ed)"
    r"\b.{0,100}",
    r"(?:this|the) (?:article|story|text|summary|translation|page) (?:was|is|has been) (?:written|"
    r"generated|produced|created|compiled|checked|reviewed|edited) (?:with|by|using|from) (?:the "
    r"help of"
    r" |the assistance of )?(?:an? )?(?:ai\b|artificial|automated|machine|wire|syndicated|agency)"
    r".{0,80}",
)
"""Whose text it is, and its translation: "Quoting our texts is permitted with a link only"."""

COMMISSIONS = any_of(
    r"as an? .{2,50}\b(?:associate|affiliate|partner)s?,? .{1,30}\bearns?\b.{0,80}",
    r".{2,60}\b(?:may (?:also )?(?:earn|receive|get|make|be paid)|earns?|receives?|gets?) (?:a |"
    r"an |some "
    r"|us )?(?:small |affiliate |referral )*(?:commissions?|fee|revenue|payment|"
    r"money)\b.{0,60}\b(?:links?"
    r"|if you|when you|your purchase|you (?:buy|make|order|click)|(?:this|our) (?:page|site|"
    r"article|"
    r"post|story))\b.{0,100}",
    r"(?:if|when) you (?:buy|purchase|click|order|shop)\b.{0,80}\b(?:commission|affiliate|"
    r"earn)\b.*",
    r"(?:this|our|the) (?:post|page|article|site|story|list|guide) .{0,40}\b(?:affiliate|sponsored|"
    r"referral) links?\b.*",
    r"this (?:article|post|content|story|feature) (?:is|was|has been) (?:sponsored|paid for|"
    r"promoted|"
    r"brought to you|produced|supported) (?:by|with|from|in) .{2,60}",
    r"(?:sponsored|presented|brought to you|paid for) by [^.!?]{2,60}",
    r"(?:paid|sponsored|branded|partner|advertiser) (?:content|post|partnership|feature|message|"
    r"promotion)\b.{0,50}",
    r"(?:all )?prices (?:are |were )?(?:(?:correct|accurate) (?:at|as|when)|subject to "
    r"change)\b.{0,80}",
)
"""Who earns by it: "The Lantern may earn a commission when you buy through links"."""

DISCLAIMERS = any_of(
    r"disclaimers?(?:\s?:.*|)",
    r"(?:this|the|our|all|any) (?:(?:above )?(?:article|content|information|material|text|page|"
    r"column|story|post|report)\b).{0,60}\b(?:is|are|does|do|should)(?: not| "
    r"for)\b.{0,60}\b(?:constitute|"
    r"advice|information(?:al)? (?:purposes )?only|a substitute|substitute|endorse|recommendation|"
    r"be (?:taken|construed|relied|regarded))\b.*",
    r"(?:the )?(?:statements?,? |views?,? |opinions?,? |and )+(?:(?:expressed )?(?:here|in this "
    r"(?:article|column|piece|post|op-ed|text)|by the "
    r"author|on this|are)|of the (?:author|writer|columnist))\b.{0,60}\b(?:are|is|own|alone|do)\b "
    r".{0,120}",
    r"(?:the (?:station|site|publisher|newspaper|editors?|company|\w+)|we|.{2,40}) (?:is|are|"
    r"takes?|"
    r"accepts?) (?:not|no) (?:responsib\w+|liab\w+) for (?:the )?(?:content|external|linked|third)"
    r"\b.{0,80}",
    r"(?:about|learn about) (?:our approach to )?external (?:links|linking)\W*.{0,30}",
    r"(?:all )?(?:odds|betting odds)(?: (?:are|were))? (?:correct|accurate|subject|quoted|supplied|"
    r"from|courtesy)\b.*",
    r"(?:always |please )?(?:gamble|bet|drink) (?:responsibly|aware)\b.*",
    r".{0,60}\b(?:begambleaware|gambleaware|gamcare)\b.*",
    r"(?:18|21)\+\s?(?:only|\.|,|\||$).{0,120}",
    r".{0,40}\b(?:t&cs?|terms and conditions|terms) apply\b.{0,40}",
    r"(?:all |market )?(?:quotes|data) (?:is |are )?(?:delayed|a real-time)\b.{0,120}",
    r"market data (?:is |are )?provided by\b.{0,60}",
    r"(?:past performance is (?:no|not)|(?:your )?capital (?:is )?at risk)\b.{0,120}",
)
"""What it will not answer for: "Odds correct at the time of writing. Please bet responsibly."."""

STANDARDS = any_of(
    r"(?:(?:high|print)[- ]\w+|press|further|more)? ?(?:images?|photos?|photographs?|pictures|"
    r"interviews|"
    r"footage|captions) (?:are|is) available (?:on request|for download|to (?:the )?(?:media|"
    r"press))\b"
    r".{0,60}",
    r"(?:read |see |about )?(?:our|the [\w ]{2,30}'s?|editorial|ethics) (?:editorial "
    r")?(?:standards|ethics|principles|"
    r"guidelines|code of (?:conduct|ethics|practice)|editorial (?:policy|code)|trust (?:principles|"
    r"project)|corrections policy)(?:\s?[:|>].{0,100}|)",
    r"why (?:you can )?trust (?:us|our|the)\b.{0,40}\??",
    r"how we (?:report|work|check|cover|test|make|choose|use ai)\b.{0,50}[^.!]",
    r"(?:we (?:are|is)|[\w' ]{2,40} is) (?:a (?:member|part) of|regulated by|certified by) "
    r"(?:the )?"
    r"(?:independent )?(?:press|trust|journalism)\b.{0,80}",
    r"(?:report|suggest|request|submit) (?:a|an) (?:typo|error|correction|mistake|"
    r"problem)\b.{0,60}",
    r"(?:complaints?|corrections?|corrections and clarifications)",
    r"if you (?:have a complaint|wish to complain|want to complain)\b.{0,160}",
)
"""What it holds itself to: "Our standards: the Lantern code of conduct"."""

PAYWALLS = any_of(
    r"to (?:continue reading|read the full (?:article|story)|read (?:on|more)|keep reading|view "
    r"this)"
    r"\b.{0,120}",
    r"(?:you have|you've) (?:\d+|reached|read|used|run out|no)\b.{0,60}\b(?:articles?|limit|"
    r"stories)\b.*",
    r"(?:this|the rest of this|the full) (?:article|story|content|report|page|video|feature) is "
    r"(?:only |exclusively )?(?:for|available (?:only )?(?:to|for)|reserved for|free for|"
    r"exclusive to)"
    r"(?: \w+){0,3} (?:subscribers?|members?|registered|premium)\b.{0,60}",
    r"(?:subscribers?|members?|premium)(?:[ -]only)?(?: content| article| exclusive)?",
    r"already (?:a |an |our )?(?:subscriber|member|subscribed|registered|have an account)\b.*",
    r"(?:log|sign) in or (?:sign up|register|subscribe|join)\b.{0,60}",
    r"start your (?:free )?trial.*",
    r"\d+ (?:free )?(?:articles?|stories) (?:left|remaining)\b.{0,60}",
    r"please (?:log in|sign in|enable javascript|subscribe|register)\b.*",
    r"thank(?:s| you) for (?:reading|subscribing|signing up|registering)\b.{0,40}",
    r"as a (?:subscriber|member),? you\b.{0,100}",
    r"unlock .{0,40}\b(?:article|story|access|content|offer)\b.{0,80}",
)
"""Doors: "You have read 3 of your 3 free articles", "This story is for members only"."""

STATE = any_of(
    r"(?:this|the) (?:page|live ?blog|live page|blog|live coverage|live feed|"
    r"feed)\b.{0,20}\b(?:has|is|"
    r"will)(?: now)? (?:(?:been )?(?:stopped|closed|ended|finished|paused|archived|refresh|update|"
    r"updated|no longer)|(?:stop )?updating|clos(?:ed|ing)|over)\b.{0,80}",
    r"(?:our|that's all (?:from|for)|that ends|this ends) (?:our )?live (?:coverage|blog|"
    r"updates?|page)\b"
    r".{0,80}",
    r"(?:last |first |latest )?(?:updated?|published|modified|posted|edited|reviewed)(?: on)?:?\s"
    r"(?:(?:about |over )?(?:\d+|an?|one|two|three|a few|several) ?(?:s|m|h|d|w|secs?|seconds?|"
    r"mins?|"
    r"minutes?|hours?|hrs?|days?|weeks?|months?|years?) ?(?:ago)?|just now|moments ago|today|"
    r"yesterday)"
    r"(?:,? (?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: \w{2,4})?)?\W*",
    r"(?:\d+|an?|one) (?:secs?|seconds?|mins?|minutes?|hours?|hrs?|days?|weeks?|months?|years?) "
    r"ago",
    r"(?:this is a )?(?:breaking(?: news)?|developing)(?: news)?(?: story)?(?: (?:and will|will|"
    r"that|-|"
    r"check|and)\b.{0,100})?[.:]?",
    r"(?:this|the) (?:breaking |developing )?(?:story|article|report|page|post) (?:is (?:being|"
    r"automatically)|will be|has been|was|is) ?(?:being |last )?(?:updated|refreshed)(?: (?:as|"
    r"with|to|"
    r"shortly|when|throughout|on|at|regularly)\b.{0,120})?[.]?",
    r"(?:this|the) story is (?:still )?(?:developing|breaking)[.]?",
    r"(?:more|updates|details|full report) (?:to follow|to come|follows|soon|shortly)\W*",
    r"(?:stay|stick) with us\b.{0,80}",
    r"(?:if you(?:'re| are) )?just joining us\??:?",
    r"(?:check|come) back (?:later|soon|here|for)\b.{0,60}",
    r"(?:refresh|reload) (?:this|the) page\b.{0,60}",
    r"(?:please |you (?:need|must|have) to |to [^.]{3,60},? (?:please )?)?(?:turn on|enable|"
    r"activate|"
    r"allow|switch on) (?:javascript|cookies|your browser)\b.{0,120}",
    r"(?:javascript|flash|cookies?) (?:is|are|must be|has to be|appears to be) (?:currently "
    r")?(?:disabled|"
    r"required|enabled|turned|switched|not)\b.{0,120}",
    r"(?:this|the) (?:site|page|video|feature|player|content|browser|map)\b.{0,20} (?:requires?|"
    r"needs|"
    r"works best with) (?:javascript|flash|cookies|a (?:newer|modern))\b.{0,80}",
    r".{0,80}your browser (?:does not|doesn't|is (?:not|out)|may not|isn't|has)\b.{0,80}",
    r"you(?:'re| are) using an? (?:outdated|old|unsupported) browser\b.{0,80}",
    r"(?:sorry, )?(?:this|the) (?:video|audio|content|media|item|page|clip|programme) (?:is "
    r"(?:no longer |not "
    r"(?:currently )?|un)(?:available|playable|supported)|has expired|cannot be (?:played|shown|"
    r"loaded)|"
    r"can't be (?:played|shown|loaded)|could not be (?:played|shown|loaded))\b.{0,80}",
    r"(?:page|error) (?:not found|404)\b.{0,40}",
)
"""How the page does: "This live blog has closed", "Updated 4 hours ago", "Turn on JavaScript"."""

STATIONS = any_of(
    r".{2,60} receives? (?:financial )?(?:support|funding|grants?)\b.{0,60}\bcoverage\b.{0,100}",
    r".{2,60} (?:is|are) (?:solely|entirely) responsible for (?:all |its |the |this "
    r")?content\b.{0,60}",
    r"this (?:article|content|story|feature|report|series|investigation) (?:is|was|has been) "
    r"(?:produced|supported|reported|co-?published|made possible|funded) (?:by|with|in|from) "
    r".{2,200}",
    r"(?:support|funding|financial support|underwriting|major funding) for (?:this|our) (?:"
    r"program(?:me)?|podcast|broadcast|series|coverage|reporting|show|station|newscast)\b"
    r".{0,40}\b(?:comes?|is|was|provided)\b.{0,80}",
    r"(?:this|our) (?:podcast|broadcast|show|station|newscast|coverage|reporting|newspaper|site) "
    r"(?:is|"
    r"was) (?:supported|funded|sponsored|paid for)(?: in part)? by\b.{0,80}",
    r"(?:this|our) (?:program(?:me)?|podcast|broadcast|series|show|station|newscast|coverage|"
    r"site) (?:is|"
    r"was) (?:made possible(?: in part)?|brought to you) by\b.{0,80}",
    r"(?:this|our) (?:podcast|newscast|show|episode|broadcast|program(?:me)?) (?:is|was) "
    r"(?:presented|"
    r"produced|hosted|edited|written) by\b.{0,100}",
    r"(?:listen|watch)(?:ing)? (?:live|again|back)\b.{0,30}",
    r"(?:on air|now playing|on now|up next|coming up|next on|now on)\b(?::.{0,60})?",
)
"""What a station says of itself: "Support for this podcast comes from its listeners"."""

_GROUPS = (COOKIES, RIGHTS, COMMISSIONS, DISCLAIMERS, STANDARDS, PAYWALLS, STATE, STATIONS)
_ANY = any_of(*(group.pattern for group in _GROUPS))
_SENTENCES = re.compile(r"(?<=[.!?])\s+")
_IDENT = re.compile(
    r"(?:[Yy]ou(?:[’']re| are) (?:listening|watching|tuned|reading)(?: in)?(?: to)?|[Tt]his is)"
    r"(?P<name>(?: (?:the|of|and|on|for|[A-ZÀ-Ý0-9][\w.'’-]*)){1,7})\.?"
)
_STATION = re.compile(
    r"\b(?:Radio|TV|Television|FM|News(?:hour|room)?|Channel|Broadcasting|Network|Live|Station|"
    r"Podcast|"
    r"Today|Tonight|Report|Hour|Herald|Times|Post|Daily|Wire|Echo|Courier)\b"
)


def is_notice(line: str, plain: str) -> bool:
    """Whether a line, here also folded, is a notice of the page as a whole."""
    ident = _IDENT.fullmatch(line)
    if ident and (_STATION.search(ident["name"]) or not line.startswith(("This", "this"))):
        return True
    if _ANY.fullmatch(plain):
        return True
    sentences = _SENTENCES.split(plain)
    return len(sentences) > 1 and all(map(_ANY.fullmatch, sentences))
