"""Quote sheets: one row a statement, as CSV for a spreadsheet or as a Markdown table."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

from bot.exports.shapes import statement_shape
from summarizer.model import Reported

COLUMNS = (
    "speaker", "role", "kind", "content", "cue", "outlet", "url", "published", "offsets", "sha256",
    "link", "known_by", "printed_as", "via", "venue", "polarity", "nested", "sentence",
)  # fmt: skip
_FORMULA = re.compile(r"^[=+\-@\t\r]")


def csv_sheet(statements: Iterable[Reported]) -> str:
    """CSV with a header.

    A cell that a spreadsheet would take for a formula gets a leading apostrophe, so that no
    article can command the reader's machine; `sha256` is of the content without it.
    """
    sheet = io.StringIO()
    writer = csv.writer(sheet)
    writer.writerow(COLUMNS)
    for reported in statements:
        writer.writerow([_harmless(cell) for cell in _row(reported)])
    return sheet.getvalue()


def markdown_sheet(statements: Iterable[Reported]) -> str:
    """A Markdown table; what would be markup in a cell is escaped."""
    lines = [_line(COLUMNS), _line(["---"] * len(COLUMNS))]
    lines += [_line([_escaped(cell) for cell in _row(reported)]) for reported in statements]
    return "\n".join(lines) + "\n"


def _row(reported: Reported) -> list[str]:
    statement, text = reported.statement, reported.article.text
    shape = statement_shape(reported)
    cells = {
        **shape,
        "speaker": shape["speaker"] or reported.printed_source,
        "content": " … ".join(reported.words),
        "cue": statement.cue and statement.cue.of(text),
        "url": shape["article"],
        "offsets": " ".join(f"{span.start}-{span.end}" for span in statement.content),
        "printed_as": reported.printed_source,
        "nested": "yes" if statement.nested else "",
    }
    return [str(cells[column] or "") for column in COLUMNS]


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _escaped(cell: str) -> str:
    return re.sub(r"([\\`*_\[\]<>|#~])", r"\\\1", " ".join(cell.split()))


def _harmless(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell
