"""A damaged file as tables with rows."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from memory.migrations import MIGRATIONS
from memory.salvage.cells import BROKEN, Leaf, StoredRow
from memory.salvage.pages import Pages
from memory.salvage.trees import Forest

SCHEMA_ROOT = 1
"""The page at which the tree of the schema begins (section 2.6)."""

_KINDS = ("table", "index", "view", "trigger")


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the schema: what it is, its name, its root page and its SQL."""

    kind: str
    name: str
    root: int
    sql: str


class DamagedFile:
    """Hands out what can be read of a file, table by table.

    Attributes:
        schema: The lines of its schema that read, by name.
        schema_broken: Whether there may be more of them.
        migrations: The names of the migrations that it is known to have run.
        sequences: The highest number that was given in each table, as far as it reads.
        sequences_broken: Whether there may be more of those.
    """

    def __init__(self, pages: Pages) -> None:
        self._forest = Forest(pages)
        entries: list[Entry | None] = []
        self.schema_broken = False
        for leaf in self._forest.leaves(SCHEMA_ROOT):
            self.schema_broken |= bool(leaf.unreadable)
            entries += map(_entry, leaf.rows)
        if self.schema_broken:
            entries += (_entry(row) for leaf in self._forest.left_over() for row in leaf.rows)
        self.schema = {entry.name: entry for entry in entries if entry is not None}
        migrations = map(_migration, _rows(self._perhaps_of(MIGRATIONS.migrations_table)))
        self.migrations = frozenset(name for name in migrations if name is not None)
        numbering = tuple(self._perhaps_of("sqlite_sequence"))
        self.sequences = dict(it for it in map(_sequence, _rows(numbering)) if it is not None)
        self.sequences_broken = any(leaf.unreadable for leaf in numbering)

    def leaves(self, table: str) -> Iterator[Leaf]:
        """Yield what the pages of a table hold; what is broken is counted in them."""
        entry = self.schema.get(table)
        if entry is not None:
            yield from self._forest.leaves(entry.root)
        elif self.schema_broken:
            yield BROKEN

    def left_over(self) -> Iterator[Leaf]:
        """Yield what stands in pages that nothing leads to any more, once all tables are read."""
        for entry in self.schema.values():
            if entry.kind == "index" or (entry.root and entry.name.startswith("search_")):
                # Its pages are accounted for; what it says stands in a table too.
                for _ in self._forest.leaves(entry.root):
                    pass
        for leaf in self._forest.left_over():
            if leaf.rows and not any(map(_is_known, leaf.rows)):
                yield leaf

    def _perhaps_of(self, table: str) -> Iterator[Leaf]:
        """Yield what may be of a table that tells of the schema; all that is left included."""
        yield from self.leaves(table)
        if self.schema_broken:
            yield from self._forest.left_over()


def _rows(leaves: Iterable[Leaf]) -> Iterator[StoredRow]:
    return (row for leaf in leaves for row in leaf.rows)


def _entry(row: StoredRow) -> Entry | None:
    match row.values:
        case (str(kind), str(name), str(), int(root), str(sql)) if kind in _KINDS:
            return Entry(kind, name, root, sql)
    return None


def _migration(row: StoredRow) -> str | None:
    match row.values:
        case (*_, MIGRATIONS.name, str(name), str()):
            return name
    return None


def _sequence(row: StoredRow) -> tuple[str, int] | None:
    match row.values:
        case (str(table), int(highest)) if row.rowid is not None:
            return table, highest
    return None


def _is_known(row: StoredRow) -> bool:
    """Say whether a row tells of the schema, or is of the search index, which is made anew."""
    match row.values:
        case (None, bytes()) | (None, int(), int(), int(), int(), int(), int(), str()):
            return True
    return any(read(row) is not None for read in (_entry, _migration, _sequence))
