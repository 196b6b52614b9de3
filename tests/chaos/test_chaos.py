"""Digests arrive once and in order though workers are killed and the platform breaks its word.

ONRECORD_CHAOS sets how many messages; `make chaos` takes 4,000. All is counted from the platform's
own log.
"""

from __future__ import annotations

import json
import os
import random
import secrets
import sqlite3
import time as clock
from collections import defaultdict
from contextlib import closing, contextmanager
from datetime import UTC, datetime, time, timedelta
from multiprocessing import get_context
from pathlib import Path

from bot.store.digest_records import Schedule, Wanted
from bot.store.migrating import migrate
from bot.store.store import Store
from bot.store.subscriptions import New
from tests.chaos.platform import serve
from tests.chaos.worker import PARTS, work

MESSAGES = int(os.environ.get("ONRECORD_CHAOS", "400"))
WORKERS = 3
PATIENCE_SECONDS = 120 + MESSAGES / 5
DAILY = Wanted("", Schedule("UTC", (time(7, 30),)))
PROCESSES = get_context("forkserver")
PROCESSES.set_forkserver_preload(["tests.chaos.worker", "tests.chaos.platform"])


def subscribe(url: str) -> None:
    """Two digests a channel, all due at once."""
    store = Store.open(url)
    now = datetime.now(UTC)
    for n in range(MESSAGES // PARTS):
        store.digests.add(New(f"chat:{n // 2}", DAILY, now, now - timedelta(days=1), now))
    store.close()


@contextmanager
def platform(log, seed):
    """The port of a running platform."""
    ours, theirs = PROCESSES.Pipe()
    process = PROCESSES.Process(target=serve, args=(log, seed, theirs))
    process.start()
    try:
        yield ours.recv()
    finally:
        process.kill()
        process.join()


class Workers:
    """WORKERS processes, of which the next to die is any."""

    def __init__(self, url: str, port: int, dice: random.Random):
        self.args, self.dice, self.kills = (url, port), dice, 0
        self.alive = [self._started() for _ in range(WORKERS)]

    def _started(self):
        process = PROCESSES.Process(target=work, args=self.args)
        process.start()
        return process

    def kill_one(self) -> None:
        victim = self.alive.pop(self.dice.randrange(WORKERS))
        victim.kill()
        victim.join()
        self.kills += 1
        self.alive.append(self._started())

    def end(self) -> None:
        for process in self.alive:
            process.kill()
            process.join()


def lock_for_a_moment(connection: sqlite3.Connection) -> None:
    """Hold the database as another program may."""
    connection.execute("BEGIN IMMEDIATE")
    clock.sleep(0.1)
    connection.execute("ROLLBACK")


def done(connection: sqlite3.Connection) -> bool:
    states = dict(connection.execute("SELECT state, count(*) FROM deliveries GROUP BY state"))
    return states.get("sent", 0) == MESSAGES


def torment(connection: sqlite3.Connection, workers: Workers, dice: random.Random) -> None:
    """Kill and lock at random moments until all is sent."""
    until = clock.monotonic() + PATIENCE_SECONDS
    while not done(connection):
        assert clock.monotonic() < until, "not all was sent in time"
        clock.sleep(dice.uniform(0.02, 0.4))
        workers.kill_one()
        if dice.random() < 0.2:
            lock_for_a_moment(connection)


def attack(folder: Path, seed: int) -> str:
    """Send all messages under fire; what was done, in words. The log is in the folder."""
    dice = random.Random(seed)  # noqa: S311  # chance, no secret
    url = f"sqlite:///{folder / 'desk.db'}"
    migrate(url)
    subscribe(url)
    with (
        platform(folder / "posted.log", seed) as port,
        closing(sqlite3.connect(folder / "desk.db", timeout=20, isolation_level=None)) as database,
    ):
        workers = Workers(url, port, dice)
        try:
            torment(database, workers, dice)
        finally:
            workers.end()
        claims = database.execute("SELECT sum(attempts) FROM deliveries").fetchone()[0]
    return f"seed {seed}: {MESSAGES} messages, {claims} claims, {workers.kills} kills"


def test_no_message_is_lost_none_is_doubled_and_order_is_kept(tmp_path):
    seed = int(os.environ.get("ONRECORD_CHAOS_SEED", "0")) or secrets.randbelow(10**6)
    told = attack(tmp_path, seed)
    print(told)  # noqa: T201  # shown by `make chaos`

    log = (tmp_path / "posted.log").read_text("utf-8")
    posts = [json.loads(line)["text"] for line in log.splitlines()]
    digests = defaultdict(list)
    for digest, part in (post.split(".") for post in posts):
        digests[digest].append(int(part))
    expected = {str(n): list(range(1, PARTS + 1)) for n in range(1, MESSAGES // PARTS + 1)}
    assert digests == expected, told
