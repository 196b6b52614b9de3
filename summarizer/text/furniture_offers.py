"""What a page asks and offers its reader without an order: "Got a story for us?"."""

from __future__ import annotations

import re

from summarizer.text.lines import any_of

PRICE = r"(?:[£$€¥]\s?\d|\d+ ?(?:p|cents?|pence|crowns?|marks?|euros?|dollars?|pounds?|kr)\b)"
JOURNALISM = (
    r"(?:journalis[mt]s?|our (?:work|reporting|reporters|newsroom|coverage|mission|station)|"
    r"newsrooms?|local news|independent (?:news|media|press|reporting)|public (?:radio|media)|"
    r"quality news|this (?:site|station|newspaper|podcast|program(?:me)?|website|paper))\b"
)

QUESTIONS = re.compile(
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

OFFERS = any_of(
    rf"(?:stream|watch|listen to|read|enjoy|try) .{{2,80}}\b(?:from|for) (?:just |only )?{PRICE}"
    r".{0,10} (?:a|per) (?:week|month|year)\b.{0,40}",
    r".{2,60} is (?:an? )?(?:listener|reader|member|viewer|community)[- ](?:supported|funded|"
    r"owned)\b"
    r"(?: \w+){0,3}\W*",
    r"(?:this (?:story|article|site|page)|our (?:journalism|reporting|work)) is free (?:to read|"
    r"for)\b"
    r".{0,80}",
    r"we (?:need|rely on|depend on|count on) (?:your|our readers'?|readers'?) (?:support|help|"
    r"donations?|generosity)\b.{0,80}",
    r"(?:members|subscribers|supporters|patrons) (?:also )?get our\b.{0,80}",
    r"(?:unlimited|full|complete|digital|premium) (?:digital )?access\b[^.]{0,60}\b(?:for|from) "
    rf"(?:just |only )?{PRICE}.{{0,30}}",
    rf".{{0,40}}\b(?:subscriptions?|memberships?) (?:for|from) (?:just |only )?{PRICE}.{{0,40}}",
    rf"{JOURNALISM} (?:needs|depends on|relies on) (?:you|your|readers)\b.{{0,40}}",
    r".{0,60}\b(?:small|quick) favou?r to ask\b.{0,20}",
    r"your (?:contribution|support|subscription|donation|membership|gift)\b.{0,60}\b(?:our|us|"
    r"journalism|reporting|newsroom|(?:stories|work|coverage|articles) like)\b.{0,60}",
    r"we pay (?:\w+ )?for (?:your )?(?:stories|videos|tips|pictures|photos)\b.{0,60}",
    r"(?:please )?(?:give|pay|chip in) (?:what|whatever|as much as) you can\b.{0,40}",
    r"for (?:the latest|more|all the latest|breaking|up-to-date|continuous) [^.]{2,80}, (?:head|go|"
    r"turn|"
    r"tune|visit|log on|stay|follow|check|download|sign)\b[^.]{0,80}\W*",
)
"""Offers without an order: "Unlimited access from 3 marks a month"."""
