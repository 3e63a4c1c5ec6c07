"""Skills that the user brought along and the vocabulary does not know."""

import datetime as dt

from sqlite_utils import Database

from memory.rows import read_value, select
from tools.domain import Skill


def save_skill(db: Database, skill: Skill, *, now: dt.datetime) -> None:
    """Keep a skill; one of the same name gives way to it."""
    db.execute(
        """
        INSERT INTO skills (name, body, recorded_at) VALUES (?, ?, ?)
        ON CONFLICT (name) DO UPDATE SET
            name = excluded.name, body = excluded.body, recorded_at = excluded.recorded_at
        """,
        (skill.name, skill.model_dump_json(), now.isoformat()),
    )


def custom_skills(db: Database) -> tuple[Skill, ...]:
    """Return the skills that were kept, by name."""
    rows = select(db, "SELECT body FROM skills ORDER BY name, id")
    return tuple(read_value(Skill, row["body"], "skill") for row in rows)
