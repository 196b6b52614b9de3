"""Reading, finding statements and storing: articles a second on one core."""

from __future__ import annotations

import itertools
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.store.migrating import migrate
from bot.store.store import Store
from summarizer import find_statements, read_article

ARTICLES = 60
WORDS = 700
START = datetime(2026, 1, 5, 9, tzinfo=UTC)

_OPENINGS = (
    "The {body} said on {day} that it would {act} the {thing} before the end of the year.",
    "“We will {act} the {thing}, and we will do it with care,” {name} told reporters in {place}.",
    "The {thing} has stood in {place} for {n} years and costs the town {n},000 a month.",
    "{name}, the head of the {body}, denied that anyone had planned to {act} the {thing}.",
    "According to {name}, the {body} had “never been asked” about the {thing} in {place}.",
    "Residents of {place} gathered on {day} near the {thing}, where the mood was calm.",
    "The council meets again on {day}, when {n} members are expected to vote on the {thing}.",
)
_NAMES = ("Ana Ruiz", "Petr Lang", "Mara Oduya", "Jonas Feld", "Ilse Krantz", "Tomas Berg")
_BODIES = ("water board", "interior ministry", "transport office", "harbour authority")
_PLACES = ("Osten", "Marwick", "Talla", "Brennhaven", "Port Iva")
_THINGS = ("dam", "bridge", "tram line", "old market hall", "ferry terminal")
_ACTS = ("repair", "close", "sell", "inspect", "reopen")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")


def rows() -> list[tuple[str, str, str]]:
    """One row: articles of about 700 words a second."""
    texts = [text(n) for n in range(ARTICLES)]
    find_statements(texts[0])
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'bench.db'}"
        migrate(url)
        store = Store.open(url)
        begun = time.process_time()
        for n, words in enumerate(texts):
            at = START + timedelta(hours=n)
            article = read_article(words, url=f"https://news.example/{n}", published=at)
            store.keep(article, find_statements(article), fetched=at)
        took = time.process_time() - begun
        store.close()
    name = f"read, statements, store: {ARTICLES} articles of {WORDS} words, CPU time"
    return [(name, f"{ARTICLES / took:.1f} articles/s", "4 articles/s")]


def text(seed: int) -> str:
    """An invented article of about 700 words, another for each seed."""
    lines = [f"{_BODIES[seed % 4].capitalize()} to {_ACTS[seed % 5]} {_THINGS[seed % 5]}"]
    count = 0
    for n in itertools.count(seed * 7):
        sentence = _OPENINGS[n % len(_OPENINGS)].format(
            body=_BODIES[n * 5 % 4],
            day=_DAYS[n * 3 % 5],
            act=_ACTS[n * 7 % 5],
            thing=_THINGS[(n + seed) % 5],
            name=_NAMES[n * 11 % 6],
            place=_PLACES[n * 13 % 5],
            n=n % 90 + 3,
        )
        lines.append(sentence)
        count += len(sentence.split())
        if count >= WORDS:
            return "\n".join(lines)
    raise AssertionError
