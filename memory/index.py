"""The search index, kept in step with what was said and is known.

The database itself notes in ``search_pending`` what changes, whoever changes it, and each search
begins with taking that in. A turn's writes stay short, and no search meets an index that is behind.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from sqlite_utils import Database

from memory.records import HitKind
from memory.strings import loaded, strings
from tools.recall import fold_word, traits_of, words

USER: Final = 1
COACH: Final = 2
"""The speakers of Coach's own conversation."""

BATCH: Final = 5_000
"""How many rows are taken in at once."""


@dataclass(frozen=True, slots=True)
class Searched:
    """A kind of row that is searched.

    Attributes:
        kind: What it is called.
        sql: Its row by id: session, speaker, day, and the parts of its text; none where it does
            not hold any more.
    """

    kind: HitKind
    sql: str


SEARCHED: Final = (
    Searched(
        "message",
        "SELECT id, session_id, coalesce(speaker_id, iif(role = 'coach', 2, 1)), recorded_at, text "
        "FROM messages WHERE ",
    ),
    Searched(
        "skill",
        "SELECT id, 0, 1, coalesce(said_on, recorded_at), skill, quote "
        "FROM claims WHERE valid_to IS NULL AND ",
    ),
    Searched(
        "fact",
        "SELECT id, 0, 1, coalesce(said_on, recorded_at), kind, subject, value, unit, quote "
        "FROM facts WHERE valid_to IS NULL AND ",
    ),
    Searched(
        "evidence",
        "SELECT id, 0, 1, coalesce(told_on, recorded_at), situation, task, action, result, "
        "own_part, metrics, skills FROM evidence WHERE valid_to IS NULL AND ",
    ),
)
"""The kinds by the number that stands for them in 4 × id + kind."""


class Row(NamedTuple):
    """A row of ``search_rows``; ``number`` is told by `number_of`, the rest by `Candidate`."""

    number: int
    session: int
    speaker: int
    day: int
    marks: int
    asks: int
    size: int
    terms: str


def number_of(kind: int, row_id: int) -> int:
    """Return the number of a row in the index."""
    return 4 * row_id + kind


def kind_and_id(number: int) -> tuple[int, int]:
    """Return the kind and the id that a number in the index stands for."""
    return number % 4, number // 4


def is_behind(db: Database) -> bool:
    """Say whether something changed that the index has not taken in."""
    return bool(db.execute("SELECT EXISTS (SELECT 1 FROM search_pending)").fetchone()[0])


def catch_up(db: Database) -> None:
    """Take in what changed; part of the transaction that is open."""
    batch = "SELECT number FROM search_pending ORDER BY number LIMIT ?"
    while numbers := [number for (number,) in db.execute(batch, (BATCH,))]:
        _let_go(db, numbers)
        _take_in(db, numbers)
        db.execute("DELETE FROM search_pending WHERE number <= ?", (numbers[-1],))


def _let_go(db: Database, numbers: list[int]) -> None:
    """Remove what the index holds of the rows so far."""
    old = db.execute(
        "SELECT number, terms FROM search_rows WHERE number IN (SELECT value FROM json_each(?))",
        (json.dumps(numbers),),
    ).fetchall()
    db.conn.executemany(
        "INSERT INTO search_index (search_index, rowid, terms) VALUES ('delete', ?, ?)", old
    )
    db.conn.executemany("DELETE FROM search_rows WHERE number = ?", [row[:1] for row in old])


def _take_in(db: Database, numbers: list[int]) -> None:
    """Put the rows into the index as they are by now."""
    for kind, searched in enumerate(SEARCHED):
        ids = json.dumps([row_id for it, row_id in map(kind_and_id, numbers) if it == kind])
        sql = f"{searched.sql} id IN (SELECT value FROM json_each(?))"  # noqa: S608 — our own text
        new = [row for found in db.execute(sql, (ids,)) if (row := _row(kind, *found)).size]
        db.conn.executemany("INSERT INTO search_rows VALUES (?, ?, ?, ?, ?, ?, ?, ?)", new)
        db.conn.executemany(
            "INSERT INTO search_index (rowid, terms) VALUES (?, ?)",
            [(row.number, row.terms) for row in new],
        )


def month_term(day: int) -> str:
    """Return the term that leads to the rows of a month, by a day of it as yyyymmdd."""
    return f"@{day // 100}"


def _row(kind: int, row_id: int, session: int, speaker: int, day: str, *parts: str) -> Row:
    text = "\n".join(_told(parts)) if kind else parts[0]
    written = words(text)
    folded = [term for word in written if (term := fold_word(word))]
    traits = traits_of(text, written)
    said = int(day[:10].replace("-", ""))
    return Row(
        number_of(kind, row_id),
        session,
        speaker,
        said,
        traits.marks,
        traits.asks,
        len(folded),
        " ".join(dict.fromkeys((*folded, month_term(said)))),
    )


def _told(parts: Iterable[str]) -> Iterator[str]:
    """Yield what the columns say, JSON by the strings inside it."""
    for part in parts:
        yield from strings(loaded(part)) if part.startswith("[") else (part,)


def compact(db: Database) -> None:
    """Write the index anew as one part, without the words of what it has let go."""
    db.execute("INSERT INTO search_index (search_index) VALUES ('optimize')")
