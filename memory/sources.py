"""Sources: the message, file, check-in or command that something was learned from."""

import datetime as dt

from sqlite_utils import Database

from memory.errors import StoreError
from memory.records import SourceKind
from memory.rows import insert, select, storable


def add_source(db: Database, kind: SourceKind, label: str, text: str, *, now: dt.datetime) -> int:
    """Keep what was said or read, word for word, and return its number."""
    return insert(
        db,
        "sources",
        {
            "kind": kind,
            "label": storable(label),
            "text": storable(text),
            "recorded_at": now.isoformat(),
        },
    )


def source_label(db: Database, source_id: int) -> str:
    """Return what a source is called.

    Raises:
        StoreError: When there is no such source.
    """
    rows = select(db, "SELECT label FROM sources WHERE id = ?", source_id)
    if not rows:
        raise StoreError(f"There is no source {source_id} in the memory. Name one that is kept.")
    return str(rows[0]["label"])
