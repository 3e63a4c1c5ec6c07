"""Hours that were spent on skills, as the check-ins told them."""

import datetime as dt
import json
from collections.abc import Iterable

from sqlite_utils import Database

from memory.rows import select
from tools.domain import HeldLevel


def save_hours(
    db: Database, checkin_id: int, skill: str, hours: float, *, now: dt.datetime
) -> None:
    """Keep the hours that a check-in tells for a skill; told again, they are replaced.

    They belong to the claim that is held when they are first told, so a check-in's hours are
    saved before its level changes.
    """
    held = select(db, "SELECT id FROM claims WHERE skill = ? AND valid_to IS NULL", skill)
    db.execute(
        """
        INSERT INTO hours (checkin_id, skill, hours, claim_id, recorded_at) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (checkin_id, skill) DO UPDATE SET
            hours = excluded.hours, recorded_at = excluded.recorded_at
        """,
        (checkin_id, skill, hours, held[0]["id"] if held else None, now.isoformat()),
    )


def told_hours(db: Database, skill: str) -> tuple[tuple[int | None, float], ...]:
    """Return the levels held so far with the hours told while each was, the oldest first.

    A level of ``None`` is unknown. The last entry is the present state.
    """
    spent = {
        row["claim_id"]: float(row["hours"])
        for row in select(
            db,
            "SELECT claim_id, sum(hours) AS hours FROM hours WHERE skill = ? GROUP BY claim_id",
            skill,
        )
    }
    claims = select(db, "SELECT id, level FROM claims WHERE skill = ? ORDER BY id", skill)
    held = [(row["level"], spent.get(row["id"], 0.0)) for row in claims]
    return ((None, spent.get(None, 0.0)), *held)


def skills_worked_on(db: Database) -> tuple[str, ...]:
    """Return the skills that check-ins told any hours for, by name."""
    rows = select(db, "SELECT DISTINCT skill FROM hours WHERE hours > 0 ORDER BY skill")
    return tuple(row["skill"] for row in rows)


def held_levels(db: Database, skills: Iterable[str]) -> tuple[HeldLevel, ...]:
    """Return every level of some skills in the order recorded, with the hours told while it held.

    Args:
        db: The database.
        skills: Their names.
    """
    rows = select(
        db,
        """
        SELECT skill, level, source_id, sources.kind = 'checkin' AS at_checkin,
            coalesce(told.hours, 0) AS hours
        FROM claims JOIN sources ON sources.id = claims.source_id
        LEFT JOIN (SELECT claim_id, sum(hours) AS hours FROM hours GROUP BY claim_id) AS told
            ON told.claim_id = claims.id
        WHERE skill IN (SELECT value FROM json_each(?))
        ORDER BY claims.id
        """,
        json.dumps(list(skills)),
    )
    return tuple(
        HeldLevel(
            skill=row["skill"],
            level=row["level"],
            hours=float(row["hours"]),
            source=row["source_id"],
            at_checkin=bool(row["at_checkin"]),
        )
        for row in rows
    )
