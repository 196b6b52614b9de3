"""`make bench`: a table of what was measured on this machine, beside its target."""

from __future__ import annotations

import argparse
import os
import platform
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks import ask, briefs, desk, digests, reading, statements, stories

SAMPLE_WIRE = Path(__file__).parent.parent / "config" / "sample_wire"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--articles", type=Path, default=SAMPLE_WIRE, help="files to brief")
    parts_named = ("desk", "reading", "ask", "statements", "briefs", "stories", "digests")
    options.add_argument("--only", choices=parts_named)
    options.add_argument(
        "--most", type=int, default=1_000_000, help="statements to ask over, at most"
    )
    args = options.parse_args()
    table = Table(
        title=f"{platform.machine()}, {os.cpu_count()} cores, {platform.python_version()}"
    )
    for column in ("what", "measured", "target"):
        table.add_column(column)
    parts = {
        "desk": lambda: desk.rows(args.articles),
        "reading": reading.rows,
        "ask": lambda: ask.rows(args.most),
        "statements": statements.rows,
        "briefs": briefs.rows,
        "stories": stories.rows,
        "digests": digests.rows,
    }
    for name, rows in parts.items():
        if args.only in {None, name}:
            for row in rows():
                table.add_row(*row)
            table.add_section()
    Console(width=110).print(table)


if __name__ == "__main__":
    main()
