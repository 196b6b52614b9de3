"""Titles that do not tell: questions, bait, labels of a format, capitals, scraps."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from summarizer.brief.candidates import word_count
from summarizer.text.quoting import balanced

HEADLINE_WORDS = range(4, 26)
_ASKS = re.compile(r"[?？؟]\s*[\"”’»'」)]*(?:$|\s[|–—-]\s)")
_ASKING: Mapping[str, str] = {
    "en": r"(?:^|: )(?:[Ww]hy|[Hh]ow|[Ww]hat|[Ww]here|[Ww]ho|[Ww]hen|[Ww]hich|Is it|Are we|Should|"
    r"Could|Do|Does|Did)\b(?!-)(?!.*\b(?:say|says|said|tells?|told|warns?|finds?|shows?)\b)",
    "de": r"^(?:Warum|Wieso|Weshalb|Wie|Was|Wer|Wo|Wann|Welche[rs]?|So)\b",
    "fr": r"^(?:Pourquoi|Comment|Qui|Où|Quand|Que|Quel(?:le)?s?|Ce que)\b",
    "es": r"^¿|^(?:Por qué|Cómo|Qué|Quién(?:es)?|Dónde|Cuándo|Cuál(?:es)?|Así)\b",
    "it": r"^(?:Perché|Come|Cosa|Chi|Dove|Quando|Quale|Ecco)\b",
    "pt": r"^(?:Por que|Porque|Como|Quem|Onde|Quando|Qual|O que|Saiba|Veja|Entenda)\b",
    "nl": r"^(?:Waarom|Hoe|Wat|Wie|Waar|Wanneer|Zo)\b",
    "pl": r"^(?:Dlaczego|Jak|Co|Kto|Gdzie|Kiedy|Czy|Oto)\b",
    "cs": r"^(?:Proč|Jak|Co|Kdo|Kde|Kdy|Takto)\b",
    "uk": r"^(?:Чому|Як|Що|Хто|Де|Коли|Чи)\b",
    "ru": r"^(?:Почему|Как|Что|Кто|Где|Когда)\b",
    "ar": r"^(?:لماذا|كيف|ماذا|متى|أين|هل|ما هي|ما هو|من هو)\s",
    "zh": r"为什么|為什麼|如何|怎么|怎麼",
    "ja": r"なぜ|どうして|とは$",
}
"""What makes a title a question without its mark: "Why the dam failed", "Cómo cedió la presa"."""
_BAIT = re.compile(
    r"\b(?:you won'?t believe|you need to|need to know|you (?:should|must|can) (?:know|see|do)|"
    r"what happen(?:ed|s) next|this is (?:why|how|what|the)|here'?s (?:why|how|what|everything)|"
    r"here are (?:the|\d)|things (?:you|to|we)|will (?:shock|surprise|blow|make) you|"
    r"mind-?blowing|goes viral|the internet (?:is|can)|must[- ]see|jaw-?dropping|"
    r"everything (?:you|we)|all (?:you|we) (?:need|know)|what (?:we|you) (?:know|need)|"
    r"(?:\d+|five|ten|seven|three) (?:things|reasons|ways|facts|takeaways|questions|charts|photos|"
    r"pictures|tips|times|moments)|the one thing|one (?:simple|weird) trick|doctors hate|"
    r"you'?ll never|guess (?:who|what)|the reason (?:why|is)|in (?:pictures|photos)|"
    r"alles,? was (?:sie|man|wir)|das müssen sie|sie werden|so reagiert das netz|ce qu'il faut|"
    r"tout ce qu|vous n'allez|lo que (?:debes|hay que|sabemos|se sabe)|no vas a creer|todo lo que|"
    r"cosa sappiamo|quello che (?:sappiamo|c'è)|tutto quello|non crederai|o que (?:se sabe|"
    r"sabemos)|"
    r"tudo o que|você não vai|dit (?:weten|moet)|alles wat|je gelooft|co wiemy|musisz|"
    r"nie uwierzysz|"
    r"co víme|nebudete věřit|všechno, co|що відомо|ви не повірите|все, що|что известно)\b|"
    r"\b(?:continue reading|advertisement|subscribe|sign in|cookies)\b|"
    r"\b(?:live updates|as it happened|live ?blog|live ?ticker|minute by minute)\b|!|"
    r"(?:…|\.\.\.)$|まとめ$|必看|震惊|ما نعرفه|لن تصدق",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"^(?:live|watch|listen|video|audio|opinion|analysis|comment|commentary|editorial|explainer|"
    r"breaking(?: news)?|just in|update(?:d|s)?|exclusive|podcast|gallery|photos?|pictures|quiz|"
    r"letters?(?: to the editor)?|review|column|correction|fact check|factbox|timeline|recap|"
    r"advertorial|sponsored|newsletter|morning briefing|today in|the latest|what to know|"
    r"eilmeldung|kommentar|meinung|analyse|interview|liveticker|en direct|direct|vidéo|tribune|"
    r"éditorial|opinion|opinión|en vivo|en directo|directo|última hora|vídeo|video|análisis|"
    r"in diretta|diretta|ultim'?ora|editoriale|l'analisi|opinione|ao vivo|análise|opinião|opinie|"
    r"commentaar|na żywo|wideo|komentarz|opinia|pilne|živě|online|komentář|názor|наживо|відео|"
    r"думка|коментар|терміново|онлайн|عاجل|مباشر|فيديو|رأي|速報|動画|社説|快讯|视频|评论|社论|直播)"
    r"\s*(?:[:|：｜]|[-–—]\s|】|」|$)|^[【\[(](?:速報|動画|社説|快讯|视频|直播|live|video|"
    r"watch)|^\+\+\+",
    re.IGNORECASE,
)
_SHOUTED_SHARE = 0.6
_SHOUTED_LETTERS = 10
_CAPITALS = re.compile(r"\b[A-ZÀ-ÝА-ЯЇІЄҐ’']{2,}(?: [A-ZÀ-ÝА-ЯЇІЄҐ’']{2,})+\b")
_LEANING = re.compile(
    r"^(?:He|She|They|It|His|Her|Their|This|That|These|Those|And|But|So)\b(?! week)"
)


def is_good(title: str, language: str = "en") -> bool:
    """Whether a title tells: no question, no bait, not in capitals, neither too short nor long."""
    plain = title.replace("’", "'").strip()
    if word_count(plain) not in HEADLINE_WORDS or _shouts(plain) or not balanced(title):
        return False
    faults = (_ASKS, _asking(language), _BAIT, _LABELLED, _LEANING)
    return not any(fault.search(plain) for fault in faults)


@cache
def _asking(language: str) -> re.Pattern[str]:
    return re.compile(_ASKING.get(language, _ASKING["en"]))


def _shouts(title: str) -> bool:
    letters = [c for c in title if c.isalpha()]
    upper = sum(c.isupper() for c in letters)
    run = any(len(found) >= _SHOUTED_LETTERS for found in _CAPITALS.findall(title))
    return run or upper > _SHOUTED_SHARE * len(letters)
