"""What is left of what was forgotten: which row it was, so that no export can bring it back."""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Literal

from sqlite_utils import Database

from memory import journal
from memory.identity import NUMBERED, Name, names_of, own_file
from memory.rows import Row, select

What = Literal["removed", "cut"]

_CUT_TEXTS = ("sources", "sessions", "messages")
"""The tables whose changes the journal does not keep, and out of which passages are cut."""


@contextmanager
def kept_of_cuts(db: Database) -> Iterator[None]:
    """Leave a tombstone for each source, session and message that is changed inside.

    A trigger sees them, so that none that forgetting changes can be missed.
    """
    db.execute("CREATE TEMP TABLE cut_rows (table_name TEXT, row_id INTEGER)")
    for table in _CUT_TEXTS:
        db.execute(
            f"CREATE TEMP TRIGGER cut_{table} AFTER UPDATE ON main.{table} BEGIN "  # noqa: S608 — our own names
            f"INSERT INTO cut_rows VALUES ('{table}', NEW.id); END"
        )
    try:
        yield
        for row in select(db, "SELECT DISTINCT table_name, row_id FROM cut_rows"):
            _bury(db, names_of(db, row["table_name"], row["row_id"]), row["table_name"], "cut")
    finally:
        for table in _CUT_TEXTS:
            db.execute(f"DROP TRIGGER temp.cut_{table}")
        db.execute("DROP TABLE temp.cut_rows")


def bury_changed(db: Database) -> None:
    """Leave a tombstone for each row that was changed or removed since the last entry."""
    changes = select(
        db,
        "SELECT table_name, row_key, before FROM changes "
        "WHERE entry_id IS NULL AND before IS NOT NULL ORDER BY id",
    )
    for change in changes:
        is_there = journal.current_row(db, change["table_name"], change["row_key"]) is not None
        bury(db, change, "cut" if is_there else "removed")


def bury(db: Database, change: Row, what: What) -> None:
    """Leave a tombstone for the row of a change; answers and hours are part of their check-in."""
    table, key = change["table_name"], json.loads(change["row_key"])
    if table in ("answers", "hours"):
        _bury(db, names_of(db, "checkins", key[0]), "checkins", "cut")
    elif table == "settings" and change["before"]:
        made = json.loads(change["before"])["recorded_at"]
        _insert(db, own_file(db), table, made, "removed")
    elif table in NUMBERED:
        _bury(db, names_of(db, table, key[0]), table, what)


def _bury(db: Database, names: Iterable[Name], table: str, what: What) -> None:
    for name in sorted(names):
        if name.table == table:
            _insert(db, name.file_id, table, str(name.row_id), what)


def _insert(db: Database, file_id: int, table: str, key: str, what: What) -> None:
    db.execute(
        "INSERT INTO tombstones VALUES (?, ?, ?, ?) ON CONFLICT (file_id, table_name, row_key) "
        "DO UPDATE SET what = 'removed' WHERE excluded.what = 'removed'",
        (file_id, table, key, what),
    )
