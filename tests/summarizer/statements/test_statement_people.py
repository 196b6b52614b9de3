"""Who is meant by a bare surname, a spelling, an epithet, a title or a far pronoun."""

from __future__ import annotations

import pytest

from summarizer.model import Speaker
from summarizer.statements import find_statements
from summarizer.statements.descriptions import answers_to
from summarizer.statements.roles import role_after, role_printed
from summarizer.text.spelling import same_first

OPENING = "The old pier of Osten will close\n\n"


def names(text: str) -> list[str | None]:
    return [s.speaker and s.speaker.name for s in find_statements(OPENING + text) if not s.nested]


def last(text: str) -> Speaker | None:
    return find_statements(OPENING + text)[-1].speaker


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Aleksandr", "Alexander"),
        ("Sergei", "Sergey"),
        ("Mohammed", "Muhammad"),
        ("José", "Jose"),
        ("J.", "Jens"),
        ("Jean-Luc", "Jeanluc"),
    ],
)
def test_spellings_of_one_first_name_are_one_name(one: str, other: str) -> None:
    assert same_first(one, other)


@pytest.mark.parametrize(("one", "other"), [("Petr", "Petra"), ("Ann", "Ian"), ("Karl", "Lars")])
def test_other_first_names_stay_others(one: str, other: str) -> None:
    assert not same_first(one, other)


@pytest.mark.parametrize(
    "text",
    [
        "Sergei Holmov met Sergey Holmov’s lawyer. Holmov said it was cold.",
        "José Lundez left early. Jose Lundez came back. Lundez said it was cold.",
        "T. Holmov left early. Tomas Holmov came back. Holmov said it was cold.",
    ],
)
def test_a_name_spelt_twice_is_one_person(text: str) -> None:
    assert names(text)[0] is not None


def test_first_names_of_a_man_and_a_woman_are_two_people() -> None:
    text = "Paul Tillman came in and Paula Tillman went out. Tillman said it was cold."
    assert names(text) == [None]


def test_a_bare_surname_is_the_one_who_is_introduced_already() -> None:
    text = "Bo Tillman threw. Tillman said it was cold.\nArt Tillman, 72, watched."
    assert names(text) == ["Bo Tillman"]


def test_who_bore_a_surname_alone_keeps_it_when_a_relative_comes() -> None:
    text = (
        "Bo Tillman threw for two hours. Tillman said it was cold.\n"
        "Art Tillman, 72, watched from the stand with a blanket.\n"
        + "The wind came from the north and took two hats and a tent with it into the harbour. " * 4
        + "\nTillman said it was late."
    )
    assert names(text) == ["Bo Tillman", "Bo Tillman"]


def test_right_after_a_relatives_name_a_bare_surname_is_nobody() -> None:
    text = (
        "Bo Tillman threw for two hours. Tillman said it was cold.\n"
        "Art Tillman watched. Tillman said it was late."
    )
    assert names(text) == ["Bo Tillman", None]


def test_a_role_before_a_shared_surname_tells_whose_it_is() -> None:
    text = "Mayor Bo Tillman met Judge Art Tillman. Judge Tillman said it was cold."
    assert names(text) == ["Art Tillman"]


def test_a_bare_surname_from_the_start_is_not_the_juniors() -> None:
    text = "Tillman opened the gate. His son Bo Tillman Jr. shut it. Tillman said it was cold."
    assert names(text) == ["Tillman"]


def test_mrs_pryce_is_not_her_husband() -> None:
    text = "David Pryce left early. “I saw his lamp,” Mrs Pryce said. “It was lit,” she said."
    assert names(text) == ["Mrs Pryce", "Mrs Pryce"]


def test_a_person_with_one_name_is_followed() -> None:
    text = "Gareth Lund teaches there. Max, 13, said it was cold. “I play chess,” he said."
    assert names(text) == ["Max", "Max"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“It was late,” said his widow, Ida.", "Ida"),
        ("Lund’s wife Bella said it was late.", "Bella"),
    ],
)
def test_a_relative_is_known_by_one_name(text: str, name: str) -> None:
    assert names("Abel Lund left early. " + text) == [name]


