"""The numbers that the user knows things by: pieces of evidence, and versions of a plan."""

import datetime as dt

from sqlite_utils import Database

from memory.carrying.clashes import Fate
from memory.carrying.naming import Naming
from memory.carrying.tables import rows_of
from memory.evidence import evidence_of
from memory.rows import Row, insert, select


class PieceNumbers:
    """The numbers that the other file's pieces of evidence have here, with all their versions."""

    def __init__(self, db: Database, source: Database, naming: Naming) -> None:
        self._db = db
        self._naming = naming
        highest = "SELECT coalesce(max(number), 0) AS number FROM evidence"
        self._highest: int = max(select(it, highest)[0]["number"] for it in (db, source))
        self._numbers: dict[int, int] = {}
        for row in rows_of(source, "evidence"):
            here = self._known(row)
            if here is not None:
                self._numbers.setdefault(row["number"], here)

    def _known(self, row: Row) -> int | None:
        """Return the number of a piece that is here already, by its name or its words."""
        number = self._naming.here(self._naming.names("evidence", row["id"]), "evidence")
        if number is not None:
            found = select(self._db, "SELECT number FROM evidence WHERE id = ?", number)
            return int(found[0]["number"])
        same = self._same(row) if row["valid_to"] is None else None
        return None if same is None else int(same["number"])

    def _same(self, row: Row) -> Row | None:
        told = evidence_of({**row, "number": None})
        held = select(self._db, "SELECT * FROM evidence WHERE valid_to IS NULL ORDER BY id")
        return next((it for it in held if evidence_of({**it, "number": None}) == told), None)

    def fate(self, row: Row) -> Fate:
        """Return what becomes of a version: a piece that is here is held as it is here."""
        same = self._same(row) if row["valid_to"] is None else None
        if same is not None:
            return Fate(same_as=same["id"])
        there, known = row["number"], row["number"] in self._numbers
        if not known:
            self._numbers[there] = self._free(there)
        number = self._numbers[there]
        if row["valid_to"] is None and self._is_held(number):
            other = self._next()
            note = f"E{there} reads differently there than E{number} here; theirs is E{other} now."
            return Fate({**row, "number": other}, note=note)
        if not known and number != there:
            return Fate(
                {**row, "number": number},
                note=f"E{there} of the other file is E{number} here, since E{there} is another.",
            )
        return Fate({**row, "number": number})

    def _free(self, number: int) -> int:
        taken = select(self._db, "SELECT 1 FROM evidence WHERE number = ?", number)
        return self._next() if taken else number

    def _next(self) -> int:
        self._highest += 1
        return self._highest

    def _is_held(self, number: int) -> bool:
        return bool(
            select(self._db, "SELECT 1 FROM evidence WHERE number = ? AND valid_to IS NULL", number)
        )


def plan_keys(db: Database) -> dict[str, Row]:
    """Return the latest plan for each role."""
    rows = select(db, "SELECT * FROM roadmaps ORDER BY version")
    return {row["role_key"]: row for row in rows}


def next_version(db: Database, row: Row) -> Fate:
    """Return the plan as the next version of those for its role, unless one says the same."""
    held = select(db, "SELECT * FROM roadmaps WHERE role_key = ?", row["role_key"])
    same = next((it["id"] for it in held if it["body"] == row["body"]), None)
    if same is not None:
        return Fate(same_as=same)
    if all(it["version"] != row["version"] for it in held):
        return Fate(row)
    return Fate({**row, "version": max(it["version"] for it in held) + 1})


def keep_latest_plans(db: Database, latest: dict[str, Row], now: dt.datetime) -> None:
    """Let the plans that were the latest be it again, above the versions that came in."""
    for key, row in latest.items():
        (highest,) = select(
            db, "SELECT max(version) AS version FROM roadmaps WHERE role_key = ?", key
        )
        if highest["version"] > row["version"]:
            again = {"version": highest["version"] + 1, "recorded_at": now.isoformat()}
            insert(db, "roadmaps", {"role_key": key, "body": row["body"], **again})
