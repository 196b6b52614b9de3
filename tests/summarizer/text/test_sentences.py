"""Where sentences end."""

import pytest

from summarizer.text.sentences import sentences


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "It rose 5 pct. on Monday.|Lt. Gen. Ruiz left.|She gave 5 bn. euros."),
        ("en", "Profit fell 3 pct.|Analysts left."),
        ("en", "Sen. Lang and Gov. Ruiz came.|Then more."),
        ("en", "It was in the U.S.|He left at 5 p.m. Monday."),
        ("en", "“We go.”|He left.|“Go!” she said.|Really?!|No."),
        ("en", 'He said "We go."|He left.'),
        ("en", "“It is over. ”|He left."),
        ("en", "The U.S. troops came.|No. 5 was last."),
        ("de", "Der Fluss fiel am 3. März.|„Es ist vorbei“, sagte er."),
        ("ja", "今日は晴れ。|明日は雨？|「そうだ。」と彼は言った。"),
        ("zh", "水位下降了。|他说：“结束了。”"),
        ("ar", "هل هذا صحيح؟|نعم."),
        ("hi", "यह सही है।|वह गया।"),
    ],
)
def test_a_line_is_split_where_its_sentences_end(language: str, line: str) -> None:
    text = line.replace("|", "" if language in {"ja", "zh"} else " ")

    assert [s.of(text) for s in sentences(text, 0, len(text), language)] == line.split("|")


def test_a_line_longer_than_the_limit_is_split_in_pieces() -> None:
    text = "word " * 50_000

    found = [s.of(text) for s in sentences(text, 0, len(text))]
    assert " ".join(found) == text.strip()
    assert max(map(len, found)) <= 100_000
