"""How well figures and claims that differ are told, on the annotated stories and pairs.

`python -m tests.quality.conflicts [--errors] [--of 03 04]` prints precision, recall and F1 of the
figures, the traps that are shown, and the precision of claims on stories and on `claims.json`.
A difference found with a headline's figure is neither right nor wrong: headlines are not marked.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from summarizer import read_article
from summarizer.comparing.claims.differing import claims_differ
from summarizer.comparing.figures.differing import figures_differ
from summarizer.comparisons import ClaimsDiffer, FiguresDiffer
from summarizer.model import Article, Point
from summarizer.stories import story_of
from tests.quality.comparing import Marked, stories
from tests.quality.scores import Scores

PAIRS = Path(__file__).with_name("claims.json")
TWO = 2


def figures(marked: Iterable[Marked]) -> Scores:
    """`right` are differences told of a thing that is marked as told differently."""
    scores = Scores()
    for one in marked:
        told = list(figures_differ(one.story))
        wanted = list(one.truth["figures"])
        for differing in told:
            hit = next((g for g in wanted if _is_figure(one, g, differing)), None)
            if hit is None and _in_headline(differing):
                continue
            scores.add("all", pred=1, right=hit is not None)
            if hit is not None:
                wanted.remove(hit)
                continue
            trap = _trap(one, "figures", [[f.sentence for f in v] for v in differing.values])
            scores.add("all", traps=trap is not None)
            printed = " / ".join(v[0].point.text for v in differing.values)
            name = f"TRAP ({trap['why']})" if trap else "not marked"
            scores.errors.append(f"{one.name}: {name}: {differing.about.text}: {printed}")
        scores.add("all", gold=len(one.truth["figures"]))
        for gold in wanted:
            values = " / ".join(v["printed"] for v in gold["values"])
            scores.errors.append(f"{one.name}: not told: {gold['about']}: {values}")
    return scores


def _is_figure(marked: Marked, gold: dict[str, Any], differing: FiguresDiffer) -> bool:
    """Whether two of its values or more are values marked for one thing."""
    hit = [
        any(
            marked.articles[v["article"]] is figure.point.article
            and marked.printed(v).touches(figure.point.span)
            for v in gold["values"]
            for figure in same
        )
        for same in differing.values
    ]
    return sum(hit) >= TWO


def _in_headline(differing: FiguresDiffer) -> bool:
    return any(_is_title(f.point) for same in differing.values for f in same)


def _is_title(point: Point) -> bool:
    return any(p.part == "title" and p.span.touches(point.span) for p in point.article.paragraphs)


def claims(marked: Iterable[Marked]) -> Scores:
    """`right` are pairs of sentences that are marked as telling the opposite."""
    scores = Scores()
    for one in marked:
        for told in claims_differ(one.story):
            right = any(_is_claim(one, gold, told) for gold in one.truth["claims"])
            trap = None if right else _trap(one, "claims", [[told.one], [told.other]])
            scores.add("all", pred=1, right=right, traps=trap is not None)
            if not right and not (_is_title(told.one) or _is_title(told.other)):
                name = f"TRAP ({trap['why']})" if trap else "not marked"
                scores.errors.append(f"{one.name}: {name}: {told.one.text} / {told.other.text}")
        scores.add("all", stories=1, told=bool(claims_differ(one.story)))
    return scores


def _is_claim(marked: Marked, gold: dict[str, Any], told: ClaimsDiffer) -> bool:
    sides = (gold["one"], gold["other"])
    return any(
        _stands(marked, first, told.one) and _stands(marked, second, told.other)
        for first, second in (sides, sides[::-1])
    )


def _stands(marked: Marked, gold: dict[str, str], point: Point) -> bool:
    same = marked.articles[gold["article"]] is point.article
    return same and marked.span(gold["article"], gold["sentence"]).touches(point.span)


def _trap(marked: Marked, kind: str, groups: list[list[Point]]) -> dict[str, Any] | None:
    """The trap of that kind whose two sentences stand in different groups."""
    for trap in (t for t in marked.truth["traps"] if t["kind"] == kind):
        sides = [
            {n for n, group in enumerate(groups) if any(_stands(marked, side, p) for p in group)}
            for side in (trap["one"], trap["other"])
        ]
        if all(sides) and sides[0] | sides[1] != sides[0] & sides[1]:
            return dict(trap)
    return None


def pairs() -> Scores:
    """Each pair of sentences as two outlets print it; `right` are those told that do differ."""
    scores = Scores()
    for pair in json.loads(PAIRS.read_text("utf-8")):
        told = bool(claims_differ(story_of([_printed(pair, side) for side in ("one", "other")])))
        half = "odd" if int(pair["id"][1:]) % 2 else "even"
        for row in ("all", half):
            scores.add(row, gold=pair["differ"], pred=told, right=told and pair["differ"])
        if told != pair["differ"]:
            name = "told" if told else "not told"
            scores.errors.append(f"{pair['id']} {name}: {pair['one']} / {pair['other']}")
    return scores


def _printed(pair: dict[str, Any], side: str) -> Article:
    return read_article(pair[side], outlet=side, url=f"https://{side}.example/{pair['id']}")


def main() -> None:
    """Print the rates, with `--errors` each mistake."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--of", nargs="+", default=[])
    args = parser.parse_args()
    chosen = stories(tuple(args.of))
    lines = []
    for name, scores in (("figures", figures(chosen)), ("claims", claims(chosen)),
                         ("pairs", pairs())):  # fmt: skip
        lines += scores.errors if args.errors else []
        lines += [f"{name}: {_rates(scores, row)}" for row in scores.counts]
    sys.stdout.write("\n".join(lines) + "\n")


def _rates(scores: Scores, row: str) -> str:
    counts = {name: scores.total(name, row) for name in ("gold", "pred", "right", "traps")}
    precision = 100 * scores.rate("right", "pred", row)
    recall = 100 * scores.rate("right", "gold", row) if counts["gold"] else 0.0
    f1 = 100 * scores.f1("right", row)
    return f"{row} {counts} precision {precision:.1f} recall {recall:.1f} F1 {f1:.1f}"


if __name__ == "__main__":
    main()
