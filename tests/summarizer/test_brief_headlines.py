"""A headline is chosen among the printed ones: it tells, it does not ask, tease or shout."""

import pytest

from summarizer.brief import write_brief
from summarizer.brief.teasers import is_good
from summarizer.model import Article
from summarizer.text import read_article

TELLING = [
    ("en", "Dam operator questioned over Osten flood after 41 deaths"),
    ("en", "WHO warns of flood in Osten"),
    ("en", "Will Lang resigns as mayor of Osten"),
    ("en", "'We were not told': mayor of Osten accuses dam operator"),
    ("en", "Can-maker Hydra to close Osten plant"),
    ("en", "How dam operator ignored alert, documents show"),
    ("en", "EU's Brandt says Osten aid is on its way"),
    ("en", "Come by boat, rescuers tell villagers cut off by flood"),
    ("en", "This week's flood in Osten cost 41 lives"),
    ("de", "Der Damm in Osten bricht"),
    ("fr", "Le barrage d'Osten a cédé lundi, 41 morts selon la police"),
    ("es", "La presa de Osten cede y deja 41 muertos"),
    ("it", "Crolla la diga di Osten, 41 morti secondo la polizia"),
    ("pt", "Barragem de Osten rompe e deixa 41 mortos"),
    ("nl", "Dam bij Osten breekt door, 41 doden volgens politie"),
    ("pl", "Pęknięta tama w Osten, policja mówi o 41 ofiarach"),
    ("cs", "V Ostenu se protrhla hráz, policie mluví o 41 obětech"),
    ("uk", "У Остені прорвало дамбу, поліція повідомила про 41 загиблого"),
    ("ja", "オステンのダムが決壊、41人死亡と警察"),
    ("zh", "奥斯滕大坝决堤 警方称41人死亡"),
    ("ar", "انهيار سد أوستن ومقتل 41 شخصا بحسب الشرطة"),
]
TEASING = [
    ("en", "Is the dam safe?"),
    ("en", "DAM FAILS IN OSTEN TODAY"),
    ("en", "OSTEN DAM: operator questioned BY POLICE TODAY"),
    ("en", "Dam"),
    ("en", "Live: the flood in Osten"),
    ("en", "Why the Osten dam failed"),
    ("en", "Who opened the gates of the Osten dam"),
    ("en", "Could the Osten dam fail again"),
    ("en", "You won’t believe who opened the gates"),
    ("en", "5 things to know about the Osten dam"),
    ("en", "What we know about the dam in Osten"),
    ("en", "Here’s what happened at the Osten dam"),
    ("en", "Opinion | The dam should never have been built"),
    ("en", "Letters: readers on the dam of Osten"),
    ("en", "This is how the dam of Osten failed on Monday"),
    ("en", "He opened the gates of the Osten dam alone"),
    ("en", "The flood in Osten in pictures"),
    ("en", "Osten flood: live updates as the river rises"),
    ("en", "The dam broke and then this happened…"),
    ("en", "“The gates were left open by the"),
    ("de", "Warum der Damm in Osten brach"),
    ("de", "Alles, was Sie über den Damm in Osten wissen müssen"),
    ("de", "+++ Eilmeldung: Damm in Osten gebrochen +++"),
    ("fr", "Pourquoi le barrage d'Osten a cédé lundi"),
    ("fr", "EN DIRECT - Le barrage d'Osten a cédé lundi"),
    ("es", "Por qué cedió la presa de Osten"),
    ("es", "Lo que sabemos de la presa de Osten"),
    ("it", "Perché è crollata la diga di Osten"),
    ("pt", "O que se sabe sobre a barragem de Osten"),
    ("nl", "Waarom de dam bij Osten brak"),
    ("pl", "Dlaczego pękła tama w Osten"),
    ("cs", "Proč se protrhla hráz v Ostenu"),
    ("uk", "Чому прорвало дамбу в Остені"),
    ("ja", "なぜオステンのダムは決壊したのか"),
    ("ja", "【速報】オステンのダムが決壊"),
    ("zh", "为什么奥斯滕大坝会决堤"),
    ("ar", "لماذا انهار سد أوستن"),
    ("ar", "عاجل | انهيار سد أوستن ومقتل 41 شخصا"),
]


def read(title: str, text: str, name: str) -> Article:
    return read_article(text, title=title, url=f"https://{name}.example/a", outlet=name)


@pytest.mark.parametrize(("language", "title"), TELLING)
def test_a_title_that_tells_is_good(language: str, title: str) -> None:
    assert is_good(title, language)


@pytest.mark.parametrize(("language", "title"), TEASING)
def test_a_title_that_asks_teases_or_shouts_is_not(language: str, title: str) -> None:
    assert not is_good(title, language)


BODY = "The dam above Osten failed on Monday and the flood killed 41 people, police said."


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ("Dam above Osten fails and kills 41 people", "A very bad day for a small town"),
        ("Flood of Osten kills 41 people", "Flood of Osten kills 41 people | Osten Daily"),
        ("Dam fails in Osten today", "Why the dam above Osten failed and killed 41 people"),
        ("Flood of Osten kills 41 after dam fails", "Flood and dam and what it all means now"),
    ],
)
def test_the_more_informative_title_is_chosen_in_any_order(better: str, worse: str) -> None:
    one, other = read(better, BODY, "a"), read(worse, f"{BODY} It rained.", "b")

    assert write_brief([one, other]).headline == better
    assert write_brief([other, one]).headline == better


def test_a_title_of_another_language_is_no_headline() -> None:
    german = read(
        "Damm bei Osten bricht, 41 Tote",
        "Der Damm bei Osten ist am Montag gebrochen, sagte die Polizei der Region.",
        "deutsch",
    )
    english = [read("Osten dam fails on a Monday", BODY, n) for n in "ab"]

    assert write_brief([german, *english]).headline == "Osten dam fails on a Monday"


def test_a_headline_is_printed_somewhere_letter_for_letter() -> None:
    articles = [read(title, f"{BODY} {n}.", str(n)) for n, (_, title) in enumerate(TEASING[:18])]

    headline = write_brief(articles).headline

    assert any(headline in (a.title or "") or headline in a.text for a in articles)