@pytest.mark.parametrize(
    ("printed", "mention"),
    [
        ("Elke Lund, 29, won by a minute.", "the 29-year-old"),
        ("Father-of-two Osvald Lund won by a minute.", "the father of two"),
        ("Jody Lund, a mother of three, won by a minute.", "the mother-of-three"),
        ("Osten striker Rui Lund won the ball.", "the Osten striker"),
        ("Elke Lund, the Minister for the Roads of Osten, came late.", "the minister"),
        ("The Minister for the Roads of Osten, Elke Lund, came late.", "the minister"),
    ],
)
def test_an_epithet_is_the_one_person_whom_the_article_calls_so(printed: str, mention: str) -> None:
    found = last(f"{printed} “It was cold,” said {mention}.")
    assert found is not None
    assert (found.name.split()[-1], found.how) == ("Lund", "title")


@pytest.mark.parametrize(
    "text",
    [
        "Elke Lund, 29, beat Ida Berg, 29. “It was cold,” said the 29-year-old.",
        "Elke Lund won. Rain fell. “It was cold,” said the 29-year-old.",
        "Father-of-two Osvald Lund won. “It was cold,” the father-of-three said.",
        "Former minister Elke Lund won. “It was cold,” the minister said.",
        "The president’s spokesman Osvald Lund won. “It was cold,” the president said.",
        "Police spokesman Osvald Lund left. A union spokesman said no. The spokesman said so.",
    ],
)
def test_an_epithet_that_may_be_anothers_names_nobody(text: str) -> None:
    assert last(text) is None


@pytest.mark.parametrize(
    ("mention", "called", "same"),
    [
        ("the mayor", "mayor of Upper Lind", True),
        ("the mayor of Upper Lind", "mayor of Lower Lind", False),
        ("the minister", "deputy minister", False),
        ("the spokesperson", "spokeswoman", True),
        ("the spokeswoman", "spokesman", False),
        ("the president", "adviser to the president", False),
    ],
)
def test_a_description_must_turn_on_the_same_noun(mention: str, called: str, same: bool) -> None:
    assert answers_to(mention, [called]) is same


def test_a_pronoun_after_somebody_without_a_name_names_nobody_else() -> None:
    text = (
        "Edith Lund cleared a shelf for the reels. Asked whether it was the last, the singer "
        "laughed. “Wait and see,” she said."
    )
    assert set(names(text)) == {None}


def test_a_title_at_the_head_of_a_sentence_is_a_mention_of_its_person() -> None:
    text = (
        "Mayor Osvald Lund met the planner Ivan Berg. Berg left. The mayor shook his head. "
        "“It was cold,” he said."
    )
    assert names(text) == ["Osvald Lund"]


def test_a_far_pronoun_is_the_one_person_of_the_article() -> None:
    filler = "\n".join(["The wind came from the north and took two hats into the harbour."] * 20)
    text = f"Tomas Lund opened the gate.\n{filler}\nHe said it was cold."
    assert names(text) == ["Tomas Lund"]


def test_a_far_pronoun_with_two_people_is_nobody() -> None:
    filler = "\n".join(["The wind came from the north and took two hats into the harbour."] * 20)
    text = f"Tomas Lund met Ivan Berg at the gate.\n{filler}\nHe said it was cold."
    assert names(text) == [None]


def test_a_possessive_does_not_lead_its_sentence() -> None:
    text = "Osvald Lund praised Ivan Berg’s bridge. Lund knew Berg’s work well. He said it was old."
    assert names(text)[-1] == "Osvald Lund"


def test_a_pronoun_is_nobody_after_another_who_acts_in_a_later_paragraph() -> None:
    text = (
        "Ivan Berg said it was old.\n"
        "At the far end of the long pier two friends thought Tomas Lund was late.\n"
        "“I am cold,” he said."
    )
    assert names(text)[-1] is None


