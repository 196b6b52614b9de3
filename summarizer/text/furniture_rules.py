"""The rules of page furniture as data; all but the credits match a folded line."""

from __future__ import annotations

import re

from summarizer.text.words import words

_STRONG = words(
    """share tweet facebook twitter whatsapp linkedin pinterest reddit telegram messenger flipboard
    print email e-mail mail sms copy instagram youtube tumblr xing bluesky threads mastodon teilen
    partager compartir condividi compartilhar delen udostępnij sdílet drucken imprimer imprimir
    stampa vk viber line wechat weibo rss mix pocket"""
)
_WEAK = words(
    """on to via this article story page link url the a in with us of your friend x more save post
    opens new window click follow or and by using here icon button bookmark comment comments like
    likes listen gift full text size copied shares auf sur en su no em op na artikel"""
)
SHARE_WORDS = {**dict.fromkeys(_WEAK, False), **dict.fromkeys(_STRONG, True)}
"""Words of share bars; True where one of them makes a bar of a line that has no other words."""


def _any(*rules: str) -> re.Pattern[str]:
    return re.compile("|".join(rules))


COMMENT_HEADINGS = _any(
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
    r"\d+ (?:thoughts?|responses?|replies) (?:on|to) .{1,200}",
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

BOX_HEADINGS = _any(
    r"(?:recommended|suggested|more|picked|selected) for you",
    r"(?:related|recommended|similar|popular|latest|recent|trending|other|more|top|most read) "
    r"(?:stories|articles|news|content|posts|topics|links|reading|coverage|headlines|videos?)",
    r"related",
    r"most (?:read|popular|viewed|shared|commented)",
    r"trending(?: now)?",
    r"editors?'?s? (?:picks?|choice)",
    r"you (?:may|might) (?:also|be) (?:like|interested in)",
    r"what to read next",
    r"read (?:more|next|also|on)",
    r"more (?:from|on|in|about) [^.!?]{1,60}",
    r"see also",
    r"also read",
    r"also see",
    r"don't miss",
    r"up next",
    r"read more on .{1,60}",
    r"mehr zum thema",
    r"lesen sie auch",
    r"das könnte sie auch interessieren",
    r"(?:à )?lire aussi",
    r"sur le même sujet",
    r"leer también",
    r"lee también",
    r"te puede interesar",
    r"noticias relacionadas",
    r"leggi anche",
    r"articoli correlati",
    r"leia (?:também|mais)",
    r"lees ook",
    r"czytaj (?:także|też|również)",
    r"čtěte také",
    r"читайте також",
    r"اقرأ أيضا",
    r"関連記事",
    r"相关阅读",
    r"相關新聞",
)

LINES = _any(
    r"(?:advertise?ments?|ad|sponsored(?: content)?|promoted(?: content)?|anzeige|werbung|"
    r"publicité|publicidad|pubblicità|publicidade|advertentie|reklama|inzerce|реклама|إعلان|"
    r"広告|广告)(?: - (?:scroll|continue) .{0,40})?",
    r"(?:story|article) continues (?:below|after).{0,40}",
    r"scroll (?:down )?to continue.{0,40}",
    r"source links?",
    r"source",
    r"(?:by|posted by|author:?|written by) (?:admin|staff|editor|guest|administrator|web "
    r"?desk|newsroom|(?:our )?staff (?:writer|reporter)s?|news desk)",
    r"admin",
    r"sign (?:in|up|out)",
    r"log (?:in|out)",
    r"register",
    r"subscribe(?: now| today)?",
    r"my account",
    r"menu",
    r"search",
    r"close",
    r"home",
    r"skip to (?:main )?content",
    r"back to top",
    r"go to top",
    r"top of page",
    r"loading\W*",
    r"play",
    r"pause",
    r"mute",
    r"next(?: article| post| story)?",
    r"previous(?: article| post| story)?",
    r"post navigation",
    r"toggle navigation",
    r"(?:log|sign) in or (?:sign up|register|subscribe)\b.{0,60}",
    r"already (?:a|have) .{1,40}(?:log|sign) in.{0,20}",
    r"(?:listen|watch) live",
    r"listen to (?:this )?(?:article|story)\W*.{0,20}",
    r"\d+ ?-?(?:min(?:ute)?s?)\.? (?:read|listen)",
    r"reading time:? .{1,20}",
    r"(?:play|watch|live|image|photo|video|gallery|media)(?: (?:video|caption|source|gallery|"
    r"credit|copyright))?\W*",
    r"image (?:source|copyright|credit|caption)[:,]? .{1,120}",
    r"media caption .{1,200}",
    r"getty images",
    r"file (?:photo|image|picture)",
    r"credit: [^.!?]{1,80}",
    r"photo(?:graph)?s?(?: by|:) [^.!?]{1,80}",
    r"(?:picture|image|foto|bild)(?: by|s?:) [^.!?]{1,80}",
    r"more",
    r"share",
    r"print",
    r"save",
    r"read more\W*",
    r"continue reading.{0,80}",
    r"view (?:more|all|gallery)",
    r"show more",
    r"load more",
    r"all rights reserved\.?",
    r"terms (?:of (?:use|service)|and conditions)",
    r"privacy (?:policy|notice)",
    r"cookie (?:policy|settings|notice)",
    r"(?:accept|reject|manage|allow)(?: all)?(?: (?:cookies|consent|preferences|options))?",
    r"i (?:accept|agree)",
    r"contact us",
    r"about us",
    r"advertise with us",
    r"newsletters?",
    r"follow us\b.{0,60}",
    r"your email address will not be published\..{0,80}",
    r"required fields are marked.{0,10}",
    r"(?:save my name, email|notify me of).{1,120}",
    r"name ?\*?",
    r"email ?\*?",
    r"website ?\*?",
    r"30",
    r"ends?",
    r"\(ends?\)",
    r"tags?: .{1,200}",
    r"topics?: .{1,200}",
    r"filed under:? .{1,200}",
    r"posted in: .{1,120}",
    r"categor(?:y|ies): .{1,120}",
    r"keywords?: .{1,200}",
    r"(?:keep it clean|be (?:nice|truthful|proactive|civil|respectful)|don't threaten|share "
    r"with us)\. .{1,140}",
    r"please wait\W*",
)

STARTS = _any(
    r"(?:do you|have you) (?:have|got) (?:a|any) (?:news )?(?:story|stories|tips?|information)\b",
    r"support (?:our|the|local|independent) [^:.]{2,30}: .{0,80}\b(?:news|journalism|subscri\w+)\b",
    r"(?:also read|read also|read more|read next|see also|see more|related(?: (?:story|"
    r"article|news|video))?|recommended|more|watch(?: (?:live|now|video|more))?|listen|"
    r"live(?: updates)?|don't miss|must read|click here|lesen sie auch|lire aussi|à lire "
    r"aussi|leer también|lee también|lea también|leggi anche|leia também|leia mais|lees ook|"
    r"czytaj (?:także|też)|čtěte také|читайте також)(?:\s*[:|»>]|\s-)\s*\S.{2,200}$",
    r"\[(?:read|watch|see|related|also read)\b.{3,160}\]$",
    r"(?:sign up|subscribe|register|join)\b.{0,80}\b(?:newsletters?|inbox|briefing|e-?mail "
    r"alerts?|mailing list|our (?:youtube |telegram |whatsapp )?channel|unlimited access|push "
    r"notifications?)\b",
    r"subscribe to (?:our|the .{1,40}(?:podcast|channel|newsletter))",
    r"get (?:our|the .{0,20}) (?:newsletter|app)\b",
    r"get .{1,100} (?:in|to|into) your inbox\b",
    r"(?:enter|type) your e-?mail",
    r".{0,100}\bdelivered (?:straight |directly |daily )?to your inbox",
    r"(?:like|follow) us on\b",
    r"follow .{2,60} on (?:twitter|facebook|instagram|x|google news|telegram|whatsapp)\b",
    r"download (?:our|the .{0,30}) app\b",
    r"(?:we|this (?:web)?site|our (?:web)?site|this page|our partners)\b.{0,60}\b(?:uses? "
    r"cookies|and our partners|value your privacy)",
    r"we (?:value|care about|respect) your privacy",
    r"by (?:continuing|clicking|using|signing up|subscribing|submitting)\b.{0,120}\byou "
    r"(?:agree|accept|consent|acknowledge)\b",
    r"you can (?:change|withdraw) your (?:consent|preferences|choices)",
    r"(?:wir verwenden|diese (?:web)?seite (?:verwendet|nutzt)) cookies",
    r"nous utilisons des cookies",
    r"(?:utilizamos|usamos) cookies",
    r"questo sito (?:utilizza|usa) .{0,20}cookie",
    r"deze (?:web)?site gebruikt cookies",
    r"as an amazon associate\b",
    r"(?:we|this (?:post|page|article|site)) (?:may (?:earn|receive)|"
    r"earns?)\b.{0,40}\bcommissions?\b",
    r"(?:this|our) (?:post|page|article|site) .{0,40}\baffiliate links?\b",
    r"if you (?:buy|purchase|click)\b.{0,80}\b(?:commission|affiliate)\b",
    r"(?:\(c\)|©|copyright)\s*(?:\(c\)|©)?\s*\d{4}",
    r"©",
    r".{0,80}\ball rights reserved\b",
    r"this (?:material|content|article) may not be (?:published|reproduced|copied)",
    r"(?:reproduction|republication) (?:without|in whole)",
    r"this (?:article|story|piece|report) (?:was|is|has been) (?:originally |first "
    r")?(?:published|republished|syndicated) (?:on|in|by|at|from) .{2,80}$",
    r"(?:originally|first) published (?:on|in|by|at) .{2,80}$",
    r"to (?:continue reading|read the full (?:article|story)|read more)\b",
    r"(?:you have|you've) (?:\d+|reached|read)\b.{0,40}\b(?:articles?|limit)\b",
    r"already (?:a )?subscriber",
    r"subscribe (?:now|today|for)\b",
    r"start your (?:free )?trial",
    r"please (?:log in|sign in|enable javascript|subscribe)\b",
    r"javascript is (?:disabled|required)",
    r"(?:have|got) (?:a (?:news )?tip|something to (?:say|add))\b",
    r"send (?:us )?(?:your )?(?:tips|feedback|comments)\b",
    r"report (?:a|an) (?:typo|error|correction)\b",
    r"suggest a correction",
    r"(?:comments|discussions?) (?:are|is) (?:closed|moderated|open)",
    r"please (?:keep|be) .{0,20}(?:civil|respectful)",
    r"share (?:this (?:article|story|post|page|video)|(?:on|via|to) (?:facebook|twitter|x|"
    r"whatsapp|email|linkedin))\b.{0,60}$",
    r"https?://\S+$",
    r"www\.\S+$",
)

_AGENCY = (
    r"(?:AP|AFP|Reuters|REUTERS|EPA(?:-EFE)?|EFE|ANSA|dpa|DPA|TASS|Xinhua|XINHUA|ANI|PTI|PA|TNS|UPI|"
    r"Bloomberg|Pool|POOL|NurPhoto|Anadolu(?: Agency)?|Getty(?: Images)?|Shutterstock|"
    r"Z(?:uma|UMA)(?: Press)?|iStock|Alamy|Rex|Associated Press|Agence France-Presse|"
    r"Press Association|Handout|I(?:mago|MAGO)|Picture Alliance|[\w.]+ Wire)"
)
_NAME = r"[A-ZÀ-Ý][\w.'’-]*(?: (?:de |van |von |al-)?[A-ZÀ-Ý][\w.'’-]*){0,4}"
_PICTURE = (
    r"(?:File )?(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Ff]oto|Bild|[Pp]hoto credit|Credit)s?"
)
CAPTION_CREDITS = _any(
    rf"(?:^|\s|[.!?…)\"”’])[(\[]?(?:{_PICTURE}\s*(?:by|:|/|©)\s*)?{_NAME}\s?/\s?(?:{_NAME}\s?/\s?)*"
    rf"{_AGENCY}(?:\s?/\s?[\w ]{{2,30}}| via [\w /]{{2,40}})*[)\]]?\.?$",
    rf"[(\[]{_AGENCY} (?:[Pp]hoto|[Ii]mages?|[Ff]ile)[^()\[\]]{{0,60}}[)\]]\.?$",
    rf"[(\[]{_PICTURE}(?: by|:| courtesy| credit| via)[^()\[\]]{{2,80}}[)\]]\.?$",
    rf"\s{_PICTURE}: {_NAME}(?:\s?/\s?[\w ]{{2,40}})*\.?$",
    r"\bvia (?:Getty Images|AP|R(?:euters|EUTERS)|AFP|Shutterstock)(?:/[\w ]{2,20})?[)\]]?\.?$",
    r"[.!?…]\s+(?:Getty Images|Shutterstock|iStock(?:photo)?|Alamy)\.?$",
    rf"^\(?{_NAME}\s?[|/]\s?{_AGENCY}(?:/[\w ]{{2,30}})*\)?$",
    r"\s©\s?[\w ./-]{2,60}$",
)
"""Ends of photo captions; matched in the line as printed, for the credit stands in capitals."""
