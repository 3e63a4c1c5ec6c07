"""Hours that were spent on skills, as the check-ins told them."""

import datetime as dt

from sqlite_utils import Database

from memory.claims import level_run
from memory.rows import select


def save_hours(
    db: Database, checkin_id: int, skill: str, hours: float, *, now: dt.datetime
) -> None:
    """Keep the hours that a check-in tells for a skill; told again, they are replaced.

    They count towards the level above the one that is held when they are first told, so a
    check-in's hours are saved before its level changes.
    """
    run = level_run(db, skill)
    db.execute(
        """
        INSERT INTO hours (checkin_id, skill, hours, claim_id, recorded_at) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (checkin_id, skill) DO UPDATE SET
            hours = excluded.hours, recorded_at = excluded.recorded_at
        """,
        (checkin_id, skill, hours, run[-1] if run else None, now.isoformat()),
    )


def hours_since_level(db: Database, skill: str) -> float:
    """Return the hours spent on a skill since its present level was first recorded."""
    run = level_run(db, skill)
    rows = select(db, "SELECT hours, claim_id FROM hours WHERE skill = ?", skill)
    return float(sum(row["hours"] for row in rows if row["claim_id"] in run))
