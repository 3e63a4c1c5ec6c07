"""Merging an export into a memory that holds things already: what is here stays as it is."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from typing import Final

from sqlite_utils import Database

from memory import journal
from memory.carrying.clashes import FATES, Fate
from memory.carrying.links import Links
from memory.carrying.naming import Naming
from memory.carrying.numbering import PieceNumbers, keep_latest_plans, next_version, plan_keys
from memory.carrying.records import Merged
from memory.carrying.tables import rows_of
from memory.claims import claim_of
from memory.describing import described
from memory.errors import StoreError
from memory.facts import fact_of
from memory.proposals import propose
from memory.rows import Row, insert, select

_ORDER: Final = (
    "sessions",
    "messages",
    "sources",
    "assessments",
    "claims",
    "facts",
    "skills",
    "roles",
    "roadmaps",
    "checkins",
    "commitments",
    "evidence",
    "resources",
    "proposals",
)
"""The tables whose rows are merged one by one, each after those that it leads to.

The journal of the other file is not: what came of it here is one change.
"""

_STATE: Final = {
    "commitments": "outcome",
    "checkins": "body",
    "assessments": "body",
    "proposals": "outcome",
}
"""What of a row goes on changing, by table."""


def merge(db: Database, source: Database, *, now: dt.datetime) -> Merged:
    """Add what a staged database holds and is not here; nothing that is here is overwritten.

    Args:
        db: The database, inside a transaction.
        source: The staged one, of the same schema.
        now: The time.
    """
    db.execute("PRAGMA defer_foreign_keys = ON")
    return _Merging(db, source, now).run()


class _Merging:
    def __init__(self, db: Database, source: Database, now: dt.datetime) -> None:
        self._db = db
        self._source = source
        self._now = now
        self._naming = Naming(db, source)
        self._links = Links(db, source)
        self._pieces = PieceNumbers(db, source, self._naming)
        self._plans = plan_keys(db)
        self._added: Counter[str] = Counter()
        self._counts: Counter[str] = Counter()
        self._changed: Counter[str] = Counter()
        self._questions: list[int] = []
        self._notes: list[str] = []
        self._new_checkins: set[int] = set()
        self._there: dict[str, dict[int, int]] = {}

    def run(self) -> Merged:
        before = journal.last_said(self._db)
        for table in _ORDER:
            for row in rows_of(self._source, table):
                self._merge(table, row)
            self._links.tie(table)
        self._add_parts("answers")
        self._add_parts("hours")
        self._add_settings()
        keep_latest_plans(self._db, self._plans, self._now)
        journal.note_added(self._db, before)
        there = tuple(self._forgotten_there())
        return Merged(
            added=dict(sorted(self._added.items())),
            present=self._counts["present"],
            forgotten=self._counts["forgotten"],
            left_out=self._counts["left out"],
            questions=tuple(f"Q{number}" for number in self._questions),
            notes=(*self._notes, *self._changed_there()),
            forgotten_there=there,
        )

    def _merge(self, table: str, row: Row) -> None:
        """Find what a row is here, or add it."""
        number = row["id"]
        names = self._naming.names(table, number)
        here = self._naming.here(names, table)
        if here is not None:
            self._counts["present"] += 1
            self._note_state(table, row, here)
        elif self._naming.is_forgotten(names):
            self._counts["forgotten"] += 1
            return
        else:
            here = self._take_in(table, row)
            if here is None:
                self._counts["left out"] += 1
                return
        self._links.numbers[table][number] = here
        self._naming.remember(names, table, here)

    def _take_in(self, table: str, row: Row) -> int | None:
        """Add a row under a number of its own, or find the one that says the same."""
        led = self._links.led(table, row)
        fate = Fate() if led is None else self._fate(table, led)
        if fate.note:
            self._notes.append(fate.note)
        if fate.same_as is not None:
            self._counts["present"] += 1
            return fate.same_as
        return None if fate.row is None else self._add(table, row, fate)

    def _fate(self, table: str, row: Row) -> Fate:
        if table == "evidence":
            return self._pieces.fate(row)
        if table == "roadmaps":
            return next_version(self._db, row)
        decide = FATES.get(table)
        return Fate(row) if decide is None else decide(self._db, row)

    def _add(self, table: str, row: Row, fate: Fate) -> int:
        if fate.closes is not None:
            until = max(fate.closes["valid_from"], row["valid_from"])
            values = (until, fate.closes["id"])
            self._db.execute(f"UPDATE {table} SET valid_to = ? WHERE id = ?", values)  # noqa: S608 — our own names
        added = {**(fate.row or {}), "id": self._naming.own_number(table, row["id"])}
        number = insert(self._db, table, added)
        if fate.closes is not None:
            values = (number, fate.closes["id"])
            self._db.execute(f"UPDATE {table} SET superseded_by = ? WHERE id = ?", values)  # noqa: S608 — as above
        self._added[table] += 1
        if table == "checkins":
            self._new_checkins.add(row["id"])
        if fate.asks:
            self._ask(table, row, number)
        return number

    def _ask(self, table: str, row: Row, number: int) -> None:
        """Propose what differs from what is held; it is known by the row that it is made of."""
        held = select(self._db, f"SELECT * FROM {table} WHERE id = ?", number)[0]  # noqa: S608 — as above
        said = claim_of(held) if table == "claims" else fact_of(held)
        try:
            asked = propose(self._db, said, held["source_id"], now=self._now)
        except StoreError:
            self._notes.append(
                f"{described(table, row)} differs from what holds here, and the words that it was "
                "read from are forgotten: yours stays, theirs is history."
            )
            return
        self._naming.remember(self._naming.names(table, row["id"]), "proposals", asked)
        if asked not in self._questions and _is_open(self._db, asked):
            self._questions.append(asked)

    def _add_parts(self, table: str) -> None:
        """Add the answers or hours of the check-ins that are new; those of others stay."""
        for row in rows_of(self._source, table):
            if row["checkin_id"] in self._new_checkins:
                led = self._links.led(table, row)
                if led is not None:
                    insert(self._db, table, led)
                    self._added[table] += 1

    def _add_settings(self) -> None:
        for row in rows_of(self._source, "settings"):
            held = select(self._db, "SELECT value FROM settings WHERE key = ?", row["key"])
            if held:
                self._counts["present"] += 1
                if held[0]["value"] != row["value"]:
                    told = described("settings", row)
                    self._notes.append(f"Chosen otherwise there ({told}); yours stays.")
            elif self._naming.is_forgotten_choice(row["recorded_at"]):
                self._counts["forgotten"] += 1
            else:
                insert(self._db, "settings", row)
                self._added["settings"] += 1

    def _note_state(self, table: str, row: Row, here: int) -> None:
        column = _STATE.get(table)
        if column is None or self._naming.is_cut(table, here):
            return
        held = select(self._db, f"SELECT {column} AS state FROM {table} WHERE id = ?", here)  # noqa: S608 — our own names
        self._changed[table] += held[0]["state"] != row[column]

    def _changed_there(self) -> Iterator[str]:
        for table, count in sorted(self._changed.items()):
            if count:
                yield f"{count} of the {table} here came to something else there; yours stay."

    def _forgotten_there(self) -> Iterator[str]:
        """Take over what was forgotten there; what is here is only told, for the user to decide."""
        for tombstone in self._naming.tombstones_there():
            table, here = tombstone.table, self._naming.buried_here(tombstone)
            if here is None:
                self._naming.bury(tombstone)
            elif tombstone.what == "removed":
                yield described(table, here)
            elif table in ("messages", "sources") and self._reads_otherwise(table, here):
                yield f"A passage of one of the {table}, of {here['recorded_at'][:10]}"

    def _reads_otherwise(self, table: str, here: Row) -> bool:
        """Say whether what was cut there is whole here."""
        if table not in self._there:
            self._there[table] = {now: then for then, now in self._links.numbers[table].items()}
        number = self._there[table].get(here["id"])
        there = journal.current_row(self._source, table, f"[{number}]") if number else None
        return there is not None and there["text"] != here["text"]


def _is_open(db: Database, number: int) -> bool:
    return bool(select(db, "SELECT 1 FROM proposals WHERE id = ? AND outcome = 'open'", number))
