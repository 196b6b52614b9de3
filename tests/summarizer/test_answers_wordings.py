"""One statement in the words of several outlets is one row, and near words tell what differs."""

from __future__ import annotations

from dataclasses import replace

from summarizer.library import library_from
from summarizer.model import Entry, Library, Row, Speaker
from tests.summarizer.spoken import RUIZ, asked, piece, spoken

NIGHT = "“The gates stayed shut all night because nobody rang us,”"


def told(
    outlet: str, day: int, words: str, speaker: Speaker | None = RUIZ, source: str = "Ruiz"
) -> Entry:
    text = f"The Vell rose.\n\n{words} {source} said."
    return piece(outlet, day, text, spoken(text, words, "said", source, speaker))


def shown(row: Row) -> list[list[str | None]]:
    return [[r.article.outlet for r in wording] for wording in row.wordings]


def rows(*entries: Entry, question: str = "what did Ruiz say about the gates") -> list[Row]:
    return list(asked(question, library_from(entries)).rows)


def test_other_words_of_one_statement_stand_in_its_row() -> None:
    other = "“The gates remained shut the whole night, since nobody had rung us,”"

    (row,) = rows(told("Wire", 10, NIGHT), told("Courier", 11, other), told("Post", 10, NIGHT))

    assert shown(row) == [["Wire", "Post"], ["Courier"]]


def test_a_shortened_copy_stands_in_the_row_of_the_whole() -> None:
    (row,) = rows(told("Wire", 10, NIGHT), told("Post", 10, "“The gates stayed shut all night,”"))

    assert shown(row) == [["Wire"], ["Post"]]


def test_all_outlets_of_the_same_words_stand_in_one_row() -> None:
    (row,) = rows(*(told(f"Paper {n}", 10, NIGHT) for n in "abcdefgh"))

    assert len(row.wordings[0]) == 8


def test_other_figures_make_two_statements() -> None:
    words = "“We have found {} people behind the gates of the dam,”"

    assert len(rows(told("Wire", 10, words.format(41)), told("Post", 11, words.format(44)))) == 2


def test_what_was_said_weeks_apart_are_two_statements() -> None:
    other = "“The gates remained shut the whole night, since nobody had rung us,”"

    assert len(rows(told("Wire", 3, NIGHT), told("Courier", 19, other))) == 2


def test_a_refusal_of_another_week_was_on_another_matter() -> None:
    def refused(outlet: str, day: int) -> Entry:
        text = "The Vell rose at the gates. Ruiz declined to comment on the gates of the dam."
        words = "declined to comment on the gates of the dam"
        return piece(outlet, day, text, spoken(text, words, "declined", "Ruiz", RUIZ, "no comment"))

    question = "who declined to comment on the gates"

    assert len(rows(refused("Wire", 2), refused("Post", 20), question=question)) == 2
    assert len(rows(refused("Wire", 2), refused("Post", 3), question=question)) == 1


def test_alike_words_of_two_speakers_are_two_statements() -> None:
    lang = Speaker("Petra Lang", "mayor of Osten")
    other = "“The gates remained shut the whole night, since nobody had rung us,”"
    entries = [told("Wire", 10, NIGHT), told("Courier", 10, other, lang, "Lang")]

    found = asked("who spoke about the gates", library_from(entries))

    assert [shown(row) for row in found.rows] == [[["Wire"]], [["Courier"]]]


def test_a_claim_and_its_denial_are_two_statements() -> None:
    words = "that the gates had stayed shut all night"
    said, denied = (f"Ruiz {verb} {words}." for verb in ("said", "denied"))
    no = spoken(denied, words, "denied", "Ruiz", RUIZ, "indirect")
    entries = [
        piece("Wire", 10, said, spoken(said, words, "said", "Ruiz", RUIZ, "indirect")),
        piece("Post", 10, denied, replace(no, polarity="negative")),
    ]

    assert len(rows(*entries)) == 2


def test_what_one_outlet_prints_twice_in_other_words_was_said_twice() -> None:
    other = "“The gates remained shut the whole night, since nobody had rung us,”"

    assert len(rows(told("Wire", 10, NIGHT), told("Wire", 11, other))) == 2


def test_what_one_sentence_tells_is_one_row() -> None:
    text = "Ruiz said the gates were rusty, adding that the gates leaked."
    said = (
        spoken(text, "the gates were rusty", "said", "Ruiz", RUIZ, "indirect"),
        spoken(text, "that the gates leaked", "adding", "Ruiz", RUIZ, "indirect"),
    )

    (row,) = rows(piece("Wire", 10, text, *said))

    assert len(row.wordings) == 2


def test_only_the_outlet_asked_for_stands_in_a_row() -> None:
    entries = [told("Wire", 10, NIGHT), told("Post", 10, NIGHT)]

    (row,) = rows(*entries, question="what did Ruiz say about the gates according to Wire")

    assert shown(row) == [["Wire"]]


def near(quote: str, library: Library) -> list[list[tuple[str, str]]]:
    found = asked(f"who said '{quote}'", library)
    assert not found.found
    return [
        [(c.asked, c.printed.of(near.row.first.article.text)) for c in near.changes]
        for near in found.near
    ]


def test_a_quotation_with_one_changed_word_is_near_and_the_word_is_told() -> None:
    library = library_from([told("Wire", 10, NIGHT), told("Post", 10, NIGHT)])

    assert near("the gates stayed shut all day because nobody rang us", library) == [
        [("day", "night")]
    ]


def test_words_left_out_or_put_in_are_told_as_stretches_of_the_article() -> None:
    library = library_from([told("Wire", 10, NIGHT)])

    assert near("the gates stayed shut because nobody ever rang us", library) == [
        [("", "all night"), ("ever", "")]
    ]


def test_in_a_quotation_of_two_pieces_the_change_is_found_in_its_piece() -> None:
    text = "“The gates stayed shut,” Ruiz said. “Nobody rang us at night.”"
    pieces = "“The gates stayed shut,”|“Nobody rang us at night.”"
    entry = piece("Wire", 10, text, spoken(text, pieces, "said", "Ruiz", RUIZ))

    assert near("the gates stayed shut nobody rang us at noon", library_from([entry])) == [
        [("noon", "night")]
    ]


def test_a_quotation_in_other_typography_is_found_and_nothing_is_near() -> None:
    found = asked(
        'who said "the gates  stayed shut all night - because nobody rang us"',
        library_from(
            [told("Wire", 10, "“The gates stayed shut all night—because nobody rang us,”")]
        ),
    )

    assert found.found
    assert found.near == ()
