"""The write-ahead log beside the file: which pages it holds, and whether it is damaged.

Section 4 of the file format.
"""

import struct
from dataclasses import dataclass
from pathlib import Path

HEADER_BYTES = 32
FRAME_HEADER_BYTES = 24
_MAGIC = {0x377F0682: "<", 0x377F0683: ">"}
"""The two magic numbers, with the byte order of the checksums that each announces."""

_WORD = 0xFFFF_FFFF


@dataclass(frozen=True, slots=True)
class Log:
    """What stands in a log.

    Attributes:
        page_bytes: The size of its pages; 0 where its header can't be read.
        pages: The latest committed content of each page, by number.
        lost: How many commits stand in it that can't be read, because something before them is
            damaged; ``None`` where its header is damaged, so that nobody can tell.
    """

    page_bytes: int
    pages: dict[int, bytes]
    lost: int | None

    @property
    def damaged(self) -> bool:
        """Whether something that was stored can't be read from it."""
        return self.lost != 0


EMPTY = Log(page_bytes=0, pages={}, lost=0)


def log_path(path: Path) -> Path:
    """Return where the log of a file stands."""
    return Path(f"{path}-wal")


def read_log(path: Path) -> Log:
    """Return what stands in the log at a path; one that is not there is empty."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return EMPTY
    if len(data) <= HEADER_BYTES:
        return EMPTY
    magic, _, page_bytes = struct.unpack_from(">III", data)
    order = _MAGIC.get(magic)
    checksum = _checksum(data[:24], order or ">", (0, 0))
    if order is None or checksum != struct.unpack_from(">II", data, 24):
        return Log(page_bytes=0, pages={}, lost=None)
    return _read_frames(data, page_bytes, order, checksum)


def _read_frames(data: bytes, page_bytes: int, order: str, seed: tuple[int, int]) -> Log:
    """Take the frames up to the last commit whose checksums hold, as SQLite does.

    Frames of an earlier use of the log have other salts and end it. What a program was writing
    when it was killed has no commit behind it, so a commit behind a frame that fails is a damage.
    """
    places = _places(data, page_bytes)
    commits = [number for number, at in enumerate(places) if _commits(data, at)]
    last = commits[-1] + 1 if commits else 0
    pages: dict[int, bytes] = {}
    pending: dict[int, bytes] = {}
    for number, at in enumerate(places[:last]):
        page = data[at + FRAME_HEADER_BYTES : at + FRAME_HEADER_BYTES + page_bytes]
        seed = _checksum(page, order, _checksum(data[at : at + 8], order, seed))
        if seed != struct.unpack_from(">II", data, at + 16):
            return Log(page_bytes, pages, lost=sum(it >= number for it in commits))
        pending[struct.unpack_from(">I", data, at)[0]] = page
        if _commits(data, at):
            pages |= pending
            pending = {}
    return Log(page_bytes, pages, lost=0)


def _places(data: bytes, page_bytes: int) -> list[int]:
    """Return where the whole frames of the present use of the log begin."""
    step = FRAME_HEADER_BYTES + page_bytes
    salts = data[16:24]
    starts = range(HEADER_BYTES, len(data) - step + 1, step)
    return [at for at in starts if data[at + 8 : at + 16] == salts]


def _commits(data: bytes, at: int) -> bool:
    return data[at + 4 : at + 8] != b"\0\0\0\0"


def _checksum(data: bytes, order: str, seed: tuple[int, int]) -> tuple[int, int]:
    """Go on with the running checksum of section 4.2."""
    one, other = seed
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for first, second in zip(words[::2], words[1::2], strict=True):
        one = (one + first + other) & _WORD
        other = (other + second + one) & _WORD
    return one, other
