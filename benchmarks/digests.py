"""A thousand digests that are due in one minute."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import time as wall
from datetime import timedelta
from itertools import count
from time import perf_counter, process_time

from benchmarks.invented import NOW, Wire
from bot.digests.plan import plan_due
from bot.store.digest_records import Schedule, Wanted
from bot.store.migrating import migrate
from bot.store.store import Store
from bot.store.subscriptions import New
from config.settings import Settings
from summarizer.model import Entry

DIGESTS, TOPICS, ARTICLES, KEPT_AT_ONCE = 1_000, 50, 400, 50
MIDNIGHT = Schedule("UTC", (wall(0),))
DAY = timedelta(days=1)


def rows() -> list[tuple[str, str, str]]:
    """Seconds until all are planned, by the clock and of a core."""
    with tempfile.TemporaryDirectory() as folder:
        store = _subscribed(f"sqlite:///{folder}/bench.db")
        tokens = count()
        begun, used = perf_counter(), process_time()
        planned = plan_due(store, NOW, Settings(""), lambda: f"{next(tokens):06}", lambda *_: None)
        used, begun = process_time() - used, perf_counter() - begun
        store.close()
    told = f"{len(planned):,} digests on {TOPICS} topics over {ARTICLES} articles, planned"
    return [(told, f"{begun:.1f} s", "20 s"), ("the same, time of a core", f"{used:.1f} s", "")]


def _subscribed(url: str) -> Store:
    """A day's articles, and digests of the wire's commonest words, all due now."""
    migrate(url)
    store, wire = Store.open(url), Wire()
    entries = [_today(entry, n) for n, entry in enumerate(wire.articles(ARTICLES))]
    for start in range(0, ARTICLES, KEPT_AT_ONCE):
        some = entries[start : start + KEPT_AT_ONCE]
        store.keep_many(some, fetched=NOW - timedelta(hours=1))
    for n in range(DIGESTS):
        wanted = Wanted(wire.words[n % TOPICS], MIDNIGHT, "say")
        store.digests.add(New("terminal", wanted, NOW - DAY, NOW - DAY, NOW))
    return store


def _today(entry: Entry, number: int) -> Entry:
    published = NOW - DAY * (1 - number / ARTICLES)
    return replace(entry, article=replace(entry.article, published=published))
