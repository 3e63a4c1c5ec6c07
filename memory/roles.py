"""Roles that the user imported or described."""

import datetime as dt

from sqlite_utils import Database

from memory.rows import read_value, select, supersede
from tools.domain import Role


def title_key(title: str) -> str:
    """Return what two titles share when they mean the same role."""
    return " ".join(title.split()).casefold()


def save_role(db: Database, role: Role, source_id: int, *, now: dt.datetime) -> None:
    """Keep a role; one of the same title, in any case, gives way to it."""
    key, body = title_key(role.title), role.model_dump_json()
    held = select(db, "SELECT id, body FROM roles WHERE title_key = ? AND valid_to IS NULL", key)
    if held and held[0]["body"] == body:
        return
    row = {
        "title": role.title,
        "title_key": key,
        "body": body,
        "source_id": source_id,
        "recorded_at": now.isoformat(),
    }
    supersede(db, "roles", held[0]["id"] if held else None, row, now.date().isoformat())


def current_roles(db: Database) -> tuple[Role, ...]:
    """Return the roles that hold, by title."""
    rows = select(db, "SELECT body FROM roles WHERE valid_to IS NULL ORDER BY title_key")
    return tuple(read_value(Role, row["body"], "role") for row in rows)
