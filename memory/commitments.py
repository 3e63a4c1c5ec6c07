"""Commitments: what was promised for a week, and what became of it."""

import datetime as dt
from collections.abc import Iterable

from sqlite_utils import Database

from memory.errors import StoreError
from memory.rows import make_value, select, storable
from tools.domain import Commitment, Outcome


def add_commitments(db: Database, week: dt.date, texts: Iterable[str], *, now: dt.datetime) -> None:
    """Keep the promises for a week; one that is open already is not made twice."""
    for text in texts:
        db.execute(
            """
            INSERT INTO commitments (week, text, outcome, recorded_at) VALUES (?, ?, 'open', ?)
            ON CONFLICT DO NOTHING
            """,
            (week.isoformat(), storable(text), now.isoformat()),
        )


def commitments(db: Database, outcome: Outcome | None) -> tuple[Commitment, ...]:
    """Return the commitments of one outcome, or all with ``None``, the oldest first."""
    rows = select(
        db,
        """
        SELECT id, week, text, outcome FROM commitments
        WHERE ? IS NULL OR outcome = ? ORDER BY week, id
        """,
        outcome,
        outcome,
    )
    return tuple(make_value(Commitment, row, "commitment") for row in rows)


def settle_commitment(
    db: Database, commitment_id: int, outcome: Outcome, *, now: dt.datetime
) -> None:
    """Say what became of a commitment.

    Raises:
        StoreError: When there is no such commitment.
    """
    changed = db.execute(
        "UPDATE commitments SET outcome = ?, settled_at = ? WHERE id = ?",
        (outcome, None if outcome == "open" else now.isoformat(), commitment_id),
    )
    if not changed.rowcount:
        raise StoreError(
            f"There is no commitment {commitment_id} in the memory. Look up its number."
        )
