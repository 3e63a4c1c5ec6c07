"""Making an empty home what was exported, exactly."""

from sqlite_utils import Database

from memory.carrying.tables import (
    carried_tables,
    columns_of,
    empty_out,
    numbers,
    ordered_rows,
    set_numbers,
)
from memory.identity import mark_copied

_BEGUN_WITH = {"speakers": 2}
"""How many rows a new file has in which table, apart from its own name."""


def is_empty(db: Database) -> bool:
    """Say whether a file holds nothing, not even a trace of what was there before."""
    counts = {
        table: db.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]  # noqa: S608 — the schema's own names
        for table in carried_tables(db)
        if table != "files"
    }
    return {table: count for table, count in counts.items() if count} == _BEGUN_WITH


def restore(db: Database, source: Database) -> None:
    """Copy all rows of a staged database, with the numbers it gave out; exporting gives them again.

    Args:
        db: The database, which is empty, inside a transaction.
        source: The staged one, of the same schema.
    """
    db.execute("PRAGMA defer_foreign_keys = ON")
    empty_out(db)
    tables = carried_tables(db)
    for table in (*(it for it in tables if it != "changes"), "changes"):
        if table == "changes":
            # The journal comes with the rows; that they come is no change of it.
            db.execute("DELETE FROM changes")
        names = columns_of(source, table)
        columns, places = ", ".join(names), ", ".join("?" for _ in names)
        db.conn.executemany(
            f'INSERT INTO "{table}" ({columns}) VALUES ({places})',  # noqa: S608 — as above
            ordered_rows(source, table),
        )
    set_numbers(db, numbers(source))
    mark_copied(db)
