"""The conversation: sessions and their messages."""

import datetime as dt

from sqlite_utils import Database

from memory.errors import StoreError
from memory.records import MessageStatus, Speaker, StoredMessage
from memory.rows import insert, make_value, select, storable


def start_session(db: Database, model: str, *, now: dt.datetime) -> int:
    """Open a session with a model and return its number."""
    return insert(db, "sessions", {"model": storable(model), "started_at": now.isoformat()})


def add_message(  # noqa: PLR0913 — one argument for each column
    db: Database,
    session_id: int,
    role: Speaker,
    text: str,
    *,
    status: MessageStatus,
    payload: str | None,
    now: dt.datetime,
) -> int:
    """Keep a message and return its number."""
    return insert(
        db,
        "messages",
        {
            "session_id": session_id,
            "role": role,
            "text": storable(text),
            "status": status,
            "payload": None if payload is None else storable(payload),
            "recorded_at": now.isoformat(),
        },
    )


def set_message(
    db: Database, message_id: int, text: str, status: MessageStatus, payload: str | None
) -> None:
    """Write down how a message reads by now, as a reply that is still coming in.

    Raises:
        StoreError: When there is no such message.
    """
    stored = None if payload is None else storable(payload)
    changed = db.execute(
        "UPDATE messages SET text = ?, status = ?, payload = ? WHERE id = ?",
        (storable(text), status, stored, message_id),
    )
    if not changed.rowcount:
        raise StoreError(f"There is no message {message_id} in the memory. Start a new turn.")


def latest_messages(db: Database, limit: int) -> tuple[StoredMessage, ...]:
    """Return at most ``limit`` of the latest messages, the oldest of them first.

    Those of conversations from elsewhere are no part of this one.
    """
    rows = select(
        db,
        """
        SELECT id, session_id, role, text, status, payload, recorded_at FROM messages
        WHERE speaker_id IS NULL ORDER BY id DESC LIMIT ?
        """,
        max(0, limit),
    )
    return tuple(make_value(StoredMessage, row, "message") for row in reversed(rows))
