"""The open database file: reads, writes and transactions, whatever they are about."""

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Concatenate, ParamSpec, Self, TypeVar

from sqlite_utils import Database

from memory import identity, journal
from memory.errors import explained
from memory.invariants import violations
from memory.opening import open_database
from memory.place import Place
from memory.records import Violation
from memory.transactions import Connection, transaction

P = ParamSpec("P")
T = TypeVar("T")


@dataclass
class Together:
    """Transactions that are one change to the user, such as those of one message.

    Attributes:
        entry: The journal's entry that they have made, or ``None`` before the first.
    """

    entry: int | None = None


class StoreFile:
    """One SQLite file, open for the thread that opened it.

    Attributes:
        path: Where it is.
        cause: What changes are made for, in the journal ("coach target"); no words of the user's,
            which forgetting would have to find there.
    """

    def __init__(
        self, db: Database, path: Path, now: Callable[[], dt.datetime], cause: str
    ) -> None:
        self._db = db
        self._now = now
        self._place = Place.of(path)
        self.path = path
        self.cause = cause
        self._in_the_past = False
        self._together: Together | None = None

    @classmethod
    def open(cls, path: Path, now: Callable[[], dt.datetime], cause: str = "coach") -> Self:
        """Open the file at ``path``, which is made (for the user alone) or upgraded where needed.

        Args:
            path: The database file; its folder is made too.
            now: Tells the time for ``recorded_at``, with its offset.
            cause: What changes are made for, in the journal.

        Raises:
            StoreError: When that is not possible: a read-only home, a file that is no database,
                another program's, or a newer version's.
        """
        db = open_database(path)
        try:
            return cls(db, path, now, cause)
        except BaseException:
            db.close()
            raise

    def watch(self, waits: Callable[[], None]) -> None:
        """Have it said when another program keeps a write waiting.

        Args:
            waits: Is called once in each wait that takes longer than a second.
        """
        if isinstance(self._db.conn, Connection):
            self._db.conn.waits = waits

    def close(self) -> None:
        """Close the file; the store can't be used any more."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Store everything that is done inside, or, when an exception leaves it, nothing.

        One inside another joins it. What was read inside still holds at the end, since nobody
        else writes meanwhile. What it changed is one entry of the journal.

        Raises:
            StoreError: The path no longer leads to this file, or it can't be written; nothing of
                the transaction is stored then.
        """
        if self._in_the_past:
            raise RuntimeError("nothing can be written into the past")
        inside = self._db.conn.in_transaction
        if not inside:
            self._place.check()
        with explained(self.path), transaction(self._db):
            if not inside:
                journal.close_entry(self._db, journal.OUTSIDE, self._now())
                identity.part_from_origin(self._db)
            yield
            made = None if inside else self._close_entry()
        if made is not None and self._together is not None:
            self._together.entry = made

    def has_changed(self) -> bool:
        """Say whether anything but what was said was changed in the transaction so far."""
        return journal.is_open(self._db)

    def _close_entry(self) -> int | None:
        joins = None if self._together is None else self._together.entry
        return journal.close_entry(self._db, self.cause, self._now(), joins=joins)

    @contextmanager
    def joining(self, together: Together) -> Iterator[None]:
        """Let all transactions inside be one entry of the journal with those before them.

        Each is stored as it ends, so that nothing is lost when the next one never comes. What
        another change came in between with begins an entry of its own.

        Args:
            together: What belongs together.
        """
        before, self._together = self._together, together
        try:
            yield
        finally:
            self._together = before

    @contextmanager
    def trial(self) -> Iterator[None]:
        """Let what is done inside be as if it were stored, and store nothing of it.

        Raises:
            StoreError: As for `transaction`.
        """
        with suppress(_TrialEnds), self.transaction():
            yield
            raise _TrialEnds

    def violations(self) -> tuple[Violation, ...]:
        """Return where what is stored breaks a rule of the memory; empty for a sound one."""
        return self._read(violations)

    def _read(
        self, look_up: Callable[Concatenate[Database, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        with explained(self.path):
            return look_up(self._db, *args, **kwargs)

    def _write(
        self, change: Callable[Concatenate[Database, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        with self.transaction():
            return change(self._db, *args, **kwargs)


class _TrialEnds(Exception):  # noqa: N818 - no error: it takes back what was tried
    """Leaves the transaction of a trial."""
