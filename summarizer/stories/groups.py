"""Things that belong together, joined pair by pair."""

from __future__ import annotations

from collections import defaultdict


class Groups:
    """Indexes from 0 on, each at first a group of its own; the least index names a group."""

    def __init__(self, count: int) -> None:
        self._parents = list(range(count))

    def __len__(self) -> int:
        return len(self._parents)

    def of(self, index: int) -> int:
        """The name of the group that an index is in."""
        while self._parents[index] != index:
            self._parents[index] = self._parents[self._parents[index]]
            index = self._parents[index]
        return index

    def join(self, left: int, right: int) -> None:
        """Make one group of two."""
        first, second = sorted((self.of(left), self.of(right)))
        self._parents[second] = first

    def all(self) -> list[list[int]]:
        """The groups, each and all in the order of their indexes."""
        members: defaultdict[int, list[int]] = defaultdict(list)
        for index in range(len(self)):
            members[self.of(index)].append(index)
        return list(members.values())
