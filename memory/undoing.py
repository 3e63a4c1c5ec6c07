"""Taking a change back, in any order in which nothing that stands later rests on it."""

import datetime as dt
import json
import sqlite3

from sqlite_utils import Database

from memory import journal
from memory.errors import StoreError
from memory.rows import Row, select


def undo(db: Database, number: int | None, cause: str, *, now: dt.datetime) -> int:
    """Take an entry back, and return the number of the entry that this makes.

    Args:
        db: The database, inside a transaction of its own.
        number: The entry; ``None`` takes the latest one that still stands.
        cause: What asked for it.
        now: The time.

    Raises:
        StoreError: There is no such entry, it was taken back already, nothing of it is left, or
            something later rests on it, which is named.
    """
    entry = _entry(db, number)
    changes = journal.changes_of(db, entry)
    _refuse(db, entry, changes)
    try:
        db.execute("PRAGMA defer_foreign_keys = ON")
        journal.revert(db, reversed(changes))
    except sqlite3.IntegrityError as error:
        raise _in_the_way(entry) from error
    if select(db, "PRAGMA foreign_key_check"):
        raise _in_the_way(entry)
    made = journal.close_entry(db, cause, now, undoes=entry)
    if made is None:
        raise StoreError(f"Change {entry}: nothing of it is left to take back.")
    return made


def undone(db: Database) -> dict[int, int]:
    """Return the entries that do not stand, each with the entry that took it back."""
    taken_back: dict[int, int] = {}
    for row in select(
        db, "SELECT id, undoes FROM entries WHERE undoes IS NOT NULL ORDER BY id DESC"
    ):
        # One that was taken back itself takes nothing back any more.
        if row["id"] not in taken_back:
            taken_back[row["undoes"]] = row["id"]
    return taken_back


def latest_standing(db: Database) -> int | None:
    """Return the latest entry that takes none back and stands, or ``None``."""
    rows = select(
        db,
        "SELECT id FROM entries WHERE undoes IS NULL "
        "AND id IN (SELECT entry_id FROM changes) ORDER BY id DESC",
    )
    gone = undone(db)
    return next((int(row["id"]) for row in rows if row["id"] not in gone), None)


def latest_undo(db: Database) -> int | None:
    """Return the latest entry that takes another back and stands, or ``None``.

    One that brings a change again takes an undo back, and is none itself.
    """
    rows = select(db, "SELECT id, undoes FROM entries WHERE undoes IS NOT NULL ORDER BY id")
    undoes = set[int]()
    for row in rows:
        if row["undoes"] not in undoes:
            undoes.add(int(row["id"]))
    return max(undoes - undone(db).keys(), default=None)


def _entry(db: Database, number: int | None) -> int:
    gone = undone(db)
    if number is None:
        latest = latest_standing(db)
        if latest is None:
            raise StoreError("There is no change to take back. `coach memory history` lists them.")
        if journal.forgot_last(db):
            raise StoreError(
                "Forgetting comes last, and can't be undone. The latest change before it is "
                f"{latest}: `coach memory undo {latest}` takes that back."
            )
        return latest
    if not select(db, "SELECT 1 FROM entries WHERE id = ?", number):
        raise StoreError(
            f"Change {number}: there is none of that number. `coach memory history` lists them."
        )
    if number in gone:
        raise StoreError(
            f"Change {number}: it was taken back already, by change {gone[number]}. "
            f"`coach memory undo {gone[number]}` would bring it back."
        )
    return number


def _refuse(db: Database, entry: int, changes: list[Row]) -> None:
    """Refuse where a later change that stands touched the same rows."""
    if not changes:
        raise StoreError(
            f"Change {entry}: what it changed is forgotten, so it can't be taken back."
        )
    later = sorted(_later(db, entry, changes))
    if later:
        named = ", ".join(map(str, later[:5])) + (" and more" if later[5:] else "")
        raise StoreError(
            f"Change {entry} can't be taken back: later changes rest on it ({named}). "
            f"Take the latest of them back first: `coach memory undo {_last_resting(db, later)}`."
        )


def _last_resting(db: Database, later: list[int]) -> int:
    """Return the latest of the entries, or what rests on it in turn, that nothing rests on."""
    last = later[-1]
    while resting := _later(db, last, journal.changes_of(db, last)):
        last = max(resting)
    return last


def _later(db: Database, entry: int, changes: list[Row]) -> set[int]:
    gone = undone(db)
    # An entry that was taken back and the one that did it cancel one another.
    neutral = {*gone, *gone.values()}
    touched = {(it["table_name"], it["row_key"], it["last_id"]) for it in changes}
    return {
        number
        for table, key, last in touched
        for number in _touching(db, table, key, last)
        if number > entry and number not in neutral
    }


def _touching(db: Database, table: str, key: str, last: int | None) -> list[int]:
    """Return the entries that touched a row, or any of the rows from ``key`` to ``last``."""
    sql = "SELECT DISTINCT entry_id FROM changes WHERE table_name = ? AND "
    if last is None:
        rows = select(db, f"{sql} row_key = ?", table, key)
    else:
        among = f"{sql} json_extract(row_key, '$[0]') BETWEEN ? AND ?"
        rows = select(db, among, table, *json.loads(key), last)
    return [row["entry_id"] for row in rows]


def _in_the_way(entry: int) -> StoreError:
    return StoreError(
        f"Change {entry} can't be taken back: something newer stands in its place or rests on it. "
        "`coach memory history` shows what; take that back first."
    )
