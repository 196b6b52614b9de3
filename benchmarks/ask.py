"""How long a question takes over 10,000, 100,000 and 1,000,000 stored statements.

From the words of the question to the answer, checked: reading it, the store's candidates, the pure
answer. Beside it what SQLite alone needs to find rows with all words of the question: the newest 16
of the same search table. Each size is filled and asked in a process of its own.
"""

from __future__ import annotations

import resource
import sqlite3
import statistics
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter, process_time

from benchmarks.invented import NOW, STATEMENTS, Asker, Wire
from bot.store.dialects import query_for
from bot.store.library import asked_of
from bot.store.migrating import migrate
from bot.store.store import Store
from bot.wire import settle
from summarizer.answers import answer
from summarizer.model import Entry, Question
from summarizer.questions import read_question
from summarizer.verify import checked

TARGETS = {10_000: 30, 100_000: 60, 1_000_000: 200}
"""How many milliseconds 95 of 100 questions may take over so many statements."""
OF_EACH_KIND = 20
BATCH = 500
SAMPLED = 400

_BARE = "SELECT rowid FROM passage_words WHERE passage_words MATCH ? ORDER BY rowid DESC LIMIT 16"


@dataclass(frozen=True)
class Taken:
    """The milliseconds of one question, by the wall clock, on the processor, and of bare FTS5."""

    wall: float
    processor: float
    bare: float
    found: bool


@dataclass
class Measured:
    """What one size has shown."""

    statements: int
    stored_a_second: float = 0.0
    megabytes: float = 0.0
    peaks: list[float] = field(default_factory=list)
    taken: dict[str, list[Taken]] = field(default_factory=lambda: defaultdict(list))


def rows(most: int) -> Iterator[tuple[str, str, str]]:
    """What was measured up to so many statements: what, how much, and what it should be."""
    measured: list[Measured] = []
    for size in (size for size in TARGETS if size <= most):
        with get_context("spawn").Pool(1) as alone:
            one = alone.apply(measure, (size,))
        measured.append(one)
        yield from _of_size(one)
    for kind in measured[0].taken if measured else ():
        each = (f"{_p95([t.wall for t in one.taken[kind]]):.0f}" for one in measured)
        yield f"the same by kind, p95: {kind}", f"{' / '.join(each)} ms", ""


def _of_size(one: Measured) -> Iterator[tuple[str, str, str]]:
    every = [taken for kind in one.taken.values() for taken in kind]
    wall, processor = [t.wall for t in every], [t.processor for t in every]
    what = f"ask over {one.statements:,} statements"
    yield f"{what}, p50", f"{statistics.median(wall):.0f} ms", ""
    both = f"{_p95(wall):.0f} ms (CPU {_p95(processor):.0f} ms)"
    yield f"{what}, p95", both, f"{TARGETS[one.statements]} ms"
    yield (
        "bare FTS5, same words, same rows, LIMIT 16, p95",
        f"{_p95([t.bare for t in every]):.1f} ms",
        "",
    )
    found = sum(t.found for t in every) / len(every)
    yield "the same, questions with an answer", f"{100 * found:.0f} %", ""
    yield "the same, statements stored a second, CPU time", f"{one.stored_a_second:,.0f}", ""
    yield "the same, database", f"{one.megabytes:,.0f} MB", ""
    stored, asked = one.peaks
    yield "the same, peak memory, storing, then asking", f"{stored:.0f}, {asked:.0f} MB", ""


def measure(size: int) -> Measured:
    """Fill a database with so many statements, and ask it."""
    wire, one = Wire(), Measured(size)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ask.db"
        url = f"sqlite:///{path}"
        migrate(url)
        store, bare = Store.open(url), sqlite3.connect(path)
        try:
            sample = _fill(store, wire, one)
            one.megabytes = path.stat().st_size / 1e6
            one.peaks.append(_peak())
            asked = list(Asker(wire, sample).questions(OF_EACH_KIND))
            for text, _ in zip(dict(asked).values(), range(OF_EACH_KIND), strict=False):
                _ask(store, bare, text)
            settle()
            for kind, text in asked:
                one.taken[kind].append(_ask(store, bare, text))
        finally:
            bare.close()
            store.close()
    one.peaks.append(_peak())
    one.taken = dict(one.taken)
    return one


def _fill(store: Store, wire: Wire, one: Measured) -> list[Entry]:
    """Some of what was stored."""
    count = one.statements // STATEMENTS
    entries, sample, seconds = wire.articles(count), list[Entry](), 0.0
    while batch := list(islice(entries, BATCH)):
        begun = process_time()
        store.keep_many(batch, fetched=NOW)
        seconds += process_time() - begun
        sample += batch[:: max(1, count // SAMPLED)]
    one.stored_a_second = one.statements / seconds
    return sample


def _ask(store: Store, bare: sqlite3.Connection, text: str) -> Taken:
    begun, worked = perf_counter(), process_time()
    question = read_question(text, now=NOW, outlets=store.outlets())
    found = checked(answer(question, store.library(question), now=NOW)).found
    wall, processor = perf_counter() - begun, process_time() - worked
    query = _bare_query(question)
    begun = perf_counter()
    bare.execute(_BARE, (query,)).fetchall()
    alone = perf_counter() - begun
    return Taken(wall * 1000, processor * 1000, alone * 1000, found)


def _bare_query(question: Question) -> str:
    asked = asked_of(question)
    return query_for("sqlite", [[word[:1] for word in (*asked.speaker, *asked.topic)]])


def _p95(taken: list[float]) -> float:
    return statistics.quantiles(taken, n=20)[-1]


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
