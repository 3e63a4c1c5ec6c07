"""What was known on an earlier day."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager

from sqlite_utils import Database

from memory import journal
from memory.transactions import transaction


@contextmanager
def as_it_was(db: Database, moment: dt.datetime) -> Iterator[None]:
    """Let whatever is read inside be what was known at a moment; nothing of it is kept.

    Every change since is put back, in the order in which they came, and brought again at the end.
    What was forgotten since is gone for that time, too.
    """
    with transaction(db):
        db.execute("SAVEPOINT past")
        try:
            db.execute("PRAGMA defer_foreign_keys = ON")
            journal.revert(db, journal.changes_since(db, moment))
            yield
        finally:
            db.execute("ROLLBACK TO past")
            db.execute("RELEASE past")
