"""What the one asked about may have said: nobody is guessed, so it is told apart from an answer.

An article that names Ana Ruiz and goes on with “..., the 29-year-old said” leaves open who that is.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache

from summarizer.answers.people import names_held, plain_office
from summarizer.model import Entry, Reported, Span
from summarizer.questions.lexicon import BODIES, ROLES
from summarizer.questions.terms import speakers, title_and_name
from summarizer.text.words import plain_word, words

Heard = Mapping[int, Mapping[str, Collection[str]]]
"""Who is quoted by name in each article, and by which of "he" and "she" too."""
_NEAR = 1_500
"""How many characters before "she said" the one asked about must be named."""
_BESIDE = 60
_SEXES = frozenset({"he", "she"})
_PRONOUN = re.compile(r"(?:he|she)", re.IGNORECASE)
_CALLED = re.compile(r"the (?:[\w’'-]+ ){0,3}(?P<noun>[\w’'-]+)", re.IGNORECASE)
_SOMEBODY_S = re.compile(r"(?:his|her|its|their) (?P<what>[\w’' -]+)", re.IGNORECASE)
_OWNED = re.compile(r"(?P<owner>.+?)(?:['’]s|s['’]) (?P<what>[\w’' -]+)")
_SPOKESMAN = re.compile(r"spokes(?:man|woman|person)")
_THE_BODY = re.compile(r"\b(?:for|of|at|from) (?:the|its|that) (?P<body>[\w’'-]+)$")
_OTHER_NAME = re.compile(
    r"(?<=[\w,;] )(?!(?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December|\w+day)\b)[A-Z]\w+"
)
_FIRMS = frozenset({"company", "firm", "group", "bank", "club", "airline", "operator", "charity"})
"""What a body is called by that has been named before."""
_REPLY = re.compile(r"(?:repl(?:y|ie)|answer|retort|respond)", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:the|an?)\s", re.IGNORECASE)


def open_to(
    everything: Iterable[Reported], asked: str, heard: Heard, theirs: Iterable[Reported] = ()
) -> Iterator[Reported]:
    """The statements by "he" or "the singer" that may be by the one asked about.

    They are the last person named before it of all who are heard in the article: after “..., said
    Ruiz. Lang nodded. ‘I agree,’ the 29-year-old said” it may be Lang, and not Ruiz. Who holds the
    office asked for is told in `theirs`.
    """
    held = names_held(asked, theirs)
    for reported in everything:
        own, here = id(reported.article), heard[id(reported.article)]
        if is_set_off(reported, asked) or any(
            _is_open(reported, name, here) for name in (asked, *held.get(own, ()))
        ):
            yield reported


def heard_in(entries: Iterable[Entry]) -> Heard:
    """Who is quoted by name, by the identity of the article."""
    return {id(entry.article): _heard(entry) for entry in entries}


def _heard(entry: Entry) -> dict[str, set[str]]:
    heard: dict[str, set[str]] = {}
    for statement in entry.statements:
        if statement.speaker:
            sexes = heard.setdefault(statement.speaker.name, set())
            source = statement.source.of(entry.article.text) if statement.source else ""
            sexes |= {source.lower()} & _SEXES
    return heard


def _is_open(reported: Reported, asked: str, heard: Mapping[str, Collection[str]]) -> bool:
    if is_less_told(reported, asked):
        return True
    source, printed = reported.statement.source, reported.printed_source
    speaker = reported.statement.speaker
    if source is None or printed is None or (speaker and not speaker.name.islower()):
        return False
    text = reported.article.text
    before = text[max(0, source.start - _NEAR) : source.start]
    if is_named(text, asked) and _is_body_named(printed, asked, before):
        return True
    if speaker:
        return False
    if (owned := _OWNED.fullmatch(asked)) and (own := _SOMEBODY_S.fullmatch(printed)):
        return _same(owned["what"], own["what"]) and _is_last(before, owned["owner"], heard)
    if not (_may_mean(printed, asked) and is_named(text, asked) and names(text, asked)):
        return False
    asker = _asker(reported, heard) if is_reply(reported) else None
    barred = [name for name, sexes in heard.items() if _is_other_sex(printed, sexes)]
    if any(names(name, asked) for name in [asker, *barred] if name):
        return False
    others = [name for name in heard if name not in {asker, *barred}]
    known = _is_titled(printed, asked) or _is_last(before, asked, others)
    return known and not names(" ".join(reported.words), asked)


def _is_body_named(printed: str, asked: str, before: str) -> bool:
    """Whether "the company" may be Hydra, the last that was named, and no person's name."""
    called = _CALLED.fullmatch(printed)
    title, name = title_and_name(asked)
    if called is None or title or len(name) != 1 or plain_word(called["noun"]) not in _FIRMS:
        return False
    at = _ends(name[0], before)
    person = re.search(rf"(?:[A-Z]\w+|[a-z]\.) {re.escape(name[0])}\b", before, re.IGNORECASE)
    named = _OTHER_NAME.search(before, max(at, 0))
    return at >= 0 and named is None and (person is None or not person[0][0].isupper())


