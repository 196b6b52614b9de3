"""The telling statements of a story: by different speakers, direct before indirect, none twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from summarizer.brief.candidates import terms, word_count
from summarizer.brief.copies import clean_copies, origins_of
from summarizer.model import Article, Reported, Story
from summarizer.stories.common_words import share_of_articles
from summarizer.text.quoting import balanced
from summarizer.text.spelling import name_key

STATEMENTS_MAX = 4
QUOTED_WORDS, REPORTED_WORDS = range(4, 61), range(8, 61)
REPEATED_SHARE = 0.6
_COMMON_SHARE = 0.25
_KINDS = {"direct": 0, "mixed": 1, "indirect": 2, "no comment": 3}


def telling(statements: Iterable[Reported], story: Story) -> tuple[Reported, ...]:
    """At most four statements that tell the story: first one of each speaker, then seconds.

    A speaker whom only another article of the story names in full is named as there.
    """
    from summarizer.together import told_together

    ranked = [clean_copies(copies) for copies in origins_of(story)]
    place = {_key(article): n for clean in ranked for n, article in enumerate(clean)}
    theirs = told_together(s for s in statements if _key(s.article) in place)
    shown = [s for s in theirs if _fits(s)]
    weights = _common_words(shown)
    best = sorted(shown, key=lambda s: _standing(s, weights, place[_key(s.article)]))
    chosen: list[Reported] = []
    said: Counter[str] = Counter()
    for _ in range(2):
        for statement in best:
            speaker = _speaker(statement)
            enough = len(chosen) >= STATEMENTS_MAX or (said[speaker] and not _all_heard(best, said))
            if not enough and not any(_repeats(statement, other) for other in chosen):
                chosen.append(statement)
                said[speaker] += 1
    return tuple(sorted(chosen, key=lambda s: _KINDS[s.statement.kind]))


def found_in(story: Story) -> Iterator[Reported]:
    """The statements of a story's articles, of one copy of each text."""
    from summarizer.statements import find_statements

    for copies in origins_of(story):
        article = clean_copies(copies)[0]
        for statement in find_statements(article):
            yield Reported(article, statement)


def _key(article: Article) -> tuple[str, str | None]:
    return article.text, article.url


def _fits(reported: Reported) -> bool:
    statement = reported.statement
    named = statement.speaker is not None and not statement.nested
    lengths = REPORTED_WORDS if statement.kind == "indirect" else QUOTED_WORDS
    whole = all(balanced(words) for words in reported.words)
    return named and whole and sum(map(word_count, reported.words)) in lengths


def _standing(reported: Reported, weights: Counter[str], copy: int) -> tuple[int, bool, float, int]:
    """Direct before indirect, the first copy of a text before its later ones, then by weight."""
    told = _told(reported)
    weight = sum(weights[word] for word in told) / (len(told) + 5)
    return _KINDS[reported.statement.kind], copy > 0, -weight, reported.statement.start


def _common_words(statements: Sequence[Reported]) -> Counter[str]:
    return Counter(word for s in statements for word in _told(s))


def _told(reported: Reported) -> set[str]:
    common = share_of_articles()
    told = terms(" ".join(reported.words), reported.article.language)
    return {word for word in told if common.get(word, 0.0) < _COMMON_SHARE}


def _speaker(reported: Reported) -> str:
    speaker = reported.statement.speaker
    return name_key(speaker.name.split()[-1]) if speaker and speaker.name.strip() else ""


def _all_heard(statements: Sequence[Reported], said: Counter[str]) -> bool:
    return all(said[_speaker(s)] for s in statements)


def _repeats(left: Reported, right: Reported) -> bool:
    mine, theirs = _told(left), _told(right)
    return len(mine & theirs) > REPEATED_SHARE * min(len(mine), len(theirs))
