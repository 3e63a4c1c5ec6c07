"""Files that are made under another name, and take their own when they are complete."""

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

STALE_SECONDS = 24 * 3_600
"""A draft that nobody has written to for so long was left by a program that was killed."""


@contextmanager
def draft_beside(path: Path) -> Iterator[Path]:
    """Give an empty file beside ``path``, for its owner alone, that is removed in the end.

    Whoever completes it renames it or links it to its place before. Drafts that a killed program
    left are removed too.

    Raises:
        OSError: It can't be made.
    """
    _remove_stale(path)
    handle, name = tempfile.mkstemp(prefix=f"{path.name}.new-", dir=path.parent)
    draft = Path(name)
    try:
        os.fchmod(handle, 0o600)
        os.close(handle)
        yield draft
    finally:
        for left in (draft, Path(f"{draft}-wal"), Path(f"{draft}-shm"), Path(f"{draft}-journal")):
            left.unlink(missing_ok=True)


def drafts_of(path: Path) -> tuple[Path, ...]:
    """Return the drafts beside a file, with what SQLite keeps beside them."""
    return tuple(sorted(path.parent.glob(f"{path.name}.new-*")))


def _remove_stale(path: Path) -> None:
    for draft in drafts_of(path):
        try:
            if time.time() - draft.stat().st_mtime > STALE_SECONDS:
                draft.unlink()
        except FileNotFoundError:
            continue  # another program removed it