@pytest.mark.parametrize(
    "mention",
    ["A member of the board who likes Osvald Lund", "A suit by Osvald Lund", "A loyal Osten Berg"],
)
def test_a_name_inside_a_mention_is_not_its_speaker(mention: str) -> None:
    assert names(f"Osvald Lund left early. {mention} said the pier was safe.") == [None]


def test_a_spokesman_for_the_maker_and_a_name_may_be_either() -> None:
    text = "A spokesman for the maker, Osten Rotor, said it had not been there."
    assert names(text) == [None]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("the minister for the roads of Osten, Ana Hale, left", "minister for the roads of Osten"),
        ("Osten’s permanent envoy to Lind, Ana Hale, left", "Osten’s permanent envoy to Lind"),
        ("Ana Hale, 61, the mayor of Osten, left", "mayor of Osten"),
        ("campaign chief Ana Hale left", "campaign chief"),
        ("former Osten Gov. Ana Hale left", "former Osten Gov."),
        ("Ana Hale, adviser to Mr. Lund, left", "adviser to Mr. Lund"),
    ],
)
def test_a_role_is_printed_in_many_places(text: str, role: str) -> None:
    start = text.index("Ana Hale")
    assert role_printed(text, start, start + len("Ana Hale")) == role


@pytest.mark.parametrize(
    "after",
    [", union lawyer Osvald Lund wrote in a letter", ", addressed to fellow members, was read"],
)
def test_another_persons_role_is_no_role(after: str) -> None:
    assert role_after("Ana Hale" + after, len("Ana Hale")) is None


def test_an_age_right_before_its_verb_is_a_mention() -> None:
    text = "Elke Lund, 29, won by a minute. “It was cold,” the 29-year-old said."
    assert names(text) == ["Elke Lund"]


@pytest.mark.parametrize("mention", ["Mace", "Dazza", "Dazza Mace"])
def test_a_nickname_in_quotes_belongs_to_its_name(mention: str) -> None:
    text = f"Boxer Darren “Dazza” Mace came in late. {mention} said it was cold."
    assert names(text) == ["Darren “Dazza” Mace"]


def test_a_surname_after_its_particle_is_the_whole_name() -> None:
    text = "Chief Executive Anna van Holm came late. Van Holm said it was cold."
    assert names(text) == ["Anna van Holm"]


def test_who_asked_is_not_the_one_who_answers() -> None:
    text = (
        "Loretta Lund kept a second calendar. Asked by Sen. Olivia Berg whether it was hers, she "
        "said it was."
    )
    assert names(text)[-1] == "Loretta Lund"


@pytest.mark.parametrize("place", ["Upper Selim", "the village of Holm", "Lower Osten"])
def test_a_place_is_nobodys_name(place: str) -> None:
    text = f"Tomas Lund keeps a shop in {place}, the last one open. “It is cold,” he said."
    assert names(text) == ["Tomas Lund"]


@pytest.mark.parametrize("mention", ["The Frenchman", "The Assessor"])
def test_what_somebody_is_is_not_a_name(mention: str) -> None:
    assert names(f"{mention} said it was cold.") == [None]


def test_a_rank_before_a_name_is_called_again_in_full() -> None:
    text = "Gov. Ana Hale left with Lt. Gov. Vera Lund. The governor said it was cold."
    assert names(text) == ["Ana Hale"]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Sen. Ana Hale (D-Md.), chair of the board, said that it was cold.", "Sen. Ana Hale"),
        ("Ana Hale left early. She's said that it was cold.", "She"),
        ("Ana Hale emailed members saying that it was cold.", "Ana Hale"),
    ],
)
def test_the_mention_is_the_one_who_speaks(text: str, source: str) -> None:
    (statement,) = find_statements(OPENING + text)
    assert statement.source is not None
    assert statement.source.of(OPENING + text).startswith(source)
