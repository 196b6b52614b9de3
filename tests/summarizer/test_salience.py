"""sumy ranks our own sentences and words."""

import pytest

from summarizer.salience import METHODS, SENTENCES_RANKED, rank

SENTENCES = [
    ["the", "dam", "above", "osten", "failed"],
    ["the", "dam", "gates", "failed", "in", "osten"],
    ["a", "concert", "was", "held"],
    ["osten", "gates", "and", "the", "dam", "u.s", "100,000"],
]


@pytest.mark.parametrize("method", METHODS)
def test_each_method_gives_each_sentence_a_place_between_nothing_and_one(method: str) -> None:
    scores = rank(SENTENCES, method)

    assert len(scores) == len(SENTENCES)
    assert max(scores) == 1.0
    assert all(0.0 <= score <= 1.0 for score in scores)


@pytest.mark.parametrize("method", METHODS)
def test_a_sentence_that_shares_no_word_is_never_the_best(method: str) -> None:
    assert rank(SENTENCES, method)[2] < 1.0


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    "sentences", [[], [[]], [[], []], [["a"]], [["a"], ["a"]], [["dam"]] * 5], ids=repr
)
def test_too_little_is_ranked_too(method: str, sentences: list[list[str]]) -> None:
    assert len(rank(sentences, method)) == len(sentences)


def test_sentences_behind_the_limit_get_nothing_from_sumy() -> None:
    many = [["dam", f"gate{i}"] for i in range(SENTENCES_RANKED + 5)]
    scores = rank(many, "lex-rank")

    assert len(scores) == SENTENCES_RANKED + 5
    assert scores[SENTENCES_RANKED:] == [0.0] * 5


@pytest.mark.parametrize("language", ["en", "de", "uk", "zh", "xx"])
def test_a_language_without_stop_words_is_ranked_too(language: str) -> None:
    assert len(rank(SENTENCES, "sum-basic", language)) == len(SENTENCES)


def test_lex_rank_goes_on_until_it_is_steady() -> None:
    """Two or three steps, where sumy stops, do not tell the inner ones of a chain apart."""
    chain = [[f"w{n}", f"w{n + 1}", f"w{n + 2}", "dam"] for n in range(0, 24, 2)]

    scores = rank(chain, "lex-rank")

    assert scores[2] > scores[3] > scores[4] > scores[5]


def test_a_sentence_off_the_topic_is_nothing_to_lsa_however_long() -> None:
    off = [f"word{n}" for n in range(5)]
    about = [["dam", "osten", "gates", f"town{n}"] for n in range(9)]

    assert rank([*about, off], "lsa")[-1] == 0.0
