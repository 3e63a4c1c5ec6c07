"""Plans, each in all its versions."""

import datetime as dt

from sqlite_utils import Database

from memory.records import RoadmapVersion
from memory.roles import title_key
from memory.rows import Row, insert, read_value, select
from tools.domain import Roadmap


def save_roadmap(db: Database, roadmap: Roadmap, *, now: dt.datetime) -> int:
    """Keep a plan and return its version; the latest one once more stays the version it is."""
    key, body = title_key(roadmap.role), roadmap.model_dump_json()
    latest = _latest(db, key)
    if latest and latest["body"] == body:
        return int(latest["version"])
    version = int(latest["version"]) + 1 if latest else 1
    row = {"role_key": key, "version": version, "body": body, "recorded_at": now.isoformat()}
    insert(db, "roadmaps", row)
    return version


def latest_roadmap(db: Database, role: str) -> Roadmap | None:
    """Return the latest plan for a role by its title, or ``None``."""
    latest = _latest(db, title_key(role))
    return read_value(Roadmap, latest["body"], "plan") if latest else None


def roadmap_versions(db: Database, role: str) -> tuple[RoadmapVersion, ...]:
    """Return every version of the plan for a role, the first one first."""
    rows = select(db, "SELECT * FROM roadmaps WHERE role_key = ? ORDER BY version", title_key(role))
    return tuple(_version(row) for row in rows)


def _latest(db: Database, key: str) -> Row | None:
    rows = select(
        db, "SELECT * FROM roadmaps WHERE role_key = ? ORDER BY version DESC LIMIT 1", key
    )
    return rows[0] if rows else None


def _version(row: Row) -> RoadmapVersion:
    return RoadmapVersion(
        version=row["version"],
        recorded_at=dt.datetime.fromisoformat(row["recorded_at"]),
        roadmap=read_value(Roadmap, row["body"], "plan"),
    )
