"""Followed sources: add, list, remove, and fetch what is due."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bot.app.tools import Progress, Tools
from bot.commands import AddSources, PollSources, RemoveSource
from bot.errors import InputError, OnRecordError
from bot.news.documents import Candidate
from bot.replies import Reply
from bot.replies.citing import counted, day
from bot.replies.desk import tell_lines
from bot.replies.failures import outcome_of

if TYPE_CHECKING:
    from bot.news.polling import Polled
    from bot.store.records import Source

FEEDS_NAMED = 5
EMPTY = "No source is followed yet. Add one: `add https://...`, `add FOLDER`, or `add LIST.opml`."


async def add(command: AddSources, tools: Tools, progress: Progress) -> Reply:
    """Follow each address; one that can't be followed never stops the others."""
    if not command.addresses:
        raise InputError("There is no address to add.", do="Say `add https://...` or `add FILE`.")
    added: list[Source] = []
    errors: list[OnRecordError] = []
    for address in command.addresses:
        progress(f"Looking at {address}")
        try:
            added += await _add(address, tools)
        except OnRecordError as error:
            errors.append(error)
    lines = [_added_line(source) for source in added]
    problems = [str(e) for e in errors]
    reply = tell_lines("Followed", lines, "Nothing was added.", problems)
    outcome = outcome_of(errors[0]) if errors and not added else reply.outcome
    return replace(reply, outcome=outcome, rows=tuple(map(_row, added)))


async def sources(tools: Tools) -> Reply:
    """What is followed, each with its state in words."""
    followed = await asyncio.to_thread(tools.store().sources)
    now = tools.now()
    lines = [f"{s.id}  {s.title or s.address}  –  {_state(s, now)}" for s in followed]
    return replace(tell_lines("Sources", lines, EMPTY), rows=tuple(map(_row, followed)))


async def remove(command: RemoveSource, tools: Tools) -> Reply:
    """Stop following; what only this source brought is deleted, and the way back is told."""
    which = command.which.strip()
    if not which:
        raise InputError("Which source?", do="Say `remove 2` with its number in `sources`.")
    key = int(which) if which.isdecimal() else which
    gone = await asyncio.to_thread(tools.store().unfollow, key)
    if gone is None:
        raise InputError(f"No source {which} is followed.", do="`sources` lists them.")
    lines = [f"{gone.address} with {counted(gone.articles, 'article')}. Back: `add {gone.address}`"]
    return replace(tell_lines("No longer followed", lines, ""), rows=(_row(gone),))


async def poll(command: PollSources, tools: Tools, progress: Progress) -> Reply:
    """Fetch what is due; says for each source what came, or why nothing did."""
    from bot.news.polling import poll as fetch

    store = tools.store()
    chosen = await asyncio.to_thread(
        store.sources if command.everything else lambda: store.due(tools.now())
    )
    if not chosen:
        return tell_lines("Fetched", [], await asyncio.to_thread(_nothing_due, tools))
    polled = await fetch(store, await tools.web(), sources=chosen, progress=progress)
    unread = [str(e) for p in polled for e in p.unread]
    reply = tell_lines("Fetched", list(map(_polled_line, polled)), "", unread)
    outcome = "failed" if all(p.problem for p in polled) else reply.outcome
    return replace(reply, outcome=outcome, rows=tuple(map(_polled_row, polled)))


async def _add(address: str, tools: Tools) -> list[Source]:
    """The source at an address, or those of an OPML list."""
    from bot.news.adding import discover
    from bot.news.opml import read_opml

    if address.casefold().endswith(".opml"):
        listed = read_opml(_bytes(address), address)
        found = [Candidate(url, title) for url, title in listed]
    else:
        found = [_likeliest(await discover(address, await tools.web()), address)]
    store, now = tools.store(), tools.now()
    return [
        await asyncio.to_thread(store.follow, f.url, f.kind, f.title or None, now) for f in found
    ]


def _likeliest(found: Sequence[Candidate], address: str) -> Candidate:
    """The one feed, or the page itself; several feeds are the person's choice."""
    feeds = [f for f in found if f.kind == "feed"]
    if len(feeds) > 1:
        listed = ", ".join(f"{f.url} ({f.title or 'no title'})" for f in feeds[:FEEDS_NAMED])
        what = f"it names {counted(len(feeds), 'feed')}: {listed}."
        raise InputError(what, resource=address, do="Add the one that you mean.")
    return feeds[0] if feeds else found[0]


def _bytes(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        what = f"it can't be read ({error.strerror})."
        raise InputError(what, resource=path, do="Check the name.") from None


def _nothing_due(tools: Tools) -> str:
    followed = tools.store().sources()
    if not followed:
        return EMPTY
    times = [s.check.next_at for s in followed if s.check.next_at and not s.check.stopped]
    when = f" Next check {day(min(times))}." if times else ""
    return f"Nothing is due.{when} `poll all` (`onrecord poll --all`) does not wait."


def _added_line(source: Source) -> str:
    what = {"feed": "a feed", "page": "a single page", "file": "a file", "folder": "a folder"}
    return (
        f"{source.id}  {source.title or source.address}  –  {what[source.kind]}, {source.address}"
    )


def _state(source: Source, now: datetime) -> str:
    check = source.check
    told = [source.kind, counted(source.articles, "article")]
    if check.stopped:
        told.append(f"not checked any more: {check.stopped}")
    elif check.error:
        told.append(f"failing ({counted(check.failures, 'time')}): {check.error.removesuffix('.')}")
    elif check.success_at is None:
        told.append("never fetched: `poll`")
    if check.next_at and not check.stopped:
        told.append("due now" if check.next_at <= now else f"next {day(check.next_at)}")
    return ", ".join(told)


def _polled_line(polled: Polled) -> str:
    name = polled.source.title or polled.source.address
    if polled.problem:
        return f"{name}  –  failed: {polled.problem}"
    told = f"{polled.new} new, {polled.edited} edited, {polled.same} known"
    waiting = f", {polled.left} wait for the next check" if polled.left else ""
    unread = f", {len(polled.unread)} not readable" if polled.unread else ""
    return f"{name}  –  {told}{waiting}{unread}"


def _row(source: Source) -> dict[str, object]:
    check = source.check
    return {
        "id": source.id,
        "address": source.address,
        "kind": source.kind,
        "title": source.title,
        "articles": source.articles,
        "added": source.added_at.isoformat(),
        "last_success": check.success_at.isoformat() if check.success_at else None,
        "next_check": check.next_at.isoformat() if check.next_at else None,
        "failures": check.failures,
        "error": check.stopped or check.error,
    }


def _polled_row(polled: Polled) -> dict[str, object]:
    return {
        "address": polled.source.address,
        "new": polled.new,
        "edited": polled.edited,
        "same": polled.same,
        "left": polled.left,
        "unread": [str(error) for error in polled.unread],
        "problem": str(polled.problem) if polled.problem else None,
    }
