"""Files of every schema that ever landed, as SQL: ``python -m tests.schemas`` makes those missing.

Each lies in tests/golden/schemas/ under the name of the last migration that it had run, holds a row
or more in each table that there was, and is never changed once it is there: it stands for the files
in people's homes. The person in it is invented.
"""

import datetime as dt
import json
import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from memory.journal import close_entry
from memory.migrations import MIGRATIONS
from tests.writing import a_plan
from tools.domain import Assessment, CheckIn, Role, Skill, SkillClaim, Wage

FOLDER = Path(__file__).parent / "golden" / "schemas"
SCHEMAS = tuple(sorted(file.stem for file in FOLDER.glob("*.sql")))
"""The names of the schemas of which there is a file, in order."""

DAY = "2026-02-16"
AT = f"{DAY}T09:30:00+00:00"

POSTING = """# Tide clerk

Posted: 2026-02-09. We are hiring a clerk. We are a non-profit.

What you will bring: strong SQL. Apply now.
"""
CV = "# Ada Quill\n\n- Rust 2/5\n- SQL 4/5, since 2019\n- Français: courant\n"

TIDES = Skill(name="Tide tables", category="custom", hours=(8, 16, 24, 40, 80), basis="made up")
CHECKIN = CheckIn(day=dt.date(2026, 2, 16), wins="The first index is there.")
ASSESSED = Assessment(
    skill="Rust", level=2, confidence="low", why="One answer.", answers=(), on=CHECKIN.day
)
TIDE_WAGE = Wage(code="53-9999", title="Tide Clerks", median=41_000, year=2024)
PROPOSED = SkillClaim(
    skill="SQL", level=5, basis="imported", quote="SQL 4/5, since 2019", source="cv.md"
)

ROWS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("sources", {"kind": "file", "label": "cv.md", "text": CV, "recorded_at": AT}),
    ("sources", {"kind": "file", "label": "tide.md", "text": POSTING, "recorded_at": AT}),
    (
        "sources",
        {"kind": "message", "label": "message 1", "text": "Rust is 3 now", "recorded_at": AT},
    ),
    (
        "assessments",
        {"skill": "Rust", "choices": '{"done": 2}', "turn": 1, "body": ASSESSED.model_dump_json()}
        | {"started_at": AT, "finished_at": AT},
    ),
    (
        "claims",
        {"skill": "Rust", "level": 2, "basis": "imported", "quote": "Rust 2/5", "source": "cv.md"}
        | {"source_id": 1, "recorded_at": AT, "valid_from": "2026-02-16", "valid_to": "2026-02-17"},
    ),
    (
        "claims",
        {"skill": "Rust", "level": 3, "basis": "stated", "quote": "Rust is 3 now", "source": ""}
        | {"source_id": 3, "recorded_at": AT, "valid_from": "2026-02-17", "said_on": "2026-02-17"},
    ),
    (
        "claims",
        {"skill": "SQL", "level": 4, "basis": "imported", "quote": "SQL 4/5", "source": "cv.md"}
        | {"source_id": 1, "recorded_at": AT, "valid_from": DAY},
    ),
    (
        "facts",
        {"kind": "name", "value": "Ada Quill", "quote": "Ada Quill", "source": "cv.md"}
        | {"source_id": 1, "recorded_at": AT, "valid_from": DAY},
    ),
    (
        "proposals",
        {"kind": "claims", "subject": "SQL", "body": PROPOSED.model_dump_json(), "source_id": 1}
        | {"recorded_at": AT, "outcome": "open"},
    ),
    ("skills", {"name": "Tide tables", "body": TIDES.model_dump_json(), "recorded_at": AT}),
    (
        "roles",
        {"title": "Tide clerk", "title_key": "tide clerk", "source_id": 2, "recorded_at": AT}
        | {"body": Role(title="Tide clerk", summary="Tides.").model_dump_json()},
    ),
    ("settings", {"key": "target", "value": "Tide clerk", "recorded_at": AT}),
    ("sessions", {"model": "offline", "started_at": AT}),
    (
        "messages",
        {"session_id": 1, "role": "user", "text": "Rust is 3 now. Ça va?", "status": "complete"}
        | {"recorded_at": AT},
    ),
    (
        "messages",
        {"session_id": 1, "role": "coach", "text": "Saved", "status": "cut", "payload": "[]"}
        | {"recorded_at": AT},
    ),
    (
        "roadmaps",
        {"role_key": "tide clerk", "version": 1, "recorded_at": AT}
        | {"body": a_plan("Tide clerk", 7.5).model_dump_json()},
    ),
    (
        "checkins",
        {"day": DAY, "questions": "[]", "body": CHECKIN.model_dump_json(), "started_at": AT}
        | {"finished_at": AT},
    ),
    (
        "answers",
        {"checkin_id": 1, "key": "wins", "text": "The first index is there.", "recorded_at": AT},
    ),
    (
        "hours",
        {"checkin_id": 1, "skill": "Rust", "hours": 2.5, "claim_id": 1, "recorded_at": AT},
    ),
    (
        "commitments",
        {"week": DAY, "text": "Read a chapter", "outcome": "open", "recorded_at": AT},
    ),
    (
        "commitments",
        {"week": DAY, "text": "Run it once", "outcome": "kept", "recorded_at": AT}
        | {"settled_at": AT},
    ),
    (
        "evidence",
        {"number": 1, "situation": "", "task": "", "action": "I indexed the tides.", "result": ""}
        | {"own_part": "", "metrics": json.dumps([{"quote": "3 ms", "value": 3, "unit": "ms"}])}
        | {"skills": '["SQL"]', "source": "message 1", "source_id": 3, "recorded_at": AT},
    ),
    (
        "resources",
        {"skill": "Rust", "title": "Notes", "kind": "book", "url": "https://example.org/rust"}
        | {"from_level": 1, "to_level": 3, "hours": 12.5, "licence": "", "source_id": 3}
        | {"recorded_at": AT},
    ),
    (
        "usage",
        {"recorded_at": AT, "task": "coaching", "model": "anthropic:claude-sonnet-5-5"}
        | {"requests": 2, "input_tokens": 11_000, "output_tokens": 40}
        | {"cache_read_tokens": 8_000, "cache_write_tokens": 1_000, "cost_nano_usd": 8_450_000},
    ),
    (
        "reference_datasets",
        {"name": "O*NET", "version": "29.2", "label": "29.2, db.zip (0123456789ab)"}
        | {"attribution": "O*NET 29.2 Database by USDOL/ETA, CC BY 4.0", "recorded_at": AT},
    ),
    ("reference_skills", {"dataset_id": 1, "name": "Tide tables"}),
    (
        "reference_occupations",
        {"dataset_id": 1, "code": "53-9999.00", "title": "Tide Clerks", "description": "Tides."}
        | {"job_zone": 2, "points": 3},
    ),
    (
        "reference_titles",
        {"occupation_id": 1, "place": 0, "title": "Tide Clerks", "folded": " tide clerk"},
    ),
    (
        "reference_requirements",
        {"occupation_id": 1, "skill_id": 1, "level": 3, "level_stated": 1, "importance": "must"}
        | {"quote": "Tide tables: importance 4 of 5"},
    ),
    ("reference_wages", {"dataset_id": 1, "code": "53-9999", "body": TIDE_WAGE.model_dump_json()}),
    (
        "reference_parts",
        {"part": "skills", "file": "skills_en.csv", "archive": "esco.zip", "data": b"\x78\x01"},
    ),
)
"""What stands in each file, as far as its schema has the table and the columns."""

