"""What can go wrong with the file on the disk, said so that the user can do something about it."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tools.errors import CoachError


class StoreError(CoachError):
    """The memory could not be opened, read or written."""


LEAST_ROOM = 64 * 1024
"""A disk with fewer free bytes is full: SQLite needs 32 KiB for its shared index alone."""

RECOVER = "`coach memory recover` sets it aside and keeps what can be read."
"""The way out of a damaged file."""

_CAUSES: dict[str, str] = {
    "SQLITE_NOTADB": (
        "it is not an SQLite database: its beginning was overwritten, or it is another kind of "
        f"file. {RECOVER}"
    ),
    "SQLITE_CORRUPT": f"the file is damaged. {RECOVER}",
    "SQLITE_READONLY": (
        "the file or its folder is read-only. "
        "Make both writable, or name another folder with --home."
    ),
    "SQLITE_PERM": (
        "reading or writing it is not allowed. "
        "Make it writable for you, or name another folder with --home."
    ),
    "SQLITE_CANTOPEN": (
        "the file cannot be opened. "
        "Make it and its folder writable for you, or name another folder with --home."
    ),
    "SQLITE_BUSY": ("another program keeps it locked. Close the other program, then try again."),
    "SQLITE_LOCKED": ("another program keeps it locked. Close the other program, then try again."),
    "SQLITE_FULL": "the disk is full. Make room on it, then try again.",
    "SQLITE_IOERR": "the disk gave an error. Check the disk, then try again.",
}


def disk_cause_of(error: OSError) -> str:
    """Return the cause and the next step of a file that could not be made or opened."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return _CAUSES["SQLITE_FULL"]
    return (
        f"{error.strerror or error}. Make its folder writable for you, "
        "or name another folder with --home."
    )


def damaged(path: Path, what: str) -> StoreError:
    """Return the error for a file that is seen to be damaged before it is opened."""
    return StoreError(f"The memory {path} could not be opened: {what}. {RECOVER}")


def cause_of(error: sqlite3.Error, path: Path | None = None) -> str:
    """Return the cause and the next step of a database error, as a sentence each.

    Args:
        error: The error.
        path: The file. Some writes fail on a full disk as any other error of it does, so its free
            space is looked at.
    """
    name: str = getattr(error, "sqlite_errorname", None) or ""
    if name.startswith("SQLITE_IOERR") and path is not None and _is_full(path.parent):
        return _CAUSES["SQLITE_FULL"]
    for code, cause in _CAUSES.items():
        if name.startswith(code):
            return cause
    return f"{error}. Move the file away and put a copy of it back, or use another --home."


def _is_full(folder: Path) -> bool:
    try:
        disk = os.statvfs(folder)
    except OSError:
        return False
    return disk.f_bavail * disk.f_frsize < LEAST_ROOM


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn the database's errors about the file at ``path`` into a `StoreError`.

    A broken constraint or a wrong call is a fault of the program, not of the file: it passes.
    """
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
        raise
    except sqlite3.Error as error:
        raise StoreError(f"The memory {path} could not be used: {cause_of(error, path)}") from error
