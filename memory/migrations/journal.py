"""The journal, and an entry for each thing that was there before it."""

import json
from collections.abc import Iterator
from typing import NamedTuple

from sqlite_utils import Database

from memory.journal import watch
from memory.migrations.registry import MIGRATIONS
from memory.rows import Row, insert, select


@MIGRATIONS()
def m016_create_journal(db: Database) -> None:
    """Add the journal, written by triggers; earlier rows get entries of the time they came at.

    ``before`` is the row as JSON as it was before the change, or NULL where there was none.
    """
    db.execute("""
        CREATE TABLE entries (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            recorded_at TEXT NOT NULL,
            cause TEXT NOT NULL,
            undoes INTEGER REFERENCES entries (id)
        ) STRICT
    """)
    db.execute("""
        CREATE TABLE changes (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            entry_id INTEGER REFERENCES entries (id),
            table_name TEXT NOT NULL,
            row_key TEXT NOT NULL,
            before TEXT
        ) STRICT
    """)
    db.execute("CREATE INDEX changes_entry ON changes (entry_id)")
    db.execute("CREATE INDEX changes_row ON changes (table_name, row_key)")
    _write_earlier(db)
    for table in _WATCHED:
        watch(db, table)


_WATCHED = (
    "claims",
    "facts",
    "skills",
    "roles",
    "settings",
    "roadmaps",
    "checkins",
    "answers",
    "hours",
    "commitments",
    "assessments",
    "evidence",
    "resources",
)


class _Event(NamedTuple):
    """A change that happened before there was a journal."""

    recorded_at: str
    order: int
    table: str
    key: str
    before: str | None


_STAMPED = (
    "claims",
    "facts",
    "skills",
    "roles",
    "roadmaps",
    "commitments",
    "evidence",
    "resources",
)
_SUPERSEDED = ("claims", "facts", "roles", "evidence")
_CLOSED: dict[str, tuple[str, Row]] = {
    "commitments": ("settled_at", {"outcome": "open"}),
    "resources": ("removed_at", {}),
    "checkins": ("finished_at", {"body": None}),
    "assessments": ("finished_at", {"body": None}),
}


def _write_earlier(db: Database) -> None:
    entries: dict[str, int] = {}
    for event in sorted(_earlier(db)):
        if event.recorded_at not in entries:
            entry = {"recorded_at": event.recorded_at, "cause": "before the journal"}
            entries[event.recorded_at] = insert(db, "entries", entry)
        change = {"table_name": event.table, "row_key": event.key, "before": event.before}
        insert(db, "changes", {"entry_id": entries[event.recorded_at], **change})


def _earlier(db: Database) -> Iterator[_Event]:
    for table in _STAMPED:
        for row in select(db, f"SELECT * FROM {table}"):  # noqa: S608 — names are ours
            yield _Event(row["recorded_at"], 1, table, _key(row["id"]), None)
    for table in ("checkins", "assessments"):
        for row in select(db, f"SELECT * FROM {table}"):  # noqa: S608 — as above
            yield _Event(row["started_at"], 0, table, _key(row["id"]), None)
    for row in select(db, "SELECT * FROM settings"):
        yield _Event(row["recorded_at"], 1, "settings", _key(row["key"]), None)
    for row in select(db, "SELECT * FROM answers"):
        key = _key(row["checkin_id"], row["key"])
        yield _Event(row["recorded_at"], 1, "answers", key, None)
    for row in select(db, "SELECT * FROM hours"):
        key = _key(row["checkin_id"], row["skill"])
        yield _Event(row["recorded_at"], 1, "hours", key, None)
    yield from _superseded(db)
    yield from _closed(db)


def _superseded(db: Database) -> Iterator[_Event]:
    for table in _SUPERSEDED:
        rows = select(
            db,
            f"SELECT old.*, new.recorded_at AS until FROM {table} AS old "  # noqa: S608 — names are ours
            f"JOIN {table} AS new ON new.id = old.superseded_by",
        )
        for row in rows:
            before = {**row, "valid_to": None, "superseded_by": None}
            yield _Event(row["until"], 2, table, _key(row["id"]), _image(before, "until"))


def _closed(db: Database) -> Iterator[_Event]:
    for table, (column, other) in _CLOSED.items():
        for row in select(db, f"SELECT * FROM {table} WHERE {column} IS NOT NULL"):  # noqa: S608 — as above
            before = {**row, column: None, **other}
            yield _Event(row[column], 3, table, _key(row["id"]), _image(before))


def _image(row: Row, *without: str) -> str:
    return json.dumps({k: v for k, v in row.items() if k not in without}, ensure_ascii=False)


def _key(*values: object) -> str:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))
