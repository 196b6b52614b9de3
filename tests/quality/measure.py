"""Measure statements, furniture and answers on the annotated articles and the sample wire.

    python -m tests.quality.measure            the tables
    python -m tests.quality.measure --errors   and what went wrong, article by article

Pieces and mentions are compared as `matching` tells; *joint* is the figure to steer by. What is
found in titles and dates is not judged. A "no comment" is found where a statement of that kind
touches the marked words with its content or its cue. Nested statements count by themselves:
missing them costs nothing in "all", and finding them is no error. A name is near when it is a part
of the right one or has more around it ("Boatman Alf Stote"), and wrong when it is another's.
"""

import argparse
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from summarizer.model import Answer, Article, Point, Span, Statement
from tests.quality.corpus import Annotated, Gold, load
from tests.quality.matching import Words, fold, pairs, same_source
from tests.quality.scores import Scores
from tests.quality.wire import truth

ROWS = ("all", "direct", "indirect", "mixed", "no comment", "nested")
NO_COMMENT = "no comment"
SHOWN = 3

Find = Callable[[str], Iterable[Statement]]
Read = Callable[[str], Article]
Ask = Callable[[str, datetime], Answer]


@dataclass(frozen=True, eq=False)
class _Marked:
    words: frozenset[int]
    row: str
    gold: Gold


@dataclass(frozen=True, eq=False)
class _Found:
    words: frozenset[int]
    row: str
    statement: Statement


def statements(find: Find, articles: Iterable[Annotated] | None = None) -> Scores:
    """Judge what `find` makes of the plain text of every article."""
    scores = Scores()
    for article in load() if articles is None else articles:
        _judge(scores, article, find(article.text))
    return scores


def furniture(read: Read, articles: Iterable[Annotated] | None = None) -> Scores:
    """Count furniture lines that `read` would show, and body lines that it would hide."""
    scores = Scores()
    for article in load() if articles is None else articles:
        hidden = [p.span for p in read(article.text).paragraphs if p.furniture]
        for line, part in article.lines:
            marked, told = part == "furniture", any(line.touches(h) for h in hidden)
            if part == "body" or marked:
                scores.add("all", lines=1, furniture=marked and not told, lost=told and not marked)
            if marked != told and part in {"body", "furniture"}:
                fault = "shows furniture" if marked else "hides text"
                scores.errors.append(f"{article.name}: {fault}: {line.of(article.text)[:90]}")
    return scores


def questions(ask: Ask, known: dict[str, Any] | None = None) -> Scores:
    """Judge the first three statements and sentences of each answer on the sample wire."""
    known = truth() if known is None else known
    urls = {a["file"]: (a["file"], a["url"]) for a in known["articles"]}
    scores = Scores()
    for q in known["questions"]:
        answer = ask(q["question"], datetime.fromisoformat(q["now"]))
        if q["found"]:
            right = answer.found and any(
                _shows(answer, urls[e["article"]], e["text"]) for e in q["expect"]
            )
            scores.add("all", answerable=1, answered=right)
        else:
            right = not answer.found
            scores.add("all", unanswerable=1, refused=right)
        if not right:
            said = "; ".join(p.text for p in _first(answer)) if answer.found else "not found"
            scores.errors.append(f"{q['id']} {q['question']} ({q['why']}): {said}")
    return scores


def _first(answer: Answer) -> list[Point]:
    return [*(r.sentence for r in answer.statements[:SHOWN]), *answer.sentences[:SHOWN]]


def _shows(answer: Answer, names: tuple[str, str | None], text: str) -> bool:
    return any(
        " ".join(text.split()) in " ".join(point.text.split())
        and any(n and (point.article.url or "").endswith(n) for n in names)
        for point in _first(answer)
    )


def _judge(scores: Scores, article: Annotated, found: Iterable[Statement]) -> None:
    words = Words(article.text)
    marked = [
        _Marked(piece, "nested" if gold.nested else gold.kind, gold)
        for gold in article.statements
        for piece in words.pieces(gold.content)
    ]
    candidates = _judged(words, article, list(found))
    matched = _matched(marked, candidates)
    for mark in marked:
        for row in _rows(mark.row):
            scores.add(row, gold=1)
        if mark not in matched and mark.row != "nested":
            scores.errors.append(f"{article.name}: missed {mark.row}: {words.show(mark.words)}")
    for mark, hit in matched.items():
        _count(scores, article, mark, hit)
    hits = set(matched.values())
    shown_furniture = words.within(article.furniture)
    for hit in candidates:
        mark_row = next((m.row for m, h in matched.items() if h is hit), hit.row)
        for row in _rows(mark_row):
            scores.add(row, pred=1)
        scores.add("all", furniture=bool(hit.words & shown_furniture))
        if hit not in hits:
            scores.errors.append(f"{article.name}: not marked: {words.show(hit.words)}")


