"""The journal: which rows each change touched, and how they were before.

Triggers write it, so that nothing changes beside it: not our own code, and not a script that opens
the file with another tool. A transaction that changed something becomes one entry at its end.
"""

import datetime as dt
import json
from collections.abc import Iterable, Sequence

from sqlite_utils import Database

from memory.rows import Row, insert, select

OUTSIDE = "outside"
"""The cause of changes that another program made to the file."""

FORGETTING = "forgetting"
"""The cause of an entry that tells when something was forgotten, and nothing of what."""

Key = tuple[str, str]
"""A row: its table, and its primary key as a JSON list."""

SAID = ("sources", "sessions", "speakers", "messages")
"""What was said. It only grows, so that only what is brought in from elsewhere is written down, as
a whole, by `note_added`, and what goes when that is taken back, by triggers."""


def watch(db: Database, table: str) -> None:
    """Have every change of a table written down; to be called anew when its columns change."""
    columns = select(db, f'PRAGMA table_info("{table}")')
    keys = sorted((it for it in columns if it["pk"]), key=lambda it: it["pk"])
    row = ", ".join(f"'{it['name']}', OLD.\"{it['name']}\"" for it in columns)
    for event, side, before in (
        ("insert", "NEW", "NULL"),
        ("update", "OLD", f"json_object({row})"),
        ("delete", "OLD", f"json_object({row})"),
    ):
        key = "json_array({})".format(", ".join(f'{side}."{it["name"]}"' for it in keys))
        _trigger(db, f"journal_{table}", table, event, f"'{table}', {key}, {before}")


def watch_deletions(db: Database, table: str) -> None:
    """Have every row that is removed written down; to be called anew when the columns change."""
    columns = select(db, f'PRAGMA table_info("{table}")')
    row = ", ".join(f"'{it['name']}', OLD.\"{it['name']}\"" for it in columns)
    change = f"'{table}', json_array(OLD.id), json_object({row})"
    _trigger(db, f"said_{table}", table, "delete", change)


def _trigger(db: Database, name: str, table: str, event: str, change: str) -> None:
    db.execute(f"DROP TRIGGER IF EXISTS {name}_{event}")
    db.execute(
        f"CREATE TRIGGER {name}_{event} AFTER {event.upper()} ON {table} BEGIN "  # noqa: S608 — names are ours
        f"INSERT INTO changes (table_name, row_key, before) VALUES ({change}); END"
    )


def last_said(db: Database) -> dict[str, int]:
    """Return the highest number of each table of what was said, for `note_added`."""
    return {
        table: select(db, f"SELECT coalesce(max(id), 0) AS id FROM {table}")[0]["id"]  # noqa: S608 — names are ours
        for table in SAID
    }


def note_added(db: Database, before: dict[str, int]) -> None:
    """Write down what was said elsewhere and brought in since ``before``, so that it can go."""
    for table, number in before.items():
        came = f"SELECT min(id) AS first, max(id) AS last FROM {table} WHERE id > ?"  # noqa: S608 — names are ours
        new = f"SELECT '{table}', json_array(first), last FROM ({came}) WHERE first IS NOT NULL"  # noqa: S608 — as above
        db.execute(f"INSERT INTO changes (table_name, row_key, last_id) {new}", (number,))


def journaled(db: Database) -> tuple[str, ...]:
    """Return the tables that are kept track of; what was said is not, since it never changes."""
    rows = select(
        db,
        "SELECT DISTINCT tbl_name FROM sqlite_master "
        "WHERE type = 'trigger' AND name LIKE 'journal%' ORDER BY tbl_name",
    )
    return tuple(row["tbl_name"] for row in rows)


def is_open(db: Database) -> bool:
    """Say whether there are changes that belong to no entry yet."""
    return bool(select(db, "SELECT 1 FROM changes WHERE entry_id IS NULL LIMIT 1"))


