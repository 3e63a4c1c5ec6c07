"""What is known, thing by thing, each with how it is known and since when."""

from collections.abc import Iterator

from sqlite_utils import Database

from memory.passages import MARK
from memory.records import Item, ItemStatus
from memory.rows import Row, make_value, select

_SOURCED = """
    SELECT it.*, sources.kind AS source_kind, sources.label AS source_label,
        EXISTS (
            SELECT 1 FROM proposals
            WHERE proposals.kind = '{table}' AND kept_as = it.id AND outcome = 'kept'
        ) AS was_kept,
        (
            SELECT entry_id FROM changes
            WHERE table_name = '{table}' AND row_key = json_array(it.id) AND before IS NULL
        ) AS change
    FROM {table} AS it JOIN sources ON sources.id = it.source_id ORDER BY {order}
"""


def items(db: Database, *, past: bool = False) -> tuple[Item, ...]:
    """Return what is known: skills by name, then facts, evidence and promises as they came.

    Args:
        db: The database.
        past: Whether what holds no longer is wanted too.
    """
    every = (*_skills(db), *_facts(db), *_evidence(db), *_promises(db))
    return tuple(it for it in every if past or it.holds)


_TABLES = {"S": ("claims", "id"), "F": ("facts", "id"), "E": ("evidence", "number")}


def source_text(db: Database, ref: str) -> str | None:
    """Return the whole text that a thing was learned from, or ``None`` where there is none."""
    table, column = _TABLES.get(ref[:1], ("", ""))
    if not table:
        return None
    sql = f"""
        SELECT sources.text FROM {table} AS it JOIN sources ON sources.id = it.source_id
        WHERE it.{column} = ? ORDER BY it.id DESC LIMIT 1
    """  # noqa: S608 — our own names
    rows = select(db, sql, int(ref[1:]))
    return str(rows[0]["text"]) if rows else None


def message(db: Database, number: int) -> Item | None:
    """Return a message as a thing that is known, or ``None`` where there is none."""
    for row in select(db, "SELECT * FROM messages WHERE id = ?", number):
        outside = row["speaker_id"] is not None
        said = {
            "ref": f"M{row['id']}",
            "kind": "message",
            "subject": row["role"],
            "value": row["text"] or " ",
            "status": "imported" if outside else "stated",
            "valid_from": row["recorded_at"][:10],
            "valid_to": None,
            "recorded_at": row["recorded_at"],
            "source": _held_with(db, row) if outside else f"message {row['id']}",
            "source_kind": "message",
        }
        return make_value(Item, said, "message")
    return None


def _held_with(db: Database, row: Row) -> str:
    """Return what a conversation from elsewhere is called, by who answered in it."""
    named = select(
        db,
        "SELECT speakers.name FROM messages JOIN speakers ON speakers.id = speaker_id "
        "WHERE session_id = ? AND speakers.role = 'coach' AND speakers.name NOT IN ('coach', ?) "
        "LIMIT 1",
        row["session_id"],
        MARK,
    )
    return f"a conversation with {named[0]['name'] if named else 'another assistant'}"


def _skills(db: Database) -> Iterator[Item]:
    for row in select(db, _SOURCED.format(table="claims", order="skill, it.id")):
        value = "mentioned" if row["level"] is None else f"{row['level']}/5"
        yield _item(row, "S", row["id"], kind="skill", subject=row["skill"], value=value)


def _facts(db: Database) -> Iterator[Item]:
    for row in select(db, _SOURCED.format(table="facts", order="it.id")):
        said = {name: row[name] for name in ("kind", "subject", "value", "unit")}
        yield _item(row, "F", row["id"], **said)


def _evidence(db: Database) -> Iterator[Item]:
    for row in select(db, _SOURCED.format(table="evidence", order="number, it.id")):
        told = " ".join(row[it] for it in ("situation", "task", "action", "result") if row[it])
        day = row["told_on"] or row["recorded_at"][:10]
        sourced = {**row, "valid_from": day, "quote": ""}
        yield _item(sourced, "E", row["number"], kind="evidence", value=told)


def _promises(db: Database) -> Iterator[Item]:
    for row in select(db, "SELECT * FROM commitments ORDER BY week, id"):
        told = row["outcome"] != "open"
        said = {
            "ref": f"P{row['id']}",
            "kind": "promise",
            "value": row["text"],
            "status": "stated",
            "valid_from": row["week"],
            "valid_to": (row["settled_at"] or row["week"])[:10] if told else None,
            "recorded_at": row["recorded_at"],
            "source": f"check-in of {row['week']}",
            "source_kind": "checkin",
            "outcome": row["outcome"],
        }
        yield make_value(Item, said, "promise")


def _item(row: Row, letter: str, number: int, **said: object) -> Item:
    later = row["superseded_by"]
    common = {
        "ref": f"{letter}{number}",
        "status": _status(row),
        "valid_from": row["valid_from"] or row["recorded_at"][:10],
        "valid_to": row["valid_to"],
        "superseded": later is not None,
        "recorded_at": row["recorded_at"],
        "source": row["source_label"],
        "source_kind": row["source_kind"],
        "quote": row["quote"],
        "change": row["change"],
    }
    return make_value(Item, {**common, **said}, "thing known")


def _status(row: Row) -> ItemStatus:
    if row["valid_to"] is not None and row["superseded_by"] is None:
        return "retracted"
    if row["was_kept"]:
        return "kept"
    return "imported" if row["source_kind"] == "file" else "stated"
