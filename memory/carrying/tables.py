"""What an export holds: every table of what is known of the user, and how it is known.

SQLite's own tables are not among them, nor the migrations' and the search index, nor the published
lists that anyone can download again.
"""

from collections.abc import Iterator

from sqlite_utils import Database

from memory.rows import Row, select

_LEFT_OUT = ("sqlite_", "_sqlite_", "search_", "reference_")


def carried_tables(db: Database) -> tuple[str, ...]:
    """Return the tables of an export: each after those that it leads to, else by name."""
    names = {
        row["name"]
        for row in select(db, "SELECT name, type FROM pragma_table_list WHERE schema = 'main'")
        if row["type"] == "table" and not row["name"].startswith(_LEFT_OUT)
    }
    left = {name: _parents(db, name) & names - {name} for name in sorted(names)}
    ordered: list[str] = []
    while left:
        ready = next(name for name, parents in left.items() if not parents - set(ordered))
        ordered.append(ready)
        del left[ready]
    return tuple(ordered)


def _parents(db: Database, table: str) -> set[str]:
    return {row["table"] for row in select(db, f'PRAGMA foreign_key_list("{table}")')}


def columns_of(db: Database, table: str) -> tuple[str, ...]:
    """Return the columns of a table, in the order in which they came."""
    return tuple(row["name"] for row in select(db, f'PRAGMA table_info("{table}")'))


def ordered_rows(db: Database, table: str) -> Iterator[tuple[object, ...]]:
    """Yield the rows of a table by primary key, with the columns as `columns_of` names them."""
    keys = [it for it in select(db, f'PRAGMA table_info("{table}")') if it["pk"]]
    order = ", ".join(f'"{it["name"]}"' for it in sorted(keys, key=lambda it: it["pk"]))
    columns = ", ".join(f'"{name}"' for name in columns_of(db, table))
    yield from db.execute(f'SELECT {columns} FROM "{table}" ORDER BY {order}')  # noqa: S608 — the schema's own names


def rows_of(db: Database, table: str) -> Iterator[Row]:
    """Yield the rows of a table by primary key, as they are by column."""
    columns = columns_of(db, table)
    for values in ordered_rows(db, table):
        yield dict(zip(columns, values, strict=True))


def count_rows(db: Database) -> int:
    """Return how many rows an export holds."""
    return sum(
        db.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]  # noqa: S608 — the schema's own names
        for table in carried_tables(db)
    )


def numbers(db: Database) -> dict[str, int]:
    """Return the highest number that each table has given out, by table."""
    rows = select(db, "SELECT name, seq FROM sqlite_sequence ORDER BY name")
    return {row["name"]: row["seq"] for row in rows if not row["name"].startswith(_LEFT_OUT)}


def set_numbers(db: Database, given_out: dict[str, int]) -> None:
    """Set the highest number that each table has given out; no number is given out twice."""
    db.execute("DELETE FROM sqlite_sequence WHERE name NOT LIKE '\\_sqlite%' ESCAPE '\\'")
    rows = sorted(given_out.items())
    db.conn.executemany("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", rows)


def empty_out(db: Database) -> None:
    """Remove every row that an export would hold, such as those that the schema begins with."""
    for table in reversed(carried_tables(db)):
        db.execute(f'DELETE FROM "{table}"')  # noqa: S608 — the schema's own names
