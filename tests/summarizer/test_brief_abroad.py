"""Briefs in twelve languages: no furniture, whole sentences that stand, a headline that tells."""

import pytest

from summarizer.brief import write_brief
from summarizer.brief.teasers import is_good
from summarizer.model import Article
from summarizer.stories import group_stories
from tests.summarizer.abroad import PIECES

LANGUAGES = sorted(PIECES)
ENDS = (".", "。", "”", "」", "»", "۔")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def shown(article: Article, *, furniture: bool) -> list[str]:
    return [p.span.of(article.text) for p in article.paragraphs if p.furniture is furniture]


def test_the_language_is_told(language: str) -> None:
    assert {a.language for a in PIECES[language].articles(language)} == {language}


def test_furniture_is_hidden_and_no_sentence_is_lost(language: str) -> None:
    page, later = PIECES[language].articles(language)

    assert shown(page, furniture=True) == list(PIECES[language].furniture)
    assert shown(later, furniture=True) == []


def test_a_brief_tells_whole_sentences_and_each_fact_once(language: str) -> None:
    pieces = PIECES[language]
    brief = write_brief(pieces.articles(language))
    texts = [p.text for p in brief.points]

    assert 3 <= len(texts) <= 6
    assert all(text.endswith(ENDS) for text in texts)
    assert sum("41" in text for text in texts) <= 2
    assert not set(texts) & set(pieces.furniture)


def test_what_leans_is_not_shown(language: str) -> None:
    brief = write_brief(PIECES[language].articles(language))

    assert PIECES[language].sentences[3] not in [p.text for p in brief.points]


def test_the_sentence_both_outlets_tell_is_among_two_points(language: str) -> None:
    pieces = PIECES[language]
    brief = write_brief(pieces.articles(language), words=45)

    told = {pieces.sentences[0], *pieces.later}
    assert told & {p.text for p in brief.points}


def test_the_headline_is_a_printed_title(language: str) -> None:
    pieces = PIECES[language]
    headline = write_brief(pieces.articles(language)).headline

    assert headline in {pieces.title, pieces.later_title}
    assert is_good(headline, language)


def test_an_ordinal_or_an_initial_ends_no_sentence() -> None:
    whole = {"de": "Am 3. März", "cs": "Petr Lang požádal 3. března", "fr": "M. Lang a demandé"}

    for language, opening in whole.items():
        page = PIECES[language].articles(language)[0]
        sentences = [s.span.of(page.text) for s in page.body]
        assert PIECES[language].sentences[4] in sentences, opening


def test_stories_do_not_mix_languages() -> None:
    articles = [a for code in LANGUAGES for a in PIECES[code].articles(code)]

    for story in group_stories(articles):
        assert len({a.language for a in story.articles}) == 1
