"""The conversation by days: what was asked and what was changed, with where it stands."""

import datetime as dt
from collections import defaultdict
from typing import Final

from sqlite_utils import Database

from memory.rows import Row, select
from memory.story import lines_of
from tools.domain import Value

MOST_MESSAGES: Final = 2_000
"""How many of the messages are parted into days; what is earlier is counted."""

MOST_ASKED: Final = 3
MOST_CHANGED: Final = 4
MOST_ENTRIES: Final = 400
LONGEST_ASKED: Final = 200


class TalkDay(Value):
    """What was said on a day.

    Attributes:
        day: The day.
        first: The number of its first message.
        last: The number of its last message.
        messages: How many it has.
        asked: The beginnings of the user's first messages of it.
        changed: What was saved, corrected or removed on it, the latest first.
    """

    day: dt.date
    first: int
    last: int
    messages: int
    asked: tuple[str, ...]
    changed: tuple[str, ...]


class EarlierTalk(Value):
    """The conversation before a message.

    Attributes:
        days: The latest days of it, the latest first.
        older: How many messages there are before these days.
        first: The number of the first message of all.
    """

    days: tuple[TalkDay, ...] = ()
    older: int = 0
    first: int = 0


def talk_before(db: Database, message: int, days: int) -> EarlierTalk:
    """Return the conversation before a message by days.

    Messages of conversations from elsewhere are no part of it.

    Args:
        db: The database.
        message: The number of a message; it and what follows it are left out.
        days: How many days at most.
    """
    rows = select(
        db,
        # Only the index is read: the messages themselves may be long.
        """
        SELECT substr(recorded_at, 1, 10) AS day, min(id) AS first, max(id) AS last,
            count(*) AS messages, max(recorded_at) AS until
        FROM messages INDEXED BY messages_days
        WHERE speaker_id IS NULL AND id < ? AND id >= ? GROUP BY 1 ORDER BY last DESC
        """,
        message,
        _earliest_looked_at(db, message),
    )
    if not rows:
        return EarlierTalk()
    shown = rows[:days]
    changed = _changed(db, shown)
    return EarlierTalk(
        days=tuple(_day(db, row, changed[row["day"]]) for row in shown),
        older=_count_before(db, shown[-1]["first"]),
        first=select(db, f"SELECT min(id) AS id {_OWN}")[0]["id"],
    )


def _earliest_looked_at(db: Database, message: int) -> int:
    """Return the number from which on the messages before one are parted into days."""
    rows = select(
        db,
        f"SELECT id {_OWN} AND id < ? ORDER BY id DESC LIMIT 1 OFFSET ?",
        message,
        MOST_MESSAGES - 1,
    )
    return int(rows[0]["id"]) if rows else 0


_OWN: Final = "FROM messages INDEXED BY messages_days WHERE speaker_id IS NULL"


def _count_before(db: Database, message: int) -> int:
    (row,) = select(db, f"SELECT count(*) AS count {_OWN} AND id < ?", message)
    return int(row["count"])


def _day(db: Database, row: Row, changed: list[str]) -> TalkDay:
    asked = select(
        db,
        "SELECT substr(text, 1, ?) AS text FROM messages WHERE speaker_id IS NULL "
        "AND role = 'user' AND id BETWEEN ? AND ? ORDER BY id LIMIT ?",
        LONGEST_ASKED,
        row["first"],
        row["last"],
        MOST_ASKED,
    )
    return TalkDay(
        day=row["day"],
        first=row["first"],
        last=row["last"],
        messages=row["messages"],
        asked=tuple(it["text"] for it in asked),
        changed=tuple(changed),
    )


def _changed(db: Database, days: list[Row]) -> dict[str, list[str]]:
    """Return what was changed on some days, up to the last message of the latest."""
    found: dict[str, list[str]] = defaultdict(list)
    entries = select(
        db, "SELECT id, recorded_at FROM entries ORDER BY id DESC LIMIT ?", MOST_ENTRIES
    )
    wanted = {row["day"] for row in days}
    for entry in entries:
        day = entry["recorded_at"][:10]
        if day in wanted and entry["recorded_at"] <= days[0]["until"]:
            missing = MOST_CHANGED - len(found[day])
            found[day] += lines_of(db, entry["id"], missing) if missing > 0 else ()
    return found
