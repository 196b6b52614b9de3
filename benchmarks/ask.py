"""How long a question takes over 1,000, 10,000 and 50,000 stored articles.

Articles are invented: words of made-up syllables in Zipf's proportions, 20 sentences of 20 words, 8
statements by one of 400 people, two years of 40 outlets. Questions take their words from what was
stored, so most of them have an answer.
"""

from __future__ import annotations

import random
import statistics
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import accumulate, islice
from pathlib import Path
from time import perf_counter

from bot.store.migrating import migrate
from bot.store.store import Store
from summarizer.answers import answer
from summarizer.model import Article, Entry, Paragraph, Sentence, Span, Speaker, Statement
from summarizer.questions.reading import read_question

SIZES = (1_000, 10_000, 50_000)
WARM_UP, QUESTIONS = 10, 200
NOW = datetime(2026, 1, 1, tzinfo=UTC)

_GLUE = ["the", "of", "and", "to", "in", "a", "is", "that", "for", "it", "was", "on", "with", "as"]
_SYLLABLES = [c + v for c in "bdfgklmnprstvz" for v in "aeiou"]


class Wire:
    """An endless wire of invented articles, the same ones for the same seed."""

    def __init__(self, seed: int = 7) -> None:
        self._random = random.Random(seed)
        self.words = [self._name(2, 4) for _ in range(20_000)]
        self.people = [f"{self._name(2, 2)} {self._name(2, 3)}".title() for _ in range(400)]
        self.outlets = [f"{self._name(2, 3)} Daily".title() for _ in range(40)]
        self._zipf = list(accumulate(1 / (rank + 20) for rank in range(len(self.words))))
        self._fame = list(accumulate(1 / (rank + 3) for rank in range(len(self.people))))

    def articles(self, count: int) -> Iterator[Entry]:
        """Articles with their statements, the oldest first."""
        step = timedelta(days=730) / count
        for number in range(count):
            yield self._entry(number, NOW - step * (count - number))

    def questions(self, entries: list[Entry], count: int) -> Iterator[str]:
        """Questions about what these articles say."""
        for number in range(count):
            entry = self._random.choice(entries)
            said = self._random.choice(entry.statements)
            assert said.speaker
            topic = self._topic(said.content[0].of(entry.article.text))
            name, day = said.speaker.name.split()[-1], entry.article.published
            assert day
            yield (
                f"what did {name} say about {topic}?",
                f"what did {said.speaker.name} say about {topic} in {day:%B %Y}?",
                f"who said {topic}?",
                f"what did {name} say?",
                f"who said {topic} in {entry.article.outlet}?",
                f"how many {topic}?",
                f"what did {name} say about {self._name(5, 6)}?",
                f"latest on {topic}",
            )[number % 8]

    def _entry(self, number: int, published: datetime) -> Entry:
        speakers = self._random.choices(self.people, cum_weights=self._fame, k=2)
        sentences: list[Sentence] = []
        statements: list[Statement] = []
        text = ""
        for at in range(20):
            start = len(text)
            text += self._clause(20)
            if at % 5 in {1, 3}:
                name = speakers[at % 2]
                content = Span(start, len(text))
                text += f", {name} said"
                source = Span(content.end + 2, content.end + 2 + len(name))
                cue = Span(source.end + 1, source.end + 5)
                statements.append(
                    Statement((content,), "indirect", cue, source, speaker=Speaker(name))
                )
            text += "."
            sentences.append(Sentence(start, len(text), 0))
            text += " "
        article = Article(
            text=text,
            url=f"https://wire.example/{number}",
            outlet=self._random.choice(self.outlets),
            title=self._clause(6),
            published=published,
            paragraphs=(Paragraph(0, len(text)),),
            sentences=tuple(sentences),
        )
        return Entry(article, tuple(statements))

    def _clause(self, length: int) -> str:
        content = self._random.choices(self.words, cum_weights=self._zipf, k=length * 3 // 5)
        glue = self._random.choices(_GLUE, k=length - len(content))
        mixed = content + glue
        self._random.shuffle(mixed)
        return " ".join(mixed).capitalize()

    def _topic(self, clause: str) -> str:
        content = [word for word in clause.lower().split() if word not in _GLUE]
        return " ".join(self._random.sample(content, self._random.randint(1, 3)))

    def _name(self, shortest: int, longest: int) -> str:
        syllables = self._random.randint(shortest, longest)
        return "".join(self._random.choices(_SYLLABLES, k=syllables))


def rows() -> list[tuple[str, str, str]]:
    """What was measured: what, how much, and what it should be."""
    return [row for size in SIZES for row in _measured(size)]


def _measured(size: int) -> list[tuple[str, str, str]]:
    wire = Wire()
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'ask.db'}"
        migrate(url)
        store = Store.open(url)
        try:
            sample, stored_a_second = _store(store, wire.articles(size), size)
            questions = list(wire.questions(sample, WARM_UP + QUESTIONS))
            taken = [_ask(store, question) for question in questions][WARM_UP:]
        finally:
            store.close()
    cuts = statistics.quantiles(taken, n=20)
    what = f"ask over {size:,} articles"
    return [
        (f"{what}, p50", f"{cuts[9]:.0f} ms", ""),
        (f"{what}, p95", f"{cuts[18]:.0f} ms", "50 ms" if size == 10_000 else ""),
        (f"statements stored a second, {size:,} articles", f"{stored_a_second:,.0f}", ""),
    ]


def _store(store: Store, entries: Iterator[Entry], size: int) -> tuple[list[Entry], float]:
    """Some 400 of what was stored, and how many statements a second went in."""
    sample: list[Entry] = []
    count, seconds = 0, 0.0
    while batch := list(islice(entries, 500)):
        start = perf_counter()
        store.keep_many(batch, fetched=NOW)
        seconds += perf_counter() - start
        count += sum(len(entry.statements) for entry in batch)
        sample += batch[:: max(1, size // 400)]
    return sample, count / seconds


def _ask(store: Store, text: str) -> float:
    start = perf_counter()
    question = read_question(text, now=NOW, outlets=store.outlets())
    answer(question, store.library(question), now=NOW)
    return (perf_counter() - start) * 1000
