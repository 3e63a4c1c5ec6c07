"""What rows lead to: the numbers of another file made those of this one."""

import re
from collections import defaultdict
from typing import Final

from sqlite_utils import Database

from memory.carrying.tables import rows_of
from memory.rows import Row, insert, select

_LEADS_TO: Final = {
    "session_id": "sessions",
    "speaker_id": "speakers",
    "source_id": "sources",
    "claim_id": "claims",
    "assessment_id": "assessments",
    "checkin_id": "checkins",
}
_NEEDED: Final = frozenset({"session_id", "source_id", "checkin_id"})
_SIDES: Final = {"user": 1, "coach": 2}
_NAMED_MESSAGE: Final = re.compile(r"message (\d{1,16})")


class Links:
    """The numbers that rows of a staged database have here, by table."""

    def __init__(self, db: Database, source: Database) -> None:
        self._db = db
        self._source = source
        self._speakers = {row["id"]: row for row in rows_of(source, "speakers")}
        self.numbers: dict[str, dict[int, int]] = defaultdict(dict)

    def led(self, table: str, row: Row) -> Row | None:
        """Return a row that leads to rows here; ``None`` where one it can't do without is not."""
        led = {**row}
        for column in _LEADS_TO.keys() & row.keys():
            if column == "speaker_id" and row[column] is not None:
                led[column] = self._speaker(row[column])
            elif row[column] is not None:
                led[column] = self.numbers[_LEADS_TO[column]].get(row[column])
        if any(led.get(column) is None for column in _NEEDED & row.keys()):
            return None
        if "superseded_by" in led:
            led["superseded_by"] = None  # the later row comes later; see `tie`
        if led.get("kept_as") is not None:
            led["kept_as"] = self.numbers[row["kind"]].get(row["kept_as"])
        if table == "messages" and led["speaker_id"] is None:
            # Another conversation than the one held here, which goes on from its own messages.
            led["speaker_id"] = _SIDES[row["role"]]
        for column in {"label", "source"} & row.keys():
            led[column] = _NAMED_MESSAGE.sub(self._message, row[column])
        return led

    def _speaker(self, there: int) -> int:
        """Return who is meant here, by name and side; added only once a message is.

        Else the name of one whose messages were forgotten would come back.
        """
        known = self.numbers["speakers"]
        if there not in known:
            said = {name: self._speakers[there][name] for name in ("name", "role")}
            sql = "SELECT id FROM speakers WHERE name = ? AND role = ?"
            found = select(self._db, sql, *said.values())
            known[there] = found[0]["id"] if found else insert(self._db, "speakers", said)
        return known[there]

    def _message(self, named: re.Match[str]) -> str:
        number = self.numbers["messages"].get(int(named[1]))
        return named[0] if number is None else f"message {number}"

    def tie(self, table: str) -> None:
        """Let the rows of a table that were added lead to those that took their place.

        One that took the place and is here already, under a lower number, is no later row here.
        """
        there = self.numbers[table]
        for row in rows_of(self._source, table):
            here, later = there.get(row["id"]), there.get(row.get("superseded_by") or 0)
            if here is not None and later is not None and later > here:
                self._db.execute(
                    f"UPDATE {table} SET superseded_by = ? "  # noqa: S608 — our own names
                    "WHERE id = ? AND superseded_by IS NULL AND valid_to IS NOT NULL",
                    (later, here),
                )
