"""Resources that the user added to those that Coach brings along."""

import datetime as dt

from sqlite_utils import Database

from memory.errors import StoreError
from memory.rows import Row, insert, make_value, select, storable
from tools.domain import Resource

BASIS = "yours"
"""Who says between which levels a resource of the user's serves."""


def add_resource(db: Database, resource: Resource, source_id: int, *, now: dt.datetime) -> Resource:
    """Keep a resource and return it with its number.

    The same one again keeps its number; other words for the same skill and address take the place
    of what was said before.
    """
    held = next((it for it in own_resources(db) if _same_place(it, resource)), None)
    if held is not None:
        if held == _numbered(resource, held.number):
            return held
        _close(db, held.number, now)
    return _numbered(resource, insert(db, "resources", _row(resource, source_id, now)))


def remove_resource(db: Database, number: int, *, now: dt.datetime) -> Resource:
    """Take a resource off the list and return it; its row stays until it is forgotten.

    Raises:
        StoreError: The list holds none of that number.
    """
    held = next((it for it in own_resources(db) if it.number == number), None)
    if held is None:
        raise StoreError(
            f"Resource {number}: you have added none of that number. "
            "`coach resources` lists yours; those that Coach brings along stay."
        )
    _close(db, number, now)
    return held


def own_resources(db: Database) -> tuple[Resource, ...]:
    """Return the resources that hold, in the order in which they were added."""
    rows = select(db, "SELECT * FROM resources WHERE removed_at IS NULL ORDER BY id")
    return tuple(resource_of(row) for row in rows)


def _same_place(one: Resource, other: Resource) -> bool:
    return (one.skill.casefold(), one.url) == (other.skill.casefold(), other.url)


def _numbered(resource: Resource, number: int | None) -> Resource:
    return resource.model_copy(update={"number": number, "basis": BASIS})


def _close(db: Database, number: int | None, now: dt.datetime) -> None:
    db.execute("UPDATE resources SET removed_at = ? WHERE id = ?", (now.isoformat(), number))


def _row(resource: Resource, source_id: int, now: dt.datetime) -> Row:
    return {
        "skill": resource.skill,
        "title": storable(resource.title),
        "kind": resource.kind,
        "url": storable(resource.url),
        "from_level": resource.from_level,
        "to_level": resource.to_level,
        "hours": resource.hours,
        "licence": storable(resource.licence),
        "source_id": source_id,
        "recorded_at": now.isoformat(),
    }


def resource_of(row: Row) -> Resource:
    """Return the resource that a row holds."""
    columns = ("title", "kind", "url", "skill", "from_level", "to_level", "hours", "licence")
    values = {name: row[name] for name in columns} | {"number": row["id"], "basis": BASIS}
    return make_value(Resource, values, "resource")
