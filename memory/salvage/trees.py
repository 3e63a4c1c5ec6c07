"""The rows of a file, by the tree that they stand in."""

from collections.abc import Iterator

from memory.salvage.cells import BROKEN, Leaf, children_of, kind_of, rows_in
from memory.salvage.pages import Pages


class Forest:
    """Reads trees and remembers which pages they led to, so that what is left over is known."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self._seen: set[int] = set()

    def leaves(self, root: int) -> Iterator[Leaf]:
        """Yield what the pages under a root hold, in their order, past all that is broken."""
        waiting = [root]
        while waiting:
            number = waiting.pop()
            kind = kind_of(self._pages, number)
            if kind is None or number in self._seen:
                yield BROKEN
                continue
            self._seen.add(number)
            if kind.endswith("branch"):
                waiting += reversed(tuple(children_of(self._pages, number)))
            yield rows_in(self._pages, number)

    def left_over(self) -> Iterator[Leaf]:
        """Yield what the pages hold that no tree led to; free pages hold nothing."""
        free = self._free_pages()
        for number in range(1, self._pages.count + 1):
            if number in self._seen or number in free:
                continue
            if kind_of(self._pages, number) in ("table leaf", "index leaf"):
                yield rows_in(self._pages, number)

    def _free_pages(self) -> set[int]:
        """Return the free pages, as far as their list reads (section 1.5)."""
        free: set[int] = set()
        if not self._pages.header_reads:
            return free
        trunk = int.from_bytes(self._pages[1][32:36], "big")
        while 1 < trunk <= self._pages.count and trunk not in free:
            free.add(trunk)
            page = self._pages[trunk]
            count = min(int.from_bytes(page[4:8], "big"), self._pages.usable // 4 - 2)
            free |= {int.from_bytes(page[at : at + 4], "big") for at in range(8, 8 + 4 * count, 4)}
            trunk = int.from_bytes(page[:4], "big")
        return free
