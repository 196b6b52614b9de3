"""The core: text in, frozen data out. No I/O, clock, network, database, logging or platform.

The five doors below are imported when first used, because the libraries behind them are large.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from summarizer.answers import answer
    from summarizer.brief import write_brief
    from summarizer.statements import find_statements
    from summarizer.stories import group_stories
    from summarizer.text import read_article

__all__ = ["answer", "find_statements", "group_stories", "read_article", "write_brief"]

_ROOMS = {
    "answer": "summarizer.answers",
    "find_statements": "summarizer.statements",
    "group_stories": "summarizer.stories",
    "read_article": "summarizer.text",
    "write_brief": "summarizer.brief",
}


def __getattr__(name: str) -> Any:
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_ROOMS[name]), name)
