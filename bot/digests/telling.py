"""An edition as messages: the head, two or three lines a story, and what stands under it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.digests.content import Edition, Told
from bot.replies.briefs import cited
from bot.replies.citing import counted, outlet
from bot.replies.parts import Note, Part, Point, Quotation, Section, Title
from bot.replies.quoting import quotation
from bot.store.digest_records import Wanted
from bot.store.records import Source
from summarizer.model import Brief

MESSAGE_CHARACTERS = 3_200
NEW_POINTS = 2
"""Sentences told of a story that was told before."""
RUNNING_NAMED, FAILING_NAMED = 5, 5
FAILING_AFTER = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Frame:
    """Whose digest it is and of which time; `late` is when it was due, where that is long ago."""

    wanted: Wanted
    since: datetime
    now: datetime
    next_at: datetime
    late: datetime | None = None

    def local(self, moment: datetime) -> str:
        """A moment on the clocks of the subscription's zone: "Mon 23 Nov 2026, 07:30 CET"."""
        return local_time(moment, self.wanted.schedule.zone)


def local_time(moment: datetime, zone: str) -> str:
    """A moment on the clocks of a zone; one without letters of its own shows its offset."""
    at = moment.astimezone(ZoneInfo(zone))
    name = f"{at:%Z}"
    return f"{at:%a} {at.day} {at:%b %Y, %H:%M} {name if name.isalpha() else f'UTC{name}'}"


def tell_edition(edition: Edition, sources: Sequence[Source], frame: Frame) -> list[list[Part]]:
    """The messages of a digest, in order; none on an empty day that is to stay silent."""
    failing = list(_failing(sources, frame.now))
    if not edition.stories and not failing and frame.wanted.empty_day == "silent":
        return []
    blocks = [_head(edition, frame)]
    blocks += [_story(number, told) for number, told in enumerate(edition.stories, 1)]
    blocks.append([*_rest(edition, frame), *failing, Note(f"next {frame.local(frame.next_at)}")])
    return _messages(blocks)


def _head(edition: Edition, frame: Frame) -> list[Part]:
    day = frame.local(frame.late or frame.now).partition(",")[0]
    title = Title(f"{frame.wanted.topic or 'All news'} · {day}")
    read = f"{counted(edition.articles, 'article')}, {counted(edition.outlets, 'outlet')}"
    stories = counted(len(edition.stories), "story", "stories")
    found = f"{stories} from {read}" if edition.stories else f"Nothing new: {read}"
    head: list[Part] = [title, Note(f"{found} · since {frame.local(frame.since)}")]
    if frame.late:
        head.append(Note(f"Late: this was due {frame.local(frame.late)}.", "warning"))
    return head


def _story(number: int, told: Told) -> list[Part]:
    brief = told.brief
    parts: list[Part] = [Section(f"{number}. {brief.headline}")]
    parts += _changed(told) if told.changes else _whole(brief)
    outlets = list(dict.fromkeys(outlet(a) for a in brief.story.articles))
    counts = f"{counted(len(outlets), 'outlet')}, {counted(len(brief.story.origins), 'origin')}"
    parts.append(Note(f"{'told before · ' if told.changes else ''}{counts}"))
    return parts


def _whole(brief: Brief) -> Iterator[Part]:
    yield from map(cited, brief.points[:1])
    said = next((r for r in brief.statements if r.statement.kind == "direct"), None)
    if said:
        yield quotation(said)


def _changed(told: Told) -> Iterator[Part]:
    """Only what is new: figures with what stood there before, new sentences, and what is gone."""
    changes = told.changes
    if changes is None:
        return
    for revised in changes.revised:
        yield cited(revised.now)
        yield Note(f"before: {revised.before.text}")
    yield from map(cited, changes.new[:NEW_POINTS])
    for fact in changes.withdrawn:
        yield Note(f"no longer printed by {fact.outlet or 'its outlet'}: {fact.text}", "warning")


def _rest(edition: Edition, frame: Frame) -> Iterator[Part]:
    if edition.running:
        named = " · ".join(edition.running[:RUNNING_NAMED])
        yield Note(f"Still running, nothing new: {named}")
    if edition.more:
        more = counted(edition.more, "more story", "more stories")
        yield Note(f"+{more}: `{f'brief {frame.wanted.topic}'.strip()}` tells them.")


def _failing(sources: Sequence[Source], now: datetime) -> Iterator[Part]:
    """The sources that have brought nothing for a day because they fail, each with the reason."""
    failing = [s for s in sources if _fails(s, now)]
    for source in failing[:FAILING_NAMED]:
        why = (source.check.stopped or source.check.error or "").removesuffix(".")
        yield Note(f"failing: {source.title or source.address} ({why})", "warning")
    if len(failing) > FAILING_NAMED:
        more = counted(len(failing) - FAILING_NAMED, "more source fails", "more sources fail")
        yield Note(f"{more}: `sources` lists them.", "warning")


def _fails(source: Source, now: datetime) -> bool:
    since = source.check.failing_since
    return bool(source.check.stopped or (since and since <= now - FAILING_AFTER))


def _messages(blocks: Sequence[list[Part]]) -> list[list[Part]]:
    """Blocks put together up to MESSAGE_CHARACTERS a message; no block is torn apart."""
    messages: list[list[Part]] = []
    room = 0
    for block in blocks:
        size = sum(_characters(part) for part in block)
        if size > room or not messages:
            messages.append([])
            room = MESSAGE_CHARACTERS
        messages[-1] += block
        room -= size
    return messages


def _characters(part: Part) -> int:
    links = part.cites if isinstance(part, (Point, Quotation)) else ()
    words = " ".join(part.shown) if isinstance(part, Quotation) else part.text
    return len(words) + sum(len(link.url or "") + len(link.label) for link in links)
