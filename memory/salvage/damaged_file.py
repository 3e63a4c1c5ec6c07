"""A damaged file as tables with rows."""

from collections.abc import Iterator
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
        migrations = map(_migration, self._rows_of(MIGRATIONS.migrations_table))
        self.migrations = frozenset(name for name in migrations if name is not None)
        sequences = map(_sequence, self._rows_of("sqlite_sequence"))
        self.sequences = dict(found for found in sequences if found is not None)

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
            if entry.kind == "index":
                # Its pages are accounted for; what it says stands in a table too.
                for _ in self._forest.leaves(entry.root):
                    pass
        for leaf in self._forest.left_over():
            if leaf.rows and not any(map(_is_of_the_schema, leaf.rows)):
                yield leaf

    def _rows_of(self, table: str) -> Iterator[StoredRow]:
        """Yield what may be rows of a table that tells of the schema; all that is left included."""
        found = [self.leaves(table)]
        if self.schema_broken:
            found.append(self._forest.left_over())
        yield from (row for leaves in found for leaf in leaves for row in leaf.rows)


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


def _is_of_the_schema(row: StoredRow) -> bool:
    return any(read(row) is not None for read in (_entry, _migration, _sequence))
