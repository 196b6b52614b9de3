"""What a page's machinery leaves in a text: posts, counters, clocks, forms, shop windows."""

from __future__ import annotations

from summarizer.text.lines import any_of

_DAY = r"(?:[a-z]{3,9},? )?(?:\d{1,2} [a-z]{3,9}\.?|[a-z]{3,9}\.? \d{1,2})"

EMBEDS = any_of(
    r"view (?:this|the|more|full) (?:post|posts|profile|tweet|thread)(?: on| by)? \w+.{0,30}",
    r"a post shared by .{2,80}",
    r"[-—–]? ?.{2,60} \(@\w{2,30}\)(?: .{4,30}\d{4})?",
    r"pic\.(?:twitter|x)\.com/\w+",
    r"this (?:content|post|video) is (?:imported|embedded|hosted|provided) (?:from|by|on) .{2,120}",
    r"(?:loading|see|show) (?:tweet|post|embed)s?\W*",
    r"(?:allow|this article contains|we ask for your permission) .{0,60}\b(?:content (?:provided|"
    r"from)|"
    r"google youtube|twitter|instagram|facebook|tiktok)\b.{0,120}\??",
)
"""Posts of other sites: "A post shared by Ana Ruiz (@anaruiz)"."""

COUNTERS = any_of(
    r"(?:list|image|photo|picture|slide|video|page|item|story)? ?\d{1,3} (?:of|/) \d{1,3}\W*",
    r"\d{1,3}/\d{1,3}",
    r"(?:end|start) of (?:list|carousel|gallery|slideshow|advert\w*|article|story)",
    r"\d{1,2}:\d{2} ?[/|] ?\d{1,2}:\d{2}",
    r"\d+ (?:photos?|images|pictures|slides|videos|new posts?|new updates?|unread)",
    r"(?:navigate to )?(?:next|previous|last|first) page",
    rf"(?:{_DAY},? (?:at )?)?\d{{1,2}}[:.h]\d{{2}} ?(?:uhr|hrs|[ap]\.?m\.?)?"
    rf"(?: ?(?:gmt|utc|bst|cet|cest|[ecmp][sd]?t|local time))?(?:,? (?:on )?{_DAY})?",
    r"\d{1,2} ?(?:[smhd]|min|mins|hrs?) ago",
    r"(?:vor|il y a|hace|há|fa|geleden|temu|před) \d{1,2} ?(?:min|std|h|stunden?|minuten?|minutes?|"
    r"heures?|horas?|minutos?)\.?",
)
"""Counters and clocks: "2 of 5", "11:42", "10:58 17 January", "2h ago"."""

FORMS = any_of(
    r"(?:sent|delivered|straight) (?:straight |right )?(?:in)?to your (?:inbox|phone|"
    r"door)\b.{0,50}",
    r"(?:no spam\W*|you can |or )*unsubscribe (?:at )?(?:any ?time|whenever|here)\b.{0,60}",
    r"we(?:'ll| will) never (?:share|sell|spam|give)\b.{0,60}",
    r"you(?:'re| are) (?:now )?(?:on the list|subscribed|signed up|registered|all set)\W*",
    r"please (?:enter|provide|type|choose|select|fill in|check) (?:a|an|your|the) "
    r".{0,30}\b(?:e-?mail|"
    r"address|name|field|option|code|inbox|password)\b.{0,40}",
    r"this field is required\W*|(?:is )?required|optional",
    r"(?:an|there was an|sorry, an) error\b.{0,20}(?: (?:has )?occurred)?\b.{0,60}\btry "
    r"again\b.{0,20}",
    r"(?:oops|sorry|uh-oh)\W.{0,40}\b(?:went wrong|try again|an error)\b.{0,60}",
    r"(?:watch|look)(?: out)? for us in your inbox\W*",
    r"(?:close )?(?:thanks|thank you) for (?:signing up|subscribing|registering|joining)\W*",
    r"(?:thanks|thank you)(?: you)?(?: so much)?(?: for (?:your|the) (?:feedback|comment|"
    r"submission|"
    r"vote|support|interest|message))?\W*(?:your (?:submission|message|vote|comment) has been "
    r"(?:received|sent|counted)\W*)?",
    r"(?:check|confirm|verify) your (?:inbox|e-?mail)\b.{0,60}",
    r"how likely are you to recommend\b.{0,60}",
    r"(?:manage|change|update|review) (?:your|my) (?:cookies?|privacy|consent|e-?mail|newsletter)\b"
    r".{0,40}",
    r"(?:your|my) (?:privacy|cookie|ad) (?:choices|rights|settings|options)",
    r"do not (?:sell|share)\b.{0,20}\b(?:personal|info)\w*\b.{0,30}",
    r"(?:report|skip|hide|close|remove) (?:this |the )?ads?(?:vert\w*)?",
    r"why (?:am i|are you) seeing this(?: ad\w*)?\??",
    r"(?:content|page|post|live blog) continues (?:below|after)\b.{0,40}",
    r"be (?:kind|nice|civil|respectful|courteous)(?:,| and| to (?:each|one)).{0,60}",
)
"""Forms and their answers: "You can unsubscribe at any time.", "This field is required."."""

SHOP = any_of(
    r"(?:special|limited[- ]time|introductory|exclusive|black friday|flash) (?:offer|sale|deal)\b"
    r"[^.]{0,60}",
    r"(?:donate|give|join|contribute|chip in|enrol|upgrade)(?: (?:now|today|here|monthly|once))?",
    r"try (?:it |us )?(?:for )?free\b.{0,30}",
    r"save (?:up to )?\d{1,2} ?%\W*.{0,30}",
    r"(?:all )?(?:products|items|recommendations) (?:are|have been|featured)\b.{0,40}\b(?:selected|"
    r"chosen|reviewed|tested)\b.{0,80}",
    r"(?:proudly )?(?:powered|designed|built|made) (?:by|with) [\w.+ -]{2,30}",
    r"(?:purchase |buy )?licen[sc]ing rights|reprints(?: (?:and|&) permissions)?",
    r"(?:gift|give) this (?:article|story)|bookmark(?: this)?|refresh|pinned(?: post)?|key event",
    r"(?:read|see|view|get) (?:the )?(?:full|complete|whole) (?:article|story|coverage|interview|"
    r"report|thread)\W*",
    r"keep reading\b.{0,40}(?<![.!?])",
    r"(?:view|see) (?:source|original) (?:version|text|article)\b.{0,60}",
    r"add (?:us|.{2,40}) (?:as (?:a|your) preferred source|on|to) (?:on )?google(?: news)?\W*",
    r"(?:for immediate release|notes? (?:to|for) editors?|embargoed? until .{2,40})\W*",
    r"this (?:story|article|piece|report|interview) is part of .{2,120}\b(?:series|project|package|"
    r"initiative|collaboration|partnership|coverage|newsletter)\b.{0,80}",
    r"we rely on (?:readers|listeners|viewers|members|people) like you\b.{0,60}",
)
"""What it sells and whose work it is: "Save 50%", "Powered by Disqus"."""

MACHINERY = any_of(*(group.pattern for group in (EMBEDS, COUNTERS, FORMS, SHOP)))
