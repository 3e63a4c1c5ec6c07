"""Assessments of skills, kept answer by answer."""

import datetime as dt
import json

from sqlite_utils import Database

from memory.errors import StoreError
from memory.records import AssessmentState
from memory.rows import Row, insert, make_value, read_value, select
from tools.domain import Assessment


def open_assessment(db: Database, skill: str, *, now: dt.datetime) -> AssessmentState:
    """Return the unfinished assessment of a skill, or else a new one; it is worked on last now."""
    turn = select(db, "SELECT coalesce(max(turn), 0) + 1 AS turn FROM assessments")[0]["turn"]
    rows = select(db, "SELECT id FROM assessments WHERE skill = ? AND finished_at IS NULL", skill)
    if rows:
        number = int(rows[0]["id"])
        db.execute("UPDATE assessments SET turn = ? WHERE id = ?", (turn, number))
    else:
        row = {"skill": skill, "choices": "{}", "turn": turn, "started_at": now.isoformat()}
        number = insert(db, "assessments", row)
    return _state(_row(db, number))


def unfinished_assessments(db: Database) -> tuple[AssessmentState, ...]:
    """Return the assessments that were begun and not finished, the one worked on last first."""
    rows = select(db, "SELECT * FROM assessments WHERE finished_at IS NULL ORDER BY turn DESC")
    return tuple(_state(row) for row in rows)


def save_choices(db: Database, number: int, choices: dict[str, int]) -> None:
    """Keep the answers chosen so far, in the place of those before."""
    _must_be_open(db, number)
    db.execute("UPDATE assessments SET choices = ? WHERE id = ?", (json.dumps(choices), number))


def finish_assessment(
    db: Database, number: int, assessment: Assessment, *, now: dt.datetime
) -> None:
    """Close an assessment with what it came to; the claim is saved apart."""
    _must_be_open(db, number)
    db.execute(
        "UPDATE assessments SET body = ?, finished_at = ? WHERE id = ?",
        (assessment.model_dump_json(), now.isoformat(), number),
    )


def finished_assessments(db: Database, skill: str) -> tuple[Assessment, ...]:
    """Return the finished assessments of a skill, the oldest first."""
    rows = select(
        db, "SELECT body FROM assessments WHERE skill = ? AND body IS NOT NULL ORDER BY id", skill
    )
    return tuple(read_value(Assessment, row["body"], "assessment") for row in rows)


def _state(row: Row) -> AssessmentState:
    state = {"id": row["id"], "skill": row["skill"], "choices": json.loads(row["choices"])}
    return make_value(AssessmentState, state, "assessment")


def _row(db: Database, number: int) -> Row:
    rows = select(db, "SELECT * FROM assessments WHERE id = ?", number)
    if not rows:
        raise StoreError(f"There is no assessment {number} in the memory. Start a new one.")
    return rows[0]


def _must_be_open(db: Database, number: int) -> None:
    if _row(db, number)["finished_at"] is not None:
        raise StoreError(f"Assessment {number} is finished already. Start a new one.")
