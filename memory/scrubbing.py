"""Taking deleted bytes out of the files."""

import sqlite3
from collections.abc import Iterable
from pathlib import Path

from sqlite_utils import Database

from memory.errors import StoreError
from memory.rows import select


def scrub(db: Database, subject: str, copies: Iterable[Path]) -> None:
    """Write the file anew without its free pages, empty its log, and delete the copies.

    The copies are of older schemas, so nothing can be cut out of them: they go as a whole.

    Raises:
        StoreError: When another program that reads the file, or the disk, is in the way.
    """
    try:
        for copy in copies:
            copy.unlink(missing_ok=True)
        # VACUUM writes through the log, so the log is written back before it and after it.
        free = _empty_log(db)
        db.execute("VACUUM")
        free = _empty_log(db) and free
    except (OSError, sqlite3.OperationalError) as error:
        raise _left_behind(subject, str(error)) from error
    if not free:
        raise _left_behind(subject, "another program is reading it")


def _empty_log(db: Database) -> bool:
    return bool(select(db, "PRAGMA wal_checkpoint(TRUNCATE)")[0]["busy"] == 0)


def _left_behind(subject: str, cause: str) -> StoreError:
    return StoreError(
        f"“{subject}” is forgotten, but traces of it are still on the disk: {cause}. "
        "Close what else uses the memory, then forget it once more."
    )
