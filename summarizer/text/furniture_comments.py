"""Where readers speak: headings, rules and forms of comments, matched against a folded line."""

from __future__ import annotations

from summarizer.text.lines import any_of

COMMENT_HEADINGS = any_of(
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
    r"\d+ (?:thoughts?|responses?|replies) (?:on|to) (?:[\"'].{1,200}|this (?:story|article|post))",
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

COMMENT_RULES = any_of(
    r"comments?: (?:our |the )?(?:rules|policy|guidelines|\d+)\.?",
    r"(?:our |the |read (?:our|the) |see (?:our|the) )?(?:comment(?:s|ing|ers'?|er)?|community|"
    r"house|discussion|posting|forum) (?:rules|guidelines|standards|policy|code(?: of "
    r"conduct)?)\.?",
    r"we (?:want|welcome|encourage|invite|moderate|ask|reserve|review|remove|do not|don't|expect|"
    r"may|"
    r"value|hope|like)\b.{0,80}\b(?:comments?|commenters?|posts)\b.{0,60}\b(?:community|"
    r"discussion|site|"
    r"moderat\w+|publish\w*|posted|post|readers?|remove|delete|civil|respectful|page|"
    r"topic)\b.{0,80}",
    r"(?:all )?comments (?:are|will be|may be|must) (?:be )?(?:now )?(?:pre-)?(?:closed|"
    r"moderated|open|"
    r"reviewed|removed|edited|published|approved|subject|respectful|limited)\b.{0,120}",
    r"(?:the |all |your )?comments? (?:on this (?:article|story|post|page)|below|here|"
    r"section)\b.{0,30}\b"
    r"(?:disabled|off|moderated|closed|open|published|available)\b.{0,80}",
    r"(?:sorry,? )?(?:we|this (?:article|story|page))(?: are|'re| is) (?:not|no longer) "
    r"(?:currently |now )?(?:accept(?:ing)?|taking|open for) "
    r"comments\b.{0,40}",
    r"this site uses akismet\b.*",
    r"(?:all )?(?:posts|discussions?) (?:are|is) (?:pre-)?moderated\b.{0,120}",
    r"(?:please |kindly )?(?:keep|be|stay|remain|make) .{0,40}\b(?:civil|respectful|polite|on "
    r"topic|"
    r"courteous|constructive)\b.{0,40}",
    r"please (?:keep|be) .{0,20}(?:civil|respectful).*",
    r"(?:keep it clean|be (?:nice|truthful|proactive|civil|respectful)|don't threaten|share "
    r"with us)\. .{1,140}",
    r"your e-?mail address will not be published\..{0,80}",
    r"required fields are marked.{0,10}",
    r"(?:save my name, email|notify me of).{1,120}",
    r"(?:log|sign) in to (?:leave a |post a |add a )?(?:comment|reply|vote).{0,40}",
    r"to (?:comment|reply|join the discussion)\b.{0,40}, (?:please )?(?:log|sign) in\b.{0,60}",
    r"(?:you must be|you need to be) (?:logged|signed) in\b.{0,60}",
    r"(?:sort by|sort comments|newest|oldest|most liked|best)(?: first)?:?",
    r"(?:report|flag|hide|reply|like)(?: this)?(?: abuse| comment)?",
)
"""Rules and forms of the comments: "Our community guidelines", "Comments are moderated."."""
