"""Replies: neutral parts that every platform renders in its own way, and what they tell."""

from bot.replies.parts import (
    Differing,
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
    Variant,
    Variants,
    Wording,
)

__all__ = [
    "Differing",
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
    "Variant",
    "Variants",
    "Wording",
]