def _rows(row: str) -> tuple[str, ...]:
    return ("nested",) if row == "nested" else ("all", row)


def _judged(words: Words, article: Annotated, found: list[Statement]) -> list[_Found]:
    """The pieces found outside titles and dates, each once."""
    unjudged = words.within(s for s, part in article.lines if part in {"title", "date"})
    seen: dict[tuple[frozenset[int], Span | None], _Found] = {}
    for s in found:
        pieces = words.pieces(s.content)
        if s.kind == NO_COMMENT:
            pieces = [frozenset(words.within([*s.content, *([s.cue] if s.cue else [])]))]
        for piece in pieces:
            if piece and len(piece & unjudged) * 2 <= len(piece):
                seen.setdefault((piece, s.source), _Found(piece, s.kind, s))
    return list(seen.values())


def _matched(marked: list[_Marked], found: list[_Found]) -> dict[_Marked, _Found]:
    """Outer statements first, then nested ones with what is left, then silences by touch."""
    matched: dict[_Marked, _Found] = {}
    for nested in (False, True):
        wanted = [m for m in marked if m.row != NO_COMMENT and (m.row == "nested") is nested]
        left = [f for f in found if f.row != NO_COMMENT and f not in matched.values()]
        links = pairs([m.words for m in wanted], [f.words for f in left])
        matched.update({wanted[i]: left[j] for i, j in links.items()})
    for mark in (m for m in marked if m.row == NO_COMMENT):
        near = (f for f in found if f.row == NO_COMMENT and f.words & mark.words)
        hit = next((f for f in near if f not in matched.values()), None)
        if hit:
            matched[mark] = hit
    return matched


def _count(scores: Scores, article: Annotated, mark: _Marked, hit: _Found) -> None:
    gold, statement, text = mark.gold, hit.statement, article.text
    right = same_source(text, gold.sources, statement.source)
    for row in _rows(mark.row):
        scores.add(row, found=1, joint=right)
    if not right:
        told = statement.source.of(text) if statement.source else "nobody"
        meant = " / ".join(s.of(text) for s in gold.sources) or "nobody"
        scores.errors.append(f"{article.name}: said by {meant}, not {told}: {_start(text, gold)}")
    name = statement.speaker.name if statement.speaker else ""
    if gold.speaker:
        accepted = {fold(n) for n in (gold.speaker.name, *gold.speaker.aliases)}
        near = any(_part_of(fold(name), a) or _part_of(a, fold(name)) for a in accepted)
        wrong = bool(name) and not near
        right_name = fold(name) in accepted
        scores.add("all", named=1, name_right=right_name, name_open=not name)
        scores.add("all", name_near=bool(name) and near and not right_name)
    else:
        right_name, wrong = True, fold(name) in {fold(p.name) for p in article.people}
    scores.add("all", name_wrong=wrong)
    if wrong or not right_name:
        meant = gold.speaker.name if gold.speaker else "left open"
        scores.errors.append(
            f"{article.name}: named {name or 'nobody'}, not {meant}: {_start(text, gold)}"
        )
    if gold.polarity == "negative":
        scores.add("all", denied=1, denied_right=statement.polarity == "negative")
    if gold.via:
        scores.add("all", relayed=1, via_right=_same_relay(gold.via, statement.via))


def _start(text: str, gold: Gold) -> str:
    return gold.content[0].of(text)[:70]


def _part_of(name: str, longer: str) -> bool:
    return set(name.split()) <= set(longer.split())


def _same_relay(gold: str, found: str | None) -> bool:
    return bool(found) and (fold(str(found)) in fold(gold) or fold(gold) in fold(str(found)))


def main() -> None:
    """Print the tables for the project's own finder."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--errors", action="store_true", help="list what went wrong")
    options.add_argument("--of", nargs="*", help="only the articles with these numbers: 37 38")
    given = options.parse_args()
    errors = given.errors
    from summarizer import find_statements, read_article

    chosen = [a for a in load() if given.of is None or a.name.split("-")[0] in given.of]
    told, lines = statements(find_statements, chosen), furniture(read_article, chosen)
    report = [
        told.table(ROWS),
        "{} lines: {} of furniture shown, {} of text hidden".format(
            *(lines.total(name) for name in ("lines", "furniture", "lost"))
        ),
        *([*told.errors, *lines.errors] if errors else []),
    ]
    sys.stdout.write("\n".join(report) + "\n")


if __name__ == "__main__":
    main()
