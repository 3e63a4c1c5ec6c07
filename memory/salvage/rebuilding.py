"""A new file out of the rows that were read."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from sqlite_utils import Database

from memory.invariants import BODIES, JSON_COLUMNS, stored_tables
from memory.migrations import MIGRATIONS
from memory.rows import Row, select
from memory.salvage.cells import Leaf, StoredRow
from memory.salvage.damaged_file import DamagedFile
from memory.salvage.shapes import TableShape, delete, shape_of

SEQUENCES = "sqlite_sequence"
"""Where SQLite keeps the highest number that it gave in each table."""

_REFUSED = (sqlite3.Error, OverflowError)


@dataclass
class Tally:
    """What became of the rows of a table.

    Attributes:
        shape: What its rows look like.
        saved: How many were stored.
        broken: Whether some of its pages or cells can't be read.
        counted: Whether the highest number that was given is known for sure.
        dropped: Those that were read and can't be kept, a line each.
        highest: The highest number that one of its rows had, where rows are numbered.
    """

    shape: TableShape
    saved: int = 0
    broken: bool = False
    counted: bool = True
    dropped: list[str] = field(default_factory=list)
    highest: int = 0

    def drop(self, db: Database, row: Row, what: str) -> None:
        """Take a stored row out again, and keep why."""
        key = {column: row[column] for column in self.shape.keys}
        delete(db, self.shape.table, key)
        self.saved -= 1
        self.dropped.append(f"{self.shape.table} {', '.join(map(str, key.values()))}: {what}")


class Rebuilding:
    """Stores what a damaged file holds in a new one, which has the schema of the old one first.

    Args:
        source: The damaged file.
        db: The new file, empty, with foreign keys off.

    Attributes:
        tallies: What became of the rows, by table.
        homeless: How many rows were read of which nobody can tell to which table they belong.
    """

    def __init__(self, source: DamagedFile, db: Database) -> None:
        self._source = source
        self._db = db
        self.tallies: dict[str, Tally] = {}
        self.homeless = 0

    def run(self) -> None:
        """Store the rows and bring the schema up to date."""
        MIGRATIONS.apply(self._db, stop_before=first_missing(self._source))
        with unjournaled(self._db):
            for table in stored_tables(self._db):
                self._take_table(table)
            for leaf in self._source.left_over():
                self._take_in(leaf)
            self._drop_broken_json()
            self._restore_sequences()
        MIGRATIONS.apply(self._db)

    def _take_table(self, table: str) -> None:
        tally = self.tallies[table] = Tally(shape_of(self._db, table))
        for leaf in self._source.leaves(table):
            tally.broken |= bool(leaf.unreadable)
            for row in leaf.rows:
                self._store(tally, row)

    def _store(self, tally: Tally, row: StoredRow) -> None:
        tally.highest = max(tally.highest, row.rowid or 0)
        try:
            tally.shape.insert(self._db, row)
        except _REFUSED as error:
            # The schema may bring a row along that stood there, too.
            if not tally.shape.is_there(self._db, row):
                tally.dropped.append(f"{tally.shape.named(row)}: {error}")
                return
        tally.saved += 1

    def _take_in(self, leaf: Leaf) -> None:
        """Store the rows of a page in the one table that they fit, if there is just one."""
        fitting = [
            tally
            for tally in self.tallies.values()
            if tally.broken
            and all(map(tally.shape.could_hold, leaf.rows))
            and self._fits(tally.shape, leaf.rows)
        ]
        if len(fitting) != 1:
            # Rows without a number may be those of a lost index, which is made anew anyway.
            self.homeless += sum(row.rowid is not None for row in leaf.rows)
            return
        for row in leaf.rows:
            self._store(fitting[0], row)

    def _fits(self, shape: TableShape, rows: Sequence[StoredRow]) -> bool:
        """Try all rows of a page in a table and take them out again."""
        self._db.execute("SAVEPOINT trying")
        try:
            for row in rows:
                shape.insert(self._db, row)
        except _REFUSED:
            return False
        else:
            return True
        finally:
            self._db.execute("ROLLBACK TO trying")
            self._db.execute("RELEASE trying")

    def _drop_broken_json(self) -> None:
        """Drop what later steps of the schema would stumble over."""
        bodies = ((table, "body") for table, *_ in BODIES)
        for table, column in (*bodies, *JSON_COLUMNS):
            tally = self.tallies.get(table)
            if tally is None or column not in tally.shape.columns:
                continue
            where = f"{column} IS NOT NULL AND NOT json_valid({column})"
            for row in select(self._db, f"SELECT * FROM {table} WHERE {where}"):  # noqa: S608 - names of ours
                self._do_without(tally, row, column)

    def _do_without(self, tally: Tally, row: Row, column: str) -> None:
        """Keep a message without the model's own record of it; drop any other row."""
        if (tally.shape.table, column) == ("messages", "payload"):
            self._db.execute("UPDATE messages SET payload = NULL WHERE id = ?", (row["id"],))
        else:
            tally.drop(self._db, row, f"{column} is no JSON")

    def _restore_sequences(self) -> None:
        """Let no number be given twice, those of lost rows included."""
        for table in numbering_tables(self._db):
            tally = self.tallies[table]
            tally.counted = table in self._source.sequences or not self._source.sequences_broken
            given = self._source.sequences.get(table, 0)
            tally.highest = max(tally.highest, given, _highest_journaled(self._db, table))
            if tally.highest:
                self._db.execute(f"DELETE FROM {SEQUENCES} WHERE name = ?", (table,))  # noqa: S608 - a name of ours
                self._db.execute(f"INSERT INTO {SEQUENCES} VALUES (?, ?)", (table, tally.highest))  # noqa: S608 - as above


def _highest_journaled(db: Database, table: str) -> int:
    """Return the highest number of a table's rows that the journal tells of."""
    if not db["changes"].exists():
        return 0
    last = "last_id, " if "last_id" in db["changes"].columns_dict else ""
    highest = (
        f"SELECT max(coalesce({last}json_extract(row_key, '$[0]'), 0)) AS highest FROM changes"  # noqa: S608 - our own text
    )
    found = select(db, f"{highest} WHERE table_name = ?", table)[0]["highest"]
    return found if isinstance(found, int) else 0


def numbering_tables(db: Database) -> tuple[str, ...]:
    """Return the tables that never give a number twice."""
    rows = select(db, "SELECT name FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'")
    return tuple(row["name"] for row in rows)


def first_missing(source: DamagedFile) -> str | None:
    """Return the first migration that the file had not run, or ``None`` where it had all.

    Where the list of them can't be read, it is taken for a file of the present version.
    """
    known = [migration.name for migration in MIGRATIONS._migrations]  # noqa: SLF001 - no public list
    ran = [at for at, name in enumerate(known) if name in source.migrations]
    latest = max(ran, default=len(known) - 1)
    return known[latest + 1] if latest + 1 < len(known) else None


@contextmanager
def unjournaled(db: Database) -> Iterator[None]:
    """Keep the triggers of the journal away meanwhile, since what is put back is no change.

    Others stay: they have search take in what comes.
    """
    kept = select(
        db,
        "SELECT name, sql FROM sqlite_master "
        "WHERE type = 'trigger' AND name LIKE 'journal%' ORDER BY name",
    )
    for trigger in kept:
        db.execute(f'DROP TRIGGER "{trigger["name"]}"')
    yield
    for trigger in kept:
        db.execute(trigger["sql"])
