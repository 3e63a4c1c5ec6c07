"""Reading tables out of an archive: line by line, bounded, with nothing unpacked to the disk."""

import hashlib
import io
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import BinaryIO, Final

from coach.progress_bar import ProgressBar
from tools.errors import CoachError
from tools.formats.archive import BROKEN_ZIP

MOST_TABLE_BYTES: Final = 300_000_000
"""How many bytes of tables are read of one list at most, unpacked; the largest has 34 million."""

MOST_ARCHIVE_BYTES: Final = 200_000_000
"""How large an archive may be."""

_LONGEST_LINE: Final = 1_000_000
_CHUNK: Final = 1 << 16
_DIGITS: Final = 12


class Tables:
    """Tables by name, each in an archive or in memory, read within one bound together.

    Args:
        named: What the list is called, for errors.
        bar: Shows how much is read.
    """

    def __init__(self, named: str, bar: ProgressBar | None = None) -> None:
        self._named = named
        self._bar = bar
        self._left = MOST_TABLE_BYTES
        self._archived: dict[str, tuple[zipfile.ZipFile, zipfile.ZipInfo]] = {}
        self._kept: dict[str, bytes] = {}

    def add(self, name: str, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> None:
        """Add a table that is in an archive; of two of one name neither can be meant.

        Raises:
            CoachError: There is one of that name already.
        """
        if name in self._archived:
            raise CoachError(
                f"{self._named}: {name} is in it twice. Nothing was taken in. Download it anew."
            )
        self._archived[name] = archive, info

    def keep(self, name: str, data: bytes) -> None:
        """Add a table whose bytes are here."""
        self._kept[name] = data

    def names(self) -> set[str]:
        """Return the names of the tables."""
        return {*self._archived, *self._kept}

    def digest(self) -> str:
        """Return what the contents of the tables have in common with no others: twelve digits."""
        whole = hashlib.sha256()
        for name in sorted(self.names()):
            part = hashlib.sha256()
            for chunk in self._chunks(name):
                part.update(chunk)
            whole.update(f"{name} {part.hexdigest()}\n".encode())
        self._left = MOST_TABLE_BYTES
        return whole.hexdigest()[:_DIGITS]

    def data(self, name: str) -> bytes:
        """Return all bytes of a table."""
        return b"".join(self._chunks(name))

    def lines(self, name: str) -> Iterator[str]:
        """Yield the lines of a table, with their ends.

        Raises:
            CoachError: It is damaged, protected, no UTF-8, or too large.
        """
        text = io.TextIOWrapper(
            io.BufferedReader(_Chunked(self._chunks(name)), _CHUNK), "utf-8-sig", newline=""
        )
        number = 0
        try:
            while line := text.readline(_LONGEST_LINE + 1):
                number += 1
                if len(line) > _LONGEST_LINE:
                    raise CoachError(
                        f"{self._named}: line {number} of {name} has more than "
                        f"{_LONGEST_LINE:,} characters. Nothing was taken in. Download it anew."
                    )
                yield line
        except UnicodeDecodeError as error:
            raise CoachError(
                f"{self._named}: {name} is no UTF-8 text. Nothing was taken in. "
                "Download it anew, and do not save it with another program."
            ) from error

    def _chunks(self, name: str) -> Iterator[bytes]:
        if name in self._kept:
            yield from self._counted(iter((self._kept[name],)))
            return
        archive, info = self._archived[name]
        with readable(self._named), archive.open(info) as file:
            yield from self._counted(iter(lambda: file.read(_CHUNK), b""))

    def _counted(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        for chunk in chunks:
            self._left -= len(chunk)
            if self._left < 0:
                raise CoachError(
                    f"{self._named}: it holds more than {MOST_TABLE_BYTES // 10**6:,} MB unpacked, "
                    "which no known version does. Nothing was taken in. Download it anew."
                )
            if self._bar is not None:
                self._bar.advance(len(chunk))
            yield chunk


class _Chunked(io.RawIOBase):
    """Chunks of bytes as a file, whatever reading the next one raises."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._rest = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "bytearray | memoryview") -> int:  # type: ignore[override]  # the stub's Buffer comes with 3.12
        if not self._rest:
            self._rest = next(self._chunks, b"")
        size = min(len(buffer), len(self._rest))
        buffer[:size] = self._rest[:size]
        self._rest = self._rest[size:]
        return size


@contextmanager
def readable(named: str) -> Iterator[None]:
    """Name an archive that turns out to be damaged or protected while it is read."""
    try:
        yield
    except BROKEN_ZIP as error:
        raise CoachError(
            f"{named}: the archive can't be read ({error}). Nothing was taken in. Download it anew."
        ) from error


def members(archive: zipfile.ZipFile) -> Iterator[tuple[str, zipfile.ZipInfo]]:
    """Yield the files of an archive by their names without folders, which lead nowhere."""
    for info in archive.infolist():
        name = info.filename.replace("\\", "/").rsplit("/", 1)[-1]
        if name and "__MACOSX" not in info.filename:
            yield name, info


def member_names(file: BinaryIO) -> Mapping[str, zipfile.ZipInfo]:
    """Return the files of what may be an archive, by their names; empty where it is none."""
    try:
        with zipfile.ZipFile(file) as archive:
            return dict(members(archive))
    except BROKEN_ZIP:
        return {}
