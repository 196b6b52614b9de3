"""Links to other pieces: headings of boxes and single teasers, matched against a folded line."""

from __future__ import annotations

from summarizer.text.lines import any_of

_HEADINGS = any_of(
    r"(?:recommended|suggested|more|picked|selected|chosen) for you",
    r"(?:related|recommended|similar|popular|latest|recent|trending|other|more|top|featured|most "
    r"read|"
    r"most popular|must read) (?:stor(?:y|ies)|articles?|news|content|posts?|topics?|links?|"
    r"reading|"
    r"coverage|headlines?|videos?|items?|reads?|features?|podcasts?|galler(?:y|ies)|pages?|items)",
    r"related",
    r"most (?:read|popular|viewed|shared|commented|watched|discussed)(?: (?:in|on|this|today|now|"
    r"stories"
    r"|news|articles)\b[^.!?]{0,40})?",
    r"(?:top|latest|popular|best|more|headlines) (?:in|from) [^.!?]{1,40}",
    r"(?:more )?(?:more|top|latest|other) (?:stories|news|headlines|articles) (?:in|from|on|about) "
    r"[^.!?]{1,40}",
    r"trending(?: now| today| stories)?",
    r"(?:editors?'?s?|readers?'?s?|our|staff) (?:picks?|choice|favou?rites)",
    r"you (?:may|might) (?:also|be) (?:like|interested in)",
    r"you may have missed",
    r"(?:people|readers|others|others who read this) (?:also |are |have )?(?:read|reading|liked|"
    r"viewed)",
    r"(?:what to )?read next",
    r"what to read next",
    r"read (?:more|next|also|on)",
    r"(?:read |see |explore |find |discover )?more (?:from|on|in|about|like) [^.!?]{1,60}",
    r"(?:elsewhere|around the web|from around the web|from our partners|from the archive|also in "
    r"the"
    r" news|in other news|in case you missed it|promoted stories|before you go)(?: [^.!?]{0,30})?",
    r"see also",
    r"also (?:read|see|watch|in [^.!?]{1,30})",
    r"don't miss",
    r"(?:people|readers) (?:are )?(?:also )?(?:reading|watching|talking about).{0,20}",
    r"(?:what to )?(?:watch|listen to|know) next",
    r"must[- ]reads?",
    r"popular (?:on|in|at) [^.!?]{2,40}",
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
BOX_HEADINGS = any_of(rf"(?:{_HEADINGS.pattern}):?")
"""Headings of boxes of links: "Most viewed in business", "Related post", "More on the topic"."""

TEASERS = any_of(
    r"(?:also read|read also|read more|read next|see also|see more|related(?: (?:story|"
    r"article|news|video|post|topics?))?|most (?:read|popular|viewed)|recommended|more|"
    r"watch(?: (?:live|now|video|more|"
    r"next))?|listen|"
    r"live(?: updates)?|don't miss|must read|click here|dig deeper|go deeper|explore more|keep "
    r"reading|"
    r"in case you missed it|icymi|just in|previously|in this story|explainer|in pictures|gallery|"
    r"podcast|"
    r"from the "
    r"archives?|lesen sie auch|lire aussi|à lire "
    r"aussi|leer también|lee también|lea también|leggi anche|leia também|leia mais|lees ook|"
    r"czytaj (?:także|też)|čtěte také|читайте також)(?:\s*[:|»>]|\s-)\s*\S.{2,200}",
    r"(?:opinion|analysis|comment|editorial|fact ?box|fact check|timeline|profile|quiz|review|next|"
    r"(?:new |more )?video|"
    r"previous): .{10,160}(?<![.!?…\"')])",
    r"\[(?:read|watch|see|related|also read)\b.{3,160}\]",
)
"""Links to other pieces: "Related: the ten oldest bridges", "[Read: what the mayor knew]"."""
