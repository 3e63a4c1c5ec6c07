"""Facts about the user that are no skill levels."""

import datetime as dt

from sqlite_utils import Database

from memory.errors import StoreError
from memory.grounding import require_ground
from memory.proposals import propose, settle
from memory.rows import Row, insert, iso_day, make_value, select, supersede
from tools.domain import Fact, FactKind

SINGLE: frozenset[FactKind] = frozenset({"name", "headline", "summary"})
"""Kinds of which one holds at a time; of the others, any number."""

_SAID = ("value", "subject", "unit")


def save_fact(db: Database, fact: Fact, source_id: int, *, now: dt.datetime) -> bool:
    """Hold a fact and say whether it is new.

    A file that says otherwise than the user did of a kind of which one holds is only proposed.
    """
    require_ground(db, fact.quote, source_id)
    held = select(
        db, "SELECT * FROM facts WHERE kind = ? AND valid_to IS NULL ORDER BY id", fact.kind
    )
    if any(all(row[it] == getattr(fact, it) for it in _SAID) for row in held):
        return False
    if fact.kind not in SINGLE:
        insert(db, "facts", _row(fact, source_id, now))
        return True
    from_file = _is_file(db, source_id)
    if from_file and held and not _is_file(db, held[0]["source_id"]):
        propose(db, fact, source_id, now=now)
        return False
    if not from_file:
        settle(db, "facts", fact.kind, now=now)
    replace_fact(db, fact, source_id, now=now)
    return True


def replace_fact(db: Database, fact: Fact, source_id: int, *, now: dt.datetime) -> None:
    """Hold a fact of a kind of which one holds, in the place of the one before it."""
    held = select(db, "SELECT id FROM facts WHERE kind = ? AND valid_to IS NULL", fact.kind)
    old = held[0]["id"] if held else None
    supersede(db, "facts", old, _row(fact, source_id, now), now.date().isoformat())


def _is_file(db: Database, source_id: int) -> bool:
    return bool(select(db, "SELECT 1 FROM sources WHERE id = ? AND kind = 'file'", source_id))


def _row(fact: Fact, source_id: int, now: dt.datetime) -> Row:
    return {
        "kind": fact.kind,
        "value": fact.value,
        "subject": fact.subject,
        "unit": fact.unit,
        "quote": fact.quote,
        "source": fact.source,
        "said_on": iso_day(fact.on),
        "source_id": source_id,
        "recorded_at": now.isoformat(),
        "valid_from": iso_day(fact.on or now.date()),
    }


def current_facts(db: Database, kind: FactKind | None) -> tuple[Fact, ...]:
    """Return the facts that hold, of one kind or of all, in the order in which they came."""
    rows = select(
        db,
        "SELECT * FROM facts WHERE valid_to IS NULL AND (? IS NULL OR kind = ?) ORDER BY id",
        kind,
        kind,
    )
    return tuple(fact_of(row) for row in rows)


def retract_fact(db: Database, number: int, *, now: dt.datetime) -> Fact:
    """Let a fact hold no longer, with nothing in its place, and return it.

    Raises:
        StoreError: There is no such fact, or it holds no longer.
    """
    rows = select(db, "SELECT * FROM facts WHERE id = ? AND valid_to IS NULL", number)
    if not rows:
        raise StoreError(f"F{number}: no such fact holds. `coach memory list` shows those that do.")
    db.execute("UPDATE facts SET valid_to = ? WHERE id = ?", (now.date().isoformat(), number))
    return fact_of(rows[0])


def fact_of(row: Row) -> Fact:
    """Return the fact that a row holds."""
    columns = {name: row[name] for name in ("kind", "value", "subject", "unit", "quote", "source")}
    return make_value(Fact, {**columns, "on": row["said_on"]}, "fact")
