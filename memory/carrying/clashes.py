"""What becomes of a row of another file where something here stands in its place."""

from collections.abc import Callable
from typing import Final, NamedTuple

from sqlite_utils import Database

from memory.evidence import all_evidence
from memory.facts import held_of, only_one_holds
from memory.proposals import Proposed, proposed_of, says_same
from memory.rows import Row, select
from tools.domain import Evidence, SkillClaim


class Fate(NamedTuple):
    """What becomes of a row that is to be merged.

    Attributes:
        same_as: The row here that says the same; it stands for both.
        row: What is added, where nothing says the same; ``None`` leaves it out.
        closes: The row here that the added one takes the place of.
        asks: Whether the user is to decide between the row and what is held here.
        note: What clashed and what became of it, or ``""``.
    """

    row: Row | None = None
    same_as: int | None = None
    closes: Row | None = None
    asks: bool = False
    note: str = ""


def _claim(db: Database, row: Row) -> Fate:
    """Ask where the levels differ; a level adds to a mention."""
    held = select(db, "SELECT * FROM claims WHERE skill = ? AND valid_to IS NULL", row["skill"])
    if row["valid_to"] is not None or not held:
        return Fate(row)
    if held[0]["level"] == row["level"]:
        return Fate(same_as=held[0]["id"])
    if held[0]["level"] is None:
        return Fate(row, closes=held[0])
    return Fate({**row, "valid_to": row["valid_from"]}, asks=row["level"] is not None)


def _fact(db: Database, row: Row) -> Fate:
    """Ask where a fact differs and one alone can hold; else any number does."""
    held = held_of(db, row["kind"], row["subject"])
    said = ("value", "subject", "unit")
    same = next((it for it in held if all(it[part] == row[part] for part in said)), None)
    if row["valid_to"] is not None or not held:
        return Fate(row)
    if same is not None:
        return Fate(same_as=same["id"])
    if not only_one_holds(row["kind"], row["subject"]):
        return Fate(row)
    return Fate({**row, "valid_to": row["valid_from"] or row["recorded_at"][:10]}, asks=True)


def _role(db: Database, row: Row) -> Fate:
    held = select(
        db, "SELECT * FROM roles WHERE title_key = ? AND valid_to IS NULL", row["title_key"]
    )
    if row["valid_to"] is not None or not held:
        return Fate(row)
    if held[0]["body"] == row["body"]:
        return Fate(same_as=held[0]["id"])
    note = f"The role “{row['title']}” reads differently there; yours stays, theirs is history."
    return Fate({**row, "valid_to": row["recorded_at"][:10]}, note=note)


def _skill(db: Database, row: Row) -> Fate:
    held = select(db, "SELECT * FROM skills WHERE name = ?", row["name"])
    if not held:
        return Fate(row)
    differs = held[0]["body"] != row["body"]
    note = f"The skill “{row['name']}” is described differently there; yours stays."
    return Fate(same_as=held[0]["id"], note=note if differs else "")


def _session(db: Database, row: Row) -> Fate:
    return _same(db, row, "sessions", "outside_name = ?", row["outside_name"])


def _message(db: Database, row: Row) -> Fate:
    return _same(db, row, "messages", "outside_id = ?", row["outside_id"])


def _checkin(db: Database, row: Row) -> Fate:
    open_here = select(db, "SELECT 1 FROM checkins WHERE finished_at IS NULL")
    if row["finished_at"] is None and open_here:
        return Fate(
            note=f"The check-in of {row['day']} is unfinished there, and another one here: it was "
            "left out. Finish it there, then export again."
        )
    return Fate(row)


def _commitment(db: Database, row: Row) -> Fate:
    if row["outcome"] != "open":
        return Fate(row)
    where = "outcome = 'open' AND week = ? AND text = ?"
    return _same(db, row, "commitments", where, row["week"], row["text"])


def _assessment(db: Database, row: Row) -> Fate:
    open_here = select(
        db, "SELECT 1 FROM assessments WHERE finished_at IS NULL AND skill = ?", row["skill"]
    )
    if row["finished_at"] is None and open_here:
        return Fate(
            note=f"The assessment of {row['skill']} is unfinished there and here: theirs was left "
            "out. Finish it there, then export again."
        )
    return Fate(row)


def _resource(db: Database, row: Row) -> Fate:
    if row["removed_at"] is not None:
        return Fate(row)
    where = "removed_at IS NULL AND skill = ? AND url = ?"
    return _same(db, row, "resources", where, row["skill"], row["url"])


def _proposal(db: Database, row: Row) -> Fate:
    """Ask nothing twice, nothing that was dropped here, and nothing that holds here."""
    if row["outcome"] != "open":
        return Fate(row)
    asked = select(
        db,
        "SELECT * FROM proposals WHERE kind = ? AND subject = ? AND outcome IN ('open', 'dropped')",
        row["kind"],
        row["subject"],
    )
    told = proposed_of(row)
    if _holds(db, told):
        return Fate({**row, "outcome": "settled", "decided_at": row["recorded_at"]})
    same = next((it for it in asked if says_same(proposed_of(it), told)), None)
    return Fate(row) if same is None else Fate(same_as=same["id"])


def _holds(db: Database, told: Proposed) -> bool:
    if isinstance(told, Evidence):
        return any(says_same(it, told) for it in all_evidence(db))
    if isinstance(told, SkillClaim):
        sql = "SELECT 1 FROM claims WHERE skill = ? AND level IS ? AND valid_to IS NULL"
        return bool(select(db, sql, told.skill, told.level))
    held = held_of(db, told.kind, told.subject)
    return any((it["value"], it["unit"]) == (told.value, told.unit) for it in held)


def _same(db: Database, row: Row, table: str, where: str, *values: object) -> Fate:
    held = select(db, f"SELECT id FROM {table} WHERE {where}", *values)  # noqa: S608 — our own words
    return Fate(same_as=held[0]["id"]) if held else Fate(row)


FATES: Final[dict[str, Callable[[Database, Row], Fate]]] = {
    "claims": _claim,
    "facts": _fact,
    "roles": _role,
    "skills": _skill,
    "sessions": _session,
    "messages": _message,
    "checkins": _checkin,
    "commitments": _commitment,
    "assessments": _assessment,
    "resources": _resource,
    "proposals": _proposal,
}
"""What becomes of a row, by table; a row of another table is added."""
