"""Hours that were spent on skills, as the check-ins told them."""

import datetime as dt

from sqlite_utils import Database

from memory.rows import select


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