def _is_other_sex(printed: str, sexes: Collection[str]) -> bool:
    """Whether "she" can't be one who is only called "he" in the article."""
    own = printed.lower()
    return own in _SEXES and bool(sexes) and own not in sexes


def is_less_told(reported: Reported, asked: str) -> bool:
    """Whether an article that tells all of the office asked for goes on with fewer words of it.

    "The director of the harbour" is told of as "Director Ann Lyle" where the harbour is named.
    """
    printed = reported.printed_source
    if printed is None:
        return False
    speaker = reported.statement.speaker
    told = speaker.role or "" if speaker else printed
    article_tells_all = names(reported.article.text, plain_office(asked))
    if article_tells_all and (_is_shorter(told, asked) or _is_its(printed, asked)):
        return True
    return _is_of_last_body(told, asked, reported)


def _is_its(printed: str, asked: str) -> bool:
    """Whether "its drivers' union" closes what is asked for: "the bus drivers' union of Corle"."""
    own = _SOMEBODY_S.fullmatch(printed)
    if own is None:
        return False
    head = _ARTICLE.sub("", re.split(r" (?:of|in|for|at|on) ", asked)[0])
    last, whole = ([plain_word(w) for w in words(text)] for text in (own["what"], head))
    person = own[0].lower().startswith(("his ", "her "))
    return len(last) > 1 and (last == whole if person else whole[-len(last) :] == last)


def _is_of_last_body(told: str, asked: str, reported: Reported) -> bool:
    """Whether "a lawyer for the company" is Hydra's, the last that was named before her."""
    office, given = title_and_name(asked)
    source = reported.statement.source
    body = _THE_BODY.search(told)
    if body is None or source is None or given or plain_word(body["body"]) not in BODIES:
        return False
    own = set(title_and_name(told)[0]) - {plain_word(body["body"])}
    named = set(office) - own
    if not (own and named and own < set(office)):
        return False
    text = reported.article.text
    before = text[max(0, source.start - _NEAR) : source.start]
    ends = [_ends(word, before) for word in named]
    return min(ends) >= 0 and not _OTHER_NAME.search(before, max(ends))


def _ends(word: str, text: str) -> int:
    """Where a name ends that a text prints last; -1 where it does not."""
    found = re.finditer(rf"\b{re.escape(word)}\b", text, re.IGNORECASE)
    return max((f.end() for f in found if f[0][0].isupper()), default=-1)


def is_reply(reported: Reported) -> bool:
    """Whether the words answer somebody: “Did you know?” asked Lang. “No,” the witness replied."""
    cue = reported.statement.cue
    return cue is not None and _REPLY.match(cue.of(reported.article.text)) is not None


def _asker(reported: Reported, heard: Collection[str]) -> str | None:
    """Who is named last before a reply, of those who are heard."""
    before = reported.article.text[: reported.statement.start]
    return max(heard, key=lambda name: _last_named(before, name), default=None)


