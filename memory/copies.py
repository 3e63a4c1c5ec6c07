"""Copies of the file, kept before its schema changes or when it was damaged."""

import contextlib
import datetime as dt
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from memory.drafts import draft_beside, drafts_of
from memory.errors import StoreError
from memory.passages import Wording
from memory.strings import loaded, strings

BESIDE = ("-wal", "-shm")
"""The ends of the names of what SQLite keeps beside a file while it is in use."""


def copy_path(path: Path, migration: str) -> Path:
    """Return where the copy from before a migration is kept: beside the file."""
    return path.with_name(f"{path.stem}.before-{migration}{path.suffix}")


def damaged_path(path: Path, day: dt.date) -> Path:
    """Return the name under which a damaged file is set aside, which nothing has yet."""
    number, suffix = 1, ""
    while True:
        name = path.with_name(f"{path.stem}.damaged-{day.isoformat()}{suffix}{path.suffix}")
        if not any(Path(f"{name}{end}").exists() for end in ("", *BESIDE)):
            return name
        number += 1
        suffix = f"-{number}"


def kept_copies(path: Path) -> tuple[Path, ...]:
    """Return what holds an earlier state of the file beside it, by name.

    That is copies from before migrations, damaged files that were set aside, and drafts that a
    killed program left.
    """
    earlier = (path.parent.glob(f"{path.stem}.{kind}-*") for kind in ("before", "damaged"))
    return tuple(sorted({*drafts_of(path), *(it for found in earlier for it in found)}))


def remove_files(path: Path) -> None:
    """Delete the file at ``path`` with its log, its copies and whatever else was made of it.

    Raises:
        StoreError: When the disk does not let one of them go.
    """
    try:
        for file in path.parent.glob(f"{path.stem}.*"):
            file.unlink(missing_ok=True)
    except OSError as error:
        raise StoreError(
            f"The memory {path} could not be removed: {error.strerror or error}. "
            "Make its folder writable for you, then try again."
        ) from error


def keep_copy(path: Path, migration: str) -> Path:
    """Copy the file as it is before ``migration`` and check the copy.

    Raises:
        StoreError: When the copy cannot be made or differs from the file.
    """
    target = copy_path(path, migration)
    with draft_beside(target) as draft:
        with contextlib.closing(sqlite3.connect(path)) as old:
            with contextlib.closing(sqlite3.connect(draft)) as new:
                old.backup(new)
                # A copy is one file, to be put back with nothing beside it.
                new.execute("PRAGMA journal_mode = DELETE")
            verify(old, draft, path)
        draft.replace(target)
    return target


def verify(old: sqlite3.Connection, draft: Path, path: Path) -> None:
    """Hold the copy against the file: sound, and with as many rows in each table."""
    with contextlib.closing(sqlite3.connect(draft)) as new:
        sound = new.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        if not sound or row_counts(new) != row_counts(old):
            raise StoreError(
                f"The memory {path} was not upgraded: its copy could not be verified. "
                "Check the disk and make room on it, then try again."
            )


def row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Count the rows of each table."""
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608 — a table's own name
        for (name,) in names
    }


def naming_copies(path: Path, wording: Wording) -> tuple[Path, ...]:
    """Return the copies that name a subject anywhere; one that can't be read counts as such."""
    return tuple(copy for copy in kept_copies(path) if _names(copy, wording))


def _names(copy: Path, wording: Wording) -> bool:
    if ".damaged-" in copy.name:
        return True  # part of it can't be read
    try:
        with contextlib.closing(
            sqlite3.connect(f"{copy.absolute().as_uri()}?mode=ro", uri=True)
        ) as db:
            return any(wording.names(text) for text in _texts(db))
    except sqlite3.Error:
        return True


def _texts(connection: sqlite3.Connection) -> Iterator[str]:
    """Yield every string that is stored, whatever the schema."""
    for table in row_counts(connection):
        for row in connection.execute(f'SELECT * FROM "{table}"'):  # noqa: S608 — a table's own name
            for value in row:
                if isinstance(value, str):
                    yield from strings(loaded(value))
