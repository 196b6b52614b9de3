"""Who said what in an article: every rule, and the order in which they have their say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from summarizer.model import Article, Span, Statement
from summarizer.statements.clauses import verb_drafts
from summarizer.statements.context import Read, with_context
from summarizer.statements.details import kind_of, polarity_of
from summarizer.statements.drafts import Draft
from summarizer.statements.lines import line_drafts
from summarizer.statements.marks import Quotation, quotations, touching
from summarizer.statements.nouns import noun_drafts
from summarizer.statements.parsing import model_name, parse
from summarizer.statements.passives import passive_drafts
from summarizer.statements.phrases import phrase_drafts
from summarizer.statements.plain import plain_drafts
from summarizer.statements.registry import people_of
from summarizer.statements.relays import joined, nested, once, without_relays
from summarizer.statements.speakers import Cast
from summarizer.statements.tree import Tree
from summarizer.statements.units import Unit, units_of
from summarizer.statements.venues import venue_of


def find_statements(article_or_text: Article | str) -> list[Statement]:
    """Every attributed piece of speech of an article, in the order of its text."""
    if isinstance(article_or_text, str):
        from summarizer.text import read_article

        return find_statements(read_article(article_or_text))
    article = article_or_text
    marks = _quotations(article)
    drafts = find_drafts(article, marks)
    sources = [d.source.of(article.text) for d in drafts if d.source is not None]
    cast = Cast(article, people_of(article, marks, sources))
    return [_statement(article.text, d, cast, marks) for d in drafts]


def _statement(text: str, draft: Draft, cast: Cast, marks: Sequence[Quotation]) -> Statement:
    return Statement(
        draft.content,
        kind_of(text, draft, marks),
        draft.cue,
        draft.source,
        cast.speaker_of(draft),
        draft.via,
        polarity=polarity_of(draft),
        venue=venue_of(text, draft),
        nested=draft.nested,
    )


def find_drafts(article: Article, marks: Sequence[Quotation]) -> list[Draft]:
    """What the rules find, in the order of the text, before speakers are known."""
    text = article.text
    units = units_of(article, marks)
    parsed = article.language == "en" and model_name() is not None
    trees = _trees(units) if parsed else [() for _ in units]
    found = [*line_drafts(article, marks), *_of_trees(units, trees)]
    found += [] if parsed else plain_drafts(article, marks)
    kept = _settled(text, [_whole(d, marks) for d in found])
    reads = [Read(u, t, _within(kept[u.paragraph], u)) for u, t in zip(units, trees, strict=True)]
    drafts = sorted((_whole(d, marks) for d in with_context(text, reads)), key=lambda d: d.start)
    return once(text, joined(text, drafts))


def _whole(draft: Draft, marks: Sequence[Quotation]) -> Draft:
    return draft.with_content(_whole_quotations(draft.content, marks))


def _settled(text: str, drafts: Sequence[Draft]) -> dict[int, list[Draft]]:
    """The drafts by paragraph, after relays and nesting are told."""
    lines: dict[int, list[Draft]] = defaultdict(list)
    for draft in drafts:
        lines[draft.paragraph].append(draft)
    for number, line in lines.items():
        lines[number] = nested(without_relays(text, line))
    return lines


def _within(drafts: Sequence[Draft], unit: Unit) -> tuple[Draft, ...]:
    return tuple(d for d in drafts if unit.span.start <= d.start < unit.span.end)


def _of_trees(units: Sequence[Unit], trees: Sequence[Tree]) -> Iterator[Draft]:
    for unit, tree in zip(units, trees, strict=True):
        found = [verb_drafts, passive_drafts, noun_drafts, phrase_drafts]
        for draft in chain.from_iterable(rules(tree) for rules in found):
            yield replace(draft, paragraph=unit.paragraph)


def _trees(units: Sequence[Unit]) -> list[Tree]:
    """The trees of the units that may hold speech, and of those right before a loose quotation."""
    following = [*units[1:], None][: len(units)]
    wanted = [
        u.wants_parse or (n is not None and n.only_quoted and not u.only_quoted)
        for u, n in zip(units, following, strict=True)
    ]
    trees = parse([u for u, w in zip(units, wanted, strict=True) if w])
    return [next(trees) if w else () for w in wanted]


def _quotations(article: Article) -> list[Quotation]:
    """The quotations of the paragraphs that are read."""
    found: list[Quotation] = []
    running = False
    for paragraph in article.paragraphs:
        if paragraph.part not in {"body", "title"}:
            continue
        line = quotations(article.text, paragraph.start, paragraph.end, running=running)
        running = bool(line) and not line[-1].closed and line[-1].end == paragraph.end
        found += line
    return found


def _whole_quotations(content: tuple[Span, ...], marks: Sequence[Quotation]) -> tuple[Span, ...]:
    """The spans, each stretched over the quotations that it touches."""
    out = []
    for span in content:
        near = touching(marks, span)
        start = min([span.start, *(q.start for q in near)])
        out.append(Span(start, max([span.end, *(q.end for q in near)])))
    return tuple(out)
