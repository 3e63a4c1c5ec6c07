"""Transactions: all of it or nothing."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from sqlite_utils import Database

BUSY_TIMEOUT_MS: Final = 10_000
"""How long a writer waits for another one before it gives up."""

PATIENCE_MS: Final = 1_000
"""How long it waits before it is said that it does."""


class Connection(sqlite3.Connection):
    """A connection that has it said when another writer keeps it waiting.

    Attributes:
        waits: Is called once in each wait that takes longer than ``PATIENCE_MS``.
    """

    waits: Callable[[], None] | None = None


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
    _begin(db)
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        db.rollback()
        raise


@contextmanager
def reading(db: Database) -> Iterator[None]:
    """Let all that is read inside be of one moment; nobody has to wait for it, nor it for anybody.

    One inside a transaction reads what that one does.
    """
    if db.conn.in_transaction:
        yield
        return
    db.execute("BEGIN DEFERRED")
    try:
        yield
    finally:
        db.rollback()


def _begin(db: Database) -> None:
    """Take the write lock, and have it said when that takes long."""
    waits = db.conn.waits if isinstance(db.conn, Connection) else None
    if waits is None:
        db.execute("BEGIN IMMEDIATE")
        return
    try:
        db.execute(f"PRAGMA busy_timeout = {PATIENCE_MS}")
        try:
            db.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise
            waits()
            db.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS - PATIENCE_MS}")
            db.execute("BEGIN IMMEDIATE")
    finally:
        db.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
