"""Taking in conversations that were held elsewhere."""

import datetime as dt
import json
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from sqlite_utils import Database

from memory import journal
from memory.found import OutsideMessage
from memory.index import BATCH, COACH, USER, catch_up
from memory.records import Speaker
from memory.rows import insert, storable
from tools.recall import plain, words

USERS: Final = frozenset(("user", "human", "me"))
ASSISTANTS: Final = frozenset(
    ("assistant", "coach", "ai", "bot", "chatbot", "model", "system", "advisor", "adviser", "gpt")
)
"""How exports call the two sides of a chat with an assistant, as whole names or words of them."""


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
    """Return those whose id is not held, each once: the numbers of a session have no gaps then."""
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
    catch_up(db)
    return len(batch)


def _session(db: Database, name: str, began: dt.datetime) -> int:
    """Return the number of a session by its name elsewhere; a new one is opened."""
    name = storable(name)
    found = db.execute("SELECT id FROM sessions WHERE outside_name = ?", (name,)).fetchone()
    if found:
        return int(found[0])
    row = {"model": "", "started_at": began.isoformat(), "outside_name": name}
    return insert(db, "sessions", row)


def _speaker(db: Database, name: str, told: Speaker | None) -> tuple[int, Speaker]:
    """Return the number and the role of a speaker; whoever is no assistant is a user."""
    name = storable(name)
    called = plain(name).strip()
    if called in USERS | ASSISTANTS:
        return (USER, "user") if called in USERS else (COACH, "coach")
    role: Speaker = told or ("user" if ASSISTANTS.isdisjoint(words(name)) else "coach")
    sql = "SELECT id FROM speakers WHERE name = ? AND role = ?"
    found = db.execute(sql, (name, role)).fetchone()
    return (found[0] if found else insert(db, "speakers", {"name": name, "role": role})), role
