"""One quotation in two wordings of independent outlets is shown with both."""

import pytest

from summarizer.differences import differences
from summarizer.model import Reported, Span, Speaker, Statement
from summarizer.text import read_article

WILL_NOT = "“We will not open the gates before Friday,”"
WOULD_NOT = "“We would not open any gates before Friday,”"
FILLER = {
    "a": "The council met in the old town hall and heard the engineers for two hours that day.",
    "b": "Rain had filled the valley for a week when the alarm of the weather service came.",
}


def reported(outlet: str, quotation: str, speaker: str = "Ana Ruiz") -> Reported:
    text = f"{FILLER[outlet]}\n{quotation} {speaker} said.\n"
    article = read_article(text, outlet=outlet, url=f"https://{outlet}.example/a")
    start = text.index(quotation)
    return Reported(article, said_at(speaker, start, start + len(quotation)))


def said_at(speaker: str, start: int, end: int) -> Statement:
    return Statement(content=(Span(start, end),), kind="direct", speaker=Speaker(speaker))


def test_two_wordings_of_one_quotation_are_shown_as_points() -> None:
    left = reported("a", WILL_NOT)
    right = reported("b", WOULD_NOT, "Ruiz")
    found = differences([left, right])

    assert [(d.about, [p.text for p in d.variants]) for d in found] == [
        (
            "Ana Ruiz",
            [
                WILL_NOT,
                WOULD_NOT,
            ],
        )
    ]


@pytest.mark.parametrize(
    ("left", "right", "speaker"),
    [
        pytest.param(WILL_NOT, WILL_NOT.replace("“", '"').replace("”", '"'), "Ruiz", id="marks"),
        pytest.param(WILL_NOT, "“not open the gates before Friday,”", "Ruiz", id="trimmed"),
        pytest.param(WILL_NOT, "“The mayor never called us at night,”", "Ruiz", id="another"),
        pytest.param(WILL_NOT, WOULD_NOT, "Petr Lang", id="another speaker"),
        pytest.param("“We will not,”", "“We would not,”", "Ruiz", id="too short"),
        pytest.param(WILL_NOT.strip("“”"), WOULD_NOT.strip("“”"), "Ruiz", id="not quoted"),
    ],
)
def test_what_is_no_difference_of_wording_is_not_shown(left: str, right: str, speaker: str) -> None:
    assert differences([reported("a", left), reported("b", right, speaker)]) == ()


def test_an_edited_copy_of_one_text_is_not_another_outlet_s_wording() -> None:
    left = reported("a", WILL_NOT)
    right = reported("a", WOULD_NOT)

    assert differences([left, right]) == ()


def test_a_statement_without_a_speaker_is_left_out() -> None:
    one = reported("a", WILL_NOT, "")

    assert differences([one, one]) == ()
