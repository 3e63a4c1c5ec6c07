"""Holding every staged value against what its column may hold, before it is taken in."""

import datetime as dt
import json
import re
from collections.abc import Callable
from typing import Any, Final

from sqlite_utils import Database

from memory import journal
from memory.carrying.tables import carried_tables, columns_of, rows_of
from memory.claims import claim_of
from memory.errors import StoreError
from memory.evidence import evidence_of
from memory.facts import fact_of
from memory.identity import NUMBERED
from memory.proposals import proposed_of, subject_of
from memory.records import AssessmentState, CheckInState
from memory.resources import resource_of
from memory.rows import Row, make_value, read_value, select
from tools.domain import Assessment, CheckIn, Roadmap, Role, Skill

_TIMES: Final[tuple[str, ...]] = (
    "recorded_at",
    "started_at",
    "finished_at",
    "settled_at",
    "removed_at",
    "decided_at",
)
_DAYS: Final[tuple[str, ...]] = ("said_on", "valid_from", "valid_to", "day", "week", "told_on")
_HIGHEST_NUMBER: Final = 2**53
_FILE_NAME: Final = re.compile(r"[0-9a-f]{32}")


def check(db: Database) -> None:
    """Make sure that each row of a staged database can be read as what it is.

    Raises:
        StoreError: One can't; it is named.
    """
    for table in carried_tables(db):
        columns = columns_of(db, table)
        times = [it for it in _TIMES if it in columns]
        days = [it for it in _DAYS if it in columns]
        read = _READ.get(table)
        for row in rows_of(db, table):
            _check_row(table, row, times, days)
            if read is not None:
                read(row)
    _check_references(db)
    _check_changes(db)


def _check_row(table: str, row: Row, times: list[str], days: list[str]) -> None:
    if not 1 <= row.get("id", 1) <= _HIGHEST_NUMBER:
        raise StoreError(f"a row of {table} can't have the number {row['id']}")
    # What was said elsewhere may come without the offset of its time.
    with_offset = table not in ("messages", "sessions")
    for column in times:
        if row[column] is not None and not _is_time(row[column], with_offset=with_offset):
            raise StoreError(f"{_named(table, row)}: {column} is no time: {row[column][:40]}")
    for column in days:
        if row[column] is not None and not _is_day(row[column]):
            raise StoreError(f"{_named(table, row)}: {column} is no day: {row[column][:40]}")


def _is_time(text: str, *, with_offset: bool) -> bool:
    try:
        return dt.datetime.fromisoformat(text).tzinfo is not None or not with_offset
    except ValueError:
        return False


def _is_day(text: str) -> bool:
    try:
        return dt.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _named(table: str, row: Row) -> str:
    return f"row {row.get('id', '')} of {table}"


def _skill(row: Row) -> None:
    if read_value(Skill, row["body"], "skill").name != row["name"]:
        raise StoreError(f"{_named('skills', row)} is of another name than its body")


def _role(row: Row) -> None:
    if read_value(Role, row["body"], "role").title != row["title"]:
        raise StoreError(f"{_named('roles', row)} is of another title than its body")


def _checkin(row: Row) -> None:
    state = {"id": row["id"], "day": row["day"], "answers": {}, "finished": False}
    questions = json.loads(row["questions"])
    make_value(CheckInState, {**state, "questions": questions}, "check-in")
    if (row["body"] is None) != (row["finished_at"] is None):
        raise StoreError(f"{_named('checkins', row)} is finished without an outcome")
    if row["body"] is not None:
        read_value(CheckIn, row["body"], "check-in")


def _assessment(row: Row) -> None:
    state = {"id": row["id"], "skill": row["skill"], "choices": json.loads(row["choices"])}
    make_value(AssessmentState, state, "assessment")
    if (row["body"] is None) != (row["finished_at"] is None):
        raise StoreError(f"{_named('assessments', row)} is finished without an outcome")
    if row["body"] is not None:
        read_value(Assessment, row["body"], "assessment")


def _proposal(row: Row) -> None:
    if subject_of(proposed_of(row)) != row["subject"]:
        raise StoreError(f"{_named('proposals', row)} is on another subject than its body")


