"""Whether the path of the memory still leads to the file that is open."""

from pathlib import Path
from typing import Self

from memory.errors import StoreError

NEXT_STEP = "Put it back where it was, or close Coach and open it again."


class Place:
    """Where an open file stood when it was opened, and which file that was.

    A folder that is moved or deleted takes the open file along: SQLite would go on writing to it,
    and nobody would find what was written.
    """

    def __init__(self, path: Path, file: tuple[int, int]) -> None:
        self._path = path
        self._file = file

    @classmethod
    def of(cls, path: Path) -> Self:
        """Remember which file stands at a path.

        Raises:
            StoreError: None does.
        """
        # A relative path would lead elsewhere once the program changes its folder.
        absolute = path.absolute()
        return cls(absolute, _file_at(absolute))

    def check(self) -> None:
        """Make sure that the same file stands there.

        Raises:
            StoreError: It is gone, or another one is in its place.
        """
        if _file_at(self._path) != self._file:
            raise StoreError(
                f"The memory {self._path} could not be used: another file has taken its place "
                f"since it was opened. {NEXT_STEP}"
            )


def _file_at(path: Path) -> tuple[int, int]:
    """Return what tells a file from all others: its device and its number there."""
    try:
        found = path.stat()
    except FileNotFoundError as error:
        raise StoreError(
            f"The memory {path} could not be used: it or its folder was moved or deleted since it "
            f"was opened. {NEXT_STEP}"
        ) from error
    except OSError as error:
        raise StoreError(
            f"The memory {path} could not be used: {error.strerror or error}. {NEXT_STEP}"
        ) from error
    return found.st_dev, found.st_ino
