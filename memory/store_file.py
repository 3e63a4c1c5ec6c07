"""The open database file: reads, writes and transactions, whatever they are about."""

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Concatenate, ParamSpec, Self, TypeVar

from sqlite_utils import Database

from memory.errors import explained
from memory.opening import open_database
from memory.transactions import transaction

P = ParamSpec("P")
T = TypeVar("T")


class StoreFile:
    """One SQLite file, open for the thread that opened it."""

    def __init__(self, db: Database, path: Path, now: Callable[[], dt.datetime]) -> None:
        self._db = db
        self._now = now
        self.path = path

    @classmethod
    def open(cls, path: Path, now: Callable[[], dt.datetime]) -> Self:
        """Open the file at ``path``, which is made (for the user alone) or upgraded where needed.

        Args:
            path: The database file; its folder is made too.
            now: Tells the time for ``recorded_at``, with its offset.

        Raises:
            StoreError: When that is not possible: a read-only home, a file that is no database,
                another program's, or a newer version's.
        """
        return cls(open_database(path), path, now)

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
        else writes meanwhile.
        """
        with explained(self.path), transaction(self._db):
            yield

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
