"""Writing an export: JSON lines, the same bytes for the same memory."""

import json
from collections.abc import Iterator
from typing import Any, Final

from sqlite_utils import Database

from memory.carrying.tables import carried_tables, columns_of, numbers, ordered_rows
from memory.migrations import MIGRATIONS
from memory.rows import select

FORMAT: Final = "coach-memory"
VERSION: Final = 1


def export_lines(db: Database) -> Iterator[bytes]:
    """Yield the lines of an export; docs/memory.md describes each key.

    Args:
        db: The database, which has its name, inside a transaction, so that all lines are of one
            moment.
    """
    yield _line(_header(db))
    total = 0
    for table in carried_tables(db):
        count = db.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]  # noqa: S608 — the schema's own names
        yield _line({"table": table, "columns": columns_of(db, table), "rows": count})
        yield from map(_line, ordered_rows(db, table))
        total += count
    yield _line({"end": total})


def _header(db: Database) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "version": VERSION,
        "file": select(db, "SELECT name FROM files WHERE own = 1")[0]["name"],
        "migrations": [it.name for it in MIGRATIONS.applied(db)],
        "numbers": numbers(db),
    }


def _line(value: object) -> bytes:
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text.encode() + b"\n"
