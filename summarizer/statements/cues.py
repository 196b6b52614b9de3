"""The words that the rules know: verbs of speaking by what follows them, nouns, roles, outlets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from summarizer.statements.wordlists import words_of

CueClass = Literal["say", "ask", "judge", "object", "urge", "vow", "decline"]

# Verbs that take a clause, a quotation or "X, Y said".
_SAY = words_of(
    """
    say tell add note write announce report claim argue suggest explain declare acknowledge
    insist state warn reply respond stress admit concede contend assert conclude continue
    predict observe remark recall reveal indicate confirm complain joke quip tweet retweet
    post blog email reiterate repeat emphasize emphasise underline underscore maintain allege
    testify swear caution counter retort shout yell whisper mutter exclaim comment lament
    boast brag muse opine hint imply inform assure remind echo chant scream read elaborate
    clarify recount relate estimate deny answer charge affirm attest confess profess protest
    proclaim reckon rule quote disclose detail specify intone recite rejoin riposte snap
    thunder murmur mumble cry plead rant rave sigh bellow growl bark fume speculate theorize
    posit stipulate certify ascertain hail interject preach volunteer cable tease jest crow
    gush sing propose recommend advise promise vow pledge point go put begin start
    contradict forecast message demand urge
    """
)

# Verbs of asking; what is asked is the statement.
_ASK = words_of(
    """
    ask wonder question inquire enquire query
    """
)

# Verbs whose object is what is said: "called the plan a farce", "denied the charge".
_JUDGE = words_of(
    """
    accuse criticize criticise praise blame call describe denounce condemn dispute dismiss
    defend mock ridicule slam blast attack cite mention discuss outline express challenge
    refute rebut tout decry deride deplore lambaste lambast label brand dub liken compare
    contradict invoke reject characterize characterise caricature portray depict applaud laud chide
    rebuke scold bash rip berate excoriate disparage denigrate address rate paint thank
    congratulate disavow rebuff question propose announce
    """
)

# Verbs of the first and third list that take no noun: "told them", but not "told a tale".
_NO_OBJECT = words_of(
    """
    tell add go put begin start continue read write sing point post conclude maintain address
    challenge advise remind paint compare portray protest recite rebuff thank applaud boast
    rule email message cable
    """
)

# Verbs that ask for something: "urged the board to wait", "called for a vote".
_URGE = words_of(
    """
    urge demand advise recommend implore beg beseech exhort order ask tell warn
    remind request
    """
)

# Verbs that take "to do" of the speaker: "vowed to return".
_VOW = words_of(
    """
    vow pledge promise swear claim offer propose
    """
)

# Verbs of not speaking.
_DECLINE = words_of(
    """
    decline refuse
    """
)

_IRREGULAR = {
    "say": "says said saying", "tell": "tells told telling",
    "write": "writes wrote written writing", "swear": "swears swore sworn swearing",
    "go": "goes went gone going", "put": "puts put putting",
    "begin": "begins began begun beginning", "read": "reads read reading",
    "sing": "sings sang sung singing", "recount": "recounts recounted recounting",
    "beseech": "beseeches besought beseeching", "call": "calls called calling",
    "forecast": "forecasts forecast forecasting",
}  # fmt: skip
_DOUBLED = words_of(
    """
    quip admit blog beg brag snap dub rip rebut rebuf refer slam pan
    """
)


def forms(lemma: str) -> list[str]:
    """All forms of a verb: say, says, said, saying."""
    if lemma in _IRREGULAR:
        return [lemma, *_IRREGULAR[lemma].split()]
    stem = lemma + lemma[-1] if lemma in _DOUBLED else lemma
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return [lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"]
    if lemma.endswith("e"):
        return [lemma, lemma + "s", lemma + "d", lemma[:-1] + "ing"]
    hissing = lemma.endswith(("s", "x", "sh", "ch"))
    return [lemma, lemma + ("es" if hissing else "s"), stem + "ed", stem + "ing"]


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of speaking: its dictionary form and what may follow it."""

    lemma: str
    classes: frozenset[CueClass]

    def may(self, kind: CueClass) -> bool:
        """Whether it can be used in this way."""
        return kind in self.classes


def _table() -> dict[str, Cue]:
    listed: dict[CueClass, frozenset[str]] = {
        "say": _SAY,
        "ask": _ASK,
        "judge": _JUDGE,
        "object": (_SAY | _JUDGE) - _NO_OBJECT,
        "urge": _URGE,
        "vow": _VOW,
        "decline": _DECLINE,
    }
    lemmas = frozenset().union(*listed.values())
    cues = {m: Cue(m, frozenset(c for c, words in listed.items() if m in words)) for m in lemmas}
    return {form: cue for lemma, cue in cues.items() for form in forms(lemma)}


