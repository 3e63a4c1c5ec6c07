"""Facts about the user that are no skill levels."""

import datetime as dt

from pydantic import TypeAdapter
from sqlite_utils import Database

from memory.grounding import require_ground
from memory.proposals import propose, settle, subject_of
from memory.rows import Row, iso_day, make_value, make_values, select, supersede
from tools.domain import Fact, FactKind

_SINGLE: frozenset[FactKind] = frozenset({"name", "headline", "summary"})
"""Kinds of which one holds at a time; of the others, one for each subject, or any number."""

_SAID = ("value", "subject", "unit")

_FACTS = TypeAdapter(tuple[Fact, ...])


def save_fact(db: Database, fact: Fact, source_id: int, *, now: dt.datetime) -> bool:
    """Hold a fact and say whether it is new.

    Where a file says otherwise than the user or another file did, and only one can hold, that is
    only proposed.
    """
    require_ground(db, fact.quote, source_id)
    held = _held(db, fact)
    if any(all(row[it].casefold() == getattr(fact, it).casefold() for it in _SAID) for row in held):
        return False
    if not only_one_holds(fact.kind, fact.subject):
        hold_fact(db, fact, source_id, now=now)
        return True
    from_file = _is_file(db, source_id)
    if from_file and held and not _same_file(db, source_id, held[0]["source_id"]):
        propose(db, fact, source_id, now=now)
        return False
    if not from_file:
        settle(db, "facts", subject_of(fact), now=now)
    hold_fact(db, fact, source_id, now=now)
    return True


def hold_fact(db: Database, fact: Fact, source_id: int, *, now: dt.datetime) -> int:
    """Hold a fact; where one of its kind and subject holds at a time, in the place of that one.

    Returns:
        The number of its row.
    """
    held = _held(db, fact) if only_one_holds(fact.kind, fact.subject) else []
    old = held[0]["id"] if held else None
    return supersede(db, "facts", old, _row(fact, source_id, now), now.date().isoformat())


def _held(db: Database, fact: Fact) -> list[Row]:
    return held_of(db, fact.kind, fact.subject)


def held_of(db: Database, kind: str, subject: str) -> list[Row]:
    """Return the facts that hold of a kind and subject."""
    return select(
        db,
        "SELECT * FROM facts WHERE kind = ? AND subject = ? AND valid_to IS NULL ORDER BY id",
        kind,
        subject,
    )


def only_one_holds(kind: str, subject: str) -> bool:
    """Say whether of a kind and subject one fact holds at a time, or any number."""
    return bool(subject) or kind in _SINGLE


def _is_file(db: Database, source_id: int) -> bool:
    return bool(select(db, "SELECT 1 FROM sources WHERE id = ? AND kind = 'file'", source_id))


def _same_file(db: Database, source_id: int, other_id: int) -> bool:
    """Whether two sources are files of one name: one that was read again after it changed."""
    sql = """
        SELECT 1 FROM sources AS one JOIN sources AS other
        ON other.kind = one.kind AND other.label = one.label
        WHERE one.id = ? AND other.id = ? AND one.kind = 'file'
    """
    return bool(select(db, sql, source_id, other_id))


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
    if kind is None:
        return _facts(db, "ORDER BY id")
    return _facts(db, "AND kind = ? ORDER BY id", kind)


def latest_fact(db: Database, kind: FactKind) -> Fact | None:
    """Return the fact of a kind that holds and came last, or ``None``."""
    return next(iter(_facts(db, "AND kind = ? ORDER BY id DESC LIMIT 1", kind)), None)


def latest_facts(db: Database, limit: int) -> tuple[Fact, ...]:
    """Return at most ``limit`` of the latest facts that hold, the latest first."""
    return _facts(db, "ORDER BY id DESC LIMIT ?", max(0, limit))


def knows_the_user(db: Database) -> bool:
    """Say whether any fact or claim holds."""
    held = "SELECT 1 FROM facts WHERE valid_to IS NULL"
    return bool(select(db, f"{held} UNION ALL SELECT 1 FROM claims WHERE valid_to IS NULL LIMIT 1"))  # noqa: S608 — our own words


def _facts(db: Database, which: str, *values: object) -> tuple[Fact, ...]:
    columns = "kind, value, subject, unit, quote, source, said_on"
    rows = select(db, f"SELECT {columns} FROM facts WHERE valid_to IS NULL {which}", *values)  # noqa: S608 — our own words, values are bound
    return make_values(_FACTS, map(_told, rows), "fact")


def fact_of(row: Row) -> Fact:
    """Return the fact that a row holds."""
    return make_value(Fact, _told(row), "fact")


def _told(row: Row) -> Row:
    return {
        "kind": row["kind"],
        "value": row["value"],
        "subject": row["subject"],
        "unit": row["unit"],
        "quote": row["quote"],
        "source": row["source"],
        "on": row["said_on"],
    }
