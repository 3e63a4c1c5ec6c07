"""The user's choices: the target, the hours a week, the deadline."""

import datetime as dt

from sqlite_utils import Database

from memory.rows import select, storable


def set_setting(db: Database, key: str, value: str | None, *, now: dt.datetime) -> None:
    """Set a choice, or take it back with ``None``."""
    db.execute("DELETE FROM settings WHERE key = ?", (key,))
    if value is not None:
        db.execute(
            "INSERT INTO settings (key, value, recorded_at) VALUES (?, ?, ?)",
            (key, storable(value), now.isoformat()),
        )


def setting(db: Database, key: str) -> str | None:
    """Return a choice, or ``None`` where none was made."""
    rows = select(db, "SELECT value FROM settings WHERE key = ?", key)
    return str(rows[0]["value"]) if rows else None
