"""Whether a speaker is the one asked for: by name, by office or by body."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache

from summarizer.answers.described import is_common, is_described
from summarizer.model import Reported
from summarizer.questions.lexicon import BODIES, PRONOUNS, ROLES, one_slip
from summarizer.questions.terms import is_stop, speakers, split_words, title_and_name
from summarizer.text.spelling import name_key, same_first
from summarizer.text.words import plain_word, words

_SAME_OFFICES = (
    (r"\bspokes(?:man|woman|men|women|person|people)\b", "spokesman"),
    (r"\b(?:secretary|director)[- ]general\b|\bchief executive(?: officer)?\b|\bceo\b", "chief"),
    (r"\b(?:head|boss|leader)\b", "chief"),
    (r"\bchair(?:man|woman|person)\b", "chair"),
    (r"\bpm\b", "prime minister"),
    (r"\bdefense\b", "defence"),
)
_LESSER = {"vice", "deputy", "former", "ex", "acting", "assistant", "under", "shadow"}
_LONG_SURNAME = 6
_THE = re.compile(r"the\s", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:the|an?)\s", re.IGNORECASE)
_OF = re.compile(r"\b(?:of|for|to|at|in)\b|,")
_SUFFIXES = ("n", "an", "ian", "ish", "ese", "i")


def is_by(reported: Reported, asked: str) -> bool:
    """Whether a statement is by the speaker that a question names."""
    speaker, printed = reported.statement.speaker, reported.printed_source
    name, role = (speaker.name, speaker.role) if speaker else (None, None)
    if any(is_speaker(one, name, role, printed) for one in speakers(asked)):
        return True
    if any(is_called(asked, called) for called in (role, printed) if called):
        return True
    return (
        name is not None and is_common(asked) and is_described(asked, name, reported.article.text)
    )


@lru_cache(maxsize=65_536)
def is_speaker(asked: str, name: str | None, role: str | None, printed: str | None) -> bool:
    """Whether words of a question name the speaker of that name, role and printed mention.

    A bare surname fits everybody of that name; a spokesman speaks for his body; one who is only
    mentioned in somebody's role ("the president's spokesman") does not speak.
    """
    title, given = title_and_name(asked)
    offices = [text for text in (role, printed, name) if text]
    if given and _name_fits(given, name or printed or ""):
        return True
    if given and not title:
        return any(_speaks_for(given, office) for office in offices)
    return not given and bool(title) and any(_office_fits(asked, each, offices) for each in offices)


@lru_cache(maxsize=65_536)
def is_called(asked: str, called: str) -> bool:
    """Whether a role or mention is what is asked for, be it with a name inside it or behind it.

    "Lang's wife Ada" for "Lang's wife", "State Attorney Ann Roe's office" for "the state attorney's
    office", "Assessor of Roads" for "the Assessor of Roads"; a lesser office is another.
    """
    bare = _ARTICLE.sub("", asked.strip())
    wanted, own = [plain_word(w) for w in words(bare)], words(_ARTICLE.sub("", called))
    alone = len(wanted) == 1 and not (_THE.match(called) and own[0].islower())
    if not alone and wanted == [plain_word(word) for word in own]:
        return True
    if len(wanted) < 2 or not words(bare)[-1].islower() or plain_word(own[0]) != wanted[0]:  # noqa: PLR2004  # one word is a name or an office
        return False
    for word in own:
        if wanted and plain_word(word) == wanted[0]:
            wanted = wanted[1:]
        elif not word[:1].isupper() or plain_word(word) in ROLES:
            return False
    return not wanted


def all_by(everything: Sequence[Reported], asked: str) -> list[Reported]:
    """All that one is reported with; a printed office decides between namesakes.

    "Mayor Oriel" in one article is the mayor of Ostrel who is named so in another; one who is
    printed with another office there is not.
    """
    theirs = _with_all_of(everything, [r for r in everything if is_by(r, asked)], asked)
    title, given = title_and_name(asked)
    if not title:
        return theirs
    if not given:
        known = _full_names(theirs)
        own = set(map(id, theirs))
        return [r for r in everything if id(r) in own or _is_person(r, known, asked)]
    holding = [r for r in theirs if _holds_office(r, asked)]
    known = _full_names(holding)
    return [r for r in theirs if _holds_office(r, asked) or _name(r) in known] or theirs


def _with_all_of(
    everything: Sequence[Reported], theirs: list[Reported], asked: str
) -> list[Reported]:
    """All of one whom an article calls so once: "the volcanologist denied" tells who Lang is."""
    if not is_common(asked):
        return theirs
    named = {(id(r.article), name) for r in theirs if (name := _name(r)) and name[:1].isupper()}
    own = set(map(id, theirs))
    return [r for r in everything if id(r) in own or (id(r.article), _name(r)) in named]


def in_like_office(reported: Reported, asked: str) -> bool:
    """Whether a speaker holds an office of the same noun: another body's spokesman."""
    speaker, noun = reported.statement.speaker, _own_noun(asked)
    if noun is None or noun in BODIES or title_and_name(asked)[1]:
        return False
    return noun in {
        _own_noun(speaker.role or "") if speaker else None,
        _own_noun(reported.printed_source or ""),
    }


