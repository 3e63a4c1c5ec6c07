"""Rows in and out: what is read back is checked, what is replaced stays readable."""

import datetime as dt
from collections.abc import Iterable
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError
from sqlite_utils import Database

from memory.errors import StoreError
from tools.domain import Value

Row = dict[str, Any]
"""One row by column name; SQLite's values are checked when a domain type is made of them."""

_CORRECT_IT = "Correct it with an SQLite tool, or put a copy of the file back."

ValueT = TypeVar("ValueT", bound=Value)


def select(db: Database, sql: str, *values: object) -> list[Row]:
    """Return every row of a query at once, so that no reading is left open behind a writer."""
    return list(db.query(sql, values))


def insert(db: Database, table: str, row: Row) -> int:
    """Insert a row and return its number."""
    columns = ", ".join(row)
    places = ", ".join(f":{column}" for column in row)
    cursor = db.execute(f"INSERT INTO {table} ({columns}) VALUES ({places})", row)  # noqa: S608 — names are ours, values are bound
    return int(cursor.lastrowid or 0)


def supersede(db: Database, table: str, old_id: int | None, row: Row, day: str) -> int:
    """Close the old row, if there is one, on ``day``, and put a new one in its place.

    The old row is closed first, because only one row may hold at a time.
    """
    if old_id is not None:
        db.execute(f"UPDATE {table} SET valid_to = ? WHERE id = ?", (day, old_id))  # noqa: S608 — as above
    new_id = insert(db, table, row)
    if old_id is not None:
        db.execute(f"UPDATE {table} SET superseded_by = ? WHERE id = ?", (new_id, old_id))  # noqa: S608 — as above
    return new_id


def read_value(kind: type[ValueT], body: str, what: str) -> ValueT:
    """Read a stored JSON body back into its type.

    Raises:
        StoreError: When the body was changed from outside or is of another version.
    """
    try:
        return kind.model_validate_json(body)
    except ValidationError as error:
        way_out = "`coach memory recover` sets the file aside and keeps all the rest."
        raise unreadable(what, error, way_out) from error


def make_value(kind: type[ValueT], row: Row, what: str) -> ValueT:
    """Make a value of a row's columns.

    Raises:
        StoreError: When a column was changed from outside or is of another version.
    """
    try:
        return kind.model_validate(row)
    except ValidationError as error:
        raise unreadable(what, error, _CORRECT_IT) from error


def make_values(
    kinds: TypeAdapter[tuple[ValueT, ...]], rows: Iterable[Row], what: str
) -> tuple[ValueT, ...]:
    """Make a value of each row's columns; all are checked in one call, which takes less time.

    Raises:
        StoreError: When a column was changed from outside or is of another version.
    """
    try:
        return kinds.validate_python(tuple(rows))
    except ValidationError as error:
        raise unreadable(what, error, _CORRECT_IT) from error


def unreadable(what: str, error: ValidationError, way_out: str) -> StoreError:
    """Name a stored thing that no longer reads as what it is."""
    first = error.errors(include_url=False, include_input=False)[0]
    where = first["loc"]
    # Of several values, the first part only counts them.
    place = ".".join(map(str, where[1:] if where and isinstance(where[0], int) else where))
    return StoreError(
        f"The memory holds a {what} that cannot be read: {place} {first['msg'].lower()}. {way_out}"
    )


def iso_day(day: dt.date | None) -> str | None:
    """Return a day as it is stored."""
    return None if day is None else day.isoformat()


def storable(text: str) -> str:
    """Return the text without the half characters that UTF-8, and so SQLite, cannot hold."""
    return text.encode("utf-8", "replace").decode("utf-8")
