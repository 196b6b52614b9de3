"""Floors of quality on the annotated articles and the sample wire. They only go up.

`python -m tests.quality.test_floors` prints what is reached now; raise `floors.json` by hand to
at most that, and never lower it without a decision in `docs/decisions/`.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest

from bot.news.entries import entry_of
from bot.news.reading import read_sources
from config.settings import Settings
from summarizer import answer, find_statements, group_stories, read_article, write_brief
from summarizer.brief.standing import leans, stands
from summarizer.brief.teasers import is_good
from summarizer.library import library_from
from summarizer.model import Article, Brief, Entry, Point
from tests.quality import asking, comparing, conflicts, measure, pages, wire
from tests.quality.corpus import load
from tests.quality.scores import Scores

FLOORS = Path(__file__).with_name("floors.json")


@cache
def entries() -> dict[str, Entry]:
    """The sample wire by file name, read as the desk reads it."""
    files = sorted(str(p) for p in wire.FOLDER.iterdir())
    readings = asyncio.run(read_sources(files, Settings(database_url="")))
    assert [r.problem for r in readings if r.problem] == []
    return {Path(r.address).name: entry_of(r.documents[0]) for r in readings}


@cache
def shown_of_pages() -> Scores:
    """What the desk shows of the annotated pages."""
    return pages.judged(pages.desk)


@cache
def reached() -> dict[str, float]:
    """Every figure that has a floor, in percent."""
    corpus = measure.statements(find_statements)
    texts = {name: e.article.text for name, e in entries().items()}
    sample = measure.statements(find_statements, wire.annotated(texts))
    library = library_from(entries().values())
    asked = measure.questions(lambda q, now: answer(q, library, now=now))
    lines = measure.furniture(read_article)
    desk = shown_of_pages()
    marked = sum(part == "furniture" for a in load() for _, part in a.lines)
    printed = comparing.wordings(comparing.stories())
    figures_told = conflicts.figures(comparing.stories())
    traps = figures_told.total("traps") + conflicts.claims(comparing.stories()).total("traps")
    figures = {
        "statements, joint F1": corpus.f1(),
        "direct, joint F1": corpus.f1(row="direct"),
        "indirect, joint F1": corpus.f1(row="indirect"),
        "mixed, joint F1": corpus.f1(row="mixed"),
        "speakers named right": corpus.name_accuracy,
        "speakers not named wrong": 1 - corpus.rate("name_wrong", "named"),
        "denials told": corpus.rate("denied_right", "denied"),
        "sample wire, joint F1": sample.f1(),
        "sample wire, answered in the first three": asked.rate("answered", "answerable"),
        "sample wire, unanswerable refused": asked.rate("refused", "unanswerable"),
        **{f"questions, {name}": rate for name, rate in asking.rates(asking.measured()).items()},
        "brief points that stand alone": _share(map(_stands_alone, _points())),
        "brief headlines that tell": _share(is_good(b.headline) for b in _briefs()),
        "lines kept right": 1 - lines.rate("lost", "lines"),
        "pages, furniture hidden": 1 - desk.rate("shown", "furniture"),
        "pages, text kept": 1 - desk.rate("lost", "words"),
        "pages, told right": desk.rate("right", "told"),
        "furniture hidden": 1 - lines.total("furniture") / marked,
        "wordings found, F1": printed.f1("found"),
        "wordings told apart, F1": printed.f1(),
        "wordings, traps not shown": 1 - printed.rate("shown", "marked", "traps"),
        "figures that differ, F1": figures_told.f1("right"),
        "figures that differ, precision": figures_told.rate("right", "pred"),
        "claims that differ, precision": conflicts.pairs().rate("right", "pred"),
        "figures and claims, traps not shown": float(not traps),
    }
    return {name: round(100 * value, 1) for name, value in figures.items()}


@cache
def _briefs() -> list[Brief]:
    """The briefs of the sample wire's stories and of each annotated article."""
    stories = group_stories([e.article for e in entries().values()])
    return [write_brief(told, statements=[]) for told in (*stories, *_annotated())]


def _annotated() -> list[list[Article]]:
    return [[read_article(annotated.text)] for annotated in load()]


def _points() -> list[Point]:
    return [point for brief in _briefs() for point in brief.points]


def _stands_alone(point: Point) -> bool:
    known = point.meant is not None or not leans(point.text, point.article.language)
    return known and stands(point.text)


def _share(told: Iterable[bool]) -> float:
    judged = list(told)
    return sum(judged) / len(judged)


@pytest.mark.parametrize(("figure", "floor"), json.loads(FLOORS.read_text("utf-8")).items())
def test_quality_stays_above_its_floor(figure, floor):
    assert reached()[figure] >= floor


def test_every_figure_has_a_floor():
    assert set(json.loads(FLOORS.read_text("utf-8"))) == set(reached())


def test_of_pages_less_furniture_is_shown_and_less_text_lost_than_by_trafilatura_alone():
    floor = pages.judged(pages.bare)

    assert shown_of_pages().total("shown") < floor.total("shown")
    assert shown_of_pages().total("lost") < floor.total("lost")


def test_the_stories_and_origins_of_the_wire_are_told_apart():
    """Each story once; copies of one text are one origin; old pieces on the same people apart."""
    known = {a["file"]: a for a in wire.truth()["articles"]}
    names = {id(e.article): name for name, e in entries().items()}
    stories = group_stories([e.article for e in entries().values()])

    told = {frozenset(names[id(a)] for a in s.articles) for s in stories}
    origins = {frozenset(names[id(a)] for a in o) for s in stories for o in s.origins}

    assert told == _groups({f: a["story"] for f, a in known.items()})
    assert origins == _groups({f: a["origin"] for f, a in known.items()})


def test_no_furniture_of_the_wire_is_shown_in_a_brief():
    furniture = {line for a in wire.truth()["articles"] for line in a["furniture"]}
    stories = group_stories([e.article for e in entries().values()])

    shown = [p.text for s in stories for p in write_brief(s).points]

    assert len(shown) >= 3 * len(stories)
    assert [text for text in shown if any(text in line or line in text for line in furniture)] == []


def _groups(label_of: dict[str, str]) -> set[frozenset[str]]:
    labels = set(label_of.values())
    return {frozenset(f for f, name in label_of.items() if name == label) for label in labels}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(reached(), indent=1) + "\n")
