"""The journal as it can be read: what each entry did, when, and from what it was learned."""

import json
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from sqlite_utils import Database

from memory import journal
from memory.describing import described
from memory.records import JournalEntry
from memory.rows import Row, select
from memory.undoing import undone


class RowChange(NamedTuple):
    """One row before an entry and after it; ``None`` where it was not there."""

    table: str
    key: str
    before: Row | None
    after: Row | None


def entries(db: Database, limit: int, number: int | None = None) -> tuple[JournalEntry, ...]:
    """Return at most ``limit`` of the latest entries, the latest first, or the one of a number."""
    gone = undone(db)
    rows = select(
        db,
        "SELECT * FROM entries WHERE ? IS NULL OR id = ? ORDER BY id DESC LIMIT ?",
        number,
        number,
        max(0, limit),
    )
    return tuple(_entry(db, row, gone.get(row["id"])) for row in rows)


def taken_back(db: Database) -> tuple[JournalEntry, ...]:
    """Return the entries that do not stand since they were taken back, the oldest first."""
    gone = undone(db)
    rows = (select(db, "SELECT * FROM entries WHERE id = ?", number)[0] for number in sorted(gone))
    return tuple(_entry(db, row, gone[row["id"]]) for row in rows)


def _entry(db: Database, row: Row, undone_by: int | None) -> JournalEntry:
    changes = row_changes(db, row["id"])
    return JournalEntry(
        number=row["id"],
        recorded_at=row["recorded_at"],
        cause=row["cause"],
        undoes=row["undoes"],
        undone_by=undone_by,
        lines=(*_lines(changes), *_said(db, row["id"])),
        sources=tuple(dict.fromkeys(_sources(db, changes))),
    )


def lines_of(db: Database, entry: int, most: int) -> Iterator[str]:
    """Yield what an entry did to what is known, at most so many lines, one for each thing."""
    return islice(_lines(row_changes(db, entry, 2 * most)), most)


_SAID_WORDS = {
    "sources": ("source", "sources"),
    "sessions": ("conversation", "conversations"),
    "messages": ("message", "messages"),
}


def _said(db: Database, entry: int) -> Iterator[str]:
    """Yield how much of what was said came from elsewhere, or went again."""
    rows = select(
        db,
        "SELECT table_name, before IS NULL AS came, "
        "sum(coalesce(last_id - json_extract(row_key, '$[0]'), 0) + 1) AS count FROM changes "
        "WHERE entry_id = ? GROUP BY table_name, before IS NULL",
        entry,
    )
    counts = {(row["table_name"], row["came"]): row["count"] for row in rows}
    for table, (one, many) in _SAID_WORDS.items():
        for came, verb in ((1, "Saved"), (0, "Removed")):
            if count := counts.get((table, came)):
                yield f"{verb}: {count} {one if count == 1 else many} from elsewhere"


def row_changes(db: Database, entry: int, most: int = -1) -> list[RowChange]:
    """Return the rows that an entry changed, each once, in the order in which they came out.

    What was said is not among them: of that there may be any number.

    Args:
        db: The database.
        entry: The number of the entry.
        most: How many of its changes are looked at, the first ones; negative for all.
    """
    first: dict[tuple[str, str], Row] = {}
    last: dict[tuple[str, str], Row] = {}
    for change in journal.changes_of(db, entry, without=journal.SAID, most=most):
        row = (change["table_name"], change["row_key"])
        first.setdefault(row, change)
        last[row] = change
    return [RowChange(*row, _loaded(first[row]["before"]), _after(db, last[row])) for row in last]


def _after(db: Database, change: Row) -> Row | None:
    """Return the row as a change left it: as the next change found it, or as it is now."""
    table, key = change["table_name"], change["row_key"]
    following = select(
        db,
        "SELECT before FROM changes WHERE table_name = ? AND row_key = ? AND id > ? "
        "ORDER BY id LIMIT 1",
        table,
        key,
        change["id"],
    )
    return _loaded(following[0]["before"]) if following else journal.current_row(db, table, key)


def _loaded(image: str | None) -> Row | None:
    return None if image is None else json.loads(image)


def _lines(changes: list[RowChange]) -> Iterator[str]:
    """Yield a line for each row; what another row takes the place of stands on that one's line."""
    replaced = {
        (it.table, it.after["superseded_by"]): it.before
        for it in changes
        if it.before and it.after and it.after.get("superseded_by") is not None
        if it.before.get("superseded_by") is None
    }
    for change in changes:
        line = _line(change, replaced)
        if line:
            yield line


def _line(change: RowChange, replaced: dict[tuple[str, int], Row]) -> str | None:
    table, _, before, after = change
    if after is None:
        return f"Removed: {described(table, before)}" if before else None
    if before is None:
        earlier = replaced.get((table, after.get("id", 0)))
        was = f" (was {described(table, earlier)})" if earlier else ""
        return f"Saved: {described(table, after)}{was}"
    if before.get("valid_to") != after.get("valid_to"):
        if after.get("superseded_by") is not None:
            return None
        return f"{'Withdrawn' if after['valid_to'] else 'Held again'}: {described(table, after)}"
    told, now = described(table, before), described(table, after)
    return f"Changed: {told} → {now}" if told != now else f"Changed: {now}"


def _sources(db: Database, changes: list[RowChange]) -> Iterator[str]:
    for change in changes:
        number = (change.after or {}).get("source_id") if change.before is None else None
        for row in select(db, "SELECT label FROM sources WHERE id = ?", number):
            yield str(row["label"])
