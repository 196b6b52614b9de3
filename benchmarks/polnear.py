"""Questions made from an annotated corpus in the format of PolNeAR, asked over all its articles.

    python -m benchmarks.polnear PATH/data/dev

For each attribution of speech with a named source: "who said CONTENT" and "what did SOURCE say
about WORDS OF THE CONTENT". Speech has quoted words in its content, or a word of speaking as its
cue; the corpus marks beliefs and plans too, which nobody said. A row is right where its content
overlaps the annotated one. The corpus is not part of the project.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from summarizer import answer, read_article
from summarizer.library import library_of
from summarizer.model import Answer, Library, Reported, Span
from summarizer.questions.terms import is_stop

NOW = datetime(2017, 1, 1, tzinfo=UTC)
CASES, ROWS, TOPIC_WORDS, CONTENT_WORDS = 400, 3, 2, 6
_MARKED = re.compile(r"“[^”\n]*”?|\"[^\"\n]*\"?|''[^\n]*?''")
_SPEAKING = re.compile(
    r"\b(?:accus|acknowledg|add|admi|advis|affirm|alleg|announc|answer|argu|ask|assert|assur|attack|"
    r"attest|blam|blast|blog|boast|brag|call|caution|challeng|charg|cit|claim|clarif|comment|"
    r"complain|conced|conclud|condemn|confess|confirm|contend|counter|cri|critici|cry|declar|declin|"
    r"defend|demand|den[iyo]|describ|detail|disclos|discuss|dismiss|disput|echo|emphasi|exclaim|"
    r"explain|express|hint|impl|indicat|inform|insist|interview|invok|jok|laid|lambast|lament|lay|"
    r"maintain|mention|mock|not(?:e|ed|es|ing)\b|observ|opin|outlin|per\b|pledg|posted|prais|"
    r"predict|promis|propos|put|question|quip|quot|rail|read|rebut|recall|recommend|recount|refer|"
    r"refus|refut|reiterat|remark|repeat|repl|report|respon|retort|reveal|ridicul|sa(?:y|id)|shout|"
    r"slam|speak|speech|spoke|stat|stress|suggest|swear|swor|talk|teas|tell|testif|told|tout|tweet|"
    r"underlin|underscor|urg|vow|warn|whisper|writ|wrote|yell|according)",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?:[A-Z][\w'’.-]+\s?){1,4}")
_PRONOUN = re.compile(r"(?:he|she|they|it|we|i|you|who|which|that|this)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Attribution:
    """Who is annotated with which words, in which article."""

    article: str
    source: str
    content: str
    spans: tuple[Span, ...]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    options.add_argument("folder", type=Path, help="a folder with text/ and attributions/")
    folder = options.parse_args().folder
    texts = {p.stem: p.read_bytes().decode() for p in sorted((folder / "text").glob("*.txt"))}
    library = library_of(read_article(text, url=name) for name, text in texts.items())
    cases = [c for name, text in texts.items() for c in _attributions(folder, name, text)]
    rng = random.Random(1)
    rng.shuffle(cases)
    for name, ask in (("who said CONTENT", _who_said), ("what did SOURCE say", _what_did)):
        counts = Counter[str]()
        for case in cases[:CASES]:
            if question := ask(case, rng):
                counts.update(_judged(question, case, library))
        asked = counts["asked"]
        told = ", ".join(
            f"{what} {100 * counts[what] / asked:.1f}%"
            for what in ("right first", "right in three", "wrong speaker first", "not found")
        )
        sys.stdout.write(f"{name}: {asked} asked, {told}\n")


def _who_said(case: Attribution, _: random.Random) -> str:
    return f"who said {case.content}?"


def _what_did(case: Attribution, rng: random.Random) -> str | None:
    words = [w for w in re.findall(r"[A-Za-z]{4,}", case.content) if not is_stop(w)]
    if len(words) < TOPIC_WORDS:
        return None
    return f"what did {case.source} say about {' '.join(rng.sample(words, TOPIC_WORDS))}?"


def _judged(question: str, case: Attribution, library: Library) -> Iterator[str]:
    found: Answer = answer(question, library, now=NOW)
    hits = [_is_right(row, case) for row in found.statements[:ROWS]]
    yield "asked"
    if not found.found:
        yield "not found"
    if any(hits):
        yield "right in three"
    if hits and hits[0]:
        yield "right first"
    if found.statements and not _is_by(found.statements[0], case):
        yield "wrong speaker first"


def _is_right(row: Reported, case: Attribution) -> bool:
    pairs = ((mine, theirs) for mine in row.statement.content for theirs in case.spans)
    return row.article.url == case.article and any(a.touches(b) for a, b in pairs)


def _is_by(row: Reported, case: Attribution) -> bool:
    """Whether the speaker shown shares the last word of the annotated source."""
    known = row.statement.speaker
    shown = f"{known.name if known else ''} {row.printed_source or ''}"
    return case.source.split()[-1].casefold() in shown.casefold()


def _attributions(folder: Path, name: str, text: str) -> Iterator[Attribution]:
    """The attributions of the first annotator that name a source and quote enough words."""
    files = sorted((folder / "attributions").glob(f"{name}_*.ann"))
    rows = [line.split("\t") for f in files[:1] for line in f.read_text("utf-8").splitlines()]
    spans = {row[0]: _spans(row[1]) for row in rows if row[0].startswith("T")}
    for row in rows:
        if not row[0].startswith("E"):
            continue
        roles: dict[str, list[Span]] = {}
        for argument in row[1].split():
            role, key = argument.split(":")
            roles.setdefault(role.rstrip("0123456789"), []).extend(spans[key])
        source = " ".join(s.of(text) for s in roles.get("Source", []))
        content = " ".join(s.of(text) for s in roles.get("Content", []))
        cue = " ".join(s.of(text) for s in roles.get("Cue", []))
        enough = len(content.split()) >= CONTENT_WORDS and _is_speech(cue, roles["Content"], text)
        if enough and _NAME.fullmatch(source) and not _PRONOUN.match(source):
            yield Attribution(name, source, content, tuple(roles["Content"]))


def _is_speech(cue: str, content: Iterable[Span], text: str) -> bool:
    if not cue or _SPEAKING.search(cue):
        return True
    marked = [Span(*found.span()) for found in _MARKED.finditer(text)]
    return any(span.touches(one) for span in content for one in marked)


def _spans(note: str) -> tuple[Span, ...]:
    pieces = (piece.split() for piece in note.split(" ", 1)[1].split(";"))
    return tuple(Span(int(start), int(end)) for start, end in pieces)


if __name__ == "__main__":
    main()
