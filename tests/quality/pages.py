"""Measure what of a page is shown: its furniture, which must not be, and its text, which must.

    python -m tests.quality.pages              the tables
    python -m tests.quality.pages --errors     and what was shown or lost, page by page
    python -m tests.quality.pages --of 03 04   of these pages alone

`pages/NN-slug.html` is an invented page in the markup of a content system, and the JSON file beside
it holds its title, outlet and moment, the lines of its text in their order, and phrases that must
never be shown. Captions, bylines and dates are in neither list. Beside what the desk shows stands
trafilatura's own text of the same page with nothing taken away: its score is the floor.
"""

from __future__ import annotations

import argparse
import html
import json
import re
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from difflib import SequenceMatcher
from pathlib import Path

import trafilatura

from bot.news.entries import entry_of
from bot.news.page import read_page
from tests.quality.scores import Scores

PAGES = Path(__file__).parent / "pages"
NOW = datetime(2030, 1, 1, tzinfo=UTC)
_FOUND_WORDS = 3
_SHOWN = {"body", "title"}


@dataclass(frozen=True)
class Page:
    """An annotated page."""

    name: str
    html: bytes
    title: str
    published: str
    outlet: str
    text: tuple[str, ...]
    furniture: tuple[str, ...]


@dataclass(frozen=True)
class Shown:
    """The lines that are shown of a page, and what it is said to be."""

    lines: tuple[str, ...]
    title: str | None = None
    published: datetime | None = None
    outlet: str | None = None


Show = Callable[[bytes], Shown]


def load(folder: Path = PAGES) -> list[Page]:
    """All annotated pages of a folder, by name."""
    return [
        Page(
            name=path.stem,
            html=path.with_suffix(".html").read_bytes(),
            title=told["title"],
            published=told["published"],
            outlet=told["outlet"],
            text=tuple(map(_fold, told["text"])),
            furniture=tuple(map(_fold, told["furniture"])),
        )
        for path in sorted(folder.glob("*.json"))
        for told in [json.loads(path.read_text("utf-8"))]
    ]


def desk(page: bytes) -> Shown:
    """What the desk shows of a page: its title and the paragraphs that are no furniture."""
    document = read_page(page, None, charset=None, name="page", now=NOW)
    article = entry_of(document).article
    shown = (p.span.of(article.text) for p in article.paragraphs if p.part in _SHOWN)
    return Shown(tuple(map(_fold, shown)), article.title, article.published, document.outlet)


def bare(page: bytes) -> Shown:
    """What trafilatura gives, line by line."""
    text = trafilatura.extract(page, include_comments=False, include_tables=False) or ""
    return Shown(tuple(map(_fold, text.splitlines())))


def judged(show: Show, pages: Iterable[Page] | None = None) -> Scores:
    """Judge what `show` makes of each page; the rows are the pages and "all"."""
    scores = Scores()
    for page in load() if pages is None else pages:
        shown = show(page.html)
        for phrase in page.furniture:
            _count(scores, page, furniture=1, shown=_is_shown(phrase, page, shown))
        for line in page.text:
            words, lost = len(line.split()), _lost(line, shown)
            _count(scores, page, lines=1, cut=lost > 0, words=words, lost=lost)
        about = _about(page, shown)
        _count(scores, page, pages=1, told=len(about), right=sum(about.values()), **about)
        scores.errors += _errors(page, shown)
    return scores


def _count(scores: Scores, page: Page, **by: bool | int) -> None:
    for row in ("all", page.name):
        scores.add(row, **by)


def _about(page: Page, shown: Shown) -> dict[str, bool]:
    return {
        "title": _fold(shown.title or "") == _fold(page.title),
        "published": _second(shown.published) == datetime.fromisoformat(page.published),
        "outlet": shown.outlet == page.outlet,
    }


def _second(moment: datetime | None) -> datetime | None:
    return moment.replace(microsecond=0) if moment else None


def _is_shown(phrase: str, page: Page, shown: Shown) -> bool:
    """Whether a phrase, or a line that is a part of it, is shown outside the article's text."""
    return any(
        _holds(left, phrase) or _holds(phrase, left.strip())
        for line in shown.lines
        if (left := _beside_the_text(line, page))
    )


def _beside_the_text(line: str, page: Page) -> str:
    """A shown line without what the annotation has as text or title."""
    told = (*page.text, _fold(page.title))
    if any(_holds(own, line) for own in told):
        return ""
    for own in sorted(told, key=len, reverse=True):
        line = line.replace(own, "\n")
    return line if any(c.isalnum() for c in line) else ""


def _holds(line: str, phrase: str) -> bool:
    """Whether whole words of a line are the phrase."""
    return re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", line) is not None


def _lost(line: str, shown: Shown) -> int:
    """How many words of a line of the text are not shown."""
    whole = " ".join(shown.lines)
    if line in whole:
        return 0
    words = line.split()
    match = SequenceMatcher(None, words, whole.split(), autojunk=False)
    return len(words) - sum(b.size for b in match.get_matching_blocks() if b.size >= _FOUND_WORDS)


def _errors(page: Page, shown: Shown) -> Iterable[str]:
    for phrase in page.furniture:
        if _is_shown(phrase, page, shown):
            yield f"{page.name}: shows furniture: {phrase}"
    for line in page.text:
        if lost := _lost(line, shown):
            yield f"{page.name}: loses {lost} words: {line[:90]}"
    for line in shown.lines:
        left = _beside_the_text(line, page)
        if left and not any(_holds(left, p) or _holds(p, left.strip()) for p in page.furniture):
            yield f"{page.name}: shows besides: {left.strip()[:90]}"
    told = {"title": shown.title, "published": shown.published, "outlet": shown.outlet}
    yield from (
        f"{page.name}: {name} is {told[name]}"
        for name, right in _about(page, shown).items()
        if not right
    )


def _fold(text: str) -> str:
    return " ".join(html.unescape(text).split())


def table(own: Scores, floor: Scores, names: Iterable[str]) -> str:
    """A row for each page: furniture shown and text lost, by the desk and by trafilatura."""
    heading = f"{'':34}{'shown':>9}{'lines cut':>11}{'words lost':>12}{'about':>7}"
    lines = [f"{heading}{'trafilatura':>14}{'cut':>5}{'lost':>7}"]
    for name in names:
        about = (key for key in ("title", "published", "outlet") if own.rate(key, "pages", name))
        told = "".join(key[0] for key in about) if name != "all" else ""
        lines.append(
            f"{name:34}{own.total('shown', name):5}/{own.total('furniture', name):3}"
            f"{own.total('cut', name):7}/{own.total('lines', name):3}"
            f"{100 * own.rate('lost', 'words', name):11.1f}%{told:>7}"
            f"{floor.total('shown', name):14}{floor.total('cut', name):5}"
            f"{100 * floor.rate('lost', 'words', name):6.1f}%"
        )
    right = (f"{key} {own.total(key)}" for key in ("title", "published", "outlet"))
    return "\n".join([*lines, f"right of {own.total('pages')}: {', '.join(right)}"])


def main() -> None:
    """Print the tables."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--errors", action="store_true", help="list what was shown and lost")
    options.add_argument("--of", nargs="*", help="only the pages with these numbers: 03 04")
    given = options.parse_args()
    pages = [p for p in load() if given.of is None or p.name.split("-")[0] in given.of]
    own, floor = judged(desk, pages), judged(bare, pages)
    report = [table(own, floor, [*(p.name for p in pages), "all"])]
    sys.stdout.write("\n".join([*report, *(own.errors if given.errors else [])]) + "\n")


if __name__ == "__main__":
    main()
