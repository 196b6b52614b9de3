"""A point stands alone: nothing before it is needed, or the name is told beside it."""

import pytest

from summarizer.brief import write_brief
from summarizer.brief.standing import is_vague, leans, opens_leaning, pronoun_of, stands
from summarizer.text import read_article

LEANING = {
    "en": ["He left.", "But Lang left.", "The latter was sold.", "In addition, it rained.",
           "This was new to Lang.", "The two met in Osten.", "One of them was Lang.",
           "The decision was made by Lang.", "“He was late,” said Lang."],
    "de": ["Er ging.", "Doch Lang blieb.", "Dies war Lang neu.", "Außerdem ist gesperrt."],
    "fr": ["Il est parti.", "Mais Lang est resté.", "Cela a surpris Lang.", "Enfin, il dort."],
    "es": ["Ella se fue.", "Pero Lang se quedó.", "Sin embargo, Lang duerme.", "Esto es nuevo."],
    "it": ["Lui è partito.", "Ma Lang è rimasto.", "Tuttavia Lang dorme.", "Questo è nuovo."],
    "pt": ["Ele saiu.", "Mas Lang ficou.", "No entanto, Lang dorme.", "Isso é novo."],
    "nl": ["Hij ging weg.", "Maar Lang bleef.", "Daarom slaapt Lang.", "Dit is nieuw."],
    "pl": ["On wyszedł.", "Ale Lang został.", "Jednak Lang śpi.", "To jest nowe."],
    "cs": ["On odešel.", "Ale Lang zůstal.", "Proto Lang spí.", "To je nové."],
    "uk": ["Він пішов.", "Але Ланг залишився.", "Тому Ланг спить.", "Це нове."],
    "ja": ["しかし市長は残った。", "彼は去った。", "これは新しい。"],
    "zh": ["但市长留下了。", "他离开了。", "此外，道路关闭。"],
    "ar": ["لكن العمدة بقي.", "هو غادر.", "هذا جديد."],
}  # fmt: skip
FIRM = {
    "en": ["This week the dam failed.", "It is not clear who opened the gates.",
           "The two-day strike ended.",
           "The former mayor left Osten.", "There were 41 boats in Osten.", "Theresa Lang left."],
    "de": ["Der Damm brach.", "Diese Woche brach der Damm.", "Siemens baut den Damm."],
    "fr": ["Le barrage a cédé.", "Il y a 41 morts.", "Ce lundi, le barrage a cédé."],
    "es": ["La presa cedió.", "Este lunes cedió la presa.", "Estonia envió barcos."],
    "it": ["La diga è crollata.", "Questa settimana la diga è crollata.", "Maria Lang dorme."],
    "pt": ["A barragem rompeu.", "Esta semana a barragem rompeu.", "Marta Lang saiu."],
    "nl": ["De dam brak door.", "Deze week brak de dam.", "Diederik Lang bleef."],
    "pl": ["Tama pękła.", "Iwona Lang została."],
    "cs": ["Hráz se protrhla.", "Alena Langová zůstala."],
    "uk": ["Дамбу прорвало.", "Аліна Ланг залишилася."],
    "ja": ["ダムが決壊した。"],
    "zh": ["大坝决堤了。"],
    "ar": ["انهار السد.", "هويدا لانغ بقيت."],
}  # fmt: skip


@pytest.mark.parametrize(("language", "text"), [(k, t) for k, ts in LEANING.items() for t in ts])
def test_an_opening_that_leans_is_told_in_each_language(language: str, text: str) -> None:
    assert opens_leaning(text, language)


@pytest.mark.parametrize(("language", "text"), [(k, t) for k, ts in FIRM.items() for t in ts])
def test_an_opening_that_stands_is_left_alone(language: str, text: str) -> None:
    assert not opens_leaning(text, language)


@pytest.mark.parametrize(
    "text",
    [
        "“The gates were open,” he said.",
        "At the inquest she was heard first.",
        "On Monday he left.",
    ],
)
def test_a_pronoun_without_anybody_before_it_leans(text: str) -> None:
    assert leans(text)
    assert pronoun_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "Lang said he would go.",
        "The driver lost his licence.",
        "In his speech, Lang asked for boats.",
        "As he left, Lang waved.",
        "“He is late,” said Lang.",
    ],
)
def test_a_pronoun_whose_person_the_sentence_tells_does_not(text: str) -> None:
    assert pronoun_of(text) is None


@pytest.mark.parametrize(
    "text",
    ["The company made no comment.", "Asked about that, Lang smiled.", "Four of them have grown."],
)
def test_what_was_named_before_makes_a_sentence_vague(text: str) -> None:
    assert is_vague(text)


@pytest.mark.parametrize("text", ["The company of Ana Ruiz made no comment.", "The dam failed."])
def test_what_is_named_here_does_not(text: str) -> None:
    assert not is_vague(text)


@pytest.mark.parametrize(
    "text",
    [
        "FILE - In this May 13, 2024 file photo, Ana Ruiz speaks in Osten.",
        "In this photo released by the region, Ana Ruiz speaks in Osten.",
        "Consider: * The dam failed. * The town was not told.",
        "• The dam failed on Monday.",
    ],
)
def test_a_caption_or_an_item_of_a_list_does_not_stand(text: str) -> None:
    assert not stands(text)


RUIZ = """\
Head of Hydra questioned over the flood of Osten

Ana Ruiz, the head of the operator Hydra, was questioned in Osten on Tuesday over the flood.

“We followed the procedure of the dam to the letter,” she told the police of the region of Osten.

Petr Lang, the mayor of Osten, met the minister of the interior on Tuesday evening.

He asked the army for 41 boats, for blankets and for a bridge over the river in Osten.
"""


def meant(text: str) -> dict[str, str]:
    """Whom the pronouns of a brief's points mean, by the words of the pronoun."""
    points = write_brief([read_article(text)], words=400).points
    return {p.meant.span.of(p.article.text): p.meant.name for p in points if p.meant}


def test_a_pronoun_is_told_where_the_sentence_before_is_about_one_person() -> None:
    assert meant(RUIZ)["she"] == "Ana Ruiz"


def test_a_pronoun_that_may_mean_two_is_left_open() -> None:
    assert "He" not in meant(RUIZ)


@pytest.mark.parametrize(
    "before",
    [
        "Ana Ruiz and Olga Brandt were questioned in Osten on Tuesday over the flood.",
        "Olga Brandt left the town of Osten. Ana Ruiz was questioned over the flood in Osten.",
        "The operator's manager was questioned after Ana Ruiz left the town of Osten.",
        "Ruiz was questioned in Osten on Tuesday over the flood of the lower town.",
        "Petr Lang was questioned in Osten on Tuesday over the flood of the lower town.",
        "Ana Ruiz told the manager of the dam to open the gates in Osten on Tuesday.",
    ],
)
def test_nobody_is_guessed(before: str) -> None:
    text = (
        f"A title of the flood\n\n{before}\n\n“We followed the procedure,” she told the police.\n"
    )

    assert meant(text) == {}


def test_a_quotation_of_two_sentences_is_one_point() -> None:
    quoted = "“We had no choice. The water came over the wall of the dam,” said Ana Ruiz of Hydra."
    (point,) = write_brief([read_article(f"A title of the flood\n\n{quoted}\n")]).points

    assert point.text == quoted


def test_a_brief_without_anything_that_stands_shows_what_there_is() -> None:
    text = "But he did not say who gave the order to open the gates of the dam."

    assert [p.text for p in write_brief([read_article(text)]).points] == [text]
