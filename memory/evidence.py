"""Evidence: what the user did, as the ground of talking points."""

import datetime as dt
import json

from sqlite_utils import Database

from memory.rows import Row, insert, iso_day, make_value, select
from tools.domain import Evidence

_PARTS = ("situation", "task", "action", "result", "own_part")


def add_evidence(db: Database, evidence: Evidence, source_id: int, *, now: dt.datetime) -> Evidence:
    """Keep a piece of evidence and return it with its number; told again, it keeps that."""
    told = evidence.model_copy(update={"id": None})
    for known in all_evidence(db):
        if known.model_copy(update={"id": None}) == told:
            return known
    row: Row = {
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
    return evidence.model_copy(update={"id": insert(db, "evidence", row)})


def all_evidence(db: Database) -> tuple[Evidence, ...]:
    """Return all evidence in the order in which it was told."""
    return tuple(_evidence(row) for row in select(db, "SELECT * FROM evidence ORDER BY id"))


def _evidence(row: Row) -> Evidence:
    columns = {name: row[name] for name in ("id", *_PARTS, "source")}
    lists = {name: json.loads(row[name]) for name in ("metrics", "skills")}
    return make_value(Evidence, {**columns, **lists, "on": row["told_on"]}, "piece of evidence")
