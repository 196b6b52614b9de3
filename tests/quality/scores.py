"""Counts, the rates made of them, and how they print."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Scores:
    """Counts by row and the mistakes behind them; rates are between 0 and 1."""

    counts: dict[str, Counter[str]] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)

    def add(self, row: str, **by: bool | int) -> None:
        """Add to the counts of a row."""
        self.counts.setdefault(row, Counter()).update({k: int(n) for k, n in by.items()})

    def total(self, name: str, row: str = "all") -> int:
        """One count of a row."""
        return self.counts.get(row, Counter())[name]

    def rate(self, part: str, whole: str, row: str = "all") -> float:
        """One count as a share of another; all of nothing is 1."""
        return self.total(part, row) / self.total(whole, row) if self.total(whole, row) else 1.0

    def f1(self, right: str = "joint", row: str = "all") -> float:
        """F1 of the pieces that match ("found"), or match with the right mention ("joint")."""
        both = self.total("gold", row) + self.total("pred", row)
        return 2 * self.total(right, row) / both if both else 1.0

    @property
    def joint_f1(self) -> float:
        """F1 of all matched pieces with the right mention."""
        return self.f1()

    @property
    def name_accuracy(self) -> float:
        """Right speaker names among the matched pieces whose speaker the article names."""
        return self.rate("name_right", "named")

    @property
    def wrong_names(self) -> int:
        """How often a person was named who did not say it."""
        return self.total("name_wrong")

    @property
    def furniture_shown(self) -> int:
        """How many statements were found in lines of furniture."""
        return self.total("furniture")

    def table(self, rows: tuple[str, ...]) -> str:
        """The rates of statements, a row for each kind."""
        lines = [f"{'':11}{'marked':>7}{'found':>7}{'match F1':>10}{'joint F1':>10}{'source':>8}"]
        for row in rows:
            figures = (
                self.f1("found", row),
                self.f1("joint", row),
                self.rate("joint", "found", row),
            )
            match, joint, source = (f"{100 * f:.1f}" for f in figures)
            lines.append(
                f"{row:11}{self.total('gold', row):7}{self.total('pred', row):7}"
                f"{match:>10}{joint:>10}{source:>8}"
            )
        lines.append(
            f"speaker named right {self.total('name_right')} of {self.total('named')}, "
            f"near {self.total('name_near')}, wrong {self.wrong_names}, "
            f"left open {self.total('name_open')}; "
            f"denials told {self.total('denied_right')} of {self.total('denied')}; "
            f"relays told {self.total('via_right')} of {self.total('relayed')}; "
            f"furniture shown {self.furniture_shown}"
        )
        return "\n".join(lines)
