"""Each family of rules reads the sentence that its docstring promises."""

from __future__ import annotations

import pytest

from summarizer import read_article
from summarizer.model import Reported
from summarizer.statements import find_statements

Row = tuple[str, str | None]


def told(text: str) -> list[Row]:
    """Content and printed source of each statement that stands in no other."""
    return [
        (
            " … ".join(c.of(text) for c in s.content),
            s.source.of(text) if s.source else None,
        )
        for s in find_statements(text)
        if not s.nested
    ]


REST = [
    (
        "The harbour master said the pier would stay shut until May.",
        ("the pier would stay shut until May", "The harbour master"),
    ),
    (
        "Ana Hale said on Monday that the bridge was safe, adding that no one had asked her.",
        ("that the bridge was safe", "Ana Hale"),
    ),
    ("The union warned that a strike was likely.", ("that a strike was likely", "The union")),
    (
        "The council was told that the roof leaked.",
        ("that the roof leaked", None),
    ),
    (
        "“It was late,” Hale told them, after what he said was “a frank exchange” with Lund.",
        ("“a frank exchange”", "he"),
    ),
]

AROUND = [
    ("The road is shut, Ana Hale said.", ("The road is shut", "Ana Hale")),
    (
        "The road, a top aide said, is shut until May.",
        ("The road … is shut until May", "a top aide"),
    ),
    ("“We were never asked,” said Ana Hale.", ("“We were never asked,”", "Ana Hale")),
    (
        "“We were never asked,” Ana Hale said on Monday. “We would have said no.”",
        ("“We were never asked,” … “We would have said no.”", "Ana Hale"),
    ),
    ("“Who knew?” Ana Hale asked reporters.", ("“Who knew?”", "Ana Hale")),
    (
        "But “the pier is closed for good,” Hale said.",
        ("But “the pier is closed for good,”", "Hale"),
    ),
]

OBJECTS = [
    ("Ana Hale called the plan “a farce”.", ("the plan “a farce”", "Ana Hale")),
    (
        "The union accused the company of hiding the figures.",
        ("the company of hiding the figures", "The union"),
    ),
    ("Ana Hale called for a public inquiry.", ("a public inquiry", "Ana Hale")),
    (
        "The mayor urged residents to boil their water.",
        ("residents to boil their water", "The mayor"),
    ),
    ("Ana Hale vowed to rebuild the pier.", ("to rebuild the pier", "Ana Hale")),
]

PHRASES = [
    ("According to Ana Hale, rents fell by a third.", ("rents fell by a third", "Ana Hale")),
    (
        "Rents fell by a third, according to the town hall.",
        ("Rents fell by a third", "the town hall"),
    ),
    ("As the Osten Courier reported, rents fell.", ("rents fell", "the Osten Courier")),
]


@pytest.mark.parametrize(("text", "row"), [*REST, *AROUND, *OBJECTS, *PHRASES])
def test_a_sentence_is_told_with_its_words_and_its_source(text: str, row: Row) -> None:
    assert row in told(text)


def test_two_verbs_with_one_subject_are_two_statements() -> None:
    rows = told("Ana Hale said the pier was safe and called the report “a joke”.")
    assert rows == [("the pier was safe", "Ana Hale"), ("the report “a joke”", "Ana Hale")]


def test_a_participle_goes_on_with_the_speaker_before() -> None:
    text = "Ana Hale insisted that only members can vote, saying the club “does not have a choice”."
    assert ("the club “does not have a choice”", "Ana Hale") in told(text)


def test_a_participle_after_but_keeps_the_subject_of_the_first() -> None:
    text = (
        "The union has sent mixed messages, signaling that the firm is finally listening "
        "but warning that more is needed."
    )
    assert ("that more is needed", "The union") in told(text)


def test_a_transcript_line_is_its_speakers_and_direct() -> None:
    text = "Briefing on the pier\n\nHALE: We will not close the pier.\n\nLUND: Then who will?"
    rows = [(s.kind, s.source and s.source.of(text)) for s in find_statements(text)]
    assert rows == [("direct", "HALE"), ("direct", "LUND")]


def test_a_name_after_a_dash_speaks_the_quotation_before_it() -> None:
    text = "Voices from the pier\n\n“The sea will have it back in the end.”\n— Ana Hale, fisher"
    assert told(text) == [("“The sea will have it back in the end.”", "Ana Hale")]


def test_a_colon_announces_the_speaker_of_the_lines_that_follow() -> None:
    text = (
        "The pier question\n\nAna Hale then listed her reasons:\n\n"
        "“The pier is rotten and nobody wants to pay for it.”\n\n“The town has other worries.”"
    )
    assert {source for _, source in told(text)} == {"Ana Hale"}


def test_scare_quotes_and_titles_of_works_are_no_statements() -> None:
    text = "The so-called “smart pier” opened in May. The band played “Songs of the Sea” all night."
    assert told(text) == []


