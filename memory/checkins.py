"""Weekly check-ins, kept answer by answer."""

import datetime as dt
import json
from collections.abc import Sequence

from sqlite_utils import Database

from memory.errors import StoreError
from memory.records import CheckInState
from memory.rows import Row, insert, make_value, read_value, select, storable
from tools.domain import CheckIn, Question


def open_checkin(db: Database, day: dt.date, *, now: dt.datetime) -> int:
    """Return the unfinished check-in, whatever its day, or else open one on ``day``."""
    unfinished = unfinished_checkin(db)
    if unfinished is not None:
        return unfinished
    row = {"day": day.isoformat(), "questions": "[]", "started_at": now.isoformat()}
    return insert(db, "checkins", row)


def unfinished_checkin(db: Database) -> int | None:
    """Return the number of the check-in that was begun and not finished, or ``None``."""
    rows = select(db, "SELECT id FROM checkins WHERE finished_at IS NULL")
    return int(rows[0]["id"]) if rows else None


def checkin_state(db: Database, checkin_id: int) -> CheckInState:
    """Return how far a check-in has come.

    Raises:
        StoreError: When there is no such check-in.
    """
    row = _row(db, checkin_id)
    answers = select(db, "SELECT key, text FROM answers WHERE checkin_id = ?", checkin_id)
    state = {
        "id": checkin_id,
        "day": row["day"],
        "questions": json.loads(row["questions"]),
        "answers": {answer["key"]: answer["text"] for answer in answers},
        "finished": row["finished_at"] is not None,
    }
    return make_value(CheckInState, state, "check-in")


def save_questions(db: Database, checkin_id: int, questions: Sequence[Question]) -> None:
    """Keep what a check-in asks, so that a resumed one asks the same."""
    _must_be_open(db, checkin_id)
    body = json.dumps([question.model_dump() for question in questions], ensure_ascii=False)
    db.execute("UPDATE checkins SET questions = ? WHERE id = ?", (body, checkin_id))


def save_answer(db: Database, checkin_id: int, key: str, text: str, *, now: dt.datetime) -> None:
    """Keep the answer to one question; a second answer to it takes the first one's place."""
    _must_be_open(db, checkin_id)
    db.execute(
        """
        INSERT INTO answers (checkin_id, key, text, recorded_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (checkin_id, key) DO UPDATE SET
            text = excluded.text, recorded_at = excluded.recorded_at
        """,
        (checkin_id, key, storable(text), now.isoformat()),
    )


def drop_answer(db: Database, checkin_id: int, key: str) -> None:
    """Take the answer to one question back, so that it is asked again."""
    _must_be_open(db, checkin_id)
    db.execute("DELETE FROM answers WHERE checkin_id = ? AND key = ?", (checkin_id, key))


def finish_checkin(db: Database, checkin_id: int, checkin: CheckIn, *, now: dt.datetime) -> None:
    """Close a check-in with what it came to.

    Its hours, level changes and promises are saved on their own, in the same transaction.
    """
    _must_be_open(db, checkin_id)
    db.execute(
        "UPDATE checkins SET body = ?, finished_at = ? WHERE id = ?",
        (checkin.model_dump_json(), now.isoformat(), checkin_id),
    )


def finished_checkins(db: Database) -> tuple[CheckIn, ...]:
    """Return the finished check-ins, the oldest first."""
    rows = select(db, "SELECT body FROM checkins WHERE body IS NOT NULL ORDER BY day, id")
    return tuple(read_value(CheckIn, row["body"], "check-in") for row in rows)


def _row(db: Database, checkin_id: int) -> Row:
    rows = select(db, "SELECT * FROM checkins WHERE id = ?", checkin_id)
    if not rows:
        raise StoreError(f"There is no check-in {checkin_id} in the memory. Start a new one.")
    return rows[0]


def _must_be_open(db: Database, checkin_id: int) -> None:
    if _row(db, checkin_id)["finished_at"] is not None:
        raise StoreError(f"Check-in {checkin_id} is finished already. Start a new one.")
