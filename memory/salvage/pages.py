"""The pages of a file as they stand, those of its log in front of its own."""

from pathlib import Path
from types import TracebackType
from typing import Self

from memory.salvage.log import log_path, read_log

MAGIC = b"SQLite format 3\0"
HEADER_BYTES = 100
USUAL_PAGE_BYTES = 4096
"""What Coach's files have; taken where neither header nor log can be read."""


class Pages:
    """Gives each page of a file by its number, from 1.

    Attributes:
        size: How many bytes a page has.
        usable: How many of them hold content (section 1.3.4).
        count: How many pages there are, those that stand in the log alone included.
        header_reads: Whether the first bytes are those of a database.
    """

    def __init__(self, path: Path) -> None:
        self._log = read_log(log_path(path))
        self._file = path.open("rb")
        header = self._log.pages.get(1, b"")[:HEADER_BYTES] or self._file.read(HEADER_BYTES)
        self.header_reads = header.startswith(MAGIC)
        self.size = self._log.page_bytes or (_page_bytes(header) if self.header_reads else 0)
        self.size = self.size or USUAL_PAGE_BYTES
        self.usable = self.size - (header[20] if self.header_reads else 0)
        whole = -(-path.stat().st_size // self.size)
        self.count = max(whole, *self._log.pages, 0)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()

    def __getitem__(self, number: int) -> bytes:
        """Return a page's content; what is not there or can't be read is zero bytes."""
        if (page := self._log.pages.get(number)) is not None:
            return page
        if not 1 <= number <= self.count:
            return bytes(self.size)
        try:
            self._file.seek((number - 1) * self.size)
            return self._file.read(self.size).ljust(self.size, b"\0")
        except OSError:
            # A sector that the drive can't give back costs its page, not all others.
            return bytes(self.size)


def _page_bytes(header: bytes) -> int:
    """Return the page size that a header names, or 0 where it can't be one (section 1.3.2)."""
    named = int.from_bytes(header[16:18], "big")
    size = 65_536 if named == 1 else named
    return size if 512 <= size <= 65_536 and size & (size - 1) == 0 else 0  # noqa: PLR2004 - limits of the format
