"""Evidence: what the user did, as the ground of talking points."""

import datetime as dt
import json

from sqlite_utils import Database

from memory.errors import StoreError
from memory.rows import Row, insert, iso_day, make_value, select, supersede
from tools.domain import Evidence

_PARTS = ("situation", "task", "action", "result", "own_part")


def add_evidence(db: Database, evidence: Evidence, source_id: int, *, now: dt.datetime) -> Evidence:
    """Keep a piece of evidence and return it with its number; told again, it keeps that.

    A piece that was completed since is returned as it is by now.
    """
    told = evidence.model_copy(update={"id": None})
    for row in select(db, "SELECT * FROM evidence ORDER BY id"):
        if evidence_of(row).model_copy(update={"id": None}) == told:
            return next(it for it in all_evidence(db) if it.id == row["number"])
    highest = select(db, "SELECT coalesce(max(number), 0) AS number FROM evidence")[0]["number"]
    numbered = evidence.model_copy(update={"id": highest + 1})
    insert(db, "evidence", _row(numbered, source_id, now))
    return numbered


def amend_evidence(
    db: Database, number: int, evidence: Evidence, source_id: int, *, now: dt.datetime
) -> Evidence:
    """Put a newer version in the place of a piece of evidence, which stays as its history."""
    held = select(db, "SELECT * FROM evidence WHERE number = ? AND valid_to IS NULL", number)
    if not held:
        raise StoreError(
            f"There is no evidence E{number} in the memory. `coach evidence list` shows all of it."
        )
    numbered = evidence.model_copy(update={"id": number})
    if evidence_of(held[0]) != numbered:
        day = now.date().isoformat()
        supersede(db, "evidence", held[0]["id"], _row(numbered, source_id, now), day)
    return numbered


def all_evidence(db: Database) -> tuple[Evidence, ...]:
    """Return all evidence as it holds now, in the order in which it was told."""
    rows = select(db, "SELECT * FROM evidence WHERE valid_to IS NULL ORDER BY number")
    return tuple(evidence_of(row) for row in rows)


def evidence_history(db: Database, number: int) -> tuple[Evidence, ...]:
    """Return every version of a piece of evidence, the oldest first."""
    rows = select(db, "SELECT * FROM evidence WHERE number = ? ORDER BY id", number)
    return tuple(evidence_of(row) for row in rows)


def _row(evidence: Evidence, source_id: int, now: dt.datetime) -> Row:
    return {
        "number": evidence.id,
        **{part: getattr(evidence, part) for part in _PARTS},
        "metrics": json.dumps(
            [metric.model_dump() for metric in evidence.metrics], ensure_ascii=False
        ),
        "skills": json.dumps(evidence.skills, ensure_ascii=False),
        "told_on": iso_day(evidence.on),
        "source": evidence.source,
        "source_id": source_id,
        "recorded_at": now.isoformat(),
    }


def evidence_of(row: Row) -> Evidence:
    """Return the piece of evidence that a row holds."""
    columns = {name: row[name] for name in (*_PARTS, "source")} | {"id": row["number"]}
    lists = {name: json.loads(row[name]) for name in ("metrics", "skills")}
    return make_value(Evidence, {**columns, **lists, "on": row["told_on"]}, "piece of evidence")
