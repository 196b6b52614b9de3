"""An article that prints whom its text is from credits them, and nobody else."""

import pytest

from summarizer.stories.credits import credited
from summarizer.text import read_article

BODY = """\
The operator of the Osten dam was questioned on Tuesday over the flood that killed 41 people.

Two gates of the dam had been opened at 03:10, four hours after the alert of the weather service.
"""


@pytest.mark.parametrize(
    ("first", "last", "agency"),
    [
        ("BRUSSELS (Dispatches) — The ministers met on Monday.", "", "Dispatches"),
        ("OSTEN (AP) — The ministers met on Monday.", "", "AP"),
        ("(Reuters) - The ministers met on Monday.", "", "Reuters"),
        ("By Reuters", "", "Reuters"),
        ("Reuters", "", "Reuters"),
        ("Ana Lund, Associated Press", "", "Associated Press"),
        ("By Ana Lund | AP", "", "AP"),
        ("By Ana Lund, Reuters correspondent", "", "Reuters"),
        ("", "(AFP)", "AFP"),
        ("", "Source: North Wire", "North Wire"),
        ("", "— dpa", "dpa"),
        ("By Ana Lund", "", None),
        ("By Ana Lund, Osten correspondent", "", None),
        ("Reuters reported that the ministers met on Monday.", "", None),
        ("The ministers met, said Ana Lund of Reuters, who was in the room on Monday.", "", None),
        ("", "© 2026 Osten Daily. All rights reserved.", None),
        ("", "", None),
    ],
)
def test_the_origin_of_a_text_is_named_where_it_is_printed(
    first: str, last: str, agency: str | None
) -> None:
    lines = ["Dam operator questioned in Osten", first, BODY, last]

    assert credited(read_article("\n\n".join(filter(None, lines)))) == agency
