"""What a row is known by on every machine: the name of its file, its table and its number there."""

import secrets
from typing import NamedTuple

from sqlite_utils import Database

from memory.rows import insert, select

NUMBERED = (
    "sources",
    "claims",
    "facts",
    "skills",
    "roles",
    "sessions",
    "messages",
    "roadmaps",
    "checkins",
    "commitments",
    "assessments",
    "evidence",
    "resources",
    "proposals",
)
"""The tables whose rows have a number that is never given to another row of the same file."""

_COPIED = 1
"""The ``user_version`` of a file that was made of another one's export and is still the same."""


class Name(NamedTuple):
    """A row's name: the number that the files here give its file, its table, its number there."""

    file_id: int
    table: str
    row_id: int


def own_file(db: Database) -> int:
    """Return the number of this file among those that are known here; the first time names it."""
    found = select(db, "SELECT id FROM files WHERE own = 1")
    return found[0]["id"] if found else insert(db, "files", {"name": new_name(), "own": 1})


def is_nameless(db: Database) -> bool:
    """Say whether this file has got no name yet."""
    return not select(db, "SELECT 1 FROM files WHERE own = 1")


def new_name() -> str:
    """Return a name that no other file has: 128 random bits."""
    return secrets.token_hex(16)


def file_named(db: Database, name: str) -> int:
    """Return the number of a file by its name; a new one is written down."""
    found = select(db, "SELECT id FROM files WHERE name = ?", name)
    return found[0]["id"] if found else insert(db, "files", {"name": name, "own": 0})


def names_of(db: Database, table: str, row_id: int) -> set[Name]:
    """Return all names of a row here: its own, and those of the rows that it stands for."""
    rows = select(
        db,
        "SELECT file_id, table_name, row_id FROM origins WHERE here_table = ? AND here_id = ?",
        table,
        row_id,
    )
    own = Name(own_file(db), table, row_id)
    return {own, *(Name(it["file_id"], it["table_name"], it["row_id"]) for it in rows)}


def mark_copied(db: Database) -> None:
    """Note that the file is a copy of another one, and so its rows are that one's."""
    db.execute(f"PRAGMA user_version = {_COPIED}")


def part_from_origin(db: Database) -> None:
    """Give a copy a name of its own before it changes; what it holds keeps the names it has.

    Else a row that is added here and one that is added in the other file would have one name.
    """
    if db.execute("PRAGMA user_version").fetchone()[0] != _COPIED:
        return
    origin = own_file(db)
    for table in NUMBERED:
        db.execute(
            f"INSERT OR IGNORE INTO origins SELECT ?, '{table}', id, '{table}', id FROM {table}",  # noqa: S608 — our own names
            (origin,),
        )
    db.execute("UPDATE files SET own = 0 WHERE own = 1")
    insert(db, "files", {"name": new_name(), "own": 1})
    db.execute("PRAGMA user_version = 0")
