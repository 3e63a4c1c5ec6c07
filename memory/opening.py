"""Opening the file: made complete or not at all, private, never newer than this program."""

import os
import sqlite3
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from sqlite_utils import Database

from memory.copies import keep_copy
from memory.drafts import draft_beside
from memory.errors import StoreError, damaged, disk_cause_of, explained
from memory.migrations import MIGRATIONS
from memory.salvage.log import log_path, read_log
from memory.transactions import BUSY_TIMEOUT_MS, Connection, transaction

OURS = ("coach", "config.toml")
"""How the names begin of what Coach keeps in a home."""

LOOKS = 4
"""How often a log is read before it is taken for damaged."""


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
        refuse_damaged(path)
    except OSError as error:
        raise StoreError(
            f"The memory {path} could not be opened: {disk_cause_of(error)}"
        ) from error
    with explained(path):
        return upgraded(path)


def make_home(home: Path) -> None:
    """Make the folder for the user alone, whatever the umask.

    So are those on the way to it: with some umasks their owner could not go through them either.
    One that exists is closed to others where it holds nothing but what Coach keeps there.
    """
    if home.is_dir():
        close_home(home)
        return
    if not home.parent.is_dir():
        make_home(home.parent)
    try:
        home.mkdir(mode=0o700)
    except FileExistsError:
        # Another program that starts at this moment may have made it since.
        if not home.is_dir():
            raise
        return
    home.chmod(0o700)


def close_home(home: Path) -> None:
    """Take away what others may do in a folder that holds nothing but what Coach keeps there.

    Any other folder is somebody's for more than this, so it stays as it is.
    """
    mode = stat.S_IMODE(home.stat().st_mode)
    # The folder of another user, who lets us write there, is theirs to close.
    with suppress(PermissionError):
        ours = all(it.name.lstrip(".").startswith(OURS) for it in home.iterdir())
        if mode & 0o077 and ours:
            home.chmod(mode & 0o700)


def close_to_others(path: Path) -> None:
    """Take away what others may do with the file; what its owner may do stays as it is."""
    mode = stat.S_IMODE(path.stat().st_mode)
    if mode & 0o077:
        path.chmod(mode & 0o700)


def create(path: Path) -> None:
    """Make a new store under another name, and let it appear when it is complete.

    Two programs that start at once both make one: the first to appear stays, the other goes.
    """
    with draft_beside(path) as draft:
        with explained(path):
            upgraded(draft).close()
        place(draft, path)


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
        refuse_cut_off(db, path)
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
        factory=Connection,
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
    refuse_newer(applied, path)


def refuse_newer(applied: Iterable[str], path: Path) -> None:
    """Refuse a file that has run migrations of which this version knows nothing."""
    known = {migration.name for migration in MIGRATIONS._migrations}  # noqa: SLF001 — no public list
    if newer := sorted(set(applied) - known):
        raise StoreError(
            f"The memory {path} could not be opened: a newer version of Coach wrote it "
            f"({newer[-1]}). Install that version, or name another folder with --home."
        )


def refuse_damaged(path: Path) -> None:
    """Refuse what SQLite would take for sound: a file of no bytes, and a log with a hole.

    Of the first it would make an empty store, and of the second it would drop what stands behind
    the hole. Any other damage it names itself, when it opens the file or comes upon the page. To
    look at every page would take seconds in a large file; ``coach memory recover`` does.
    """
    if not path.stat().st_size:
        raise damaged(path, "the file is empty, as Coach leaves none")
    # Another program may be writing to the log while it is read, so what looks like a hole must
    # look so again.
    if all(read_log(log_path(path)).damaged for _ in range(LOOKS)):
        raise damaged(path, "the log beside it is damaged, and with it the latest changes")


def refuse_cut_off(db: Database, path: Path) -> None:
    """Refuse a file that SQLite would fill up with zero bytes."""
    if is_cut_off(db, path):
        raise damaged(path, "its end is missing")


def is_cut_off(db: Database, path: Path) -> bool:
    """Whether a file ends within a page.

    Where there is a log, that page may stand in it as a whole.
    """
    log = log_path(path)
    if log.exists() and log.stat().st_size:
        return False
    return bool(path.stat().st_size % next(iter(db.execute("PRAGMA page_size")))[0])


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
