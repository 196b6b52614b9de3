"""Questions over all annotated articles at once, and how an answerer does on them.

    python -m tests.quality.asking             the rates, in all and by category
    python -m tests.quality.asking --errors    and every question that went wrong

`questions.json` was written from the articles alone. A question is *answered* when one of the
expected stretches stands in the first three rows, statements before sentences as they are told;
*refused* when nothing is found. Where a statement of one person is asked for, every statement shown
counts: it is right when the markup gives its words to that person and no other one is named.
Questions marked `hard` need more than words; they have a row of their own and count nowhere else.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from summarizer.model import Answer, Library, Point, Reported
from tests.quality.corpus import Annotated, Person, load
from tests.quality.matching import fold
from tests.quality.scores import Scores

QUESTIONS = Path(__file__).with_name("questions.json")
ROWS_READ = 3
HARD = "hard"

Ask = Callable[[str, datetime, Answer | None], Answer]


@dataclass(frozen=True)
class Printed:
    """An article as a reader has it; where only a day is printed, `published` is its noon."""

    text: str
    outlet: str
    published: datetime | None = None


def articles() -> dict[str, Printed]:
    """The annotated articles by name, to be stored with the address `corpus/NAME`."""
    dates = {name: datetime.fromisoformat(told) for name, told in _known()["published"].items()}
    return {
        name: Printed(a.text, a.about["outlet"], dates.get(name)) for name, a in _marked().items()
    }


def questions() -> list[dict[str, Any]]:
    """All questions, a follow-up after the one that it follows."""
    known: list[dict[str, Any]] = _known()["questions"]
    return known


def judge(ask: Ask, asked: Iterable[dict[str, Any]] | None = None) -> Scores:
    """Ask every question; follow-ups get the answer before them."""
    scores = Scores()
    answers: dict[str, Answer] = {}
    for q in questions() if asked is None else asked:
        previous = answers[q["after"]] if "after" in q else None
        answer = ask(q["question"], datetime.fromisoformat(q["now"]), previous)
        answers[q["id"]] = answer
        _count(scores, q, answer)
    return scores


def rates(scores: Scores) -> dict[str, float]:
    """The figures that have floors, between 0 and 1."""
    return {
        "answered in the first three": scores.rate("answered", "answerable"),
        "unanswerable refused": scores.rate("refused", "unanswerable"),
        "not-founds that are right": scores.rate("refused", "not_found"),
        "statements by the right speaker": scores.rate("by_the_speaker", "shown"),
    }


def _count(scores: Scores, q: dict[str, Any], answer: Answer) -> None:
    right = answer.found and _shows(answer, q["expect"]) if q["found"] else not answer.found
    wrong = [s for s in answer.statements if "speaker" in q and not _said_by(s, q["speaker"])]
    for row in (HARD,) if q.get(HARD) else ("all", q["why"]):
        scores.add(row, not_found=not answer.found)
        if q["found"]:
            scores.add(row, answerable=1, answered=right)
        else:
            scores.add(row, unanswerable=1, refused=right)
        if "speaker" in q:
            shown = len(answer.statements)
            scores.add(row, shown=shown, by_the_speaker=shown - len(wrong))
    told = f"{q['id']} {q['question']} ({', '.join([q['why'], *[HARD] * bool(q.get(HARD))])})"
    if not right:
        scores.errors.append(f"{told}: {_told(answer)}")
    scores.errors += [f"{told}: not by {q['speaker']}: {s.sentence.text}" for s in wrong]


def _first(answer: Answer) -> list[Point]:
    return [*(s.sentence for s in answer.statements), *answer.sentences][:ROWS_READ]


def _shows(answer: Answer, expected: list[dict[str, str]]) -> bool:
    return any(
        _spaced(e["text"]) in _spaced(point.text) and point.article.url == f"corpus/{e['article']}"
        for point in _first(answer)
        for e in expected
    )


def _told(answer: Answer) -> str:
    return " / ".join(_spaced(p.text) for p in _first(answer)) if answer.found else "not found"


def _spaced(text: str) -> str:
    return " ".join(text.split())


def _said_by(shown: Reported, name: str) -> bool:
    article = _marked()[(shown.article.url or "").removeprefix("corpus/")]
    if article.text != shown.article.text:
        raise ValueError(f"{article.name}: the text shown is not that of the corpus")
    person = next((p for p in article.people if p.name == name), None)
    told = shown.statement.speaker
    if person is None or (told and not _is_name_of(told.name, person)):
        return False
    marked = [
        gold.speaker
        for gold in article.statements
        if any(piece.touches(s) for piece in gold.content for s in shown.statement.content)
    ]
    return person in marked if marked else told is not None


def _is_name_of(name: str, person: Person) -> bool:
    """Whether it is one of the person's names, a part of one, or has more around it."""
    words = set(fold(name).split())
    accepted = [set(fold(n).split()) for n in (person.name, *person.aliases)]
    return any(words <= a or a <= words for a in accepted)


@cache
def _known() -> dict[str, Any]:
    known: dict[str, Any] = json.loads(QUESTIONS.read_text("utf-8"))
    return known


@cache
def _marked() -> dict[str, Annotated]:
    return {a.name: a for a in load()}


def _table(scores: Scores) -> str:
    lines = [f"{'':26}{'answered':>12}{'refused':>12}{'not found':>12}{'speaker':>14}"]
    for row in ["all", *sorted(set(scores.counts) - {"all", HARD}), HARD]:
        counts = scores.counts.get(row, Counter())
        cells = [
            f"{right}/{whole}" if whole else "-"
            for right, whole in (
                (counts["answered"], counts["answerable"]),
                (counts["refused"], counts["unanswerable"]),
                (counts["refused"], counts["not_found"]),
                (counts["by_the_speaker"], counts["shown"]),
            )
        ]
        lines.append("{:26}{:>12}{:>12}{:>12}{:>14}".format(row, *cells))
    told = "; ".join(f"{name} {100 * rate:.1f}" for name, rate in rates(scores).items())
    return "\n".join([*lines, told])


@cache
def library() -> Library:
    """All articles with the statements that the project finds in them."""
    from summarizer import read_article
    from summarizer.library import library_of

    return library_of(
        read_article(a.text, url=f"corpus/{name}", outlet=a.outlet, published=a.published)
        for name, a in articles().items()
    )


def measured(asked: Iterable[dict[str, Any]] | None = None) -> Scores:
    """How the project's own answers do over all articles at once."""
    from summarizer import answer

    return judge(lambda q, now, previous: answer(q, library(), now=now, previous=previous), asked)


def main() -> None:
    """Print how the project's own answers do."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("--errors", action="store_true", help="list what went wrong")
    options.add_argument("--ids", default="", help="only questions with ids that begin like this")
    given = options.parse_args()
    errors = given.errors
    scores = measured([q for q in questions() if q["id"].startswith(given.ids)])
    sys.stdout.write("\n".join([_table(scores), *(scores.errors if errors else [])]) + "\n")


if __name__ == "__main__":
    main()
