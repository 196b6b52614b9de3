"""What a person can ask of the desk, and the one grammar that turns their words into it.

Every platform and the terminal use these commands; none has a grammar of its own.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from typing import Literal

from summarizer.model import Answer

Length = Literal["short", "normal", "long"]


@dataclass(frozen=True, slots=True)
class TellBriefs:
    """Brief the stories in `sources`, or those of the store; `since` is a date in words."""

    sources: tuple[str, ...] = ()
    topic: str = ""
    since: str = ""
    length: Length = "normal"


@dataclass(frozen=True, slots=True)
class Ask:
    """Answer a question from `sources`, or from the store; `previous` is the answer before it."""

    text: str
    sources: tuple[str, ...] = ()
    previous: Answer | None = None


@dataclass(frozen=True, slots=True)
class ListStatements:
    """Every statement of `sources`, or of the store."""

    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CompareOutlets:
    """What outlets print differently of the stories in `sources`, or of the newest on the topic.

    `speakers` are names to tell who of them is not quoted.
    """

    sources: tuple[str, ...] = ()
    topic: str = ""
    since: str = ""
    speakers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TellTimeline:
    """What was said and done by time: by a speaker of that name, or in the story on these words."""

    sources: tuple[str, ...] = ()
    topic: str = ""
    since: str = ""


@dataclass(frozen=True, slots=True)
class AddSources:
    """Follow these addresses: feeds, sites, pages, files, folders, OPML lists."""

    addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ListSources:
    """What is followed, and how it is doing."""


@dataclass(frozen=True, slots=True)
class RemoveSource:
    """Stop following one source, named by its number in the list or its address."""

    which: str


@dataclass(frozen=True, slots=True)
class PollSources:
    """Fetch what is due now, or everything where `everything` is set."""

    everything: bool = False


@dataclass(frozen=True, slots=True)
class AddDigest:
    """Send digests to a channel: "energy weekdays 7:30 Berlin" are topic, days, times and zone."""

    said: str
    channel: str = "terminal"


@dataclass(frozen=True, slots=True)
class ListDigests:
    """The digests that are sent, each with its next time."""


@dataclass(frozen=True, slots=True)
class PreviewDigest:
    """What the digest of this number would tell now; nothing is sent or remembered."""

    which: str


@dataclass(frozen=True, slots=True)
class EditDigest:
    """Change what is said of the digest of this number: "8:00 London"."""

    which: str
    said: str


@dataclass(frozen=True, slots=True)
class SetDigest:
    """Let the digest of this number rest, go on, or end."""

    which: str
    to: Literal["pause", "resume", "remove"]


@dataclass(frozen=True, slots=True)
class ShowHelp:
    """What can be said; `unknown` is the word that was not understood, `meant` a near one."""

    unknown: str = ""
    meant: str = ""


DigestCommand = AddDigest | ListDigests | PreviewDigest | EditDigest | SetDigest
Command = (
    TellBriefs
    | Ask
    | ListStatements
    | CompareOutlets
    | TellTimeline
    | AddSources
    | ListSources
    | RemoveSource
    | PollSources
    | DigestCommand
    | ShowHelp
)

_VERBS = {
    "brief": "brief", "briefs": "brief", "briefing": "brief", "news": "brief", "stories": "brief",
    "ask": "ask", "whosaid": "ask", "who-said": "ask",
    "statements": "statements", "statement": "statements", "quotes": "statements",
    "compare": "compare", "comparison": "compare", "differences": "compare",
    "timeline": "timeline", "chronology": "timeline",
    "add": "add", "follow": "add",
    "sources": "sources", "feeds": "sources",
    "remove": "remove", "unfollow": "remove", "delete": "remove",
    "poll": "poll", "fetch": "poll", "refresh": "poll",
    "digest": "digest", "digests": "digest",
    "help": "help", "?": "help", "start": "help",
}  # fmt: skip
DIGEST_DEEDS = ("add", "list", "preview", "edit", "pause", "resume", "remove")
_ADDRESS = re.compile(r"^<?(https?://\S+?)>?$", re.IGNORECASE)
_SINCE = re.compile(r"(?:^|\s)(?:--)?since\s+(?P<when>.+)$", re.IGNORECASE)
_GREETING = re.compile(
    r"(?:hi|hello|hey|good (?:morning|afternoon|evening))(?: there| bot)?|who are you"
    r"|what can (?:you|i) (?:do|say|ask)|how does (?:this|it) work",
    re.IGNORECASE,
)
_PLEASE = re.compile(r"[\s,]+(?:please|pls|thanks|thank you)\W*$", re.IGNORECASE)
_FILLER = re.compile(r"^(?:me\s+)?(?:outlets?\s+)?(?:on|about|of|for)\s+|^me$", re.IGNORECASE)
_LENGTH = re.compile(r"(?:me\s+)?(?:--)?(?P<length>short|long)(?:$|\s+)", re.IGNORECASE)
_ALONE = {"statements", "sources", "poll", "help"}


def parse_command(text: str, previous: Answer | None = None) -> Command:
    """Turn what was said into a command; whatever is no command is a question.

    A leading slash or mention is allowed, case does not matter, and an address alone is briefed.
    """
    said = re.sub(r"^(?:<?@\S+\s+)?/?", "", " ".join(text.split()))
    if not said:
        return ShowHelp()
    if address := _ADDRESS.match(said):
        return TellBriefs(sources=(address[1],))
    if _GREETING.fullmatch(said.rstrip(" ?!.")):
        return ShowHelp()
    first, _, rest = _PLEASE.sub("", said).partition(" ")
    verb = _VERBS.get(first.casefold().rstrip(":"))
    if verb is None or (verb in _ALONE and rest and not _is_option(rest)):
        return _mistyped(first, rest) or Ask(said, previous=previous)
    return _command(verb, rest, previous)


def _command(verb: str, rest: str, previous: Answer | None) -> Command:
    if verb == "ask" and rest:
        return Ask(rest, previous=previous)
    made: dict[str, Command] = {
        "brief": _brief(rest),
        "compare": _compare(rest),
        "timeline": TellTimeline(*_narrowed(rest)),
        "add": AddSources(tuple(word.strip("<>") for word in rest.split())),
        "remove": RemoveSource(rest),
        "statements": ListStatements(),
        "sources": ListSources(),
        "poll": PollSources(everything=bool(rest)),
    }
    return _digest(rest) if verb == "digest" else made.get(verb, ShowHelp())


def _digest(rest: str) -> Command:
    """What follows "digest": "add energy 7:30 Berlin", "edit 2 8:00", "pause 2", or nothing."""
    deed, _, said = rest.partition(" ")
    which, _, change = said.strip().partition(" ")
    match deed.casefold():
        case "add" | "new":
            return AddDigest(said)
        case "" | "list":
            return ListDigests()
        case "preview" | "show":
            return PreviewDigest(said)
        case "edit" | "change":
            return EditDigest(which, change)
        case "pause" | "stop":
            return SetDigest(said, "pause")
        case "resume" | "start":
            return SetDigest(said, "resume")
        case "remove" | "delete":
            return SetDigest(said, "remove")
    near = difflib.get_close_matches(deed.casefold(), DIGEST_DEEDS, n=1)
    return ShowHelp(unknown=f"digest {deed}", meant=f"digest {near[0] if near else 'list'}")


def _brief(rest: str) -> TellBriefs:
    """Take apart "short on nato since monday"; "on long covid" is a topic."""
    if sized := _LENGTH.match(rest):
        length: Length = "short" if sized["length"].casefold() == "short" else "long"
        return TellBriefs(*_narrowed(rest[sized.end() :]), length=length)
    return TellBriefs(*_narrowed(rest))


def _compare(rest: str) -> CompareOutlets:
    """Take apart "the dam speakers Ana Ruiz, Lang": the names are told whether they are quoted."""
    asked, _, names = rest.partition("speakers ") if rest else ("", "", "")
    return CompareOutlets(*_narrowed(asked.strip()), speakers=names_in(names))


def names_in(listed: str) -> tuple[str, ...]:
    """The names of a list: "Ana Ruiz, Lang and Petr Hale"."""
    return tuple(name.strip() for name in re.split(r",| and ", listed) if name.strip())


def _narrowed(rest: str) -> tuple[tuple[str, ...], str, str]:
    """Sources, topic and since of what follows a verb: "on nato since monday".

    Addresses in it are sources.
    """
    rest = _FILLER.sub("", rest)
    since = _SINCE.search(rest)
    words = (rest[: since.start()] if since else rest).split()
    sources = tuple(m[1] for w in words if (m := _ADDRESS.match(w)))
    topic = " ".join(w for w in words if not _ADDRESS.match(w))
    return sources, topic, since["when"] if since else ""


def _is_option(rest: str) -> bool:
    """Tell options from questions: "poll all" is a command, "sources say no" a question."""
    return rest.casefold() in {"all", "everything", "now", "me"}


def _mistyped(first: str, rest: str) -> ShowHelp | None:
    """A lone word near a command's is no name to search for: "breif", "souces"."""
    near = difflib.get_close_matches(first.casefold(), _VERBS, n=1, cutoff=0.8)
    if rest or not near or not first.islower():
        return None
    return ShowHelp(unknown=first, meant=_VERBS[near[0]])
