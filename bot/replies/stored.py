"""Parts of a reply as text that a database can hold until they are sent."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from bot.replies.parts import Aside, Link, Note, Part, Point, Quotation, Section, Title

_KINDS = {kind.__name__: kind for kind in (Title, Section, Point, Quotation, Note)}


def stored(parts: Iterable[Part]) -> str:
    """The parts of a digest as JSON; links are all that they hold of other parts."""
    rows = [{"part": type(part).__name__, **asdict(part)} for part in parts]
    return json.dumps(rows, ensure_ascii=False)


def restored(text: str) -> tuple[Part, ...]:
    """The parts that `stored` made text of."""
    return tuple(_part(row) for row in json.loads(text))


def _part(row: dict[str, Any]) -> Part:
    kind = _KINDS[row.pop("part")]
    aside = row.pop("aside", None)
    values = {name: _value(value) for name, value in row.items()}
    if aside:
        values["aside"] = Aside(**aside)
    part: Part = kind(**values)
    return part


def _value(value: Any) -> Any:
    """A list is a tuple of words or of links; all else is what it was."""
    if isinstance(value, list):
        return tuple(Link(**one) if isinstance(one, dict) else one for one in value)
    return value
