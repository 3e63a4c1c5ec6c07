"""Knowing the rows of another file again: by the names that they have, there and here."""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from sqlite_utils import Database

from memory.carrying.tables import rows_of
from memory.identity import Name, file_named, names_of, own_file
from memory.journal import current_row
from memory.rows import Row, select


class Tombstone(NamedTuple):
    """What is left of a row that was forgotten."""

    file_id: int
    table: str
    key: str
    what: str


class Naming:
    """The names of the rows of a staged database, with the numbers that files have here."""

    def __init__(self, db: Database, source: Database) -> None:
        self._db = db
        self._own = own_file(db)
        self._source = source
        self._files = {row["id"]: file_named(db, row["name"]) for row in rows_of(source, "files")}
        self._from = self._files[own_file(source)]
        self._other: dict[tuple[str, int], set[Name]] = defaultdict(set)
        for row in rows_of(source, "origins"):
            name = Name(self._files[row["file_id"]], row["table_name"], row["row_id"])
            self._other[row["here_table"], row["here_id"]].add(name)
        rows = select(db, "SELECT * FROM tombstones")
        self._tombstones = {(it["file_id"], it["table_name"], it["row_key"]): it for it in rows}
        self._choices = {it["row_key"] for it in rows if it["table_name"] == "settings"}

    def names(self, table: str, number: int) -> set[Name]:
        """Return all names of a row of the staged database."""
        return {Name(self._from, table, number)} | self._other.get((table, number), set())

    def here(self, names: set[Name], table: str) -> int | None:
        """Return the number of the row here that has one of the names, or ``None``."""
        for name in sorted(names):
            if name.table != table:
                continue
            if name.file_id == self._own and self._is_there(table, name.row_id):
                return name.row_id
            for row in self._db.execute(
                "SELECT here_id FROM origins "
                "WHERE file_id = ? AND table_name = ? AND row_id = ? AND here_table = ?",
                (*name[:1], table, name.row_id, table),
            ).fetchall():
                if self._is_there(table, row[0]):
                    return int(row[0])
        return None

    def _is_there(self, table: str, number: int) -> bool:
        found = self._db.execute(f"SELECT 1 FROM {table} WHERE id = ?", (number,))  # noqa: S608 — our own names
        return found.fetchone() is not None

    def own_number(self, table: str, number: int) -> int | None:
        """Return the number that a row had here once; ``None`` for one of another file."""
        own = [it for it in self.names(table, number) if it.file_id == self._own]
        return next((it.row_id for it in own if it.table == table), None)

    def is_forgotten(self, names: set[Name]) -> bool:
        """Say whether a row, or one that it is made of, was forgotten here."""
        return any((it.file_id, it.table, str(it.row_id)) in self._tombstones for it in names)

    def is_forgotten_choice(self, made_at: str) -> bool:
        """Say whether a choice, by the time at which it was made, was forgotten here."""
        return made_at in self._choices

    def is_cut(self, table: str, number: int) -> bool:
        """Say whether forgetting cut something out of a row here."""
        return bool(self._tombstones) and self.is_forgotten(names_of(self._db, table, number))

    def remember(self, names: set[Name], table: str, number: int) -> None:
        """Write down the names that a row here has besides its own."""
        rows = [
            (name.file_id, name.table, name.row_id, table, number)
            for name in sorted(names)
            if name != Name(self._own, table, number)
        ]
        self._db.conn.executemany("INSERT OR REPLACE INTO origins VALUES (?, ?, ?, ?, ?)", rows)

    def tombstones_there(self) -> Iterator[Tombstone]:
        """Yield what was forgotten in the other file, with the number that its file has here."""
        for row in rows_of(self._source, "tombstones"):
            file_id = self._files[row["file_id"]]
            yield Tombstone(file_id, row["table_name"], row["row_key"], row["what"])

    def buried_here(self, tombstone: Tombstone) -> Row | None:
        """Return the row here that was forgotten in the other file, or ``None``."""
        table, key = tombstone.table, tombstone.key
        if table == "settings":
            rows = select(self._db, "SELECT * FROM settings WHERE recorded_at = ?", key)
            return rows[0] if rows else None
        number = self.here({Name(tombstone.file_id, table, int(key))}, table)
        return None if number is None else current_row(self._db, table, f"[{number}]")

    def bury(self, tombstone: Tombstone) -> None:
        """Keep a tombstone of the other file, for what is not here and so must not come."""
        self._db.execute("INSERT OR IGNORE INTO tombstones VALUES (?, ?, ?, ?)", tombstone)
