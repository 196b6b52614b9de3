"""From a raw text to a marked article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from summarizer.model import Article, Paragraph, ParagraphPart, Sentence, Span
from summarizer.text.datelines import dateline
from summarizer.text.dates import DateLine, as_utc, date_line, moment_in
from summarizer.text.furniture import furniture
from summarizer.text.languages import language_of
from summarizer.text.lines import cleared, lines
from summarizer.text.outlets import credited_outlet, is_credit
from summarizer.text.sentences import sentences
from summarizer.text.titles import looks_like_title, repeats_title

DATE_LINES_FROM_TOP = 15
DATE_LINES_FROM_END = 5
_LINES_WITH_DATELINE = 3


def read_article(
    text: str,
    *,
    url: str | None = None,
    outlet: str | None = None,
    title: str | None = None,
    published: datetime | None = None,
) -> Article:
    """Mark a text: its paragraphs, sentences, language, and what it says of itself.

    The title, the dateline, the date and the outlet are looked for in the text where not given.
    """
    read = cleared(text)
    page = _Page(read, tuple(lines(read)))
    marks = furniture(page.printed, titled=bool((title or "").strip()))
    dated = page.dates(marks)
    credit = page.credit(marks)
    title = (title or "").strip() or page.title(marks, dated)
    parts = [page.part(i, marks[i], i in dated, title) for i in range(len(page.spans))]
    opening = page.opening(parts)
    article = Article(
        text=text,
        language=language_of(page.told(parts, title)),
        url=url,
        outlet=outlet or _outlet(dated.values()) or credit or (opening[2] if opening else None),
        title=title,
        published=as_utc(published) if published else _moment(dated.values(), page, opening),
        dateline=opening[1] if opening else None,
        paragraphs=tuple(
            Paragraph(s.start, s.end, p) for s, p in zip(page.spans, parts, strict=True)
        ),
    )
    return replace(article, sentences=tuple(_sentences(article, read)))


Opening = tuple[int, Span, str | None]
"""The line that opens with a dateline, the dateline, and the agency that it names."""


@dataclass(frozen=True)
class _Page:
    text: str
    spans: tuple[Span, ...]

    @property
    def printed(self) -> list[str]:
        return [span.of(self.text) for span in self.spans]

    def dates(self, marks: Sequence[bool]) -> dict[int, DateLine]:
        last = len(self.spans) - DATE_LINES_FROM_END
        found = {}
        for i, span in enumerate(self.spans):
            near = i < DATE_LINES_FROM_TOP or i >= last
            if near and not marks[i] and (date := date_line(span.of(self.text))):
                found[i] = date
        return found

    def credit(self, marks: Sequence[bool]) -> str | None:
        """The outlet of the first line of credit, but for the first line, which is a title."""
        for i, span in enumerate(self.spans):
            line = span.of(self.text)
            if i and (marks[i] or is_credit(line)) and (name := credited_outlet(line)):
                return name
        return None

    def title(self, marks: Sequence[bool], dated: dict[int, DateLine]) -> str | None:
        shown = [i for i in range(len(self.spans)) if not marks[i] and i not in dated]
        if not shown:
            return None
        first = self.spans[shown[0]].of(self.text)
        repeated = any(first == self.spans[i].of(self.text) for i in shown[1:])
        alone = len(shown) < 2  # noqa: PLR2004 - a title and a text
        if repeated or (not alone and looks_like_title(first)):
            return first
        return None

    def part(self, i: int, mark: bool, dated: bool, title: str | None) -> ParagraphPart:  # noqa: FBT001 - marks of one line
        line = self.spans[i].of(self.text)
        if title and repeats_title(line, title):
            return "title"
        if dated:
            return "date"
        return "furniture" if mark or (i and is_credit(line)) else "body"

    def opening(self, parts: Sequence[ParagraphPart]) -> Opening | None:
        body = [i for i, part in enumerate(parts) if part == "body"]
        for i in body[:_LINES_WITH_DATELINE]:
            if found := dateline(self.text, self.spans[i].start, self.spans[i].end):
                return i, *found
        return None

    def told(self, parts: Sequence[ParagraphPart], title: str | None) -> str:
        told = [s.of(self.text) for s, p in zip(self.spans, parts, strict=True) if p == "body"]
        return "\n".join([title or "", *told])


def _moment(dated: Iterable[DateLine], page: _Page, opening: Opening | None) -> datetime | None:
    for date in sorted(dated, key=lambda date: date.updated):
        if date.moment:
            return date.moment
    return moment_in(opening[1].of(page.text)) if opening else None


def _outlet(dated: Iterable[DateLine]) -> str | None:
    return next((date.outlet for date in dated if date.outlet), None)


def _sentences(article: Article, read: str) -> Iterator[Sentence]:
    for i, paragraph in enumerate(article.paragraphs):
        start = paragraph.start
        if article.dateline and paragraph.span.holds(article.dateline):
            start = article.dateline.end
        if paragraph.part == "title":
            yield Sentence(paragraph.start, paragraph.end, i)
        elif paragraph.part == "body":
            for span in sentences(read, start, paragraph.end, article.language):
                yield Sentence(span.start, span.end, i)