LINKS = "UPDATE claims SET superseded_by = 2 WHERE id = 1"
"""What can be said only when both rows are there."""


def restore(schema: str, path: Path) -> None:
    """Make the file of a schema, as it was in somebody's home."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(path, os.O_CREAT | os.O_EXCL)
    os.fchmod(handle, 0o600)
    os.close(handle)
    with closing(sqlite3.connect(path)) as db:
        db.executescript((FOLDER / f"{schema}.sql").read_text(encoding="utf-8"))


def as_sql(schema: str) -> str:
    """Return a file of a schema, filled, as SQL."""
    names = [migration.name for migration in MIGRATIONS._migrations]
    following = [*names[names.index(schema) + 1 :], None]
    with closing(Database(memory=True)) as db:
        MIGRATIONS.apply(db, stop_before=following[0])
        for table, row in ROWS:
            if db[table].exists():
                _insert(db, table, row)
        if db["claims"].exists():
            db.execute(LINKS)
        if db["entries"].exists():
            close_entry(db, "coach import", dt.datetime.fromisoformat(AT))
        db.execute("UPDATE _sqlite_migrations SET applied_at = ?", (f"{DAY} 09:00:00+00:00",))
        db.conn.commit()
        return "\n".join(db.conn.iterdump()) + "\n"


def _insert(db: Database, table: str, row: dict[str, Any]) -> None:
    columns = {column.name for column in db[table].columns}
    known = {name: value for name, value in row.items() if name in columns}
    names, places = ", ".join(known), ", ".join("?" * len(known))
    db.execute(f"INSERT INTO {table} ({names}) VALUES ({places})", tuple(known.values()))  # noqa: S608 - names of ours


def main() -> int:
    """Write the files that are missing."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for migration in MIGRATIONS._migrations:
        file = FOLDER / f"{migration.name}.sql"
        if not file.exists():
            file.write_text(as_sql(migration.name), encoding="utf-8")
            print(f"made {file.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
