"""Quotations that are called somebody's verdict."""

from __future__ import annotations

import pytest

from summarizer import find_statements, read_article


@pytest.mark.parametrize("noun", ["verdict", "view", "answer"])
def test_a_quotation_called_somebody_s_verdict_is_theirs_and_so_is_what_follows(noun: str) -> None:
    text = (
        "Osten study disputed\n“I meant what I said,” Reva Okun told the paper.\n"
        f"“Sound but late,” was the {noun} of Ivo Lund, of Osten General. "
        "“I would want more years of it before I changed a thing.”"
    )
    found = find_statements(read_article(text))

    assert [s.speaker.name for s in found if s.speaker] == ["Reva Okun", "Ivo Lund"]
    assert len(found[-1].content) == 2