def _message(row: Row) -> None:
    if row["payload"] is not None and not isinstance(_json(row["payload"]), list):
        raise StoreError(f"{_named('messages', row)}: its payload is no list")


def _origin(row: Row) -> None:
    if row["table_name"] not in NUMBERED or row["here_table"] not in NUMBERED:
        raise StoreError("an origin is of a table whose rows have no number")


def _tombstone(row: Row) -> None:
    numbered = row["table_name"] in NUMBERED and re.fullmatch(r"[1-9]\d{0,15}", row["row_key"])
    made = row["table_name"] == "settings" and _is_time(row["row_key"], with_offset=True)
    if not (numbered or made):
        raise StoreError("a tombstone is of no row that there can be")


def _file(row: Row) -> None:
    if not _FILE_NAME.fullmatch(row["name"]):
        raise StoreError("a file's name is none")


_READ: Final[dict[str, Callable[[Row], object]]] = {
    "claims": claim_of,
    "facts": fact_of,
    "skills": _skill,
    "roles": _role,
    "roadmaps": lambda row: read_value(Roadmap, row["body"], "plan"),
    "checkins": _checkin,
    "assessments": _assessment,
    "evidence": evidence_of,
    "resources": resource_of,
    "proposals": _proposal,
    "messages": _message,
    "origins": _origin,
    "tombstones": _tombstone,
    "files": _file,
}


def _check_references(db: Database) -> None:
    """Make sure of what other rows rely on: one file of its own, and the two sides of a chat."""
    if len(select(db, "SELECT 1 FROM files WHERE own = 1")) != 1:
        raise StoreError("it does not tell which file it is of")
    sides = select(db, "SELECT id, name, role FROM speakers WHERE id IN (1, 2) ORDER BY id")
    if [(it["name"], it["role"]) for it in sides] != [("user", "user"), ("coach", "coach")]:
        raise StoreError("the speakers 1 and 2 are not the user and the coach")


def _check_changes(db: Database) -> None:
    """Hold the journal to the schema, since taking a change back writes its rows by their names."""
    known = {table: set(columns_of(db, table)) for table in carried_tables(db)}
    keys = {table: len(journal.primary_key(db, table)) for table in known}
    needed = {table: _needed(db, table) for table in known}
    for change in rows_of(db, "changes"):
        table, key = change["table_name"], _json(change["row_key"])
        if table not in known or not isinstance(key, list) or len(key) != keys[table]:
            raise StoreError(f"{_named('changes', change)} is of no row that there can be")
        if change["entry_id"] is None:
            raise StoreError(f"{_named('changes', change)} belongs to no entry")
        if not _is_range(table, key[0], change["last_id"], change["before"]):
            raise StoreError(f"{_named('changes', change)} is of no rows that can have come in")
        if not _is_image(change["before"], known[table], needed[table]) or not all(
            map(_is_value, key)
        ):
            raise StoreError(f"{_named('changes', change)}: what was before is no row of {table}")


def _is_range(table: str, first: object, last: int | None, before: str | None) -> bool:
    """Say whether a line that is about many rows can be: only what was said comes in so."""
    if last is None:
        return True
    return table in journal.SAID and isinstance(first, int) and first <= last and before is None


def _needed(db: Database, table: str) -> set[str]:
    """Return the columns that every row has had from the first; later ones came with a default."""
    columns = select(db, f'PRAGMA table_info("{table}")')
    return {
        it["name"] for it in columns if it["pk"] or (it["notnull"] and it["dflt_value"] is None)
    }


def _is_image(before: str | None, columns: set[str], needed: set[str]) -> bool:
    """Say whether a row can have been so."""
    if before is None:
        return True
    image = _json(before)
    return (
        isinstance(image, dict)
        and needed <= image.keys() <= columns
        and all(map(_is_value, image.values()))
    )


def _is_value(value: object) -> bool:
    return not isinstance(value, list | dict | bool)


def _json(text: str) -> Any:  # noqa: ANN401 — whatever the JSON holds
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
