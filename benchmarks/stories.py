"""How long placing one article takes while the window fills with 50,000, and in how much memory.

Invented articles in the proportions of real ones: words as often as English has them, events of
few and of hundreds of articles with names, words and figures of their own, copies of a wire, and
everything within two weeks. The time is that of `Placing.place` alone, from the marked article.
"""

from __future__ import annotations

import random
import resource
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from multiprocessing import get_context
from time import perf_counter, process_time

from wordfreq import get_frequency_dict

from summarizer.model import Article, Paragraph, Sentence
from summarizer.stories.placing import Placing

SIZES = (1_000, 5_000, 20_000, 50_000)
MEASURED = 1_000
"""So many placements before each size are timed."""
START = datetime(2026, 3, 1, tzinfo=UTC)
DAYS = 14
_EVENTS, _COPIED, _COMMON = 12_000, 0.25, 3_000
_SYLLABLES = [c + v for c in "bdfgklmnprstvz" for v in "aeiou"]


@dataclass(frozen=True)
class Filled:
    """What the last placements before a size took, in milliseconds, and the memory then.

    Each by the wall clock and on the processor.
    """

    size: int
    taken: list[tuple[float, float]]
    megabytes: float
    stories: int


def rows() -> Iterator[tuple[str, str, str]]:
    """One row a size: what, how much, and what it should be."""
    with get_context("spawn").Pool(1) as alone:
        for filled in alone.apply(measure):
            wall, processor = zip(*filled.taken, strict=True)
            what = f"place one of {filled.size:,} articles ({filled.stories:,} stories)"
            yield f"{what}, p50", f"{statistics.median(wall):.1f} ms", ""
            yield f"{what}, p99", f"{_p99(wall):.1f} ms (CPU {_p99(processor):.1f} ms)", "20 ms"
            yield "the same, memory of the index", f"{filled.megabytes:.0f} MB", "500 MB"


def measure() -> list[Filled]:
    """Fill a window and look at each size."""
    newsroom = Newsroom()
    placing = Placing()
    placing.place(newsroom.article(0))
    before = _resident()
    taken: list[tuple[float, float]] = []
    found: list[Filled] = []
    for number in range(1, SIZES[-1]):
        article = newsroom.article(number)
        begun, worked = perf_counter(), process_time()
        placing.place(article)
        taken.append((1_000 * (perf_counter() - begun), 1_000 * (process_time() - worked)))
        if number + 1 in SIZES:
            count = sum(1 for _ in placing.stories())
            found.append(Filled(number + 1, taken[-MEASURED:], _resident() - before, count))
    return found


def _p99(taken: Sequence[float]) -> float:
    return statistics.quantiles(taken, n=100)[98]


def _resident() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


class Newsroom:
    """Articles without end, the same ones for the same seed."""

    def __init__(self, seed: int = 7) -> None:
        self._random = random.Random(seed)
        frequencies = get_frequency_dict("en", "small")
        self._words = [word for word in frequencies if word.isalpha()]
        self._common = self._words[:_COMMON]
        self._often = list(accumulate(frequencies[word] for word in self._common))
        self._events = [self._event() for _ in range(_EVENTS)]
        self._fame = list(accumulate(1 / (rank + 20) for rank in range(_EVENTS)))
        self._wires: dict[int, list[str]] = {}

    def article(self, number: int) -> Article:
        """An article of one of the events, a new text or a copy of the wire's, shortened."""
        event = self._random.choices(range(_EVENTS), cum_weights=self._fame)[0]
        lines = self._wires.get(event)
        if lines is None or self._random.random() > _COPIED:
            lines = self._lines(self._events[event])
            self._wires.setdefault(event, lines)
        else:
            lines = lines[: self._random.randint(8, len(lines))]
        published = START + timedelta(days=self._random.random() * DAYS)
        return _article(number, lines, published)

    def _event(self) -> list[str]:
        """What the articles on one event share: names, rarer words, figures."""
        names = [self._name() for _ in range(6)]
        words = self._random.sample(self._words[_COMMON // 2 :], 25)
        return names + words + [str(self._random.randint(3, 2_000)) for _ in range(3)]

    def _lines(self, event: list[str]) -> list[str]:
        return [self._line(event) for _ in range(self._random.randint(12, 28))]

    def _line(self, event: list[str]) -> str:
        words = self._random.choices(self._common, cum_weights=self._often, k=17)
        own = self._random.choices(event, k=4)
        line = f"{' '.join(words[:9] + own + words[9:])}."
        return line[0].upper() + line[1:]

    def _name(self) -> str:
        syllables = self._random.choices(_SYLLABLES, k=self._random.randint(2, 4))
        return "".join(syllables).title()


def _article(number: int, lines: list[str], published: datetime) -> Article:
    text = "\n".join(lines)
    ends = list(accumulate(len(line) + 1 for line in lines))
    places = [(end - len(line) - 1, end - 1) for line, end in zip(lines, ends, strict=True)]
    return Article(
        text=text,
        url=f"https://wire.example/{number}",
        title=lines[0][:70],
        published=published,
        paragraphs=tuple(Paragraph(*place) for place in places),
        sentences=tuple(Sentence(*place, n) for n, place in enumerate(places)),
    )
