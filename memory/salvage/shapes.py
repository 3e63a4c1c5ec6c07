"""What the rows of a table look like in its pages, and how they get into a new table."""

import re
import sqlite3
from dataclasses import dataclass

from sqlite_utils import Database

from memory.invariants import key_columns
from memory.rows import Row, select
from memory.salvage.cells import StoredRow, StoredValue

_TYPES = {"INTEGER": (int,), "REAL": (int, float), "TEXT": (str,)}
"""What a value of each declared type may be in a record; whole numbers stand as such."""


_TIME = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


@dataclass(frozen=True, slots=True)
class TableShape:
    """The shape of a table.

    Attributes:
        table: Its name.
        columns: Its columns in the order in which a record holds their values.
        types: The declared type of each of these.
        keys: The columns of its primary key.
        numbered: Whether its rows have numbers, as all have that are not WITHOUT ROWID.
    """

    table: str
    columns: tuple[str, ...]
    types: tuple[str, ...]
    keys: tuple[str, ...]
    numbered: bool

    def insert(self, db: Database, stored: StoredRow) -> None:
        """Insert a row as it stood; columns that were added since take their default.

        Raises:
            sqlite3.Error: It is no row of this table, or breaks one of its constraints.
            OverflowError: One of its numbers is none that SQLite has.
        """
        if len(stored.values) > len(self.columns) or self.numbered == (stored.rowid is None):
            raise sqlite3.DataError("it has not the shape of this table's rows")
        names = self.columns[: len(stored.values)]
        listed = ", ".join(f'"{name}"' for name in names)
        places = ", ".join("?" * len(names))
        db.execute(
            f'INSERT INTO "{self.table}" ({listed}) VALUES ({places})',  # noqa: S608 - names of ours, values are bound
            self._values(stored),
        )

    def is_there(self, db: Database, stored: StoredRow) -> bool:
        """Whether the table holds just such a row."""
        row = dict(zip(self.columns, self._values(stored), strict=False))
        if len(stored.values) > len(self.columns):
            return False
        where = " AND ".join(f'"{column}" IS ?' for column in row)
        return bool(select(db, f'SELECT 1 FROM "{self.table}" WHERE {where}', *row.values()))  # noqa: S608 - names of ours, values are bound

    def could_hold(self, stored: StoredRow) -> bool:
        """Whether every value is of its column's type as it stands; SQLite would convert some.

        A time says more than that it is text: by it, tables of the same types are told apart.
        """
        kinds = (_TYPES.get(it, ()) for it in self.types)
        return all(
            value is None
            or (isinstance(value, kind) and (not column.endswith("_at") or _is_time(value)))
            for column, value, kind in zip(self.columns, stored.values, kinds, strict=False)
        )

    def _values(self, stored: StoredRow) -> tuple[StoredValue, ...]:
        """Return the values; a key that is the row's number stands beside them (section 2.1)."""
        if self.numbered and len(self.keys) == 1 and stored.values[:1] == (None,):
            return (stored.rowid, *stored.values[1:])
        return stored.values

    def named(self, stored: StoredRow) -> str:
        """Return what a row is called in a listing: its number, or its key."""
        if stored.rowid is not None:
            return f"{self.table} {stored.rowid}"
        return f"{self.table} {', '.join(map(str, stored.values[: len(self.keys)]))}"


def _is_time(value: StoredValue) -> bool:
    return isinstance(value, str) and _TIME.match(value) is not None


def shape_of(db: Database, table: str) -> TableShape:
    """Return the shape of a table: a record without a number holds its keys first."""
    keys = key_columns(db, table)
    types = {it["name"]: it["type"] for it in select(db, f'PRAGMA table_info("{table}")')}
    numbered = not select(db, "SELECT wr FROM pragma_table_list WHERE name = ?", table)[0]["wr"]
    columns = tuple(types if numbered else dict.fromkeys((*keys, *types)))
    return TableShape(table, columns, tuple(types[it] for it in columns), keys, numbered)


def delete(db: Database, table: str, key: Row) -> None:
    """Delete the row with a primary key."""
    db.execute(f'DELETE FROM "{table}" WHERE {matching(key)}', tuple(key.values()))  # noqa: S608 - names of ours, values are bound


def matching(key: Row) -> str:
    """Return the condition that a row has a primary key."""
    return " AND ".join(f'"{column}" = ?' for column in key)
