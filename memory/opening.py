"""Opening the file: made complete or not at all, private, never newer than this program."""

import os
import sqlite3
import stat
import tempfile
from pathlib import Path

from sqlite_utils import Database

from memory.copies import keep_copy
from memory.errors import StoreError, explained
from memory.migrations import MIGRATIONS
from memory.transactions import transaction

BUSY_TIMEOUT_MS = 10_000
"""How long a writer waits for another one before it gives up."""


def open_database(path: Path) -> Database:
    """Open the database at ``path``, making or upgrading it first where that is needed.

    Raises:
        StoreError: When the folder or file cannot be made or written, is no database, is another
            program's, or was written by a newer version.
    """
    try:
        make_home(path.parent)
        if not path.exists():
            create(path)
        close_to_others(path)
    except OSError as error:
        raise StoreError(
            f"The memory {path} could not be opened: {error.strerror or error}. "
            "Make its folder writable for you, or name another folder with --home."
        ) from error
    with explained(path):
        return upgraded(path)


def make_home(home: Path) -> None:
    """Make the folder for the user alone, whatever the umask; one that exists stays as it is."""
    if home.is_dir():
        return
    try:
        home.mkdir(mode=0o700, parents=True)
    except FileExistsError:
        # Another program that starts at this moment may have made it since.
        if not home.is_dir():
            raise
        return
    home.chmod(0o700)


def close_to_others(path: Path) -> None:
    """Take away what others may do with the file; what its owner may do stays as it is."""
    mode = stat.S_IMODE(path.stat().st_mode)
    if mode & 0o077:
        path.chmod(mode & 0o700)


def create(path: Path) -> None:
    """Make a new store under another name, and let it appear when it is complete.

    Two programs that start at once both make one: the first to appear stays, the other goes.
    """
    handle, name = tempfile.mkstemp(prefix=f"{path.name}.new-", dir=path.parent)
    draft = Path(name)
    try:
        os.fchmod(handle, 0o600)
        os.close(handle)
        with explained(path):
            upgraded(draft).close()
        place(draft, path)
    finally:
        for left in (draft, Path(f"{draft}-wal"), Path(f"{draft}-shm")):
            left.unlink(missing_ok=True)


def place(draft: Path, path: Path) -> None:
    """Give the draft its name unless another program's store has it by now."""
    try:
        os.link(draft, path)
    except FileExistsError:
        return
    except OSError:
        # A file system without hard links: the short gap between the two is accepted there.
        if not path.exists():
            draft.rename(path)


def upgraded(path: Path) -> Database:
    """Connect, refuse what is not ours to open, and bring the schema up to date."""
    db = connect(path)
    try:
        refuse_foreign(db, path)
        settle_in(db)
        if MIGRATIONS.pending(db):
            migrate(db, path)
    except BaseException:
        db.close()
        raise
    return db


def connect(path: Path) -> Database:
    """Connect to a file that exists; transactions are begun by hand, so nothing is implicit."""
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=rw",
        uri=True,
        isolation_level=None,
        timeout=BUSY_TIMEOUT_MS / 1000,
    )
    return Database(connection, execute_plugins=False)


def refuse_foreign(db: Database, path: Path) -> None:
    """Refuse another program's database and one that a newer version has written."""
    if not db.table_names():
        return
    applied = {migration.name for migration in MIGRATIONS.applied(db)}
    if not applied:
        raise StoreError(
            f"The memory {path} could not be opened: it is another program's database. "
            "Name another folder with --home."
        )
    known = {migration.name for migration in MIGRATIONS._migrations}  # noqa: SLF001 — no public list
    if newer := sorted(applied - known):
        raise StoreError(
            f"The memory {path} could not be opened: a newer version of Coach wrote it "
            f"({newer[-1]}). Install that version, or name another folder with --home."
        )


def settle_in(db: Database) -> None:
    """Set what holds for each connection; WAL alone is a property of the file."""
    if db.journal_mode != "wal":
        db.execute("PRAGMA journal_mode = WAL")
    # With WAL, NORMAL can't corrupt the file; only a power cut can cost the last commits, and
    # FULL would wait for the disk at each message.
    db.execute("PRAGMA synchronous = NORMAL")
    db.execute("PRAGMA foreign_keys = ON")
    # Deleted text is overwritten with zeros, and none is parked in temporary files.
    db.execute("PRAGMA secure_delete = ON")
    db.execute("PRAGMA temp_store = MEMORY")


def migrate(db: Database, path: Path) -> None:
    """Run the pending migrations in one transaction; an older file with rows is copied before.

    The write lock is taken first, so that the copy is what the migrations start from, and so that
    of two programs that start at once the second finds nothing left to do.
    """
    with transaction(db):
        pending = MIGRATIONS.pending(db)
        if pending and MIGRATIONS.applied(db):
            keep_copy(path, pending[0].name)
        MIGRATIONS.apply(db)