def close_entry(
    db: Database,
    cause: str,
    now: dt.datetime,
    *,
    undoes: int | None = None,
    joins: int | None = None,
) -> int | None:
    """Make one entry of the changes that belong to none, and return its number if there are any.

    Args:
        db: The database, inside a transaction.
        cause: What they were made for.
        now: The time.
        undoes: The entry that they take back.
        joins: The entry that they go on with. They have one of their own where another came after
            it: entries are in the order of what they changed.
    """
    if not is_open(db):
        return None
    latest = select(db, "SELECT max(id) AS id FROM entries")[0]["id"]
    number = joins if joins is not None and joins == latest else None
    if number is None:
        number = insert(
            db, "entries", {"recorded_at": now.isoformat(), "cause": cause, "undoes": undoes}
        )
    db.execute("UPDATE changes SET entry_id = ? WHERE entry_id IS NULL", (number,))
    return number


def latest_entry(db: Database) -> int | None:
    """Return the number of the latest entry, or ``None`` where there is none."""
    number = select(db, "SELECT max(id) AS id FROM entries")[0]["id"]
    return None if number is None else int(number)


def note_forgetting(db: Database, now: dt.datetime) -> None:
    """Write down that something was forgotten; only the latest of these is kept."""
    db.execute("DELETE FROM entries WHERE cause = ?", (FORGETTING,))
    insert(db, "entries", {"recorded_at": now.isoformat(), "cause": FORGETTING, "undoes": None})


def forgot_last(db: Database) -> bool:
    """Say whether nothing was changed since something was forgotten."""
    rows = select(db, "SELECT cause FROM entries ORDER BY id DESC LIMIT 1")
    return bool(rows) and rows[0]["cause"] == FORGETTING


def changes_of(db: Database, entry: int, without: Sequence[str] = (), most: int = -1) -> list[Row]:
    """Return what an entry changed, in order: id, table_name, row_key, before, last_id.

    Args:
        db: The database.
        entry: The number of the entry.
        without: Tables that are left out.
        most: How many changes at most, the first ones; negative for all.
    """
    return select(
        db,
        "SELECT * FROM changes WHERE entry_id = ? "
        "AND table_name NOT IN (SELECT value FROM json_each(?)) ORDER BY id LIMIT ?",
        entry,
        json.dumps(without),
        most,
    )


def changes_since(db: Database, moment: dt.datetime) -> list[Row]:
    """Return what was changed after a moment, the latest first."""
    rows = select(
        db,
        """
        SELECT changes.*, entries.recorded_at FROM changes
        JOIN entries ON entries.id = changes.entry_id ORDER BY changes.id DESC
        """,
    )
    return [row for row in rows if dt.datetime.fromisoformat(row["recorded_at"]) > moment]


def revert(db: Database, changes: Iterable[Row]) -> None:
    """Put the rows of these changes back as they were before them.

    Args:
        db: The database, inside a transaction.
        changes: What was changed, the latest first.
    """
    for change in changes:
        table, key = change["table_name"], change["row_key"]
        if change["last_id"] is not None:
            ids = (*json.loads(key), change["last_id"])
            db.execute(f"DELETE FROM {table} WHERE id BETWEEN ? AND ?", ids)  # noqa: S608 — names are ours
        elif change["before"] is None:
            db.execute(f"DELETE FROM {table} WHERE {_where(db, table)}", json.loads(key))  # noqa: S608 — as above
        else:
            _put(db, table, key, json.loads(change["before"]))


def current_row(db: Database, table: str, key: str) -> Row | None:
    """Return a row as it is now, or ``None`` where it is not there."""
    rows = select(db, f"SELECT * FROM {table} WHERE {_where(db, table)}", *json.loads(key))  # noqa: S608 — names are ours
    return rows[0] if rows else None


def _put(db: Database, table: str, key: str, row: Row) -> None:
    names = list(row)
    if current_row(db, table, key) is None:
        insert(db, table, row)
        if table in SAID:
            insert(db, "changes", {"table_name": table, "row_key": key})
        return
    assigned = ", ".join(f'"{name}" = ?' for name in names)
    values = [*row.values(), *json.loads(key)]
    db.execute(f"UPDATE {table} SET {assigned} WHERE {_where(db, table)}", values)  # noqa: S608 — names are ours, values are bound


def _where(db: Database, table: str) -> str:
    return " AND ".join(f'"{name}" = ?' for name in primary_key(db, table))


def primary_key(db: Database, table: str) -> Sequence[str]:
    """Return the columns of a table's primary key, in order."""
    columns = select(db, f'PRAGMA table_info("{table}")')
    return [it["name"] for it in sorted(columns, key=lambda it: it["pk"]) if it["pk"]]
