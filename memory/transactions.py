"""Transactions: all of it or nothing."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlite_utils import Database


@contextmanager
def transaction(db: Database) -> Iterator[None]:
    """Store everything that is done inside, or, when an exception leaves it, nothing.

    One inside another joins it: a savepoint, stored with the outer one. The outer one takes the
    write lock at its start, since a reading transaction that turns into a writing one is refused
    at once, however long the busy timeout, when another writer came in between.
    """
    if db.conn.in_transaction:
        with db.atomic():
            yield
        return
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        db.rollback()
        raise
