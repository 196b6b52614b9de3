"""Replies: neutral parts that every platform renders in its own way, and what they tell."""

from bot.replies.parts import (
    Link,
    Note,
    Outcome,
    Part,
    Point,
    Quotation,
    Reply,
    Section,
    Subject,
    Title,
)

__all__ = [
    "Link",
    "Note",
    "Outcome",
    "Part",
    "Point",
    "Quotation",
    "Reply",
    "Section",
    "Subject",
    "Title",
]
