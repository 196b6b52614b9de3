"""Without a model, and in other languages, only what stands right beside a quotation is told."""

from __future__ import annotations

import pytest

from summarizer.model import Article, Paragraph, Sentence
from summarizer.statements import find_statements, finding, model_name, parsing


def article(text: str, language: str) -> Article:
    lines, at = [], 0
    for line in text.split("\n"):
        lines.append((at, at + len(line)))
        at += len(line) + 1
    return Article(
        text,
        language=language,
        paragraphs=tuple(Paragraph(*line) for line in lines),
        sentences=tuple(Sentence(a, b, n) for n, (a, b) in enumerate(lines)),
    )


def told(text: str, language: str) -> list[tuple[list[str], str | None]]:
    found = find_statements(article(text, language))
    return [([c.of(text) for c in s.content], s.speaker and s.speaker.name) for s in found]


@pytest.mark.parametrize(
    ("language", "text", "words", "speaker"),
    [
        ("fr", "« Le pont restera fermé. », a déclaré Anne Lind.",
         "« Le pont restera fermé. »", "Anne Lind"),
        ("de", "„Die Brücke bleibt gesperrt.“, sagte Anna Lind.",
         "„Die Brücke bleibt gesperrt.“", "Anna Lind"),
        ("de", "Anna Lind sagte: „Die Brücke bleibt gesperrt.“",
         "„Die Brücke bleibt gesperrt.“", "Anna Lind"),
        ("de", "„Die Brücke bleibt gesperrt“, sagte Ministerin Anna Müller.",
         "„Die Brücke bleibt gesperrt“", "Anna Müller"),
        ("de", "Die Ministerin Müller sagte: „Die Brücke bleibt gesperrt.“",
         "„Die Brücke bleibt gesperrt.“", "Müller"),
        ("ja", "「橋は来年まで閉鎖されたままになる」と市長は述べた。",
         "「橋は来年まで閉鎖されたままになる」", None),
        ("ar", "«سيبقى الجسر مغلقا حتى العام القادم.»، قال الوزير أمس.",
         "«سيبقى الجسر مغلقا حتى العام القادم.»", None),
        ("ar", "«سيبقى الجسر مغلقا حتى العام القادم» قال الوزير أمس.",
         "«سيبقى الجسر مغلقا حتى العام القادم»", None),
        ("sr", "“The bridge stays shut,” said Anna Lind.",
         "“The bridge stays shut,”", "Anna Lind"),
        ("sv", "”Bron är stängd till i maj.”, sade hon.", "”Bron är stängd till i maj.”", None),
        ("ja", "市長は「橋は来年まで閉鎖されたままです。」と述べた。",
         "「橋は来年まで閉鎖されたままです。」", None),
    ],
)  # fmt: skip
def test_quotations_of_other_languages_are_found(
    language: str, text: str, words: str, speaker: str | None
) -> None:
    assert told(text, language) == [([words], speaker)]


def test_a_quoted_word_of_another_language_is_no_statement() -> None:
    assert told("Die so genannte „Brücke der Einheit“ ist gesperrt.", "de") == []


def test_a_role_before_a_german_name_is_no_part_of_it() -> None:
    text = "„Die Brücke bleibt gesperrt“, sagte Ministerin Anna Müller."
    (statement,) = find_statements(article(text, "de"))
    assert statement.speaker is not None
    assert (statement.speaker.name, statement.speaker.role) == ("Anna Müller", "Ministerin")


def test_a_word_in_japanese_marks_is_no_statement() -> None:
    assert told("この橋は「平和の橋」と呼ばれる。", "ja") == []


def test_without_a_model_direct_quotations_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """The patched function is our own question, not a library's inside."""
    monkeypatch.setattr(finding, "model_name", lambda: None)
    text = "“The pier is shut,” said Ana Hale. Tomas Berg added: “It will stay shut.”"
    assert told(text, "en") == [
        (["“The pier is shut,”"], "Ana Hale"),
        (["“It will stay shut.”"], "Tomas Berg"),
    ]


def test_the_model_that_parses_is_named() -> None:
    assert model_name() in parsing.MODELS
