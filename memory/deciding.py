"""The user's word on what was proposed, and on what holds no longer."""

import datetime as dt

from sqlite_utils import Database

from memory.claims import save_claim
from memory.errors import StoreError
from memory.facts import replace_fact
from memory.proposals import decide, open_proposal
from memory.records import Proposal
from memory.rows import select
from tools.domain import SkillClaim


def keep_proposal(db: Database, number: int, *, now: dt.datetime) -> Proposal:
    """Let what was proposed hold, in the place of what held, and return it.

    Raises:
        StoreError: There is no such proposal, or it was decided already.
    """
    kept = open_proposal(db, number)
    if isinstance(kept.proposed, SkillClaim):
        # The user's word makes it theirs, whatever file it came from.
        said = kept.proposed.model_copy(update={"basis": "stated"})
        save_claim(db, said, kept.source_id, proposed=True, now=now)
        rows = select(db, "SELECT id FROM claims WHERE skill = ? AND valid_to IS NULL", said.skill)
        kept_as = rows[0]["id"]
    else:
        kept_as = replace_fact(db, kept.proposed, kept.source_id, now=now)
    decide(db, number, "kept", kept_as=kept_as, now=now)
    return kept


def drop_proposal(db: Database, number: int, *, now: dt.datetime) -> Proposal:
    """Let what holds stay, and ask no more about what was proposed.

    Raises:
        StoreError: There is no such proposal, or it was decided already.
    """
    dropped = open_proposal(db, number)
    decide(db, number, "dropped", now=now)
    return dropped


_DROPPED = {"F": "facts", "S": "claims"}
"""The tables whose rows can hold no longer with nothing in their place, by their letter."""


def retract(db: Database, ref: str, *, now: dt.datetime) -> None:
    """Let a fact or a skill's level hold no longer, with nothing in its place.

    Args:
        db: The database.
        ref: F3 for a fact, S2 for what is held of a skill.
        now: The time.

    Raises:
        StoreError: There is no such thing, or it holds no longer.
    """
    table, number = _DROPPED[ref[0]], int(ref[1:])
    if not select(db, f"SELECT 1 FROM {table} WHERE id = ? AND valid_to IS NULL", number):  # noqa: S608 — our own names
        raise StoreError(f"{ref}: no such thing holds. `coach memory list` shows those that do.")
    db.execute(f"UPDATE {table} SET valid_to = ? WHERE id = ?", (now.date().isoformat(), number))  # noqa: S608 — as above