def names_held(asked: str, theirs: Iterable[Reported]) -> dict[int, frozenset[str]]:
    """By what names an office asked for is held in each article, by the article's identity."""
    found: dict[int, set[str]] = {}
    for reported in theirs if not title_and_name(asked)[1] else ():
        if (name := _name(reported)) and title_and_name(name)[1]:
            found.setdefault(id(reported.article), set()).add(name)
    return {article: frozenset(names) for article, names in found.items()}


def _name(reported: Reported) -> str | None:
    return reported.statement.speaker.name if reported.statement.speaker else None


def _full_names(found: Iterable[Reported]) -> frozenset[str]:
    return frozenset(name for name in map(_name, found) if name and " " in name)


def _is_person(reported: Reported, names: Collection[str], asked: str) -> bool:
    """Whether a speaker has one of the names that elsewhere hold the office asked for."""
    speaker = reported.statement.speaker
    if speaker is None or speaker.name not in names:
        return False
    return speaker.role is None or _own_noun(speaker.role) == _own_noun(asked)


def _holds_office(reported: Reported, asked: str) -> bool:
    """Whether the office in "Mayor Lang" is one that is printed for the speaker."""
    title, _ = title_and_name(plain_office(asked))
    speaker = reported.statement.speaker
    printed = (speaker.role if speaker else None, reported.printed_source)
    held = _tokens(" ".join(filter(None, printed)))
    return any(_is_token(word, held) for word in title)


def _name_fits(given: list[str], name: str) -> bool:
    _, named = title_and_name(name)
    if not named or set(named) <= PRONOUNS:
        return False
    keys, asked = [name_key(word) for word in named], [name_key(word) for word in given]
    if set(asked) <= set(keys):
        return max(map(len, asked)) > 1
    if asked[-1] != keys[-1]:
        return _same_firsts(asked[:-1], keys[:-1]) and _is_slip(asked[-1], keys[-1])
    return set(keys) <= set(asked) or same_first(asked[0], keys[0])


def _same_firsts(asked: Sequence[str], named: Sequence[str]) -> bool:
    """Whether all first names are there and alike: Aleksandr and Alexander."""
    return len(asked) == len(named) > 0 and all(map(same_first, asked, named))


def _is_slip(asked: str, named: str) -> bool:
    """Whether a long surname is typed with one slip, where the first names are equal."""
    return min(len(asked), len(named)) >= _LONG_SURNAME and one_slip(asked, named)


def _speaks_for(body: list[str], office: str) -> bool:
    held = _tokens(office)
    return "spokesman" in held and all(_is_token(word, held) for word in body)


def _office_fits(asked: str, office: str, offices: list[str]) -> bool:
    """Whether an office is the one asked for: its own noun, and all that narrows it."""
    wanted, own = _tokens(asked), _tokens(_OF.split(plain_office(office))[0])
    every = [word for text in offices for word in _tokens(text)]
    if not all(_is_token(word, every) for word in wanted):
        return False
    noun = _noun(_tokens(_OF.split(plain_office(asked))[0]))
    if noun in BODIES:
        return _noun(own) in BODIES | {"spokesman"}
    return noun == _noun(own) and not _LESSER & (set(own) - set(wanted))


@lru_cache(maxsize=4_096)
def _own_noun(office: str) -> str | None:
    return _noun(_tokens(_OF.split(plain_office(office))[0]))


def _noun(office: Sequence[str]) -> str | None:
    """The noun of an office: the last word that is one."""
    return next((word for word in reversed(office) if word in ROLES), None)


@lru_cache(maxsize=16_384)
def _tokens(text: str) -> tuple[str, ...]:
    split = split_words(plain_office(text))
    return tuple(plain_word(word) for word in split if not is_stop(word))


def plain_office(text: str) -> str:
    """An office with one word for those that mean the same: "boss" and "ceo" are "chief"."""
    for pattern, plain in _SAME_OFFICES:
        text = re.sub(pattern, plain, text, flags=re.IGNORECASE)
    return text


def _is_token(word: str, held: Collection[str]) -> bool:
    return any(word == other or _of_one_land(word, other) for other in held)


def _of_one_land(one: str, other: str) -> bool:
    """A land and its adjective: Latvia and Latvian, Sweden and Swedish."""
    short, long = sorted((one, other), key=len)
    stem = short.rstrip("aeny") if len(short) > 4 else short  # noqa: PLR2004  # "Iran", "Oman"
    return len(short) > 3 and any(long in (short + s, stem + s) for s in _SUFFIXES)  # noqa: PLR2004
