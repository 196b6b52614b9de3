"""The entries of a live blog."""

from __future__ import annotations

import pytest

from summarizer import find_statements, read_article

ENTRIES = [
    ("15:34 Lund, through our interpreter: “{}”", "Lund"),
    ("11.20 Here is Ivo Lund: “{}” He thanks the crew.", "Ivo Lund"),
    ("9:05 am – Ivo Lund, warden of the gates, at the town hall: “{}” (our translation).",
     "Ivo Lund"),
]  # fmt: skip
WORDS = "The gates were open all night and nobody shut them."


@pytest.mark.parametrize(("entry", "who"), ENTRIES)
def test_the_name_that_opens_an_entry_before_a_colon_is_the_speaker_s(entry: str, who: str) -> None:
    above = "15:40 Ana Ruiz said: “We shall look into it tomorrow.”"
    article = read_article(f"Osten flood, live\n{above}\n{entry.format(WORDS)}")

    (found,) = [s for s in find_statements(article) if WORDS in s.content[0].of(article.text)]
    assert found.source is not None
    assert found.source.of(article.text) == who


def test_nobody_goes_on_speaking_in_the_next_entry() -> None:
    above = "15:40 Ana Ruiz said: “We shall look into it tomorrow.”"
    article = read_article(
        f"Osten flood, live\n{above}\n15:12 On the gates again: “{WORDS}”\n15:00 Rain."
    )

    found = [s for s in find_statements(article) if s.speaker and s.speaker.name == "Ana Ruiz"]
    assert len(found) == 1
