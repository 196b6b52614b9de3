"""A warm brief of so many sentences, beside sumy's own methods on the same sentences."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module

from benchmarks.invented import Wire
from summarizer import write_brief
from summarizer.model import Article, Sentence
from summarizer.salience import METHODS, document_of
from summarizer.text.words import stems

RUNS = 5
TARGETS = {10: 0.015, 100: 0.040, 1_000: 0.3, 5_000: 1.5}
"""Seconds for a brief of so many sentences."""
SUMY_SENTENCES = {"lex-rank": 1_000, "lsa": 1_000, "text-rank": 1_000}
"""From more sentences sumy alone takes minutes."""


def rows() -> Iterator[tuple[str, str, str]]:
    """Briefs of growing stories, the points' statements not looked for."""
    for count, target in TARGETS.items():
        articles = _story(count)
        write_brief(articles)
        seconds = _median(partial(write_brief, articles), RUNS)
        yield f"a brief of {count:,} sentences, warm", _told(seconds), _told(target)
        for method, most in SUMY_SENTENCES.items():
            name = f"  sumy's {METHODS[method][1].removesuffix('Summarizer')} alone on them"
            alone = _told(_sumy(articles, method)) if count <= most else "not run: minutes"
            yield name, alone, ""


def _sumy(articles: list[Article], method: str) -> float:
    """One run of a method as sumy ships it, on sentences that are split and stemmed already."""
    module, name = METHODS[method]
    summarizer = getattr(import_module(f"sumy.summarizers.{module}"), name)()
    split = [stems(s.span.of(a.text), "en") for a in articles for s in a.body]
    document = document_of(split)
    return _median(lambda: summarizer(document, 6), 1)


def _story(count: int) -> list[Article]:
    """Articles with together so many sentences, the last one cut."""
    told: list[Article] = []
    for entry in Wire().articles(count):
        left = count - sum(len(a.body) for a in told)
        article = entry.article
        told.append(_cut(article, article.sentences[:left]))
        if left <= len(article.sentences):
            break
    return told


def _cut(article: Article, sentences: tuple[Sentence, ...]) -> Article:
    """An article of these sentences; built anew, so that nothing is worked out before the clock."""
    return Article(
        text=article.text,
        url=article.url,
        outlet=article.outlet,
        title=article.title,
        published=article.published,
        paragraphs=article.paragraphs,
        sentences=sentences,
    )


def _median(act: Callable[[], object], runs: int) -> float:
    seconds = []
    for _ in range(runs):
        begun = time.perf_counter()
        act()
        seconds.append(time.perf_counter() - begun)
    return statistics.median(seconds)


def _told(seconds: float) -> str:
    return f"{1000 * seconds:.0f} ms" if seconds < 1 else f"{seconds:.1f} s"
