"""The rows in one page: cells, their overflow, and the records in them.

Sections 1.5 to 2.1 of the file format.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from memory.salvage.pages import HEADER_BYTES, Pages

StoredValue = int | float | str | bytes | None

PageKind = Literal["table leaf", "table branch", "index leaf", "index branch"]

_KINDS: dict[int, PageKind] = {
    0x0D: "table leaf",
    0x05: "table branch",
    0x0A: "index leaf",
    0x02: "index branch",
}
_INTEGER_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_REAL, _ZERO, _ONE, _FIRST_BLOB = 7, 8, 9, 12


class UnreadableError(ValueError):
    """A cell or record is not what the format says it is."""


@dataclass(frozen=True, slots=True)
class StoredRow:
    """A row as it stands in a page: its number (``None`` in a table without) and its values."""

    rowid: int | None
    values: tuple[StoredValue, ...]


@dataclass(frozen=True, slots=True)
class Leaf:
    """What a page of rows holds: the rows that read, and how many cells do not."""

    rows: tuple[StoredRow, ...]
    unreadable: int


BROKEN = Leaf((), 1)
"""A page that can't be read at all."""


def kind_of(pages: Pages, number: int) -> PageKind | None:
    """Return what kind of tree page a page is, or ``None`` for any other content."""
    return _KINDS.get(pages[number][_start(number)])


def children_of(pages: Pages, number: int) -> Iterator[int]:
    """Yield the pages that a branch leads to."""
    page, start = pages[number], _start(number)
    for at in _cell_places(pages, number, start + 12):
        if at + 4 <= pages.usable:
            yield int.from_bytes(page[at : at + 4], "big")
    yield int.from_bytes(page[start + 8 : start + 12], "big")


def rows_in(pages: Pages, number: int) -> Leaf:
    """Read the rows of a page, each on its own, so that a broken one costs no other."""
    kind = kind_of(pages, number)
    if kind not in ("table leaf", "index leaf", "index branch"):
        return Leaf((), 0)
    page = pages[number]
    header = 12 if kind == "index branch" else 8
    rows, unreadable = [], 0
    for at in _cell_places(pages, number, _start(number) + header):
        try:
            rows.append(_cell(pages, page, at + 4 if kind == "index branch" else at, kind))
        except (UnreadableError, UnicodeDecodeError, IndexError, struct.error):
            unreadable += 1
    return Leaf(tuple(rows), unreadable)


def _start(number: int) -> int:
    return HEADER_BYTES if number == 1 else 0


def _cell_places(pages: Pages, number: int, pointers: int) -> tuple[int, ...]:
    """Return where the cells of a page begin, as far as the page has room for such a list."""
    page, start = pages[number], _start(number)
    count = int.from_bytes(page[start + 3 : start + 5], "big")
    count = min(count, (pages.usable - pointers) // 2)
    return struct.unpack_from(f">{count}H", page, pointers)


def _cell(pages: Pages, page: bytes, at: int, kind: PageKind) -> StoredRow:
    size, at = _varint(page, at)
    if size > pages.count * pages.size:
        raise UnreadableError("longer than the file")
    rowid = None
    if kind == "table leaf":
        rowid, at = _varint(page, at)
        rowid -= (rowid >> 63) << 64
    payload = _payload(pages, page, at, size, in_table=kind == "table leaf")
    return StoredRow(rowid, _record(payload))


def _payload(pages: Pages, page: bytes, at: int, size: int, *, in_table: bool) -> bytes:
    """Put a record together from its page and its overflow pages (section 1.6)."""
    usable = pages.usable
    longest = usable - 35 if in_table else (usable - 12) * 64 // 255 - 23
    if size <= longest:
        return _exactly(page[at : at + size], size)
    shortest = (usable - 12) * 32 // 255 - 23
    local = shortest + (size - shortest) % (usable - 4)
    local = local if local <= longest else shortest
    parts = [_exactly(page[at : at + local], local)]
    left, following = size - local, int.from_bytes(page[at + local : at + local + 4], "big")
    seen: set[int] = set()
    while left > 0:
        if following in seen or not 1 < following <= pages.count:
            raise UnreadableError("its overflow leads nowhere")
        seen.add(following)
        more = pages[following]
        parts.append(more[4 : 4 + min(left, usable - 4)])
        left -= len(parts[-1])
        following = int.from_bytes(more[:4], "big")
    return b"".join(parts)


def _exactly(part: bytes, size: int) -> bytes:
    if len(part) != size:
        raise UnreadableError("it reaches over the end of its page")
    return part


def _record(payload: bytes) -> tuple[StoredValue, ...]:
    """Read the values of a record (section 2.1)."""
    header_bytes, at = _varint(payload, 0)
    if not at <= header_bytes <= len(payload):
        raise UnreadableError("no header of a record")
    kinds = []
    while at < header_bytes:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values = []
    at = header_bytes
    for kind in kinds:
        value, at = _value(payload, at, kind)
        values.append(value)
    if at != len(payload):
        raise UnreadableError("not as long as its header says")
    return tuple(values)


def _value(payload: bytes, at: int, kind: int) -> tuple[StoredValue, int]:
    if kind == 0:
        return None, at
    if kind in (_ZERO, _ONE):
        return kind - _ZERO, at
    if kind == _REAL:
        return float(struct.unpack_from(">d", payload, at)[0]), at + 8
    if kind < _REAL:
        size = _INTEGER_BYTES[kind]
        return int.from_bytes(
            _exactly(payload[at : at + size], size), "big", signed=True
        ), at + size
    if kind < _FIRST_BLOB:
        raise UnreadableError("a value of no known kind")
    size = (kind - _FIRST_BLOB) // 2
    content = _exactly(payload[at : at + size], size)
    return (content.decode("utf-8") if kind % 2 else content), at + size


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """Read a number of one to nine bytes and return it with where it ends (section 1.6)."""
    value = 0
    for count in range(8):
        byte = data[at + count]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:  # noqa: PLR2004 - the highest bit says that more follow
            return value, at + count + 1
    return value << 8 | data[at + 8], at + 9
