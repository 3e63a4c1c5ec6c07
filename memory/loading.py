"""Taking in conversations that were held elsewhere."""

import datetime as dt
import json
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from sqlite_utils import Database

from memory import journal
from memory.records import OutsideMessage, Speaker
from memory.rows import insert, storable

USER: Final = 1
COACH: Final = 2
"""The speakers of a chat with an assistant that has no name."""

BATCH: Final = 5_000
"""How many messages are taken in at once."""

OWN_NAMES: Final[dict[str, int]] = {
    "user": USER,
    "human": USER,
    "me": USER,
    **dict.fromkeys(("assistant", "coach", "ai", "bot", "chatbot", "model", "system"), COACH),
}
"""How exports call the two sides of a chat with an assistant."""


def load_messages(db: Database, messages: Iterable[OutsideMessage], *, now: dt.datetime) -> int:
    """Keep messages and return how many are new; one whose id is held already stays as it is.

    The turns of a session stand together as they come, so they should come in time order.
    """
    before = journal.last_said(db)
    loaded = sum(_load(db, batch, now) for batch in _batches(messages))
    journal.note_added(db, before)
    return loaded


def _batches(messages: Iterable[OutsideMessage]) -> Iterator[list[OutsideMessage]]:
    """Yield the messages in parts, those of a session side by side."""
    coming = iter(messages)
    while batch := list(islice(coming, BATCH)):
        first: dict[str, int] = {}
        for message in batch:
            first.setdefault(message.session, len(first))
        yield sorted(batch, key=lambda it: first[it.session])


def _new(db: Database, batch: list[OutsideMessage]) -> list[OutsideMessage]:
    """Return those whose id is not held yet, each once; a session's numbers leave no gaps."""
    ids = {storable(it.id): it for it in reversed(batch)}
    held = db.execute(
        "SELECT outside_id FROM messages WHERE outside_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    known = {name for (name,) in held}
    return [it for name, it in reversed(ids.items()) if name not in known]


def _load(db: Database, batch: list[OutsideMessage], now: dt.datetime) -> int:
    batch = _new(db, batch)
    first = {it.session: it.said_at or now for it in reversed(batch)}
    sessions = {name: _session(db, name, began) for name, began in reversed(first.items())}
    speakers = {who: _speaker(db, *who) for who in {(it.speaker, it.role) for it in batch}}
    rows = [
        (
            sessions[it.session],
            *speakers[it.speaker, it.role],
            storable(it.text),
            (it.said_at or now).isoformat(),
            storable(it.id),
        )
        for it in batch
    ]
    db.conn.executemany(
        "INSERT INTO messages (session_id, speaker_id, role, text, recorded_at, outside_id, status)"
        " VALUES (?, ?, ?, ?, ?, ?, 'complete')",
        rows,
    )
    return len(batch)


def _session(db: Database, name: str, began: dt.datetime) -> int:
    """Return the number of a session by its name elsewhere; a new one is opened."""
    name = storable(name)
    found = db.execute("SELECT id FROM sessions WHERE outside_name = ?", (name,)).fetchone()
    if found:
        return int(found[0])
    row = {"model": "", "started_at": began.isoformat(), "outside_name": name}
    return insert(db, "sessions", row)


def _speaker(db: Database, name: str, role: Speaker) -> tuple[int, Speaker]:
    """Return the number and the role of a speaker; what stands for a side is no name."""
    name = storable(name)
    if own := OWN_NAMES.get(name.strip().casefold()):
        return own, "coach" if own == COACH else "user"
    found = db.execute(
        "SELECT id FROM speakers WHERE name = ? AND role = ?", (name, role)
    ).fetchone()
    return (found[0] if found else insert(db, "speakers", {"name": name, "role": role})), role
