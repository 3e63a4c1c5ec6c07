"""Reading parts of a ZIP archive in memory: nothing goes to a disk, and bytes are counted."""

import zipfile
import zlib
from io import BytesIO
from typing import Final

from tools.errors import IntakeError

MOST_ENTRIES: Final = 10_000
"""How many files an archive may hold."""

BROKEN_ZIP: Final = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,  # a way of packing that zipfile does not know
    OSError,
    RuntimeError,  # it is encrypted
    ValueError,
)
"""What zipfile raises where an archive is damaged, encrypted or packed in an unknown way."""

_ENCRYPTED: Final = 0x1


class Archive:
    """The files of a ZIP archive, read by name.

    No name leads anywhere outside, as nothing is written. What is unpacked is counted as it comes,
    whatever the archive says of its size.
    """

    def __init__(self, name: str, data: bytes, most: int) -> None:
        """Open an archive.

        Args:
            name: The archive's name, for messages.
            data: Its bytes.
            most: How many bytes are unpacked of it at most, over all its files.

        Raises:
            IntakeError: It is broken or holds too many files.
        """
        self._name, self._most, self._left = name, most, most
        try:
            self._packed = zipfile.ZipFile(BytesIO(data))
        except BROKEN_ZIP as error:
            raise self._broken() from error
        if len(self._packed.infolist()) > MOST_ENTRIES:
            raise IntakeError(
                f"{name}: the archive holds more than {MOST_ENTRIES:,} files. Check that it is "
                "the right file."
            )

    def names(self) -> tuple[str, ...]:
        """Return the names of the files in it."""
        return tuple(self._packed.namelist())

    def read(self, inside: str) -> bytes:
        """Return the bytes of a file in it; none where there is no such file.

        Args:
            inside: Its name.

        Raises:
            IntakeError: It is broken or encrypted, or more comes out of it than is read.
        """
        try:
            info = self._packed.getinfo(inside)
        except KeyError:
            return b""
        if info.flag_bits & _ENCRYPTED:
            raise IntakeError(
                f"{self._name}: it is protected with a password. Save a copy without the "
                "password and import that."
            )
        try:
            with self._packed.open(info) as file:
                data = file.read(self._left + 1)
        except BROKEN_ZIP as error:
            raise self._broken() from error
        self._left -= len(data)
        if self._left < 0:
            raise IntakeError(
                f"{self._name}: more than {self._most // 1_000_000} MB come out of it when it is "
                "unpacked, which no such document has. Check that it is the right file."
            )
        return data

    def _broken(self) -> IntakeError:
        return IntakeError(
            f"{self._name}: the file is broken and can't be unpacked. Get a complete copy and "
            "import that."
        )
