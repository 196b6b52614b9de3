"""The language of a text."""

import pytest

from summarizer.text.languages import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "The river fell by a metre on Monday and the bridge was open to all who had waited.",
            "en",
        ),
        ("Der Fluss ist am Montag um einen Meter gefallen, sagte die Behörde.", "de"),
        ("La rivière a baissé d’un mètre lundi, a dit le maire de la ville.", "fr"),
        ("El río bajó un metro el lunes, dijo el alcalde de la ciudad.", "es"),
        ("Il fiume è sceso di un metro lunedì, ha detto il sindaco della città.", "it"),
        ("O rio baixou um metro na segunda-feira, disse o prefeito da cidade.", "pt"),
        ("De rivier is maandag een meter gezakt, zei de burgemeester.", "nl"),
        ("Poziom rzeki opadł w poniedziałek o metr, powiedział burmistrz miasta.", "pl"),
        ("Hladina řeky v pondělí klesla o metr, řekl starosta města.", "cs"),
        ("Рівень річки впав на метр у понеділок, сказав мер міста.", "uk"),
        ("川の水位は月曜日に1メートル下がったと市長は述べた。", "ja"),
        ("市长说，河水周一下降了一米。", "zh"),
        ("قال رئيس البلدية إن منسوب النهر انخفض مترا يوم الاثنين.", "ar"),
    ],
)
def test_a_sentence_is_enough(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize("text", ["", "12", "NATO", "Talks end", "!!!", "\ud800"])
def test_what_leaves_it_open_counts_as_english(text: str) -> None:
    assert language_of(text) == "en"