def _is_shorter(printed: str, asked: str) -> bool:
    """Whether the mention is the office asked for in fewer words: "a spokesman for the bank"."""
    title, name = title_and_name(plain_office(asked))
    own, given = title_and_name(plain_office(printed))
    return not (name or given) and bool(own) and set(own) < set(title) and own[0] == title[0]


def _is_titled(printed: str, asked: str) -> bool:
    """Whether "the witness" is a word of "the witness Irene Dell"."""
    called = _CALLED.fullmatch(printed)
    return called is not None and plain_word(called["noun"]) in title_and_name(asked)[0]


def is_named(text: str, asked: str) -> bool:
    """Whether a text names everybody asked for with all words of the name: Petra is not Petr."""
    named = [word for one in speakers(asked) for word in title_and_name(one)[1]]
    return all(re.search(rf"\b{re.escape(word)}\b", text, re.IGNORECASE) for word in named)


def names(text: str, asked: str) -> bool:
    """Whether a text names everybody asked for: the last name, or all words of the office."""
    return all(_last_named(text, one) >= 0 for one in speakers(asked))


def is_owned(asked: str) -> bool:
    """Whether somebody's somebody is asked about: "Ruiz's lawyer"."""
    return _OWNED.fullmatch(asked) is not None


def is_set_off(reported: Reported, asked: str) -> bool:
    """Whether the name stands around or behind the mention: "the operator, Hydra, did not"."""
    text, source = reported.article.text, reported.statement.source
    speaker = reported.statement.speaker
    if source is None or (speaker and not _is_of_mention(speaker.name, source.of(text))):
        return False
    start = max(0, source.start - _BESIDE)
    whole, own = _set_off(asked)
    for found in whole.finditer(text, start, source.end + _BESIDE):
        if Span(*found.span()).holds(source):
            return True
    return own.match(text, source.end, source.end + _BESIDE) is not None


@lru_cache(maxsize=256)
def _set_off(asked: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """How the name is printed around a mention, and set off behind it."""
    bare = re.escape(_ARTICLE.sub("", asked.strip()))
    own = re.escape((title_and_name(asked)[1] or [asked])[-1])
    return (
        re.compile(rf"\b{bare}\b", re.IGNORECASE),
        re.compile(rf", (?:\w+ )?{own},", re.IGNORECASE),
    )


def _is_of_mention(name: str, printed: str) -> bool:
    """Whether a name is the end of the mention, or a noun of it: "firm" of "the firm that digs"."""
    return printed.endswith(name) or (name.islower() and name in printed)


def _may_mean(printed: str, asked: str) -> bool:
    """Whether "she" or "the singer" can be a person of that name, "the minister" of that office."""
    if _PRONOUN.fullmatch(printed):
        return True
    called = _CALLED.fullmatch(printed)
    noun = plain_word(called["noun"]) if called else ""
    many = noun.endswith("s") and not noun.endswith("ss")
    if not called or many or noun in BODIES or _SPOKESMAN.fullmatch(noun):
        return False
    title, name = title_and_name(asked)
    return noun in title or (bool(name) and (not title or noun not in ROLES))


def _is_last(before: str, asked: str, heard: Collection[str]) -> bool:
    if not title_and_name(asked)[1]:
        return names(before, asked)
    at = max(_last_named(before, one) for one in speakers(asked))
    return at >= 0 and not any(_last_named(before, name) > at for name in heard)


def _last_named(text: str, asked: str) -> int:
    """Where a text names somebody last: by the last name, or by all words of the office."""
    title, name = title_and_name(asked)
    if name:
        own = re.compile(rf"\b{re.escape(name[-1])}\b", re.IGNORECASE)
        return max((found.start() for found in own.finditer(text)), default=-1)
    low = text.lower()
    return min((low.rfind(word) for word in title), default=-1)


def _same(one: str, other: str) -> bool:
    return [plain_word(word) for word in words(one)] == [plain_word(word) for word in words(other)]
