"""Reading an export into a database of its own, checked, before anything of it comes near a home.

Whatever the lines say, names in SQL are those of our own schema, values are bound, and each is held
to its column by the schema itself.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any, BinaryIO, Final

from sqlite_utils import Database

from memory.carrying.checking import check
from memory.carrying.tables import carried_tables, columns_of, empty_out, set_numbers
from memory.carrying.writing import FORMAT, VERSION
from memory.errors import StoreError
from memory.migrations import MIGRATIONS
from memory.rows import select

MOST_BYTES: Final = 2_000_000_000
"""The largest export that is read, in bytes."""

LONGEST_LINE: Final = 64_000_000
"""The longest row that is read, in bytes."""

_FIRST_WITH_EXPORTS: Final = "m023_create_tombstones"
_HIGHEST_NUMBER: Final = 2**53

Line = dict[str, Any]


@contextmanager
def staged(file: BinaryIO, named: str) -> Iterator[Database]:
    """Give the database that an export holds, up to date and checked, for as long as it is used.

    It lies in memory, and what does not fit there in a temporary file without a name.

    Args:
        file: The export, read line by line.
        named: What it is called, for errors.

    Raises:
        StoreError: It is no export, too large, damaged, or of a newer version.
    """
    with closing(sqlite3.connect("", isolation_level=None)) as connection:
        db = Database(connection, execute_plugins=False)
        _Reading(db, file, named).read()
        yield db


class _Reading:
    """One export as it is read; ``_at`` is the line that it has come to."""

    def __init__(self, db: Database, file: BinaryIO, named: str) -> None:
        self._db = db
        self._file = file
        self._named = named
        self._at = 0
        self._bytes = 0

    def read(self) -> None:
        header = self._header()
        names = [it.name for it in MIGRATIONS._migrations]  # noqa: SLF001 — no public list
        later = names[len(header["migrations"]) :]
        self._db.execute("PRAGMA foreign_keys = OFF")
        MIGRATIONS.apply(self._db, stop_before=later[0] if later else None)
        _drop_triggers(self._db)
        try:
            self._load(header)
            if later:
                MIGRATIONS.apply(self._db)
                _drop_triggers(self._db)
            check(self._db)
        except (sqlite3.Error, OverflowError, UnicodeEncodeError, StoreError) as error:
            raise self._wrong(str(error).rstrip(".")) from error

    def _load(self, header: Line) -> None:
        self._db.execute("BEGIN")
        empty_out(self._db)
        total = sum(self._table(table) for table in carried_tables(self._db))
        if self._line() != {"end": total}:
            raise StoreError("its last line does not tell how many rows it holds")
        if self._file.read(1):
            raise StoreError("something stands behind its end")
        set_numbers(self._db, self._numbers(header))
        self._db.execute("COMMIT")
        if broken := select(self._db, "PRAGMA foreign_key_check"):
            raise StoreError(f"a row of {broken[0]['table']} leads to a row that is not there")

    def _header(self) -> Line:
        """Read the first line, and refuse what is no export or a newer version's."""
        try:
            header = self._line()
        except StoreError as error:
            raise self._not_ours() from error
        if header.get("format") != FORMAT:
            raise self._not_ours()
        known = [it.name for it in MIGRATIONS._migrations]  # noqa: SLF001 — as above
        applied = header.get("migrations")
        if not isinstance(applied, list) or not all(isinstance(it, str) for it in applied):
            raise self._wrong("its first line names no migrations")
        if header.get("version") != VERSION or set(applied) - set(known):
            raise StoreError(
                f"{self._named}: a newer version of Coach wrote it, so nothing was taken in. "
                "Install that version here, or export it again with this one."
            )
        if applied != known[: len(applied)] or _FIRST_WITH_EXPORTS not in applied:
            raise self._wrong("the migrations in its first line are none that ran together")
        return header

    def _table(self, table: str) -> int:
        """Read the rows of the table that comes next, and return how many they are."""
        head = self._line()
        if head.get("table") != table:
            raise StoreError(f"the table {table} should begin here")
        columns, count = columns_of(self._db, table), head.get("rows")
        if not isinstance(count, int) or isinstance(count, bool) or count < 0:
            raise StoreError(f"{table} has no count of its rows")
        named = head.get("columns")
        if not isinstance(named, list) or named != list(columns):
            raise StoreError(f"the columns of {table} are not {', '.join(columns)}")
        places = ", ".join("?" for _ in columns)
        self._db.conn.executemany(
            f'INSERT INTO "{table}" VALUES ({places})',  # noqa: S608 — the schema's own name
            (self._row(table, len(columns)) for _ in range(count)),
        )
        return count

    def _row(self, table: str, width: int) -> list[Any]:
        row = self._parsed()
        if not isinstance(row, list) or len(row) != width:
            raise StoreError(f"a row of {table} with {width} values should stand here")
        if any(isinstance(value, bool | list | dict) for value in row):
            raise StoreError(f"a row of {table} holds something other than a text or a number")
        return row

    def _numbers(self, header: Line) -> dict[str, int]:
        """Return the highest numbers given out, each as high as those in use."""
        told, found = header.get("numbers"), {}
        in_use = select(self._db, "SELECT name, seq FROM sqlite_sequence")
        counted = {it["name"] for it in in_use if not it["name"].startswith("_sqlite")}
        if not isinstance(told, dict) or counted - told.keys():
            raise StoreError("its first line does not tell the highest number of each table")
        for row in in_use:
            if row["name"] in counted and not _is_number(told[row["name"]], row["seq"]):
                raise StoreError(f"the highest number of {row['name']} can't be the one told")
        tables = set(carried_tables(self._db))
        for table, number in told.items():
            if table not in tables or not _is_number(number, 0):
                raise StoreError("the highest numbers in its first line can't be those told")
            found[table] = number
        return found

    def _line(self) -> Line:
        line = self._parsed()
        if not isinstance(line, dict):
            raise StoreError("it ends too early or goes on where a table should begin")
        return line

    def _parsed(self) -> object:
        line = self._file.readline(LONGEST_LINE + 1)
        self._at += 1
        self._bytes += len(line)
        if len(line) > LONGEST_LINE or self._bytes > MOST_BYTES:
            raise StoreError(
                f"it is too large; at most {MOST_BYTES // 10**6:,} MB are read, "
                f"and {LONGEST_LINE // 10**6} MB a line"
            )
        try:
            value: object = json.loads(line, parse_constant=_refuse_constant)
        except (ValueError, RecursionError) as error:
            raise StoreError("the line is no JSON, or the file ends too early") from error
        return value

    def _wrong(self, cause: str) -> StoreError:
        return StoreError(
            f"{self._named}, line {self._at}: {cause}. Nothing was taken in. Export it anew with "
            "`coach memory export`, or use another copy of it."
        )

    def _not_ours(self) -> StoreError:
        return StoreError(
            f"{self._named}: it is no export of a memory. `coach memory export FILE` makes one; "
            "other files are read with `coach import` and `coach memory import-chat`."
        )


def _is_number(value: object, least: int) -> bool:
    return (
        isinstance(value, int) and not isinstance(value, bool) and least <= value <= _HIGHEST_NUMBER
    )


def _refuse_constant(name: str) -> object:
    raise ValueError(f"{name} is no number")


def _drop_triggers(db: Database) -> None:
    """Let rows be put in as they are: the journal of them comes with them."""
    for row in select(db, "SELECT name FROM sqlite_master WHERE type = 'trigger'"):
        db.execute(f'DROP TRIGGER "{row["name"]}"')
