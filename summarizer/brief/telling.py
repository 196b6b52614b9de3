"""The telling statements of a story: by different sides, direct before indirect, none twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from summarizer.brief.candidates import shared, telling_words, terms, word_count
from summarizer.brief.freshness import Freshness
from summarizer.model import Article, Point, Reported, Story
from summarizer.stories.copies import clean_copies, origins_of
from summarizer.text.quoting import balanced
from summarizer.text.spelling import name_key

STATEMENTS_MAX = 4
QUOTED_WORDS, REPORTED_WORDS = range(4, 61), range(8, 61)
REPEATED_SHARE = 0.6
_KINDS = {"direct": 0, "mixed": 1, "indirect": 2, "no comment": 3}


def telling(
    statements: Iterable[Reported], story: Story, points: Sequence[Point] = ()
) -> tuple[Reported, ...]:
    """At most four statements that tell the story: first one of each speaker, then seconds.

    A speaker whom only another article of the story names in full is named as there. What a point
    shows already is told again only for a speaker who is heard nowhere else.
    """
    from summarizer.together import told_together

    ranked = [clean_copies(copies) for copies in origins_of(story)]
    place = {_key(article): n for clean in ranked for n, article in enumerate(clean)}
    theirs = told_together(s for s in statements if _key(s.article) in place)
    shown = [s for s in theirs if _fits(s)]
    standing = _Standing(_weights(shown, story), place, Freshness(story.articles))
    best = sorted(shown, key=standing.of)
    in_points = {id(s) for s in best if _in_points(s, points)}
    first = sorted(_one_each(best), key=lambda s: id(s) in in_points)
    further = (s for s in best if id(s) not in in_points)
    chosen = _without_repeats([*first, *further])
    return tuple(sorted(chosen, key=lambda s: _KINDS[s.statement.kind]))


def _one_each(best: Iterable[Reported]) -> list[Reported]:
    """The best statement of each speaker, in order."""
    first: dict[str, Reported] = {}
    for statement in best:
        first.setdefault(_speaker(statement), statement)
    return list(first.values())


def _without_repeats(best: Iterable[Reported]) -> list[Reported]:
    """The first statements that do not say the same, as many as are shown."""
    chosen: list[Reported] = []
    for statement in best:
        if len(chosen) < STATEMENTS_MAX and not any(_repeats(statement, s) for s in chosen):
            chosen.append(statement)
    return chosen


def count_of(statements: Iterable[Reported], story: Story) -> int:
    """How many statements a story holds in all, those of one clean copy of each text."""
    first = {_key(clean_copies(copies)[0]) for copies in origins_of(story)}
    return sum(_key(s.article) in first for s in statements)


def found_in(story: Story) -> Iterator[Reported]:
    """The statements of a story's articles, of one copy of each text."""
    from summarizer.statements import find_statements

    for copies in origins_of(story):
        article = clean_copies(copies)[0]
        for statement in find_statements(article):
            yield Reported(article, statement)


_Key = tuple[str, str | None]


def _key(article: Article) -> _Key:
    return article.text, article.url


def _fits(reported: Reported) -> bool:
    statement = reported.statement
    named = statement.speaker is not None and not statement.nested
    lengths = REPORTED_WORDS if statement.kind == "indirect" else QUOTED_WORDS
    whole = all(balanced(words) for words in reported.words)
    return named and whole and sum(map(word_count, reported.words)) in lengths


@dataclass(frozen=True)
class _Standing:
    """What orders statements; `place` is how far from the cleanest copy of its text each is."""

    weights: Mapping[str, float]
    place: Mapping[_Key, int]
    freshness: Freshness

    def of(self, reported: Reported) -> tuple[int, bool, bool, int, float, int]:
        """Direct, by somebody with a name, of the first copy of a text, new, on the matter."""
        told = _told(reported)
        weight = sum(self.weights.get(word, 0.0) for word in told) / (len(told) + 5)
        speaker = reported.statement.speaker
        return (
            _KINDS[reported.statement.kind],
            speaker is None or speaker.name.islower(),
            self.place[_key(reported.article)] > 0,
            self.freshness.age(reported.article),
            -weight,
            reported.statement.start,
        )


def _in_points(reported: Reported, points: Sequence[Point]) -> bool:
    """Whether a point shows all of a statement already."""
    return any(p.article is reported.article and p.span.holds(reported.stretch) for p in points)


def _weights(statements: Sequence[Reported], story: Story) -> Mapping[str, float]:
    """What each word counts: by the statements, and twice by the titles, that hold it."""
    weights: Counter[str] = Counter(word for s in statements for word in _told(s))
    for article in story.articles:
        for word in set(terms(article.title or "", article.language)) & weights.keys():
            weights[word] += 2
    return weights


def _told(reported: Reported) -> frozenset[str]:
    return telling_words(terms(" ".join(reported.words), reported.article.language))


def _speaker(reported: Reported) -> str:
    speaker = reported.statement.speaker
    return name_key(speaker.name.split()[-1]) if speaker and speaker.name.strip() else ""


def _repeats(left: Reported, right: Reported) -> bool:
    return shared(_told(left), _told(right)) > REPEATED_SHARE
