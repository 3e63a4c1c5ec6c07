"""The part of forgetting that takes what is forgotten out of the journal."""

import json

from sqlite_utils import Database

from memory import journal, tombstones
from memory.forgetting_rows import KEPT_SETTINGS
from memory.passages import Wording
from memory.rows import Row, select
from memory.strings import loaded, strings

_NESTED = frozenset({"metrics", "skills", "questions", "body", "choices"})
"""Columns with JSON, out of which nothing can be cut."""


def forget_changes(db: Database, wording: Wording, *, roles_too: bool) -> None:
    """Take out of the journal what forgetting changed, and what it remembers of the subject.

    Args:
        db: The database, inside the transaction that forgets.
        wording: What is forgotten.
        roles_too: Whether the subject goes from the roles as well, whose words it is otherwise.
    """
    for change in select(db, "SELECT * FROM changes WHERE entry_id IS NULL"):
        if journal.current_row(db, change["table_name"], change["row_key"]) is None:
            _drop_row(db, change)
    db.execute("DELETE FROM changes WHERE entry_id IS NULL")
    for change in select(db, "SELECT * FROM changes WHERE before IS NOT NULL ORDER BY id"):
        if _is_named(change, wording, roles_too=roles_too):
            _cut(db, change, wording)


def _is_named(change: Row, wording: Wording, *, roles_too: bool) -> bool:
    if change["table_name"] == "roles" and not roles_too:
        return False
    if change["table_name"] == "settings" and json.loads(change["row_key"])[0] in KEPT_SETTINGS:
        return False
    return any(map(wording.names, strings(loaded(change["before"]))))


def _cut(db: Database, change: Row, wording: Wording) -> None:
    """Cut the subject out of an image; where that can't be done, the row's changes go."""
    image = json.loads(change["before"])
    named = [it for it, value in image.items() if isinstance(value, str) and wording.names(value)]
    is_there = journal.current_row(db, change["table_name"], change["row_key"]) is not None
    if _NESTED.intersection(named) or not named or not is_there:
        if not is_there:
            tombstones.bury(db, change, "removed")
        _drop_row(db, change)
        return
    image |= {column: wording.cut(image[column])[0] for column in named}
    body = json.dumps(image, ensure_ascii=False)
    db.execute("UPDATE changes SET before = ? WHERE id = ?", (body, change["id"]))


def _drop_row(db: Database, change: Row) -> None:
    db.execute(
        "DELETE FROM changes WHERE table_name = ? AND row_key = ? AND last_id IS NULL",
        (change["table_name"], change["row_key"]),
    )
