"""Recovering a damaged file: what can be read goes into a new one, the old one is set aside.

Nothing of the old file is changed or deleted, and it keeps its place until the new one is complete.
"""

import datetime as dt
import fcntl
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlite_utils import Database

from memory.copies import BESIDE, damaged_path
from memory.drafts import draft_beside
from memory.errors import RECOVER, StoreError, cause_of, disk_cause_of, explained
from memory.invariants import violations
from memory.migrations import MIGRATIONS
from memory.opening import connect, is_cut_off, refuse_foreign, refuse_newer, settle_in
from memory.records import Recovery, TableRecovery
from memory.salvage.damaged_file import DamagedFile
from memory.salvage.log import log_path, read_log
from memory.salvage.mending import mend
from memory.salvage.pages import Pages
from memory.salvage.rebuilding import Rebuilding, Tally, unjournaled
from memory.transactions import transaction

_LOCKED_BYTES = (0x4000_0002, 510)
"""Where SQLite locks a file that is open, and how many bytes of it (its source, os.h)."""


class Salvaged:
    """A new file, complete beside the damaged one, until it takes its place.

    Attributes:
        recovery: What was saved and what was lost; ``set_aside`` is empty as yet.
    """

    def __init__(self, path: Path, draft: Path, recovery: Recovery) -> None:
        self._path = path
        self._draft = draft
        self.recovery = recovery

    def put_in_place(self, day: dt.date) -> Recovery:
        """Set the damaged file aside under a dated name and give the new one its place.

        Args:
            day: The day, for the name.

        Returns:
            What was saved and lost, with the names of the files set aside.

        Raises:
            StoreError: The files can't be renamed.
        """
        aside = damaged_path(self._path, day)
        try:
            names = _set_aside(self._path, aside)
            self._draft.replace(self._path)
        except OSError as error:
            raise StoreError(
                f"The memory {self._path} could not be set aside: {disk_cause_of(error)}"
            ) from error
        return self.recovery.model_copy(update={"set_aside": names})


def problems_of(path: Path) -> tuple[str, ...]:
    """Return what is wrong with a file, a sentence part each; empty for a sound one.

    All of it is read, which takes a second for each hundred megabytes or so.

    Raises:
        StoreError: It can't be read at all, or a newer version wrote it.
    """
    if read_log(log_path(path)).damaged:
        # SQLite would drop what it can't read of the log, and say nothing.
        return ("the log beside it is damaged",)
    try:
        with closing(_read_only(path)) as db:
            if is_cut_off(db, path):
                return ("its end is missing",)
            return _unsound(db) or _out_of_order(db, path)
    except sqlite3.Error as error:
        if not cause_of(error).endswith(RECOVER):
            with explained(path):
                raise
        return (str(error),)


def _unsound(db: Database) -> tuple[str, ...]:
    found = db.execute("PRAGMA integrity_check(10)").fetchall()
    return tuple(row[0] for row in found if row[0] != "ok")


def _out_of_order(db: Database, path: Path) -> tuple[str, ...]:
    if not db.table_names():
        return ("it holds nothing",)
    refuse_foreign(db, path)
    # The rules are those of the present schema; an older file is brought to it when it is opened.
    return () if MIGRATIONS.pending(db) else tuple(map(str, violations(db)))


@contextmanager
def salvaged(path: Path, now: dt.datetime) -> Iterator[Salvaged]:
    """Read what can be read of a file into a new one beside it.

    It goes again unless it is put in place.

    Args:
        path: The damaged file.
        now: The time.

    Raises:
        StoreError: Another program has it open, a newer version wrote it, or the disk is full or
            can't be written.
    """
    try:
        with _kept_from_others(path), draft_beside(path) as draft:
            with explained(path):
                recovery = _salvage(path, draft, now)
            yield Salvaged(path, draft, recovery)
    except OSError as error:
        raise StoreError(
            f"The memory {path} could not be recovered: {disk_cause_of(error)}"
        ) from error


def _salvage(path: Path, draft: Path, now: dt.datetime) -> Recovery:
    with Pages(path) as pages, closing(connect(draft)) as db:
        source = DamagedFile(pages)
        refuse_newer(source.migrations, path)
        settle_in(db)
        db.execute("PRAGMA foreign_keys = OFF")
        rebuilding = Rebuilding(source, db)
        with transaction(db):
            rebuilding.run()
            with unjournaled(db):
                stand_ins = mend(db, rebuilding.tallies, now.isoformat())
        # One file, to be renamed with nothing beside it.
        db.execute("PRAGMA journal_mode = DELETE")
        found = db.execute("PRAGMA integrity_check").fetchone()[0]
        if found != "ok":
            raise StoreError(f"The memory {path} could not be recovered: {found}. Check the disk.")
        tables = tuple(_told(tally) for _, tally in sorted(rebuilding.tallies.items()))
    return Recovery(tables=tables, homeless=rebuilding.homeless, stand_ins=stand_ins)


def _told(tally: Tally) -> TableRecovery:
    missing: int | None = 0
    if tally.broken:
        known = tally.saved + len(tally.dropped)
        counted = tally.shape.numbered and tally.counted
        missing = max(0, tally.highest - known) if counted else None
    return TableRecovery(
        table=tally.shape.table, saved=tally.saved, missing=missing, dropped=tuple(tally.dropped)
    )


def _read_only(path: Path) -> Database:
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    return Database(connection, execute_plugins=False)


@contextmanager
def _kept_from_others(path: Path) -> Iterator[None]:
    """Let no other program open the file meanwhile, and find out whether one has it open."""
    handle = os.open(path, os.O_RDWR)
    start, length = _LOCKED_BYTES
    try:
        fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB, length, start)
    except (BlockingIOError, PermissionError) as error:
        os.close(handle)
        raise StoreError(
            f"The memory {path} could not be recovered: another program has it open. "
            "Close the other program, then try again."
        ) from error
    try:
        yield
    finally:
        os.close(handle)


def _set_aside(path: Path, aside: Path) -> tuple[str, ...]:
    """Give the file and what stands beside it other names, and return those.

    The file itself stays under its own name too, until the new one replaces it, so that a crash in
    between leaves a memory that is recognised as damaged, and not none.
    """
    names = []
    for end in BESIDE:
        beside = Path(f"{path}{end}")
        if beside.exists():
            beside.chmod(0o600)
            beside.rename(f"{aside}{end}")
            names.append(f"{aside.name}{end}")
    path.chmod(0o600)
    try:
        os.link(path, aside)
    except OSError:
        # A file system without hard links.
        path.rename(aside)
    return (aside.name, *names)
