"""How well the differences between outlets are told, on the annotated stories.

`python -m tests.quality.comparing [--errors] [--of 03 04]` prints the rates; the stories lie in
`stories/NN-name`: an article a file (`outlet | headline | time` in its first line), and what a
careful reader marked in `story.json`.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, get_args

from summarizer import find_statements, read_article
from summarizer.comparing import comparison_of
from summarizer.comparing.words.mangled import Mangled
from summarizer.comparing.words.sayings import Saying
from summarizer.comparing.words.wordings import Row
from summarizer.comparisons import Printing, WordingKind
from summarizer.model import Article, Reported, Span, Story
from summarizer.stories import story_of
from summarizer.together import told_together
from tests.quality.scores import Scores

STORIES = Path(__file__).with_name("stories")
HALF = 0.5


@dataclass(frozen=True)
class Marked:
    """An annotated story: its articles by their letter, and what is marked about them."""

    name: str
    articles: dict[str, Article]
    truth: dict[str, Any]

    def span(self, letter: str, words: str) -> Span:
        """Where words stand in an article; raises ValueError where they do not."""
        start = self.articles[letter].text.index(words)
        return Span(start, start + len(words))

    def printed(self, value: dict[str, str]) -> Span:
        """Where a figure stands in its sentence."""
        sentence = self.span(value["article"], value["sentence"])
        start = sentence.start + value["sentence"].index(value["printed"])
        return Span(start, start + len(value["printed"]))

    @property
    def story(self) -> Story:
        """All its articles."""
        return story_of(list(self.articles.values()))


@cache
def stories(only: tuple[str, ...] = ()) -> tuple[Marked, ...]:
    """The annotated stories, in the order of their numbers."""
    folders = sorted(f for f in STORIES.iterdir() if not only or f.name[:2] in only)
    return tuple(map(_marked, folders))


def _marked(folder: Path) -> Marked:
    truth = json.loads((folder / "story.json").read_text("utf-8"))
    articles = {f.stem: _article(folder.name, f) for f in sorted(folder.glob("?.txt"))}
    return Marked(folder.name, articles, truth)


def _article(story: str, file: Path) -> Article:
    head, _, text = file.read_text("utf-8").partition("\n\n")
    outlet, title, time = (part.strip() for part in head.split(" | "))
    published = datetime.fromisoformat(time)
    url = f"https://{file.stem}.example/{story}"
    return read_article(
        f"{title}\n{text}", outlet=outlet, title=title, published=published, url=url
    )


def wordings(marked: Iterable[Marked]) -> Scores:
    """Pairs of printings: `found` are those that are one statement, `joint` with the right kind."""
    scores = Scores()
    for one in marked:
        _score_wordings(one, scores)
    return scores


def _score_wordings(marked: Marked, scores: Scores) -> None:
    told = list(_pairs(_rows(marked)))
    traps = [trap for trap in marked.truth["traps"] if trap["kind"] == "wordings"]
    scores.add("traps", marked=len(traps))
    open_pairs = dict(enumerate(told))
    for gold in marked.truth["wordings"]:
        overlaps = {n: _overlap(marked, gold, pair) for n, pair in open_pairs.items()}
        best = max(overlaps, key=lambda n: overlaps[n], default=None)
        hit = best if best is not None and overlaps[best] > 0 else None
        kind = open_pairs.pop(hit)[2] if hit is not None else None
        right = kind == gold["kind"]
        for row in ("all", gold["kind"]):
            scores.add(row, gold=1, found=kind is not None, joint=right)
        scores.add("all", pred=kind is not None)
        scores.add(kind or "missed", pred=kind is not None)
        if not right:
            both = f"{gold['one']['words']} / {gold['other']['words']}"
            scores.errors.append(f"{marked.name}: {gold['kind']}, told as {kind}: {both}")
    for one, other, kind in open_pairs.values():
        for row in ("all", kind):
            scores.add(row, pred=1)
        both = f"{one.point.text} / {other.point.text}"
        trap = any(_is_trap(marked, t, one, other) for t in traps)
        scores.add("traps", shown=trap)
        told_as = "TRAP shown" if trap else "not marked, told"
        scores.errors.append(f"{marked.name}: {told_as} as {kind}: {both}")


def _statements(marked: Marked) -> list[Reported]:
    found = (Reported(a, s) for a in marked.articles.values() for s in find_statements(a))
    return list(told_together(found))


def _rows(marked: Marked) -> list[Row]:
    """The statements as a comparison aligns them, told in pairs."""
    mangled = Mangled.of(marked.story)
    rows = comparison_of(marked.story, _statements(marked)).worded
    printed = ([p for w in row.wordings for p in w.printed] for row in rows)
    return [Row.of(map(Saying, told), mangled) for told in printed]


def _pairs(rows: Iterable[Row]) -> Iterator[tuple[Printing, Printing, str]]:
    """Every two articles that print one statement, and how their words differ."""
    for row in rows:
        for one, other in row.pairs():
            yield one.printing, other.printing, row.difference(one, other)[0]


def _overlap(marked: Marked, gold: dict[str, Any], pair: tuple[Printing, Printing, str]) -> float:
    """How far a pair is the one that is marked: the lesser share of letters in common; or 0."""
    first, second = pair[:2]
    return max(
        min(_share(marked, gold["one"], one), _share(marked, gold["other"], other))
        for one, other in ((first, second), (second, first))
    )


def _share(marked: Marked, gold: dict[str, str], printing: Printing) -> float:
    """The share of the letters of both that a printing and the words marked have in common.

    0 where that is less than half of the shorter one's.
    """
    if marked.articles[gold["article"]] is not printing.reported.article:
        return 0.0
    span = marked.span(gold["article"], gold["words"])
    shared = min(span.end, printing.span.end) - max(span.start, printing.span.start)
    sizes = span.end - span.start, printing.span.end - printing.span.start
    return shared / (sum(sizes) - shared) if shared >= HALF * min(sizes) else 0.0


def _is_trap(marked: Marked, trap: dict[str, Any], one: Printing, other: Printing) -> bool:
    return any(
        _inside(marked, trap["one"], first) and _inside(marked, trap["other"], second)
        for first, second in ((one, other), (other, one))
    )


def _inside(marked: Marked, gold: dict[str, str], printing: Printing) -> bool:
    if marked.articles[gold["article"]] is not printing.reported.article:
        return False
    return marked.span(gold["article"], gold["sentence"]).touches(printing.span)


def main() -> None:
    """Print the rates, with `--errors` each mistake."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--of", nargs="+", default=[])
    args = parser.parse_args()
    scores = wordings(stories(tuple(args.of)))
    lines = [_told(scores), f"{'kind':12}{'marked':>7}{'told':>6}{'found':>8}{'kind F1':>9}"]
    for row in get_args(WordingKind):
        counts = scores.total("gold", row), scores.total("pred", row)
        rates = scores.rate("found", "gold", row), scores.f1("joint", row)
        lines.append(
            f"{row:12}{counts[0]:7}{counts[1]:6}{100 * rates[0]:8.1f}{100 * rates[1]:9.1f}"
        )
    sys.stdout.write("\n".join([*(scores.errors if args.errors else ()), *lines]) + "\n")


def _told(scores: Scores) -> str:
    rates = {
        "found F1": scores.f1("found"),
        "precision": scores.rate("found", "pred"),
        "recall": scores.rate("found", "gold"),
        "kind F1": scores.f1("joint"),
    }
    told = [f"{scores.total('gold')} marked, {scores.total('pred')} told"]
    told += [f"{name} {100 * rate:.1f}" for name, rate in rates.items()]
    traps = scores.total("shown", "traps"), scores.total("marked", "traps")
    return ", ".join([*told, f"traps shown {traps[0]} of {traps[1]}"])


if __name__ == "__main__":
    main()