def test_a_headline_and_its_sentence_are_told_once() -> None:
    line = "Hale says the old pier is safe\n\n"
    text = f"{line}{line}The pier opened in May of last year."
    assert len(told(text)) == 1


def test_a_broken_sentence_gives_less_but_no_nonsense() -> None:
    text = (
        "Yesterday the Hale minister of pier stated having was, the it opened “ not yet, ”he added."
    )
    for content, _ in told(text):
        assert content in text


def test_a_sentence_that_breaks_off_after_what_he_said_was_tells_nothing() -> None:
    assert find_statements("what Hale said was") == []


def test_a_bare_number_of_answers_is_no_speech() -> None:
    assert find_statements("Ana Hale took four questions and answered three.") == []


def test_a_word_is_no_speech() -> None:
    assert find_statements("Ana Hale put a loaf on the table before she said a word.") == []


def test_one_who_contradicts_denies() -> None:
    text = "Ana Hale contradicted reports that the pier was shut."
    (statement,) = find_statements(text)
    assert [c.of(text) for c in statement.content] == ["reports that the pier was shut"]
    assert statement.polarity == "negative"


def test_a_printed_source_ends_before_its_relative_clause() -> None:
    article = read_article("The firm sacked a finance minister who called the plan a farce.")
    (statement,) = find_statements(article)
    assert statement.source is not None
    assert statement.source.of(article.text) == "a finance minister who"
    assert Reported(article, statement).printed_source == "a finance minister"


def test_a_description_before_the_verb_gives_way_to_the_name_before_it() -> None:
    """Where the parse makes "chair of the pier board" the subject, Hale still speaks."""
    text = (
        "Sen. Ana Hale (R-Osten), ranking member of the harbour board and one of its founders, "
        "said she fully backs the pier."
    )
    (statement,) = find_statements(text)
    assert statement.speaker is not None
    assert statement.speaker.name == "Ana Hale"


def test_a_place_before_a_description_does_not_speak() -> None:
    (statement,) = find_statements("In Osten, members of the board, old and new, said it was late.")
    assert statement.speaker is None


@pytest.mark.parametrize(
    ("line", "name", "role"),
    [
        ("Hale: We will not close the pier.", "Ana Hale", "mayor"),
        ("Ana Hale (mayor): We will not close the pier.", "Ana Hale", "mayor"),
        ("HALE: We will not close the pier.", "Ana Hale", "mayor"),
        ("Tomas Berg (clerk): We will not close the pier.", "Tomas Berg", "clerk"),
        ("Berg: We will not.\n\nBerg: Never.", "Tomas Berg", None),
    ],
)
def test_the_lines_of_an_interview_have_speakers(line: str, name: str, role: str | None) -> None:
    text = f"The old pier\n\nAna Hale (mayor) and Tomas Berg met on Monday.\n\n{line}"
    speakers = [s.speaker for s in find_statements(text)]
    assert {(s.name, s.role) if s else None for s in speakers} == {(name, role)}


@pytest.mark.parametrize(
    "line", ["Method: We boil the barley.", "Hale Street: We look back.", "Question: Why not?"]
)
def test_a_small_lettered_label_is_no_speaker(line: str) -> None:
    assert find_statements(f"The old pier\n\nThe pier was shut on Monday.\n\n{line}") == []


@pytest.mark.parametrize("mention", ["Moscow’s", "Moscow's", "Ana Hale’s", "Ana Hale's"])
def test_whose_word_it_is_needs_no_possessive(mention: str) -> None:
    article = read_article(f"{mention} demand that the pier stay open came late on Friday.")
    (statement,) = find_statements(article)
    assert statement.speaker is not None
    assert statement.speaker.name == mention[:-2]
    assert Reported(article, statement).printed_source == mention[:-2]


def test_one_who_denies_goes_on_saying() -> None:
    """The last subject before "saying" stands inside what Hale denied."""
    text = "Hale denied that the town had not been warned, saying the engineer rang it at noon."
    assert [source for _, source in told(text)] == ["Hale", "Hale"]


def test_a_doctor_introduced_with_who_may_be_she() -> None:
    """Nearer than Lund, whose name is told in full before her."""
    text = (
        "Wim Lund would like it to be known that it was the dog.\n\n"
        "Dr Ysolde Hale, who has been back twice this spring, came to tell them.\n\n"
        "“I have stayed for supper,” she said."
    )
    (statement,) = find_statements(text)
    assert statement.speaker is not None
    assert statement.speaker.name == "Ysolde Hale"


def test_a_pronoun_does_not_reach_over_a_name_that_may_be_anybody() -> None:
    text = (
        "Ana Lund opened the pier, Ana Lund said.\n\n"
        "Ysolde Karr came to tell them.\n\n"
        "“I have stayed for supper,” she said."
    )
    assert find_statements(text)[-1].speaker is None
