"""Facts about the user that are no skill levels."""

import datetime as dt

from sqlite_utils import Database

from memory.grounding import require_ground
from memory.rows import Row, insert, iso_day, make_value, select, supersede
from tools.domain import Fact, FactKind

_SINGLE: frozenset[FactKind] = frozenset({"name", "headline", "summary"})
"""Kinds of which one holds at a time; of the others, any number."""


def save_fact(db: Database, fact: Fact, source_id: int, *, now: dt.datetime) -> bool:
    """Hold a fact and say whether it is new."""
    require_ground(db, fact.quote, source_id)
    held = select(
        db, "SELECT * FROM facts WHERE kind = ? AND valid_to IS NULL ORDER BY id", fact.kind
    )
    if any(row["value"] == fact.value for row in held):
        return False
    row: Row = {
        "kind": fact.kind,
        "value": fact.value,
        "quote": fact.quote,
        "source": fact.source,
        "said_on": iso_day(fact.on),
        "source_id": source_id,
        "recorded_at": now.isoformat(),
    }
    if fact.kind in _SINGLE and held:
        supersede(db, "facts", held[0]["id"], row, now.date().isoformat())
    else:
        insert(db, "facts", row)
    return True


def current_facts(db: Database, kind: FactKind | None) -> tuple[Fact, ...]:
    """Return the facts that hold, of one kind or of all, in the order in which they came."""
    rows = select(
        db,
        "SELECT * FROM facts WHERE valid_to IS NULL AND (? IS NULL OR kind = ?) ORDER BY id",
        kind,
        kind,
    )
    return tuple(_fact(row) for row in rows)


def _fact(row: Row) -> Fact:
    columns = {name: row[name] for name in ("kind", "value", "quote", "source")}
    return make_value(Fact, {**columns, "on": row["said_on"]}, "fact")