CUES: dict[str, Cue] = _table()

# Verb and preposition whose object is what is said: "called for a vote", "referred to the ruling".
PHRASAL: dict[str, frozenset[str]] = {
    "call": frozenset({"for", "on", "upon"}), "refer": frozenset({"to"}),
    "talk": frozenset({"about", "of"}), "speak": frozenset({"about", "of", "out"}),
    "comment": frozenset({"on", "about"}), "complain": frozenset({"about", "of"}),
    "hint": frozenset({"at"}), "object": frozenset({"to"}), "rail": frozenset({"against", "at"}),
    "boast": frozenset({"about", "of"}), "brag": frozenset({"about"}),
    "joke": frozenset({"about"}), "warn": frozenset({"of", "about", "against"}),
    "lash": frozenset({"out"}), "allude": frozenset({"to"}), "ask": frozenset({"about", "for"}),
    "argue": frozenset({"for", "against"}), "touch": frozenset({"on"}),
    "testify": frozenset({"about"}),
    "report": frozenset({"about"}), "post": frozenset({"about"}), "write": frozenset({"about"}),
    "opine": frozenset({"on", "about", "against"}), "confess": frozenset({"to"}),
    "admit": frozenset({"to"}), "caution": frozenset({"against", "about"}),
    "elaborate": frozenset({"on"}), "insist": frozenset({"on"}), "remark": frozenset({"on"}),
}  # fmt: skip
PHRASAL_FORMS: dict[str, str] = {
    form: lemma
    for lemma in PHRASAL
    for form in [*forms(lemma), *(["spoke", "spoken"] if lemma == "speak" else [])]
}

# Verbs of plain speech, for "... he said" without a parse.
_PLAIN = words_of(
    """
    say tell add note write claim argue suggest explain declare acknowledge insist state warn
    reply respond stress admit concede contend assert conclude continue observe remark recall
    reveal confirm complain joke quip tweet reiterate emphasize testify caution counter retort
    shout yell exclaim ask announce
    """
)
SPEECH_FORMS: frozenset[str] = frozenset(form for lemma in _PLAIN for form in forms(lemma))

# Verbs that tell whose a quotation is and nothing else: "“Enough!” seethed Hale".
_TONES = words_of(
    """
    press exhort boom lecture blast storm rage seethe sneer scoff gasp groan moan roar rail
    sob croak hiss drawl bawl grumble grunt purr blurt chuckle giggle grin smile laugh beam
    wince shrug wail whine gripe blare splutter stammer stutter yelp squeal coo chirp chide
    agree concur deadpan enthuse rave spit
    """
)

# Verbs that may tell whose a quotation beside them is.
TAGGING: frozenset[str] = (
    SPEECH_FORMS
    | {form for form, cue in CUES.items() if cue.may("say")}
    | {form for verb in _TONES for form in forms(verb)}
)

ASKING_FORMS: frozenset[str] = frozenset(form for lemma in _ASK for form in forms(lemma))

# The barest of them: what follows is said even where the parser sees no clause.
BARE_FORMS: frozenset[str] = frozenset(
    form for lemma in ("say", "tell", "add") for form in forms(lemma)
)

# Verbs that speak only beside a quotation: "“Enough,” she began."
QUOTING: frozenset[str] = frozenset(
    form
    for lemma in ("begin", "continue", "go", "point", "post", "put", "start")
    for form in forms(lemma)
)

# "in an interview", "at a news conference": where something was said.
VENUES: frozenset[str] = words_of(
    """
    interview interviews conference briefing statement statements speech tweet tweets post
    email e-mail letter testimony call rally appearance debate hearing blog memo report
    reports article column editorial ad address remarks press news twitter facebook podcast
    broadcast message television radio filing ruling release phone conversation forum meeting
    event show program
    """
)

# Verbs of answering, whose denial is silence: "did not reply", "would not be drawn".
ANSWERING: frozenset[str] = words_of(
    """
    respond reply comment return answer elaborate reached available drawn comments wish want
    responded replied commented returned answered elaborated wished wanted
    """
)

TRIGGERS: frozenset[str] = (
    ANSWERING
    | frozenset(CUES)
    | frozenset(PHRASAL_FORMS)
    | words_of("according per words account unable unavailable silent mum give provide")
)
