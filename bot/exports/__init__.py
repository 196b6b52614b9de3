"""What leaves On Record for other programs: JSON shapes that stay, and quote sheets."""

from bot.exports.comparisons import comparison_shape, timeline_shape
from bot.exports.shapes import answer_shape, brief_shape, statement_shape
from bot.exports.sheets import csv_sheet, markdown_sheet

__all__ = [
    "answer_shape",
    "brief_shape",
    "comparison_shape",
    "csv_sheet",
    "markdown_sheet",
    "statement_shape",
    "timeline_shape",
]
