"""Sources: the message, file, check-in or command that something was learned from."""

import datetime as dt

from sqlite_utils import Database

from memory.records import SourceKind
from memory.rows import insert, storable


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
